/* SPDX-License-Identifier: MIT OR GPL-2.0-only
 * Aggregations that are exact whatever runs at the same time: every update is one atomic instruction, or a bounded
 * compare-and-swap. A zeroed value is the neutral one, so that a new entry needs no other start.
 */
#pragma once
#include "core.bpf.h"

/* The extreme as the greatest of an unsigned order in which zero is least: signed numbers have their sign bit turned,
 * and for a minimum all bits are turned. n == 0: nothing seen yet. */
struct tsbpf_extreme {
	__u64 n;
	__u64 value;
};

struct tsbpf_average {
	__u64 n;
	__u64 total;
};

#define TSBPF_SIGN (1ULL << 63)

/* Another CPU that wins the swap has written a greater value, so few rounds are ever needed. */
#define TSBPF_SWAP_ROUNDS 32

/* False: contended beyond all measure, the caller counts it. Needs fetching atomics: kernel 5.12, -mcpu=v3. */
static __always_inline bool tsbpf_extreme_update(struct tsbpf_extreme *extreme, __u64 value)
{
	__u64 seen = *(volatile __u64 *)&extreme->value;
	bool done = false;

	tsbpf_add(&extreme->n, 1);
	for (int round = 0; round < TSBPF_SWAP_ROUNDS; round++) {
		__u64 before;

		if (value <= seen) {
			done = true;
			break;
		}
		before = __sync_val_compare_and_swap(&extreme->value, seen, value);
		if (before == seen) {
			done = true;
			break;
		}
		seen = before;
	}
	return done;
}

static __always_inline void tsbpf_average_update(struct tsbpf_average *average, __u64 value)
{
	tsbpf_add(&average->total, value);
	tsbpf_add(&average->n, 1);
}

/* Sum of squares in 128 bits: the low half carries into the high one. */
struct tsbpf_deviation {
	__u64 n;
	__u64 total;
	__u64 squares_low;
	__u64 squares_high;
};

static __always_inline void tsbpf_deviation_update(struct tsbpf_deviation *deviation, __u64 value, bool is_signed)
{
	__u64 magnitude = is_signed && (__s64)value < 0 ? -value : value;
	__u64 high = magnitude >> 32, low = magnitude & 0xffffffffULL;
	__u64 middle = high * low; /* counts twice, at bit 32 */
	__u64 square_low = low * low, square_high = high * high + (middle >> 31);
	__u64 shifted = middle << 33, before;

	square_low += shifted;
	square_high += square_low < shifted;
	tsbpf_add(&deviation->total, value);
	before = __sync_fetch_and_add(&deviation->squares_low, square_low);
	square_high += before + square_low < before;
	tsbpf_add(&deviation->squares_high, square_high);
	tsbpf_add(&deviation->n, 1);
}
