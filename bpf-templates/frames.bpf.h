/* SPDX-License-Identifier: MIT OR GPL-2.0-only
 * What a stack tells besides itself: who called, and how deep it is.
 */
#pragma once
#include "stack.bpf.h"

#define TSBPF_DEEPEST 127

/* Only the depth is of use, so it does no harm that a probe in an interrupt writes over what lies here. */
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __u64[TSBPF_DEEPEST]);
} tsbpf_frames SEC(".maps");

/* The return address in the function that is probed; 0 where there is no stack. */
static __always_inline __u64 tsbpf_caller(void *ctx, __u64 whose)
{
	__u64 frames[2] = {};

	return bpf_get_stack(ctx, frames, sizeof(frames), whose) == sizeof(frames) ? frames[1] : 0;
}

static __always_inline __u32 tsbpf_stack_depth(void *ctx, __u64 whose)
{
	__u32 zero = 0;
	void *frames = bpf_map_lookup_elem(&tsbpf_frames, &zero);
	long size = frames ? bpf_get_stack(ctx, frames, TSBPF_DEEPEST * sizeof(__u64), whose) : 0;

	return size > 0 ? size / sizeof(__u64) : 0;
}
