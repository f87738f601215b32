#define TSBPF_COUNTERS 1
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"

static const char string_0[] = "same";

struct event_0 {
	struct tsbpf_event_header header;
	__u32 rand_0;
	__s64 rand_10_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 32, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	char value_0[5];
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 24, "layout of event 1");


SEC("raw_tp/begin")
int probe_0_BEGIN(void *ctx) {
	__u64 now __unused = 0;

	/* BEGIN */
	{
		__s64 a_2 __unused = 0;
		__u64 a_2_known __unused = 0;
#line 3 "rand.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_3 = 0;
				__u32 rand_4 = bpf_get_prandom_u32();
				record_0->rand_0 = rand_4;
				__u32 rand_5 = bpf_get_prandom_u32();
				record_0->rand_10_1 = tsbpf_modulo_signed(rand_5, (10));
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_3;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(0);
			}
		}
#line 3 "rand.tsbpf"
		__u32 rand_6 = bpf_get_prandom_u32();
		a_2 = rand_6;
		a_2_known = 1;
#line 3 "rand.tsbpf"
		__u32 rand_7 = bpf_get_prandom_u32();
		if ((a_2_known && ((__s64)(a_2) == (__s64)(rand_7)))) {
#line 3 "rand.tsbpf"
			{
				if (!now)
					now = bpf_ktime_get_ns();
				struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_1), 0);
				if (record_1) {
					__u32 valid_8 = 0;
					__builtin_memcpy(record_1->value_0, string_0, 5);
					record_1->header.ts = now;
					record_1->header.event = 1;
					record_1->header.order = 1;
					record_1->header.valid = valid_8;
					bpf_ringbuf_submit(record_1, 0);
				} else {
					tsbpf_count(0);
				}
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
