#define TSBPF_COUNTERS 1
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"


struct event_0 {
	struct tsbpf_event_header header;
	__s64 x_0;
	__s64 y_1;
	__s64 z_2;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 40, "layout of event 0");


SEC("raw_tp/begin")
int probe_0_BEGIN(void *ctx) {
	__u64 now __unused = 0;

	/* BEGIN */
	{
		__s64 x_2 __unused = 0;
		__u64 x_2_known __unused = 0;
		__s64 y_3 __unused = 0;
		__u64 y_3_known __unused = 0;
		__s64 z_4 __unused = 0;
		__u64 z_4_known __unused = 0;
#line 2 "update.tsbpf"
		x_2 = 1;
		x_2_known = 1;
#line 2 "update.tsbpf"
		__s64 x_5 = x_2;
		x_2 = (__s64)((__u64)x_2 + 1);
		y_3 = x_5;
		y_3_known = x_2_known;
#line 2 "update.tsbpf"
		__s64 x_6 = (__s64)((__u64)x_2 + -1);
		x_2 = x_6;
		z_4 = x_6;
		z_4_known = x_2_known;
#line 2 "update.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_7 = 0;
				record_0->x_0 = x_2;
				valid_7 |= (__u32)x_2_known << 0;
				record_0->y_1 = y_3;
				valid_7 |= (__u32)y_3_known << 1;
				record_0->z_2 = z_4;
				valid_7 |= (__u32)z_4_known << 2;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_7;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(0);
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
