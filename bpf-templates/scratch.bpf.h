/* SPDX-License-Identifier: MIT OR GPL-2.0-only
 * Memory for what the stack of 512 bytes cannot hold. A program takes a slot of its CPU when it begins and gives it back
 * when it ends; one that interrupts it, or runs while it is preempted, takes another. A program that finds none does not
 * run, which the caller counts.
 */
#pragma once
#include "core.bpf.h"

#ifndef TSBPF_SCRATCH_BYTES
#define TSBPF_SCRATCH_BYTES 8
#endif
#ifndef TSBPF_SCRATCH_SLOTS
#define TSBPF_SCRATCH_SLOTS 4
#endif

/* Of each member, so that it is copied and compared by words. */
#define __align8 __attribute__((aligned(8)))

/* Every program's own struct begins with `taken` too. */
struct tsbpf_scratch_slot {
	__u64 taken;
	char memory[TSBPF_SCRATCH_BYTES - 8];
} __attribute__((aligned(8)));

struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, TSBPF_SCRATCH_SLOTS);
	__type(key, __u32);
	__type(value, struct tsbpf_scratch_slot);
} tsbpf_scratch SEC(".maps");

/* Programs of one CPU may end in another order than they began, where the kernel preempts them: so a slot is won by a
 * compare-and-swap. Kernels without it (before 5.12) run programs that only ever interrupt each other: whoever comes
 * between the look and the mark has given the slot back by then. */
static __always_inline bool tsbpf_scratch_win(struct tsbpf_scratch_slot *slot)
{
#ifdef TSBPF_NO_FETCHING_ATOMICS
	volatile __u64 *taken = &slot->taken;

	if (*taken)
		return false;
	*taken = 1;
	return true;
#else
	return __sync_val_compare_and_swap(&slot->taken, 0, 1) == 0;
#endif
}

/* NULL: all slots are in use. */
static __always_inline void *tsbpf_scratch_take(void)
{
	for (__u32 i = 0; i < TSBPF_SCRATCH_SLOTS; i++) {
		__u32 key = i;
		struct tsbpf_scratch_slot *slot = bpf_map_lookup_elem(&tsbpf_scratch, &key);

		if (slot && tsbpf_scratch_win(slot))
			return slot;
	}
	return NULL;
}

static __always_inline void tsbpf_scratch_give_back(void *scratch)
{
	*(volatile __u64 *)&((struct tsbpf_scratch_slot *)scratch)->taken = 0;
}

/* By itself, not together with what lies beside it: clang clears no more than 1 KB at once without a function of C's. */
#define tsbpf_clear(room, size) do { __builtin_memset(room, 0, size); __asm__ volatile("" ::: "memory"); } while (0)

static const char tsbpf_zeros[4096] __unused = {};

/* More than clang writes with single instructions. */
static __always_inline void tsbpf_zero(void *room, __u32 size)
{
	for (__u32 done = 0; done < size; done += sizeof(tsbpf_zeros)) {
		__u32 rest = size - done;

		bpf_probe_read_kernel((char *)room + done, rest < sizeof(tsbpf_zeros) ? rest : sizeof(tsbpf_zeros), tsbpf_zeros);
	}
}
