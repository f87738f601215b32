/* SPDX-License-Identifier: MIT OR GPL-2.0-only
 * Clocks besides CLOCK_MONOTONIC. That of TAI is there since 6.1; the planner asks first.
 */
#pragma once
#include "core.bpf.h"

static __u64 (*const bpf_jiffies64)(void) __unused = (void *)118;
static __u64 (*const bpf_ktime_get_boot_ns)(void) __unused = (void *)125;
static __u64 (*const bpf_ktime_get_tai_ns)(void) __unused = (void *)208;
