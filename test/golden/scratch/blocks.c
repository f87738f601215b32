#define TSBPF_COUNTERS 1
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"


struct event_0 {
	struct tsbpf_event_header header;
	__s64 value_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 24, "layout of event 0");


SEC("raw_tp/begin")
int probe_0_BEGIN(void *ctx) {
	__u64 now __unused = 0;

	/* BEGIN */
	{
		__s64 x_2 __unused = 0;
		__u64 x_2_known __unused = 0;
		__s64 inner_3 __unused = 0;
		__u64 inner_3_known __unused = 0;
#line 3 "blocks.tsbpf"
		x_2 = 1;
		x_2_known = 1;
#line 4 "blocks.tsbpf"
		__u32 pid_4 = tsbpf_pid();
		if (((__s64)(pid_4) > (__s64)(1))) {
#line 4 "blocks.tsbpf"
			x_2 = 2;
			x_2_known = 1;
#line 4 "blocks.tsbpf"
			inner_3 = x_2;
			inner_3_known = x_2_known;
#line 4 "blocks.tsbpf"
			x_2 = ((__s64)((__u64)(x_2) + (__u64)(inner_3)));
			x_2_known = (x_2_known & inner_3_known);
		}
#line 5 "blocks.tsbpf"
		x_2 = ((__s64)((__u64)(x_2) + (__u64)(1)));
#line 6 "blocks.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_5 = 0;
				record_0->value_0 = x_2;
				valid_5 |= (__u32)x_2_known << 0;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_5;
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
