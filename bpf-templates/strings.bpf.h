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

#define TSBPF_LONGEST_NUMBER 64

/* What clang does not see through, and makes no branch of. */
static __always_inline __u64 tsbpf_hidden(__u64 number)
{
	__asm__ volatile("" : "+r"(number));
	return number;
}

/* 0 or 1, without a branch: the verifier would follow both sides at each byte. Of numbers below 2^63. */
#define tsbpf_below(a, b) tsbpf_hidden(tsbpf_hidden((__u64)(a) - (__u64)(b)) >> 63)
#define tsbpf_same(a, b) tsbpf_hidden(tsbpf_hidden(((__u64)(a) ^ (__u64)(b)) - 1) >> 63)
#define tsbpf_where(flag, number) (tsbpf_hidden(-(__u64)(flag)) & (number))

/* A digit's worth in any base, or more than any base has. */
static __always_inline __u64 tsbpf_digit(__u8 byte)
{
	__s64 figure = (__s64)byte - '0', letter = (__s64)(byte | 0x20) - 'a';
	__u64 is_figure = tsbpf_below(figure, 10) & (tsbpf_below(figure, 0) ^ 1);
	__u64 is_letter = tsbpf_below(letter, 26) & (tsbpf_below(letter, 0) ^ 1);

	return tsbpf_where(is_figure, figure) | tsbpf_where(is_letter, letter + 10) | tsbpf_where(is_figure ^ is_letter ^ 1, 255);
}

/* As 0xff and 0377 are written in C: in front of the digits, "0x" of base 16 and "0" of base 8. `room` is zero. */
static __always_inline void tsbpf_string_of_number_in(char *room, __u32 room_size, __s64 number, __s64 base)
{
	__u64 rest = number < 0 && base == 10 ? -(__u64)number : (__u64)number;
	__u64 by = base < 2 || base > 36 ? 10 : base;
	char digits[TSBPF_LONGEST_NUMBER + 8] = {};
	__u64 first = TSBPF_LONGEST_NUMBER - 1;

	for (__u32 i = TSBPF_LONGEST_NUMBER; i-- > 0;) {
		__u64 digit = rest % by;

		digits[i] = '0' + digit + tsbpf_where(tsbpf_below(9, digit), 'a' - '9' - 1);
		rest /= by;
		first -= tsbpf_below(0, rest);
	}
	if (by == 16) {
		room[0] = '0';
		room[1] = 'x';
		bpf_probe_read_kernel_str(room + 2, room_size - 2, digits + (first & 63));
	} else if (by == 8 || (by == 10 && number < 0)) {
		room[0] = by == 8 ? '0' : '-';
		bpf_probe_read_kernel_str(room + 1, room_size - 1, digits + (first & 63));
	} else {
		bpf_probe_read_kernel_str(room, room_size, digits + (first & 63));
	}
}

/* The number that a text begins with, as strtoll(3) has it; 0 where it begins with none. */
static __always_inline __s64 tsbpf_string_number(const char *text, __u32 size, __s64 base)
{
	__u64 by = base < 2 || base > 36 ? 10 : base;
	__u64 number = 0, negative = 0, begun = 0, ended = 0, has_digit = 0, is_second = 0;

	for (__u32 i = 0; i < size && i < TSBPF_LONGEST_NUMBER; i++) {
		__u8 byte = text[i];
		__u64 digit = tsbpf_digit(byte), live = ended ^ 1, starts = live & (begun ^ 1);
		__u64 blank = starts & (tsbpf_same(byte, ' ') | (tsbpf_below(byte, 14) & (tsbpf_below(byte, 9) ^ 1)));
		__u64 minus = starts & tsbpf_same(byte, '-'), plus = starts & tsbpf_same(byte, '+');
		/* "0x" in front of base 16. */
		__u64 is_x = live & is_second & tsbpf_same(by, 16) & tsbpf_same(byte | 0x20, 'x') & tsbpf_same(number, 0);
		__u64 taken = tsbpf_hidden(live & tsbpf_below(digit, by));

		number += tsbpf_where(taken, number * (by - 1) + digit);
		is_second = taken & (has_digit ^ 1);
		has_digit |= taken;
		negative |= minus;
		begun = tsbpf_hidden(begun | minus | plus | taken);
		ended = tsbpf_hidden(ended | (live & ((blank | minus | plus | is_x | taken) ^ 1)));
	}
	return number - tsbpf_where(negative, 2 * number);
}

/* 0 where the first `size` bytes of two places are the same; else which is greater, by its sign. Word by word and without a
 * branch, which the verifier would follow at each byte. The places have whole words, zero behind `size`. */
static __always_inline __s64 tsbpf_memory_compare(const void *a, const void *b, __u32 size)
{
	__u64 left = 0, right = 0, found = 0;

	for (__u32 at = 0; at < size; at += 8) {
		__u64 one = *(const __u64 *)(a + at), other = *(const __u64 *)(b + at);
		__u64 differs = one ^ other;
		__u64 first = -((differs | -differs) >> 63) & ~found;

		__asm__ volatile("" : "+r"(first));
		left |= one & first;
		right |= other & first;
		found |= first;
	}
	left = __builtin_bswap64(left);
	right = __builtin_bswap64(right);
	return left < right ? -1 : left > right;
}
