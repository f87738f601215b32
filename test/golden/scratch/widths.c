#define TSBPF_COUNTERS 2
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"

struct sock_common {
	__u16 skc_dport;
} __core;
struct sock {
	struct sock_common __sk_common;
} __core;

struct event_0 {
	struct tsbpf_event_header header;
	__s64 port_0;
	__u16 again_1;
	__s64 sizeof_port__2;
	__s64 port_1_3;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 48, "layout of event 0");


SEC("kprobe/tcp_connect")
int probe_0_kprobe_tcp_connect(void *ctx) {
	__u64 now __unused = 0;

	/* kprobe:tcp_connect */
	{
		__s64 port_2 __unused = 0;
		__u64 port_2_known __unused = 0;
		__s64 again_3 __unused = 0;
		__u64 again_3_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 5 "widths.tsbpf"
		__u16 skc_dport_4 = 0;
		__u64 known_5 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_dport_4, sizeof(skc_dport_4), &((struct sock *)((__u64)tsbpf_argument(ctx, 0)))->__sk_common.skc_dport));
		faults_at_end_1 += known_5 ^ 1;
		port_2 = skc_dport_4;
		port_2_known = known_5;
#line 6 "widths.tsbpf"
		port_2 = __builtin_bswap16((__u16)(port_2));
#line 7 "widths.tsbpf"
		again_3 = port_2;
		again_3_known = port_2_known;
#line 8 "widths.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_6 = 0;
				record_0->port_0 = port_2;
				valid_6 |= (__u32)port_2_known << 0;
				record_0->again_1 = __builtin_bswap16((__u16)(again_3));
				valid_6 |= (__u32)again_3_known << 1;
				record_0->sizeof_port__2 = 2;
				record_0->port_1_3 = ((__s64)((__u64)(port_2) + (__u64)(1)));
				valid_6 |= (__u32)port_2_known << 3;
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
