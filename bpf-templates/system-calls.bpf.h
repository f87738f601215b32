/* SPDX-License-Identifier: MIT OR GPL-2.0-only
 * The raw tracepoints of all system calls: sys_enter(registers, number), sys_exit(registers, returned).
 */
#pragma once
#include "core.bpf.h"

/* More than any machine has. */
#define TSBPF_SYSTEM_CALLS 512

#if defined(__TARGET_ARCH_arm64)
struct tsbpf_call_registers {
	__u64 regs[31];
	__u64 sp, pc, pstate, orig_x0;
	__s32 syscallno;
};
#define TSBPF_CALL_NUMBER syscallno
#define TSBPF_CALL_ARGUMENT(n) regs[n]
#else
struct tsbpf_call_registers {
	struct tsbpf_registers rest;
	__u64 orig_ax;
};
#define TSBPF_CALL_NUMBER orig_ax
#define TSBPF_CALL_ARGUMENT_0 rest.di
#define TSBPF_CALL_ARGUMENT_1 rest.si
#define TSBPF_CALL_ARGUMENT_2 rest.dx
#define TSBPF_CALL_ARGUMENT_3 rest.r10
#define TSBPF_CALL_ARGUMENT_4 rest.r8
#define TSBPF_CALL_ARGUMENT_5 rest.r9
#define TSBPF_CALL_ARGUMENT(n) TSBPF_CALL_ARGUMENT_##n
#endif

struct thread_info___calls {
	__u64 flags;
	__u32 status;
} __core;

struct task_struct___calls {
	struct thread_info___calls thread_info;
} __core;

static __u64 (*const tsbpf_current_task)(void) __unused = (void *)35;

/* A 32-bit program's calls have numbers of their own; the kernel's events of single calls leave them out. */
static __always_inline bool tsbpf_is_compatible_call(void)
{
	const struct task_struct___calls *task = (const void *)tsbpf_current_task();
#if defined(__TARGET_ARCH_arm64)
	__u64 flags = 0;

	bpf_probe_read_kernel(&flags, sizeof(flags), &task->thread_info.flags);
	return flags & (1ULL << 22); /* TIF_32BIT */
#else
	__u32 status = 0;

	bpf_probe_read_kernel(&status, sizeof(status), &task->thread_info.status);
	return status & 2; /* TS_COMPAT */
#endif
}

static __always_inline __u64 tsbpf_entered_call(void *ctx)
{
	return ((__u64 *)ctx)[1];
}

static __always_inline __u64 tsbpf_left_call(void *ctx)
{
	struct tsbpf_call_registers *registers = (void *)((__u64 *)ctx)[0];
	__typeof__(registers->TSBPF_CALL_NUMBER) number = -1;

	bpf_probe_read_kernel(&number, sizeof(number), &registers->TSBPF_CALL_NUMBER);
	return number;
}

/* The place, counted from 1, 0 where it is none of them: by a table of all calls. */
static __always_inline __u32 tsbpf_place_of_call(const __u16 *table, __u64 number)
{
	__asm__ volatile("" : "+r"(number));
	if (number >= TSBPF_SYSTEM_CALLS)
		return 0;
	return table[number];
}

#define tsbpf_call_argument(ctx, n)                                                                                     \
	({                                                                                                               \
		const struct tsbpf_call_registers *__registers = (const void *)((__u64 *)(ctx))[0];                        \
		__u64 __argument = 0;                                                                                    \
		bpf_probe_read_kernel(&__argument, sizeof(__argument), &__registers->TSBPF_CALL_ARGUMENT(n));             \
		__argument;                                                                                              \
	})
