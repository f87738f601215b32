/* SPDX-License-Identifier: MIT OR GPL-2.0-only
 * Records to user space: the header that all begin with, and the two rings. Data may be lost when a reader is slow (it
 * is counted); control (print, clear, exit) has room of its own, so that it never is.
 */
#pragma once
#include "core.bpf.h"

#ifndef TSBPF_DATA_RING_BYTES
#define TSBPF_DATA_RING_BYTES (8 * 1024 * 1024)
#endif
#ifndef TSBPF_CONTROL_RING_BYTES
#define TSBPF_CONTROL_RING_BYTES (64 * 1024)
#endif

struct tsbpf_event_header {
	__u64 ts;
	__u16 event;
	__u16 order;
	__u32 valid;
};

struct {
	__uint(type, BPF_MAP_TYPE_RINGBUF);
	__uint(max_entries, TSBPF_DATA_RING_BYTES);
} tsbpf_data SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_RINGBUF);
	__uint(max_entries, TSBPF_CONTROL_RING_BYTES);
} tsbpf_control SEC(".maps");
