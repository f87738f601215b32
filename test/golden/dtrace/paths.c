#define TSBPF_COUNTERS 11
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#define TSBPF_SCRATCH_BYTES 3848
#define TSBPF_SCRATCH_SLOTS 4
#include "core.bpf.h"
#include "events.bpf.h"
#include "long-strings.bpf.h"
#include "paths.bpf.h"
#include "scratch.bpf.h"
#include "strings.bpf.h"
#include "texts.bpf.h"

struct task_struct {
	struct files_struct *files;
	struct fs_struct *fs;
} __core;
struct files_struct {
	struct fdtable *fdt;
} __core;
struct fdtable {
	__u32 max_fds;
	void *fd;
} __core;
struct path {
	struct vfsmount *mnt;
	struct dentry *dentry;
} __core;
struct file {
	struct path f_path;
} __core;
struct fs_struct {
	struct path pwd;
} __core;
struct request {
	struct bio *bio;
} __core;
struct bio {
	struct bio_vec *bi_io_vec;
} __core;
struct bio_vec {
	struct page *bv_page;
} __core;
struct page {
	struct address_space *mapping;
} __core;
struct address_space {
	struct inode *host;
} __core;
struct hlist_head {
	struct hlist_node *first;
} __core;
struct inode {
	struct hlist_head i_dentry;
} __core;
static const char string_0[] = "/etc";

struct key_map__ {
	char item0[256] __attribute__((aligned(8)));
	char item1[256] __attribute__((aligned(8)));
	__u64 unknown;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map__) == 520, "key of map__");
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
	struct tsbpf_text argument1_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 24, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	__u32 argument0_0;
	struct tsbpf_text argument1_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 24, "layout of event 1");

struct event_2 {
	struct tsbpf_event_header header;
	struct tsbpf_text argument0_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_2) == 24, "layout of event 2");

struct event_3 {
	struct tsbpf_event_header header;
	struct tsbpf_text argument0_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_3) == 24, "layout of event 3");

struct event_4 {
	struct tsbpf_event_header header;
	__u32 argument0_0;
	struct tsbpf_text argument1_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_4) == 24, "layout of event 4");


struct scratch_of_probe_0_syscall_read_entry {
	__u64 taken;
	__align8 char path_20[256] __attribute__((aligned(8)));
	__align8 char walk_21[536] __attribute__((aligned(8)));
	__align8 char search_24[408] __attribute__((aligned(8)));
	__align8 char text_25[256] __attribute__((aligned(8)));
	__align8 char path_44[256] __attribute__((aligned(8)));
	__align8 char walk_45[536] __attribute__((aligned(8)));
	__align8 char path_67[256] __attribute__((aligned(8)));
	__align8 char walk_68[536] __attribute__((aligned(8)));
	__align8 struct key_map__ key_26;
	__align8 char record_room_0[280];
};
_Static_assert(sizeof(struct scratch_of_probe_0_syscall_read_entry) == 3848, "scratch memory");

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
#line 5 "paths.tsbpf"
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
		tsbpf_zero(&scratch->path_20, 256);
		tsbpf_zero(&scratch->walk_21, 536);
		tsbpf_walk_of_file((struct tsbpf_walk *)scratch->walk_21, (void *)(file_19));
		long length_22 = tsbpf_walk_text(scratch->path_20, (struct tsbpf_walk *)scratch->walk_21);
		__u64 known_23 = tsbpf_succeeded(length_22);
		faults_at_end_1 += known_23 ^ 1;
		tsbpf_zero(&scratch->search_24, 408);
		tsbpf_zero(&scratch->text_25, 256);
		tsbpf_text_directory(scratch->search_24, scratch->text_25, 256, scratch->path_20, 256);
		if (!(((known_10 & known_23) && (tsbpf_string_compare(scratch->text_25, 256, string_0, 5) == 0)))) goto end_1;
#line 5 "paths.tsbpf"
		{
			struct files_struct * files_27 = 0;
			__u64 known_28 = tsbpf_succeeded(bpf_probe_read_kernel(&files_27, sizeof(files_27), &(curtask_2)->files));
			faults_at_end_1 += known_28 ^ 1;
			struct fdtable * fdt_29 = 0;
			__u64 known_30 = tsbpf_succeeded(bpf_probe_read_kernel(&fdt_29, sizeof(fdt_29), &(files_27)->fdt));
			faults_at_end_1 += known_30 ^ 1;
			__u32 max_fds_31 = 0;
			__u64 known_32 = tsbpf_succeeded(bpf_probe_read_kernel(&max_fds_31, sizeof(max_fds_31), &(fdt_29)->max_fds));
			faults_at_end_1 += known_32 ^ 1;
			__u64 chosen_33 = 0;
			__u64 known_34 __unused = 1;
			if ((((known_28 & known_30) & known_32) && ((__s64)((__u32)((__s64)(*(__u32 *)((char *)ctx + 16)))) < (__s64)(max_fds_31)))) {
				struct files_struct * files_35 = 0;
				__u64 known_36 = tsbpf_succeeded(bpf_probe_read_kernel(&files_35, sizeof(files_35), &(curtask_2)->files));
				faults_at_end_1 += known_36 ^ 1;
				struct fdtable * fdt_37 = 0;
				__u64 known_38 = tsbpf_succeeded(bpf_probe_read_kernel(&fdt_37, sizeof(fdt_37), &(files_35)->fdt));
				faults_at_end_1 += known_38 ^ 1;
				const void * fd_39 = 0;
				__u64 known_40 = tsbpf_succeeded(bpf_probe_read_kernel(&fd_39, sizeof(fd_39), &(fdt_37)->fd));
				faults_at_end_1 += known_40 ^ 1;
				struct file * value_41 = 0;
				__u64 known_42 = tsbpf_succeeded(bpf_probe_read_kernel(&value_41, sizeof(value_41), (((const void *)((__u64)(fd_39) + (__u64)((__s64)(*(__u32 *)((char *)ctx + 16))) * 8)))));
				faults_at_end_1 += known_42 ^ 1;
				chosen_33 = (__u64)(value_41);
				known_34 = (((known_36 & known_38) & known_40) & known_42);
			} else {
				chosen_33 = 0;
			}
			struct file * file_43 = (struct file *)(chosen_33);
			tsbpf_zero(&scratch->path_44, 256);
			tsbpf_zero(&scratch->walk_45, 536);
			tsbpf_walk_of_file((struct tsbpf_walk *)scratch->walk_45, (void *)(file_43));
			long length_46 = tsbpf_walk_text(scratch->path_44, (struct tsbpf_walk *)scratch->walk_45);
			__u64 known_47 = tsbpf_succeeded(length_46);
			faults_at_end_1 += known_47 ^ 1;
			struct files_struct * files_48 = 0;
			__u64 known_49 = tsbpf_succeeded(bpf_probe_read_kernel(&files_48, sizeof(files_48), &(curtask_2)->files));
			faults_at_end_1 += known_49 ^ 1;
			struct fdtable * fdt_50 = 0;
			__u64 known_51 = tsbpf_succeeded(bpf_probe_read_kernel(&fdt_50, sizeof(fdt_50), &(files_48)->fdt));
			faults_at_end_1 += known_51 ^ 1;
			__u32 max_fds_52 = 0;
			__u64 known_53 = tsbpf_succeeded(bpf_probe_read_kernel(&max_fds_52, sizeof(max_fds_52), &(fdt_50)->max_fds));
			faults_at_end_1 += known_53 ^ 1;
			__u64 chosen_54 = 0;
			__u64 known_55 __unused = 1;
			if ((((known_49 & known_51) & known_53) && ((__s64)((__u32)((__s64)(*(__u32 *)((char *)ctx + 16)))) < (__s64)(max_fds_52)))) {
				struct files_struct * files_56 = 0;
				__u64 known_57 = tsbpf_succeeded(bpf_probe_read_kernel(&files_56, sizeof(files_56), &(curtask_2)->files));
				faults_at_end_1 += known_57 ^ 1;
				struct fdtable * fdt_58 = 0;
				__u64 known_59 = tsbpf_succeeded(bpf_probe_read_kernel(&fdt_58, sizeof(fdt_58), &(files_56)->fdt));
				faults_at_end_1 += known_59 ^ 1;
				const void * fd_60 = 0;
				__u64 known_61 = tsbpf_succeeded(bpf_probe_read_kernel(&fd_60, sizeof(fd_60), &(fdt_58)->fd));
				faults_at_end_1 += known_61 ^ 1;
				struct file * value_62 = 0;
				__u64 known_63 = tsbpf_succeeded(bpf_probe_read_kernel(&value_62, sizeof(value_62), (((const void *)((__u64)(fd_60) + (__u64)((__s64)(*(__u32 *)((char *)ctx + 16))) * 8)))));
				faults_at_end_1 += known_63 ^ 1;
				chosen_54 = (__u64)(value_62);
				known_55 = (((known_57 & known_59) & known_61) & known_63);
			} else {
				chosen_54 = 0;
			}
			struct file * file_64 = (struct file *)(chosen_54);
			struct vfsmount * mnt_65 = 0;
			__u64 known_66 = tsbpf_succeeded(bpf_probe_read_kernel(&mnt_65, sizeof(mnt_65), &(file_64)->f_path.mnt));
			faults_at_end_1 += known_66 ^ 1;
			tsbpf_zero(&scratch->path_67, 256);
			tsbpf_zero(&scratch->walk_68, 536);
			tsbpf_walk_of_vfsmount((struct tsbpf_walk *)scratch->walk_68, (void *)(mnt_65));
			long length_69 = tsbpf_walk_text(scratch->path_67, (struct tsbpf_walk *)scratch->walk_68);
			__u64 known_70 = tsbpf_succeeded(length_69);
			faults_at_end_1 += known_70 ^ 1;
			tsbpf_zero(&scratch->key_26, 520);
			bpf_probe_read_kernel(scratch->key_26.item0, 256, scratch->path_44);
			scratch->key_26.unknown |= (__u64)!(known_34 & known_47) << 0;
			if (!(known_34 & known_47)) {
				tsbpf_zero(&scratch->key_26.item0, 256);
			}
			bpf_probe_read_kernel(scratch->key_26.item1, 256, scratch->path_67);
			scratch->key_26.unknown |= (__u64)!((known_55 & known_66) & known_70) << 1;
			if (!((known_55 & known_66) & known_70)) {
				tsbpf_zero(&scratch->key_26.item1, 256);
			}
			__u64 *slot_71 = tsbpf_slot(&map__, &scratch->key_26, &zero_map__);
			if (!slot_71) tsbpf_count(0);
			if (slot_71) {
				tsbpf_add(slot_71, 1);
			}
		}
#line 5 "paths.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = (void *)scratch->record_room_0;
			__u64 end_0 = sizeof(*record_0);
			__u32 valid_72 = 0;
			__u32 cpu_73 = bpf_get_smp_processor_id();
			record_0->argument0_0 = cpu_73;
			char *text_74 = (char *)record_0 + end_0;
			struct fs_struct * fs_75 = 0;
			__u64 known_76 = tsbpf_succeeded(bpf_probe_read_kernel(&fs_75, sizeof(fs_75), &(curtask_2)->fs));
			faults_at_end_1 += known_76 ^ 1;
			tsbpf_zero(&scratch->walk_68, 536);
			tsbpf_walk_of_path((struct tsbpf_walk *)scratch->walk_68, (void *)((&(fs_75)->pwd)));
			long length_78 = tsbpf_walk_text(text_74, (struct tsbpf_walk *)scratch->walk_68);
			__u64 known_79 = tsbpf_succeeded(length_78);
			faults_at_end_1 += known_79 ^ 1;
			end_0 = tsbpf_append(&record_0->argument1_1, end_0, length_78);
			valid_72 |= (__u32)(known_76 & known_79) << 1;
			record_0->header.ts = now;
			record_0->header.event = 0;
			record_0->header.order = 0;
			record_0->header.valid = valid_72;
			if (bpf_ringbuf_output(&tsbpf_data, record_0, end_0, 0)) tsbpf_count(1);
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(2, faults_at_end_1);
	}
	tsbpf_scratch_give_back(scratch);
	return 0;
}

struct scratch_of_probe_1_fentry_vfs_open {
	__u64 taken;
	__align8 char walk_5[536] __attribute__((aligned(8)));
	__align8 char record_room_0[280];
};
_Static_assert(sizeof(struct scratch_of_probe_1_fentry_vfs_open) == 824, "scratch memory");

SEC("fentry/vfs_open")
int probe_1_fentry_vfs_open(void *ctx) {
	__u64 now __unused = 0;
	struct scratch_of_probe_1_fentry_vfs_open *scratch = tsbpf_scratch_take();
	if (!scratch) {
		tsbpf_count(6);
		return 0;
	}

	/* fentry:vfs_open */
	{
		__u64 faults_at_end_1 = 0;
#line 6 "paths.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_1 *record_1 = (void *)scratch->record_room_0;
			__u64 end_1 = sizeof(*record_1);
			__u32 valid_2 = 0;
			__u32 cpu_3 = bpf_get_smp_processor_id();
			record_1->argument0_0 = cpu_3;
			char *text_4 = (char *)record_1 + end_1;
			tsbpf_zero(&scratch->walk_5, 536);
			tsbpf_walk_of_path((struct tsbpf_walk *)scratch->walk_5, (void *)((struct path *)((__u64 *)ctx)[0]));
			long length_6 = tsbpf_walk_text(text_4, (struct tsbpf_walk *)scratch->walk_5);
			__u64 known_7 = tsbpf_succeeded(length_6);
			faults_at_end_1 += known_7 ^ 1;
			end_1 = tsbpf_append(&record_1->argument1_1, end_1, length_6);
			valid_2 |= (__u32)known_7 << 1;
			record_1->header.ts = now;
			record_1->header.event = 1;
			record_1->header.order = 0;
			record_1->header.valid = valid_2;
			if (bpf_ringbuf_output(&tsbpf_data, record_1, end_1, 0)) tsbpf_count(4);
		}
#line 6 "paths.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_2 *record_2 = (void *)scratch->record_room_0;
			__u64 end_2 = sizeof(*record_2);
			__u32 valid_8 = 0;
			char *text_9 = (char *)record_2 + end_2;
			struct dentry * dentry_10 = 0;
			__u64 known_11 = tsbpf_succeeded(bpf_probe_read_kernel(&dentry_10, sizeof(dentry_10), &((struct file *)((__u64 *)ctx)[1])->f_path.dentry));
			faults_at_end_1 += known_11 ^ 1;
			tsbpf_zero(&scratch->walk_5, 536);
			tsbpf_walk_of_dentry((struct tsbpf_walk *)scratch->walk_5, (void *)(dentry_10));
			long length_13 = tsbpf_walk_text(text_9, (struct tsbpf_walk *)scratch->walk_5);
			__u64 known_14 = tsbpf_succeeded(length_13);
			faults_at_end_1 += known_14 ^ 1;
			end_2 = tsbpf_append(&record_2->argument0_0, end_2, length_13);
			valid_8 |= (__u32)(known_11 & known_14) << 0;
			record_2->header.ts = now;
			record_2->header.event = 2;
			record_2->header.order = 1;
			record_2->header.valid = valid_8;
			if (bpf_ringbuf_output(&tsbpf_data, record_2, end_2, 0)) tsbpf_count(4);
		}
#line 6 "paths.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_3 *record_3 = (void *)scratch->record_room_0;
			__u64 end_3 = sizeof(*record_3);
			__u32 valid_15 = 0;
			char *text_16 = (char *)record_3 + end_3;
			tsbpf_zero(&scratch->walk_5, 536);
			tsbpf_walk_of_path((struct tsbpf_walk *)scratch->walk_5, (void *)((&((struct file *)((__u64 *)ctx)[1])->f_path)));
			long length_18 = tsbpf_walk_text(text_16, (struct tsbpf_walk *)scratch->walk_5);
			__u64 known_19 = tsbpf_succeeded(length_18);
			faults_at_end_1 += known_19 ^ 1;
			end_3 = tsbpf_append(&record_3->argument0_0, end_3, length_18);
			valid_15 |= (__u32)known_19 << 0;
			record_3->header.ts = now;
			record_3->header.event = 3;
			record_3->header.order = 2;
			record_3->header.valid = valid_15;
			if (bpf_ringbuf_output(&tsbpf_data, record_3, end_3, 0)) tsbpf_count(4);
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(5, faults_at_end_1);
	}
	tsbpf_scratch_give_back(scratch);
	return 0;
}

struct scratch_of_probe_2_rawtracepoint_block_rq_issue {
	__u64 taken;
	__align8 char path_19[256] __attribute__((aligned(8)));
	__align8 char walk_20[536] __attribute__((aligned(8)));
	__align8 char record_room_0[280];
};
_Static_assert(sizeof(struct scratch_of_probe_2_rawtracepoint_block_rq_issue) == 1080, "scratch memory");

SEC("raw_tp/block_rq_issue")
int probe_2_rawtracepoint_block_rq_issue(void *ctx) {
	__u64 now __unused = 0;
	struct scratch_of_probe_2_rawtracepoint_block_rq_issue *scratch = tsbpf_scratch_take();
	if (!scratch) {
		tsbpf_count(10);
		return 0;
	}

	/* io:start */
	{
		struct dentry * name_2 __unused = 0;
		__u64 name_2_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 45 "stdlib/providers/io.tsbpf"
#line 46 "stdlib/providers/io.tsbpf"
#line 47 "stdlib/providers/io.tsbpf"
		struct bio * bio_3 = 0;
		__u64 known_4 = tsbpf_succeeded(bpf_probe_read_kernel(&bio_3, sizeof(bio_3), &((struct request *)((__u64 *)ctx)[0])->bio));
		faults_at_end_1 += known_4 ^ 1;
		struct bio_vec * bi_io_vec_5 = 0;
		__u64 known_6 = tsbpf_succeeded(bpf_probe_read_kernel(&bi_io_vec_5, sizeof(bi_io_vec_5), &(bio_3)->bi_io_vec));
		faults_at_end_1 += known_6 ^ 1;
		struct page * bv_page_7 = 0;
		__u64 known_8 = tsbpf_succeeded(bpf_probe_read_kernel(&bv_page_7, sizeof(bv_page_7), &(bi_io_vec_5)->bv_page));
		faults_at_end_1 += known_8 ^ 1;
		struct address_space * mapping_9 = 0;
		__u64 known_10 = tsbpf_succeeded(bpf_probe_read_kernel(&mapping_9, sizeof(mapping_9), &(bv_page_7)->mapping));
		faults_at_end_1 += known_10 ^ 1;
		struct inode * host_11 = 0;
		__u64 known_12 = tsbpf_succeeded(bpf_probe_read_kernel(&host_11, sizeof(host_11), &(mapping_9)->host));
		faults_at_end_1 += known_12 ^ 1;
		struct hlist_node * first_13 = 0;
		__u64 known_14 = tsbpf_succeeded(bpf_probe_read_kernel(&first_13, sizeof(first_13), &(host_11)->i_dentry.first));
		faults_at_end_1 += known_14 ^ 1;
		name_2 = (struct dentry *)(((const void *)((__u64)((const void *)(first_13)) + (__u64)(-176LL))));
		name_2_known = (((((known_4 & known_6) & known_8) & known_10) & known_12) & known_14);
		/* io:start */
		{
			__u64 faults_at_end_15 = 0;
#line 7 "paths.tsbpf"
			{
				if (!now)
					now = bpf_ktime_get_ns();
				struct event_4 *record_4 = (void *)scratch->record_room_0;
				__u64 end_4 = sizeof(*record_4);
				__u32 valid_16 = 0;
				__u32 cpu_17 = bpf_get_smp_processor_id();
				record_4->argument0_0 = cpu_17;
				char *text_18 = (char *)record_4 + end_4;
				tsbpf_zero(&scratch->path_19, 256);
				tsbpf_zero(&scratch->walk_20, 536);
				tsbpf_walk_of_dentry((struct tsbpf_walk *)scratch->walk_20, (void *)(name_2));
				long length_21 = tsbpf_walk_text(scratch->path_19, (struct tsbpf_walk *)scratch->walk_20);
				__u64 known_22 = tsbpf_succeeded(length_21);
				faults_at_end_15 += known_22 ^ 1;
				long length_23 = bpf_probe_read_kernel_str(text_18, 256, scratch->path_19);
				end_4 = tsbpf_append(&record_4->argument1_1, end_4, length_23);
				valid_16 |= (__u32)(name_2_known & known_22) << 1;
				record_4->header.ts = now;
				record_4->header.event = 4;
				record_4->header.order = 0;
				record_4->header.valid = valid_16;
				if (bpf_ringbuf_output(&tsbpf_data, record_4, end_4, 0)) tsbpf_count(7);
			}
			end_15: __unused;
			if (faults_at_end_15) tsbpf_count_many(8, faults_at_end_15);
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(9, faults_at_end_1);
	}
	tsbpf_scratch_give_back(scratch);
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
