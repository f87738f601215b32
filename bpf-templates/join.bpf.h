/* SPDX-License-Identifier: MIT OR GPL-2.0-only
 * The texts of an argument vector, one behind the other in one room.
 */
#pragma once
#include "core.bpf.h"

/* Bounded by `most` texts; a text is only read where one of the greatest size has room, so every place is inside `size`,
 * a power of two at every call. */
static __always_inline void tsbpf_join(char *room, const __u32 size, const __u32 most, const __u32 longest, const void *texts,
				       const char *between, const __u32 between_size, bool is_user)
{
	__u32 end = 0;

	room[0] = 0;
	for (__u32 i = 0; i < most; i++) {
		const void *from = (const char *)texts + i * sizeof(void *);
		const void *text = NULL;
		long length;

		if (is_user ? bpf_probe_read_user(&text, sizeof(text), from) : bpf_probe_read_kernel(&text, sizeof(text), from))
			break;
		if (!text || end > size - longest - 16)
			break;
		if (i)
			for (__u32 k = 0; k < between_size && k < 15; k++)
				room[(end + k) & (size - 1)] = between[k];
		if (i)
			end += between_size < 15 ? between_size : 15;
		if (end > size - longest)
			break;
		length = is_user ? bpf_probe_read_user_str(room + end, longest, text)
				 : bpf_probe_read_kernel_str(room + end, longest, text);
		if (length <= 0)
			break;
		end += (__u32)(length - 1) & (longest - 1);
	}
	room[end & (size - 1)] = 0;
}
