#define TSBPF_COUNTERS 7
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "loops.bpf.h"
#include "net.bpf.h"
#include "strings.bpf.h"

struct in6_addr {
	char tsbpf_nothing;
} __core;
struct sock_common {
	__u16 skc_dport;
	__u16 skc_family;
	struct in6_addr skc_v6_daddr;
	__u32 skc_daddr;
} __core;
struct sock {
	__u16 sk_protocol;
	struct sock_common __sk_common;
} __core;
struct inet_sock {
	__u16 inet_sport;
} __core;
static const char string_0[] = "sshd";
static const char string_1[] = "nginx";

struct event_0 {
	struct tsbpf_event_header header;
	__u32 value_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 24, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	bool lport_1_in_81_444__0;
	struct tsbpf_inet inet_prefix_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 40, "layout of event 1");

struct event_2 {
	struct tsbpf_event_header header;
	__s64 value_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_2) == 24, "layout of event 2");

struct event_3 {
	struct tsbpf_event_header header;
	__s32 code_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_3) == 24, "layout of event 3");


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
#line 2 "members.tsbpf"
				__u16 skc_dport_10 = 0;
				__u64 known_11 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_dport_10, sizeof(skc_dport_10), &(sk_8)->__sk_common.skc_dport));
				faults_at_end_9 += (known_11 ^ 1) & -sk_8_known;
				__u16 dport_12 = (__u16)(__builtin_bswap16((__u16)(skc_dport_10)));
				bool both_27 = ((((sk_8_known & known_11) && ((__s64)(dport_12) == (__s64)(22))) || ((sk_8_known & known_11) && ((__s64)(dport_12) == (__s64)(80)))) || (((sk_8_known & known_11) && ((__s64)(dport_12) >= (__s64)(8000))) && ((sk_8_known & known_11) && ((__s64)(dport_12) < (__s64)(8100)))));
				if (both_27) {
					__u16 skc_family_13 = 0;
					__u64 known_14 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_family_13, sizeof(skc_family_13), &(sk_8)->__sk_common.skc_family));
					faults_at_end_9 += (known_14 ^ 1) & -sk_8_known;
					struct tsbpf_inet chosen_15 = {};
					__u64 known_16 __unused = 1;
					if (((sk_8_known & known_14) && ((__s64)(skc_family_13) == (__s64)(10)))) {
						__u64 known_17 = tsbpf_succeeded(bpf_probe_read_kernel(&chosen_15, 16, (&(sk_8)->__sk_common.skc_v6_daddr)));
						faults_at_end_9 += known_17 ^ 1;
						known_16 = (sk_8_known & known_17);
					} else {
						__u32 skc_daddr_18 = 0;
						__u64 known_19 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_daddr_18, sizeof(skc_daddr_18), &(sk_8)->__sk_common.skc_daddr));
						faults_at_end_9 += (known_19 ^ 1) & -sk_8_known;
						tsbpf_inet4(&chosen_15, (__u32)(skc_daddr_18));
						known_16 = (sk_8_known & known_19);
					}
					struct tsbpf_inet network_20 = {};
					tsbpf_inet_prefix(&network_20, &chosen_15, 8);
					struct tsbpf_inet address_21 = { 0x0ULL, 0xaffff0000ULL };
					bool either_24 = (known_16 && (tsbpf_inet_equal(&network_20, &address_21)));
					if (!either_24) {
						struct tsbpf_inet network_22 = {};
						tsbpf_inet_prefix(&network_22, &chosen_15, 8);
						struct tsbpf_inet address_23 = { 0xfdULL, 0x0ULL };
						either_24 = (known_16 && (tsbpf_inet_equal(&network_22, &address_23)));
					}
					bool either_26 = either_24;
					if (!either_26) {
						struct tsbpf_inet address_25 = { 0x0ULL, 0x100000000000000ULL };
						either_26 = (known_16 && (tsbpf_inet_equal(&chosen_15, &address_25)));
					}
					both_27 = either_26;
				}
				if (!(both_27)) goto end_9;
#line 2 "members.tsbpf"
				{
					if (!now)
						now = bpf_ktime_get_ns();
					struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
					if (record_0) {
						__u32 valid_28 = 0;
						__u32 pid_29 = tsbpf_pid();
						record_0->value_0 = pid_29;
						record_0->header.ts = now;
						record_0->header.event = 0;
						record_0->header.order = 0;
						record_0->header.valid = valid_28;
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
		/* tcp:state-change */
		{
			__u64 faults_at_end_30 = 0;
#line 3 "members.tsbpf"
			bool both_35 = ((newstate_4_known && ((__s64)(newstate_4) == (__s64)(1))) || (newstate_4_known && ((__s64)(newstate_4) == (__s64)(7))));
			if (both_35) {
				__u16 inet_sport_31 = 0;
				__u64 known_32 = tsbpf_succeeded(bpf_probe_read_kernel(&inet_sport_31, sizeof(inet_sport_31), &((struct inet_sock *)(sk_2))->inet_sport));
				faults_at_end_30 += (known_32 ^ 1) & -sk_2_known;
				__u16 sport_33 = (__u16)(__builtin_bswap16((__u16)(inet_sport_31)));
				__u16 lport_34 = (__u16)(sport_33);
				both_35 = (((sk_2_known & known_32) && ((__s64)(lport_34) >= (__s64)(0))) && ((sk_2_known & known_32) && ((__s64)(lport_34) < (__s64)(1024))));
			}
			if (!(both_35)) goto end_30;
#line 3 "members.tsbpf"
			{
				if (!now)
					now = bpf_ktime_get_ns();
				struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_1), 0);
				if (record_1) {
					__u32 valid_36 = 0;
					__u16 inet_sport_37 = 0;
					__u64 known_38 = tsbpf_succeeded(bpf_probe_read_kernel(&inet_sport_37, sizeof(inet_sport_37), &((struct inet_sock *)(sk_2))->inet_sport));
					faults_at_end_30 += (known_38 ^ 1) & -sk_2_known;
					__u16 sport_39 = (__u16)(__builtin_bswap16((__u16)(inet_sport_37)));
					__u16 lport_40 = (__u16)(sport_39);
					__s64 _in__41 = ((__s64)((__u64)(lport_40) + (__u64)(1)));
					record_1->lport_1_in_81_444__0 = (((sk_2_known & known_38) && ((__s64)(_in__41) == (__s64)(81))) || ((sk_2_known & known_38) && ((__s64)(_in__41) == (__s64)(444))));
					valid_36 |= 1U;
					__u16 skc_family_42 = 0;
					__u64 known_43 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_family_42, sizeof(skc_family_42), &(sk_2)->__sk_common.skc_family));
					faults_at_end_30 += (known_43 ^ 1) & -sk_2_known;
					struct tsbpf_inet chosen_44 = {};
					__u64 known_45 __unused = 1;
					if (((sk_2_known & known_43) && ((__s64)(skc_family_42) == (__s64)(10)))) {
						__u64 known_46 = tsbpf_succeeded(bpf_probe_read_kernel(&chosen_44, 16, (&(sk_2)->__sk_common.skc_v6_daddr)));
						faults_at_end_30 += known_46 ^ 1;
						known_45 = (sk_2_known & known_46);
					} else {
						__u32 skc_daddr_47 = 0;
						__u64 known_48 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_daddr_47, sizeof(skc_daddr_47), &(sk_2)->__sk_common.skc_daddr));
						faults_at_end_30 += (known_48 ^ 1) & -sk_2_known;
						tsbpf_inet4(&chosen_44, (__u32)(skc_daddr_47));
						known_45 = (sk_2_known & known_48);
					}
					tsbpf_inet_prefix(&record_1->inet_prefix_1, &chosen_44, 24);
					valid_36 |= (__u32)known_45 << 1;
					record_1->header.ts = now;
					record_1->header.event = 1;
					record_1->header.order = 1;
					record_1->header.valid = valid_36;
					bpf_ringbuf_submit(record_1, 0);
				} else {
					tsbpf_count(2);
				}
			}
			end_30: __unused;
			if (faults_at_end_30) tsbpf_count_many(3, faults_at_end_30);
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(4, faults_at_end_1);
	}
	return 0;
}

SEC("raw_tp/begin")
int probe_1_BEGIN(void *ctx) {
	__u64 now __unused = 0;
	__u32 order __unused = 0;

	/* BEGIN */
	{
		__s64 i_2 __unused = 0;
		__u64 i_2_known __unused = 0;
#line 4 "members.tsbpf"
		char comm_3[16] __attribute__((aligned(8))) = {};
		bpf_get_current_comm(comm_3, sizeof(comm_3));
		if (!(((tsbpf_string_compare(comm_3, 16, string_0, 5) == 0) || (tsbpf_string_compare(comm_3, 16, string_1, 6) == 0)))) goto end_1;
#line 4 "members.tsbpf"
		{
			for (__u64 round_4 = 0; round_4 < 3; round_4++) {
				tsbpf_keep(round_4);
				i_2 = (__s64)((__u64)(0) + round_4);
				i_2_known = true;
#line 4 "members.tsbpf"
				if (((i_2_known && ((__s64)(i_2) >= (__s64)(1))) && (i_2_known && ((__s64)(i_2) < (__s64)(((__s64)((__u64)(1) + (__u64)(1)))))))) {
#line 4 "members.tsbpf"
					{
						if (!now)
							now = bpf_ktime_get_ns();
						struct event_2 *record_2 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_2), 0);
						if (record_2) {
							__u32 valid_5 = 0;
							record_2->value_0 = i_2;
							valid_5 |= (__u32)i_2_known << 0;
							record_2->header.ts = now;
							record_2->header.event = 2;
							record_2->header.order = order++;
							record_2->header.valid = valid_5;
							bpf_ringbuf_submit(record_2, 0);
						} else {
							tsbpf_count(5);
						}
					}
				}
			}
		}
#line 4 "members.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_3 *record_3 = bpf_ringbuf_reserve(&tsbpf_control, sizeof(*record_3), 0);
			if (record_3) {
				record_3->code_0 = 0;
				record_3->header.ts = now;
				record_3->header.event = 3;
				record_3->header.order = order++;
				record_3->header.valid = 0;
				bpf_ringbuf_submit(record_3, 0);
			} else {
				tsbpf_count(6);
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
