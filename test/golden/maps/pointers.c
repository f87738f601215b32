#define TSBPF_COUNTERS 4
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"

struct sock {
	__s32 sk_err;
	__u16 sk_protocol;
} __core;

struct key_map_sk {
	__s64 item0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_sk) == 8, "key of map_sk");
_Static_assert(sizeof(__u64) == 8, "value of map_sk");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_sk);
	__type(value, __u64);
} map_sk SEC(".maps");
static const __u64 zero_map_sk __unused = {};

_Static_assert(sizeof(__u64) == 8, "value of map_last");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __u64);
} map_last SEC(".maps");

struct key_map_any {
	__s64 item0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_any) == 8, "key of map_any");
_Static_assert(sizeof(__u64) == 8, "value of map_any");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_any);
	__type(value, __u64);
} map_any SEC(".maps");
static const __u64 zero_map_any __unused = {};

struct event_0 {
	struct tsbpf_event_header header;
	__s32 sk_err_0;
	__u16 sk_protocol_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 24, "layout of event 0");


SEC("kprobe/tcp_connect")
int probe_0_kprobe_tcp_connect(void *ctx) {
	__u64 now __unused = 0;

	/* kprobe:tcp_connect */
	{
#line 3 "pointers.tsbpf"
		{
			__u32 tid_3 = (__u32)bpf_get_current_pid_tgid();
			struct key_map_sk key_2;
			__builtin_memset(&key_2, 0, sizeof(key_2));
			key_2.item0 = tid_3;
			__u64 *slot_4 = tsbpf_slot(&map_sk, &key_2, &zero_map_sk);
			if (!slot_4) tsbpf_count(0);
			if (slot_4) {
				*slot_4 = (__u64)((struct sock *)((__u64)tsbpf_argument(ctx, 0)));
			}
		}
#line 3 "pointers.tsbpf"
		{
			__u32 key_5 = 0;
			__u64 *slot_6 = bpf_map_lookup_elem(&map_last, &key_5);
			if (slot_6) {
				*slot_6 = (__u64)((struct sock *)((__u64)tsbpf_argument(ctx, 0)));
			}
		}
		end_1: __unused;
	}
	return 0;
}

SEC("kretprobe/tcp_connect")
int probe_1_kretprobe_tcp_connect(void *ctx) {
	__u64 now __unused = 0;

	/* kretprobe:tcp_connect */
	{
		__u64 faults_at_end_1 = 0;
#line 4 "pointers.tsbpf"
		__u32 tid_3 = (__u32)bpf_get_current_pid_tgid();
		struct key_map_sk key_2;
		__builtin_memset(&key_2, 0, sizeof(key_2));
		key_2.item0 = tid_3;
		__u64 *slot_4 = bpf_map_lookup_elem(&map_sk, &key_2);
		struct sock * value_5 = 0;
		if (slot_4) {
			value_5 = (struct sock *)(*slot_4);
		}
		if (!(value_5)) goto end_1;
#line 5 "pointers.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_6 = 0;
				struct key_map_sk key_7;
				__builtin_memset(&key_7, 0, sizeof(key_7));
				key_7.item0 = tid_3;
				__u64 *slot_8 = bpf_map_lookup_elem(&map_sk, &key_7);
				struct sock * value_9 = 0;
				if (slot_8) {
					value_9 = (struct sock *)(*slot_8);
				}
				__s32 sk_err_10 = 0;
				__u64 known_11 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_err_10, sizeof(sk_err_10), &(value_9)->sk_err));
				faults_at_end_1 += known_11 ^ 1;
				record_0->sk_err_0 = sk_err_10;
				valid_6 |= (__u32)known_11 << 0;
				__u32 key_12 = 0;
				__u64 *slot_13 = bpf_map_lookup_elem(&map_last, &key_12);
				struct sock * value_14 = 0;
				if (slot_13) {
					value_14 = (struct sock *)(*slot_13);
				}
				__u16 sk_protocol_15 = 0;
				__u64 known_16 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_protocol_15, sizeof(sk_protocol_15), &(value_14)->sk_protocol));
				faults_at_end_1 += known_16 ^ 1;
				record_0->sk_protocol_1 = sk_protocol_15;
				valid_6 |= (__u32)known_16 << 1;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_6;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(1);
			}
		}
#line 6 "pointers.tsbpf"
		{
			struct key_map_sk key_17;
			__builtin_memset(&key_17, 0, sizeof(key_17));
			key_17.item0 = tid_3;
			__u64 *slot_18 = tsbpf_slot(&map_sk, &key_17, &zero_map_sk);
			if (!slot_18) tsbpf_count(0);
			if (slot_18) {
				*slot_18 = 0;
			}
		}
#line 7 "pointers.tsbpf"
		{
			struct key_map_sk key_19;
			__builtin_memset(&key_19, 0, sizeof(key_19));
			key_19.item0 = tid_3;
			__u64 *slot_20 = bpf_map_lookup_elem(&map_sk, &key_19);
			struct sock * value_21 = 0;
			if (slot_20) {
				value_21 = (struct sock *)(*slot_20);
			}
			struct key_map_any key_22;
			__builtin_memset(&key_22, 0, sizeof(key_22));
			key_22.item0 = 1;
			__u64 *slot_23 = tsbpf_slot(&map_any, &key_22, &zero_map_any);
			if (!slot_23) tsbpf_count(2);
			if (slot_23) {
				*slot_23 = (__u64)(value_21);
			}
		}
#line 8 "pointers.tsbpf"
		{
			__u32 key_24 = 0;
			__u64 *slot_25 = bpf_map_lookup_elem(&map_last, &key_24);
			struct sock * value_26 = 0;
			if (slot_25) {
				value_26 = (struct sock *)(*slot_25);
			}
			struct key_map_any key_27;
			__builtin_memset(&key_27, 0, sizeof(key_27));
			key_27.item0 = 2;
			__u64 *slot_28 = tsbpf_slot(&map_any, &key_27, &zero_map_any);
			if (!slot_28) tsbpf_count(2);
			if (slot_28) {
				*slot_28 = (__u64)((struct tcp_sock *)(value_26));
			}
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(3, faults_at_end_1);
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
