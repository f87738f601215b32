#define TSBPF_COUNTERS 8
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#define TSBPF_SCRATCH_BYTES 104
#define TSBPF_SCRATCH_SLOTS 4
#include "core.bpf.h"
#include "events.bpf.h"
#include "loops.bpf.h"
#include "net.bpf.h"
#include "scratch.bpf.h"

struct in6_addr {
	char tsbpf_nothing;
} __core;
struct sock_common {
	__u16 skc_dport;
	__u16 skc_family;
	struct in6_addr skc_v6_daddr;
	__u32 skc_daddr;
} __core;
struct sock {
	__u16 sk_protocol;
	struct sock_common __sk_common;
} __core;
struct record_0 {
	char item0[16] __attribute__((aligned(8)));
	__s64 item1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct record_0) == 24, "layout of record_0");
struct record_1 {
	struct record_0 item0;
	__u64 item1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct record_1) == 32, "layout of record_1");
struct record_2 {
	__s64 item0;
	struct tsbpf_inet item1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct record_2) == 24, "layout of record_2");

struct key_map_calls {
	char item0[16] __attribute__((aligned(8)));
	__s64 item1;
	__u64 unknown;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_calls) == 32, "key of map_calls");
_Static_assert(sizeof(__u64) == 8, "value of map_calls");
struct turn_map_calls {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_calls);
	__type(value, __u64);
} first_map_calls SEC(".maps"), second_map_calls SEC(".maps");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY_OF_MAPS);
	__uint(max_entries, 1);
	__type(key, __u32);
	__array(values, struct turn_map_calls);
} map_calls SEC(".maps") = { .values = { &first_map_calls } };
static const __u64 zero_map_calls __unused = {};

struct key_map_last {
	__s64 item0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_last) == 8, "key of map_last");
_Static_assert(sizeof(struct tsbpf_inet) == 16, "value of map_last");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_last);
	__type(value, struct tsbpf_inet);
} map_last SEC(".maps");
static const struct tsbpf_inet zero_map_last __unused = {};

struct event_0 {
	struct tsbpf_event_header header;
	char kv_0_0_0[16] __attribute__((aligned(8)));
	__s64 kv_0_1_1;
	__u64 kv_1_2;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 48, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 16, "layout of event 1");


SEC("raw_tp/inet_sock_set_state")
int probe_0_rawtracepoint_inet_sock_set_state(void *ctx) {
	__u64 now __unused = 0;

	/* tcp:state-change */
	{
		struct sock * sk_2 __unused = 0;
		__u64 sk_2_known __unused = 0;
		__u32 oldstate_3 __unused = 0;
		__u64 oldstate_3_known __unused = 0;
		__u32 newstate_4 __unused = 0;
		__u64 newstate_4_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 317 "stdlib/providers/tcp.tsbpf"
		__u16 sk_protocol_5 = 0;
		__u64 known_6 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_protocol_5, sizeof(sk_protocol_5), &((struct sock *)((__u64 *)ctx)[0])->sk_protocol));
		faults_at_end_1 += known_6 ^ 1;
		if (!((known_6 && ((__s64)(sk_protocol_5) == (__s64)(6))))) goto end_1;
#line 318 "stdlib/providers/tcp.tsbpf"
		sk_2 = (struct sock *)((__u64 *)ctx)[0];
		sk_2_known = 1;
#line 319 "stdlib/providers/tcp.tsbpf"
		oldstate_3 = (__u32)((__s32)((__u64 *)ctx)[1]);
		oldstate_3_known = 1;
#line 320 "stdlib/providers/tcp.tsbpf"
		newstate_4 = (__u32)((__s32)((__u64 *)ctx)[2]);
		newstate_4_known = 1;
		/* tcp:connect */
		{
			struct sock * sk_8 __unused = 0;
			__u64 sk_8_known __unused = 0;
#line 347 "stdlib/providers/tcp.tsbpf"
			if (!(((oldstate_3_known && ((__s64)(oldstate_3) == (__s64)(7))) && (newstate_4_known && ((__s64)(newstate_4) == (__s64)(2)))))) goto end_7;
#line 347 "stdlib/providers/tcp.tsbpf"
			sk_8 = sk_2;
			sk_8_known = sk_2_known;
			/* tcp:connect */
			{
				__u64 faults_at_end_9 = 0;
#line 3 "map.tsbpf"
				{
					char comm_11[16] __attribute__((aligned(8))) = {};
					bpf_get_current_comm(comm_11, sizeof(comm_11));
					__u16 skc_dport_12 = 0;
					__u64 known_13 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_dport_12, sizeof(skc_dport_12), &(sk_8)->__sk_common.skc_dport));
					faults_at_end_9 += (known_13 ^ 1) & -sk_8_known;
					__u16 dport_14 = (__u16)(__builtin_bswap16((__u16)(skc_dport_12)));
					struct key_map_calls key_10;
					__builtin_memset(&key_10, 0, sizeof(key_10));
					__builtin_memcpy(key_10.item0, comm_11, 16);
					key_10.item1 = dport_14;
					key_10.unknown |= (__u64)!(sk_8_known & known_13) << 1;
					key_10.item1 *= (sk_8_known & known_13);
					void *turn_15 = tsbpf_turn(&map_calls);
					__u64 *slot_16 = tsbpf_slot(turn_15, &key_10, &zero_map_calls);
					if (!slot_16) tsbpf_count(0);
					if (slot_16) {
						tsbpf_add(slot_16, 1);
					}
				}
#line 3 "map.tsbpf"
				{
					__u16 skc_family_17 = 0;
					__u64 known_18 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_family_17, sizeof(skc_family_17), &(sk_8)->__sk_common.skc_family));
					faults_at_end_9 += (known_18 ^ 1) & -sk_8_known;
					struct tsbpf_inet chosen_19 = {};
					__u64 known_20 __unused = 1;
					if (((sk_8_known & known_18) && ((__s64)(skc_family_17) == (__s64)(10)))) {
						__u64 known_21 = tsbpf_succeeded(bpf_probe_read_kernel(&chosen_19, 16, (&(sk_8)->__sk_common.skc_v6_daddr)));
						faults_at_end_9 += known_21 ^ 1;
						known_20 = (sk_8_known & known_21);
					} else {
						__u32 skc_daddr_22 = 0;
						__u64 known_23 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_daddr_22, sizeof(skc_daddr_22), &(sk_8)->__sk_common.skc_daddr));
						faults_at_end_9 += (known_23 ^ 1) & -sk_8_known;
						tsbpf_inet4(&chosen_19, (__u32)(skc_daddr_22));
						known_20 = (sk_8_known & known_23);
					}
					__u32 pid_25 = tsbpf_pid();
					struct key_map_last key_24;
					__builtin_memset(&key_24, 0, sizeof(key_24));
					key_24.item0 = pid_25;
					if (known_20) {
						struct tsbpf_inet *slot_26 = tsbpf_slot(&map_last, &key_24, &zero_map_last);
						if (!slot_26) tsbpf_count(1);
						if (slot_26) {
							*slot_26 = chosen_19;
						}
					} else {
						tsbpf_count(2);
					}
				}
				end_9: __unused;
				if (faults_at_end_9) tsbpf_count_many(3, faults_at_end_9);
			}
			end_7: __unused;
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(4, faults_at_end_1);
	}
	return 0;
}

struct scratch_of_probe_1_interval_s_1 {
	__u64 taken;
	__align8 __u64 now;
	__align8 __u32 order;
	__align8 struct record_1 kv_2;
	__align8 __u64 kv_2_known;
	__align8 struct record_2 kv_3;
	__align8 __u64 kv_3_known;
	__align8 struct key_map_last key_10;
};
_Static_assert(sizeof(struct scratch_of_probe_1_interval_s_1) == 104, "scratch memory");

struct frame_of_probe_1_interval_s_1 {
	void *ctx;
	struct scratch_of_probe_1_interval_s_1 *scratch;
};

static long probe_1_interval_s_1_entry_5(void *map, struct key_map_calls *key, __u64 *value, struct frame_of_probe_1_interval_s_1 *frame) {
	void *ctx __unused = frame->ctx;
	struct scratch_of_probe_1_interval_s_1 *scratch __unused = frame->scratch;
	long ended = 0;
	__builtin_memcpy(&scratch->kv_2.item0, key, 24);
	scratch->kv_2.item1 = *value;
	scratch->kv_2_known = !key->unknown;
#line 6 "map.tsbpf"
	if ((scratch->kv_2_known && ((__u64)(scratch->kv_2.item1) > (__u64)(10)))) {
#line 6 "map.tsbpf"
		{
			if (!scratch->now)
				scratch->now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_7 = 0;
				__builtin_memcpy(record_0->kv_0_0_0, scratch->kv_2.item0.item0, 16);
				valid_7 |= (__u32)scratch->kv_2_known << 0;
				record_0->kv_0_1_1 = scratch->kv_2.item0.item1;
				valid_7 |= (__u32)scratch->kv_2_known << 1;
				record_0->kv_1_2 = scratch->kv_2.item1;
				valid_7 |= (__u32)scratch->kv_2_known << 2;
				record_0->header.ts = scratch->now;
				record_0->header.event = 0;
				record_0->header.order = tsbpf_next_order(&scratch->order);
				record_0->header.valid = valid_7;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(5);
			}
		}
	}
	done_6: __unused;
	return ended;
}

static long probe_1_interval_s_1_entry_8(void *map, struct key_map_last *key, struct tsbpf_inet *value, struct frame_of_probe_1_interval_s_1 *frame) {
	void *ctx __unused = frame->ctx;
	struct scratch_of_probe_1_interval_s_1 *scratch __unused = frame->scratch;
	long ended = 0;
	scratch->kv_3.item0 = key->item0;
	scratch->kv_3.item1 = *value;
	scratch->kv_3_known = true;
#line 8 "map.tsbpf"
	{
		__builtin_memset(&scratch->key_10, 0, 8);
		scratch->key_10.item0 = scratch->kv_3.item0;
		if (scratch->kv_3_known) bpf_map_delete_elem(&map_last, &scratch->key_10);
	}
	done_9: __unused;
	return ended;
}

SEC("raw_tp/interval")
int probe_1_interval_s_1(void *ctx) {
	struct scratch_of_probe_1_interval_s_1 *scratch = tsbpf_scratch_take();
	if (!scratch) {
		tsbpf_count(7);
		return 0;
	}
	scratch->now = 0;
	scratch->order = 0;

	struct frame_of_probe_1_interval_s_1 frame = { ctx, scratch };
	/* interval:s:1 */
	{
		__builtin_memset(&scratch->kv_2, 0, 32);
		scratch->kv_2_known = 0;
		__builtin_memset(&scratch->kv_3, 0, 24);
		scratch->kv_3_known = 0;
#line 5 "map.tsbpf"
		{
			void *turn_4 = tsbpf_turn(&map_calls);
			if (turn_4) bpf_for_each_map_elem(turn_4, probe_1_interval_s_1_entry_5, &frame, 0);
		}
#line 8 "map.tsbpf"
		{
			bpf_for_each_map_elem(&map_last, probe_1_interval_s_1_entry_8, &frame, 0);
		}
#line 9 "map.tsbpf"
		{
			if (!scratch->now)
				scratch->now = bpf_ktime_get_ns();
			struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_control, sizeof(*record_1), 0);
			if (record_1) {
				record_1->header.ts = scratch->now;
				record_1->header.event = 1;
				record_1->header.order = tsbpf_next_order(&scratch->order);
				record_1->header.valid = 0;
				bpf_ringbuf_submit(record_1, 0);
			} else {
				tsbpf_count(6);
			}
		}
		end_1: __unused;
	}
	tsbpf_scratch_give_back(scratch);
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
