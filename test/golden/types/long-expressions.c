#define TSBPF_COUNTERS 2
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"

struct task_struct {
	__u32 flags;
	__s32 pid;
} __core;

_Static_assert(sizeof(__s64) == 8, "value of map_sum");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __s64);
} map_sum SEC(".maps");

_Static_assert(sizeof(__u64) == 8, "value of map_either");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __u64);
} map_either SEC(".maps");

_Static_assert(sizeof(__s64) == 8, "value of map_known");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __s64);
} map_known SEC(".maps");


SEC("tp/syscalls/sys_enter_openat")
int probe_0_tracepoint_syscalls_sys_enter_openat(void *ctx) {
	__u64 now __unused = 0;

	/* tracepoint:syscalls:sys_enter_openat */
	{
		__u64 faults_at_end_1 = 0;
#line 5 "long-expressions.tsbpf"
		{
			__u32 cpu_2 = bpf_get_smp_processor_id();
			__u32 pid_3 = tsbpf_pid();
			__s64 part_4 = ((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(*(__s32 *)((char *)ctx + 32)) + (__u64)(cpu_2)))) + (__u64)(pid_3)))) + (__u64)(*(__s32 *)((char *)ctx + 16))))) + (__u64)(*(__s32 *)((char *)ctx + 32))))) + (__u64)(cpu_2)))) + (__u64)(pid_3)))) + (__u64)(*(__s32 *)((char *)ctx + 16))))) + (__u64)(*(__s32 *)((char *)ctx + 32))))) + (__u64)(cpu_2)))) + (__u64)(pid_3)))) + (__u64)(*(__s32 *)((char *)ctx + 16))));
			__s64 part_5 = ((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(part_4) + (__u64)(*(__s32 *)((char *)ctx + 32))))) + (__u64)(cpu_2)))) + (__u64)(pid_3)))) + (__u64)(*(__s32 *)((char *)ctx + 16))))) + (__u64)(*(__s32 *)((char *)ctx + 32))))) + (__u64)(cpu_2)))) + (__u64)(pid_3)))) + (__u64)(*(__s32 *)((char *)ctx + 16))))) + (__u64)(*(__s32 *)((char *)ctx + 32))))) + (__u64)(cpu_2)))) + (__u64)(pid_3)));
			__s64 part_6 = ((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(part_5) + (__u64)(*(__s32 *)((char *)ctx + 16))))) + (__u64)(*(__s32 *)((char *)ctx + 32))))) + (__u64)(cpu_2)))) + (__u64)(pid_3)))) + (__u64)(*(__s32 *)((char *)ctx + 16))))) + (__u64)(*(__s32 *)((char *)ctx + 32))))) + (__u64)(cpu_2)))) + (__u64)(pid_3)))) + (__u64)(*(__s32 *)((char *)ctx + 16))))) + (__u64)(*(__s32 *)((char *)ctx + 32))));
			__u32 key_7 = 0;
			__s64 *slot_8 = bpf_map_lookup_elem(&map_sum, &key_7);
			if (slot_8) {
				*slot_8 = ((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(part_6) + (__u64)(cpu_2)))) + (__u64)(pid_3)))) + (__u64)(*(__s32 *)((char *)ctx + 16))))) + (__u64)(*(__s32 *)((char *)ctx + 32))))) + (__u64)(cpu_2)))) + (__u64)(pid_3)))) + (__u64)(*(__s32 *)((char *)ctx + 16))));
			}
		}
#line 6 "long-expressions.tsbpf"
		{
			bool part_9 = ((((((((((__s64)(*(__s32 *)((char *)ctx + 32)) == (__s64)(0)) || ((__s64)(*(__s32 *)((char *)ctx + 32)) == (__s64)(1))) || ((__s64)(*(__s32 *)((char *)ctx + 32)) == (__s64)(2))) || ((__s64)(*(__s32 *)((char *)ctx + 32)) == (__s64)(3))) || ((__s64)(*(__s32 *)((char *)ctx + 32)) == (__s64)(4))) || ((__s64)(*(__s32 *)((char *)ctx + 32)) == (__s64)(5))) || ((__s64)(*(__s32 *)((char *)ctx + 32)) == (__s64)(6))) || ((__s64)(*(__s32 *)((char *)ctx + 32)) == (__s64)(7))) || ((__s64)(*(__s32 *)((char *)ctx + 32)) == (__s64)(8)));
			bool part_10 = (((((((((part_9 || ((__s64)(*(__s32 *)((char *)ctx + 32)) == (__s64)(9))) || ((__s64)(*(__s32 *)((char *)ctx + 32)) == (__s64)(10))) || ((__s64)(*(__s32 *)((char *)ctx + 32)) == (__s64)(11))) || ((__s64)(*(__s32 *)((char *)ctx + 32)) == (__s64)(12))) || ((__s64)(*(__s32 *)((char *)ctx + 32)) == (__s64)(13))) || ((__s64)(*(__s32 *)((char *)ctx + 32)) == (__s64)(14))) || ((__s64)(*(__s32 *)((char *)ctx + 32)) == (__s64)(15))) || ((__s64)(*(__s32 *)((char *)ctx + 32)) == (__s64)(16))) || ((__s64)(*(__s32 *)((char *)ctx + 32)) == (__s64)(17)));
			__u32 key_11 = 0;
			__u64 *slot_12 = bpf_map_lookup_elem(&map_either, &key_11);
			if (slot_12) {
				*slot_12 = ((((((part_10 || ((__s64)(*(__s32 *)((char *)ctx + 32)) == (__s64)(18))) || ((__s64)(*(__s32 *)((char *)ctx + 32)) == (__s64)(19))) || ((__s64)(*(__s32 *)((char *)ctx + 32)) == (__s64)(20))) || ((__s64)(*(__s32 *)((char *)ctx + 32)) == (__s64)(21))) || ((__s64)(*(__s32 *)((char *)ctx + 32)) == (__s64)(22))) || ((__s64)(*(__s32 *)((char *)ctx + 32)) == (__s64)(23)));
			}
		}
#line 7 "long-expressions.tsbpf"
		{
			struct task_struct * curtask_13 = (struct task_struct *)bpf_get_current_task();
			__u32 flags_14 = 0;
			__u64 known_15 = tsbpf_succeeded(bpf_probe_read_kernel(&flags_14, sizeof(flags_14), &(curtask_13)->flags));
			faults_at_end_1 += known_15 ^ 1;
			__s32 pid_16 = 0;
			__u64 known_17 = tsbpf_succeeded(bpf_probe_read_kernel(&pid_16, sizeof(pid_16), &(curtask_13)->pid));
			faults_at_end_1 += known_17 ^ 1;
			__u32 flags_18 = 0;
			__u64 known_19 = tsbpf_succeeded(bpf_probe_read_kernel(&flags_18, sizeof(flags_18), &(curtask_13)->flags));
			faults_at_end_1 += known_19 ^ 1;
			__s32 pid_20 = 0;
			__u64 known_21 = tsbpf_succeeded(bpf_probe_read_kernel(&pid_20, sizeof(pid_20), &(curtask_13)->pid));
			faults_at_end_1 += known_21 ^ 1;
			__u32 flags_22 = 0;
			__u64 known_23 = tsbpf_succeeded(bpf_probe_read_kernel(&flags_22, sizeof(flags_22), &(curtask_13)->flags));
			faults_at_end_1 += known_23 ^ 1;
			__s32 pid_24 = 0;
			__u64 known_25 = tsbpf_succeeded(bpf_probe_read_kernel(&pid_24, sizeof(pid_24), &(curtask_13)->pid));
			faults_at_end_1 += known_25 ^ 1;
			__u32 flags_26 = 0;
			__u64 known_27 = tsbpf_succeeded(bpf_probe_read_kernel(&flags_26, sizeof(flags_26), &(curtask_13)->flags));
			faults_at_end_1 += known_27 ^ 1;
			__s32 pid_28 = 0;
			__u64 known_29 = tsbpf_succeeded(bpf_probe_read_kernel(&pid_28, sizeof(pid_28), &(curtask_13)->pid));
			faults_at_end_1 += known_29 ^ 1;
			__u32 flags_30 = 0;
			__u64 known_31 = tsbpf_succeeded(bpf_probe_read_kernel(&flags_30, sizeof(flags_30), &(curtask_13)->flags));
			faults_at_end_1 += known_31 ^ 1;
			__s32 pid_32 = 0;
			__u64 known_33 = tsbpf_succeeded(bpf_probe_read_kernel(&pid_32, sizeof(pid_32), &(curtask_13)->pid));
			faults_at_end_1 += known_33 ^ 1;
			__u32 flags_34 = 0;
			__u64 known_35 = tsbpf_succeeded(bpf_probe_read_kernel(&flags_34, sizeof(flags_34), &(curtask_13)->flags));
			faults_at_end_1 += known_35 ^ 1;
			__s32 pid_36 = 0;
			__u64 known_37 = tsbpf_succeeded(bpf_probe_read_kernel(&pid_36, sizeof(pid_36), &(curtask_13)->pid));
			faults_at_end_1 += known_37 ^ 1;
			__u32 flags_38 = 0;
			__u64 known_39 = tsbpf_succeeded(bpf_probe_read_kernel(&flags_38, sizeof(flags_38), &(curtask_13)->flags));
			faults_at_end_1 += known_39 ^ 1;
			__s32 pid_40 = 0;
			__u64 known_41 = tsbpf_succeeded(bpf_probe_read_kernel(&pid_40, sizeof(pid_40), &(curtask_13)->pid));
			faults_at_end_1 += known_41 ^ 1;
			__s64 part_42 = ((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(flags_14) + (__u64)(pid_16)))) + (__u64)(flags_18)))) + (__u64)(pid_20)))) + (__u64)(flags_22)))) + (__u64)(pid_24)))) + (__u64)(flags_26)))) + (__u64)(pid_28)))) + (__u64)(flags_30)))) + (__u64)(pid_32)))) + (__u64)(flags_34)))) + (__u64)(pid_36)))) + (__u64)(flags_38)))) + (__u64)(pid_40)));
			__u32 flags_43 = 0;
			__u64 known_44 = tsbpf_succeeded(bpf_probe_read_kernel(&flags_43, sizeof(flags_43), &(curtask_13)->flags));
			faults_at_end_1 += known_44 ^ 1;
			__s32 pid_45 = 0;
			__u64 known_46 = tsbpf_succeeded(bpf_probe_read_kernel(&pid_45, sizeof(pid_45), &(curtask_13)->pid));
			faults_at_end_1 += known_46 ^ 1;
			__u32 flags_47 = 0;
			__u64 known_48 = tsbpf_succeeded(bpf_probe_read_kernel(&flags_47, sizeof(flags_47), &(curtask_13)->flags));
			faults_at_end_1 += known_48 ^ 1;
			__s32 pid_49 = 0;
			__u64 known_50 = tsbpf_succeeded(bpf_probe_read_kernel(&pid_49, sizeof(pid_49), &(curtask_13)->pid));
			faults_at_end_1 += known_50 ^ 1;
			__u32 flags_51 = 0;
			__u64 known_52 = tsbpf_succeeded(bpf_probe_read_kernel(&flags_51, sizeof(flags_51), &(curtask_13)->flags));
			faults_at_end_1 += known_52 ^ 1;
			__s32 pid_53 = 0;
			__u64 known_54 = tsbpf_succeeded(bpf_probe_read_kernel(&pid_53, sizeof(pid_53), &(curtask_13)->pid));
			faults_at_end_1 += known_54 ^ 1;
			__u32 flags_55 = 0;
			__u64 known_56 = tsbpf_succeeded(bpf_probe_read_kernel(&flags_55, sizeof(flags_55), &(curtask_13)->flags));
			faults_at_end_1 += known_56 ^ 1;
			__s32 pid_57 = 0;
			__u64 known_58 = tsbpf_succeeded(bpf_probe_read_kernel(&pid_57, sizeof(pid_57), &(curtask_13)->pid));
			faults_at_end_1 += known_58 ^ 1;
			__u32 key_59 = 0;
			if ((((((((((((((((((((((known_15 & known_17) & known_19) & known_21) & known_23) & known_25) & known_27) & known_29) & known_31) & known_33) & known_35) & known_37) & known_39) & known_41) & known_44) & known_46) & known_48) & known_50) & known_52) & known_54) & known_56) & known_58)) {
				__s64 *slot_60 = bpf_map_lookup_elem(&map_known, &key_59);
				if (slot_60) {
					*slot_60 = ((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(part_42) + (__u64)(flags_43)))) + (__u64)(pid_45)))) + (__u64)(flags_47)))) + (__u64)(pid_49)))) + (__u64)(flags_51)))) + (__u64)(pid_53)))) + (__u64)(flags_55)))) + (__u64)(pid_57)));
				}
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
