#define TSBPF_COUNTERS 16
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#define TSBPF_SCRATCH_BYTES 440
#define TSBPF_SCRATCH_SLOTS 4
#define TSBPF_SPECULATIONS 16384
#include "core.bpf.h"
#include "events.bpf.h"
#include "ipv6.bpf.h"
#include "net.bpf.h"
#include "scratch.bpf.h"
#include "speculation.bpf.h"
#include "strings.bpf.h"

struct in6_addr {
	char tsbpf_nothing;
} __core;
struct sock_common {
	struct {
		struct net *net;
	} skc_net;
	__u16 skc_family;
	struct in6_addr skc_v6_rcv_saddr;
	__u32 skc_rcv_saddr;
	struct in6_addr skc_v6_daddr;
	__u32 skc_daddr;
	__u16 skc_dport;
	__u8 skc_state;
} __core;
struct sock {
	__u16 sk_protocol;
	__s32 sk_err;
	struct sock_common __sk_common;
	__s64 sk_sndtimeo;
	__u16 sk_type;
} __core;
struct ns_common {
	__u32 inum;
} __core;
struct net {
	struct ns_common ns;
} __core;
struct inet_sock {
	__u16 inet_sport;
} __core;
struct tcp_sock {
	__u32 total_retrans;
	__u32 packets_out;
} __core;
struct inet_connection_sock {
	__u32 icsk_delack_max;
} __core;
struct sk_buff {
	__u16 protocol;
	__u64 _skb_refdst;
	struct net_device *dev;
	__u16 vlan_proto;
	void *data;
	void *head;
	__u16 network_header;
	__s32 skb_iif;
	struct sock *sk;
	__u32 len;
	__u8 pkt_type : 3;
	__u16 transport_header;
} __core;
struct dst_entry {
	struct net_device *dev;
} __core;
struct net_device {
	__u64 priv_flags : 32;
	__u32 flags;
	void *dev_addr;
	struct {
		struct net *net;
	} nd_net;
} __core;
struct iphdr {
	__u8 protocol;
	__u16 frag_off;
	__u32 saddr;
	__u32 daddr;
	__u16 tot_len;
} __core;
struct ipv6hdr {
	struct in6_addr saddr;
	struct in6_addr daddr;
	__u16 payload_len;
} __core;
struct tcphdr {
	__u16 source;
	__u16 dest;
	__u32 seq;
} __core;
struct record_0 {
	__u64 at;
	bool opened;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct record_0) == 16, "layout of record_0");
struct record_1 {
	__u32 item0;
	struct tsbpf_inet item1;
	__u16 item2;
	struct tsbpf_inet item3;
	__u16 item4;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct record_1) == 56, "layout of record_1");
static const char string_0[] = "reset-received";
static const char string_1[] __attribute__((aligned(8))) = "timeout";
static const char string_2[] = "error";
static const char string_3[] = "reset-sent";
static const char string_4[] = "ok";
static const char string_5[] = "tcp:close";
static const char string_6[] __attribute__((aligned(8))) = "refused";
static const char string_7[] = "unreachable";
static const char string_8[] = "reset";
static const char string_9[] = "forbidden";
static const char string_10[] = "local-error";
static const char string_11[] __attribute__((aligned(8))) = "aborted";
static const char string_12[] = "tcp:connect-done";
static const char string_13[] = "->";
static const char string_14[] = "ACK";
static const char string_15[] = "PUSH|ACK";
static const char string_16[] = "SYN";
static const char string_17[] __attribute__((aligned(8))) = "SYN|ACK";
static const char string_18[] __attribute__((aligned(8))) = "FIN|ACK";
static const char string_19[] = "FIN|PUSH|ACK";
static const char string_20[] = "RST";
static const char string_21[] __attribute__((aligned(8))) = "RST|ACK";
static const char string_22[] = "NULL";
static const char string_23[] = "FIN|PUSH|URG";
static const char string_24[] = "FIN";
static const char string_25[] = "other";
static const char string_26[] = "<-";

struct key_map_held {
	__s64 item0;
	struct tsbpf_inet item1;
	__s64 item2;
	struct tsbpf_inet item3;
	__s64 item4;
	__u64 unknown;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_held) == 64, "key of map_held");
_Static_assert(sizeof(__s64) == 8, "value of map_held");
struct {
	__uint(type, BPF_MAP_TYPE_LRU_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_held);
	__type(value, __s64);
} map_held SEC(".maps");
static const __s64 zero_map_held __unused = {};

struct key_map_tcp_births {
	__u64 item0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_tcp_births) == 8, "key of map_tcp_births");
_Static_assert(sizeof(struct record_0) == 16, "value of map_tcp_births");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 65536);
	__type(key, struct key_map_tcp_births);
	__type(value, struct record_0);
} map_tcp_births SEC(".maps");
static const struct record_0 zero_map_tcp_births __unused = {};

struct event_0 {
	struct tsbpf_event_header header;
	__s64 id_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 24, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	__s64 id_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 24, "layout of event 1");

struct event_2 {
	struct tsbpf_event_header header;
	__u32 cpu_0;
	struct tsbpf_inet laddr_1;
	__u16 lport_2;
	char dir_3[3];
	struct tsbpf_inet raddr_4;
	__u16 rport_5;
	__u32 bytes_6;
	char flags_7[13];
	__s64 speculation;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_2) == 96, "layout of event 2");

struct event_3 {
	struct tsbpf_event_header header;
	__s64 id_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_3) == 24, "layout of event 3");

struct event_4 {
	struct tsbpf_event_header header;
	__u32 cpu_0;
	struct tsbpf_inet laddr_1;
	__u16 lport_2;
	char dir_3[3];
	struct tsbpf_inet raddr_4;
	__u16 rport_5;
	__u32 bytes_6;
	char flags_7[13];
	__s64 speculation;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_4) == 96, "layout of event 4");


struct scratch_of_probe_0_rawtracepoint_inet_sock_set_state {
	__u64 taken;
	__align8 struct record_0 record_10;
	__align8 struct key_map_tcp_births key_12;
	__align8 char result_21[64] __attribute__((aligned(8)));
	__align8 char chosen_26[15];
	__align8 char chosen_28[11];
	__align8 char result_34[64] __attribute__((aligned(8)));
	__align8 struct record_1 ends_36;
	__align8 struct record_1 record_37;
	__align8 struct tsbpf_inet chosen_45;
	__align8 struct tsbpf_inet chosen_54;
	__align8 struct key_map_held key_67;
	__align8 char chosen_89[12];
	__align8 char chosen_95[10];
	__align8 char chosen_105[8] __attribute__((aligned(8)));
};
_Static_assert(sizeof(struct scratch_of_probe_0_rawtracepoint_inet_sock_set_state) == 440, "scratch memory");

SEC("raw_tp/inet_sock_set_state")
int probe_0_rawtracepoint_inet_sock_set_state(void *ctx) {
	__u64 now __unused = 0;
	struct scratch_of_probe_0_rawtracepoint_inet_sock_set_state *scratch = tsbpf_scratch_take();
	if (!scratch) {
		tsbpf_count(6);
		return 0;
	}

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
#line 271 "stdlib/providers/tcp.tsbpf"
				{
					__builtin_memset(&scratch->record_10, 0, 16);
					if (!now)
						now = bpf_ktime_get_ns();
					__u64 nsecs_11 = now;
					scratch->record_10.at = nsecs_11;
					scratch->record_10.opened = true;
					__builtin_memset(&scratch->key_12, 0, 8);
					scratch->key_12.item0 = (__u64)(sk_8);
					if (sk_8_known) {
						struct record_0 *slot_13 = tsbpf_slot(&map_tcp_births, &scratch->key_12, &zero_map_tcp_births);
						if (!slot_13) tsbpf_count(0);
						if (slot_13) {
							*slot_13 = scratch->record_10;
						}
					} else {
						tsbpf_count(1);
					}
				}
				end_9: __unused;
			}
			end_7: __unused;
		}
		/* tcp:state-change */
		{
#line 272 "stdlib/providers/tcp.tsbpf"
			if (!(((oldstate_3_known && ((__s64)(oldstate_3) == (__s64)(10))) && (newstate_4_known && ((__s64)(newstate_4) == (__s64)(3)))))) goto end_14;
#line 272 "stdlib/providers/tcp.tsbpf"
			{
				__builtin_memset(&scratch->record_10, 0, 16);
				if (!now)
					now = bpf_ktime_get_ns();
				__u64 nsecs_16 = now;
				scratch->record_10.at = nsecs_16;
				scratch->record_10.opened = false;
				__builtin_memset(&scratch->key_12, 0, 8);
				scratch->key_12.item0 = (__u64)(sk_2);
				if (sk_2_known) {
					struct record_0 *slot_18 = tsbpf_slot(&map_tcp_births, &scratch->key_12, &zero_map_tcp_births);
					if (!slot_18) tsbpf_count(0);
					if (slot_18) {
						*slot_18 = scratch->record_10;
					}
				} else {
					tsbpf_count(1);
				}
			}
			end_14: __unused;
		}
		/* tcp:close */
		{
			struct sock * sk_20 __unused = 0;
			__u64 sk_20_known __unused = 0;
			tsbpf_clear(&scratch->result_21, 64);
			__u64 result_21_known __unused = 0;
			__s64 error_22 __unused = 0;
			__u64 error_22_known __unused = 0;
			bool reset_23 __unused = 0;
			__u64 reset_23_known __unused = 0;
			__u64 faults_at_end_19 = 0;
#line 603 "stdlib/providers/tcp.tsbpf"
			if (!((((((newstate_4_known && ((__s64)(newstate_4) == (__s64)(7))) && (oldstate_3_known && ((__s64)(oldstate_3) != (__s64)(10)))) && (oldstate_3_known && ((__s64)(oldstate_3) != (__s64)(2)))) && (oldstate_3_known && ((__s64)(oldstate_3) != (__s64)(3)))) && (oldstate_3_known && ((__s64)(oldstate_3) != (__s64)(7)))))) goto end_19;
#line 603 "stdlib/providers/tcp.tsbpf"
			sk_20 = sk_2;
			sk_20_known = sk_2_known;
#line 604 "stdlib/providers/tcp.tsbpf"
			__s32 sk_err_24 = 0;
			__u64 known_25 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_err_24, sizeof(sk_err_24), &(sk_2)->sk_err));
			faults_at_end_19 += (known_25 ^ 1) & -sk_2_known;
			error_22 = sk_err_24;
			error_22_known = (sk_2_known & known_25);
#line 605 "stdlib/providers/tcp.tsbpf"
			reset_23 = ((error_22_known && ((__s64)(error_22) == (__s64)(104))) || (error_22_known && ((__s64)(error_22) == (__s64)(32))));
			reset_23_known = 1;
#line 606 "stdlib/providers/tcp.tsbpf"
			__builtin_memset(&scratch->chosen_26, 0, 15);
			__u64 known_27 __unused = 1;
			if ((reset_23_known && reset_23)) {
				__builtin_memcpy(scratch->chosen_26, string_0, 15);
			} else {
				__builtin_memset(&scratch->chosen_28, 0, 11);
				__u64 known_29 __unused = 1;
				if ((((error_22_known && ((__s64)(error_22) == (__s64)(110))) || (error_22_known && ((__s64)(error_22) == (__s64)(113)))) || (error_22_known && ((__s64)(error_22) == (__s64)(101))))) {
					__builtin_memcpy(scratch->chosen_28, string_1, 8);
					__builtin_memset(scratch->chosen_28 + 8, 0, 3);
				} else {
					__u64 known_30 __unused = 1;
					if ((error_22_known && ((__s64)(error_22) != (__s64)(0)))) {
						__builtin_memcpy(scratch->chosen_28, string_2, 6);
						__builtin_memset(scratch->chosen_28 + 6, 0, 5);
					} else {
						__u64 known_31 __unused = 1;
						if (((oldstate_3_known && ((__s64)(oldstate_3) == (__s64)(1))) || (oldstate_3_known && ((__s64)(oldstate_3) == (__s64)(8))))) {
							__builtin_memcpy(scratch->chosen_28, string_3, 11);
						} else {
							__builtin_memcpy(scratch->chosen_28, string_4, 3);
							__builtin_memset(scratch->chosen_28 + 3, 0, 8);
						}
						known_30 = known_31;
					}
					known_29 = known_30;
				}
				__builtin_memcpy(scratch->chosen_26, scratch->chosen_28, 11);
				__builtin_memset(scratch->chosen_26 + 11, 0, 4);
				known_27 = known_29;
			}
			__builtin_memcpy(scratch->result_21, scratch->chosen_26, 15);
			__builtin_memset(scratch->result_21 + 15, 0, 49);
			result_21_known = (reset_23_known & known_27);
#line 610 "stdlib/providers/tcp.tsbpf"
			/* tcp:end */
			{
				struct sock * sk_33 __unused = 0;
				__u64 sk_33_known __unused = 0;
				tsbpf_clear(&scratch->result_34, 64);
				__u64 result_34_known __unused = 0;
#line 631 "stdlib/providers/tcp.tsbpf"
				if (!(((tsbpf_string_compare(string_5, 10, string_5, 10) == 0) || (result_21_known && (tsbpf_string_compare(scratch->result_21, 64, string_4, 3) != 0))))) goto end_32;
#line 631 "stdlib/providers/tcp.tsbpf"
				sk_33 = sk_20;
				sk_33_known = sk_20_known;
#line 631 "stdlib/providers/tcp.tsbpf"
				__builtin_memcpy(scratch->result_34, scratch->result_21, 64);
				result_34_known = result_21_known;
				/* tcp:end */
				{
					__builtin_memset(&scratch->ends_36, 0, 56);
					__u64 ends_36_known __unused = 0;
					__u64 faults_at_end_35 = 0;
#line 60 "tcpio"
					__builtin_memset(&scratch->record_37, 0, 56);
					struct net * net_38 = 0;
					__u64 known_39 = tsbpf_succeeded(bpf_probe_read_kernel(&net_38, sizeof(net_38), &(sk_33)->__sk_common.skc_net.net));
					faults_at_end_35 += (known_39 ^ 1) & -sk_33_known;
					__u32 inum_40 = 0;
					__u64 known_41 = tsbpf_succeeded(bpf_probe_read_kernel(&inum_40, sizeof(inum_40), &(net_38)->ns.inum));
					faults_at_end_35 += (known_41 ^ 1) & -sk_33_known;
					__u32 netns_42 = (__u32)(inum_40);
					scratch->record_37.item0 = netns_42;
					__u16 skc_family_43 = 0;
					__u64 known_44 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_family_43, sizeof(skc_family_43), &(sk_33)->__sk_common.skc_family));
					faults_at_end_35 += (known_44 ^ 1) & -sk_33_known;
					__builtin_memset(&scratch->chosen_45, 0, 16);
					__u64 known_46 __unused = 1;
					if (((sk_33_known & known_44) && ((__s64)(skc_family_43) == (__s64)(10)))) {
						__u64 known_47 = tsbpf_succeeded(bpf_probe_read_kernel(&scratch->chosen_45, 16, (&(sk_33)->__sk_common.skc_v6_rcv_saddr)));
						faults_at_end_35 += known_47 ^ 1;
						known_46 = (sk_33_known & known_47);
					} else {
						__u32 skc_rcv_saddr_48 = 0;
						__u64 known_49 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_rcv_saddr_48, sizeof(skc_rcv_saddr_48), &(sk_33)->__sk_common.skc_rcv_saddr));
						faults_at_end_35 += (known_49 ^ 1) & -sk_33_known;
						tsbpf_inet4(&scratch->chosen_45, (__u32)(skc_rcv_saddr_48));
						known_46 = (sk_33_known & known_49);
					}
					scratch->record_37.item1 = scratch->chosen_45;
					__u16 inet_sport_50 = 0;
					__u64 known_51 = tsbpf_succeeded(bpf_probe_read_kernel(&inet_sport_50, sizeof(inet_sport_50), &((struct inet_sock *)(sk_33))->inet_sport));
					faults_at_end_35 += (known_51 ^ 1) & -sk_33_known;
					__u16 sport_52 = (__u16)(__builtin_bswap16((__u16)(inet_sport_50)));
					__u16 lport_53 = (__u16)(sport_52);
					scratch->record_37.item2 = lport_53;
					__builtin_memset(&scratch->chosen_54, 0, 16);
					__u64 known_55 __unused = 1;
					if (((sk_33_known & known_44) && ((__s64)(skc_family_43) == (__s64)(10)))) {
						__u64 known_56 = tsbpf_succeeded(bpf_probe_read_kernel(&scratch->chosen_54, 16, (&(sk_33)->__sk_common.skc_v6_daddr)));
						faults_at_end_35 += known_56 ^ 1;
						known_55 = (sk_33_known & known_56);
					} else {
						__u32 skc_daddr_57 = 0;
						__u64 known_58 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_daddr_57, sizeof(skc_daddr_57), &(sk_33)->__sk_common.skc_daddr));
						faults_at_end_35 += (known_58 ^ 1) & -sk_33_known;
						tsbpf_inet4(&scratch->chosen_54, (__u32)(skc_daddr_57));
						known_55 = (sk_33_known & known_58);
					}
					scratch->record_37.item3 = scratch->chosen_54;
					__u16 skc_dport_59 = 0;
					__u64 known_60 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_dport_59, sizeof(skc_dport_59), &(sk_33)->__sk_common.skc_dport));
					faults_at_end_35 += (known_60 ^ 1) & -sk_33_known;
					__u16 dport_61 = (__u16)(__builtin_bswap16((__u16)(skc_dport_59)));
					__u16 rport_62 = (__u16)(dport_61);
					scratch->record_37.item4 = rport_62;
					scratch->ends_36 = scratch->record_37;
					ends_36_known = ((((((sk_33_known & known_39) & known_41) & known_46) & (sk_33_known & known_51)) & known_55) & (sk_33_known & known_60));
#line 61 "tcpio"
					bool either_66 = (result_34_known && (tsbpf_string_compare(scratch->result_34, 64, string_4, 3) != 0));
					if (!either_66) {
						__u32 total_retrans_63 = 0;
						__u64 known_64 = tsbpf_succeeded(bpf_probe_read_kernel(&total_retrans_63, sizeof(total_retrans_63), &((struct tcp_sock *)(sk_33))->total_retrans));
						faults_at_end_35 += (known_64 ^ 1) & -sk_33_known;
						__u32 retransmits_65 = (__u32)(total_retrans_63);
						either_66 = ((sk_33_known & known_64) && ((__s64)(retransmits_65) > (__s64)(0)));
					}
					if (either_66) {
#line 61 "tcpio"
						{
							tsbpf_clear(&scratch->key_67, 64);
							scratch->key_67.item0 = scratch->ends_36.item0;
							scratch->key_67.item1 = scratch->ends_36.item1;
							scratch->key_67.item2 = scratch->ends_36.item2;
							scratch->key_67.item3 = scratch->ends_36.item3;
							scratch->key_67.item4 = scratch->ends_36.item4;
							__s64 *slot_68 = ends_36_known ? bpf_map_lookup_elem(&map_held, &scratch->key_67) : NULL;
							__s64 value_69 = 0;
							if (slot_68) {
								value_69 = *slot_68;
							}
							if ((ends_36_known && tsbpf_speculation_end((__s64)(value_69)))) {
								if (!now)
									now = bpf_ktime_get_ns();
								struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_control, sizeof(*record_0), 0);
								if (record_0) {
									record_0->id_0 = (__s64)(value_69);
									record_0->header.ts = now;
									record_0->header.event = 0;
									record_0->header.order = 0;
									record_0->header.valid = 0;
									bpf_ringbuf_submit(record_0, 0);
								} else {
									tsbpf_count(2);
								}
							}
						}
#line 61 "tcpio"
						{
							tsbpf_clear(&scratch->key_67, 64);
							scratch->key_67.item0 = scratch->ends_36.item0;
							scratch->key_67.unknown |= (__u64)!ends_36_known << 0;
							scratch->key_67.item0 *= ends_36_known;
							scratch->key_67.item1 = scratch->ends_36.item1;
							scratch->key_67.unknown |= (__u64)!ends_36_known << 1;
							if (!ends_36_known) {
								__builtin_memset(&scratch->key_67.item1, 0, 16);
							}
							scratch->key_67.item2 = scratch->ends_36.item2;
							scratch->key_67.unknown |= (__u64)!ends_36_known << 2;
							scratch->key_67.item2 *= ends_36_known;
							scratch->key_67.item3 = scratch->ends_36.item3;
							scratch->key_67.unknown |= (__u64)!ends_36_known << 3;
							if (!ends_36_known) {
								__builtin_memset(&scratch->key_67.item3, 0, 16);
							}
							scratch->key_67.item4 = scratch->ends_36.item4;
							scratch->key_67.unknown |= (__u64)!ends_36_known << 4;
							scratch->key_67.item4 *= ends_36_known;
							__s64 *slot_71 = tsbpf_slot(&map_held, &scratch->key_67, &zero_map_held);
							if (!slot_71) tsbpf_count(3);
							if (slot_71) {
								*slot_71 = -1LL;
							}
						}
					} else {
#line 61 "tcpio"
						{
							tsbpf_clear(&scratch->key_67, 64);
							scratch->key_67.item0 = scratch->ends_36.item0;
							scratch->key_67.item1 = scratch->ends_36.item1;
							scratch->key_67.item2 = scratch->ends_36.item2;
							scratch->key_67.item3 = scratch->ends_36.item3;
							scratch->key_67.item4 = scratch->ends_36.item4;
							__s64 *slot_73 = ends_36_known ? bpf_map_lookup_elem(&map_held, &scratch->key_67) : NULL;
							__s64 value_74 = 0;
							if (slot_73) {
								value_74 = *slot_73;
							}
							if ((ends_36_known && tsbpf_speculation_end((__s64)(value_74)))) {
								if (!now)
									now = bpf_ktime_get_ns();
								struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_control, sizeof(*record_1), 0);
								if (record_1) {
									record_1->id_0 = (__s64)(value_74);
									record_1->header.ts = now;
									record_1->header.event = 1;
									record_1->header.order = 1;
									record_1->header.valid = 0;
									bpf_ringbuf_submit(record_1, 0);
								} else {
									tsbpf_count(2);
								}
							}
						}
#line 61 "tcpio"
						{
							tsbpf_clear(&scratch->key_67, 64);
							scratch->key_67.item0 = scratch->ends_36.item0;
							scratch->key_67.item1 = scratch->ends_36.item1;
							scratch->key_67.item2 = scratch->ends_36.item2;
							scratch->key_67.item3 = scratch->ends_36.item3;
							scratch->key_67.item4 = scratch->ends_36.item4;
							if (ends_36_known) bpf_map_delete_elem(&map_held, &scratch->key_67);
						}
					}
					end_35: __unused;
					if (faults_at_end_35) tsbpf_count_many(4, faults_at_end_35);
				}
				end_32: __unused;
			}
			end_19: __unused;
			if (faults_at_end_19) tsbpf_count_many(5, faults_at_end_19);
		}
		/* tcp:connect-done */
		{
			struct sock * sk_77 __unused = 0;
			__u64 sk_77_known __unused = 0;
			tsbpf_clear(&scratch->result_21, 64);
			__u64 result_78_known __unused = 0;
			__u64 waited_79 __unused = 0;
			__u64 waited_79_known __unused = 0;
			__s64 error_80 __unused = 0;
			__u64 error_80_known __unused = 0;
			__builtin_memset(&scratch->record_10, 0, 16);
			__u64 birth_81_known __unused = 0;
			__u64 faults_at_end_76 = 0;
#line 380 "stdlib/providers/tcp.tsbpf"
			if (!((oldstate_3_known && ((__s64)(oldstate_3) == (__s64)(2))))) goto end_76;
#line 380 "stdlib/providers/tcp.tsbpf"
			sk_77 = sk_2;
			sk_77_known = sk_2_known;
#line 380 "stdlib/providers/tcp.tsbpf"
#line 381 "stdlib/providers/tcp.tsbpf"
			__builtin_memset(&scratch->key_12, 0, 8);
			scratch->key_12.item0 = (__u64)(sk_2);
			struct record_0 *slot_83 = sk_2_known ? bpf_map_lookup_elem(&map_tcp_births, &scratch->key_12) : NULL;
			if (slot_83) {
				scratch->record_10 = *slot_83;
				birth_81_known = 1;
			}
			if (!((slot_83 != NULL))) {
#line 381 "stdlib/providers/tcp.tsbpf"
				goto end_76;
			}
#line 382 "stdlib/providers/tcp.tsbpf"
			if (!now)
				now = bpf_ktime_get_ns();
			__u64 nsecs_84 = now;
			waited_79 = ((__u64)(nsecs_84) - (__u64)(scratch->record_10.at));
			waited_79_known = birth_81_known;
#line 383 "stdlib/providers/tcp.tsbpf"
#line 384 "stdlib/providers/tcp.tsbpf"
			__s64 chosen_85 = 0;
			__u64 known_86 __unused = 1;
			if ((newstate_4_known && ((__s64)(newstate_4) == (__s64)(7)))) {
				__s32 sk_err_87 = 0;
				__u64 known_88 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_err_87, sizeof(sk_err_87), &(sk_2)->sk_err));
				faults_at_end_76 += (known_88 ^ 1) & -sk_2_known;
				chosen_85 = sk_err_87;
				known_86 = (sk_2_known & known_88);
			} else {
				chosen_85 = 0;
			}
			error_80 = chosen_85;
			error_80_known = known_86;
#line 385 "stdlib/providers/tcp.tsbpf"
#line 389 "stdlib/providers/tcp.tsbpf"
			__builtin_memset(&scratch->chosen_89, 0, 12);
			__u64 known_90 __unused = 1;
			if (((newstate_4_known && ((__s64)(newstate_4) != (__s64)(7))) || (error_80_known && ((__s64)(error_80) != (__s64)(0))))) {
				__u64 known_91 __unused = 1;
				if ((error_80_known && ((__s64)((__s32)(error_80)) == (__s64)(0)))) {
					__builtin_memcpy(scratch->chosen_89, string_4, 3);
					__builtin_memset(scratch->chosen_89 + 3, 0, 9);
				} else {
					__u64 known_92 __unused = 1;
					if ((error_80_known && ((__s64)((__s32)(error_80)) == (__s64)(111)))) {
						__builtin_memcpy(scratch->chosen_89, string_6, 8);
						__builtin_memset(scratch->chosen_89 + 8, 0, 4);
					} else {
						__u64 known_93 __unused = 1;
						if ((error_80_known && ((__s64)((__s32)(error_80)) == (__s64)(110)))) {
							__builtin_memcpy(scratch->chosen_89, string_1, 8);
							__builtin_memset(scratch->chosen_89 + 8, 0, 4);
						} else {
							__u64 known_94 __unused = 1;
							if (((((error_80_known && ((__s64)((__s32)(error_80)) == (__s64)(113))) || (error_80_known && ((__s64)((__s32)(error_80)) == (__s64)(101)))) || (error_80_known && ((__s64)((__s32)(error_80)) == (__s64)(112)))) || (error_80_known && ((__s64)((__s32)(error_80)) == (__s64)(100))))) {
								__builtin_memcpy(scratch->chosen_89, string_7, 12);
							} else {
								__builtin_memset(&scratch->chosen_95, 0, 10);
								__u64 known_96 __unused = 1;
								if ((error_80_known && ((__s64)((__s32)(error_80)) == (__s64)(104)))) {
									__builtin_memcpy(scratch->chosen_95, string_8, 6);
									__builtin_memset(scratch->chosen_95 + 6, 0, 4);
								} else {
									__u64 known_97 __unused = 1;
									if (((error_80_known && ((__s64)((__s32)(error_80)) == (__s64)(1))) || (error_80_known && ((__s64)((__s32)(error_80)) == (__s64)(13))))) {
										__builtin_memcpy(scratch->chosen_95, string_9, 10);
									} else {
										__builtin_memcpy(scratch->chosen_95, string_2, 6);
										__builtin_memset(scratch->chosen_95 + 6, 0, 4);
									}
									known_96 = known_97;
								}
								__builtin_memcpy(scratch->chosen_89, scratch->chosen_95, 10);
								__builtin_memset(scratch->chosen_89 + 10, 0, 2);
								known_94 = known_96;
							}
							known_93 = known_94;
						}
						known_92 = known_93;
					}
					known_91 = known_92;
				}
				known_90 = known_91;
			} else {
				__u32 packets_out_98 = 0;
				__u64 known_99 = tsbpf_succeeded(bpf_probe_read_kernel(&packets_out_98, sizeof(packets_out_98), &((struct tcp_sock *)(sk_2))->packets_out));
				faults_at_end_76 += (known_99 ^ 1) & -sk_2_known;
				__u64 known_100 __unused = 1;
				if (((sk_2_known & known_99) && ((__s64)(packets_out_98) == (__s64)(0)))) {
					__builtin_memcpy(scratch->chosen_89, string_10, 12);
				} else {
					__u32 icsk_delack_max_101 = 0;
					__u64 known_102 = tsbpf_succeeded(bpf_probe_read_kernel(&icsk_delack_max_101, sizeof(icsk_delack_max_101), &((struct inet_connection_sock *)(sk_2))->icsk_delack_max));
					faults_at_end_76 += (known_102 ^ 1) & -sk_2_known;
					__s64 sk_sndtimeo_103 = 0;
					__u64 known_104 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_sndtimeo_103, sizeof(sk_sndtimeo_103), &(sk_2)->sk_sndtimeo));
					faults_at_end_76 += (known_104 ^ 1) & -sk_2_known;
					__builtin_memset(&scratch->chosen_105, 0, 8);
					__u64 known_106 __unused = 1;
					if ((((waited_79_known & (sk_2_known & known_102)) & (sk_2_known & known_104)) && (0 >= tsbpf_compare_mixed((__s64)(sk_sndtimeo_103), (__u64)(((__u64)(tsbpf_divide_unsigned(((__u64)(waited_79) * (__u64)(icsk_delack_max_101)), (200000000))) + (__u64)(1))))))) {
						__builtin_memcpy(scratch->chosen_105, string_1, 8);
					} else {
						__builtin_memcpy(scratch->chosen_105, string_11, 8);
					}
					__builtin_memcpy(scratch->chosen_89, scratch->chosen_105, 8);
					__builtin_memset(scratch->chosen_89 + 8, 0, 4);
					known_100 = known_106;
				}
				known_90 = known_100;
			}
			__builtin_memcpy(scratch->result_21, scratch->chosen_89, 12);
			__builtin_memset(scratch->result_21 + 12, 0, 52);
			result_78_known = known_90;
			/* tcp:end */
			{
				struct sock * sk_108 __unused = 0;
				__u64 sk_108_known __unused = 0;
				tsbpf_clear(&scratch->result_34, 64);
				__u64 result_109_known __unused = 0;
#line 631 "stdlib/providers/tcp.tsbpf"
				if (!(((tsbpf_string_compare(string_12, 17, string_5, 10) == 0) || (result_78_known && (tsbpf_string_compare(scratch->result_21, 64, string_4, 3) != 0))))) goto end_107;
#line 631 "stdlib/providers/tcp.tsbpf"
				sk_108 = sk_77;
				sk_108_known = sk_77_known;
#line 631 "stdlib/providers/tcp.tsbpf"
				__builtin_memcpy(scratch->result_34, scratch->result_21, 64);
				result_109_known = result_78_known;
				/* tcp:end */
				{
					__builtin_memset(&scratch->ends_36, 0, 56);
					__u64 ends_111_known __unused = 0;
					__u64 faults_at_end_110 = 0;
#line 60 "tcpio"
					__builtin_memset(&scratch->record_37, 0, 56);
					struct net * net_113 = 0;
					__u64 known_114 = tsbpf_succeeded(bpf_probe_read_kernel(&net_113, sizeof(net_113), &(sk_108)->__sk_common.skc_net.net));
					faults_at_end_110 += (known_114 ^ 1) & -sk_108_known;
					__u32 inum_115 = 0;
					__u64 known_116 = tsbpf_succeeded(bpf_probe_read_kernel(&inum_115, sizeof(inum_115), &(net_113)->ns.inum));
					faults_at_end_110 += (known_116 ^ 1) & -sk_108_known;
					__u32 netns_117 = (__u32)(inum_115);
					scratch->record_37.item0 = netns_117;
					__u16 skc_family_118 = 0;
					__u64 known_119 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_family_118, sizeof(skc_family_118), &(sk_108)->__sk_common.skc_family));
					faults_at_end_110 += (known_119 ^ 1) & -sk_108_known;
					__builtin_memset(&scratch->chosen_54, 0, 16);
					__u64 known_121 __unused = 1;
					if (((sk_108_known & known_119) && ((__s64)(skc_family_118) == (__s64)(10)))) {
						__u64 known_122 = tsbpf_succeeded(bpf_probe_read_kernel(&scratch->chosen_54, 16, (&(sk_108)->__sk_common.skc_v6_rcv_saddr)));
						faults_at_end_110 += known_122 ^ 1;
						known_121 = (sk_108_known & known_122);
					} else {
						__u32 skc_rcv_saddr_123 = 0;
						__u64 known_124 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_rcv_saddr_123, sizeof(skc_rcv_saddr_123), &(sk_108)->__sk_common.skc_rcv_saddr));
						faults_at_end_110 += (known_124 ^ 1) & -sk_108_known;
						tsbpf_inet4(&scratch->chosen_54, (__u32)(skc_rcv_saddr_123));
						known_121 = (sk_108_known & known_124);
					}
					scratch->record_37.item1 = scratch->chosen_54;
					__u16 inet_sport_125 = 0;
					__u64 known_126 = tsbpf_succeeded(bpf_probe_read_kernel(&inet_sport_125, sizeof(inet_sport_125), &((struct inet_sock *)(sk_108))->inet_sport));
					faults_at_end_110 += (known_126 ^ 1) & -sk_108_known;
					__u16 sport_127 = (__u16)(__builtin_bswap16((__u16)(inet_sport_125)));
					__u16 lport_128 = (__u16)(sport_127);
					scratch->record_37.item2 = lport_128;
					__builtin_memset(&scratch->chosen_45, 0, 16);
					__u64 known_130 __unused = 1;
					if (((sk_108_known & known_119) && ((__s64)(skc_family_118) == (__s64)(10)))) {
						__u64 known_131 = tsbpf_succeeded(bpf_probe_read_kernel(&scratch->chosen_45, 16, (&(sk_108)->__sk_common.skc_v6_daddr)));
						faults_at_end_110 += known_131 ^ 1;
						known_130 = (sk_108_known & known_131);
					} else {
						__u32 skc_daddr_132 = 0;
						__u64 known_133 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_daddr_132, sizeof(skc_daddr_132), &(sk_108)->__sk_common.skc_daddr));
						faults_at_end_110 += (known_133 ^ 1) & -sk_108_known;
						tsbpf_inet4(&scratch->chosen_45, (__u32)(skc_daddr_132));
						known_130 = (sk_108_known & known_133);
					}
					scratch->record_37.item3 = scratch->chosen_45;
					__u16 skc_dport_134 = 0;
					__u64 known_135 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_dport_134, sizeof(skc_dport_134), &(sk_108)->__sk_common.skc_dport));
					faults_at_end_110 += (known_135 ^ 1) & -sk_108_known;
					__u16 dport_136 = (__u16)(__builtin_bswap16((__u16)(skc_dport_134)));
					__u16 rport_137 = (__u16)(dport_136);
					scratch->record_37.item4 = rport_137;
					scratch->ends_36 = scratch->record_37;
					ends_111_known = ((((((sk_108_known & known_114) & known_116) & known_121) & (sk_108_known & known_126)) & known_130) & (sk_108_known & known_135));
#line 61 "tcpio"
					bool either_141 = (result_109_known && (tsbpf_string_compare(scratch->result_34, 64, string_4, 3) != 0));
					if (!either_141) {
						__u32 total_retrans_138 = 0;
						__u64 known_139 = tsbpf_succeeded(bpf_probe_read_kernel(&total_retrans_138, sizeof(total_retrans_138), &((struct tcp_sock *)(sk_108))->total_retrans));
						faults_at_end_110 += (known_139 ^ 1) & -sk_108_known;
						__u32 retransmits_140 = (__u32)(total_retrans_138);
						either_141 = ((sk_108_known & known_139) && ((__s64)(retransmits_140) > (__s64)(0)));
					}
					if (either_141) {
#line 61 "tcpio"
						{
							tsbpf_clear(&scratch->key_67, 64);
							scratch->key_67.item0 = scratch->ends_36.item0;
							scratch->key_67.item1 = scratch->ends_36.item1;
							scratch->key_67.item2 = scratch->ends_36.item2;
							scratch->key_67.item3 = scratch->ends_36.item3;
							scratch->key_67.item4 = scratch->ends_36.item4;
							__s64 *slot_143 = ends_111_known ? bpf_map_lookup_elem(&map_held, &scratch->key_67) : NULL;
							__s64 value_144 = 0;
							if (slot_143) {
								value_144 = *slot_143;
							}
							if ((ends_111_known && tsbpf_speculation_end((__s64)(value_144)))) {
								struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_control, sizeof(*record_0), 0);
								if (record_0) {
									record_0->id_0 = (__s64)(value_144);
									record_0->header.ts = now;
									record_0->header.event = 0;
									record_0->header.order = 2;
									record_0->header.valid = 0;
									bpf_ringbuf_submit(record_0, 0);
								} else {
									tsbpf_count(2);
								}
							}
						}
#line 61 "tcpio"
						{
							tsbpf_clear(&scratch->key_67, 64);
							scratch->key_67.item0 = scratch->ends_36.item0;
							scratch->key_67.unknown |= (__u64)!ends_111_known << 0;
							scratch->key_67.item0 *= ends_111_known;
							scratch->key_67.item1 = scratch->ends_36.item1;
							scratch->key_67.unknown |= (__u64)!ends_111_known << 1;
							if (!ends_111_known) {
								__builtin_memset(&scratch->key_67.item1, 0, 16);
							}
							scratch->key_67.item2 = scratch->ends_36.item2;
							scratch->key_67.unknown |= (__u64)!ends_111_known << 2;
							scratch->key_67.item2 *= ends_111_known;
							scratch->key_67.item3 = scratch->ends_36.item3;
							scratch->key_67.unknown |= (__u64)!ends_111_known << 3;
							if (!ends_111_known) {
								__builtin_memset(&scratch->key_67.item3, 0, 16);
							}
							scratch->key_67.item4 = scratch->ends_36.item4;
							scratch->key_67.unknown |= (__u64)!ends_111_known << 4;
							scratch->key_67.item4 *= ends_111_known;
							__s64 *slot_146 = tsbpf_slot(&map_held, &scratch->key_67, &zero_map_held);
							if (!slot_146) tsbpf_count(3);
							if (slot_146) {
								*slot_146 = -1LL;
							}
						}
					} else {
#line 61 "tcpio"
						{
							tsbpf_clear(&scratch->key_67, 64);
							scratch->key_67.item0 = scratch->ends_36.item0;
							scratch->key_67.item1 = scratch->ends_36.item1;
							scratch->key_67.item2 = scratch->ends_36.item2;
							scratch->key_67.item3 = scratch->ends_36.item3;
							scratch->key_67.item4 = scratch->ends_36.item4;
							__s64 *slot_148 = ends_111_known ? bpf_map_lookup_elem(&map_held, &scratch->key_67) : NULL;
							__s64 value_149 = 0;
							if (slot_148) {
								value_149 = *slot_148;
							}
							if ((ends_111_known && tsbpf_speculation_end((__s64)(value_149)))) {
								struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_control, sizeof(*record_1), 0);
								if (record_1) {
									record_1->id_0 = (__s64)(value_149);
									record_1->header.ts = now;
									record_1->header.event = 1;
									record_1->header.order = 3;
									record_1->header.valid = 0;
									bpf_ringbuf_submit(record_1, 0);
								} else {
									tsbpf_count(2);
								}
							}
						}
#line 61 "tcpio"
						{
							tsbpf_clear(&scratch->key_67, 64);
							scratch->key_67.item0 = scratch->ends_36.item0;
							scratch->key_67.item1 = scratch->ends_36.item1;
							scratch->key_67.item2 = scratch->ends_36.item2;
							scratch->key_67.item3 = scratch->ends_36.item3;
							scratch->key_67.item4 = scratch->ends_36.item4;
							if (ends_111_known) bpf_map_delete_elem(&map_held, &scratch->key_67);
						}
					}
					end_110: __unused;
					if (faults_at_end_110) tsbpf_count_many(4, faults_at_end_110);
				}
				end_107: __unused;
			}
			end_76: __unused;
			if (faults_at_end_76) tsbpf_count_many(5, faults_at_end_76);
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(5, faults_at_end_1);
	}
	tsbpf_scratch_give_back(scratch);
	return 0;
}

SEC("raw_tp/tcp_destroy_sock")
int probe_1_rawtracepoint_tcp_destroy_sock(void *ctx) {
	__u64 now __unused = 0;

	/* tcp:destroy */
	{
		struct sock * sk_2 __unused = 0;
		__u64 sk_2_known __unused = 0;
#line 641 "stdlib/providers/tcp.tsbpf"
		sk_2 = (struct sock *)((__u64 *)ctx)[0];
		sk_2_known = 1;
		/* tcp:destroy */
		{
#line 273 "stdlib/providers/tcp.tsbpf"
			{
				struct key_map_tcp_births key_4;
				__builtin_memset(&key_4, 0, sizeof(key_4));
				key_4.item0 = (__u64)(sk_2);
				if (sk_2_known) bpf_map_delete_elem(&map_tcp_births, &key_4);
			}
			end_3: __unused;
		}
		end_1: __unused;
	}
	return 0;
}

struct scratch_of_probe_2_rawtracepoint_net_dev_queue {
	__u64 taken;
	__align8 struct record_1 ends_103;
	__align8 struct record_1 record_105;
	__align8 struct tsbpf_inet chosen_116;
	__align8 struct tsbpf_inet chosen_125;
	__align8 struct key_map_held key_137;
	__align8 struct key_map_held key_148;
	__align8 char chosen_162[13];
	__align8 char chosen_173[6];
};
_Static_assert(sizeof(struct scratch_of_probe_2_rawtracepoint_net_dev_queue) == 304, "scratch memory");

SEC("raw_tp/net_dev_queue")
int probe_2_rawtracepoint_net_dev_queue(void *ctx) {
	__u64 now __unused = 0;
	struct scratch_of_probe_2_rawtracepoint_net_dev_queue *scratch = tsbpf_scratch_take();
	if (!scratch) {
		tsbpf_count(11);
		return 0;
	}

	/* ip:send */
	{
		struct sk_buff * skb_2 __unused = 0;
		__u64 skb_2_known __unused = 0;
		struct iphdr * iph_3 __unused = 0;
		__u64 iph_3_known __unused = 0;
		bool forwarded_4 __unused = 0;
		__u64 forwarded_4_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 77 "stdlib/providers/ip.tsbpf"
		__u16 protocol_5 = 0;
		__u64 known_6 = tsbpf_succeeded(bpf_probe_read_kernel(&protocol_5, sizeof(protocol_5), &((struct sk_buff *)((__u64 *)ctx)[0])->protocol));
		faults_at_end_1 += known_6 ^ 1;
		bool either_9 = (known_6 && ((__s64)(protocol_5) == (__s64)(__builtin_bswap16((__u16)(2048)))));
		if (!either_9) {
			__u16 protocol_7 = 0;
			__u64 known_8 = tsbpf_succeeded(bpf_probe_read_kernel(&protocol_7, sizeof(protocol_7), &((struct sk_buff *)((__u64 *)ctx)[0])->protocol));
			faults_at_end_1 += known_8 ^ 1;
			either_9 = (known_8 && ((__s64)(protocol_7) == (__s64)(__builtin_bswap16((__u16)(34525)))));
		}
		bool both_48 = either_9;
		if (both_48) {
			__u64 _skb_refdst_10 = 0;
			__u64 known_11 = tsbpf_succeeded(bpf_probe_read_kernel(&_skb_refdst_10, sizeof(_skb_refdst_10), &((struct sk_buff *)((__u64 *)ctx)[0])->_skb_refdst));
			faults_at_end_1 += known_11 ^ 1;
			bool chosen_12 = 0;
			__u64 known_13 __unused = 1;
			if ((known_11 && ((__u64)(((__u64)(_skb_refdst_10) & (__u64)((~(__s64)(1))))) != (__u64)(0)))) {
				__u64 _skb_refdst_14 = 0;
				__u64 known_15 = tsbpf_succeeded(bpf_probe_read_kernel(&_skb_refdst_14, sizeof(_skb_refdst_14), &((struct sk_buff *)((__u64 *)ctx)[0])->_skb_refdst));
				faults_at_end_1 += known_15 ^ 1;
				struct net_device * dev_16 = 0;
				__u64 known_17 = tsbpf_succeeded(bpf_probe_read_kernel(&dev_16, sizeof(dev_16), &((struct dst_entry *)(((__u64)(_skb_refdst_14) & (__u64)((~(__s64)(1))))))->dev));
				faults_at_end_1 += known_17 ^ 1;
				struct net_device * dev_18 = 0;
				__u64 known_19 = tsbpf_succeeded(bpf_probe_read_kernel(&dev_18, sizeof(dev_18), &((struct sk_buff *)((__u64 *)ctx)[0])->dev));
				faults_at_end_1 += known_19 ^ 1;
				chosen_12 = (((known_15 & known_17) & known_19) && ((__u64)(dev_16) == (__u64)(dev_18)));
			} else {
				struct net_device * dev_20 = 0;
				__u64 known_21 = tsbpf_succeeded(bpf_probe_read_kernel(&dev_20, sizeof(dev_20), &((struct sk_buff *)((__u64 *)ctx)[0])->dev));
				faults_at_end_1 += known_21 ^ 1;
				__u64 priv_flags_22 = 0;
				__u64 known_23 = tsbpf_succeeded(tsbpf_read_bitfield(bpf_probe_read_kernel, priv_flags_22, (dev_20), priv_flags));
				faults_at_end_1 += known_23 ^ 1;
				bool both_28 = ((known_21 & known_23) && ((__u64)(((__u64)(priv_flags_22) & (__u64)(((__s64)((__u64)(((__s64)((__u64)(512) | (__u64)(8192)))) | (__u64)(1024)))))) == (__u64)(0)));
				if (both_28) {
					struct net_device * dev_24 = 0;
					__u64 known_25 = tsbpf_succeeded(bpf_probe_read_kernel(&dev_24, sizeof(dev_24), &((struct sk_buff *)((__u64 *)ctx)[0])->dev));
					faults_at_end_1 += known_25 ^ 1;
					__u32 flags_26 = 0;
					__u64 known_27 = tsbpf_succeeded(bpf_probe_read_kernel(&flags_26, sizeof(flags_26), &(dev_24)->flags));
					faults_at_end_1 += known_27 ^ 1;
					both_28 = ((known_25 & known_27) && ((__s64)(((__s64)((__u64)(flags_26) & (__u64)(2048)))) == (__s64)(0)));
				}
				bool both_31 = both_28;
				if (both_31) {
					__u16 vlan_proto_29 = 0;
					__u64 known_30 = tsbpf_succeeded(bpf_probe_read_kernel(&vlan_proto_29, sizeof(vlan_proto_29), &((struct sk_buff *)((__u64 *)ctx)[0])->vlan_proto));
					faults_at_end_1 += known_30 ^ 1;
					both_31 = (known_30 && ((__s64)(vlan_proto_29) == (__s64)(0)));
				}
				bool both_47 = both_31;
				if (both_47) {
					struct net_device * dev_32 = 0;
					__u64 known_33 = tsbpf_succeeded(bpf_probe_read_kernel(&dev_32, sizeof(dev_32), &((struct sk_buff *)((__u64 *)ctx)[0])->dev));
					faults_at_end_1 += known_33 ^ 1;
					__u64 priv_flags_34 = 0;
					__u64 known_35 = tsbpf_succeeded(tsbpf_read_bitfield(bpf_probe_read_kernel, priv_flags_34, (dev_32), priv_flags));
					faults_at_end_1 += known_35 ^ 1;
					bool either_46 = ((known_33 & known_35) && ((__u64)(((__u64)(priv_flags_34) & (__u64)(256))) == (__u64)(0)));
					if (!either_46) {
						const void * data_36 = 0;
						__u64 known_37 = tsbpf_succeeded(bpf_probe_read_kernel(&data_36, sizeof(data_36), &((struct sk_buff *)((__u64 *)ctx)[0])->data));
						faults_at_end_1 += known_37 ^ 1;
						__u32 value_38 = 0;
						__u64 known_39 = tsbpf_succeeded(bpf_probe_read_kernel(&value_38, sizeof(value_38), ((const void *)(((const void *)((__u64)(data_36) + (__u64)(8)))))));
						faults_at_end_1 += known_39 ^ 1;
						struct net_device * dev_40 = 0;
						__u64 known_41 = tsbpf_succeeded(bpf_probe_read_kernel(&dev_40, sizeof(dev_40), &((struct sk_buff *)((__u64 *)ctx)[0])->dev));
						faults_at_end_1 += known_41 ^ 1;
						const void * dev_addr_42 = 0;
						__u64 known_43 = tsbpf_succeeded(bpf_probe_read_kernel(&dev_addr_42, sizeof(dev_addr_42), &(dev_40)->dev_addr));
						faults_at_end_1 += known_43 ^ 1;
						__u32 value_44 = 0;
						__u64 known_45 = tsbpf_succeeded(bpf_probe_read_kernel(&value_44, sizeof(value_44), ((const void *)(((const void *)((__u64)(dev_addr_42) + (__u64)(2)))))));
						faults_at_end_1 += known_45 ^ 1;
						either_46 = (((known_37 & known_39) & ((known_41 & known_43) & known_45)) && ((__s64)(value_38) == (__s64)(value_44)));
					}
					both_47 = either_46;
				}
				chosen_12 = both_47;
			}
			both_48 = (known_13 && chosen_12);
		}
		if (!(both_48)) goto end_1;
#line 84 "stdlib/providers/ip.tsbpf"
		skb_2 = (struct sk_buff *)((__u64 *)ctx)[0];
		skb_2_known = 1;
#line 85 "stdlib/providers/ip.tsbpf"
		const void * head_49 = 0;
		__u64 known_50 = tsbpf_succeeded(bpf_probe_read_kernel(&head_49, sizeof(head_49), &((struct sk_buff *)((__u64 *)ctx)[0])->head));
		faults_at_end_1 += known_50 ^ 1;
		__u16 network_header_51 = 0;
		__u64 known_52 = tsbpf_succeeded(bpf_probe_read_kernel(&network_header_51, sizeof(network_header_51), &((struct sk_buff *)((__u64 *)ctx)[0])->network_header));
		faults_at_end_1 += known_52 ^ 1;
		iph_3 = (struct iphdr *)(((const void *)((__u64)(head_49) + (__u64)(network_header_51))));
		iph_3_known = (known_50 & known_52);
#line 86 "stdlib/providers/ip.tsbpf"
		__s32 skb_iif_53 = 0;
		__u64 known_54 = tsbpf_succeeded(bpf_probe_read_kernel(&skb_iif_53, sizeof(skb_iif_53), &((struct sk_buff *)((__u64 *)ctx)[0])->skb_iif));
		faults_at_end_1 += known_54 ^ 1;
		forwarded_4 = (known_54 && ((__s64)(skb_iif_53) != (__s64)(0)));
		forwarded_4_known = 1;
		/* tcp:send */
		{
			struct sk_buff * skb_56 __unused = 0;
			__u64 skb_56_known __unused = 0;
			struct iphdr * iph_57 __unused = 0;
			__u64 iph_57_known __unused = 0;
			struct tcphdr * tcph_58 __unused = 0;
			__u64 tcph_58_known __unused = 0;
			__u64 faults_at_end_55 = 0;
#line 881 "stdlib/providers/tcp.tsbpf"
			__u8 value_59 = 0;
			__u64 known_60 = tsbpf_succeeded(bpf_probe_read_kernel(&value_59, sizeof(value_59), ((const void *)(iph_3))));
			faults_at_end_55 += (known_60 ^ 1) & -iph_3_known;
			__u8 ip_61 = (__u8)(((__s64)((__s64)(value_59) >> ((__u64)(4) & 63))));
			__s64 chosen_62 = 0;
			__u64 known_63 __unused = 1;
			if (((iph_3_known & known_60) && ((__s64)(ip_61) == (__s64)(6)))) {
				int inner_64 = tsbpf_ipv6_inner((__u64)(iph_3));
				__u64 known_65 = tsbpf_succeeded(inner_64);
				faults_at_end_55 += (known_65 ^ 1) & -iph_3_known;
				chosen_62 = inner_64;
				known_63 = (iph_3_known & known_65);
			} else {
				__u8 protocol_66 = 0;
				__u64 known_67 = tsbpf_succeeded(bpf_probe_read_kernel(&protocol_66, sizeof(protocol_66), &(iph_3)->protocol));
				faults_at_end_55 += (known_67 ^ 1) & -iph_3_known;
				__u16 frag_off_68 = 0;
				__u64 known_69 = tsbpf_succeeded(bpf_probe_read_kernel(&frag_off_68, sizeof(frag_off_68), &(iph_3)->frag_off));
				faults_at_end_55 += (known_69 ^ 1) & -iph_3_known;
				__s64 chosen_70 = 0;
				__u64 known_71 __unused = 1;
				if (((iph_3_known & known_69) && ((__s64)(((__s64)((__u64)(__builtin_bswap16((__u16)(frag_off_68))) & (__u64)(8191)))) != (__s64)(0)))) {
					chosen_70 = 256;
				} else {
					chosen_70 = 0;
				}
				chosen_62 = ((__s64)((__u64)(protocol_66) | (__u64)(chosen_70)));
				known_63 = ((iph_3_known & known_67) & known_71);
			}
			__u32 inner_72 = (__u32)(chosen_62);
			__u8 protocol_73 = (__u8)(((__s64)((__u64)(inner_72) & (__u64)(255))));
			bool both_75 = (known_63 && ((__s64)(protocol_73) == (__s64)(6)));
			if (both_75) {
				bool fragment_74 = (known_63 && ((__s64)(((__s64)((__u64)(inner_72) & (__u64)(256)))) != (__s64)(0)));
				both_75 = !(fragment_74);
			}
			if (!((both_75 && (forwarded_4_known && !(forwarded_4))))) goto end_55;
#line 881 "stdlib/providers/tcp.tsbpf"
			skb_56 = skb_2;
			skb_56_known = skb_2_known;
#line 881 "stdlib/providers/tcp.tsbpf"
			iph_57 = iph_3;
			iph_57_known = iph_3_known;
#line 882 "stdlib/providers/tcp.tsbpf"
			__s64 chosen_76 = 0;
			__u64 known_77 __unused = 1;
			if (((iph_3_known & known_60) && ((__s64)(ip_61) == (__s64)(6)))) {
				chosen_76 = 40;
			} else {
				chosen_76 = ((__s64)((__u64)(((__s64)((__u64)(value_59) & (__u64)(15)))) * (__u64)(4)));
				known_77 = (iph_3_known & known_60);
			}
			__u8 ip_header_78 = (__u8)(chosen_76);
			__u64 transport_79 = (__u64)(((__u64)(((__u64)((__u64)(iph_3)) + (__u64)(ip_header_78))) + (__u64)(((__s64)((__s64)(inner_72) >> ((__u64)(16) & 63))))));
			tcph_58 = (struct tcphdr *)(transport_79);
			tcph_58_known = ((iph_3_known & known_77) & known_63);
#line 883 "stdlib/providers/tcp.tsbpf"
			struct sock * sk_80 = 0;
			__u64 known_81 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_80, sizeof(sk_80), &(skb_2)->sk));
			faults_at_end_55 += (known_81 ^ 1) & -skb_2_known;
			bool both_86 = ((skb_2_known & known_81) && ((__u64)(sk_80) != (__u64)(0)));
			if (both_86) {
				struct sock * sk_82 = 0;
				__u64 known_83 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_82, sizeof(sk_82), &(skb_2)->sk));
				faults_at_end_55 += (known_83 ^ 1) & -skb_2_known;
				__u8 skc_state_84 = 0;
				__u64 known_85 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_state_84, sizeof(skc_state_84), &(sk_82)->__sk_common.skc_state));
				faults_at_end_55 += (known_85 ^ 1) & -skb_2_known;
				both_86 = (((skb_2_known & known_83) & known_85) && ((__s64)(skc_state_84) != (__s64)(6)));
			}
			bool both_91 = both_86;
			if (both_91) {
				struct sock * sk_87 = 0;
				__u64 known_88 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_87, sizeof(sk_87), &(skb_2)->sk));
				faults_at_end_55 += (known_88 ^ 1) & -skb_2_known;
				__u8 skc_state_89 = 0;
				__u64 known_90 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_state_89, sizeof(skc_state_89), &(sk_87)->__sk_common.skc_state));
				faults_at_end_55 += (known_90 ^ 1) & -skb_2_known;
				both_91 = (((skb_2_known & known_88) & known_90) && ((__s64)(skc_state_89) != (__s64)(12)));
			}
			bool both_96 = both_91;
			if (both_96) {
				struct sock * sk_92 = 0;
				__u64 known_93 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_92, sizeof(sk_92), &(skb_2)->sk));
				faults_at_end_55 += (known_93 ^ 1) & -skb_2_known;
				__u16 sk_protocol_94 = 0;
				__u64 known_95 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_protocol_94, sizeof(sk_protocol_94), &(sk_92)->sk_protocol));
				faults_at_end_55 += (known_95 ^ 1) & -skb_2_known;
				both_96 = (((skb_2_known & known_93) & known_95) && ((__s64)(sk_protocol_94) == (__s64)(6)));
			}
			bool both_101 = both_96;
			if (both_101) {
				struct sock * sk_97 = 0;
				__u64 known_98 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_97, sizeof(sk_97), &(skb_2)->sk));
				faults_at_end_55 += (known_98 ^ 1) & -skb_2_known;
				__u16 sk_type_99 = 0;
				__u64 known_100 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_type_99, sizeof(sk_type_99), &(sk_97)->sk_type));
				faults_at_end_55 += (known_100 ^ 1) & -skb_2_known;
				both_101 = (((skb_2_known & known_98) & known_100) && ((__s64)(sk_type_99) == (__s64)(1)));
			}
			if (both_101) {
#line 884 "stdlib/providers/tcp.tsbpf"
			}
			/* tcp:send */
			{
				__builtin_memset(&scratch->ends_103, 0, 56);
				__u64 ends_103_known __unused = 0;
				__s64 speculation_104 __unused = 0;
				__u64 speculation_104_known __unused = 0;
				__u64 faults_at_end_102 = 0;
#line 52 "tcpio"
				__builtin_memset(&scratch->record_105, 0, 56);
				struct net_device * dev_106 = 0;
				__u64 known_107 = tsbpf_succeeded(bpf_probe_read_kernel(&dev_106, sizeof(dev_106), &(skb_56)->dev));
				faults_at_end_102 += (known_107 ^ 1) & -skb_56_known;
				struct net * net_108 = 0;
				__u64 known_109 = tsbpf_succeeded(bpf_probe_read_kernel(&net_108, sizeof(net_108), &(dev_106)->nd_net.net));
				faults_at_end_102 += (known_109 ^ 1) & -skb_56_known;
				__u32 inum_110 = 0;
				__u64 known_111 = tsbpf_succeeded(bpf_probe_read_kernel(&inum_110, sizeof(inum_110), &(net_108)->ns.inum));
				faults_at_end_102 += (known_111 ^ 1) & -skb_56_known;
				__u32 netns_112 = (__u32)(inum_110);
				scratch->record_105.item0 = netns_112;
				__u8 value_113 = 0;
				__u64 known_114 = tsbpf_succeeded(bpf_probe_read_kernel(&value_113, sizeof(value_113), ((const void *)(iph_57))));
				faults_at_end_102 += (known_114 ^ 1) & -iph_57_known;
				__u8 ip_115 = (__u8)(((__s64)((__s64)(value_113) >> ((__u64)(4) & 63))));
				__builtin_memset(&scratch->chosen_116, 0, 16);
				__u64 known_117 __unused = 1;
				if (((iph_57_known & known_114) && ((__s64)(ip_115) == (__s64)(6)))) {
					__u64 known_118 = tsbpf_succeeded(bpf_probe_read_kernel(&scratch->chosen_116, 16, (&((struct ipv6hdr *)(iph_57))->saddr)));
					faults_at_end_102 += known_118 ^ 1;
					known_117 = (iph_57_known & known_118);
				} else {
					__u32 saddr_119 = 0;
					__u64 known_120 = tsbpf_succeeded(bpf_probe_read_kernel(&saddr_119, sizeof(saddr_119), &(iph_57)->saddr));
					faults_at_end_102 += (known_120 ^ 1) & -iph_57_known;
					tsbpf_inet4(&scratch->chosen_116, (__u32)(saddr_119));
					known_117 = (iph_57_known & known_120);
				}
				scratch->record_105.item1 = scratch->chosen_116;
				__u16 source_121 = 0;
				__u64 known_122 = tsbpf_succeeded(bpf_probe_read_kernel(&source_121, sizeof(source_121), &(tcph_58)->source));
				faults_at_end_102 += (known_122 ^ 1) & -tcph_58_known;
				__u16 sport_123 = (__u16)(__builtin_bswap16((__u16)(source_121)));
				__u16 lport_124 = (__u16)(sport_123);
				scratch->record_105.item2 = lport_124;
				__builtin_memset(&scratch->chosen_125, 0, 16);
				__u64 known_126 __unused = 1;
				if (((iph_57_known & known_114) && ((__s64)(ip_115) == (__s64)(6)))) {
					__u64 known_127 = tsbpf_succeeded(bpf_probe_read_kernel(&scratch->chosen_125, 16, (&((struct ipv6hdr *)(iph_57))->daddr)));
					faults_at_end_102 += known_127 ^ 1;
					known_126 = (iph_57_known & known_127);
				} else {
					__u32 daddr_128 = 0;
					__u64 known_129 = tsbpf_succeeded(bpf_probe_read_kernel(&daddr_128, sizeof(daddr_128), &(iph_57)->daddr));
					faults_at_end_102 += (known_129 ^ 1) & -iph_57_known;
					tsbpf_inet4(&scratch->chosen_125, (__u32)(daddr_128));
					known_126 = (iph_57_known & known_129);
				}
				scratch->record_105.item3 = scratch->chosen_125;
				__u16 dest_130 = 0;
				__u64 known_131 = tsbpf_succeeded(bpf_probe_read_kernel(&dest_130, sizeof(dest_130), &(tcph_58)->dest));
				faults_at_end_102 += (known_131 ^ 1) & -tcph_58_known;
				__u16 dport_132 = (__u16)(__builtin_bswap16((__u16)(dest_130)));
				__u16 rport_133 = (__u16)(dport_132);
				scratch->record_105.item4 = rport_133;
				scratch->ends_103 = scratch->record_105;
				ends_103_known = (((((((skb_56_known & known_107) & known_109) & known_111) & known_117) & (tcph_58_known & known_122)) & known_126) & (tcph_58_known & known_131));
#line 44 "tcpio"
				__u8 value_134 = 0;
				__u64 known_135 = tsbpf_succeeded(bpf_probe_read_kernel(&value_134, sizeof(value_134), ((const void *)(((__u64)((__u64)(tcph_58)) + (__u64)(13))))));
				faults_at_end_102 += known_135 ^ 1;
				__u8 flags_136 = (__u8)(value_134);
				bool both_140 = ((tcph_58_known & known_135) && ((__s64)(((__s64)((__u64)(flags_136) & (__u64)(18)))) == (__s64)(2)));
				if (both_140) {
					tsbpf_clear(&scratch->key_137, 64);
					scratch->key_137.item0 = scratch->ends_103.item0;
					scratch->key_137.item1 = scratch->ends_103.item1;
					scratch->key_137.item2 = scratch->ends_103.item2;
					scratch->key_137.item3 = scratch->ends_103.item3;
					scratch->key_137.item4 = scratch->ends_103.item4;
					__s64 *slot_138 = ends_103_known ? bpf_map_lookup_elem(&map_held, &scratch->key_137) : NULL;
					__s64 value_139 = 0;
					if (slot_138) {
						value_139 = *slot_138;
					}
					both_140 = (ends_103_known && ((__s64)(value_139) <= (__s64)(0)));
				}
				if (both_140) {
#line 44 "tcpio"
					{
						__s64 speculation_141 = tsbpf_speculation_open();
						if (!speculation_141) tsbpf_count(7);
						__s64 speculation_142 = speculation_141;
						tsbpf_clear(&scratch->key_137, 64);
						scratch->key_137.item0 = scratch->ends_103.item0;
						scratch->key_137.unknown |= (__u64)!ends_103_known << 0;
						scratch->key_137.item0 *= ends_103_known;
						scratch->key_137.item1 = scratch->ends_103.item1;
						scratch->key_137.unknown |= (__u64)!ends_103_known << 1;
						if (!ends_103_known) {
							__builtin_memset(&scratch->key_137.item1, 0, 16);
						}
						scratch->key_137.item2 = scratch->ends_103.item2;
						scratch->key_137.unknown |= (__u64)!ends_103_known << 2;
						scratch->key_137.item2 *= ends_103_known;
						scratch->key_137.item3 = scratch->ends_103.item3;
						scratch->key_137.unknown |= (__u64)!ends_103_known << 3;
						if (!ends_103_known) {
							__builtin_memset(&scratch->key_137.item3, 0, 16);
						}
						scratch->key_137.item4 = scratch->ends_103.item4;
						scratch->key_137.unknown |= (__u64)!ends_103_known << 4;
						scratch->key_137.item4 *= ends_103_known;
						__s64 *slot_144 = tsbpf_slot(&map_held, &scratch->key_137, &zero_map_held);
						if (!slot_144) tsbpf_count(3);
						if (slot_144) {
							*slot_144 = speculation_142;
						}
					}
				}
#line 45 "tcpio"
				tsbpf_clear(&scratch->key_137, 64);
				scratch->key_137.item0 = scratch->ends_103.item0;
				scratch->key_137.item1 = scratch->ends_103.item1;
				scratch->key_137.item2 = scratch->ends_103.item2;
				scratch->key_137.item3 = scratch->ends_103.item3;
				scratch->key_137.item4 = scratch->ends_103.item4;
				__s64 *slot_146 = ends_103_known ? bpf_map_lookup_elem(&map_held, &scratch->key_137) : NULL;
				__s64 value_147 = 0;
				if (slot_146) {
					value_147 = *slot_146;
				}
				if ((ends_103_known && ((__s64)(value_147) >= (__s64)(0)))) {
#line 45 "tcpio"
					{
						tsbpf_clear(&scratch->key_148, 64);
						scratch->key_148.item0 = scratch->ends_103.item0;
						scratch->key_148.item1 = scratch->ends_103.item1;
						scratch->key_148.item2 = scratch->ends_103.item2;
						scratch->key_148.item3 = scratch->ends_103.item3;
						scratch->key_148.item4 = scratch->ends_103.item4;
						__s64 *slot_149 = ends_103_known ? bpf_map_lookup_elem(&map_held, &scratch->key_148) : NULL;
						__s64 value_150 = 0;
						if (slot_149) {
							value_150 = *slot_149;
						}
						speculation_104 = tsbpf_speculation_of((__s64)(ends_103_known ? value_150 : 0));
					}
				}
#line 47 "tcpio"
				if (speculation_104 != TSBPF_NOWHERE) {
					if (!now)
						now = bpf_ktime_get_ns();
					struct event_2 *record_2 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_2), 0);
					if (record_2) {
						__u32 valid_151 = 0;
						__u32 cpu_152 = bpf_get_smp_processor_id();
						record_2->cpu_0 = cpu_152;
						record_2->laddr_1 = scratch->chosen_116;
						valid_151 |= (__u32)known_117 << 1;
						record_2->lport_2 = lport_124;
						valid_151 |= (__u32)(tcph_58_known & known_122) << 2;
						__builtin_memcpy(record_2->dir_3, string_13, 3);
						record_2->raddr_4 = scratch->chosen_125;
						valid_151 |= (__u32)known_126 << 4;
						record_2->rport_5 = rport_133;
						valid_151 |= (__u32)(tcph_58_known & known_131) << 5;
						__u32 len_153 = 0;
						__u64 known_154 = tsbpf_succeeded(bpf_probe_read_kernel(&len_153, sizeof(len_153), &(skb_56)->len));
						faults_at_end_102 += (known_154 ^ 1) & -skb_56_known;
						__u8 value_155 = 0;
						__u64 known_156 = tsbpf_succeeded(bpf_probe_read_kernel(&value_155, sizeof(value_155), ((const void *)(((__u64)((__u64)(tcph_58)) + (__u64)(12))))));
						faults_at_end_102 += known_156 ^ 1;
						__u8 tcp_header_157 = (__u8)(((__s64)((__u64)(((__s64)((__s64)(value_155) >> ((__u64)(4) & 63)))) * (__u64)(4))));
						const void * data_158 = 0;
						__u64 known_159 = tsbpf_succeeded(bpf_probe_read_kernel(&data_158, sizeof(data_158), &(skb_56)->data));
						faults_at_end_102 += (known_159 ^ 1) & -skb_56_known;
						__u32 payload_160 = (__u32)(((__u64)(len_153) - (__u64)(((__u64)(((__u64)((__u64)(tcph_58)) + (__u64)(tcp_header_157))) - (__u64)((__u64)(data_158))))));
						record_2->bytes_6 = payload_160;
						valid_151 |= (__u32)((skb_56_known & known_154) & ((tcph_58_known & (tcph_58_known & known_156)) & (skb_56_known & known_159))) << 6;
						__u8 flags_161 = (__u8)(((__s64)((__u64)(flags_136) & (__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(1) | (__u64)(2)))) | (__u64)(4)))) | (__u64)(8)))) | (__u64)(16)))) | (__u64)(32)))))));
						__builtin_memset(&scratch->chosen_162, 0, 13);
						__u64 known_163 __unused = 1;
						if (((tcph_58_known & known_135) && ((__s64)(flags_161) == (__s64)(16)))) {
							__builtin_memcpy(scratch->chosen_162, string_14, 4);
							__builtin_memset(scratch->chosen_162 + 4, 0, 9);
						} else {
							__u64 known_164 __unused = 1;
							if (((tcph_58_known & known_135) && ((__s64)(flags_161) == (__s64)(((__s64)((__u64)(8) | (__u64)(16))))))) {
								__builtin_memcpy(scratch->chosen_162, string_15, 9);
								__builtin_memset(scratch->chosen_162 + 9, 0, 4);
							} else {
								__u64 known_165 __unused = 1;
								if (((tcph_58_known & known_135) && ((__s64)(flags_161) == (__s64)(2)))) {
									__builtin_memcpy(scratch->chosen_162, string_16, 4);
									__builtin_memset(scratch->chosen_162 + 4, 0, 9);
								} else {
									__u64 known_166 __unused = 1;
									if (((tcph_58_known & known_135) && ((__s64)(flags_161) == (__s64)(((__s64)((__u64)(2) | (__u64)(16))))))) {
										__builtin_memcpy(scratch->chosen_162, string_17, 8);
										__builtin_memset(scratch->chosen_162 + 8, 0, 5);
									} else {
										__u64 known_167 __unused = 1;
										if (((tcph_58_known & known_135) && ((__s64)(flags_161) == (__s64)(((__s64)((__u64)(1) | (__u64)(16))))))) {
											__builtin_memcpy(scratch->chosen_162, string_18, 8);
											__builtin_memset(scratch->chosen_162 + 8, 0, 5);
										} else {
											__u64 known_168 __unused = 1;
											if (((tcph_58_known & known_135) && ((__s64)(flags_161) == (__s64)(((__s64)((__u64)(((__s64)((__u64)(1) | (__u64)(8)))) | (__u64)(16))))))) {
												__builtin_memcpy(scratch->chosen_162, string_19, 13);
											} else {
												__u64 known_169 __unused = 1;
												if (((tcph_58_known & known_135) && ((__s64)(flags_161) == (__s64)(4)))) {
													__builtin_memcpy(scratch->chosen_162, string_20, 4);
													__builtin_memset(scratch->chosen_162 + 4, 0, 9);
												} else {
													__u64 known_170 __unused = 1;
													if (((tcph_58_known & known_135) && ((__s64)(flags_161) == (__s64)(((__s64)((__u64)(4) | (__u64)(16))))))) {
														__builtin_memcpy(scratch->chosen_162, string_21, 8);
														__builtin_memset(scratch->chosen_162 + 8, 0, 5);
													} else {
														__u64 known_171 __unused = 1;
														if (((tcph_58_known & known_135) && ((__s64)(flags_161) == (__s64)(0)))) {
															__builtin_memcpy(scratch->chosen_162, string_22, 5);
															__builtin_memset(scratch->chosen_162 + 5, 0, 8);
														} else {
															__u64 known_172 __unused = 1;
															if (((tcph_58_known & known_135) && ((__s64)(flags_161) == (__s64)(((__s64)((__u64)(((__s64)((__u64)(1) | (__u64)(8)))) | (__u64)(32))))))) {
																__builtin_memcpy(scratch->chosen_162, string_23, 13);
															} else {
																__builtin_memset(&scratch->chosen_173, 0, 6);
																__u64 known_174 __unused = 1;
																if (((tcph_58_known & known_135) && ((__s64)(flags_161) == (__s64)(1)))) {
																	__builtin_memcpy(scratch->chosen_173, string_24, 4);
																	__builtin_memset(scratch->chosen_173 + 4, 0, 2);
																} else {
																	__builtin_memcpy(scratch->chosen_173, string_25, 6);
																}
																__builtin_memcpy(scratch->chosen_162, scratch->chosen_173, 6);
																__builtin_memset(scratch->chosen_162 + 6, 0, 7);
																known_172 = known_174;
															}
															known_171 = known_172;
														}
														known_170 = known_171;
													}
													known_169 = known_170;
												}
												known_168 = known_169;
											}
											known_167 = known_168;
										}
										known_166 = known_167;
									}
									known_165 = known_166;
								}
								known_164 = known_165;
							}
							known_163 = known_164;
						}
						__builtin_memcpy(record_2->flags_7, scratch->chosen_162, 13);
						valid_151 |= (__u32)known_163 << 7;
						record_2->speculation = speculation_104;
						record_2->header.ts = now;
						record_2->header.event = 2;
						record_2->header.order = 0;
						record_2->header.valid = valid_151;
						bpf_ringbuf_submit(record_2, 0);
					} else {
						tsbpf_count(8);
					}
				}
#line 56 "tcpio"
				bool both_178 = ((tcph_58_known & known_135) && ((__s64)(((__s64)((__u64)(flags_136) & (__u64)(20)))) == (__s64)(20)));
				if (both_178) {
					__u32 seq_175 = 0;
					__u64 known_176 = tsbpf_succeeded(bpf_probe_read_kernel(&seq_175, sizeof(seq_175), &(tcph_58)->seq));
					faults_at_end_102 += (known_176 ^ 1) & -tcph_58_known;
					__u32 seq_177 = (__u32)(__builtin_bswap32((__u32)(seq_175)));
					both_178 = ((tcph_58_known & known_176) && ((__s64)(seq_177) == (__s64)(0)));
				}
				if (both_178) {
#line 56 "tcpio"
					{
						tsbpf_clear(&scratch->key_137, 64);
						scratch->key_137.item0 = scratch->ends_103.item0;
						scratch->key_137.item1 = scratch->ends_103.item1;
						scratch->key_137.item2 = scratch->ends_103.item2;
						scratch->key_137.item3 = scratch->ends_103.item3;
						scratch->key_137.item4 = scratch->ends_103.item4;
						__s64 *slot_180 = ends_103_known ? bpf_map_lookup_elem(&map_held, &scratch->key_137) : NULL;
						__s64 value_181 = 0;
						if (slot_180) {
							value_181 = *slot_180;
						}
						if ((ends_103_known && tsbpf_speculation_end((__s64)(value_181)))) {
							if (!now)
								now = bpf_ktime_get_ns();
							struct event_3 *record_3 = bpf_ringbuf_reserve(&tsbpf_control, sizeof(*record_3), 0);
							if (record_3) {
								record_3->id_0 = (__s64)(value_181);
								record_3->header.ts = now;
								record_3->header.event = 3;
								record_3->header.order = 1;
								record_3->header.valid = 0;
								bpf_ringbuf_submit(record_3, 0);
							} else {
								tsbpf_count(9);
							}
						}
					}
#line 56 "tcpio"
					{
						tsbpf_clear(&scratch->key_137, 64);
						scratch->key_137.item0 = scratch->ends_103.item0;
						scratch->key_137.item1 = scratch->ends_103.item1;
						scratch->key_137.item2 = scratch->ends_103.item2;
						scratch->key_137.item3 = scratch->ends_103.item3;
						scratch->key_137.item4 = scratch->ends_103.item4;
						if (ends_103_known) bpf_map_delete_elem(&map_held, &scratch->key_137);
					}
				}
				end_102: __unused;
				if (faults_at_end_102) tsbpf_count_many(10, faults_at_end_102);
			}
			end_55: __unused;
			if (faults_at_end_55) tsbpf_count_many(5, faults_at_end_55);
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(5, faults_at_end_1);
	}
	tsbpf_scratch_give_back(scratch);
	return 0;
}

struct scratch_of_probe_3_fentry_tcp_v4_rcv {
	__u64 taken;
	__align8 struct record_1 ends_18;
	__align8 struct record_1 record_20;
	__align8 struct tsbpf_inet chosen_31;
	__align8 struct tsbpf_inet chosen_40;
	__align8 struct key_map_held key_53;
	__align8 struct key_map_held key_64;
	__align8 char chosen_107[13];
	__align8 char chosen_118[6];
};
_Static_assert(sizeof(struct scratch_of_probe_3_fentry_tcp_v4_rcv) == 304, "scratch memory");

SEC("fentry/tcp_v4_rcv")
int probe_3_fentry_tcp_v4_rcv(void *ctx) {
	__u64 now __unused = 0;
	struct scratch_of_probe_3_fentry_tcp_v4_rcv *scratch = tsbpf_scratch_take();
	if (!scratch) {
		tsbpf_count(15);
		return 0;
	}

	/* tcp:receive */
	{
		struct sk_buff * skb_2 __unused = 0;
		__u64 skb_2_known __unused = 0;
		struct iphdr * iph_3 __unused = 0;
		__u64 iph_3_known __unused = 0;
		struct tcphdr * tcph_4 __unused = 0;
		__u64 tcph_4_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 908 "stdlib/providers/tcp.tsbpf"
		__u8 pkt_type_5 = 0;
		__u64 known_6 = tsbpf_succeeded(tsbpf_read_bitfield(bpf_probe_read_kernel, pkt_type_5, ((struct sk_buff *)((__u64 *)ctx)[0]), pkt_type));
		faults_at_end_1 += known_6 ^ 1;
		if (!((known_6 && ((__s64)(pkt_type_5) == (__s64)(0))))) goto end_1;
#line 909 "stdlib/providers/tcp.tsbpf"
		skb_2 = (struct sk_buff *)((__u64 *)ctx)[0];
		skb_2_known = 1;
#line 910 "stdlib/providers/tcp.tsbpf"
		const void * head_7 = 0;
		__u64 known_8 = tsbpf_succeeded(bpf_probe_read_kernel(&head_7, sizeof(head_7), &((struct sk_buff *)((__u64 *)ctx)[0])->head));
		faults_at_end_1 += known_8 ^ 1;
		__u16 network_header_9 = 0;
		__u64 known_10 = tsbpf_succeeded(bpf_probe_read_kernel(&network_header_9, sizeof(network_header_9), &((struct sk_buff *)((__u64 *)ctx)[0])->network_header));
		faults_at_end_1 += known_10 ^ 1;
		__u64 number_11 = tsbpf_pointer_number((const void *)(head_7));
		iph_3 = (struct iphdr *)(((const void *)((__u64)(number_11) + (__u64)(network_header_9))));
		iph_3_known = (known_8 & known_10);
#line 911 "stdlib/providers/tcp.tsbpf"
		const void * head_12 = 0;
		__u64 known_13 = tsbpf_succeeded(bpf_probe_read_kernel(&head_12, sizeof(head_12), &((struct sk_buff *)((__u64 *)ctx)[0])->head));
		faults_at_end_1 += known_13 ^ 1;
		__u16 transport_header_14 = 0;
		__u64 known_15 = tsbpf_succeeded(bpf_probe_read_kernel(&transport_header_14, sizeof(transport_header_14), &((struct sk_buff *)((__u64 *)ctx)[0])->transport_header));
		faults_at_end_1 += known_15 ^ 1;
		__u64 number_16 = tsbpf_pointer_number((const void *)(head_12));
		tcph_4 = (struct tcphdr *)(((const void *)((__u64)(number_16) + (__u64)(transport_header_14))));
		tcph_4_known = (known_13 & known_15);
		/* tcp:receive */
		{
			__builtin_memset(&scratch->ends_18, 0, 56);
			__u64 ends_18_known __unused = 0;
			__s64 speculation_19 __unused = 0;
			__u64 speculation_19_known __unused = 0;
			__u64 faults_at_end_17 = 0;
#line 58 "tcpio"
			__builtin_memset(&scratch->record_20, 0, 56);
			struct net_device * dev_21 = 0;
			__u64 known_22 = tsbpf_succeeded(bpf_probe_read_kernel(&dev_21, sizeof(dev_21), &(skb_2)->dev));
			faults_at_end_17 += (known_22 ^ 1) & -skb_2_known;
			struct net * net_23 = 0;
			__u64 known_24 = tsbpf_succeeded(bpf_probe_read_kernel(&net_23, sizeof(net_23), &(dev_21)->nd_net.net));
			faults_at_end_17 += (known_24 ^ 1) & -skb_2_known;
			__u32 inum_25 = 0;
			__u64 known_26 = tsbpf_succeeded(bpf_probe_read_kernel(&inum_25, sizeof(inum_25), &(net_23)->ns.inum));
			faults_at_end_17 += (known_26 ^ 1) & -skb_2_known;
			__u32 netns_27 = (__u32)(inum_25);
			scratch->record_20.item0 = netns_27;
			__u8 value_28 = 0;
			__u64 known_29 = tsbpf_succeeded(bpf_probe_read_kernel(&value_28, sizeof(value_28), ((const void *)(iph_3))));
			faults_at_end_17 += (known_29 ^ 1) & -iph_3_known;
			__u8 ip_30 = (__u8)(((__s64)((__s64)(value_28) >> ((__u64)(4) & 63))));
			__builtin_memset(&scratch->chosen_31, 0, 16);
			__u64 known_32 __unused = 1;
			if (((iph_3_known & known_29) && ((__s64)(ip_30) == (__s64)(6)))) {
				__u64 known_33 = tsbpf_succeeded(bpf_probe_read_kernel(&scratch->chosen_31, 16, (&((struct ipv6hdr *)(iph_3))->daddr)));
				faults_at_end_17 += known_33 ^ 1;
				known_32 = (iph_3_known & known_33);
			} else {
				__u32 daddr_34 = 0;
				__u64 known_35 = tsbpf_succeeded(bpf_probe_read_kernel(&daddr_34, sizeof(daddr_34), &(iph_3)->daddr));
				faults_at_end_17 += (known_35 ^ 1) & -iph_3_known;
				tsbpf_inet4(&scratch->chosen_31, (__u32)(daddr_34));
				known_32 = (iph_3_known & known_35);
			}
			scratch->record_20.item1 = scratch->chosen_31;
			__u16 dest_36 = 0;
			__u64 known_37 = tsbpf_succeeded(bpf_probe_read_kernel(&dest_36, sizeof(dest_36), &(tcph_4)->dest));
			faults_at_end_17 += (known_37 ^ 1) & -tcph_4_known;
			__u16 dport_38 = (__u16)(__builtin_bswap16((__u16)(dest_36)));
			__u16 lport_39 = (__u16)(dport_38);
			scratch->record_20.item2 = lport_39;
			__builtin_memset(&scratch->chosen_40, 0, 16);
			__u64 known_41 __unused = 1;
			if (((iph_3_known & known_29) && ((__s64)(ip_30) == (__s64)(6)))) {
				__u64 known_42 = tsbpf_succeeded(bpf_probe_read_kernel(&scratch->chosen_40, 16, (&((struct ipv6hdr *)(iph_3))->saddr)));
				faults_at_end_17 += known_42 ^ 1;
				known_41 = (iph_3_known & known_42);
			} else {
				__u32 saddr_43 = 0;
				__u64 known_44 = tsbpf_succeeded(bpf_probe_read_kernel(&saddr_43, sizeof(saddr_43), &(iph_3)->saddr));
				faults_at_end_17 += (known_44 ^ 1) & -iph_3_known;
				tsbpf_inet4(&scratch->chosen_40, (__u32)(saddr_43));
				known_41 = (iph_3_known & known_44);
			}
			scratch->record_20.item3 = scratch->chosen_40;
			__u16 source_45 = 0;
			__u64 known_46 = tsbpf_succeeded(bpf_probe_read_kernel(&source_45, sizeof(source_45), &(tcph_4)->source));
			faults_at_end_17 += (known_46 ^ 1) & -tcph_4_known;
			__u16 sport_47 = (__u16)(__builtin_bswap16((__u16)(source_45)));
			__u16 rport_48 = (__u16)(sport_47);
			scratch->record_20.item4 = rport_48;
			scratch->ends_18 = scratch->record_20;
			ends_18_known = (((((((skb_2_known & known_22) & known_24) & known_26) & known_32) & (tcph_4_known & known_37)) & known_41) & (tcph_4_known & known_46));
#line 44 "tcpio"
			__u64 number_49 = tsbpf_pointer_number((const void *)(tcph_4));
			__u8 value_50 = 0;
			__u64 known_51 = tsbpf_succeeded(bpf_probe_read_kernel(&value_50, sizeof(value_50), ((const void *)(((__u64)((__u64)(number_49)) + (__u64)(13))))));
			faults_at_end_17 += known_51 ^ 1;
			__u8 flags_52 = (__u8)(value_50);
			bool both_56 = ((tcph_4_known & known_51) && ((__s64)(((__s64)((__u64)(flags_52) & (__u64)(18)))) == (__s64)(2)));
			if (both_56) {
				tsbpf_clear(&scratch->key_53, 64);
				scratch->key_53.item0 = scratch->ends_18.item0;
				scratch->key_53.item1 = scratch->ends_18.item1;
				scratch->key_53.item2 = scratch->ends_18.item2;
				scratch->key_53.item3 = scratch->ends_18.item3;
				scratch->key_53.item4 = scratch->ends_18.item4;
				__s64 *slot_54 = ends_18_known ? bpf_map_lookup_elem(&map_held, &scratch->key_53) : NULL;
				__s64 value_55 = 0;
				if (slot_54) {
					value_55 = *slot_54;
				}
				both_56 = (ends_18_known && ((__s64)(value_55) <= (__s64)(0)));
			}
			if (both_56) {
#line 44 "tcpio"
				{
					__s64 speculation_57 = tsbpf_speculation_open();
					if (!speculation_57) tsbpf_count(12);
					__s64 speculation_58 = speculation_57;
					tsbpf_clear(&scratch->key_53, 64);
					scratch->key_53.item0 = scratch->ends_18.item0;
					scratch->key_53.unknown |= (__u64)!ends_18_known << 0;
					scratch->key_53.item0 *= ends_18_known;
					scratch->key_53.item1 = scratch->ends_18.item1;
					scratch->key_53.unknown |= (__u64)!ends_18_known << 1;
					if (!ends_18_known) {
						__builtin_memset(&scratch->key_53.item1, 0, 16);
					}
					scratch->key_53.item2 = scratch->ends_18.item2;
					scratch->key_53.unknown |= (__u64)!ends_18_known << 2;
					scratch->key_53.item2 *= ends_18_known;
					scratch->key_53.item3 = scratch->ends_18.item3;
					scratch->key_53.unknown |= (__u64)!ends_18_known << 3;
					if (!ends_18_known) {
						__builtin_memset(&scratch->key_53.item3, 0, 16);
					}
					scratch->key_53.item4 = scratch->ends_18.item4;
					scratch->key_53.unknown |= (__u64)!ends_18_known << 4;
					scratch->key_53.item4 *= ends_18_known;
					__s64 *slot_60 = tsbpf_slot(&map_held, &scratch->key_53, &zero_map_held);
					if (!slot_60) tsbpf_count(3);
					if (slot_60) {
						*slot_60 = speculation_58;
					}
				}
			}
#line 45 "tcpio"
			tsbpf_clear(&scratch->key_53, 64);
			scratch->key_53.item0 = scratch->ends_18.item0;
			scratch->key_53.item1 = scratch->ends_18.item1;
			scratch->key_53.item2 = scratch->ends_18.item2;
			scratch->key_53.item3 = scratch->ends_18.item3;
			scratch->key_53.item4 = scratch->ends_18.item4;
			__s64 *slot_62 = ends_18_known ? bpf_map_lookup_elem(&map_held, &scratch->key_53) : NULL;
			__s64 value_63 = 0;
			if (slot_62) {
				value_63 = *slot_62;
			}
			if ((ends_18_known && ((__s64)(value_63) >= (__s64)(0)))) {
#line 45 "tcpio"
				{
					tsbpf_clear(&scratch->key_64, 64);
					scratch->key_64.item0 = scratch->ends_18.item0;
					scratch->key_64.item1 = scratch->ends_18.item1;
					scratch->key_64.item2 = scratch->ends_18.item2;
					scratch->key_64.item3 = scratch->ends_18.item3;
					scratch->key_64.item4 = scratch->ends_18.item4;
					__s64 *slot_65 = ends_18_known ? bpf_map_lookup_elem(&map_held, &scratch->key_64) : NULL;
					__s64 value_66 = 0;
					if (slot_65) {
						value_66 = *slot_65;
					}
					speculation_19 = tsbpf_speculation_of((__s64)(ends_18_known ? value_66 : 0));
				}
			}
#line 47 "tcpio"
			if (speculation_19 != TSBPF_NOWHERE) {
				if (!now)
					now = bpf_ktime_get_ns();
				struct event_4 *record_4 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_4), 0);
				if (record_4) {
					__u32 valid_67 = 0;
					__u32 cpu_68 = bpf_get_smp_processor_id();
					record_4->cpu_0 = cpu_68;
					record_4->laddr_1 = scratch->chosen_31;
					valid_67 |= (__u32)known_32 << 1;
					record_4->lport_2 = lport_39;
					valid_67 |= (__u32)(tcph_4_known & known_37) << 2;
					__builtin_memcpy(record_4->dir_3, string_26, 3);
					record_4->raddr_4 = scratch->chosen_40;
					valid_67 |= (__u32)known_41 << 4;
					record_4->rport_5 = rport_48;
					valid_67 |= (__u32)(tcph_4_known & known_46) << 5;
					bool both_71 = ((iph_3_known & known_29) && ((__s64)(ip_30) == (__s64)(6)));
					if (both_71) {
						__u16 payload_len_69 = 0;
						__u64 known_70 = tsbpf_succeeded(bpf_probe_read_kernel(&payload_len_69, sizeof(payload_len_69), &((struct ipv6hdr *)(iph_3))->payload_len));
						faults_at_end_17 += (known_70 ^ 1) & -iph_3_known;
						both_71 = ((iph_3_known & known_70) && ((__s64)(payload_len_69) != (__s64)(0)));
					}
					__u64 chosen_72 = 0;
					__u64 known_73 __unused = 1;
					if (both_71) {
						__u16 payload_len_74 = 0;
						__u64 known_75 = tsbpf_succeeded(bpf_probe_read_kernel(&payload_len_74, sizeof(payload_len_74), &((struct ipv6hdr *)(iph_3))->payload_len));
						faults_at_end_17 += (known_75 ^ 1) & -iph_3_known;
						chosen_72 = __builtin_bswap16((__u16)(payload_len_74));
						known_73 = (iph_3_known & known_75);
					} else {
						bool both_78 = ((iph_3_known & known_29) && ((__s64)(ip_30) == (__s64)(4)));
						if (both_78) {
							__u16 tot_len_76 = 0;
							__u64 known_77 = tsbpf_succeeded(bpf_probe_read_kernel(&tot_len_76, sizeof(tot_len_76), &(iph_3)->tot_len));
							faults_at_end_17 += (known_77 ^ 1) & -iph_3_known;
							both_78 = ((iph_3_known & known_77) && ((__s64)(tot_len_76) != (__s64)(0)));
						}
						__u64 chosen_79 = 0;
						__u64 known_80 __unused = 1;
						if (both_78) {
							__u16 tot_len_81 = 0;
							__u64 known_82 = tsbpf_succeeded(bpf_probe_read_kernel(&tot_len_81, sizeof(tot_len_81), &(iph_3)->tot_len));
							faults_at_end_17 += (known_82 ^ 1) & -iph_3_known;
							__s64 chosen_83 = 0;
							__u64 known_84 __unused = 1;
							if (((iph_3_known & known_29) && ((__s64)(ip_30) == (__s64)(6)))) {
								chosen_83 = 40;
							} else {
								chosen_83 = ((__s64)((__u64)(((__s64)((__u64)(value_28) & (__u64)(15)))) * (__u64)(4)));
								known_84 = (iph_3_known & known_29);
							}
							__u8 ip_header_85 = (__u8)(chosen_83);
							chosen_79 = ((__s64)((__u64)(__builtin_bswap16((__u16)(tot_len_81))) - (__u64)(ip_header_85)));
							known_80 = ((iph_3_known & known_82) & known_84);
						} else {
							__u32 len_86 = 0;
							__u64 known_87 = tsbpf_succeeded(bpf_probe_read_kernel(&len_86, sizeof(len_86), &(skb_2)->len));
							faults_at_end_17 += (known_87 ^ 1) & -skb_2_known;
							__u64 number_88 = tsbpf_pointer_number((const void *)(iph_3));
							__s64 chosen_89 = 0;
							__u64 known_90 __unused = 1;
							if (((iph_3_known & known_29) && ((__s64)(ip_30) == (__s64)(6)))) {
								chosen_89 = 40;
							} else {
								chosen_89 = ((__s64)((__u64)(((__s64)((__u64)(value_28) & (__u64)(15)))) * (__u64)(4)));
								known_90 = (iph_3_known & known_29);
							}
							__u8 ip_header_91 = (__u8)(chosen_89);
							const void * data_92 = 0;
							__u64 known_93 = tsbpf_succeeded(bpf_probe_read_kernel(&data_92, sizeof(data_92), &(skb_2)->data));
							faults_at_end_17 += (known_93 ^ 1) & -skb_2_known;
							__u64 number_94 = tsbpf_pointer_number((const void *)(data_92));
							chosen_79 = ((__u64)(len_86) - (__u64)(((__u64)(((__u64)((__u64)(number_88)) + (__u64)(ip_header_91))) - (__u64)((__u64)(number_94)))));
							known_80 = ((skb_2_known & known_87) & ((iph_3_known & known_90) & (skb_2_known & known_93)));
						}
						chosen_72 = chosen_79;
						known_73 = known_80;
					}
					__u32 ip_payload_95 = (__u32)(chosen_72);
					__u64 number_96 = tsbpf_pointer_number((const void *)(tcph_4));
					__u64 number_97 = tsbpf_pointer_number((const void *)(iph_3));
					__s64 chosen_98 = 0;
					__u64 known_99 __unused = 1;
					if (((iph_3_known & known_29) && ((__s64)(ip_30) == (__s64)(6)))) {
						chosen_98 = 40;
					} else {
						chosen_98 = ((__s64)((__u64)(((__s64)((__u64)(value_28) & (__u64)(15)))) * (__u64)(4)));
						known_99 = (iph_3_known & known_29);
					}
					__u8 ip_header_100 = (__u8)(chosen_98);
					__u64 number_101 = tsbpf_pointer_number((const void *)(tcph_4));
					__u8 value_102 = 0;
					__u64 known_103 = tsbpf_succeeded(bpf_probe_read_kernel(&value_102, sizeof(value_102), ((const void *)(((__u64)((__u64)(number_101)) + (__u64)(12))))));
					faults_at_end_17 += known_103 ^ 1;
					__u8 tcp_header_104 = (__u8)(((__s64)((__u64)(((__s64)((__s64)(value_102) >> ((__u64)(4) & 63)))) * (__u64)(4))));
					__u32 payload_105 = (__u32)(((__u64)(((__u64)(ip_payload_95) - (__u64)(((__u64)(((__u64)((__u64)(number_96)) - (__u64)((__u64)(number_97)))) - (__u64)(ip_header_100))))) - (__u64)(tcp_header_104)));
					record_4->bytes_6 = payload_105;
					valid_67 |= (__u32)((known_73 & ((tcph_4_known & iph_3_known) & known_99)) & (tcph_4_known & known_103)) << 6;
					__u8 flags_106 = (__u8)(((__s64)((__u64)(flags_52) & (__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(1) | (__u64)(2)))) | (__u64)(4)))) | (__u64)(8)))) | (__u64)(16)))) | (__u64)(32)))))));
					__builtin_memset(&scratch->chosen_107, 0, 13);
					__u64 known_108 __unused = 1;
					if (((tcph_4_known & known_51) && ((__s64)(flags_106) == (__s64)(16)))) {
						__builtin_memcpy(scratch->chosen_107, string_14, 4);
						__builtin_memset(scratch->chosen_107 + 4, 0, 9);
					} else {
						__u64 known_109 __unused = 1;
						if (((tcph_4_known & known_51) && ((__s64)(flags_106) == (__s64)(((__s64)((__u64)(8) | (__u64)(16))))))) {
							__builtin_memcpy(scratch->chosen_107, string_15, 9);
							__builtin_memset(scratch->chosen_107 + 9, 0, 4);
						} else {
							__u64 known_110 __unused = 1;
							if (((tcph_4_known & known_51) && ((__s64)(flags_106) == (__s64)(2)))) {
								__builtin_memcpy(scratch->chosen_107, string_16, 4);
								__builtin_memset(scratch->chosen_107 + 4, 0, 9);
							} else {
								__u64 known_111 __unused = 1;
								if (((tcph_4_known & known_51) && ((__s64)(flags_106) == (__s64)(((__s64)((__u64)(2) | (__u64)(16))))))) {
									__builtin_memcpy(scratch->chosen_107, string_17, 8);
									__builtin_memset(scratch->chosen_107 + 8, 0, 5);
								} else {
									__u64 known_112 __unused = 1;
									if (((tcph_4_known & known_51) && ((__s64)(flags_106) == (__s64)(((__s64)((__u64)(1) | (__u64)(16))))))) {
										__builtin_memcpy(scratch->chosen_107, string_18, 8);
										__builtin_memset(scratch->chosen_107 + 8, 0, 5);
									} else {
										__u64 known_113 __unused = 1;
										if (((tcph_4_known & known_51) && ((__s64)(flags_106) == (__s64)(((__s64)((__u64)(((__s64)((__u64)(1) | (__u64)(8)))) | (__u64)(16))))))) {
											__builtin_memcpy(scratch->chosen_107, string_19, 13);
										} else {
											__u64 known_114 __unused = 1;
											if (((tcph_4_known & known_51) && ((__s64)(flags_106) == (__s64)(4)))) {
												__builtin_memcpy(scratch->chosen_107, string_20, 4);
												__builtin_memset(scratch->chosen_107 + 4, 0, 9);
											} else {
												__u64 known_115 __unused = 1;
												if (((tcph_4_known & known_51) && ((__s64)(flags_106) == (__s64)(((__s64)((__u64)(4) | (__u64)(16))))))) {
													__builtin_memcpy(scratch->chosen_107, string_21, 8);
													__builtin_memset(scratch->chosen_107 + 8, 0, 5);
												} else {
													__u64 known_116 __unused = 1;
													if (((tcph_4_known & known_51) && ((__s64)(flags_106) == (__s64)(0)))) {
														__builtin_memcpy(scratch->chosen_107, string_22, 5);
														__builtin_memset(scratch->chosen_107 + 5, 0, 8);
													} else {
														__u64 known_117 __unused = 1;
														if (((tcph_4_known & known_51) && ((__s64)(flags_106) == (__s64)(((__s64)((__u64)(((__s64)((__u64)(1) | (__u64)(8)))) | (__u64)(32))))))) {
															__builtin_memcpy(scratch->chosen_107, string_23, 13);
														} else {
															__builtin_memset(&scratch->chosen_118, 0, 6);
															__u64 known_119 __unused = 1;
															if (((tcph_4_known & known_51) && ((__s64)(flags_106) == (__s64)(1)))) {
																__builtin_memcpy(scratch->chosen_118, string_24, 4);
																__builtin_memset(scratch->chosen_118 + 4, 0, 2);
															} else {
																__builtin_memcpy(scratch->chosen_118, string_25, 6);
															}
															__builtin_memcpy(scratch->chosen_107, scratch->chosen_118, 6);
															__builtin_memset(scratch->chosen_107 + 6, 0, 7);
															known_117 = known_119;
														}
														known_116 = known_117;
													}
													known_115 = known_116;
												}
												known_114 = known_115;
											}
											known_113 = known_114;
										}
										known_112 = known_113;
									}
									known_111 = known_112;
								}
								known_110 = known_111;
							}
							known_109 = known_110;
						}
						known_108 = known_109;
					}
					__builtin_memcpy(record_4->flags_7, scratch->chosen_107, 13);
					valid_67 |= (__u32)known_108 << 7;
					record_4->speculation = speculation_19;
					record_4->header.ts = now;
					record_4->header.event = 4;
					record_4->header.order = 0;
					record_4->header.valid = valid_67;
					bpf_ringbuf_submit(record_4, 0);
				} else {
					tsbpf_count(13);
				}
			}
			end_17: __unused;
			if (faults_at_end_17) tsbpf_count_many(14, faults_at_end_17);
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(5, faults_at_end_1);
	}
	tsbpf_scratch_give_back(scratch);
	return 0;
}

struct scratch_of_probe_4_fentry_tcp_v6_rcv {
	__u64 taken;
	__align8 struct record_1 ends_18;
	__align8 struct record_1 record_20;
	__align8 struct tsbpf_inet chosen_31;
	__align8 struct tsbpf_inet chosen_40;
	__align8 struct key_map_held key_53;
	__align8 struct key_map_held key_64;
	__align8 char chosen_107[13];
	__align8 char chosen_118[6];
};
_Static_assert(sizeof(struct scratch_of_probe_4_fentry_tcp_v6_rcv) == 304, "scratch memory");

SEC("fentry/tcp_v6_rcv")
int probe_4_fentry_tcp_v6_rcv(void *ctx) {
	__u64 now __unused = 0;
	struct scratch_of_probe_4_fentry_tcp_v6_rcv *scratch = tsbpf_scratch_take();
	if (!scratch) {
		tsbpf_count(15);
		return 0;
	}

	/* tcp:receive */
	{
		struct sk_buff * skb_2 __unused = 0;
		__u64 skb_2_known __unused = 0;
		struct iphdr * iph_3 __unused = 0;
		__u64 iph_3_known __unused = 0;
		struct tcphdr * tcph_4 __unused = 0;
		__u64 tcph_4_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 908 "stdlib/providers/tcp.tsbpf"
		__u8 pkt_type_5 = 0;
		__u64 known_6 = tsbpf_succeeded(tsbpf_read_bitfield(bpf_probe_read_kernel, pkt_type_5, ((struct sk_buff *)((__u64 *)ctx)[0]), pkt_type));
		faults_at_end_1 += known_6 ^ 1;
		if (!((known_6 && ((__s64)(pkt_type_5) == (__s64)(0))))) goto end_1;
#line 909 "stdlib/providers/tcp.tsbpf"
		skb_2 = (struct sk_buff *)((__u64 *)ctx)[0];
		skb_2_known = 1;
#line 910 "stdlib/providers/tcp.tsbpf"
		const void * head_7 = 0;
		__u64 known_8 = tsbpf_succeeded(bpf_probe_read_kernel(&head_7, sizeof(head_7), &((struct sk_buff *)((__u64 *)ctx)[0])->head));
		faults_at_end_1 += known_8 ^ 1;
		__u16 network_header_9 = 0;
		__u64 known_10 = tsbpf_succeeded(bpf_probe_read_kernel(&network_header_9, sizeof(network_header_9), &((struct sk_buff *)((__u64 *)ctx)[0])->network_header));
		faults_at_end_1 += known_10 ^ 1;
		__u64 number_11 = tsbpf_pointer_number((const void *)(head_7));
		iph_3 = (struct iphdr *)(((const void *)((__u64)(number_11) + (__u64)(network_header_9))));
		iph_3_known = (known_8 & known_10);
#line 911 "stdlib/providers/tcp.tsbpf"
		const void * head_12 = 0;
		__u64 known_13 = tsbpf_succeeded(bpf_probe_read_kernel(&head_12, sizeof(head_12), &((struct sk_buff *)((__u64 *)ctx)[0])->head));
		faults_at_end_1 += known_13 ^ 1;
		__u16 transport_header_14 = 0;
		__u64 known_15 = tsbpf_succeeded(bpf_probe_read_kernel(&transport_header_14, sizeof(transport_header_14), &((struct sk_buff *)((__u64 *)ctx)[0])->transport_header));
		faults_at_end_1 += known_15 ^ 1;
		__u64 number_16 = tsbpf_pointer_number((const void *)(head_12));
		tcph_4 = (struct tcphdr *)(((const void *)((__u64)(number_16) + (__u64)(transport_header_14))));
		tcph_4_known = (known_13 & known_15);
		/* tcp:receive */
		{
			__builtin_memset(&scratch->ends_18, 0, 56);
			__u64 ends_18_known __unused = 0;
			__s64 speculation_19 __unused = 0;
			__u64 speculation_19_known __unused = 0;
			__u64 faults_at_end_17 = 0;
#line 58 "tcpio"
			__builtin_memset(&scratch->record_20, 0, 56);
			struct net_device * dev_21 = 0;
			__u64 known_22 = tsbpf_succeeded(bpf_probe_read_kernel(&dev_21, sizeof(dev_21), &(skb_2)->dev));
			faults_at_end_17 += (known_22 ^ 1) & -skb_2_known;
			struct net * net_23 = 0;
			__u64 known_24 = tsbpf_succeeded(bpf_probe_read_kernel(&net_23, sizeof(net_23), &(dev_21)->nd_net.net));
			faults_at_end_17 += (known_24 ^ 1) & -skb_2_known;
			__u32 inum_25 = 0;
			__u64 known_26 = tsbpf_succeeded(bpf_probe_read_kernel(&inum_25, sizeof(inum_25), &(net_23)->ns.inum));
			faults_at_end_17 += (known_26 ^ 1) & -skb_2_known;
			__u32 netns_27 = (__u32)(inum_25);
			scratch->record_20.item0 = netns_27;
			__u8 value_28 = 0;
			__u64 known_29 = tsbpf_succeeded(bpf_probe_read_kernel(&value_28, sizeof(value_28), ((const void *)(iph_3))));
			faults_at_end_17 += (known_29 ^ 1) & -iph_3_known;
			__u8 ip_30 = (__u8)(((__s64)((__s64)(value_28) >> ((__u64)(4) & 63))));
			__builtin_memset(&scratch->chosen_31, 0, 16);
			__u64 known_32 __unused = 1;
			if (((iph_3_known & known_29) && ((__s64)(ip_30) == (__s64)(6)))) {
				__u64 known_33 = tsbpf_succeeded(bpf_probe_read_kernel(&scratch->chosen_31, 16, (&((struct ipv6hdr *)(iph_3))->daddr)));
				faults_at_end_17 += known_33 ^ 1;
				known_32 = (iph_3_known & known_33);
			} else {
				__u32 daddr_34 = 0;
				__u64 known_35 = tsbpf_succeeded(bpf_probe_read_kernel(&daddr_34, sizeof(daddr_34), &(iph_3)->daddr));
				faults_at_end_17 += (known_35 ^ 1) & -iph_3_known;
				tsbpf_inet4(&scratch->chosen_31, (__u32)(daddr_34));
				known_32 = (iph_3_known & known_35);
			}
			scratch->record_20.item1 = scratch->chosen_31;
			__u16 dest_36 = 0;
			__u64 known_37 = tsbpf_succeeded(bpf_probe_read_kernel(&dest_36, sizeof(dest_36), &(tcph_4)->dest));
			faults_at_end_17 += (known_37 ^ 1) & -tcph_4_known;
			__u16 dport_38 = (__u16)(__builtin_bswap16((__u16)(dest_36)));
			__u16 lport_39 = (__u16)(dport_38);
			scratch->record_20.item2 = lport_39;
			__builtin_memset(&scratch->chosen_40, 0, 16);
			__u64 known_41 __unused = 1;
			if (((iph_3_known & known_29) && ((__s64)(ip_30) == (__s64)(6)))) {
				__u64 known_42 = tsbpf_succeeded(bpf_probe_read_kernel(&scratch->chosen_40, 16, (&((struct ipv6hdr *)(iph_3))->saddr)));
				faults_at_end_17 += known_42 ^ 1;
				known_41 = (iph_3_known & known_42);
			} else {
				__u32 saddr_43 = 0;
				__u64 known_44 = tsbpf_succeeded(bpf_probe_read_kernel(&saddr_43, sizeof(saddr_43), &(iph_3)->saddr));
				faults_at_end_17 += (known_44 ^ 1) & -iph_3_known;
				tsbpf_inet4(&scratch->chosen_40, (__u32)(saddr_43));
				known_41 = (iph_3_known & known_44);
			}
			scratch->record_20.item3 = scratch->chosen_40;
			__u16 source_45 = 0;
			__u64 known_46 = tsbpf_succeeded(bpf_probe_read_kernel(&source_45, sizeof(source_45), &(tcph_4)->source));
			faults_at_end_17 += (known_46 ^ 1) & -tcph_4_known;
			__u16 sport_47 = (__u16)(__builtin_bswap16((__u16)(source_45)));
			__u16 rport_48 = (__u16)(sport_47);
			scratch->record_20.item4 = rport_48;
			scratch->ends_18 = scratch->record_20;
			ends_18_known = (((((((skb_2_known & known_22) & known_24) & known_26) & known_32) & (tcph_4_known & known_37)) & known_41) & (tcph_4_known & known_46));
#line 44 "tcpio"
			__u64 number_49 = tsbpf_pointer_number((const void *)(tcph_4));
			__u8 value_50 = 0;
			__u64 known_51 = tsbpf_succeeded(bpf_probe_read_kernel(&value_50, sizeof(value_50), ((const void *)(((__u64)((__u64)(number_49)) + (__u64)(13))))));
			faults_at_end_17 += known_51 ^ 1;
			__u8 flags_52 = (__u8)(value_50);
			bool both_56 = ((tcph_4_known & known_51) && ((__s64)(((__s64)((__u64)(flags_52) & (__u64)(18)))) == (__s64)(2)));
			if (both_56) {
				tsbpf_clear(&scratch->key_53, 64);
				scratch->key_53.item0 = scratch->ends_18.item0;
				scratch->key_53.item1 = scratch->ends_18.item1;
				scratch->key_53.item2 = scratch->ends_18.item2;
				scratch->key_53.item3 = scratch->ends_18.item3;
				scratch->key_53.item4 = scratch->ends_18.item4;
				__s64 *slot_54 = ends_18_known ? bpf_map_lookup_elem(&map_held, &scratch->key_53) : NULL;
				__s64 value_55 = 0;
				if (slot_54) {
					value_55 = *slot_54;
				}
				both_56 = (ends_18_known && ((__s64)(value_55) <= (__s64)(0)));
			}
			if (both_56) {
#line 44 "tcpio"
				{
					__s64 speculation_57 = tsbpf_speculation_open();
					if (!speculation_57) tsbpf_count(12);
					__s64 speculation_58 = speculation_57;
					tsbpf_clear(&scratch->key_53, 64);
					scratch->key_53.item0 = scratch->ends_18.item0;
					scratch->key_53.unknown |= (__u64)!ends_18_known << 0;
					scratch->key_53.item0 *= ends_18_known;
					scratch->key_53.item1 = scratch->ends_18.item1;
					scratch->key_53.unknown |= (__u64)!ends_18_known << 1;
					if (!ends_18_known) {
						__builtin_memset(&scratch->key_53.item1, 0, 16);
					}
					scratch->key_53.item2 = scratch->ends_18.item2;
					scratch->key_53.unknown |= (__u64)!ends_18_known << 2;
					scratch->key_53.item2 *= ends_18_known;
					scratch->key_53.item3 = scratch->ends_18.item3;
					scratch->key_53.unknown |= (__u64)!ends_18_known << 3;
					if (!ends_18_known) {
						__builtin_memset(&scratch->key_53.item3, 0, 16);
					}
					scratch->key_53.item4 = scratch->ends_18.item4;
					scratch->key_53.unknown |= (__u64)!ends_18_known << 4;
					scratch->key_53.item4 *= ends_18_known;
					__s64 *slot_60 = tsbpf_slot(&map_held, &scratch->key_53, &zero_map_held);
					if (!slot_60) tsbpf_count(3);
					if (slot_60) {
						*slot_60 = speculation_58;
					}
				}
			}
#line 45 "tcpio"
			tsbpf_clear(&scratch->key_53, 64);
			scratch->key_53.item0 = scratch->ends_18.item0;
			scratch->key_53.item1 = scratch->ends_18.item1;
			scratch->key_53.item2 = scratch->ends_18.item2;
			scratch->key_53.item3 = scratch->ends_18.item3;
			scratch->key_53.item4 = scratch->ends_18.item4;
			__s64 *slot_62 = ends_18_known ? bpf_map_lookup_elem(&map_held, &scratch->key_53) : NULL;
			__s64 value_63 = 0;
			if (slot_62) {
				value_63 = *slot_62;
			}
			if ((ends_18_known && ((__s64)(value_63) >= (__s64)(0)))) {
#line 45 "tcpio"
				{
					tsbpf_clear(&scratch->key_64, 64);
					scratch->key_64.item0 = scratch->ends_18.item0;
					scratch->key_64.item1 = scratch->ends_18.item1;
					scratch->key_64.item2 = scratch->ends_18.item2;
					scratch->key_64.item3 = scratch->ends_18.item3;
					scratch->key_64.item4 = scratch->ends_18.item4;
					__s64 *slot_65 = ends_18_known ? bpf_map_lookup_elem(&map_held, &scratch->key_64) : NULL;
					__s64 value_66 = 0;
					if (slot_65) {
						value_66 = *slot_65;
					}
					speculation_19 = tsbpf_speculation_of((__s64)(ends_18_known ? value_66 : 0));
				}
			}
#line 47 "tcpio"
			if (speculation_19 != TSBPF_NOWHERE) {
				if (!now)
					now = bpf_ktime_get_ns();
				struct event_4 *record_4 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_4), 0);
				if (record_4) {
					__u32 valid_67 = 0;
					__u32 cpu_68 = bpf_get_smp_processor_id();
					record_4->cpu_0 = cpu_68;
					record_4->laddr_1 = scratch->chosen_31;
					valid_67 |= (__u32)known_32 << 1;
					record_4->lport_2 = lport_39;
					valid_67 |= (__u32)(tcph_4_known & known_37) << 2;
					__builtin_memcpy(record_4->dir_3, string_26, 3);
					record_4->raddr_4 = scratch->chosen_40;
					valid_67 |= (__u32)known_41 << 4;
					record_4->rport_5 = rport_48;
					valid_67 |= (__u32)(tcph_4_known & known_46) << 5;
					bool both_71 = ((iph_3_known & known_29) && ((__s64)(ip_30) == (__s64)(6)));
					if (both_71) {
						__u16 payload_len_69 = 0;
						__u64 known_70 = tsbpf_succeeded(bpf_probe_read_kernel(&payload_len_69, sizeof(payload_len_69), &((struct ipv6hdr *)(iph_3))->payload_len));
						faults_at_end_17 += (known_70 ^ 1) & -iph_3_known;
						both_71 = ((iph_3_known & known_70) && ((__s64)(payload_len_69) != (__s64)(0)));
					}
					__u64 chosen_72 = 0;
					__u64 known_73 __unused = 1;
					if (both_71) {
						__u16 payload_len_74 = 0;
						__u64 known_75 = tsbpf_succeeded(bpf_probe_read_kernel(&payload_len_74, sizeof(payload_len_74), &((struct ipv6hdr *)(iph_3))->payload_len));
						faults_at_end_17 += (known_75 ^ 1) & -iph_3_known;
						chosen_72 = __builtin_bswap16((__u16)(payload_len_74));
						known_73 = (iph_3_known & known_75);
					} else {
						bool both_78 = ((iph_3_known & known_29) && ((__s64)(ip_30) == (__s64)(4)));
						if (both_78) {
							__u16 tot_len_76 = 0;
							__u64 known_77 = tsbpf_succeeded(bpf_probe_read_kernel(&tot_len_76, sizeof(tot_len_76), &(iph_3)->tot_len));
							faults_at_end_17 += (known_77 ^ 1) & -iph_3_known;
							both_78 = ((iph_3_known & known_77) && ((__s64)(tot_len_76) != (__s64)(0)));
						}
						__u64 chosen_79 = 0;
						__u64 known_80 __unused = 1;
						if (both_78) {
							__u16 tot_len_81 = 0;
							__u64 known_82 = tsbpf_succeeded(bpf_probe_read_kernel(&tot_len_81, sizeof(tot_len_81), &(iph_3)->tot_len));
							faults_at_end_17 += (known_82 ^ 1) & -iph_3_known;
							__s64 chosen_83 = 0;
							__u64 known_84 __unused = 1;
							if (((iph_3_known & known_29) && ((__s64)(ip_30) == (__s64)(6)))) {
								chosen_83 = 40;
							} else {
								chosen_83 = ((__s64)((__u64)(((__s64)((__u64)(value_28) & (__u64)(15)))) * (__u64)(4)));
								known_84 = (iph_3_known & known_29);
							}
							__u8 ip_header_85 = (__u8)(chosen_83);
							chosen_79 = ((__s64)((__u64)(__builtin_bswap16((__u16)(tot_len_81))) - (__u64)(ip_header_85)));
							known_80 = ((iph_3_known & known_82) & known_84);
						} else {
							__u32 len_86 = 0;
							__u64 known_87 = tsbpf_succeeded(bpf_probe_read_kernel(&len_86, sizeof(len_86), &(skb_2)->len));
							faults_at_end_17 += (known_87 ^ 1) & -skb_2_known;
							__u64 number_88 = tsbpf_pointer_number((const void *)(iph_3));
							__s64 chosen_89 = 0;
							__u64 known_90 __unused = 1;
							if (((iph_3_known & known_29) && ((__s64)(ip_30) == (__s64)(6)))) {
								chosen_89 = 40;
							} else {
								chosen_89 = ((__s64)((__u64)(((__s64)((__u64)(value_28) & (__u64)(15)))) * (__u64)(4)));
								known_90 = (iph_3_known & known_29);
							}
							__u8 ip_header_91 = (__u8)(chosen_89);
							const void * data_92 = 0;
							__u64 known_93 = tsbpf_succeeded(bpf_probe_read_kernel(&data_92, sizeof(data_92), &(skb_2)->data));
							faults_at_end_17 += (known_93 ^ 1) & -skb_2_known;
							__u64 number_94 = tsbpf_pointer_number((const void *)(data_92));
							chosen_79 = ((__u64)(len_86) - (__u64)(((__u64)(((__u64)((__u64)(number_88)) + (__u64)(ip_header_91))) - (__u64)((__u64)(number_94)))));
							known_80 = ((skb_2_known & known_87) & ((iph_3_known & known_90) & (skb_2_known & known_93)));
						}
						chosen_72 = chosen_79;
						known_73 = known_80;
					}
					__u32 ip_payload_95 = (__u32)(chosen_72);
					__u64 number_96 = tsbpf_pointer_number((const void *)(tcph_4));
					__u64 number_97 = tsbpf_pointer_number((const void *)(iph_3));
					__s64 chosen_98 = 0;
					__u64 known_99 __unused = 1;
					if (((iph_3_known & known_29) && ((__s64)(ip_30) == (__s64)(6)))) {
						chosen_98 = 40;
					} else {
						chosen_98 = ((__s64)((__u64)(((__s64)((__u64)(value_28) & (__u64)(15)))) * (__u64)(4)));
						known_99 = (iph_3_known & known_29);
					}
					__u8 ip_header_100 = (__u8)(chosen_98);
					__u64 number_101 = tsbpf_pointer_number((const void *)(tcph_4));
					__u8 value_102 = 0;
					__u64 known_103 = tsbpf_succeeded(bpf_probe_read_kernel(&value_102, sizeof(value_102), ((const void *)(((__u64)((__u64)(number_101)) + (__u64)(12))))));
					faults_at_end_17 += known_103 ^ 1;
					__u8 tcp_header_104 = (__u8)(((__s64)((__u64)(((__s64)((__s64)(value_102) >> ((__u64)(4) & 63)))) * (__u64)(4))));
					__u32 payload_105 = (__u32)(((__u64)(((__u64)(ip_payload_95) - (__u64)(((__u64)(((__u64)((__u64)(number_96)) - (__u64)((__u64)(number_97)))) - (__u64)(ip_header_100))))) - (__u64)(tcp_header_104)));
					record_4->bytes_6 = payload_105;
					valid_67 |= (__u32)((known_73 & ((tcph_4_known & iph_3_known) & known_99)) & (tcph_4_known & known_103)) << 6;
					__u8 flags_106 = (__u8)(((__s64)((__u64)(flags_52) & (__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(((__s64)((__u64)(1) | (__u64)(2)))) | (__u64)(4)))) | (__u64)(8)))) | (__u64)(16)))) | (__u64)(32)))))));
					__builtin_memset(&scratch->chosen_107, 0, 13);
					__u64 known_108 __unused = 1;
					if (((tcph_4_known & known_51) && ((__s64)(flags_106) == (__s64)(16)))) {
						__builtin_memcpy(scratch->chosen_107, string_14, 4);
						__builtin_memset(scratch->chosen_107 + 4, 0, 9);
					} else {
						__u64 known_109 __unused = 1;
						if (((tcph_4_known & known_51) && ((__s64)(flags_106) == (__s64)(((__s64)((__u64)(8) | (__u64)(16))))))) {
							__builtin_memcpy(scratch->chosen_107, string_15, 9);
							__builtin_memset(scratch->chosen_107 + 9, 0, 4);
						} else {
							__u64 known_110 __unused = 1;
							if (((tcph_4_known & known_51) && ((__s64)(flags_106) == (__s64)(2)))) {
								__builtin_memcpy(scratch->chosen_107, string_16, 4);
								__builtin_memset(scratch->chosen_107 + 4, 0, 9);
							} else {
								__u64 known_111 __unused = 1;
								if (((tcph_4_known & known_51) && ((__s64)(flags_106) == (__s64)(((__s64)((__u64)(2) | (__u64)(16))))))) {
									__builtin_memcpy(scratch->chosen_107, string_17, 8);
									__builtin_memset(scratch->chosen_107 + 8, 0, 5);
								} else {
									__u64 known_112 __unused = 1;
									if (((tcph_4_known & known_51) && ((__s64)(flags_106) == (__s64)(((__s64)((__u64)(1) | (__u64)(16))))))) {
										__builtin_memcpy(scratch->chosen_107, string_18, 8);
										__builtin_memset(scratch->chosen_107 + 8, 0, 5);
									} else {
										__u64 known_113 __unused = 1;
										if (((tcph_4_known & known_51) && ((__s64)(flags_106) == (__s64)(((__s64)((__u64)(((__s64)((__u64)(1) | (__u64)(8)))) | (__u64)(16))))))) {
											__builtin_memcpy(scratch->chosen_107, string_19, 13);
										} else {
											__u64 known_114 __unused = 1;
											if (((tcph_4_known & known_51) && ((__s64)(flags_106) == (__s64)(4)))) {
												__builtin_memcpy(scratch->chosen_107, string_20, 4);
												__builtin_memset(scratch->chosen_107 + 4, 0, 9);
											} else {
												__u64 known_115 __unused = 1;
												if (((tcph_4_known & known_51) && ((__s64)(flags_106) == (__s64)(((__s64)((__u64)(4) | (__u64)(16))))))) {
													__builtin_memcpy(scratch->chosen_107, string_21, 8);
													__builtin_memset(scratch->chosen_107 + 8, 0, 5);
												} else {
													__u64 known_116 __unused = 1;
													if (((tcph_4_known & known_51) && ((__s64)(flags_106) == (__s64)(0)))) {
														__builtin_memcpy(scratch->chosen_107, string_22, 5);
														__builtin_memset(scratch->chosen_107 + 5, 0, 8);
													} else {
														__u64 known_117 __unused = 1;
														if (((tcph_4_known & known_51) && ((__s64)(flags_106) == (__s64)(((__s64)((__u64)(((__s64)((__u64)(1) | (__u64)(8)))) | (__u64)(32))))))) {
															__builtin_memcpy(scratch->chosen_107, string_23, 13);
														} else {
															__builtin_memset(&scratch->chosen_118, 0, 6);
															__u64 known_119 __unused = 1;
															if (((tcph_4_known & known_51) && ((__s64)(flags_106) == (__s64)(1)))) {
																__builtin_memcpy(scratch->chosen_118, string_24, 4);
																__builtin_memset(scratch->chosen_118 + 4, 0, 2);
															} else {
																__builtin_memcpy(scratch->chosen_118, string_25, 6);
															}
															__builtin_memcpy(scratch->chosen_107, scratch->chosen_118, 6);
															__builtin_memset(scratch->chosen_107 + 6, 0, 7);
															known_117 = known_119;
														}
														known_116 = known_117;
													}
													known_115 = known_116;
												}
												known_114 = known_115;
											}
											known_113 = known_114;
										}
										known_112 = known_113;
									}
									known_111 = known_112;
								}
								known_110 = known_111;
							}
							known_109 = known_110;
						}
						known_108 = known_109;
					}
					__builtin_memcpy(record_4->flags_7, scratch->chosen_107, 13);
					valid_67 |= (__u32)known_108 << 7;
					record_4->speculation = speculation_19;
					record_4->header.ts = now;
					record_4->header.event = 4;
					record_4->header.order = 0;
					record_4->header.valid = valid_67;
					bpf_ringbuf_submit(record_4, 0);
				} else {
					tsbpf_count(13);
				}
			}
			end_17: __unused;
			if (faults_at_end_17) tsbpf_count_many(14, faults_at_end_17);
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(5, faults_at_end_1);
	}
	tsbpf_scratch_give_back(scratch);
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
