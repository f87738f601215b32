#define TSBPF_COUNTERS 4
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#define TSBPF_SCRATCH_BYTES 784
#define TSBPF_SCRATCH_SLOTS 4
#include "core.bpf.h"
#include "events.bpf.h"
#include "scratch.bpf.h"
#include "strings.bpf.h"

struct task_struct {
	struct files_struct *files;
} __core;
struct files_struct {
	struct fdtable *fdt;
} __core;
struct fdtable {
	__u32 max_fds;
	void *fd;
} __core;
struct path {
	struct dentry *dentry;
} __core;
struct file {
	struct path f_path;
	__u32 f_flags;
} __core;
struct qstr {
	void *name;
} __core;
struct dentry {
	struct qstr d_name;
} __core;
static const char string_0[] = "";

struct key_map__ {
	char item0[256] __attribute__((aligned(8)));
	__u64 unknown;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map__) == 264, "key of map__");
_Static_assert(sizeof(__u64) == 8, "value of map__");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map__);
	__type(value, __u64);
} map__ SEC(".maps");
static const __u64 zero_map__ __unused = {};

struct event_0 {
	struct tsbpf_event_header header;
	__u32 argument0_0;
	__s32 argument1_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 24, "layout of event 0");


struct scratch_of_probe_0_syscall_read_entry {
	__u64 taken;
	__align8 char str_24[256] __attribute__((aligned(8)));
	__align8 char str_49[256] __attribute__((aligned(8)));
	__align8 struct key_map__ key_27;
};
_Static_assert(sizeof(struct scratch_of_probe_0_syscall_read_entry) == 784, "scratch memory");

SEC("tp/syscalls/sys_enter_read")
int probe_0_syscall_read_entry(void *ctx) {
	__u64 now __unused = 0;
	struct scratch_of_probe_0_syscall_read_entry *scratch = tsbpf_scratch_take();
	if (!scratch) {
		tsbpf_count(3);
		return 0;
	}

	/* syscall:read:entry */
	{
		__u64 faults_at_end_1 = 0;
#line 5 "files.tsbpf"
		struct task_struct * curtask_2 = (struct task_struct *)bpf_get_current_task();
		struct files_struct * files_3 = 0;
		__u64 known_4 = tsbpf_succeeded(bpf_probe_read_kernel(&files_3, sizeof(files_3), &(curtask_2)->files));
		faults_at_end_1 += known_4 ^ 1;
		struct fdtable * fdt_5 = 0;
		__u64 known_6 = tsbpf_succeeded(bpf_probe_read_kernel(&fdt_5, sizeof(fdt_5), &(files_3)->fdt));
		faults_at_end_1 += known_6 ^ 1;
		__u32 max_fds_7 = 0;
		__u64 known_8 = tsbpf_succeeded(bpf_probe_read_kernel(&max_fds_7, sizeof(max_fds_7), &(fdt_5)->max_fds));
		faults_at_end_1 += known_8 ^ 1;
		__u64 chosen_9 = 0;
		__u64 known_10 __unused = 1;
		if ((((known_4 & known_6) & known_8) && ((__s64)((__u32)((__s64)(*(__u32 *)((char *)ctx + 16)))) < (__s64)(max_fds_7)))) {
			struct files_struct * files_11 = 0;
			__u64 known_12 = tsbpf_succeeded(bpf_probe_read_kernel(&files_11, sizeof(files_11), &(curtask_2)->files));
			faults_at_end_1 += known_12 ^ 1;
			struct fdtable * fdt_13 = 0;
			__u64 known_14 = tsbpf_succeeded(bpf_probe_read_kernel(&fdt_13, sizeof(fdt_13), &(files_11)->fdt));
			faults_at_end_1 += known_14 ^ 1;
			const void * fd_15 = 0;
			__u64 known_16 = tsbpf_succeeded(bpf_probe_read_kernel(&fd_15, sizeof(fd_15), &(fdt_13)->fd));
			faults_at_end_1 += known_16 ^ 1;
			struct file * value_17 = 0;
			__u64 known_18 = tsbpf_succeeded(bpf_probe_read_kernel(&value_17, sizeof(value_17), (((const void *)((__u64)(fd_15) + (__u64)((__s64)(*(__u32 *)((char *)ctx + 16))) * 8)))));
			faults_at_end_1 += known_18 ^ 1;
			chosen_9 = (__u64)(value_17);
			known_10 = (((known_12 & known_14) & known_16) & known_18);
		} else {
			chosen_9 = 0;
		}
		struct file * file_19 = (struct file *)(chosen_9);
		struct dentry * dentry_20 = 0;
		__u64 known_21 = tsbpf_succeeded(bpf_probe_read_kernel(&dentry_20, sizeof(dentry_20), &(file_19)->f_path.dentry));
		faults_at_end_1 += known_21 ^ 1;
		const void * name_22 = 0;
		__u64 known_23 = tsbpf_succeeded(bpf_probe_read_kernel(&name_22, sizeof(name_22), &(dentry_20)->d_name.name));
		faults_at_end_1 += known_23 ^ 1;
		tsbpf_zero(&scratch->str_24, 256);
		long length_25 = bpf_probe_read_kernel_str(scratch->str_24, 256, (const void *)(name_22));
		__u64 known_26 = tsbpf_succeeded(length_25);
		faults_at_end_1 += known_26 ^ 1;
		if (!(((((known_10 & known_21) & known_23) & known_26) && (tsbpf_string_compare(scratch->str_24, 256, string_0, 1) != 0)))) goto end_1;
#line 5 "files.tsbpf"
		{
			struct files_struct * files_28 = 0;
			__u64 known_29 = tsbpf_succeeded(bpf_probe_read_kernel(&files_28, sizeof(files_28), &(curtask_2)->files));
			faults_at_end_1 += known_29 ^ 1;
			struct fdtable * fdt_30 = 0;
			__u64 known_31 = tsbpf_succeeded(bpf_probe_read_kernel(&fdt_30, sizeof(fdt_30), &(files_28)->fdt));
			faults_at_end_1 += known_31 ^ 1;
			__u32 max_fds_32 = 0;
			__u64 known_33 = tsbpf_succeeded(bpf_probe_read_kernel(&max_fds_32, sizeof(max_fds_32), &(fdt_30)->max_fds));
			faults_at_end_1 += known_33 ^ 1;
			__u64 chosen_34 = 0;
			__u64 known_35 __unused = 1;
			if ((((known_29 & known_31) & known_33) && ((__s64)((__u32)((__s64)(*(__u32 *)((char *)ctx + 16)))) < (__s64)(max_fds_32)))) {
				struct files_struct * files_36 = 0;
				__u64 known_37 = tsbpf_succeeded(bpf_probe_read_kernel(&files_36, sizeof(files_36), &(curtask_2)->files));
				faults_at_end_1 += known_37 ^ 1;
				struct fdtable * fdt_38 = 0;
				__u64 known_39 = tsbpf_succeeded(bpf_probe_read_kernel(&fdt_38, sizeof(fdt_38), &(files_36)->fdt));
				faults_at_end_1 += known_39 ^ 1;
				const void * fd_40 = 0;
				__u64 known_41 = tsbpf_succeeded(bpf_probe_read_kernel(&fd_40, sizeof(fd_40), &(fdt_38)->fd));
				faults_at_end_1 += known_41 ^ 1;
				struct file * value_42 = 0;
				__u64 known_43 = tsbpf_succeeded(bpf_probe_read_kernel(&value_42, sizeof(value_42), (((const void *)((__u64)(fd_40) + (__u64)((__s64)(*(__u32 *)((char *)ctx + 16))) * 8)))));
				faults_at_end_1 += known_43 ^ 1;
				chosen_34 = (__u64)(value_42);
				known_35 = (((known_37 & known_39) & known_41) & known_43);
			} else {
				chosen_34 = 0;
			}
			struct file * file_44 = (struct file *)(chosen_34);
			struct dentry * dentry_45 = 0;
			__u64 known_46 = tsbpf_succeeded(bpf_probe_read_kernel(&dentry_45, sizeof(dentry_45), &(file_44)->f_path.dentry));
			faults_at_end_1 += known_46 ^ 1;
			const void * name_47 = 0;
			__u64 known_48 = tsbpf_succeeded(bpf_probe_read_kernel(&name_47, sizeof(name_47), &(dentry_45)->d_name.name));
			faults_at_end_1 += known_48 ^ 1;
			tsbpf_zero(&scratch->str_49, 256);
			long length_50 = bpf_probe_read_kernel_str(scratch->str_49, 256, (const void *)(name_47));
			__u64 known_51 = tsbpf_succeeded(length_50);
			faults_at_end_1 += known_51 ^ 1;
			tsbpf_zero(&scratch->key_27, 264);
			bpf_probe_read_kernel(scratch->key_27.item0, 256, scratch->str_49);
			scratch->key_27.unknown |= (__u64)!(((known_35 & known_46) & known_48) & known_51) << 0;
			if (!(((known_35 & known_46) & known_48) & known_51)) {
				tsbpf_zero(&scratch->key_27.item0, 256);
			}
			__u64 *slot_52 = tsbpf_slot(&map__, &scratch->key_27, &zero_map__);
			if (!slot_52) tsbpf_count(0);
			if (slot_52) {
				__u64 number_53 = (__s64)(*(__u64 *)((char *)ctx + 32));
				tsbpf_add(slot_52, number_53);
			}
		}
#line 5 "files.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_54 = 0;
				__u32 cpu_55 = bpf_get_smp_processor_id();
				record_0->argument0_0 = cpu_55;
				struct files_struct * files_56 = 0;
				__u64 known_57 = tsbpf_succeeded(bpf_probe_read_kernel(&files_56, sizeof(files_56), &(curtask_2)->files));
				faults_at_end_1 += known_57 ^ 1;
				struct fdtable * fdt_58 = 0;
				__u64 known_59 = tsbpf_succeeded(bpf_probe_read_kernel(&fdt_58, sizeof(fdt_58), &(files_56)->fdt));
				faults_at_end_1 += known_59 ^ 1;
				__u32 max_fds_60 = 0;
				__u64 known_61 = tsbpf_succeeded(bpf_probe_read_kernel(&max_fds_60, sizeof(max_fds_60), &(fdt_58)->max_fds));
				faults_at_end_1 += known_61 ^ 1;
				__u64 chosen_62 = 0;
				__u64 known_63 __unused = 1;
				if ((((known_57 & known_59) & known_61) && ((__s64)((__u32)((__s64)(*(__u32 *)((char *)ctx + 16)))) < (__s64)(max_fds_60)))) {
					struct files_struct * files_64 = 0;
					__u64 known_65 = tsbpf_succeeded(bpf_probe_read_kernel(&files_64, sizeof(files_64), &(curtask_2)->files));
					faults_at_end_1 += known_65 ^ 1;
					struct fdtable * fdt_66 = 0;
					__u64 known_67 = tsbpf_succeeded(bpf_probe_read_kernel(&fdt_66, sizeof(fdt_66), &(files_64)->fdt));
					faults_at_end_1 += known_67 ^ 1;
					const void * fd_68 = 0;
					__u64 known_69 = tsbpf_succeeded(bpf_probe_read_kernel(&fd_68, sizeof(fd_68), &(fdt_66)->fd));
					faults_at_end_1 += known_69 ^ 1;
					struct file * value_70 = 0;
					__u64 known_71 = tsbpf_succeeded(bpf_probe_read_kernel(&value_70, sizeof(value_70), (((const void *)((__u64)(fd_68) + (__u64)((__s64)(*(__u32 *)((char *)ctx + 16))) * 8)))));
					faults_at_end_1 += known_71 ^ 1;
					chosen_62 = (__u64)(value_70);
					known_63 = (((known_65 & known_67) & known_69) & known_71);
				} else {
					chosen_62 = 0;
				}
				struct file * file_72 = (struct file *)(chosen_62);
				__u32 f_flags_73 = 0;
				__u64 known_74 = tsbpf_succeeded(bpf_probe_read_kernel(&f_flags_73, sizeof(f_flags_73), &(file_72)->f_flags));
				faults_at_end_1 += known_74 ^ 1;
				record_0->argument1_1 = (__s32)(f_flags_73);
				valid_54 |= (__u32)(known_63 & known_74) << 1;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_54;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(1);
			}
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(2, faults_at_end_1);
	}
	tsbpf_scratch_give_back(scratch);
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
