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

/* An address in memory, of 4 bytes or, where the family says so, of 16. Negative: it cannot be read. */
static __always_inline long tsbpf_inet_read(struct tsbpf_inet *address, __u64 family, const void *from, bool is_user)
{
	enum { af_inet6 = 10 };
	__u32 word = 0;
	long failed;

	if (family == af_inet6)
		return is_user ? bpf_probe_read_user(address, sizeof(*address), from)
			       : bpf_probe_read_kernel(address, sizeof(*address), from);
	failed = is_user ? bpf_probe_read_user(&word, sizeof(word), from) : bpf_probe_read_kernel(&word, sizeof(word), from);
	tsbpf_inet4(address, word);
	return failed;
}
