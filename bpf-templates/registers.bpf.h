/* SPDX-License-Identifier: MIT OR GPL-2.0-only
 * The registers at a probe of instructions or of a clock, by name and for what they tell.
 */
#pragma once
#include "core.bpf.h"

#if defined(__TARGET_ARCH_arm64)
#define TSBPF_R(n) regs[n]
struct tsbpf_all_registers {
	__u64 regs[31], sp, pc, pstate;
};
/* The low bits of the processor state are the exception level. */
#define tsbpf_is_user_mode(ctx) ((((struct tsbpf_all_registers *)(ctx))->pstate & 0xf) == 0)
#else
#define TSBPF_R(n) r##n
struct tsbpf_all_registers {
	__u64 r15, r14, r13, r12, bp, bx, r11, r10, r9, r8, ax, cx, dx, si, di, orig_ax, ip, cs, flags, sp, ss;
};
/* The low bits of the code segment are the privilege level. */
#define tsbpf_is_user_mode(ctx) ((((struct tsbpf_all_registers *)(ctx))->cs & 3) == 3)
#endif
#define tsbpf_register(ctx, name) (((struct tsbpf_all_registers *)(ctx))->name)
