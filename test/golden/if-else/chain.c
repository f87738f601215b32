#define TSBPF_COUNTERS 1
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"

static const char string_0[] = "first";
static const char string_1[] = "second";
static const char string_2[] = "other";
static const char string_3[] = "after";

struct event_0 {
	struct tsbpf_event_header header;
	char value_0[6];
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 24, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	char value_0[7];
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 24, "layout of event 1");

struct event_2 {
	struct tsbpf_event_header header;
	char value_0[6];
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_2) == 24, "layout of event 2");

struct event_3 {
	struct tsbpf_event_header header;
	char value_0[6];
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_3) == 24, "layout of event 3");


SEC("raw_tp/interval")
int probe_0_interval_s_1(void *ctx) {
	__u64 now __unused = 0;

	/* interval:s:1 */
	{
#line 3 "chain.tsbpf"
		__u32 cpu_2 = bpf_get_smp_processor_id();
		if (((__s64)(cpu_2) == (__s64)(0))) {
#line 3 "chain.tsbpf"
			{
				if (!now)
					now = bpf_ktime_get_ns();
				struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
				if (record_0) {
					__u32 valid_3 = 0;
					__builtin_memcpy(record_0->value_0, string_0, 6);
					record_0->header.ts = now;
					record_0->header.event = 0;
					record_0->header.order = 0;
					record_0->header.valid = valid_3;
					bpf_ringbuf_submit(record_0, 0);
				} else {
					tsbpf_count(0);
				}
			}
		} else {
#line 3 "chain.tsbpf"
			if (((__s64)(cpu_2) == (__s64)(1))) {
#line 3 "chain.tsbpf"
				{
					if (!now)
						now = bpf_ktime_get_ns();
					struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_1), 0);
					if (record_1) {
						__u32 valid_4 = 0;
						__builtin_memcpy(record_1->value_0, string_1, 7);
						record_1->header.ts = now;
						record_1->header.event = 1;
						record_1->header.order = 1;
						record_1->header.valid = valid_4;
						bpf_ringbuf_submit(record_1, 0);
					} else {
						tsbpf_count(0);
					}
				}
#line 3 "chain.tsbpf"
				goto end_1;
			} else {
#line 3 "chain.tsbpf"
				{
					if (!now)
						now = bpf_ktime_get_ns();
					struct event_2 *record_2 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_2), 0);
					if (record_2) {
						__u32 valid_5 = 0;
						__builtin_memcpy(record_2->value_0, string_2, 6);
						record_2->header.ts = now;
						record_2->header.event = 2;
						record_2->header.order = 2;
						record_2->header.valid = valid_5;
						bpf_ringbuf_submit(record_2, 0);
					} else {
						tsbpf_count(0);
					}
				}
			}
		}
#line 4 "chain.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_3 *record_3 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_3), 0);
			if (record_3) {
				__u32 valid_6 = 0;
				__builtin_memcpy(record_3->value_0, string_3, 6);
				record_3->header.ts = now;
				record_3->header.event = 3;
				record_3->header.order = 3;
				record_3->header.valid = valid_6;
				bpf_ringbuf_submit(record_3, 0);
			} else {
				tsbpf_count(0);
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
