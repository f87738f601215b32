#define TSBPF_COUNTERS 6
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"


struct value_map_last { char text[40]; } __attribute__((aligned(8)));
_Static_assert(sizeof(struct value_map_last) == 40, "value of map_last");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct value_map_last);
} map_last SEC(".maps");

struct key_map_calls {
	char item0[64] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_calls) == 64, "key of map_calls");
struct value_map_calls { char text[40]; } __attribute__((aligned(8)));
_Static_assert(sizeof(struct value_map_calls) == 40, "value of map_calls");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_calls);
	__type(value, struct value_map_calls);
} map_calls SEC(".maps");
static const struct value_map_calls zero_map_calls __unused = {};

struct key_map_self_sizes {
	__s64 item0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_self_sizes) == 8, "key of map_self_sizes");
struct value_map_self_sizes { char text[12]; } __attribute__((aligned(8)));
_Static_assert(sizeof(struct value_map_self_sizes) == 16, "value of map_self_sizes");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_self_sizes);
	__type(value, struct value_map_self_sizes);
} map_self_sizes SEC(".maps");
static const struct value_map_self_sizes zero_map_self_sizes __unused = {};

struct event_0 {
	struct tsbpf_event_header header;
	char name_0[8] __attribute__((aligned(8)));
	__s32 calls_comm_counts_1__1;
	__s32 self_sizes_0__2;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 32, "layout of event 0");


SEC("tp/syscalls/sys_enter_read")
int probe_0_syscall_read_entry(void *ctx) {
	__u64 now __unused = 0;
	char this_mine_1[40] __attribute__((aligned(8))) __unused = {};
	__u64 this_mine_1_known __unused = 1;

	/* syscall:read:entry */
	{
		__u64 faults_at_end_2 = 0;
#line 14 "parts.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			__u64 timestamp_3 = now;
			__u64 part_4;
			part_4 = timestamp_3;
			__builtin_memcpy(((char *)&this_mine_1 + 0), &part_4, 8);
			this_mine_1_known = 1;
		}
#line 15 "parts.tsbpf"
		{
			char comm_5[16] __attribute__((aligned(8))) = {};
			bpf_get_current_comm(comm_5, sizeof(comm_5));
			__builtin_memcpy((*(char (*)[8])((char *)&this_mine_1 + 25)), comm_5, 8);
			(*(char (*)[8])((char *)&this_mine_1 + 25))[7] = 0;
			this_mine_1_known = 1;
		}
#line 16 "parts.tsbpf"
		{
			__u32 cpu_tid_7 = (__u32)bpf_get_current_pid_tgid();
			struct key_map_self_sizes key_6;
			__builtin_memset(&key_6, 0, sizeof(key_6));
			key_6.item0 = cpu_tid_7;
			struct value_map_self_sizes *slot_8 = bpf_map_lookup_elem(&map_self_sizes, &key_6);
			char value_9[12] __attribute__((aligned(8))) = {};
			if (slot_8) {
				__builtin_memcpy(value_9, slot_8->text, 12);
			}
			__s32 element_10 = 0;
			__u64 index_11 = *(__u32 *)((char *)ctx + 16);
			__u64 known_12 = tsbpf_succeeded((index_11 < 3) ? bpf_probe_read_kernel(&element_10, sizeof(element_10), ((char *)&value_9 + 0) + index_11 * 4) : -1);
			faults_at_end_2 += known_12 ^ 1;
			__u64 index_13 = *(__u32 *)((char *)ctx + 16);
			struct key_map_self_sizes key_14;
			__builtin_memset(&key_14, 0, sizeof(key_14));
			key_14.item0 = cpu_tid_7;
			if ((known_12 & (index_13 < 3))) {
				struct value_map_self_sizes *slot_15 = tsbpf_slot(&map_self_sizes, &key_14, &zero_map_self_sizes);
				if (!slot_15) tsbpf_count(0);
				if (slot_15) {
					__s32 part_16;
					part_16 = (__s32)(((__u64)(element_10) + (__u64)(*(__u64 *)((char *)ctx + 32))));
					__builtin_memcpy(((char *)&slot_15->text + 0 + index_13 * 4), &part_16, 4);
				}
			} else {
				tsbpf_count(1);
			}
		}
#line 17 "parts.tsbpf"
		{
			char comm_18[16] __attribute__((aligned(8))) = {};
			bpf_get_current_comm(comm_18, sizeof(comm_18));
			struct key_map_calls key_17;
			__builtin_memset(&key_17, 0, sizeof(key_17));
			__builtin_memcpy(key_17.item0, comm_18, 16);
			__builtin_memset(key_17.item0 + 16, 0, 48);
			struct value_map_calls *slot_19 = bpf_map_lookup_elem(&map_calls, &key_17);
			char value_20[40] __attribute__((aligned(8))) = {};
			if (slot_19) {
				__builtin_memcpy(value_20, slot_19->text, 40);
			}
			__s32 part_21 = 0;
			__builtin_memcpy(&part_21, ((char *)&(*(char (*)[16])((char *)&value_20 + 8)) + 4), 4);
			struct key_map_calls key_22;
			__builtin_memset(&key_22, 0, sizeof(key_22));
			__builtin_memcpy(key_22.item0, comm_18, 16);
			__builtin_memset(key_22.item0 + 16, 0, 48);
			struct value_map_calls *slot_23 = tsbpf_slot(&map_calls, &key_22, &zero_map_calls);
			if (!slot_23) tsbpf_count(2);
			if (slot_23) {
				__s32 part_24;
				part_24 = (__s32)(((__s64)((__u64)(part_21) + (__u64)(1))));
				__builtin_memcpy(((char *)&slot_23->text + 12), &part_24, 4);
			}
		}
		end_2: __unused;
		if (faults_at_end_2) tsbpf_count_many(3, faults_at_end_2);
	}
	return 0;
}

SEC("tp/syscalls/sys_exit_read")
int probe_1_syscall_read_return(void *ctx) {
	__u64 now __unused = 0;
	char this_mine_1[40] __attribute__((aligned(8))) __unused = {};
	__u64 this_mine_1_known __unused = 1;

	/* syscall:read:return */
	{
#line 19 "parts.tsbpf"
		{
			__u32 key_3 = 0;
			if (this_mine_1_known) {
				struct value_map_last *slot_4 = bpf_map_lookup_elem(&map_last, &key_3);
				if (slot_4) {
					__builtin_memcpy(slot_4->text, this_mine_1, 40);
				}
			} else {
				tsbpf_count(4);
			}
		}
#line 19 "parts.tsbpf"
		{
			__u32 key_5 = 0;
			struct value_map_last *slot_6 = bpf_map_lookup_elem(&map_last, &key_5);
			if (slot_6) {
				__u64 word_7 = 0;
				__builtin_memcpy(&word_7, ((char *)&slot_6->text + 24), 1);
				word_7 = (word_7 & ~0xeULL) | ((__u64)(5) << 1 & 0xeULL);
				__builtin_memcpy(((char *)&slot_6->text + 24), &word_7, 1);
			}
		}
#line 19 "parts.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_8 = 0;
				__u32 key_9 = 0;
				struct value_map_last *slot_10 = bpf_map_lookup_elem(&map_last, &key_9);
				char value_11[40] __attribute__((aligned(8))) = {};
				if (slot_10) {
					__builtin_memcpy(value_11, slot_10->text, 40);
				}
				__builtin_memcpy(record_0->name_0, (*(char (*)[8])((char *)&value_11 + 25)), 8);
				valid_8 |= 1U;
				char comm_13[16] __attribute__((aligned(8))) = {};
				bpf_get_current_comm(comm_13, sizeof(comm_13));
				struct key_map_calls key_12;
				__builtin_memset(&key_12, 0, sizeof(key_12));
				__builtin_memcpy(key_12.item0, comm_13, 16);
				__builtin_memset(key_12.item0 + 16, 0, 48);
				struct value_map_calls *slot_14 = bpf_map_lookup_elem(&map_calls, &key_12);
				char value_15[40] __attribute__((aligned(8))) = {};
				if (slot_14) {
					__builtin_memcpy(value_15, slot_14->text, 40);
				}
				__s32 part_16 = 0;
				__builtin_memcpy(&part_16, ((char *)&(*(char (*)[16])((char *)&value_15 + 8)) + 4), 4);
				record_0->calls_comm_counts_1__1 = part_16;
				valid_8 |= 2U;
				__u32 cpu_tid_18 = (__u32)bpf_get_current_pid_tgid();
				struct key_map_self_sizes key_17;
				__builtin_memset(&key_17, 0, sizeof(key_17));
				key_17.item0 = cpu_tid_18;
				struct value_map_self_sizes *slot_19 = bpf_map_lookup_elem(&map_self_sizes, &key_17);
				char value_20[12] __attribute__((aligned(8))) = {};
				if (slot_19) {
					__builtin_memcpy(value_20, slot_19->text, 12);
				}
				__s32 part_21 = 0;
				__builtin_memcpy(&part_21, ((char *)&value_20 + 0), 4);
				record_0->self_sizes_0__2 = part_21;
				valid_8 |= 4U;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_8;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(5);
			}
		}
		end_2: __unused;
	}
	return 0;
}

SEC("raw_tp/sched_process_exit")
int probe_2_rawtracepoint_sched_process_exit(void *ctx) {
	__u64 now __unused = 0;

	/* rawtracepoint:sched_process_exit */
	{
#line 1 "parts.tsbpf"
		{
			__u32 cpu_tid_3 = (__u32)bpf_get_current_pid_tgid();
			struct key_map_self_sizes key_2;
			__builtin_memset(&key_2, 0, sizeof(key_2));
			key_2.item0 = cpu_tid_3;
			bpf_map_delete_elem(&map_self_sizes, &key_2);
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
