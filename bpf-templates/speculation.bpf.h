/* SPDX-License-Identifier: MIT OR GPL-2.0-only
 * Speculations: output that is held back until the script says whether it is wanted. The kernel keeps which ones are open;
 * user space keeps their records until one of them is committed or discarded. An id is never used again.
 */
#pragma once
#include "core.bpf.h"

#ifndef TSBPF_SPECULATIONS
#define TSBPF_SPECULATIONS 256
#endif

/* Where an id stands in a record: sent at once, and sent nowhere. */
#define TSBPF_NOT_SPECULATIVE 0
#define TSBPF_NOWHERE (-1)

struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, TSBPF_SPECULATIONS);
	__type(key, __s64);
	__type(value, __u8);
} tsbpf_speculations SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __u64);
} tsbpf_speculation_numbers SEC(".maps");

/* A new id, or 0 when all are open. Each CPU counts for itself; where an interrupt comes between, the insert fails. */
static __always_inline __s64 tsbpf_speculation_open(void)
{
	__u32 cpu = bpf_get_smp_processor_id();
	__u8 open = 1;
	__u32 zero = 0;
	__u64 *number = bpf_map_lookup_elem(&tsbpf_speculation_numbers, &zero);
	__s64 id;

	if (!number)
		return 0;
	tsbpf_add(number, 1);
	id = (__s64)(*number << 16 | (cpu & 0xffff));
	return bpf_map_update_elem(&tsbpf_speculations, &id, &open, BPF_NOEXIST) ? 0 : id;
}

/* The id where records of it are to be kept. */
static __always_inline __s64 tsbpf_speculation_of(__s64 id)
{
	return bpf_map_lookup_elem(&tsbpf_speculations, &id) ? id : TSBPF_NOWHERE;
}

/* True once: for the one who ends it. */
static __always_inline bool tsbpf_speculation_end(__s64 id)
{
	return bpf_map_delete_elem(&tsbpf_speculations, &id) == 0;
}
