#define TSBPF_COUNTERS 5
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#define TSBPF_SCRATCH_BYTES 4128
#define TSBPF_SCRATCH_SLOTS 4
#include "core.bpf.h"
#include "events.bpf.h"
#include "join.bpf.h"
#include "scratch.bpf.h"
#include "task.bpf.h"
#include "texts.bpf.h"

struct task_struct {
	__s32 pid;
} __core;
static const char string_0[] = ",";

struct event_0 {
	struct tsbpf_event_header header;
	char pr_fname_0[16] __attribute__((aligned(8)));
	struct tsbpf_text pr_psargs_1;
	__u32 pr_lwpid_2;
	__s32 pid_3;
	char execname_4[16] __attribute__((aligned(8)));
	__s64 errno_5;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 72, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	struct tsbpf_text argument0_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 24, "layout of event 1");

struct event_2 {
	struct tsbpf_event_header header;
	struct tsbpf_text argument0_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_2) == 24, "layout of event 2");


struct scratch_of_probe_0_syscall_openat_return {
	__u64 taken;
	__align8 char record_room_0[152];
};
_Static_assert(sizeof(struct scratch_of_probe_0_syscall_openat_return) == 160, "scratch memory");

SEC("tp/syscalls/sys_exit_openat")
int probe_0_syscall_openat_return(void *ctx) {
	__u64 now __unused = 0;
	struct scratch_of_probe_0_syscall_openat_return *scratch = tsbpf_scratch_take();
	if (!scratch) {
		tsbpf_count(2);
		return 0;
	}

	/* syscall:openat:return */
	{
		__u64 faults_at_end_1 = 0;
#line 3 "dtrace.tsbpf"
		__s64 chosen_2 = 0;
		__u64 known_3 __unused = 1;
		if (((__s64)(*(__s64 *)((char *)ctx + 16)) < (__s64)(0))) {
			chosen_2 = ((__s64)-(__u64)(*(__s64 *)((char *)ctx + 16)));
		} else {
			chosen_2 = 0;
		}
		if (!(((known_3 && ((__s64)(chosen_2) == (__s64)(2))) && tsbpf_is_progeny_of((__u32)(1))))) goto end_1;
#line 4 "dtrace.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = (void *)scratch->record_room_0;
			__u64 end_0 = sizeof(*record_0);
			__u32 valid_4 = 0;
			__u64 known_5 = tsbpf_succeeded(tsbpf_comm_of(record_0->pr_fname_0, tsbpf_leader_of((const void *)bpf_get_current_task())));
			faults_at_end_1 += known_5 ^ 1;
			char *text_6 = (char *)record_0 + end_0;
			__u64 known_7 = tsbpf_succeeded(tsbpf_current_arguments(text_6, 80));
			faults_at_end_1 += known_7 ^ 1;
			long length_8 = bpf_probe_read_kernel_str(text_6, 80, text_6);
			end_0 = tsbpf_append(&record_0->pr_psargs_1, end_0, length_8);
			__u32 tid_9 = (__u32)bpf_get_current_pid_tgid();
			record_0->pr_lwpid_2 = tid_9;
			struct task_struct * curtask_10 = (struct task_struct *)bpf_get_current_task();
			__s32 pid_11 = 0;
			__u64 known_12 = tsbpf_succeeded(bpf_probe_read_kernel(&pid_11, sizeof(pid_11), &(curtask_10)->pid));
			faults_at_end_1 += known_12 ^ 1;
			record_0->pid_3 = pid_11;
			valid_4 |= (__u32)known_12 << 3;
			bpf_get_current_comm(record_0->execname_4, sizeof(record_0->execname_4));
			__s64 chosen_13 = 0;
			__u64 known_14 __unused = 1;
			if (((__s64)(*(__s64 *)((char *)ctx + 16)) < (__s64)(0))) {
				chosen_13 = ((__s64)-(__u64)(*(__s64 *)((char *)ctx + 16)));
			} else {
				chosen_13 = 0;
			}
			record_0->errno_5 = (__s64)(chosen_13);
			valid_4 |= (__u32)known_14 << 5;
			record_0->header.ts = now;
			record_0->header.event = 0;
			record_0->header.order = 0;
			record_0->header.valid = valid_4;
			if (bpf_ringbuf_output(&tsbpf_data, record_0, end_0, 0)) tsbpf_count(0);
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(1, faults_at_end_1);
	}
	tsbpf_scratch_give_back(scratch);
	return 0;
}

struct scratch_of_probe_1_tracepoint_syscalls_sys_enter_execve {
	__u64 taken;
	__align8 char record_room_0[4120];
};
_Static_assert(sizeof(struct scratch_of_probe_1_tracepoint_syscalls_sys_enter_execve) == 4128, "scratch memory");

SEC("tp/syscalls/sys_enter_execve")
int probe_1_tracepoint_syscalls_sys_enter_execve(void *ctx) {
	__u64 now __unused = 0;
	struct scratch_of_probe_1_tracepoint_syscalls_sys_enter_execve *scratch = tsbpf_scratch_take();
	if (!scratch) {
		tsbpf_count(4);
		return 0;
	}

	/* tracepoint:syscalls:sys_enter_execve */
	{
#line 6 "dtrace.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_1 *record_1 = (void *)scratch->record_room_0;
			__u64 end_1 = sizeof(*record_1);
			__u32 valid_2 = 0;
			char *text_3 = (char *)record_1 + end_1;
			tsbpf_join(text_3, 4096, 32, 1024, (const void *)(*(const void * *)((char *)ctx + 24)), " ", sizeof(" ") - 1, true);
			long length_4 = bpf_probe_read_kernel_str(text_3, 4096, text_3);
			end_1 = tsbpf_append(&record_1->argument0_0, end_1, length_4);
			valid_2 |= 1U;
			record_1->header.ts = now;
			record_1->header.event = 1;
			record_1->header.order = 0;
			record_1->header.valid = valid_2;
			if (bpf_ringbuf_output(&tsbpf_data, record_1, end_1, 0)) tsbpf_count(3);
		}
#line 6 "dtrace.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_2 *record_2 = (void *)scratch->record_room_0;
			__u64 end_2 = sizeof(*record_2);
			__u32 valid_5 = 0;
			char *text_6 = (char *)record_2 + end_2;
			tsbpf_join(text_6, 4096, 32, 1024, (const void *)(*(const void * *)((char *)ctx + 24)), string_0, sizeof(string_0) - 1, true);
			long length_7 = bpf_probe_read_kernel_str(text_6, 4096, text_6);
			end_2 = tsbpf_append(&record_2->argument0_0, end_2, length_7);
			valid_5 |= 1U;
			record_2->header.ts = now;
			record_2->header.event = 2;
			record_2->header.order = 1;
			record_2->header.valid = valid_5;
			if (bpf_ringbuf_output(&tsbpf_data, record_2, end_2, 0)) tsbpf_count(3);
		}
		end_1: __unused;
	}
	tsbpf_scratch_give_back(scratch);
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
