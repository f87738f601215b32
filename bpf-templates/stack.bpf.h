/* SPDX-License-Identifier: MIT OR GPL-2.0-only
 * Kernel stacks: a stack is kept once, in a map of stacks, and travels as its number. A key or a record then takes 8
 * bytes instead of a kilobyte. A map keeps so many frames of each: those that agree in them are one.
 */
#pragma once
#include "core.bpf.h"

#define TSBPF_STACKS(name, frames)                                  \
	struct {                                                    \
		__uint(type, BPF_MAP_TYPE_STACK_TRACE);             \
		__uint(max_entries, 16384);                         \
		__uint(key_size, sizeof(__u32));                    \
		__uint(value_size, (frames) * sizeof(__u64));       \
	} name SEC(".maps")

/* The stack of the process, in place of the kernel's. */
#define TSBPF_KERNEL_STACK 0
#define TSBPF_USER_STACK 0x100

static long (*const bpf_get_stackid)(void *ctx, void *map, __u64 flags) __unused = (void *)27;
static long (*const bpf_get_stack)(void *ctx, void *room, __u32 size, __u64 flags) __unused = (void *)67;
