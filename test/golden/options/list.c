#define TSBPF_COUNTERS 3
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"

struct sock_common {
	__u16 skc_dport;
} __core;
struct sock {
	__u16 sk_protocol;
	struct sock_common __sk_common;
} __core;

struct tsbpf_args {
	__u32 option_port_count;
	__u16 option_port[64];
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct tsbpf_args) == 136, "layout of the parameters");
_Static_assert(__builtin_offsetof(struct tsbpf_args, option_port) == 4, "place of option_port");
const volatile struct tsbpf_args tsbpf_args SEC(".rodata.args") = {};

struct event_0 {
	struct tsbpf_event_header header;
	__u32 value_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 24, "layout of event 0");


SEC("raw_tp/inet_sock_set_state")
int probe_0_rawtracepoint_inet_sock_set_state(void *ctx) {
	__u64 now __unused = 0;

	/* tcp:state-change */
	{
		struct sock * sk_2 __unused = 0;
		__u64 sk_2_known __unused = 0;
		__u32 oldstate_3 __unused = 0;
		__u64 oldstate_3_known __unused = 0;
		__u32 newstate_4 __unused = 0;
		__u64 newstate_4_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 317 "stdlib/providers/tcp.tsbpf"
		__u16 sk_protocol_5 = 0;
		__u64 known_6 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_protocol_5, sizeof(sk_protocol_5), &((struct sock *)((__u64 *)ctx)[0])->sk_protocol));
		faults_at_end_1 += known_6 ^ 1;
		if (!((known_6 && ((__s64)(sk_protocol_5) == (__s64)(6))))) goto end_1;
#line 318 "stdlib/providers/tcp.tsbpf"
		sk_2 = (struct sock *)((__u64 *)ctx)[0];
		sk_2_known = 1;
#line 319 "stdlib/providers/tcp.tsbpf"
		oldstate_3 = (__u32)((__s32)((__u64 *)ctx)[1]);
		oldstate_3_known = 1;
#line 320 "stdlib/providers/tcp.tsbpf"
		newstate_4 = (__u32)((__s32)((__u64 *)ctx)[2]);
		newstate_4_known = 1;
		/* tcp:connect */
		{
			struct sock * sk_8 __unused = 0;
			__u64 sk_8_known __unused = 0;
#line 347 "stdlib/providers/tcp.tsbpf"
			if (!(((oldstate_3_known && ((__s64)(oldstate_3) == (__s64)(7))) && (newstate_4_known && ((__s64)(newstate_4) == (__s64)(2)))))) goto end_7;
#line 347 "stdlib/providers/tcp.tsbpf"
			sk_8 = sk_2;
			sk_8_known = sk_2_known;
			/* tcp:connect */
			{
				__u64 faults_at_end_9 = 0;
#line 3 "list.tsbpf"
				__u16 skc_dport_10 = 0;
				__u64 known_11 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_dport_10, sizeof(skc_dport_10), &(sk_8)->__sk_common.skc_dport));
				faults_at_end_9 += (known_11 ^ 1) & -sk_8_known;
				__u16 dport_12 = (__u16)(__builtin_bswap16((__u16)(skc_dport_10)));
				bool found_13 = false;
				for (__u32 i = 0; i < sizeof(tsbpf_args.option_port) / sizeof(tsbpf_args.option_port[0]) && i < tsbpf_args.option_port_count; i++) {
					if (tsbpf_args.option_port[i] == (dport_12)) {
						found_13 = true;
						break;
					}
				}
				if (!(((sk_8_known & known_11) && found_13))) goto end_9;
#line 4 "list.tsbpf"
				{
					if (!now)
						now = bpf_ktime_get_ns();
					struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
					if (record_0) {
						__u32 valid_14 = 0;
						__u32 pid_15 = tsbpf_pid();
						record_0->value_0 = pid_15;
						record_0->header.ts = now;
						record_0->header.event = 0;
						record_0->header.order = 0;
						record_0->header.valid = valid_14;
						bpf_ringbuf_submit(record_0, 0);
					} else {
						tsbpf_count(0);
					}
				}
				end_9: __unused;
				if (faults_at_end_9) tsbpf_count_many(1, faults_at_end_9);
			}
			end_7: __unused;
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(2, faults_at_end_1);
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
