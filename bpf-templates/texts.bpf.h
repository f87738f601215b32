/* SPDX-License-Identifier: MIT OR GPL-2.0-only
 * Long texts of records: each lies behind the fixed part at its real length.
 */
#pragma once
#include "core.bpf.h"

/* Where in the record it begins, and its bytes without the NUL. */
struct tsbpf_text {
	__u16 offset;
	__u16 length;
} __attribute__((aligned(4)));

/* Notes the text that was read to `end`; gives the place behind it. `length` is as the reading helpers give it: bounded by
 * the room, as the verifier knows, the NUL included, or an error. */
static __always_inline __u64 tsbpf_append(struct tsbpf_text *text, __u64 end, long length)
{
	/* Compared as it is: the verifier must see that this register is within bounds. */
	__asm__ volatile("" : "+r"(length));
	text->offset = end;
	if (length <= 0) {
		text->length = 0;
		return end;
	}
	/* Added here and not before the comparison, where it has no bounds yet. */
	__asm__ volatile("" : "+r"(length));
	text->length = length - 1;
	return end + length;
}

/* Notes in front of bytes how many of them there will be, within a bound that the verifier sees, and gives that number. */
static __always_inline __u64 tsbpf_measure(char *bytes, __u64 length, const __u64 most)
{
	__u64 count = length < most ? length : most;

	__asm__ volatile("" : "+r"(count));
	if (count > most)
		count = most;
	bytes[0] = count;
	bytes[1] = count >> 8;
	return count;
}

/* Room for a text of `length` bytes and its NUL, within a bound that the verifier sees. */
static __always_inline __u64 tsbpf_text_room(__u64 length, const __u64 most)
{
	__u64 size = length < most ? length + 1 : most;

	__asm__ volatile("" : "+r"(size));
	return size > most ? most : size;
}
