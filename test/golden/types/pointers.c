#define TSBPF_COUNTERS 2
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"

struct sock_common {
	__u16 skc_dport;
} __core;
struct sock {
	__s32 sk_err;
	__u16 sk_protocol;
	struct sock_common __sk_common;
} __core;

struct event_0 {
	struct tsbpf_event_header header;
	__u64 next_0;
	__s64 _next_sk__1;
	__u32 _u32_sk_sk_err__2;
	__u16 _u16_sk_cpu__3;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 40, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	__u64 _sk_sk_protocol_nsecs__0;
	__u64 _sk___sk_common_skc_dport_1;
	__u64 _void_sk_1_2;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 40, "layout of event 1");


SEC("raw_tp/inet_sock_set_state")
int probe_0_rawtracepoint_inet_sock_set_state(void *ctx) {
	__u64 now __unused = 0;

	/* rawtracepoint:inet_sock_set_state */
	{
		struct sock * sk_2 __unused = 0;
		__u64 sk_2_known __unused = 0;
		struct sock * next_3 __unused = 0;
		__u64 next_3_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 4 "pointers.tsbpf"
		sk_2 = (struct sock *)((__u64 *)ctx)[0];
		sk_2_known = 1;
#line 5 "pointers.tsbpf"
		next_3 = ((struct sock *)((__u64)(sk_2) + (__u64)(1) * 776));
		next_3_known = sk_2_known;
#line 6 "pointers.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_4 = 0;
				record_0->next_0 = (__u64)(next_3);
				valid_4 |= (__u32)next_3_known << 0;
				record_0->_next_sk__1 = tsbpf_divide_signed(((__s64)((__u64)(next_3) - (__u64)(sk_2))), (776));
				valid_4 |= (__u32)(next_3_known & sk_2_known) << 1;
				__u32 value_5 = 0;
				__u64 known_6 = tsbpf_succeeded(bpf_probe_read_kernel(&value_5, sizeof(value_5), ((const void *)((&(sk_2)->sk_err)))));
				faults_at_end_1 += known_6 ^ 1;
				record_0->_u32_sk_sk_err__2 = value_5;
				valid_4 |= (__u32)(sk_2_known & known_6) << 2;
				__u32 cpu_7 = bpf_get_smp_processor_id();
				__u16 value_8 = 0;
				__u64 known_9 = tsbpf_succeeded(bpf_probe_read_kernel(&value_8, sizeof(value_8), (((const void *)((__u64)((const void *)(sk_2)) + (__u64)(cpu_7) * 2)))));
				faults_at_end_1 += known_9 ^ 1;
				record_0->_u16_sk_cpu__3 = value_8;
				valid_4 |= (__u32)(sk_2_known & known_9) << 3;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_4;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(0);
			}
		}
#line 7 "pointers.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_1), 0);
			if (record_1) {
				__u32 valid_10 = 0;
				__u16 sk_protocol_11 = 0;
				__u64 known_12 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_protocol_11, sizeof(sk_protocol_11), &(sk_2)->sk_protocol));
				faults_at_end_1 += known_12 ^ 1;
				__u64 nsecs_13 = now;
				__u64 value_14 = 0;
				__u64 known_15 = tsbpf_succeeded(bpf_probe_read_kernel(&value_14, sizeof(value_14), ((const void *)(((__u64)(sk_protocol_11) + (__u64)(nsecs_13))))));
				faults_at_end_1 += known_15 ^ 1;
				record_1->_sk_sk_protocol_nsecs__0 = value_14;
				valid_10 |= (__u32)((sk_2_known & known_12) & known_15) << 0;
				record_1->_sk___sk_common_skc_dport_1 = (__u64)((&(sk_2)->__sk_common.skc_dport));
				valid_10 |= (__u32)sk_2_known << 1;
				record_1->_void_sk_1_2 = (__u64)(((const void *)((__u64)((const void *)(sk_2)) + (__u64)(1))));
				valid_10 |= (__u32)sk_2_known << 2;
				record_1->header.ts = now;
				record_1->header.event = 1;
				record_1->header.order = 1;
				record_1->header.valid = valid_10;
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
