/* SPDX-License-Identifier: MIT OR GPL-2.0-only
 * What stands between the header of IPv6 and the header that it carries.
 */
#pragma once
#include "core.bpf.h"

/* RFC 8200 has hop-by-hop options, destination options, routing, fragment and destination options again. */
#define TSBPF_IPV6_EXTENSIONS 5

struct tsbpf_extension {
	__u8 next;
	__u8 bytes; /* of the whole, in units of 8, without the first; a fragment header has 8 bytes */
	__u16 offset; /* of a fragment header, with three bits of flags */
};

/* The protocol (8 bits), whether this is a part of a packet and not its first (256), and from the 17th bit on how many bytes
 * the headers between have; negative where one cannot be read. Not static, so the verifier goes through it once, by itself:
 * the rest of a program would be followed again for each number of headers. */
__attribute__((noinline)) int tsbpf_ipv6_inner(__u64 header);

__attribute__((noinline)) int tsbpf_ipv6_inner(__u64 header)
{
	__u32 bytes = 0;
	__u8 next = 0;

	if (bpf_probe_read_kernel(&next, sizeof(next), (const void *)(header + 6)))
		return -1;
	for (int round = 0; round < TSBPF_IPV6_EXTENSIONS; round++) {
		struct tsbpf_extension extension = {};
		bool is_fragment = next == 44;

		if (next != 0 && next != 43 && next != 60 && !is_fragment)
			break;
		if (bpf_probe_read_kernel(&extension, sizeof(extension), (const void *)(header + 40 + bytes)))
			return -1;
		bytes += is_fragment ? 8 : (extension.bytes + 1) * 8;
		next = extension.next;
		if (is_fragment && (__builtin_bswap16(extension.offset) & 0xfff8))
			return bytes << 16 | 256 | next;
	}
	return bytes << 16 | next;
}
