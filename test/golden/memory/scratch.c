=== 5.10

#define TSBPF_COUNTERS 3
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#define TSBPF_NO_FETCHING_ATOMICS
#define TSBPF_SCRATCH_BYTES 432
#define TSBPF_SCRATCH_SLOTS 4
#include "core.bpf.h"
#include "events.bpf.h"
#include "scratch.bpf.h"
#include "strings.bpf.h"


struct key_map__ {
	char item0[64] __attribute__((aligned(8)));
	char item1[16] __attribute__((aligned(8)));
	__u64 unknown;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map__) == 88, "key of map__");
_Static_assert(sizeof(__u64) == 8, "value of map__");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map__);
	__type(value, __u64);
} map__ SEC(".maps");
static const __u64 zero_map__ __unused = {};


struct scratch_of_probe_0_syscall_openat_entry {
	__u64 taken;
	__align8 char a_2[64] __attribute__((aligned(8)));
	__align8 char b_3[64] __attribute__((aligned(8)));
	__align8 char c_4[64] __attribute__((aligned(8)));
	__align8 char d_5[64] __attribute__((aligned(8)));
	__align8 char str_6[64] __attribute__((aligned(8)));
	__align8 char comm_15[16] __attribute__((aligned(8)));
	__align8 struct key_map__ key_14;
};
_Static_assert(sizeof(struct scratch_of_probe_0_syscall_openat_entry) == 432, "scratch memory");

SEC("tp/syscalls/sys_enter_openat")
int probe_0_syscall_openat_entry(void *ctx) {
	__u64 now __unused = 0;
	struct scratch_of_probe_0_syscall_openat_entry *scratch = tsbpf_scratch_take();
	if (!scratch) {
		tsbpf_count(2);
		return 0;
	}

	/* syscall:openat:entry */
	{
		tsbpf_clear(&scratch->a_2, 64);
		__u64 a_2_known __unused = 0;
		tsbpf_clear(&scratch->b_3, 64);
		__u64 b_3_known __unused = 0;
		tsbpf_clear(&scratch->c_4, 64);
		__u64 c_4_known __unused = 0;
		tsbpf_clear(&scratch->d_5, 64);
		__u64 d_5_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 5 "scratch.tsbpf"
		tsbpf_clear(&scratch->str_6, 64);
		__u64 known_7 = tsbpf_succeeded(bpf_probe_read_user_str(scratch->str_6, 64, (const void *)(*(const void * *)((char *)ctx + 24))));
		faults_at_end_1 += known_7 ^ 1;
		__builtin_memcpy(scratch->a_2, scratch->str_6, 64);
		a_2_known = known_7;
#line 5 "scratch.tsbpf"
		tsbpf_clear(&scratch->str_6, 64);
		__u64 known_9 = tsbpf_succeeded(bpf_probe_read_user_str(scratch->str_6, 64, (const void *)(*(const void * *)((char *)ctx + 24))));
		faults_at_end_1 += known_9 ^ 1;
		__builtin_memcpy(scratch->b_3, scratch->str_6, 64);
		b_3_known = known_9;
#line 5 "scratch.tsbpf"
		tsbpf_clear(&scratch->str_6, 64);
		__u64 known_11 = tsbpf_succeeded(bpf_probe_read_user_str(scratch->str_6, 64, (const void *)(*(const void * *)((char *)ctx + 24))));
		faults_at_end_1 += known_11 ^ 1;
		__builtin_memcpy(scratch->c_4, scratch->str_6, 64);
		c_4_known = known_11;
#line 5 "scratch.tsbpf"
		tsbpf_clear(&scratch->str_6, 64);
		__u64 known_13 = tsbpf_succeeded(bpf_probe_read_user_str(scratch->str_6, 64, (const void *)(*(const void * *)((char *)ctx + 24))));
		faults_at_end_1 += known_13 ^ 1;
		__builtin_memcpy(scratch->d_5, scratch->str_6, 64);
		d_5_known = known_13;
#line 6 "scratch.tsbpf"
		if (((a_2_known & b_3_known) && (tsbpf_string_compare(scratch->a_2, 64, scratch->b_3, 64) == 0))) {
#line 6 "scratch.tsbpf"
			{
				__builtin_memset(&scratch->comm_15, 0, 16);
				bpf_get_current_comm(scratch->comm_15, sizeof(scratch->comm_15));
				tsbpf_clear(&scratch->key_14, 88);
				__builtin_memcpy(scratch->key_14.item0, scratch->c_4, 64);
				scratch->key_14.unknown |= (__u64)!c_4_known << 0;
				if (!c_4_known) {
					tsbpf_clear(&scratch->key_14.item0, 64);
				}
				__builtin_memcpy(scratch->key_14.item1, scratch->comm_15, 16);
				__u64 *slot_16 = tsbpf_slot(&map__, &scratch->key_14, &zero_map__);
				if (!slot_16) tsbpf_count(0);
				if (slot_16) {
					tsbpf_add(slot_16, 1);
				}
			}
		}
#line 7 "scratch.tsbpf"
		if (((a_2_known & d_5_known) && (tsbpf_string_compare(scratch->a_2, 64, scratch->d_5, 64) == 0))) {
#line 7 "scratch.tsbpf"
			{
				__builtin_memset(&scratch->comm_15, 0, 16);
				bpf_get_current_comm(scratch->comm_15, sizeof(scratch->comm_15));
				tsbpf_clear(&scratch->key_14, 88);
				__builtin_memcpy(scratch->key_14.item0, scratch->d_5, 64);
				scratch->key_14.unknown |= (__u64)!d_5_known << 0;
				if (!d_5_known) {
					tsbpf_clear(&scratch->key_14.item0, 64);
				}
				__builtin_memcpy(scratch->key_14.item1, scratch->comm_15, 16);
				__u64 *slot_19 = tsbpf_slot(&map__, &scratch->key_14, &zero_map__);
				if (!slot_19) tsbpf_count(0);
				if (slot_19) {
					tsbpf_add(slot_19, 1);
				}
			}
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(1, faults_at_end_1);
	}
	tsbpf_scratch_give_back(scratch);
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";

=== 6.1

#define TSBPF_COUNTERS 3
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#define TSBPF_SCRATCH_BYTES 432
#define TSBPF_SCRATCH_SLOTS 4
#include "core.bpf.h"
#include "events.bpf.h"
#include "scratch.bpf.h"
#include "strings.bpf.h"


struct key_map__ {
	char item0[64] __attribute__((aligned(8)));
	char item1[16] __attribute__((aligned(8)));
	__u64 unknown;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map__) == 88, "key of map__");
_Static_assert(sizeof(__u64) == 8, "value of map__");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map__);
	__type(value, __u64);
} map__ SEC(".maps");
static const __u64 zero_map__ __unused = {};


struct scratch_of_probe_0_syscall_openat_entry {
	__u64 taken;
	__align8 char a_2[64] __attribute__((aligned(8)));
	__align8 char b_3[64] __attribute__((aligned(8)));
	__align8 char c_4[64] __attribute__((aligned(8)));
	__align8 char d_5[64] __attribute__((aligned(8)));
	__align8 char str_6[64] __attribute__((aligned(8)));
	__align8 char comm_15[16] __attribute__((aligned(8)));
	__align8 struct key_map__ key_14;
};
_Static_assert(sizeof(struct scratch_of_probe_0_syscall_openat_entry) == 432, "scratch memory");

SEC("tp/syscalls/sys_enter_openat")
int probe_0_syscall_openat_entry(void *ctx) {
	__u64 now __unused = 0;
	struct scratch_of_probe_0_syscall_openat_entry *scratch = tsbpf_scratch_take();
	if (!scratch) {
		tsbpf_count(2);
		return 0;
	}

	/* syscall:openat:entry */
	{
		tsbpf_clear(&scratch->a_2, 64);
		__u64 a_2_known __unused = 0;
		tsbpf_clear(&scratch->b_3, 64);
		__u64 b_3_known __unused = 0;
		tsbpf_clear(&scratch->c_4, 64);
		__u64 c_4_known __unused = 0;
		tsbpf_clear(&scratch->d_5, 64);
		__u64 d_5_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 5 "scratch.tsbpf"
		tsbpf_clear(&scratch->str_6, 64);
		__u64 known_7 = tsbpf_succeeded(bpf_probe_read_user_str(scratch->str_6, 64, (const void *)(*(const void * *)((char *)ctx + 24))));
		faults_at_end_1 += known_7 ^ 1;
		__builtin_memcpy(scratch->a_2, scratch->str_6, 64);
		a_2_known = known_7;
#line 5 "scratch.tsbpf"
		tsbpf_clear(&scratch->str_6, 64);
		__u64 known_9 = tsbpf_succeeded(bpf_probe_read_user_str(scratch->str_6, 64, (const void *)(*(const void * *)((char *)ctx + 24))));
		faults_at_end_1 += known_9 ^ 1;
		__builtin_memcpy(scratch->b_3, scratch->str_6, 64);
		b_3_known = known_9;
#line 5 "scratch.tsbpf"
		tsbpf_clear(&scratch->str_6, 64);
		__u64 known_11 = tsbpf_succeeded(bpf_probe_read_user_str(scratch->str_6, 64, (const void *)(*(const void * *)((char *)ctx + 24))));
		faults_at_end_1 += known_11 ^ 1;
		__builtin_memcpy(scratch->c_4, scratch->str_6, 64);
		c_4_known = known_11;
#line 5 "scratch.tsbpf"
		tsbpf_clear(&scratch->str_6, 64);
		__u64 known_13 = tsbpf_succeeded(bpf_probe_read_user_str(scratch->str_6, 64, (const void *)(*(const void * *)((char *)ctx + 24))));
		faults_at_end_1 += known_13 ^ 1;
		__builtin_memcpy(scratch->d_5, scratch->str_6, 64);
		d_5_known = known_13;
#line 6 "scratch.tsbpf"
		if (((a_2_known & b_3_known) && (tsbpf_string_compare(scratch->a_2, 64, scratch->b_3, 64) == 0))) {
#line 6 "scratch.tsbpf"
			{
				__builtin_memset(&scratch->comm_15, 0, 16);
				bpf_get_current_comm(scratch->comm_15, sizeof(scratch->comm_15));
				tsbpf_clear(&scratch->key_14, 88);
				__builtin_memcpy(scratch->key_14.item0, scratch->c_4, 64);
				scratch->key_14.unknown |= (__u64)!c_4_known << 0;
				if (!c_4_known) {
					tsbpf_clear(&scratch->key_14.item0, 64);
				}
				__builtin_memcpy(scratch->key_14.item1, scratch->comm_15, 16);
				__u64 *slot_16 = tsbpf_slot(&map__, &scratch->key_14, &zero_map__);
				if (!slot_16) tsbpf_count(0);
				if (slot_16) {
					tsbpf_add(slot_16, 1);
				}
			}
		}
#line 7 "scratch.tsbpf"
		if (((a_2_known & d_5_known) && (tsbpf_string_compare(scratch->a_2, 64, scratch->d_5, 64) == 0))) {
#line 7 "scratch.tsbpf"
			{
				__builtin_memset(&scratch->comm_15, 0, 16);
				bpf_get_current_comm(scratch->comm_15, sizeof(scratch->comm_15));
				tsbpf_clear(&scratch->key_14, 88);
				__builtin_memcpy(scratch->key_14.item0, scratch->d_5, 64);
				scratch->key_14.unknown |= (__u64)!d_5_known << 0;
				if (!d_5_known) {
					tsbpf_clear(&scratch->key_14.item0, 64);
				}
				__builtin_memcpy(scratch->key_14.item1, scratch->comm_15, 16);
				__u64 *slot_19 = tsbpf_slot(&map__, &scratch->key_14, &zero_map__);
				if (!slot_19) tsbpf_count(0);
				if (slot_19) {
					tsbpf_add(slot_19, 1);
				}
			}
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(1, faults_at_end_1);
	}
	tsbpf_scratch_give_back(scratch);
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
