#define TSBPF_COUNTERS 2
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"

struct sock_common {
	__u16 skc_dport;
} __core;
struct sock {
	struct sock_common __sk_common;
} __core;
struct inet_sock {
	__u16 inet_sport;
} __core;

struct event_0 {
	struct tsbpf_event_header header;
	__u16 skc_dport_0;
	__u16 inet_sport_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 24, "layout of event 0");


SEC("kprobe/tcp_connect")
int probe_0_kprobe_tcp_connect(void *ctx) {
	__u64 now __unused = 0;

	/* kprobe:tcp_connect */
	{
		__u64 faults_at_end_1 = 0;
#line 2 "structs.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_2 = 0;
				__u16 skc_dport_3 = 0;
				__u64 known_4 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_dport_3, sizeof(skc_dport_3), &((struct sock *)((__u64)tsbpf_argument(ctx, 0)))->__sk_common.skc_dport));
				faults_at_end_1 += known_4 ^ 1;
				record_0->skc_dport_0 = skc_dport_3;
				valid_2 |= (__u32)known_4 << 0;
				__u16 inet_sport_5 = 0;
				__u64 known_6 = tsbpf_succeeded(bpf_probe_read_kernel(&inet_sport_5, sizeof(inet_sport_5), &((struct inet_sock *)((__u64)tsbpf_argument(ctx, 0)))->inet_sport));
				faults_at_end_1 += known_6 ^ 1;
				record_0->inet_sport_1 = inet_sport_5;
				valid_2 |= (__u32)known_6 << 1;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_2;
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
