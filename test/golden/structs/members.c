#define TSBPF_COUNTERS 4
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

struct event_0 {
	struct tsbpf_event_header header;
	__u32 magic_0;
	char name_1[10];
	__u32 high_2;
	__s16 b_3;
	__u8 r_bytes_2__4;
	__u32 kind_5;
	bool r_kind_last_6;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 48, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	__u64 id_0;
	__s16 a_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 32, "layout of event 1");

struct event_2 {
	struct tsbpf_event_header header;
	__u16 value_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_2) == 24, "layout of event 2");

struct event_3 {
	struct tsbpf_event_header header;
	__s16 value_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_3) == 24, "layout of event 3");


SEC("tp/syscalls/sys_enter_write")
int probe_0_syscall_write_entry(void *ctx) {
	__u64 now __unused = 0;

	/* syscall:write:entry */
	{
		const void * r_2 __unused = 0;
		__u64 r_2_known __unused = 0;
		struct node * n_3 __unused = 0;
		__u64 n_3_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 17 "members.tsbpf"
		r_2 = (const void *)(*(const void * *)((char *)ctx + 24));
		r_2_known = 1;
#line 18 "members.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_4 = 0;
				__u32 magic_5 = 0;
				__u64 known_6 = tsbpf_succeeded(bpf_probe_read_user(&magic_5, sizeof(magic_5), ((const char *)(r_2) + 0)));
				faults_at_end_1 += known_6 ^ 1;
				record_0->magic_0 = magic_5;
				valid_4 |= (__u32)(r_2_known & known_6) << 0;
				__u64 known_7 = tsbpf_succeeded(bpf_probe_read_user_str(record_0->name_1, 10, ((const char *)(r_2) + 4)));
				faults_at_end_1 += known_7 ^ 1;
				valid_4 |= (__u32)(r_2_known & known_7) << 1;
				__u32 high_8 = 0;
				__u64 bits_9 = 0;
				__u64 known_10 = tsbpf_succeeded(bpf_probe_read_user(&bits_9, 1, ((const char *)(r_2) + 14)));
				faults_at_end_1 += known_10 ^ 1;
				high_8 = (bits_9 << 56) >> 60;
				record_0->high_2 = high_8;
				valid_4 |= (__u32)(r_2_known & known_10) << 2;
				__s16 b_11 = 0;
				__u64 known_12 = tsbpf_succeeded(bpf_probe_read_user(&b_11, sizeof(b_11), ((const char *)(r_2) + 22)));
				faults_at_end_1 += known_12 ^ 1;
				record_0->b_3 = b_11;
				valid_4 |= (__u32)(r_2_known & known_12) << 3;
				__u8 value_13 = 0;
				__u64 known_14 = tsbpf_succeeded(bpf_probe_read_user(&value_13, sizeof(value_13), ((const char *)(r_2) + 26)));
				faults_at_end_1 += known_14 ^ 1;
				record_0->r_bytes_2__4 = value_13;
				valid_4 |= (__u32)(r_2_known & known_14) << 4;
				__u32 kind_15 = 0;
				__u64 known_16 = tsbpf_succeeded(bpf_probe_read_user(&kind_15, sizeof(kind_15), ((const char *)(r_2) + 28)));
				faults_at_end_1 += known_16 ^ 1;
				record_0->kind_5 = kind_15;
				valid_4 |= (__u32)(r_2_known & known_16) << 5;
				__u32 kind_17 = 0;
				__u64 known_18 = tsbpf_succeeded(bpf_probe_read_user(&kind_17, sizeof(kind_17), ((const char *)(r_2) + 28)));
				faults_at_end_1 += known_18 ^ 1;
				record_0->r_kind_last_6 = ((r_2_known & known_18) && ((__s64)(kind_17) == (__s64)(4)));
				valid_4 |= 64U;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_4;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(0);
			}
		}
#line 19 "members.tsbpf"
		n_3 = (struct node *)(*(const void * *)((char *)ctx + 24));
		n_3_known = 1;
#line 20 "members.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_1), 0);
			if (record_1) {
				__u32 valid_19 = 0;
				struct node * next_20 = 0;
				__u64 known_21 = tsbpf_succeeded(bpf_probe_read_user(&next_20, sizeof(next_20), ((const char *)(n_3) + 8)));
				faults_at_end_1 += known_21 ^ 1;
				struct node * next_22 = 0;
				__u64 known_23 = tsbpf_succeeded(bpf_probe_read_user(&next_22, sizeof(next_22), ((const char *)(next_20) + 8)));
				faults_at_end_1 += known_23 ^ 1;
				__u64 id_24 = 0;
				__u64 known_25 = tsbpf_succeeded(bpf_probe_read_user(&id_24, sizeof(id_24), ((const char *)(next_22) + 0)));
				faults_at_end_1 += known_25 ^ 1;
				record_1->id_0 = id_24;
				valid_19 |= (__u32)(((n_3_known & known_21) & known_23) & known_25) << 0;
				__s16 a_26 = 0;
				__u64 known_27 = tsbpf_succeeded(bpf_probe_read_user(&a_26, sizeof(a_26), ((const char *)(n_3) + 32)));
				faults_at_end_1 += known_27 ^ 1;
				record_1->a_1 = a_26;
				valid_19 |= (__u32)(n_3_known & known_27) << 1;
				record_1->header.ts = now;
				record_1->header.event = 1;
				record_1->header.order = 1;
				record_1->header.valid = valid_19;
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

SEC("kprobe/tcp_connect")
int probe_1_kprobe_tcp_connect(void *ctx) {
	__u64 now __unused = 0;

	/* kprobe:tcp_connect */
	{
		const void * r_2 __unused = 0;
		__u64 r_2_known __unused = 0;
		__s64 i_3 __unused = 0;
		__u64 i_3_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 24 "members.tsbpf"
		r_2 = (const void *)((__u64)tsbpf_argument(ctx, 0));
		r_2_known = 1;
#line 25 "members.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_2 *record_2 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_2), 0);
			if (record_2) {
				__u32 valid_4 = 0;
				struct sock * sk_5 = 0;
				__u64 known_6 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_5, sizeof(sk_5), ((const char *)(r_2) + 32)));
				faults_at_end_1 += known_6 ^ 1;
				__u16 skc_dport_7 = 0;
				__u64 known_8 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_dport_7, sizeof(skc_dport_7), &(sk_5)->__sk_common.skc_dport));
				faults_at_end_1 += known_8 ^ 1;
				record_2->value_0 = skc_dport_7;
				valid_4 |= (__u32)((r_2_known & known_6) & known_8) << 0;
				record_2->header.ts = now;
				record_2->header.event = 2;
				record_2->header.order = 0;
				record_2->header.valid = valid_4;
				bpf_ringbuf_submit(record_2, 0);
			} else {
				tsbpf_count(2);
			}
		}
#line 26 "members.tsbpf"
		i_3 = 1;
		i_3_known = 1;
#line 27 "members.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_3 *record_3 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_3), 0);
			if (record_3) {
				__u32 valid_9 = 0;
				__s16 b_10 = 0;
				__u64 known_11 = tsbpf_succeeded(bpf_probe_read_kernel(&b_10, sizeof(b_10), ((const char *)(((const void *)((__u64)(((const char *)(r_2) + 16)) + (__u64)(i_3) * 4))) + 2)));
				faults_at_end_1 += known_11 ^ 1;
				record_3->value_0 = b_10;
				valid_9 |= (__u32)(((r_2_known & i_3_known) & ((__u64)(i_3) < 2)) & known_11) << 0;
				record_3->header.ts = now;
				record_3->header.event = 3;
				record_3->header.order = 1;
				record_3->header.valid = valid_9;
				bpf_ringbuf_submit(record_3, 0);
			} else {
				tsbpf_count(2);
			}
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(3, faults_at_end_1);
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
