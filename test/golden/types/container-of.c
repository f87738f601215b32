#define TSBPF_COUNTERS 2
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"

struct sock_common {
	__u32 skc_daddr;
} __core;
struct sock {
	struct sock_common __sk_common;
	__s32 sk_err;
} __core;

struct event_0 {
	struct tsbpf_event_header header;
	__s32 value_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 24, "layout of event 0");


SEC("raw_tp/inet_sock_set_state")
int probe_0_rawtracepoint_inet_sock_set_state(void *ctx) {
	__u64 now __unused = 0;

	/* rawtracepoint:inet_sock_set_state */
	{
		const void * p_2 __unused = 0;
		__u64 p_2_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 4 "container-of.tsbpf"
		p_2 = (&((struct sock *)((__u64 *)ctx)[0])->__sk_common.skc_daddr);
		p_2_known = 1;
#line 5 "container-of.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_3 = 0;
				__s32 sk_err_4 = 0;
				__u64 known_5 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_err_4, sizeof(sk_err_4), &((struct sock *)(((const void *)((__u64)((const void *)(p_2)) + (__u64)(0)))))->sk_err));
				faults_at_end_1 += known_5 ^ 1;
				record_0->value_0 = sk_err_4;
				valid_3 |= (__u32)(p_2_known & known_5) << 0;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_3;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(0);
			}
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(1, faults_at_end_1);
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
