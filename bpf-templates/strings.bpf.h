/* SPDX-License-Identifier: MIT OR GPL-2.0-only
 * Strings: NUL-terminated bytes in a fixed room, the rest of it zero, so that they can be keys.
 */
#pragma once
#include "core.bpf.h"

/* Below, equal, above: negative, 0, positive. Bounded by the smaller room, a constant at every call. */
static __always_inline int tsbpf_string_compare(const char *a, __u32 a_size, const char *b, __u32 b_size)
{
	__u32 size = a_size < b_size ? a_size : b_size;

	for (__u32 i = 0; i < size; i++) {
		int difference = (int)(__u8)a[i] - (int)(__u8)b[i];

		if (difference || !a[i])
			return difference;
	}
	/* The shorter room ended without a NUL: what stands in the longer one decides. */
	if (a_size > size)
		return a[size] ? 1 : 0;
	return b_size > size && b[size] ? -1 : 0;
}
