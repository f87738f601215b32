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

/* A length that is not given. */
#define TSBPF_TO_THE_END 0x7fffffff

/* All loops below end at a room's size, a constant at every call; indexes are compared with it where they are used. */
static __always_inline __s64 tsbpf_string_length(const char *text, __u32 size)
{
	__u32 length = 0;

	for (; length < size; length++)
		if (!text[length])
			break;
	return length;
}

/* As compare, of the first n bytes only. */
static __always_inline __s64 tsbpf_string_compare_first(const char *a, __u32 a_size, const char *b, __u32 b_size, __s64 n)
{
	__u32 size = a_size < b_size ? a_size : b_size;

	/* One more than the smaller room has: there it is at its end. */
	for (__u32 i = 0; i <= size; i++) {
		__u8 left = i < a_size ? a[i] : 0;
		__u8 right = i < b_size ? b[i] : 0;

		if ((__s64)i >= n)
			return 0;
		if (left != right || !left)
			return (__s64)left - (__s64)right;
	}
	return 0;
}

static __always_inline bool tsbpf_string_begins(const char *text, __u32 size, __u32 from, const char *part, __u32 part_size)
{
	for (__u32 i = 0; i < part_size; i++) {
		if (!part[i])
			return true;
		if (from + i >= size || text[from + i] != part[i])
			return false;
	}
	return true;
}

static __always_inline __s64 tsbpf_string_find(const char *text, __u32 size, const char *part, __u32 part_size)
{
	for (__u32 from = 0; from < size; from++) {
		if (tsbpf_string_begins(text, size, from, part, part_size))
			return from;
		if (!text[from])
			break;
	}
	return -1;
}

static __always_inline __s64 tsbpf_string_find_last(const char *text, __u32 size, const char *part, __u32 part_size)
{
	__s64 found = -1;

	for (__u32 from = 0; from < size; from++) {
		if (tsbpf_string_begins(text, size, from, part, part_size))
			found = from;
		if (!text[from])
			break;
	}
	return found;
}

/* The bytes of a text from one place up to another, into a room that may hold anything yet; the rest of it is zero. */
static __always_inline void tsbpf_string_cut(char *room, __u32 room_size, const char *text, __u32 size, __s64 from, __s64 to)
{
	__u32 out = 0;

	for (__u32 i = 0; i < room_size; i++)
		room[i] = 0;
	for (__u32 i = 0; i < size; i++) {
		char byte = text[i];

		if (!byte)
			break;
		if ((__s64)i >= from && (__s64)i < to && out < room_size - 1)
			room[out++] = byte;
	}
}

static __always_inline void tsbpf_string_part(char *room, __u32 room_size, const char *text, __u32 size, __s64 from, __s64 length)
{
	__s64 start = from < 0 ? from + tsbpf_string_length(text, size) : from;
	__s64 end = start + length;

	tsbpf_string_cut(room, room_size, text, size, start, length < 0 ? tsbpf_string_length(text, size) + length : end);
}

static __always_inline void tsbpf_string_join(char *room, __u32 room_size, const char *a, __u32 a_size, const char *b, __u32 b_size)
{
	__u32 out = 0;

	for (__u32 i = 0; i < room_size; i++)
		room[i] = 0;
	for (__u32 i = 0; i < a_size; i++) {
		if (!a[i])
			break;
		if (out < room_size - 1)
			room[out++] = a[i];
	}
	for (__u32 i = 0; i < b_size; i++) {
		if (!b[i])
			break;
		if (out < room_size - 1)
			room[out++] = b[i];
	}
}

static __always_inline void tsbpf_string_base(char *room, __u32 room_size, const char *text, __u32 size)
{
	const char slash[] = "/";

	tsbpf_string_cut(room, room_size, text, size, tsbpf_string_find_last(text, size, slash, 1) + 1, size);
}

static __always_inline void tsbpf_string_directory(char *room, __u32 room_size, const char *text, __u32 size)
{
	const char slash[] = "/";
	__s64 last = tsbpf_string_find_last(text, size, slash, 1);

	tsbpf_string_cut(room, room_size, text, size, 0, last == 0 ? 1 : last);
	if (last < 0)
		room[0] = '.';
}

static __always_inline void tsbpf_string_change(char *room, __u32 room_size, const char *text, __u32 size, char from, char by)
{
	for (__u32 i = 0; i < room_size; i++)
		room[i] = 0;
	for (__u32 i = 0; i < size && i < room_size - 1; i++) {
		char byte = text[i];

		if (!byte)
			break;
		room[i] = byte >= from && byte < from + 26 ? byte + by : byte;
	}
}

#define tsbpf_string_upper(room, room_size, text, size) tsbpf_string_change(room, room_size, text, size, 'a', 'A' - 'a')
#define tsbpf_string_lower(room, room_size, text, size) tsbpf_string_change(room, room_size, text, size, 'A', 'a' - 'A')

/* 20 digits and a sign fit into 24 bytes: the digits are made from the end, then moved to the start. */
static __always_inline void tsbpf_string_of_number(char *room, __u32 room_size, __s64 number)
{
	__u64 rest = number < 0 ? -(__u64)number : (__u64)number;
	char digits[24] = {};
	__u32 count = 0;

	for (__u32 i = 0; i < 20; i++) {
		digits[i] = '0' + rest % 10;
		rest /= 10;
		count = i + 1;
		if (!rest)
			break;
	}
	for (__u32 i = 0; i < room_size; i++)
		room[i] = 0;
	if (number < 0)
		room[0] = '-';
	for (__u32 i = 0; i < 20; i++) {
		__u32 place = count - 1 - i + (number < 0);

		if (i < count && place < room_size - 1)
			room[place] = digits[i];
	}
}
