/* SPDX-License-Identifier: MIT OR GPL-2.0-only
 * Loops whose rounds the kernel calls, and what ranges need.
 */
#pragma once
#include "core.bpf.h"

/* Since 5.13 and 5.17: a callback gives 0 to go on and 1 to end the loop. */
static long (*const bpf_for_each_map_elem)(void *map, void *callback, void *frame, __u64 flags) __unused = (void *)164;
static long (*const bpf_loop)(__u32 rounds, void *callback, void *frame, __u64 flags) __unused = (void *)181;

/* Whole numbers from `from` up to but without `to`. */
static __always_inline __u64 tsbpf_distance(__s64 from, __s64 to)
{
	return to > from ? (__u64)to - (__u64)from : 0;
}

/* The place of a record within its firing; where it has no room to grow, the ring's own order goes on telling. */
static __always_inline __u32 tsbpf_next_order(__u32 *order)
{
	return *order < 0xffff ? (*order)++ : *order;
}

/* A counter as it is: the verifier sees no end of a loop whose rounds clang counts in some other way. */
#define tsbpf_keep(counter) asm volatile("" : "+r"(counter))
