/* SPDX-License-Identifier: MIT OR GPL-2.0-only
 * Kernel stacks: a stack is kept once, in a map of stacks, and travels as its number. A key or a record then takes 8
 * bytes instead of a kilobyte.
 */
#pragma once
#include "core.bpf.h"

#define TSBPF_STACK_FRAMES 127

struct {
	__uint(type, BPF_MAP_TYPE_STACK_TRACE);
	__uint(max_entries, 16384);
	__uint(key_size, sizeof(__u32));
	__uint(value_size, TSBPF_STACK_FRAMES * sizeof(__u64));
} tsbpf_stacks SEC(".maps");

static long (*const bpf_get_stackid)(void *ctx, void *map, __u64 flags) __unused = (void *)27;

/* Negative: no stack there, or another one stands at its place in the map. */
static __always_inline __s64 tsbpf_kernel_stack(void *ctx)
{
	return bpf_get_stackid(ctx, &tsbpf_stacks, 0);
}
