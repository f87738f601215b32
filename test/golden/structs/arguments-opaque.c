#define TSBPF_COUNTERS 2
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"

struct sock {
	__s32 sk_err;
} __core;

struct event_0 {
	struct tsbpf_event_header header;
	__s32 sk_err_0;
	__u64 addr_len_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 32, "layout of event 0");


SEC("fentry/tcp_recvmsg")
int probe_0_fentry_tcp_recvmsg(void *ctx) {
	__u64 now __unused = 0;

	/* fentry:tcp_recvmsg */
	{
		__u64 faults_at_end_1 = 0;
#line 4 "arguments-opaque.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_2 = 0;
				__s32 sk_err_3 = 0;
				__u64 known_4 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_err_3, sizeof(sk_err_3), &((struct sock *)((__u64 *)ctx)[0])->sk_err));
				faults_at_end_1 += known_4 ^ 1;
				record_0->sk_err_0 = sk_err_3;
				valid_2 |= (__u32)known_4 << 0;
				const void * argument_5 = 0;
				__u64 known_6 = tsbpf_succeeded(bpf_probe_read_kernel(&argument_5, sizeof(argument_5), (char *)ctx + 32));
				faults_at_end_1 += known_6 ^ 1;
				record_0->addr_len_1 = (__u64)(argument_5);
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
