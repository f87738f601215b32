#define TSBPF_COUNTERS 4
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#define TSBPF_SCRATCH_BYTES 296
#define TSBPF_SCRATCH_SLOTS 4
#include "core.bpf.h"
#include "events.bpf.h"
#include "scratch.bpf.h"

struct in6_addr {
	char tsbpf_nothing;
} __core;
struct sock_common {
	struct in6_addr skc_v6_daddr;
} __core;
struct sock {
	struct sock_common __sk_common;
} __core;

struct value_map_last { char text[16]; } __attribute__((aligned(8)));
_Static_assert(sizeof(struct value_map_last) == 16, "value of map_last");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct value_map_last);
} map_last SEC(".maps");

struct event_0 {
	struct tsbpf_event_header header;
	__u16 skc_family_0;
	__u8 skc_reuse_1;
	bool common_skc_v6_daddr_args_sk___sk_common_skc_v6_daddr_2;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 24, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	__u32 pid_0;
	char skc_v6_daddr_1[16] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 40, "layout of event 1");


struct scratch_of_probe_0_rawtracepoint_inet_sock_set_state {
	__u64 taken;
	__align8 char common_2[136] __attribute__((aligned(8)));
	__align8 char __sk_common_3[136] __attribute__((aligned(8)));
	__align8 char skc_v6_daddr_8[16] __attribute__((aligned(8)));
};
_Static_assert(sizeof(struct scratch_of_probe_0_rawtracepoint_inet_sock_set_state) == 296, "scratch memory");

SEC("raw_tp/inet_sock_set_state")
int probe_0_rawtracepoint_inet_sock_set_state(void *ctx) {
	__u64 now __unused = 0;
	struct scratch_of_probe_0_rawtracepoint_inet_sock_set_state *scratch = tsbpf_scratch_take();
	if (!scratch) {
		tsbpf_count(3);
		return 0;
	}

	/* rawtracepoint:inet_sock_set_state */
	{
		tsbpf_zero(&scratch->common_2, 136);
		__u64 common_2_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 4 "whole-structs.tsbpf"
		tsbpf_zero(&scratch->__sk_common_3, 136);
		__u64 known_4 = tsbpf_succeeded(bpf_probe_read_kernel(&scratch->__sk_common_3, sizeof(scratch->__sk_common_3), &((struct sock *)((__u64 *)ctx)[0])->__sk_common));
		faults_at_end_1 += known_4 ^ 1;
		bpf_probe_read_kernel(scratch->common_2, 136, scratch->__sk_common_3);
		common_2_known = known_4;
#line 5 "whole-structs.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_5 = 0;
				__u16 part_6 = 0;
				__builtin_memcpy(&part_6, ((char *)&scratch->common_2 + 16), 2);
				record_0->skc_family_0 = part_6;
				valid_5 |= (__u32)common_2_known << 0;
				__u64 part_7 = 0;
				__builtin_memcpy(&part_7, ((char *)&scratch->common_2 + 19), 1);
				record_0->skc_reuse_1 = ((__u8)((part_7 << 60) >> 60));
				valid_5 |= (__u32)common_2_known << 1;
				__builtin_memset(&scratch->skc_v6_daddr_8, 0, 16);
				__u64 known_9 = tsbpf_succeeded(bpf_probe_read_kernel(&scratch->skc_v6_daddr_8, sizeof(scratch->skc_v6_daddr_8), &((struct sock *)((__u64 *)ctx)[0])->__sk_common.skc_v6_daddr));
				faults_at_end_1 += known_9 ^ 1;
				record_0->common_skc_v6_daddr_args_sk___sk_common_skc_v6_daddr_2 = ((common_2_known & known_9) && (tsbpf_bytes_equal(&(*(char (*)[16])((char *)&scratch->common_2 + 56)), &scratch->skc_v6_daddr_8, 16)));
				valid_5 |= 4U;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_5;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(0);
			}
		}
#line 6 "whole-structs.tsbpf"
		{
			__builtin_memset(&scratch->skc_v6_daddr_8, 0, 16);
			__u64 known_11 = tsbpf_succeeded(bpf_probe_read_kernel(&scratch->skc_v6_daddr_8, sizeof(scratch->skc_v6_daddr_8), &((struct sock *)((__u64 *)ctx)[0])->__sk_common.skc_v6_daddr));
			faults_at_end_1 += known_11 ^ 1;
			__u32 key_12 = 0;
			if (known_11) {
				struct value_map_last *slot_13 = bpf_map_lookup_elem(&map_last, &key_12);
				if (slot_13) {
					__builtin_memcpy(slot_13->text, scratch->skc_v6_daddr_8, 16);
				}
			} else {
				tsbpf_count(1);
			}
		}
#line 7 "whole-structs.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_1), 0);
			if (record_1) {
				__u32 valid_14 = 0;
				__u32 pid_15 = tsbpf_pid();
				record_1->pid_0 = pid_15;
				__u64 known_16 = tsbpf_succeeded(bpf_probe_read_kernel(&record_1->skc_v6_daddr_1, sizeof(record_1->skc_v6_daddr_1), &((struct sock *)((__u64 *)ctx)[0])->__sk_common.skc_v6_daddr));
				faults_at_end_1 += known_16 ^ 1;
				valid_14 |= (__u32)known_16 << 1;
				record_1->header.ts = now;
				record_1->header.event = 1;
				record_1->header.order = 1;
				record_1->header.valid = valid_14;
				bpf_ringbuf_submit(record_1, 0);
			} else {
				tsbpf_count(0);
			}
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(2, faults_at_end_1);
	}
	tsbpf_scratch_give_back(scratch);
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
