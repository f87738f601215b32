#define TSBPF_COUNTERS 3
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "join.bpf.h"
#include "task.bpf.h"

struct task_struct {
	__s32 pid;
} __core;
static const char string_0[] = ",";

struct event_0 {
	struct tsbpf_event_header header;
	char pr_fname_0[16];
	char pr_psargs_1[80];
	__u32 pr_lwpid_2;
	__s32 pid_3;
	char execname_4[16];
	__s64 errno_5;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 144, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	char argument0_0[4096];
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 4112, "layout of event 1");

struct event_2 {
	struct tsbpf_event_header header;
	char argument0_0[4096];
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_2) == 4112, "layout of event 2");


SEC("tp/syscalls/sys_exit_openat")
int probe_0_syscall_openat_return(void *ctx) {
	__u64 now __unused = 0;

	/* syscall:openat:return */
	{
		__u64 faults_at_end_1 = 0;
#line 3 "dtrace.tsbpf"
		__s64 chosen_2 = 0;
		__u64 known_3 = 1;
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
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_4 = 0;
				__u64 known_5 = tsbpf_succeeded(tsbpf_comm_of(record_0->pr_fname_0, tsbpf_leader_of((const void *)bpf_get_current_task())));
				faults_at_end_1 += known_5 ^ 1;
				__u64 known_6 = tsbpf_succeeded(tsbpf_current_arguments(record_0->pr_psargs_1, 80));
				faults_at_end_1 += known_6 ^ 1;
				__u32 tid_7 = (__u32)bpf_get_current_pid_tgid();
				record_0->pr_lwpid_2 = tid_7;
				struct task_struct * curtask_8 = (struct task_struct *)bpf_get_current_task();
				__s32 pid_9 = 0;
				__u64 known_10 = tsbpf_succeeded(bpf_probe_read_kernel(&pid_9, sizeof(pid_9), &(curtask_8)->pid));
				faults_at_end_1 += known_10 ^ 1;
				record_0->pid_3 = pid_9;
				valid_4 |= (__u32)known_10 << 3;
				bpf_get_current_comm(record_0->execname_4, sizeof(record_0->execname_4));
				__s64 chosen_11 = 0;
				__u64 known_12 = 1;
				if (((__s64)(*(__s64 *)((char *)ctx + 16)) < (__s64)(0))) {
					chosen_11 = ((__s64)-(__u64)(*(__s64 *)((char *)ctx + 16)));
				} else {
					chosen_11 = 0;
				}
				record_0->errno_5 = (__s64)(chosen_11);
				valid_4 |= (__u32)known_12 << 5;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_4;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(0);
			}
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(1, faults_at_end_1);
	}
	return 0;
}

SEC("tp/syscalls/sys_enter_execve")
int probe_1_tracepoint_syscalls_sys_enter_execve(void *ctx) {
	__u64 now __unused = 0;

	/* tracepoint:syscalls:sys_enter_execve */
	{
#line 6 "dtrace.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_1), 0);
			if (record_1) {
				__u32 valid_2 = 0;
				tsbpf_join(record_1->argument0_0, 4096, 32, 1024, (const void *)(*(const void * *)((char *)ctx + 24)), " ", sizeof(" ") - 1, true);
				valid_2 |= 1U;
				record_1->header.ts = now;
				record_1->header.event = 1;
				record_1->header.order = 0;
				record_1->header.valid = valid_2;
				bpf_ringbuf_submit(record_1, 0);
			} else {
				tsbpf_count(2);
			}
		}
#line 6 "dtrace.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_2 *record_2 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_2), 0);
			if (record_2) {
				__u32 valid_3 = 0;
				tsbpf_join(record_2->argument0_0, 4096, 32, 1024, (const void *)(*(const void * *)((char *)ctx + 24)), string_0, sizeof(string_0) - 1, true);
				valid_3 |= 1U;
				record_2->header.ts = now;
				record_2->header.event = 2;
				record_2->header.order = 1;
				record_2->header.valid = valid_3;
				bpf_ringbuf_submit(record_2, 0);
			} else {
				tsbpf_count(2);
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
