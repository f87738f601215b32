/* SPDX-License-Identifier: MIT OR GPL-2.0-only
 * Control groups (v2): whether one lies below another, and the container that one belongs to.
 */
#pragma once
#include "core.bpf.h"

struct kernfs_node___tsbpf {
	const char *name;
	__u64 id;
} __core;

struct cgroup___tsbpf;

struct cgroup_subsys_state___tsbpf {
	struct cgroup___tsbpf *cgroup;
	struct cgroup_subsys_state___tsbpf *parent;
} __core;

struct cgroup___tsbpf {
	struct cgroup_subsys_state___tsbpf self;
	struct kernfs_node___tsbpf *kn;
} __core;

struct css_set___tsbpf {
	struct cgroup___tsbpf *dfl_cgrp;
} __core;

struct task_struct___cgroup {
	struct css_set___tsbpf *cgroups;
} __core;

/* So far up these look: deeper ones than this nobody makes by hand. What cannot be read is 0, and reading from there fails
 * again: no branch for each step, because the verifier follows all of them on every level. */
enum { tsbpf_cgroup_levels = 16 };

#define tsbpf_cgroup_read(to, from) bpf_probe_read_kernel(&(to), sizeof(to), &(from))

/* Of the task on the CPU. */
static __always_inline const struct cgroup___tsbpf *tsbpf_current_cgroup(void)
{
	const struct task_struct___cgroup *task = (const void *)bpf_get_current_task();
	const struct css_set___tsbpf *set = NULL;
	const struct cgroup___tsbpf *group = NULL;

	tsbpf_cgroup_read(set, task->cgroups);
	tsbpf_cgroup_read(group, set->dfl_cgrp);
	return group;
}

/* NULL: it has none. */
static __always_inline const struct cgroup___tsbpf *tsbpf_cgroup_parent(const struct cgroup___tsbpf *group)
{
	const struct cgroup_subsys_state___tsbpf *state = NULL;
	const struct cgroup___tsbpf *parent = NULL;

	tsbpf_cgroup_read(state, group->self.parent);
	tsbpf_cgroup_read(parent, state->cgroup);
	return parent;
}

/* Whether it is the one with that id, or lies below it. */
static __always_inline bool tsbpf_cgroup_within(const struct cgroup___tsbpf *group, __u64 id)
{
	for (int level = 0; level < tsbpf_cgroup_levels && group; level++) {
		const struct kernfs_node___tsbpf *node = NULL;
		__u64 own = 0;

		tsbpf_cgroup_read(node, group->kn);
		tsbpf_cgroup_read(own, node->id);
		if (own == id)
			return true;
		group = tsbpf_cgroup_parent(group);
	}
	return false;
}

/* What a container is called in the name of its cgroup: the first digits of its id, as `docker ps` shows them, or its name. */
enum { tsbpf_container_bytes = 64, tsbpf_id_digits = 64, tsbpf_id_shown = 12 };

/* 1 for 0, and 0 for everything else, without a branch. */
static __always_inline __u64 tsbpf_is_zero(__u64 word)
{
	__u64 some = (word | -word) >> 63;

	__asm__ volatile("" : "+r"(some));
	return some ^ 1;
}

/* How long a name is, up to 189 bytes. What stands behind its end is an empty text. */
static __always_inline __u64 tsbpf_name_length(char *room, const char *name)
{
	__u64 length = 0;

	for (int part = 0; part < 3; part++) {
		long more = bpf_probe_read_kernel_str(room, tsbpf_container_bytes, name + length);

		length += tsbpf_succeeded(more) * (more - 1);
	}
	return length;
}

/* How long a name is without that ending. */
static __always_inline __u64 tsbpf_without(const char *name, __u64 length, __u64 ending, __u64 bytes)
{
	__u64 last = 0;

	bpf_probe_read_kernel(&last, bytes, name + length - bytes);
	return length - bytes * tsbpf_is_zero(last ^ ending);
}

/* Whether all of 8 bytes are digits of a hexadecimal number: whether the top bit of each is set once 0x80 less than the first
 * of them is added and once 0x80 less than what follows the last is not. */
static __always_inline __u64 tsbpf_are_digits(__u64 bytes)
{
	const __u64 every = 0x0101010101010101ULL;
	__u64 decimal = (bytes + every * (0x80 - '0')) & ~(bytes + every * (0x80 - '9' - 1));
	__u64 letter = (bytes + every * (0x80 - 'a')) & ~(bytes + every * (0x80 - 'f' - 1));

	return tsbpf_is_zero((((decimal | letter) & ~bytes) & every * 0x80) ^ every * 0x80);
}

/* Words as a little-endian load sees them. */
#define TSBPF_LXC_PAYL 0x6c7961702e63786cULL
#define TSBPF_OAD 0x2e64616fULL
#define TSBPF_SYSTEMD 0x2d646d6574737973ULL
#define TSBPF_NSPAWN 0x406e776170736eULL
#define TSBPF_MACHINE 0x2d656e696863616dULL
#define TSBPF_SCOPE 0x65706f63732eULL
#define TSBPF_SERVICE 0x656369767265732eULL

/* Where in the name of a cgroup its container is named: `from`, for so many bytes; 0: it is none. The room has 64 bytes. */
static __always_inline __u64 tsbpf_container_in(char *room, const char *name, const char **from)
{
	__u64 begin[2] = {}, id[2] = {};
	__u64 length, prefix, is_id;

	length = tsbpf_name_length(room, name);
	length = tsbpf_without(name, length, TSBPF_SCOPE, 6);
	length = tsbpf_without(name, length, TSBPF_SERVICE, 8);
	bpf_probe_read_kernel(begin, sizeof(begin), name);
	bpf_probe_read_kernel(&id[0], 8, name + length - tsbpf_id_digits);
	bpf_probe_read_kernel(&id[1], 8, name + length - tsbpf_id_digits + tsbpf_id_shown - 8);
	prefix = 12 * tsbpf_is_zero((begin[0] ^ TSBPF_LXC_PAYL) | ((begin[1] ^ TSBPF_OAD) & 0xffffffffULL));
	prefix += 15 * tsbpf_is_zero((begin[0] ^ TSBPF_SYSTEMD) | ((begin[1] ^ TSBPF_NSPAWN) & 0xffffffffffffffULL));
	prefix += 8 * tsbpf_is_zero(begin[0] ^ TSBPF_MACHINE);
	is_id = tsbpf_are_digits(id[0]) & tsbpf_are_digits(id[1]);
	/* Names of runtimes have 64 digits at least. */
	is_id &= tsbpf_is_zero((length - tsbpf_id_digits) >> 63);
	*from = prefix ? name + prefix : name + length - tsbpf_id_digits;
	return prefix ? length - prefix : tsbpf_id_shown * is_id;
}

/* The nearest one's above it; negative where there is none. */
static __always_inline long tsbpf_container_name(char *room, const struct cgroup___tsbpf *group)
{
	const char *from = NULL;
	__u64 bytes = 0;

	for (int level = 0; level < tsbpf_cgroup_levels && group; level++) {
		const struct kernfs_node___tsbpf *node = NULL;
		const char *name = NULL;

		tsbpf_cgroup_read(node, group->kn);
		tsbpf_cgroup_read(name, node->name);
		bytes = tsbpf_container_in(room, name, &from);
		if (bytes)
			break;
		group = tsbpf_cgroup_parent(group);
	}
	__builtin_memset(room, 0, tsbpf_container_bytes);
	if (!bytes)
		return -1;
	if (bytes > tsbpf_container_bytes - 1)
		bytes = tsbpf_container_bytes - 1;
	return bpf_probe_read_kernel(room, bytes, from);
}
