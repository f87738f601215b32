/* SPDX-License-Identifier: MIT OR GPL-2.0-only
 * Helpers that act on what is traced. override is for kprobes of functions that allow error injection.
 */
#pragma once
#include "core.bpf.h"

static long (*const bpf_override_return)(void *ctx, __u64 value) __unused = (void *)58;
static long (*const bpf_send_signal)(__u32 signal) __unused = (void *)109;
static long (*const bpf_send_signal_thread)(__u32 signal) __unused = (void *)117;
