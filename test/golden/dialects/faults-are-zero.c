#define TSBPF_COUNTERS 2
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"

struct sock_common {
	__u16 skc_dport;
	__u16 skc_num;
} __core;
struct sock {
	struct sock_common __sk_common;
} __core;

struct event_0 {
	struct tsbpf_event_header header;
	__u16 argument0_0;
	__s64 argument1_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 32, "layout of event 0");


SEC("raw_tp/inet_sock_set_state")
int probe_0_rawtracepoint_inet_sock_set_state(void *ctx) {
	__u64 now __unused = 0;

	/* rawtracepoint:inet_sock_set_state */
	{
		__s64 mark_2 __unused = 0;
		__u64 mark_2_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 5 "faults-are-zero.tsbpf"
		if (((__s64)((__s32)((__u64 *)ctx)[2]) == (__s64)(1))) {
#line 5 "faults-are-zero.tsbpf"
			__u16 skc_dport_3 = 0;
			__u64 known_4 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_dport_3, sizeof(skc_dport_3), &((struct sock *)((__u64 *)ctx)[0])->__sk_common.skc_dport));
			faults_at_end_1 += known_4 ^ 1;
			mark_2 = skc_dport_3;
			mark_2_known = 1;
		}
#line 6 "faults-are-zero.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_5 = 0;
				__u16 skc_num_6 = 0;
				__u64 known_7 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_num_6, sizeof(skc_num_6), &((struct sock *)((__u64 *)ctx)[0])->__sk_common.skc_num));
				faults_at_end_1 += known_7 ^ 1;
				record_0->argument0_0 = skc_num_6;
				valid_5 |= 1U;
				record_0->argument1_1 = mark_2;
				valid_5 |= 2U;
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
		if (faults_at_end_1) tsbpf_count_many(1, faults_at_end_1);
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
