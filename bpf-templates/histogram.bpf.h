/* SPDX-License-Identifier: MIT OR GPL-2.0-only
 * Histograms in powers of two: one map value holds all buckets.
 *   [0] negative   [1] zero   [1 + k] from 2^(k-1) up to, not including, 2^k
 */
#pragma once
#include "core.bpf.h"

#define TSBPF_HISTOGRAM_BUCKETS 66

struct tsbpf_histogram {
	__u64 buckets[TSBPF_HISTOGRAM_BUCKETS];
};

/* 1 + floor(log2(value)), 0 for 0: six halvings, no loop. */
static __always_inline __u32 tsbpf_bit_length(__u64 value)
{
	__u32 length = value != 0;

	if (value >> 32) {
		length += 32;
		value >>= 32;
	}
	if (value >> 16) {
		length += 16;
		value >>= 16;
	}
	if (value >> 8) {
		length += 8;
		value >>= 8;
	}
	if (value >> 4) {
		length += 4;
		value >>= 4;
	}
	if (value >> 2) {
		length += 2;
		value >>= 2;
	}
	return length + (__u32)(value >> 1);
}

static __always_inline void tsbpf_histogram_update(struct tsbpf_histogram *histogram, __u64 value, bool is_negative)
{
	__u32 bucket = is_negative ? 0 : 1 + tsbpf_bit_length(value);

	/* The verifier does not follow the halvings: this bounds the index to 0 … 65. */
	if (bucket < TSBPF_HISTOGRAM_BUCKETS)
		__sync_fetch_and_add(&histogram->buckets[bucket], 1);
}

/* Equal steps: [0] below, then one for each step, the last for all above. `index` is the step counted from the low end;
 * it means nothing when the value lies below. Bounded by the last bucket, so the verifier knows the index. */
static __always_inline void tsbpf_linear_update(__u64 *buckets, __u32 count, bool is_below, __u64 index)
{
	__u64 bucket = is_below ? 0 : index + 1 < index || index + 1 > count - 1 ? count - 1 : index + 1;

	/* The compiler knows it too, and would leave out the comparison that the verifier needs to see. */
	asm volatile("" : "+r"(bucket));
	if (bucket < count)
		__sync_fetch_and_add(&buckets[bucket], 1);
}
