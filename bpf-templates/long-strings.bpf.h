/* SPDX-License-Identifier: MIT OR GPL-2.0-only
 * Searches in texts and parts of them, and functions of texts of which one is long (more than 64 bytes). Long ones are
 * aligned and zero behind their NUL, so they are worked on by words, or by the helpers that copy texts; what the verifier
 * would follow byte by byte takes it too long.
 * Sizes are constants at every call.
 */
#pragma once
#include "core.bpf.h"
#include "strings.bpf.h"
#include "texts.bpf.h"

/* Puts two words that differ in the order of their bytes in memory. */
static __always_inline int tsbpf_words_order(__u64 a, __u64 b)
{
	return __builtin_bswap64(a) < __builtin_bswap64(b) ? -1 : 1;
}

/* Both are aligned. Below, equal, above: negative, 0, positive; of the first n bytes. */
static __always_inline int tsbpf_texts_compare(const char *a, __u32 a_size, const char *b, __u32 b_size, __u64 n)
{
	__u32 size = (a_size < b_size ? a_size : b_size) & ~7U;

	for (__u32 at = 0; at < size; at += 8) {
		__u64 left = *(const __u64 *)(a + at), right = *(const __u64 *)(b + at);
		__u64 differs = left ^ right, ends = ((left >> 56) - 1) >> 63, stops = differs | ends;

		/* One branch a word: the verifier keeps the other way of each until it is through the whole program. */
		__asm__ volatile("" : "+r"(stops));
		if (stops) {
			__u64 rest = n > at ? n - at : 0;
			__u64 mask = rest >= 8 ? ~0ULL : (1ULL << (rest * 8)) - 1;

			return differs & mask ? tsbpf_words_order(left & mask, right & mask) : 0;
		}
	}
	for (__u32 at = size; at < size + 8; at++) {
		__u8 left = at < a_size ? a[at] : 0, right = at < b_size ? b[at] : 0;

		if (at >= n || (!left && !right))
			return 0;
		if (left != right)
			return left < right ? -1 : 1;
	}
	return 0;
}

static __always_inline int tsbpf_texts_compare_first(const char *a, __u32 a_size, const char *b, __u32 b_size, __s64 n)
{
	return tsbpf_texts_compare(a, a_size, b, b_size, n < 0 ? 0 : n);
}

/* Copied upon itself: the helper says how long it is. */
static __always_inline __s64 tsbpf_text_length(char *text, __u32 size)
{
	return bpf_probe_read_kernel_str(text, size, text) - 1;
}

/* The bytes from one place up to another. */
static __always_inline void tsbpf_text_cut(char *room, __u32 room_size, const char *text, __u32 size, __s64 from, __s64 to)
{
	__u64 start = from < 0 ? 0 : from;
	__u64 bytes = to > (__s64)start ? to - start : 0;

	__asm__ volatile("" : "+r"(start));
	if (start >= size)
		return;
	bpf_probe_read_kernel_str(room, tsbpf_text_room(bytes, room_size), text + start);
}

static __always_inline void tsbpf_text_part(char *room, __u32 room_size, char *text, __u32 size, __s64 from, __s64 length)
{
	__s64 all = from < 0 || length < 0 ? tsbpf_text_length(text, size) : 0;
	__s64 start = from < 0 ? from + all : from;

	tsbpf_text_cut(room, room_size, text, size, start, length < 0 ? all + length : start + length);
}

/* `room` has space for both. */
static __always_inline void tsbpf_text_join(char *room, __u32 room_size, const char *a, __u32 a_size, const char *b, __u32 b_size)
{
	__u64 end = bpf_probe_read_kernel_str(room, a_size, a) - 1;

	__asm__ volatile("" : "+r"(end));
	if (end < a_size)
		bpf_probe_read_kernel_str(room + end, b_size, b);
	room[room_size - 1] = 0;
}

#define TSBPF_EACH_BYTE 0x0101010101010101ULL

/* 0x80 in the bytes from `first` up to `last`, both below 0x80. */
static __always_inline __u64 tsbpf_bytes_between(__u64 word, __u8 first, __u8 last)
{
	__u64 low = word & 0x7f * TSBPF_EACH_BYTE;
	__u64 from = low + (0x80 - first) * TSBPF_EACH_BYTE, behind = low + (0x7f - last) * TSBPF_EACH_BYTE;

	return (from ^ behind) & ~word & 0x80 * TSBPF_EACH_BYTE;
}

/* Turns the case of the letters from `first` on; both rooms are aligned and of one size. */
static __always_inline void tsbpf_text_change(char *room, __u32 room_size, const char *text, __u32 size, __u8 first)
{
	for (__u32 at = 0; at + 8 <= size; at += 8) {
		__u64 word = *(const __u64 *)(text + at);

		*(__u64 *)(room + at) = word ^ tsbpf_bytes_between(word, first, first + 25) >> 2;
	}
	for (__u32 at = size & ~7U; at < size; at++)
		room[at] = text[at] >= first && text[at] <= first + 25 ? text[at] ^ 0x20 : text[at];
}

#define tsbpf_text_upper(room, room_size, text, size) tsbpf_text_change(room, room_size, text, size, 'a')
#define tsbpf_text_lower(room, room_size, text, size) tsbpf_text_change(room, room_size, text, size, 'A')

/* 1 where `text` begins with the words of `part`, up to its NUL, and 0 elsewhere; without a branch. */
static __always_inline __u64 tsbpf_text_begins(const char *text, const char *part, __u32 part_size)
{
	__u64 differs = 0;

	for (__u32 at = 0; at < part_size; at += 8) {
		__u64 word = *(const __u64 *)(part + at);
		__u64 filled = (((word & 0x7f * TSBPF_EACH_BYTE) + 0x7f * TSBPF_EACH_BYTE) | word) & 0x80 * TSBPF_EACH_BYTE;

		differs |= (*(const __u64 *)(text + at) ^ word) & (filled >> 7) * 0xff;
	}
	differs = (differs | -differs) >> 63;
	__asm__ volatile("" : "+r"(differs));
	return differs ^ 1;
}

/* 1 where a is not above b, without a branch. */
static __always_inline __u64 tsbpf_in_order(__s64 a, __s64 b)
{
	__u64 order = ((__u64)(b - a) >> 63) ^ 1;

	__asm__ volatile("" : "+r"(order));
	return order;
}

/* `room` is zero, and not on the stack, where words are read at multiples of 8 only: 8 bytes for what is found, the part, the
 * text, and bytes behind it that may be looked at. What is found lies in memory, where the verifier does not tell one number
 * from another: it would follow each of them by itself. */
static __always_inline __s64 tsbpf_text_find_in(char *room, const char *text, __u32 size, const char *part, __u32 part_size, bool last, bool anywhere, __s64 place)
{
	volatile __s64 *found = (volatile __s64 *)room;
	__u32 part_room = (part_size + 7) & ~7U;
	char *needle = room + 8, *hay = needle + part_room;

	bpf_probe_read_kernel_str(needle, part_size, part);
	bpf_probe_read_kernel_str(hay, size, text);
	*found = -1;
	for (__u32 from = 0; from < size; from += 8) {
		__u64 before = 0, behind = 0, any = 0;

		for (__u32 k = 0; k < 8; k++) {
			__u64 here = tsbpf_text_begins(hay + from + k, needle, part_room);

			if (!anywhere)
				here &= tsbpf_in_order(last ? from + k : place, last ? place : from + k);
			any |= here;
			before += any ^ 1;
			behind = (behind & (here - 1)) | (k & -here);
		}
		*found ^= (*found ^ (from + (last ? behind : before))) & -any;
		any = (last ? 0 : any) | ((__u64)(__u8)hay[from + 7] - 1) >> 63;
		__asm__ volatile("" : "+r"(any));
		if (any)
			break;
	}
	if (last) {
		/* Nothing is found for the last time at the end, or at the place that is nearer. */
		__s64 end = bpf_probe_read_kernel_str(hay, size, hay) - 1;
		__s64 nearest = anywhere ? end : end ^ ((end ^ place) & -tsbpf_in_order(place, end));
		__u64 is_nothing = ((__u64)(__u8)*needle - 1) >> 63;

		__asm__ volatile("" : "+r"(is_nothing));
		*found ^= (*found ^ nearest) & -is_nothing;
	}
	return *found;
}

#define tsbpf_text_find(room, text, size, part, part_size, last) tsbpf_text_find_in(room, text, size, part, part_size, last, true, 0)
#define tsbpf_text_find_first(room, text, size, part, part_size) tsbpf_text_find(room, text, size, part, part_size, false)
#define tsbpf_text_find_from(room, text, size, part, part_size, place) tsbpf_text_find_in(room, text, size, part, part_size, false, false, place)
#define tsbpf_text_find_back(room, text, size, part, part_size, place) tsbpf_text_find_in(room, text, size, part, part_size, true, false, place)

static __always_inline void tsbpf_text_rest(char *room, __u32 room_size, const char *text, __u32 size, __s64 from)
{
	tsbpf_text_cut(room, room_size, text, size, from < 0 ? size : from, size);
}

static __always_inline void tsbpf_text_rest_from_part(char *search, char *room, __u32 room_size, const char *text, __u32 size, const char *part, __u32 part_size)
{
	tsbpf_text_rest(room, room_size, text, size, tsbpf_text_find(search, text, size, part, part_size, false));
}

static __always_inline void tsbpf_text_rest_from_any_byte(char *search, char *room, __u32 room_size, const char *text, __u32 size, __s64 byte, bool last)
{
	const char part[] = { byte, 0 };

	tsbpf_text_rest(room, room_size, text, size, tsbpf_text_find(search, text, size, part, 2, last));
}

#define tsbpf_text_rest_from_byte(search, room, room_size, text, size, byte) tsbpf_text_rest_from_any_byte(search, room, room_size, text, size, byte, false)
#define tsbpf_text_rest_from_last_byte(search, room, room_size, text, size, byte) tsbpf_text_rest_from_any_byte(search, room, room_size, text, size, byte, true)

/* The last name of a path lies from `name` up to `end`, slashes behind it left out; what is above it ends at `above`. */
struct tsbpf_path {
	__u64 name;
	__u64 end;
	__u64 above;
	__u64 behind_slash;
};

/* `path` lies where the verifier does not tell numbers apart, as in tsbpf_text_find(). */
static __always_inline void tsbpf_path_parts(volatile struct tsbpf_path *path, const char *text, __u32 size)
{
	path->name = path->end = path->above = 0;
	path->behind_slash = 1;
	for (__u32 at = 0; at < size; at++) {
		__u8 byte = text[at];
		__u64 slash = tsbpf_same(byte, '/'), in_name = slash ^ 1;
		__u64 begins = tsbpf_hidden(-(in_name & path->behind_slash));

		if (!byte)
			break;
		path->above ^= (path->above ^ path->end) & begins;
		path->name ^= (path->name ^ at) & begins;
		path->end ^= (path->end ^ (at + 1)) & tsbpf_hidden(-in_name);
		path->behind_slash = slash;
	}
}

/* What a path has from one place up to another; where it has nothing there, the root or the place that it is seen from. */
static __always_inline void tsbpf_path_cut(char *room, __u32 room_size, const char *text, __u32 size, __u64 from, __u64 to)
{
	if (to)
		tsbpf_text_cut(room, room_size, text, size, from, to);
	else
		room[0] = text[0] == '/' ? '/' : '.';
}

static __always_inline void tsbpf_text_base(char *search, char *room, __u32 room_size, const char *text, __u32 size)
{
	volatile struct tsbpf_path *path = (volatile struct tsbpf_path *)search;

	tsbpf_path_parts(path, text, size);
	tsbpf_path_cut(room, room_size, text, size, path->name, path->end);
}

static __always_inline void tsbpf_text_directory(char *search, char *room, __u32 room_size, const char *text, __u32 size)
{
	volatile struct tsbpf_path *path = (volatile struct tsbpf_path *)search;

	tsbpf_path_parts(path, text, size);
	tsbpf_path_cut(room, room_size, text, size, 0, path->above);
}

/* A part of a text between separators lies from `from` up to `to`, those in front of it left out. */
struct tsbpf_token {
	__u64 from;
	__u64 to;
	__u64 begun;
	__u64 ended;
};

/* `token` lies where the verifier does not tell numbers apart, as in tsbpf_text_find(). The NUL is a separator too. */
static __always_inline void tsbpf_find_token(volatile struct tsbpf_token *token, const char *text, __u32 size, const char *separators, __u32 separators_size)
{
	token->from = token->to = token->begun = token->ended = 0;
	for (__u32 at = 0; at < size; at++) {
		__u8 byte = text[at];
		__u64 separates = 0, begins, ends;

		for (__u32 i = 0; i < separators_size; i++)
			separates |= tsbpf_same(byte, (__u8)separators[i]);
		begins = (token->begun ^ 1) & (separates ^ 1);
		ends = (token->ended ^ 1) & token->begun & separates;
		token->from ^= (token->from ^ at) & tsbpf_hidden(-begins);
		token->to ^= (token->to ^ at) & tsbpf_hidden(-ends);
		token->begun |= begins;
		token->ended |= ends;
	}
}

static __always_inline void tsbpf_text_token(char *search, char *room, __u32 room_size, const char *text, __u32 size, const char *separators, __u32 separators_size)
{
	volatile struct tsbpf_token *token = (volatile struct tsbpf_token *)search;

	tsbpf_find_token(token, text, size, separators, separators_size);
	tsbpf_text_cut(room, room_size, text, size, token->from, token->to);
}

/* Nothing where there is no such part. */
static __always_inline void tsbpf_text_behind_token(char *search, char *room, __u32 room_size, const char *text, __u32 size, const char *separators, __u32 separators_size)
{
	volatile struct tsbpf_token *token = (volatile struct tsbpf_token *)search;

	tsbpf_find_token(token, text, size, separators, separators_size);
	tsbpf_text_cut(room, room_size, text, size, token->to | (size & -(token->ended ^ 1)), size);
}

/* A path without `.`, `..` and doubled slashes, by two passes: from its end, which tells what a `..` takes away, and then from
 * its start. Behind it lies for each byte what begins there. As struct tsbpf_token it lies in memory. */
struct tsbpf_clean {
	__u64 end;
	__u64 taken;
	__u64 above;
	__u64 keeps;
	__u64 out;
};

/* What a name is; the rest begins none. */
#define TSBPF_NAME_KEPT 1
#define TSBPF_NAME_ABOVE 2

#define tsbpf_is_slash(byte) (tsbpf_same(byte, '/') | tsbpf_same(byte, 0))

static __always_inline void tsbpf_clean_names(volatile struct tsbpf_clean *path, volatile __u8 *names, const char *text, __u32 size)
{
	path->end = size;
	path->taken = 0;
	for (__u32 at = size; at-- > 0;) {
		__u8 byte = text[at];
		__u64 slash = tsbpf_is_slash(byte);
		__u64 begins = (slash ^ 1) & (at ? tsbpf_is_slash((__u8)text[at ? at - 1 : 0]) : 1);
		__u64 length = path->end - at, dot = tsbpf_same(byte, '.');
		__u64 here = tsbpf_same(length, 1) & dot;
		__u64 above = tsbpf_same(length, 2) & dot & tsbpf_same((__u8)text[at + 1 < size ? at + 1 : at], '.');
		__u64 plain = begins & (here ^ 1) & (above ^ 1), is_taken = plain & tsbpf_below(0, path->taken);

		path->taken += (begins & above) - is_taken;
		names[at] = (plain & (is_taken ^ 1)) * TSBPF_NAME_KEPT + (begins & above) * TSBPF_NAME_ABOVE;
		path->end ^= (path->end ^ at) & tsbpf_hidden(-slash);
	}
}

/* `room` has as many bytes as the power of two that `mask` is one less than. */
static __always_inline void tsbpf_text_clean_path(char *search, char *room, __u32 room_size, const char *text, __u32 size)
{
	volatile struct tsbpf_clean *path = (volatile struct tsbpf_clean *)search;
	volatile __u8 *names = (volatile __u8 *)search + sizeof(*path);
	__u64 rooted = tsbpf_same((__u8)text[0], '/'), mask = 64;

	for (__u32 i = 0; i < 6 && mask < room_size; i++)
		mask <<= 1;
	mask--;
	tsbpf_clean_names(path, names, text, size);
	path->above = tsbpf_where(rooted ^ 1, path->taken);
	path->keeps = path->out = 0;
	for (__u32 at = 0; at < size; at++) {
		__u8 byte = text[at];
		__u64 name = names[at], slash = tsbpf_is_slash(byte);
		__u64 leads_up = tsbpf_same(name, TSBPF_NAME_ABOVE) & tsbpf_below(0, path->above);
		__u64 begins = leads_up | tsbpf_same(name, TSBPF_NAME_KEPT);
		__u64 divides = begins & (rooted | tsbpf_below(0, path->out)), shows;

		path->above -= leads_up;
		path->keeps = (path->keeps | begins) & (slash ^ 1);
		room[path->out & mask] = tsbpf_where(divides, '/');
		path->out += divides;
		shows = path->keeps;
		room[path->out & mask] = tsbpf_where(shows, byte);
		path->out += shows;
	}
	if (!path->out)
		room[0] = !text[0] ? 0 : rooted ? '/' : '.';
}
