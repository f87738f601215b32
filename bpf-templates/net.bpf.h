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

/* Of 64 bits in network order the first n; all of them where n is more. */
static __always_inline __u64 tsbpf_first_bits(__u64 word, __s64 n)
{
	__u64 mask = n <= 0 ? 0 : n >= 64 ? ~0ULL : ~0ULL << (64 - n);

	return word & __builtin_bswap64(mask);
}

/* The address with all but its first bits cleared; of IPv4 the 32 behind the prefix of its mapped form are counted. */
static __always_inline void tsbpf_inet_prefix(struct tsbpf_inet *prefix, const struct tsbpf_inet *address, __u64 bits)
{
	__s64 n = (bits > 128 ? 128 : (__s64)bits) + (tsbpf_inet_version(address) == 4 ? 96 : 0);

	prefix->high = tsbpf_first_bits(address->high, n);
	prefix->low = tsbpf_first_bits(address->low, n - 64);
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
