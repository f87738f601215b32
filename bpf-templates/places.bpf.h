/* SPDX-License-Identifier: MIT OR GPL-2.0-only
 * A program that hangs on many places is told at which one it fires.
 */
#pragma once
#include "core.bpf.h"

/* Since 5.15: the number that the link was given. */
static __u64 (*const bpf_get_attach_cookie)(void *ctx) __unused = (void *)174;

/* For the verifier, which may have forgotten it: there are so many places. */
static __always_inline __u32 tsbpf_within_places(__u32 place, __u32 count)
{
	__asm__ volatile("" : "+r"(place));
	return place < count ? place : 0;
}
