#define TSBPF_COUNTERS 2
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"


struct event_0 {
	struct tsbpf_event_header header;
	__u64 _uint64_args_sk_11_0;
	__u64 sk_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 32, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	char value_0[776] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 792, "layout of event 1");


SEC("fentry/tcp_connect")
int probe_0_fentry_tcp_connect(void *ctx) {
	__u64 now __unused = 0;

	/* fentry:tcp_connect */
	{
		__s64 n_2 __unused = 0;
		__u64 n_2_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 4 "pointer-as-number.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_3 = 0;
				__u64 number_4 = tsbpf_pointer_number((const void *)((struct sock *)((__u64 *)ctx)[0]));
				record_0->_uint64_args_sk_11_0 = ((__u64)((__u64)(number_4)) >> ((__u64)(11) & 63));
				record_0->sk_1 = (__u64)((struct sock *)((__u64 *)ctx)[0]);
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_3;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(0);
			}
		}
#line 4 "pointer-as-number.tsbpf"
		__u32 pid_5 = tsbpf_pid();
		n_2 = pid_5;
		n_2_known = 1;
#line 4 "pointer-as-number.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_1), 0);
			if (record_1) {
				__u32 valid_6 = 0;
				__u64 number_7 = tsbpf_pointer_number((const void *)((struct sock *)((__u64 *)ctx)[0]));
				__u64 known_8 = tsbpf_succeeded(bpf_probe_read_kernel(&record_1->value_0, sizeof(record_1->value_0), (((struct sock *)((__u64)(number_7) + (__u64)(n_2) * 776)))));
				faults_at_end_1 += known_8 ^ 1;
				valid_6 |= (__u32)(n_2_known & known_8) << 0;
				record_1->header.ts = now;
				record_1->header.event = 1;
				record_1->header.order = 1;
				record_1->header.valid = valid_6;
				bpf_ringbuf_submit(record_1, 0);
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
