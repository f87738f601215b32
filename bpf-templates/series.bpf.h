/* SPDX-License-Identifier: MIT OR GPL-2.0-only
 * Time series: a ring of cells, one for each interval of time, used again when their time has come round.
 */
#pragma once
#include "aggregate.bpf.h"

/* The interval that a cell is of, counted from 1; with the uppermost bit while it is emptied for that. */
struct tsbpf_cell {
	__u64 interval;
	struct tsbpf_extreme content;
};

#define TSBPF_EMPTYING (1ULL << 63)

enum { tsbpf_series_last, tsbpf_series_avg, tsbpf_series_min, tsbpf_series_max, tsbpf_series_sum };

/* Empties the cell for a later interval. False where another program is at it: there is no waiting for one that was interrupted. */
static __always_inline bool tsbpf_cell_turn(struct tsbpf_cell *cell, __u64 interval)
{
	__u64 seen = *(volatile __u64 *)&cell->interval;

	if (seen == interval)
		return true;
	/* Also where it is being emptied. */
	if (seen > interval || __sync_val_compare_and_swap(&cell->interval, seen, interval | TSBPF_EMPTYING) != seen)
		return false;
	*(volatile __u64 *)&cell->content.n = 0;
	*(volatile __u64 *)&cell->content.value = 0;
	__sync_lock_test_and_set(&cell->interval, interval);
	return true;
}

/* False: the caller counts it. For a least or greatest number `value` is in the order of aggregate.bpf.h. */
static __always_inline bool tsbpf_series_update(__u64 *cells, const __u32 count, const __u64 length, const __u32 how, __u64 value)
{
	__u64 now = bpf_ktime_get_ns(), interval = now / length + 1, index = interval % count;
	struct tsbpf_cell *cell;

	asm volatile("" : "+r"(index));
	if (index >= count)
		return false;
	cell = (struct tsbpf_cell *)cells + index;
	if (!tsbpf_cell_turn(cell, interval))
		return false;
	if (how == tsbpf_series_last) {
		/* The time says which of several CPUs' values is the last. */
		*(volatile __u64 *)&cell->content.value = value;
		*(volatile __u64 *)&cell->content.n = now;
		return true;
	}
	if (how == tsbpf_series_min || how == tsbpf_series_max)
		return tsbpf_extreme_update(&cell->content, value);
	tsbpf_add(&cell->content.value, value);
	tsbpf_add(&cell->content.n, 1);
	return true;
}
