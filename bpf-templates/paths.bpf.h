/* SPDX-License-Identifier: MIT OR GPL-2.0-only
 * Whole paths, put together from the names of directories up to the root of the mount namespace.
 */
#pragma once
#include "core.bpf.h"
#include "loops.bpf.h"

struct qstr___tsbpf {
	__u32 len;
	const char *name;
} __core;

struct file_system_type___tsbpf {
	const char *name;
} __core;

struct super_block___tsbpf {
	struct file_system_type___tsbpf *s_type;
} __core;

struct dentry___tsbpf {
	struct dentry___tsbpf *d_parent;
	struct qstr___tsbpf d_name;
	struct super_block___tsbpf *d_sb;
} __core;

struct vfsmount___tsbpf {
	struct dentry___tsbpf *mnt_root;
} __core;

struct mount___tsbpf {
	struct mount___tsbpf *mnt_parent;
	struct dentry___tsbpf *mnt_mountpoint;
	struct vfsmount___tsbpf mnt;
} __core;

struct path___tsbpf {
	struct vfsmount___tsbpf *mnt;
	struct dentry___tsbpf *dentry;
} __core;

struct file___tsbpf_path {
	struct path___tsbpf f_path;
} __core;

/* Bytes of a text with its NUL (limits.ts), and directories and mounts on the way. */
#define TSBPF_PATH_BYTES 256
enum { tsbpf_walk_depth = 40 };

/* How far a walk to the root is: what comes next, and where in the text, which is filled from its end, the last name begins. Names of
 * up to 255 bytes may reach over what is kept. Lies in a map: what is read there the verifier does not follow from one step to the
 * next. */
struct tsbpf_walk {
	struct dentry___tsbpf *dentry;
	struct vfsmount___tsbpf *mount;
	__u32 end;
	__u32 failed;
	char text[TSBPF_PATH_BYTES + 256];
};

#define tsbpf_walk_read(room, pointer, field) bpf_probe_read_kernel(&(room), sizeof(room), &(pointer)->field)

static __always_inline void tsbpf_walk_of_path(struct tsbpf_walk *start, const struct path___tsbpf *path)
{
	tsbpf_walk_read(start->dentry, path, dentry);
	tsbpf_walk_read(start->mount, path, mnt);
}

static __always_inline void tsbpf_walk_of_file(struct tsbpf_walk *start, const struct file___tsbpf_path *file)
{
	if (file)
		tsbpf_walk_of_path(start, &file->f_path);
}

/* Where a file system is mounted. */
static __always_inline void tsbpf_walk_of_vfsmount(struct tsbpf_walk *start, struct vfsmount___tsbpf *mount)
{
	start->mount = mount;
	tsbpf_walk_read(start->dentry, mount, mnt_root);
}

/* Inside its file system: where that is mounted a name does not tell. */
static __always_inline void tsbpf_walk_of_dentry(struct tsbpf_walk *start, struct dentry___tsbpf *dentry)
{
	start->dentry = dentry;
}

/* From a file system's root to where that is mounted; false where it is mounted nowhere. */
static __always_inline bool tsbpf_walk_cross(struct tsbpf_walk *at)
{
	enum { byte_offset = 0 };
	const struct mount___tsbpf *nowhere = NULL;
	struct mount___tsbpf *mount = (void *)((__u64)at->mount - __builtin_preserve_field_info(nowhere->mnt, byte_offset));
	struct mount___tsbpf *parent = NULL;

	if (tsbpf_walk_read(parent, mount, mnt_parent) || parent == mount)
		return false;
	tsbpf_walk_read(at->dentry, mount, mnt_mountpoint);
	at->mount = &parent->mnt;
	return true;
}

/* In front of `end` a byte and then so many from the kernel; gives where they begin, and `end` where there is no room. */
static __always_inline __u32 tsbpf_walk_put(char *work, __u32 end, char before, const char *name, __u32 length)
{
	__u32 start = end - length - 1;

	if (length > 255 || length + 1 > end)
		return end;
	__asm__ volatile("" : "+r"(start));
	/* The room itself is longer by the longest name. */
	if (start >= TSBPF_PATH_BYTES)
		return end;
	work[start] = before;
	bpf_probe_read_kernel(&work[start + 1], length & 255, name);
	return start;
}

/* A socket, a pipe and the like lie in no directory: `sockfs:TCP`. */
static __always_inline __u32 tsbpf_walk_put_nowhere(char *work, __u32 end, struct dentry___tsbpf *dentry, const char *name, __u32 length)
{
	struct super_block___tsbpf *super = NULL;
	struct file_system_type___tsbpf *type = NULL;
	const char *kind = NULL;
	char text[17];
	__u32 start = tsbpf_walk_put(work, end, ':', name, length);
	long size;

	tsbpf_walk_read(super, dentry, d_sb);
	tsbpf_walk_read(type, super, s_type);
	tsbpf_walk_read(kind, type, name);
	size = bpf_probe_read_kernel_str(text, sizeof(text), kind);
	if (size < 2 || size > 17)
		return start;
	/* Its first byte stands where others have a `/`. */
	return tsbpf_walk_put(work, start, text[0], kind + 1, size - 2);
}

/* One name, or one mount, nearer to the root; 1 where there is no more. */
static __attribute__((noinline)) long tsbpf_walk_step(__u32 step, struct tsbpf_walk **frame)
{
	struct tsbpf_walk *at = *frame;
	struct dentry___tsbpf *root = NULL, *parent = NULL;
	const char *name = NULL;
	__u32 length = 0, end = at->end;

	at->failed = 1;
	if (at->mount && tsbpf_walk_read(root, at->mount, mnt_root))
		return 1;
	if (tsbpf_walk_read(parent, at->dentry, d_parent))
		return 1;
	at->failed = 0;
	if (root == at->dentry)
		return tsbpf_walk_cross(at) ? 0 : 1;
	tsbpf_walk_read(name, at->dentry, d_name.name);
	tsbpf_walk_read(length, at->dentry, d_name.len);
	if (parent == at->dentry) {
		if (at->mount)
			at->end = tsbpf_walk_put_nowhere(at->text, end, at->dentry, name, length);
		return 1;
	}
	at->dentry = parent;
	at->end = tsbpf_walk_put(at->text, end, '/', name, length);
	if (at->end != end)
		return 0;
	/* Without its first `/` it says that it is not whole. */
	at->end = end + 1;
	return 1;
}

/* `room` and `walk` are zeroed, but for where it begins. Gives the length with the NUL, or a negative number. A path that is too
 * long lacks its beginning, and so its first `/`. */
static __always_inline long tsbpf_walk_text(char *room, struct tsbpf_walk *walk)
{
	__u32 end;

	if (!walk->dentry)
		return -1;
	walk->end = TSBPF_PATH_BYTES - 1;
	bpf_loop(tsbpf_walk_depth, tsbpf_walk_step, &walk, 0);
	if (walk->failed)
		return -1;
	end = walk->end;
	__asm__ volatile("" : "+r"(end));
	if (end >= TSBPF_PATH_BYTES)
		return -1;
	if (end == TSBPF_PATH_BYTES - 1)
		walk->text[--end] = '/';
	return bpf_probe_read_kernel_str(room, TSBPF_PATH_BYTES, &walk->text[end]);
}
