/* SPDX-License-Identifier: MIT OR GPL-2.0-only
 * The current task: its network namespace, and the socket behind one of its descriptors. The structs hold only what is
 * read; the part of their names behind ___ keeps them apart from those that a script declares (libbpf ignores it).
 */
#pragma once
#include "core.bpf.h"

struct ns_common___tsbpf {
	__u32 inum;
} __core;

struct net___tsbpf {
	struct ns_common___tsbpf ns;
} __core;

struct nsproxy___tsbpf {
	struct net___tsbpf *net_ns;
} __core;

struct fdtable___tsbpf {
	__u32 max_fds;
	void **fd;
} __core;

struct files_struct___tsbpf {
	struct fdtable___tsbpf *fdt;
} __core;

struct sched_entity___tsbpf {
	__u64 sum_exec_runtime;
} __core;

struct mm_struct___tsbpf {
	__u64 arg_start;
	__u64 arg_end;
} __core;

struct task_struct___tsbpf {
	struct mm_struct___tsbpf *mm;
	__s32 pid;
	__s32 tgid;
	char comm[16];
	struct sched_entity___tsbpf se;
	struct task_struct___tsbpf *real_parent;
	struct task_struct___tsbpf *group_leader;
	struct nsproxy___tsbpf *nsproxy;
	struct files_struct___tsbpf *files;
} __core;

struct inode___tsbpf {
	__u16 i_mode;
} __core;

struct file___tsbpf {
	struct inode___tsbpf *f_inode;
	void *private_data;
} __core;

struct sock;

struct socket___tsbpf {
	__s16 type;
	struct sock *sk;
} __core;

struct sock_common___tsbpf {
	__u16 skc_family;
	__u8 skc_state;
	/* The kernel's atomic64_t is a struct, and matches no number. */
	struct {
		__s64 counter;
	} skc_cookie;
} __core;

struct sock___tsbpf {
	struct sock_common___tsbpf __sk_common;
	__u16 sk_protocol;
} __core;

/* As bpf_get_ns_current_pid_tgid() gives them. */
struct tsbpf_ids {
	__u32 pid;
	__u32 tgid;
};

static long (*const bpf_get_ns_current_pid_tgid)(__u64 device, __u64 inode, struct tsbpf_ids *ids, __u32 size) __unused = (void *)120;

#define tsbpf_follow(room, pointer, field) (bpf_probe_read_kernel(&(room), sizeof(room), &(pointer)->field) == 0)

/* Inode of the task's network namespace; 0 for a task that is exiting. */
static __always_inline __u32 tsbpf_current_netns(void)
{
	struct task_struct___tsbpf *task = (void *)bpf_get_current_task();
	struct nsproxy___tsbpf *proxy = NULL;
	struct net___tsbpf *net = NULL;
	__u32 inode = 0;

	if (!tsbpf_follow(proxy, task, nsproxy) || !proxy || !tsbpf_follow(net, proxy, net_ns))
		return 0;
	tsbpf_follow(inode, net, ns.inum);
	return inode;
}

/* The command line out of the process's own memory, blanks between its words; negative where that cannot be read. `size` is
 * a constant at every call: the verifier wants to see how much is written. So what is read is always as much, the end is
 * cut off afterwards, and where so much is not there (the words lie at the end of a mapping) the first word stands alone.
 * The loops go by byte because clang makes a call of a longer memset(), which BPF does not have. */
static __always_inline long tsbpf_current_arguments(char *room, const __u32 size)
{
	struct task_struct___tsbpf *task = (void *)bpf_get_current_task();
	struct mm_struct___tsbpf *mm = NULL;
	__u64 start = 0, end = 0;

	for (__u32 i = 0; i < size; i++)
		room[i] = 0;
	if (!tsbpf_follow(mm, task, mm) || !mm || !tsbpf_follow(start, mm, arg_start) || !tsbpf_follow(end, mm, arg_end))
		return -1;
	if (bpf_probe_read_user(room, size - 1, (const void *)start))
		return bpf_probe_read_user_str(room, size, (const void *)start);
	for (__u32 i = 0; i < size - 1; i++) {
		if (start + i + 1 >= end)
			room[i] = 0;
		else if (!room[i])
			room[i] = ' ';
	}
	return 0;
}

/* Nanoseconds that the task has been on a CPU, as of the scheduler's last look. */
static __always_inline __u64 tsbpf_current_runtime(void)
{
	struct task_struct___tsbpf *task = (void *)bpf_get_current_task();
	__u64 runtime = 0;

	tsbpf_follow(runtime, task, se.sum_exec_runtime);
	return runtime;
}

static __always_inline struct task_struct___tsbpf *tsbpf_parent_of(const void *of)
{
	const struct task_struct___tsbpf *task = of;
	struct task_struct___tsbpf *parent = NULL;

	tsbpf_follow(parent, task, real_parent);
	return parent;
}

static __always_inline struct task_struct___tsbpf *tsbpf_leader_of(const void *of)
{
	const struct task_struct___tsbpf *task = of;
	struct task_struct___tsbpf *leader = NULL;

	tsbpf_follow(leader, task, group_leader);
	return leader;
}

/* Process id in the initial pid namespace; 0 where there is no task. */
static __always_inline __u32 tsbpf_pid_of(const struct task_struct___tsbpf *task)
{
	__s32 tgid = 0;

	if (task)
		tsbpf_follow(tgid, task, tgid);
	return tgid;
}

/* The name, in a place of 16 bytes; negative where there is no task. */
static __always_inline long tsbpf_comm_of(char *room, const struct task_struct___tsbpf *task)
{
	return task ? bpf_probe_read_kernel_str(room, 16, &task->comm) : -1;
}

/* The task, or one that it descends from: up to 32 generations, for the verifier follows every one of them. */
static __always_inline bool tsbpf_is_progeny_of(__u32 pid)
{
	const struct task_struct___tsbpf *task = (void *)bpf_get_current_task();

	for (int i = 0; i < 32; i++) {
		__u32 own = tsbpf_pid_of(task);

		if (own == pid)
			return true;
		if (own <= 1)
			break;
		task = tsbpf_parent_of(task);
	}
	return false;
}

/* Process id of the parent, in the initial pid namespace; 0 for a task that has none. */
static __always_inline __u32 tsbpf_current_parent(void)
{
	return tsbpf_pid_of(tsbpf_parent_of((void *)bpf_get_current_task()));
}

#define tsbpf_cookie_place(sk) (&((struct sock___tsbpf *)(sk))->__sk_common.skc_cookie)

/* The TCP socket (also an MPTCP one) behind a descriptor, or NULL. Every step is guarded: another thread may close or
 * replace the descriptor between the return of the call and this look, and then what stands there is not a socket. All is
 * read by the helper and nothing through pointers: they are numbers to the verifier, as bpf_get_current_task() gives one. */
static __always_inline struct sock *tsbpf_socket_of_fd(__s64 fd)
{
	enum { s_ifmt = 0170000, s_ifsock = 0140000, sock_stream = 1, af_inet = 2, af_inet6 = 10, tcp = 6, mptcp = 262, listen = 10 };
	struct task_struct___tsbpf *task = (void *)bpf_get_current_task();
	struct files_struct___tsbpf *files = NULL;
	struct fdtable___tsbpf *table = NULL;
	struct socket___tsbpf *socket = NULL;
	struct inode___tsbpf *inode = NULL;
	struct file___tsbpf *file = NULL;
	struct sock *sk = NULL;
	void **descriptors = NULL;
	__u32 max_fds = 0;
	__u16 mode = 0, family = 0, protocol = 0;
	__s16 type = 0;
	__u8 state = 0;

	if (fd < 0 || !tsbpf_follow(files, task, files) || !files || !tsbpf_follow(table, files, fdt) || !table)
		return NULL;
	if (!tsbpf_follow(max_fds, table, max_fds) || fd >= max_fds || !tsbpf_follow(descriptors, table, fd))
		return NULL;
	if (bpf_probe_read_kernel(&file, sizeof(file), &descriptors[fd]) || !file)
		return NULL;
	if (!tsbpf_follow(inode, file, f_inode) || !inode || !tsbpf_follow(mode, inode, i_mode) || (mode & s_ifmt) != s_ifsock)
		return NULL;
	if (!tsbpf_follow(socket, file, private_data) || !socket || !tsbpf_follow(type, socket, type) || type != sock_stream)
		return NULL;
	if (!tsbpf_follow(sk, socket, sk) || !sk)
		return NULL;
	if (!tsbpf_follow(family, (struct sock___tsbpf *)sk, __sk_common.skc_family) || (family != af_inet && family != af_inet6))
		return NULL;
	if (!tsbpf_follow(protocol, (struct sock___tsbpf *)sk, sk_protocol) || (protocol != tcp && protocol != mptcp))
		return NULL;
	if (!tsbpf_follow(state, (struct sock___tsbpf *)sk, __sk_common.skc_state) || state == listen)
		return NULL;
	return sk;
}
