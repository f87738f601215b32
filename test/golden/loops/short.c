#define TSBPF_COUNTERS 1
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "loops.bpf.h"


struct event_0 {
	struct tsbpf_event_header header;
	__s64 argument0_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 24, "layout of event 0");


SEC("raw_tp/begin")
int probe_0_BEGIN(void *ctx) {
	__u64 now __unused = 0;

	/* BEGIN */
	{
		__s64 sum_2 __unused = 0;
		__u64 sum_2_known __unused = 0;
		__s64 i_3 __unused = 0;
		__u64 i_3_known __unused = 0;
#line 4 "short.tsbpf"
		sum_2 = 0;
		sum_2_known = 1;
#line 5 "short.tsbpf"
		{
			for (__u64 round_4 = 0; round_4 < 5; round_4++) {
				tsbpf_keep(round_4);
				i_3 = (__s64)((__u64)(0) + round_4);
				i_3_known = true;
#line 6 "short.tsbpf"
				if ((i_3_known && ((__s64)(i_3) == (__s64)(1)))) {
#line 6 "short.tsbpf"
					continue;
				}
#line 7 "short.tsbpf"
				if ((i_3_known && ((__s64)(i_3) == (__s64)(4)))) {
#line 7 "short.tsbpf"
					break;
				}
#line 8 "short.tsbpf"
				sum_2 = ((__s64)((__u64)(sum_2) + (__u64)(i_3)));
				sum_2_known = (sum_2_known & i_3_known);
			}
		}
#line 10 "short.tsbpf"
		{
			for (__u64 round_5 = 0; round_5 < 3; round_5++) {
				tsbpf_keep(round_5);
#line 10 "short.tsbpf"
				sum_2 = ((__s64)((__u64)(sum_2) + (__u64)(1)));
			}
		}
#line 11 "short.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_6 = 0;
				record_0->argument0_0 = sum_2;
				valid_6 |= (__u32)sum_2_known << 0;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_6;
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
