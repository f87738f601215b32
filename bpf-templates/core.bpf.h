/* SPDX-License-Identifier: MIT OR GPL-2.0-only
 * What every program needs: the fixed-width types, the sections, the helpers by number, guarded arithmetic, counters.
 * No kernel header is included anywhere: an object depends on nothing but BTF.
 */
#pragma once

typedef unsigned char __u8;
typedef unsigned short __u16;
typedef unsigned int __u32;
typedef unsigned long long __u64;
typedef signed char __s8;
typedef short __s16;
typedef int __s32;
typedef long long __s64;
typedef _Bool bool;

#define true 1
#define false 0
#define NULL ((void *)0)
#define SEC(name) __attribute__((section(name), used))
#define __always_inline inline __attribute__((always_inline))
#define __unused __attribute__((unused))
#define __core __attribute__((preserve_access_index))

/* Map definitions are read from the types of these members (libbpf, BTF-defined maps). */
#define __uint(name, value) int (*name)[value]
#define __type(name, type) __typeof__(type) *name
#define __array(name, type) __typeof__(type) *name[]

enum { BPF_MAP_TYPE_HASH = 1, BPF_MAP_TYPE_ARRAY = 2, BPF_MAP_TYPE_PERCPU_HASH = 5, BPF_MAP_TYPE_PERCPU_ARRAY = 6, BPF_MAP_TYPE_STACK_TRACE = 7, BPF_MAP_TYPE_LRU_HASH = 9, BPF_MAP_TYPE_LRU_PERCPU_HASH = 10, BPF_MAP_TYPE_ARRAY_OF_MAPS = 12, BPF_MAP_TYPE_RINGBUF = 27 };
enum { BPF_ANY = 0, BPF_NOEXIST = 1, BPF_EXIST = 2 };

/* Helpers by their number in the kernel's ABI; all are there since 5.8. */
static void *(*const bpf_map_lookup_elem)(void *map, const void *key) __unused = (void *)1;
static long (*const bpf_map_update_elem)(void *map, const void *key, const void *value, __u64 flags) __unused = (void *)2;
static long (*const bpf_map_delete_elem)(void *map, const void *key) __unused = (void *)3;
static __u64 (*const bpf_ktime_get_ns)(void) __unused = (void *)5;
static __u32 (*const bpf_get_prandom_u32)(void) __unused = (void *)7;
static __u32 (*const bpf_get_smp_processor_id)(void) __unused = (void *)8;
static __u64 (*const bpf_get_current_pid_tgid)(void) __unused = (void *)14;
static __u64 (*const bpf_get_current_uid_gid)(void) __unused = (void *)15;
static long (*const bpf_get_current_comm)(void *room, __u32 size) __unused = (void *)16;
static __u32 (*const bpf_get_numa_node_id)(void) __unused = (void *)42;
static __u64 (*const bpf_get_current_task)(void) __unused = (void *)35;
static __u64 (*const bpf_get_current_cgroup_id)(void) __unused = (void *)80;
static long (*const bpf_probe_read_user)(void *room, __u32 size, const void *from) __unused = (void *)112;
static long (*const bpf_probe_read_kernel)(void *room, __u32 size, const void *from) __unused = (void *)113;
static long (*const bpf_probe_read_user_str)(void *room, __u32 size, const void *from) __unused = (void *)114;
static long (*const bpf_probe_read_kernel_str)(void *room, __u32 size, const void *from) __unused = (void *)115;

/* Of an address that is just a number nobody knows whose it is; but the kernel's are in the upper half, and look negative. */
static __always_inline long tsbpf_read_any(void *room, __u32 size, const void *from)
{
	return (long)from < 0 ? bpf_probe_read_kernel(room, size, from) : bpf_probe_read_user(room, size, from);
}

static __always_inline long tsbpf_read_any_str(void *room, __u32 size, const void *from)
{
	return (long)from < 0 ? bpf_probe_read_kernel_str(room, size, from) : bpf_probe_read_user_str(room, size, from);
}
static long (*const bpf_ringbuf_output)(void *ring, const void *data, __u64 size, __u64 flags) __unused = (void *)130;
static void *(*const bpf_ringbuf_reserve)(void *ring, __u64 size, __u64 flags) __unused = (void *)131;
static void (*const bpf_ringbuf_submit)(void *record, __u64 flags) __unused = (void *)132;

/* Hidden from clang that it is half of a word, which it would compare through masks of 64 bits. */
static __always_inline __u32 tsbpf_pid(void)
{
	__u32 pid = bpf_get_current_pid_tgid() >> 32;

	asm volatile("" : "+r"(pid));
	return pid;
}

/* One slot for each thing that can be lost or fail; the emitter says how many and what they stand for. Words that all CPUs share
 * would take half the instructions, but the verifier of 6.1, which prunes at calls, goes through more of a long program. */
#ifndef TSBPF_COUNTERS
#define TSBPF_COUNTERS 1
#endif

struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, TSBPF_COUNTERS);
	__type(key, __u32);
	__type(value, __u64);
} tsbpf_counters SEC(".maps");

/* An atomic add whose sum nobody asks for. Relaxed, for of another one clang 20 makes the instruction that hands over what was
 * there before, which Linux knows from 5.12 on. Not where that is asked for: clang 20 forgets it in a relaxed one. */
#define tsbpf_add(at, by) ((void)__c11_atomic_fetch_add((_Atomic(__typeof__(*(at))) *)(at), by, __ATOMIC_RELAXED))

/* Atomic though per-CPU: a program in an interrupt may run inside one in a system call on the same CPU. */
static __always_inline void tsbpf_count_many(__u32 index, __u64 times)
{
	__u64 *slot = bpf_map_lookup_elem(&tsbpf_counters, &index);

	if (slot)
		tsbpf_add(slot, times);
}

static __always_inline void tsbpf_count(__u32 index)
{
	tsbpf_count_many(index, 1);
}

/* 1 for a helper's result that is no error number, 0 for one that is. Without a branch: the verifier follows each side of
 * every branch, and before 6.3 it merges few of them again. Clang would make a branch of what it understands. */
static __always_inline __u64 tsbpf_succeeded(long result)
{
	__u64 failed = (__u64)result >> 63;

	__asm__ volatile("" : "+r"(failed));
	return failed ^ 1;
}

/* Signed division without the instruction that BPF has only from -mcpu=v4 on. x / 0 is 0, x % 0 is x. */
static __always_inline __s64 tsbpf_divide_signed(__s64 a, __s64 b)
{
	__u64 magnitude_a = a < 0 ? -(__u64)a : (__u64)a;
	__u64 magnitude_b = b < 0 ? -(__u64)b : (__u64)b;
	__u64 quotient = magnitude_b ? magnitude_a / magnitude_b : 0;

	return (a < 0) != (b < 0) ? (__s64)-quotient : (__s64)quotient;
}

static __always_inline __s64 tsbpf_modulo_signed(__s64 a, __s64 b)
{
	__u64 magnitude_a = a < 0 ? -(__u64)a : (__u64)a;
	__u64 magnitude_b = b < 0 ? -(__u64)b : (__u64)b;
	__u64 rest = magnitude_b ? magnitude_a % magnitude_b : magnitude_a;

	return a < 0 ? (__s64)-rest : (__s64)rest;
}

static __always_inline __u64 tsbpf_divide_unsigned(__u64 a, __u64 b)
{
	return b ? a / b : 0;
}

static __always_inline __u64 tsbpf_modulo_unsigned(__u64 a, __u64 b)
{
	return b ? a % b : a;
}

/* By value: a negative number is less than every unsigned one. Below, equal, above: -1, 0, 1. */
static __always_inline int tsbpf_compare_mixed(__s64 a, __u64 b)
{
	if (a < 0)
		return -1;
	return (__u64)a < b ? -1 : (__u64)a > b;
}

/* Says of a map's only value that something was put into it: in the word behind the value. */
#define tsbpf_touch(slot) (*(__u64 *)((slot) + 1) = 1)

/* Of two maps that take turns the one in use. User space puts the other one there to read the first, and the kernel
 * waits until every program that may have seen the first has ended. */
static __always_inline void *tsbpf_turn(void *turns)
{
	__u32 first = 0;

	return bpf_map_lookup_elem(turns, &first);
}

static __always_inline void *tsbpf_find(void *map, const void *key)
{
	return map ? bpf_map_lookup_elem(map, key) : NULL;
}

/* Two objects of our own, of the same size, byte by byte. */
static __always_inline bool tsbpf_bytes_equal(const void *a, const void *b, __u32 size)
{
	for (__u32 i = 0; i < size; i++)
		if (((const char *)a)[i] != ((const char *)b)[i])
			return false;
	return true;
}

/* The entry for a key, made from `zero` when it is new. NULL: the map is full. */
static __always_inline void *tsbpf_slot(void *map, const void *key, const void *zero)
{
	void *slot = tsbpf_find(map, key);

	if (slot || !map)
		return slot;
	bpf_map_update_elem(map, key, zero, BPF_NOEXIST);
	return bpf_map_lookup_elem(map, key);
}

/* The verifier forgets what the pointer points to. */
static __always_inline __u64 tsbpf_pointer_number(const void *pointer)
{
	__u64 number = 0;

	bpf_probe_read_kernel(&number, sizeof(number), &pointer);
	return number;
}

/* A bitfield, wherever this kernel has it: offset, size and shifts are relocated when the object is loaded. The result is
 * that of the reading helper. */
#define tsbpf_read_bitfield(read, value, pointer, field)                                                            \
	({                                                                                                           \
		__u64 __bits = 0;                                                                                    \
		__u32 __size = __builtin_preserve_field_info((pointer)->field, 1);                                   \
		const void *__from = (const void *)(pointer) + __builtin_preserve_field_info((pointer)->field, 0);   \
		long __result = read(&__bits, __size <= 8 ? __size : 8, __from);                                     \
		__bits <<= __builtin_preserve_field_info((pointer)->field, 4);                                       \
		if (__builtin_preserve_field_info((pointer)->field, 3))                                              \
			value = (__s64)__bits >> __builtin_preserve_field_info((pointer)->field, 5);                 \
		else                                                                                                 \
			value = __bits >> __builtin_preserve_field_info((pointer)->field, 5);                        \
		__result;                                                                                            \
	})

/* Registers at a kprobe, by the calling convention of the machine. */
#if defined(__TARGET_ARCH_arm64)
struct tsbpf_registers {
	__u64 regs[31];
};
#define tsbpf_argument(ctx, n) (((struct tsbpf_registers *)(ctx))->regs[n])
#define tsbpf_return_value(ctx) (((struct tsbpf_registers *)(ctx))->regs[0])
#else
struct tsbpf_registers {
	__u64 r15, r14, r13, r12, bp, bx, r11, r10, r9, r8, ax, cx, dx, si, di;
};
#define tsbpf_argument_0(ctx) (((struct tsbpf_registers *)(ctx))->di)
#define tsbpf_argument_1(ctx) (((struct tsbpf_registers *)(ctx))->si)
#define tsbpf_argument_2(ctx) (((struct tsbpf_registers *)(ctx))->dx)
#define tsbpf_argument_3(ctx) (((struct tsbpf_registers *)(ctx))->cx)
#define tsbpf_argument_4(ctx) (((struct tsbpf_registers *)(ctx))->r8)
#define tsbpf_argument_5(ctx) (((struct tsbpf_registers *)(ctx))->r9)
#define tsbpf_argument(ctx, n) tsbpf_argument_##n(ctx)
#define tsbpf_return_value(ctx) (((struct tsbpf_registers *)(ctx))->ax)
#endif
