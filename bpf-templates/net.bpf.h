/* SPDX-License-Identifier: MIT OR GPL-2.0-only
 * Addresses: 16 bytes in network order, IPv4 as ::ffff:a.b.c.d, so that one comparison serves both families.
 */
#pragma once
#include "core.bpf.h"

struct tsbpf_inet {
	__u64 high;
	__u64 low;
};

/* The word before an IPv4 address in its mapped form: bytes 00 00 ff ff, as a little-endian load sees them. */
#define TSBPF_MAPPED_PREFIX 0xffff0000ULL

static __always_inline void tsbpf_inet4(struct tsbpf_inet *address, __u32 network_order)
{
	address->high = 0;
	address->low = TSBPF_MAPPED_PREFIX | ((__u64)network_order << 32);
}

static __always_inline __u8 tsbpf_inet_version(const struct tsbpf_inet *address)
{
	return address->high == 0 && (address->low & 0xffffffffULL) == TSBPF_MAPPED_PREFIX ? 4 : 6;
}

static __always_inline bool tsbpf_inet_equal(const struct tsbpf_inet *a, const struct tsbpf_inet *b)
{
	return a->high == b->high && a->low == b->low;
}
