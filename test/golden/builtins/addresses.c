#define TSBPF_COUNTERS 2
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "net.bpf.h"

struct in6_addr {
	char tsbpf_nothing;
} __core;
struct sock_common {
	__u32 skc_daddr;
	struct in6_addr skc_v6_daddr;
	__u16 skc_dport;
} __core;
struct sock {
	struct sock_common __sk_common;
} __core;

struct event_0 {
	struct tsbpf_event_header header;
	struct tsbpf_inet ntop_0;
	__u16 skc_dport_1;
	__u32 htonl_2;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 40, "layout of event 0");


SEC("raw_tp/inet_sock_set_state")
int probe_0_rawtracepoint_inet_sock_set_state(void *ctx) {
	__u64 now __unused = 0;

	/* rawtracepoint:inet_sock_set_state */
	{
		__u64 faults_at_end_1 = 0;
#line 3 "addresses.tsbpf"
		__u32 skc_daddr_2 = 0;
		__u64 known_3 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_daddr_2, sizeof(skc_daddr_2), &((struct sock *)((__u64 *)ctx)[0])->__sk_common.skc_daddr));
		faults_at_end_1 += known_3 ^ 1;
		struct tsbpf_inet inet_4 = {};
		tsbpf_inet4(&inet_4, (__u32)(skc_daddr_2));
		struct tsbpf_inet address_5 = { 0x0ULL, 0x100000affff0000ULL };
		if (!((known_3 && (tsbpf_inet_equal(&inet_4, &address_5))))) goto end_1;
#line 4 "addresses.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_6 = 0;
				__u64 known_7 = tsbpf_succeeded(bpf_probe_read_kernel(&record_0->ntop_0, 16, (&((struct sock *)((__u64 *)ctx)[0])->__sk_common.skc_v6_daddr)));
				faults_at_end_1 += known_7 ^ 1;
				valid_6 |= (__u32)known_7 << 0;
				__u16 skc_dport_8 = 0;
				__u64 known_9 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_dport_8, sizeof(skc_dport_8), &((struct sock *)((__u64 *)ctx)[0])->__sk_common.skc_dport));
				faults_at_end_1 += known_9 ^ 1;
				record_0->skc_dport_1 = __builtin_bswap16((__u16)(skc_dport_8));
				valid_6 |= (__u32)known_9 << 1;
				record_0->htonl_2 = __builtin_bswap32((__u32)(1));
				valid_6 |= 4U;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_6;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(0);
			}
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(1, faults_at_end_1);
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
