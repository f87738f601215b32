/* SPDX-License-Identifier: MIT OR GPL-2.0-only
 * Histograms: one map value holds all buckets. For each shape a function that finds a number's bucket, and one that adds
 * to it. Where the buckets lie is in src/types/histogram-shape.ts.
 */
#pragma once
#include "core.bpf.h"

/* One branch for both, where clang would make a choice of each. */
#define tsbpf_halve(bits)             \
	if (value >> bits) {          \
		asm volatile("");     \
		length += bits;       \
		value >>= bits;       \
	}

/* 1 + floor(log2(value)), 0 for 0: six halvings, no loop. */
static __always_inline __u32 tsbpf_bit_length(__u64 value)
{
	__u32 length = value != 0;

	tsbpf_halve(32);
	tsbpf_halve(16);
	tsbpf_halve(8);
	tsbpf_halve(4);
	tsbpf_halve(2);
	return length + (__u32)(value >> 1);
}

/* Powers of two in 2^bits parts each. [0] negative; below 2^bits every number on its own; then by the bits that follow the
 * leading one. */
static __always_inline __u64 tsbpf_power_bucket(__u64 value, bool is_signed, __u32 bits)
{
	__u32 power;

	if (is_signed && (__s64)value < 0)
		return 0;
	/* As below, with the leading bit for what follows it. */
	if (bits == 0)
		return 1 + tsbpf_bit_length(value);
	if (value < 1ULL << bits)
		return 1 + value;
	power = tsbpf_bit_length(value) - 1 - bits;
	/* At most 63, as the verifier cannot follow: a shift by more is none to it. */
	return 1 + ((__u64)power << bits) + (value >> (power & 63));
}

/* [64] zero, powers of two above, and below it those of negative numbers. */
static __always_inline __u64 tsbpf_signed_power_bucket(__u64 value, bool is_signed)
{
	if (is_signed && (__s64)value < 0)
		return 64 - tsbpf_bit_length(-value);
	return 64 + tsbpf_bit_length(value);
}

/* Equal steps: [0] below, then one for each step, the last for all above. `index` is the step counted from the low end;
 * it means nothing when the number lies below. */
static __always_inline __u64 tsbpf_linear_bucket(__u32 count, bool is_below, __u64 index)
{
	return is_below ? 0 : index + 1 < index || index + 1 > count - 1 ? count - 1 : index + 1;
}

static __always_inline void tsbpf_bucket_add(__u64 *buckets, __u32 count, __u64 bucket, __u64 times)
{
	/* Where the compiler knows that the bucket is one of them it would leave out the comparison that bounds the index
	 * for the verifier. */
	asm volatile("" : "+r"(bucket));
	if (bucket < count)
		tsbpf_add(&buckets[bucket], times);
}
