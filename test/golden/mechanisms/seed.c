=== 6.1

#define TSBPF_COUNTERS 10
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "net.bpf.h"

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
	__u16 skc_num;
} __core;
struct sock {
	__u16 sk_protocol;
	__s32 sk_err;
	struct sock_common __sk_common;
} __core;
struct task_struct {
	__u32 flags;
	__s32 tgid;
	__s32 pid;
	struct cred *cred;
	char comm[16];
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
struct file {
	struct inode *f_inode;
	void *private_data;
} __core;
struct inode {
	__u16 i_mode;
} __core;
struct socket {
	struct sock *sk;
} __core;
struct cred {
	struct {
		__u32 val;
	} uid;
	struct {
		__u32 val;
	} gid;
} __core;
struct sk_buff {
	__u8 pkt_type : 3;
	void *head;
	__u16 network_header;
	__u16 transport_header;
	__u32 len;
	void *data;
	struct net_device *dev;
} __core;
struct ipv6hdr {
	__u16 payload_len;
	struct in6_addr daddr;
	struct in6_addr saddr;
} __core;
struct iphdr {
	__u16 tot_len;
	__u32 daddr;
	__u32 saddr;
} __core;
struct net_device {
	struct {
		struct net *net;
	} nd_net;
} __core;
struct tcphdr {
	__u16 dest;
	__u16 source;
} __core;
struct record_0 {
	__u32 pid;
	__u32 tid;
	__u32 uid;
	__u32 gid;
	char comm[16] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct record_0) == 32, "layout of record_0");
struct record_1 {
	__u64 sk;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct record_1) == 8, "layout of record_1");

struct key_map_tcp_owners {
	__u64 item0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_tcp_owners) == 8, "key of map_tcp_owners");
_Static_assert(sizeof(struct record_0) == 32, "value of map_tcp_owners");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 65536);
	__type(key, struct key_map_tcp_owners);
	__type(value, struct record_0);
} map_tcp_owners SEC(".maps");
static const struct record_0 zero_map_tcp_owners __unused = {};

struct key_map_tcp_sockets {
	__s64 item0;
	struct tsbpf_inet item1;
	__s64 item2;
	struct tsbpf_inet item3;
	__s64 item4;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_tcp_sockets) == 56, "key of map_tcp_sockets");
_Static_assert(sizeof(struct record_1) == 8, "value of map_tcp_sockets");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 65536);
	__type(key, struct key_map_tcp_sockets);
	__type(value, struct record_1);
} map_tcp_sockets SEC(".maps");
static const struct record_1 zero_map_tcp_sockets __unused = {};

struct event_0 {
	struct tsbpf_event_header header;
	__u32 pid_0;
	char comm_1[16] __attribute__((aligned(8)));
	__u16 lport_2;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 48, "layout of event 0");


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
#line 294 "stdlib/providers/tcp.tsbpf"
		__u16 sk_protocol_5 = 0;
		__u64 known_6 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_protocol_5, sizeof(sk_protocol_5), &((struct sock *)((__u64 *)ctx)[0])->sk_protocol));
		faults_at_end_1 += known_6 ^ 1;
		if (!((known_6 && ((__s64)(sk_protocol_5) == (__s64)(6))))) goto end_1;
#line 295 "stdlib/providers/tcp.tsbpf"
		sk_2 = (struct sock *)((__u64 *)ctx)[0];
		sk_2_known = 1;
#line 296 "stdlib/providers/tcp.tsbpf"
		oldstate_3 = (__u32)((__s32)((__u64 *)ctx)[1]);
		oldstate_3_known = 1;
#line 297 "stdlib/providers/tcp.tsbpf"
		newstate_4 = (__u32)((__s32)((__u64 *)ctx)[2]);
		newstate_4_known = 1;
		/* tcp:connect */
		{
			struct sock * sk_8 __unused = 0;
			__u64 sk_8_known __unused = 0;
#line 323 "stdlib/providers/tcp.tsbpf"
			if (!(((oldstate_3_known && ((__s64)(oldstate_3) == (__s64)(7))) && (newstate_4_known && ((__s64)(newstate_4) == (__s64)(2)))))) goto end_7;
#line 323 "stdlib/providers/tcp.tsbpf"
			sk_8 = sk_2;
			sk_8_known = sk_2_known;
			/* tcp:connect */
			{
#line 255 "stdlib/providers/tcp.tsbpf"
				{
					struct record_0 record_10 = {};
					__u32 pid_11 = (__u32)(bpf_get_current_pid_tgid() >> 32);
					record_10.pid = pid_11;
					__u32 tid_12 = (__u32)bpf_get_current_pid_tgid();
					record_10.tid = tid_12;
					__u32 uid_13 = (__u32)bpf_get_current_uid_gid();
					record_10.uid = uid_13;
					__u32 gid_14 = (__u32)(bpf_get_current_uid_gid() >> 32);
					record_10.gid = gid_14;
					char comm_15[16] __attribute__((aligned(8))) = {};
					bpf_get_current_comm(comm_15, sizeof(comm_15));
					__builtin_memcpy(record_10.comm, comm_15, 16);
					struct key_map_tcp_owners key_16;
					__builtin_memset(&key_16, 0, sizeof(key_16));
					key_16.item0 = (__u64)(sk_8);
					if (sk_8_known) {
						struct record_0 *slot_17 = tsbpf_slot(&map_tcp_owners, &key_16, &zero_map_tcp_owners);
						if (!slot_17) tsbpf_count(0);
						if (slot_17) {
							*slot_17 = record_10;
						}
					} else {
						tsbpf_count(1);
					}
				}
				end_9: __unused;
			}
			end_7: __unused;
		}
		/* tcp:shutdown */
		{
			struct sock * sk_19 __unused = 0;
			__u64 sk_19_known __unused = 0;
			__u64 faults_at_end_18 = 0;
#line 550 "stdlib/providers/tcp.tsbpf"
			bool either_23 = ((newstate_4_known && ((__s64)(newstate_4) == (__s64)(4))) || (newstate_4_known && ((__s64)(newstate_4) == (__s64)(9))));
			if (!either_23) {
				bool both_22 = ((newstate_4_known && ((__s64)(newstate_4) == (__s64)(7))) && ((oldstate_3_known && ((__s64)(oldstate_3) == (__s64)(1))) || (oldstate_3_known && ((__s64)(oldstate_3) == (__s64)(8)))));
				if (both_22) {
					__s32 sk_err_20 = 0;
					__u64 known_21 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_err_20, sizeof(sk_err_20), &(sk_2)->sk_err));
					faults_at_end_18 += (known_21 ^ 1) & -sk_2_known;
					both_22 = ((sk_2_known & known_21) && ((__s64)(sk_err_20) == (__s64)(0)));
				}
				either_23 = both_22;
			}
			if (!(either_23)) goto end_18;
#line 549 "stdlib/providers/tcp.tsbpf"
			sk_19 = sk_2;
			sk_19_known = sk_2_known;
			/* tcp:shutdown */
			{
				__u64 faults_at_end_24 = 0;
#line 257 "stdlib/providers/tcp.tsbpf"
				struct key_map_tcp_owners key_25;
				__builtin_memset(&key_25, 0, sizeof(key_25));
				key_25.item0 = (__u64)(sk_19);
				struct record_0 *slot_26 = sk_19_known ? bpf_map_lookup_elem(&map_tcp_owners, &key_25) : NULL;
				bool both_30 = !((slot_26 != NULL));
				if (both_30) {
					struct task_struct * curtask_27 = (struct task_struct *)bpf_get_current_task();
					__u32 flags_28 = 0;
					__u64 known_29 = tsbpf_succeeded(bpf_probe_read_kernel(&flags_28, sizeof(flags_28), &(curtask_27)->flags));
					faults_at_end_24 += known_29 ^ 1;
					both_30 = (known_29 && ((__s64)(((__s64)((__u64)(flags_28) & (__u64)(2097152)))) == (__s64)(0)));
				}
				if (!(both_30)) goto end_24;
#line 257 "stdlib/providers/tcp.tsbpf"
				{
					struct record_0 record_31 = {};
					__u32 pid_32 = (__u32)(bpf_get_current_pid_tgid() >> 32);
					record_31.pid = pid_32;
					__u32 tid_33 = (__u32)bpf_get_current_pid_tgid();
					record_31.tid = tid_33;
					__u32 uid_34 = (__u32)bpf_get_current_uid_gid();
					record_31.uid = uid_34;
					__u32 gid_35 = (__u32)(bpf_get_current_uid_gid() >> 32);
					record_31.gid = gid_35;
					char comm_36[16] __attribute__((aligned(8))) = {};
					bpf_get_current_comm(comm_36, sizeof(comm_36));
					__builtin_memcpy(record_31.comm, comm_36, 16);
					struct key_map_tcp_owners key_37;
					__builtin_memset(&key_37, 0, sizeof(key_37));
					key_37.item0 = (__u64)(sk_19);
					if (sk_19_known) {
						struct record_0 *slot_38 = tsbpf_slot(&map_tcp_owners, &key_37, &zero_map_tcp_owners);
						if (!slot_38) tsbpf_count(0);
						if (slot_38) {
							*slot_38 = record_31;
						}
					} else {
						tsbpf_count(1);
					}
				}
				end_24: __unused;
				if (faults_at_end_24) tsbpf_count_many(2, faults_at_end_24);
			}
			end_18: __unused;
			if (faults_at_end_18) tsbpf_count_many(3, faults_at_end_18);
		}
		/* tcp:state-change */
		{
			__u64 faults_at_end_39 = 0;
#line 272 "stdlib/providers/tcp.tsbpf"
			if (!((newstate_4_known && ((__s64)(newstate_4) == (__s64)(1))))) goto end_39;
#line 272 "stdlib/providers/tcp.tsbpf"
			{
				struct record_1 record_40 = {};
				record_40.sk = (__u64)(sk_2);
				struct net * net_42 = 0;
				__u64 known_43 = tsbpf_succeeded(bpf_probe_read_kernel(&net_42, sizeof(net_42), &(sk_2)->__sk_common.skc_net.net));
				faults_at_end_39 += (known_43 ^ 1) & -sk_2_known;
				__u32 inum_44 = 0;
				__u64 known_45 = tsbpf_succeeded(bpf_probe_read_kernel(&inum_44, sizeof(inum_44), &(net_42)->ns.inum));
				faults_at_end_39 += (known_45 ^ 1) & -sk_2_known;
				__u32 netns_46 = (__u32)(inum_44);
				__u16 skc_family_47 = 0;
				__u64 known_48 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_family_47, sizeof(skc_family_47), &(sk_2)->__sk_common.skc_family));
				faults_at_end_39 += (known_48 ^ 1) & -sk_2_known;
				struct tsbpf_inet chosen_49 = {};
				__u64 known_50 __unused = 1;
				if (((sk_2_known & known_48) && ((__s64)(skc_family_47) == (__s64)(10)))) {
					__u64 known_51 = tsbpf_succeeded(bpf_probe_read_kernel(&chosen_49, 16, (&(sk_2)->__sk_common.skc_v6_rcv_saddr)));
					faults_at_end_39 += known_51 ^ 1;
					known_50 = (sk_2_known & known_51);
				} else {
					__u32 skc_rcv_saddr_52 = 0;
					__u64 known_53 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_rcv_saddr_52, sizeof(skc_rcv_saddr_52), &(sk_2)->__sk_common.skc_rcv_saddr));
					faults_at_end_39 += (known_53 ^ 1) & -sk_2_known;
					tsbpf_inet4(&chosen_49, (__u32)(skc_rcv_saddr_52));
					known_50 = (sk_2_known & known_53);
				}
				__u16 inet_sport_54 = 0;
				__u64 known_55 = tsbpf_succeeded(bpf_probe_read_kernel(&inet_sport_54, sizeof(inet_sport_54), &((struct inet_sock *)(sk_2))->inet_sport));
				faults_at_end_39 += (known_55 ^ 1) & -sk_2_known;
				__u16 sport_56 = (__u16)(__builtin_bswap16((__u16)(inet_sport_54)));
				__u16 lport_57 = (__u16)(sport_56);
				struct tsbpf_inet chosen_58 = {};
				__u64 known_59 __unused = 1;
				if (((sk_2_known & known_48) && ((__s64)(skc_family_47) == (__s64)(10)))) {
					__u64 known_60 = tsbpf_succeeded(bpf_probe_read_kernel(&chosen_58, 16, (&(sk_2)->__sk_common.skc_v6_daddr)));
					faults_at_end_39 += known_60 ^ 1;
					known_59 = (sk_2_known & known_60);
				} else {
					__u32 skc_daddr_61 = 0;
					__u64 known_62 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_daddr_61, sizeof(skc_daddr_61), &(sk_2)->__sk_common.skc_daddr));
					faults_at_end_39 += (known_62 ^ 1) & -sk_2_known;
					tsbpf_inet4(&chosen_58, (__u32)(skc_daddr_61));
					known_59 = (sk_2_known & known_62);
				}
				__u16 skc_dport_63 = 0;
				__u64 known_64 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_dport_63, sizeof(skc_dport_63), &(sk_2)->__sk_common.skc_dport));
				faults_at_end_39 += (known_64 ^ 1) & -sk_2_known;
				__u16 dport_65 = (__u16)(__builtin_bswap16((__u16)(skc_dport_63)));
				__u16 rport_66 = (__u16)(dport_65);
				struct key_map_tcp_sockets key_41;
				__builtin_memset(&key_41, 0, sizeof(key_41));
				key_41.item0 = netns_46;
				key_41.item1 = chosen_49;
				key_41.item2 = lport_57;
				key_41.item3 = chosen_58;
				key_41.item4 = rport_66;
				if ((sk_2_known & ((((((sk_2_known & known_43) & known_45) & known_50) & (sk_2_known & known_55)) & known_59) & (sk_2_known & known_64)))) {
					struct record_1 *slot_67 = tsbpf_slot(&map_tcp_sockets, &key_41, &zero_map_tcp_sockets);
					if (!slot_67) tsbpf_count(4);
					if (slot_67) {
						*slot_67 = record_40;
					}
				} else {
					tsbpf_count(5);
				}
			}
			end_39: __unused;
			if (faults_at_end_39) tsbpf_count_many(6, faults_at_end_39);
		}
		/* tcp:state-change */
		{
			__u64 faults_at_end_68 = 0;
#line 273 "stdlib/providers/tcp.tsbpf"
			if (!((newstate_4_known && ((__s64)(newstate_4) == (__s64)(7))))) goto end_68;
#line 273 "stdlib/providers/tcp.tsbpf"
			{
				struct net * net_70 = 0;
				__u64 known_71 = tsbpf_succeeded(bpf_probe_read_kernel(&net_70, sizeof(net_70), &(sk_2)->__sk_common.skc_net.net));
				faults_at_end_68 += (known_71 ^ 1) & -sk_2_known;
				__u32 inum_72 = 0;
				__u64 known_73 = tsbpf_succeeded(bpf_probe_read_kernel(&inum_72, sizeof(inum_72), &(net_70)->ns.inum));
				faults_at_end_68 += (known_73 ^ 1) & -sk_2_known;
				__u32 netns_74 = (__u32)(inum_72);
				__u16 skc_family_75 = 0;
				__u64 known_76 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_family_75, sizeof(skc_family_75), &(sk_2)->__sk_common.skc_family));
				faults_at_end_68 += (known_76 ^ 1) & -sk_2_known;
				struct tsbpf_inet chosen_77 = {};
				__u64 known_78 __unused = 1;
				if (((sk_2_known & known_76) && ((__s64)(skc_family_75) == (__s64)(10)))) {
					__u64 known_79 = tsbpf_succeeded(bpf_probe_read_kernel(&chosen_77, 16, (&(sk_2)->__sk_common.skc_v6_rcv_saddr)));
					faults_at_end_68 += known_79 ^ 1;
					known_78 = (sk_2_known & known_79);
				} else {
					__u32 skc_rcv_saddr_80 = 0;
					__u64 known_81 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_rcv_saddr_80, sizeof(skc_rcv_saddr_80), &(sk_2)->__sk_common.skc_rcv_saddr));
					faults_at_end_68 += (known_81 ^ 1) & -sk_2_known;
					tsbpf_inet4(&chosen_77, (__u32)(skc_rcv_saddr_80));
					known_78 = (sk_2_known & known_81);
				}
				__u16 inet_sport_82 = 0;
				__u64 known_83 = tsbpf_succeeded(bpf_probe_read_kernel(&inet_sport_82, sizeof(inet_sport_82), &((struct inet_sock *)(sk_2))->inet_sport));
				faults_at_end_68 += (known_83 ^ 1) & -sk_2_known;
				__u16 sport_84 = (__u16)(__builtin_bswap16((__u16)(inet_sport_82)));
				__u16 lport_85 = (__u16)(sport_84);
				struct tsbpf_inet chosen_86 = {};
				__u64 known_87 __unused = 1;
				if (((sk_2_known & known_76) && ((__s64)(skc_family_75) == (__s64)(10)))) {
					__u64 known_88 = tsbpf_succeeded(bpf_probe_read_kernel(&chosen_86, 16, (&(sk_2)->__sk_common.skc_v6_daddr)));
					faults_at_end_68 += known_88 ^ 1;
					known_87 = (sk_2_known & known_88);
				} else {
					__u32 skc_daddr_89 = 0;
					__u64 known_90 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_daddr_89, sizeof(skc_daddr_89), &(sk_2)->__sk_common.skc_daddr));
					faults_at_end_68 += (known_90 ^ 1) & -sk_2_known;
					tsbpf_inet4(&chosen_86, (__u32)(skc_daddr_89));
					known_87 = (sk_2_known & known_90);
				}
				__u16 skc_dport_91 = 0;
				__u64 known_92 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_dport_91, sizeof(skc_dport_91), &(sk_2)->__sk_common.skc_dport));
				faults_at_end_68 += (known_92 ^ 1) & -sk_2_known;
				__u16 dport_93 = (__u16)(__builtin_bswap16((__u16)(skc_dport_91)));
				__u16 rport_94 = (__u16)(dport_93);
				struct key_map_tcp_sockets key_69;
				__builtin_memset(&key_69, 0, sizeof(key_69));
				key_69.item0 = netns_74;
				key_69.item1 = chosen_77;
				key_69.item2 = lport_85;
				key_69.item3 = chosen_86;
				key_69.item4 = rport_94;
				if (((((((sk_2_known & known_71) & known_73) & known_78) & (sk_2_known & known_83)) & known_87) & (sk_2_known & known_92))) bpf_map_delete_elem(&map_tcp_sockets, &key_69);
			}
			end_68: __unused;
			if (faults_at_end_68) tsbpf_count_many(6, faults_at_end_68);
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(3, faults_at_end_1);
	}
	return 0;
}

SEC("raw_tp/tcp_destroy_sock")
int probe_1_rawtracepoint_tcp_destroy_sock(void *ctx) {
	__u64 now __unused = 0;

	/* tcp:destroy */
	{
		struct sock * sk_2 __unused = 0;
		__u64 sk_2_known __unused = 0;
#line 611 "stdlib/providers/tcp.tsbpf"
		sk_2 = (struct sock *)((__u64 *)ctx)[0];
		sk_2_known = 1;
		/* tcp:destroy */
		{
#line 258 "stdlib/providers/tcp.tsbpf"
			{
				struct key_map_tcp_owners key_4;
				__builtin_memset(&key_4, 0, sizeof(key_4));
				key_4.item0 = (__u64)(sk_2);
				if (sk_2_known) bpf_map_delete_elem(&map_tcp_owners, &key_4);
			}
			end_3: __unused;
		}
		end_1: __unused;
	}
	return 0;
}

SEC("iter/task_file")
int probe_2_iter_task_file(void *ctx) {
	__u64 now __unused = 0;

	__u64 arguments[4] __unused = {};
	if (bpf_probe_read_kernel(arguments, sizeof(arguments), ctx)) return 0;
	if (!arguments[3]) return 0;
	/* iter:task_file */
	{
		struct sock * sk_2 __unused = 0;
		__u64 sk_2_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 260 "stdlib/providers/tcp.tsbpf"
		struct inode * f_inode_3 = 0;
		__u64 known_4 = tsbpf_succeeded(bpf_probe_read_kernel(&f_inode_3, sizeof(f_inode_3), &((struct file *)arguments[3])->f_inode));
		faults_at_end_1 += known_4 ^ 1;
		__u16 i_mode_5 = 0;
		__u64 known_6 = tsbpf_succeeded(bpf_probe_read_kernel(&i_mode_5, sizeof(i_mode_5), &(f_inode_3)->i_mode));
		faults_at_end_1 += known_6 ^ 1;
		if (!(((known_4 & known_6) && ((__s64)(((__s64)((__u64)(i_mode_5) & (__u64)(61440)))) == (__s64)(49152))))) goto end_1;
#line 261 "stdlib/providers/tcp.tsbpf"
		const void * private_data_7 = 0;
		__u64 known_8 = tsbpf_succeeded(bpf_probe_read_kernel(&private_data_7, sizeof(private_data_7), &((struct file *)arguments[3])->private_data));
		faults_at_end_1 += known_8 ^ 1;
		struct sock * sk_9 = 0;
		__u64 known_10 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_9, sizeof(sk_9), &((struct socket *)(private_data_7))->sk));
		faults_at_end_1 += known_10 ^ 1;
		sk_2 = sk_9;
		sk_2_known = (known_8 & known_10);
#line 262 "stdlib/providers/tcp.tsbpf"
		__u16 sk_protocol_11 = 0;
		__u64 known_12 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_protocol_11, sizeof(sk_protocol_11), &(sk_2)->sk_protocol));
		faults_at_end_1 += known_12 ^ 1;
		bool both_15 = ((sk_2_known & known_12) && ((__s64)(sk_protocol_11) == (__s64)(6)));
		if (both_15) {
			struct key_map_tcp_owners key_13;
			__builtin_memset(&key_13, 0, sizeof(key_13));
			key_13.item0 = (__u64)(sk_2);
			struct record_0 *slot_14 = sk_2_known ? bpf_map_lookup_elem(&map_tcp_owners, &key_13) : NULL;
			both_15 = !((slot_14 != NULL));
		}
		if (both_15) {
#line 263 "stdlib/providers/tcp.tsbpf"
			{
				struct record_0 record_16 = {};
				__s32 tgid_17 = 0;
				__u64 known_18 = tsbpf_succeeded(bpf_probe_read_kernel(&tgid_17, sizeof(tgid_17), &((struct task_struct *)arguments[1])->tgid));
				faults_at_end_1 += known_18 ^ 1;
				record_16.pid = (__u32)(tgid_17);
				__s32 pid_19 = 0;
				__u64 known_20 = tsbpf_succeeded(bpf_probe_read_kernel(&pid_19, sizeof(pid_19), &((struct task_struct *)arguments[1])->pid));
				faults_at_end_1 += known_20 ^ 1;
				record_16.tid = (__u32)(pid_19);
				struct cred * cred_21 = 0;
				__u64 known_22 = tsbpf_succeeded(bpf_probe_read_kernel(&cred_21, sizeof(cred_21), &((struct task_struct *)arguments[1])->cred));
				faults_at_end_1 += known_22 ^ 1;
				__u32 val_23 = 0;
				__u64 known_24 = tsbpf_succeeded(bpf_probe_read_kernel(&val_23, sizeof(val_23), &(cred_21)->uid.val));
				faults_at_end_1 += known_24 ^ 1;
				record_16.uid = val_23;
				struct cred * cred_25 = 0;
				__u64 known_26 = tsbpf_succeeded(bpf_probe_read_kernel(&cred_25, sizeof(cred_25), &((struct task_struct *)arguments[1])->cred));
				faults_at_end_1 += known_26 ^ 1;
				__u32 val_27 = 0;
				__u64 known_28 = tsbpf_succeeded(bpf_probe_read_kernel(&val_27, sizeof(val_27), &(cred_25)->gid.val));
				faults_at_end_1 += known_28 ^ 1;
				record_16.gid = val_27;
				char comm_29[16] __attribute__((aligned(8))) = {};
				__u64 known_30 = tsbpf_succeeded(bpf_probe_read_kernel_str(comm_29, 16, &((struct task_struct *)arguments[1])->comm));
				faults_at_end_1 += known_30 ^ 1;
				__builtin_memcpy(record_16.comm, comm_29, 16);
				struct key_map_tcp_owners key_31;
				__builtin_memset(&key_31, 0, sizeof(key_31));
				key_31.item0 = (__u64)(sk_2);
				if ((((((known_18 & known_20) & (known_22 & known_24)) & (known_26 & known_28)) & known_30) & sk_2_known)) {
					struct record_0 *slot_32 = tsbpf_slot(&map_tcp_owners, &key_31, &zero_map_tcp_owners);
					if (!slot_32) tsbpf_count(0);
					if (slot_32) {
						*slot_32 = record_16;
					}
				} else {
					tsbpf_count(1);
				}
			}
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(7, faults_at_end_1);
	}
	/* iter:task_file */
	{
		struct sock * sk_34 __unused = 0;
		__u64 sk_34_known __unused = 0;
		struct tsbpf_inet laddr_35 __unused = {};
		__u64 laddr_35_known __unused = 0;
		struct tsbpf_inet raddr_36 __unused = {};
		__u64 raddr_36_known __unused = 0;
		__u64 faults_at_end_33 = 0;
#line 275 "stdlib/providers/tcp.tsbpf"
		struct inode * f_inode_37 = 0;
		__u64 known_38 = tsbpf_succeeded(bpf_probe_read_kernel(&f_inode_37, sizeof(f_inode_37), &((struct file *)arguments[3])->f_inode));
		faults_at_end_33 += known_38 ^ 1;
		__u16 i_mode_39 = 0;
		__u64 known_40 = tsbpf_succeeded(bpf_probe_read_kernel(&i_mode_39, sizeof(i_mode_39), &(f_inode_37)->i_mode));
		faults_at_end_33 += known_40 ^ 1;
		if (!(((known_38 & known_40) && ((__s64)(((__s64)((__u64)(i_mode_39) & (__u64)(61440)))) == (__s64)(49152))))) goto end_33;
#line 276 "stdlib/providers/tcp.tsbpf"
		const void * private_data_41 = 0;
		__u64 known_42 = tsbpf_succeeded(bpf_probe_read_kernel(&private_data_41, sizeof(private_data_41), &((struct file *)arguments[3])->private_data));
		faults_at_end_33 += known_42 ^ 1;
		struct sock * sk_43 = 0;
		__u64 known_44 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_43, sizeof(sk_43), &((struct socket *)(private_data_41))->sk));
		faults_at_end_33 += known_44 ^ 1;
		sk_34 = sk_43;
		sk_34_known = (known_42 & known_44);
#line 277 "stdlib/providers/tcp.tsbpf"
		__u16 sk_protocol_45 = 0;
		__u64 known_46 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_protocol_45, sizeof(sk_protocol_45), &(sk_34)->sk_protocol));
		faults_at_end_33 += known_46 ^ 1;
		bool both_49 = ((sk_34_known & known_46) && ((__s64)(sk_protocol_45) == (__s64)(6)));
		if (both_49) {
			__u8 skc_state_47 = 0;
			__u64 known_48 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_state_47, sizeof(skc_state_47), &(sk_34)->__sk_common.skc_state));
			faults_at_end_33 += known_48 ^ 1;
			both_49 = ((sk_34_known & known_48) && ((__s64)(skc_state_47) != (__s64)(7)));
		}
		bool both_52 = both_49;
		if (both_52) {
			__u8 skc_state_50 = 0;
			__u64 known_51 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_state_50, sizeof(skc_state_50), &(sk_34)->__sk_common.skc_state));
			faults_at_end_33 += known_51 ^ 1;
			both_52 = ((sk_34_known & known_51) && ((__s64)(skc_state_50) != (__s64)(10)));
		}
		if (both_52) {
#line 278 "stdlib/providers/tcp.tsbpf"
			__u16 skc_family_53 = 0;
			__u64 known_54 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_family_53, sizeof(skc_family_53), &(sk_34)->__sk_common.skc_family));
			faults_at_end_33 += known_54 ^ 1;
			struct tsbpf_inet chosen_55 = {};
			__u64 known_56 __unused = 1;
			if (((sk_34_known & known_54) && ((__s64)(skc_family_53) == (__s64)(10)))) {
				__u64 known_57 = tsbpf_succeeded(bpf_probe_read_kernel(&chosen_55, 16, (&(sk_34)->__sk_common.skc_v6_rcv_saddr)));
				faults_at_end_33 += known_57 ^ 1;
				known_56 = (sk_34_known & known_57);
			} else {
				__u32 skc_rcv_saddr_58 = 0;
				__u64 known_59 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_rcv_saddr_58, sizeof(skc_rcv_saddr_58), &(sk_34)->__sk_common.skc_rcv_saddr));
				faults_at_end_33 += known_59 ^ 1;
				tsbpf_inet4(&chosen_55, (__u32)(skc_rcv_saddr_58));
				known_56 = (sk_34_known & known_59);
			}
			laddr_35 = chosen_55;
			laddr_35_known = known_56;
#line 279 "stdlib/providers/tcp.tsbpf"
			__u16 skc_family_60 = 0;
			__u64 known_61 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_family_60, sizeof(skc_family_60), &(sk_34)->__sk_common.skc_family));
			faults_at_end_33 += known_61 ^ 1;
			struct tsbpf_inet chosen_62 = {};
			__u64 known_63 __unused = 1;
			if (((sk_34_known & known_61) && ((__s64)(skc_family_60) == (__s64)(10)))) {
				__u64 known_64 = tsbpf_succeeded(bpf_probe_read_kernel(&chosen_62, 16, (&(sk_34)->__sk_common.skc_v6_daddr)));
				faults_at_end_33 += known_64 ^ 1;
				known_63 = (sk_34_known & known_64);
			} else {
				__u32 skc_daddr_65 = 0;
				__u64 known_66 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_daddr_65, sizeof(skc_daddr_65), &(sk_34)->__sk_common.skc_daddr));
				faults_at_end_33 += known_66 ^ 1;
				tsbpf_inet4(&chosen_62, (__u32)(skc_daddr_65));
				known_63 = (sk_34_known & known_66);
			}
			raddr_36 = chosen_62;
			raddr_36_known = known_63;
#line 280 "stdlib/providers/tcp.tsbpf"
			{
				struct record_1 record_67 = {};
				record_67.sk = (__u64)(sk_34);
				struct net * net_69 = 0;
				__u64 known_70 = tsbpf_succeeded(bpf_probe_read_kernel(&net_69, sizeof(net_69), &(sk_34)->__sk_common.skc_net.net));
				faults_at_end_33 += known_70 ^ 1;
				__u32 inum_71 = 0;
				__u64 known_72 = tsbpf_succeeded(bpf_probe_read_kernel(&inum_71, sizeof(inum_71), &(net_69)->ns.inum));
				faults_at_end_33 += known_72 ^ 1;
				__u16 skc_num_73 = 0;
				__u64 known_74 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_num_73, sizeof(skc_num_73), &(sk_34)->__sk_common.skc_num));
				faults_at_end_33 += known_74 ^ 1;
				__u16 skc_dport_75 = 0;
				__u64 known_76 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_dport_75, sizeof(skc_dport_75), &(sk_34)->__sk_common.skc_dport));
				faults_at_end_33 += known_76 ^ 1;
				struct key_map_tcp_sockets key_68;
				__builtin_memset(&key_68, 0, sizeof(key_68));
				key_68.item0 = inum_71;
				key_68.item1 = laddr_35;
				key_68.item2 = skc_num_73;
				key_68.item3 = raddr_36;
				key_68.item4 = __builtin_bswap16((__u16)(skc_dport_75));
				if ((sk_34_known & ((((((sk_34_known & known_70) & known_72) & laddr_35_known) & (sk_34_known & known_74)) & raddr_36_known) & (sk_34_known & known_76)))) {
					struct record_1 *slot_77 = tsbpf_slot(&map_tcp_sockets, &key_68, &zero_map_tcp_sockets);
					if (!slot_77) tsbpf_count(4);
					if (slot_77) {
						*slot_77 = record_67;
					}
				} else {
					tsbpf_count(5);
				}
			}
		}
		end_33: __unused;
		if (faults_at_end_33) tsbpf_count_many(7, faults_at_end_33);
	}
	return 0;
}

SEC("fentry/tcp_v4_rcv")
int probe_3_fentry_tcp_v4_rcv(void *ctx) {
	__u64 now __unused = 0;

	/* tcp:receive */
	{
		struct sk_buff * skb_2 __unused = 0;
		__u64 skb_2_known __unused = 0;
		struct iphdr * iph_3 __unused = 0;
		__u64 iph_3_known __unused = 0;
		struct tcphdr * tcph_4 __unused = 0;
		__u64 tcph_4_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 864 "stdlib/providers/tcp.tsbpf"
		__u8 pkt_type_5 = 0;
		__u64 known_6 = tsbpf_succeeded(tsbpf_read_bitfield(bpf_probe_read_kernel, pkt_type_5, ((struct sk_buff *)((__u64 *)ctx)[0]), pkt_type));
		faults_at_end_1 += known_6 ^ 1;
		if (!((known_6 && ((__s64)(pkt_type_5) == (__s64)(0))))) goto end_1;
#line 865 "stdlib/providers/tcp.tsbpf"
		skb_2 = (struct sk_buff *)((__u64 *)ctx)[0];
		skb_2_known = 1;
#line 866 "stdlib/providers/tcp.tsbpf"
		const void * head_7 = 0;
		__u64 known_8 = tsbpf_succeeded(bpf_probe_read_kernel(&head_7, sizeof(head_7), &((struct sk_buff *)((__u64 *)ctx)[0])->head));
		faults_at_end_1 += known_8 ^ 1;
		__u16 network_header_9 = 0;
		__u64 known_10 = tsbpf_succeeded(bpf_probe_read_kernel(&network_header_9, sizeof(network_header_9), &((struct sk_buff *)((__u64 *)ctx)[0])->network_header));
		faults_at_end_1 += known_10 ^ 1;
		__u64 number_11 = tsbpf_pointer_number((const void *)(head_7));
		iph_3 = (struct iphdr *)(((const void *)((__u64)(number_11) + (__u64)(network_header_9))));
		iph_3_known = (known_8 & known_10);
#line 867 "stdlib/providers/tcp.tsbpf"
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
			__u64 faults_at_end_17 = 0;
#line 4 "seed.tsbpf"
			__u8 value_18 = 0;
			__u64 known_19 = tsbpf_succeeded(bpf_probe_read_kernel(&value_18, sizeof(value_18), ((const void *)(iph_3))));
			faults_at_end_17 += (known_19 ^ 1) & -iph_3_known;
			__u8 ip_20 = (__u8)(((__s64)((__s64)(value_18) >> ((__u64)(4) & 63))));
			bool both_23 = ((iph_3_known & known_19) && ((__s64)(ip_20) == (__s64)(6)));
			if (both_23) {
				__u16 payload_len_21 = 0;
				__u64 known_22 = tsbpf_succeeded(bpf_probe_read_kernel(&payload_len_21, sizeof(payload_len_21), &((struct ipv6hdr *)(iph_3))->payload_len));
				faults_at_end_17 += (known_22 ^ 1) & -iph_3_known;
				both_23 = ((iph_3_known & known_22) && ((__s64)(payload_len_21) != (__s64)(0)));
			}
			__u64 chosen_24 = 0;
			__u64 known_25 __unused = 1;
			if (both_23) {
				__u16 payload_len_26 = 0;
				__u64 known_27 = tsbpf_succeeded(bpf_probe_read_kernel(&payload_len_26, sizeof(payload_len_26), &((struct ipv6hdr *)(iph_3))->payload_len));
				faults_at_end_17 += (known_27 ^ 1) & -iph_3_known;
				chosen_24 = __builtin_bswap16((__u16)(payload_len_26));
				known_25 = (iph_3_known & known_27);
			} else {
				bool both_30 = ((iph_3_known & known_19) && ((__s64)(ip_20) == (__s64)(4)));
				if (both_30) {
					__u16 tot_len_28 = 0;
					__u64 known_29 = tsbpf_succeeded(bpf_probe_read_kernel(&tot_len_28, sizeof(tot_len_28), &(iph_3)->tot_len));
					faults_at_end_17 += (known_29 ^ 1) & -iph_3_known;
					both_30 = ((iph_3_known & known_29) && ((__s64)(tot_len_28) != (__s64)(0)));
				}
				__u64 chosen_31 = 0;
				__u64 known_32 __unused = 1;
				if (both_30) {
					__u16 tot_len_33 = 0;
					__u64 known_34 = tsbpf_succeeded(bpf_probe_read_kernel(&tot_len_33, sizeof(tot_len_33), &(iph_3)->tot_len));
					faults_at_end_17 += (known_34 ^ 1) & -iph_3_known;
					__s64 chosen_35 = 0;
					__u64 known_36 __unused = 1;
					if (((iph_3_known & known_19) && ((__s64)(ip_20) == (__s64)(6)))) {
						chosen_35 = 40;
					} else {
						chosen_35 = ((__s64)((__u64)(((__s64)((__u64)(value_18) & (__u64)(15)))) * (__u64)(4)));
						known_36 = (iph_3_known & known_19);
					}
					__u8 ip_header_37 = (__u8)(chosen_35);
					chosen_31 = ((__s64)((__u64)(__builtin_bswap16((__u16)(tot_len_33))) - (__u64)(ip_header_37)));
					known_32 = ((iph_3_known & known_34) & known_36);
				} else {
					__u32 len_38 = 0;
					__u64 known_39 = tsbpf_succeeded(bpf_probe_read_kernel(&len_38, sizeof(len_38), &(skb_2)->len));
					faults_at_end_17 += (known_39 ^ 1) & -skb_2_known;
					__u64 number_40 = tsbpf_pointer_number((const void *)(iph_3));
					__s64 chosen_41 = 0;
					__u64 known_42 __unused = 1;
					if (((iph_3_known & known_19) && ((__s64)(ip_20) == (__s64)(6)))) {
						chosen_41 = 40;
					} else {
						chosen_41 = ((__s64)((__u64)(((__s64)((__u64)(value_18) & (__u64)(15)))) * (__u64)(4)));
						known_42 = (iph_3_known & known_19);
					}
					__u8 ip_header_43 = (__u8)(chosen_41);
					const void * data_44 = 0;
					__u64 known_45 = tsbpf_succeeded(bpf_probe_read_kernel(&data_44, sizeof(data_44), &(skb_2)->data));
					faults_at_end_17 += (known_45 ^ 1) & -skb_2_known;
					__u64 number_46 = tsbpf_pointer_number((const void *)(data_44));
					chosen_31 = ((__u64)(len_38) - (__u64)(((__u64)(((__u64)((__u64)(number_40)) + (__u64)(ip_header_43))) - (__u64)((__u64)(number_46)))));
					known_32 = ((skb_2_known & known_39) & ((iph_3_known & known_42) & (skb_2_known & known_45)));
				}
				chosen_24 = chosen_31;
				known_25 = known_32;
			}
			__u32 ip_payload_47 = (__u32)(chosen_24);
			__u64 number_48 = tsbpf_pointer_number((const void *)(tcph_4));
			__u8 value_49 = 0;
			__u64 known_50 = tsbpf_succeeded(bpf_probe_read_kernel(&value_49, sizeof(value_49), ((const void *)(((__u64)((__u64)(number_48)) + (__u64)(12))))));
			faults_at_end_17 += known_50 ^ 1;
			__u8 tcp_header_51 = (__u8)(((__s64)((__u64)(((__s64)((__s64)(value_49) >> ((__u64)(4) & 63)))) * (__u64)(4))));
			__u32 payload_52 = (__u32)(((__s64)((__u64)(ip_payload_47) - (__u64)(tcp_header_51))));
			if (!(((known_25 & (tcph_4_known & known_50)) && ((__s64)(payload_52) != (__s64)(0))))) goto end_17;
#line 4 "seed.tsbpf"
			{
				if (!now)
					now = bpf_ktime_get_ns();
				struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
				if (record_0) {
					__u32 valid_53 = 0;
					struct net_device * dev_56 = 0;
					__u64 known_57 = tsbpf_succeeded(bpf_probe_read_kernel(&dev_56, sizeof(dev_56), &(skb_2)->dev));
					faults_at_end_17 += (known_57 ^ 1) & -skb_2_known;
					struct net * net_58 = 0;
					__u64 known_59 = tsbpf_succeeded(bpf_probe_read_kernel(&net_58, sizeof(net_58), &(dev_56)->nd_net.net));
					faults_at_end_17 += (known_59 ^ 1) & -skb_2_known;
					__u32 inum_60 = 0;
					__u64 known_61 = tsbpf_succeeded(bpf_probe_read_kernel(&inum_60, sizeof(inum_60), &(net_58)->ns.inum));
					faults_at_end_17 += (known_61 ^ 1) & -skb_2_known;
					__u32 netns_62 = (__u32)(inum_60);
					struct tsbpf_inet chosen_63 = {};
					__u64 known_64 __unused = 1;
					if (((iph_3_known & known_19) && ((__s64)(ip_20) == (__s64)(6)))) {
						__u64 known_65 = tsbpf_succeeded(bpf_probe_read_kernel(&chosen_63, 16, (&((struct ipv6hdr *)(iph_3))->daddr)));
						faults_at_end_17 += known_65 ^ 1;
						known_64 = (iph_3_known & known_65);
					} else {
						__u32 daddr_66 = 0;
						__u64 known_67 = tsbpf_succeeded(bpf_probe_read_kernel(&daddr_66, sizeof(daddr_66), &(iph_3)->daddr));
						faults_at_end_17 += (known_67 ^ 1) & -iph_3_known;
						tsbpf_inet4(&chosen_63, (__u32)(daddr_66));
						known_64 = (iph_3_known & known_67);
					}
					__u16 dest_68 = 0;
					__u64 known_69 = tsbpf_succeeded(bpf_probe_read_kernel(&dest_68, sizeof(dest_68), &(tcph_4)->dest));
					faults_at_end_17 += (known_69 ^ 1) & -tcph_4_known;
					__u16 dport_70 = (__u16)(__builtin_bswap16((__u16)(dest_68)));
					struct tsbpf_inet chosen_71 = {};
					__u64 known_72 __unused = 1;
					if (((iph_3_known & known_19) && ((__s64)(ip_20) == (__s64)(6)))) {
						__u64 known_73 = tsbpf_succeeded(bpf_probe_read_kernel(&chosen_71, 16, (&((struct ipv6hdr *)(iph_3))->saddr)));
						faults_at_end_17 += known_73 ^ 1;
						known_72 = (iph_3_known & known_73);
					} else {
						__u32 saddr_74 = 0;
						__u64 known_75 = tsbpf_succeeded(bpf_probe_read_kernel(&saddr_74, sizeof(saddr_74), &(iph_3)->saddr));
						faults_at_end_17 += (known_75 ^ 1) & -iph_3_known;
						tsbpf_inet4(&chosen_71, (__u32)(saddr_74));
						known_72 = (iph_3_known & known_75);
					}
					__u16 source_76 = 0;
					__u64 known_77 = tsbpf_succeeded(bpf_probe_read_kernel(&source_76, sizeof(source_76), &(tcph_4)->source));
					faults_at_end_17 += (known_77 ^ 1) & -tcph_4_known;
					__u16 sport_78 = (__u16)(__builtin_bswap16((__u16)(source_76)));
					struct key_map_tcp_sockets key_55;
					__builtin_memset(&key_55, 0, sizeof(key_55));
					key_55.item0 = netns_62;
					key_55.item1 = chosen_63;
					key_55.item2 = dport_70;
					key_55.item3 = chosen_71;
					key_55.item4 = sport_78;
					struct record_1 *slot_79 = (((((((skb_2_known & known_57) & known_59) & known_61) & known_64) & (tcph_4_known & known_69)) & known_72) & (tcph_4_known & known_77)) ? bpf_map_lookup_elem(&map_tcp_sockets, &key_55) : NULL;
					__u64 sk_80 = 0;
					if (slot_79) {
						sk_80 = slot_79->sk;
					}
					struct sock * sk_81 = (struct sock *)(sk_80);
					struct key_map_tcp_owners key_54;
					__builtin_memset(&key_54, 0, sizeof(key_54));
					key_54.item0 = (__u64)(sk_81);
					struct record_0 *slot_82 = (slot_79 != NULL) ? bpf_map_lookup_elem(&map_tcp_owners, &key_54) : NULL;
					__u32 pid_83 = 0;
					if (slot_82) {
						pid_83 = slot_82->pid;
					}
					__u32 pid_84 = (__u32)(pid_83);
					record_0->pid_0 = pid_84;
					valid_53 |= (__u32)(slot_82 != NULL) << 0;
					char comm_85[16] __attribute__((aligned(8))) = {};
					if (slot_82) {
						__builtin_memcpy(comm_85, slot_82->comm, 16);
					}
					__builtin_memcpy(record_0->comm_1, comm_85, 16);
					valid_53 |= (__u32)(slot_82 != NULL) << 1;
					__u16 lport_86 = (__u16)(dport_70);
					record_0->lport_2 = lport_86;
					valid_53 |= (__u32)(tcph_4_known & known_69) << 2;
					record_0->header.ts = now;
					record_0->header.event = 0;
					record_0->header.order = 0;
					record_0->header.valid = valid_53;
					bpf_ringbuf_submit(record_0, 0);
				} else {
					tsbpf_count(8);
				}
			}
			end_17: __unused;
			if (faults_at_end_17) tsbpf_count_many(9, faults_at_end_17);
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(3, faults_at_end_1);
	}
	return 0;
}

SEC("fentry/tcp_v6_rcv")
int probe_4_fentry_tcp_v6_rcv(void *ctx) {
	__u64 now __unused = 0;

	/* tcp:receive */
	{
		struct sk_buff * skb_2 __unused = 0;
		__u64 skb_2_known __unused = 0;
		struct iphdr * iph_3 __unused = 0;
		__u64 iph_3_known __unused = 0;
		struct tcphdr * tcph_4 __unused = 0;
		__u64 tcph_4_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 864 "stdlib/providers/tcp.tsbpf"
		__u8 pkt_type_5 = 0;
		__u64 known_6 = tsbpf_succeeded(tsbpf_read_bitfield(bpf_probe_read_kernel, pkt_type_5, ((struct sk_buff *)((__u64 *)ctx)[0]), pkt_type));
		faults_at_end_1 += known_6 ^ 1;
		if (!((known_6 && ((__s64)(pkt_type_5) == (__s64)(0))))) goto end_1;
#line 865 "stdlib/providers/tcp.tsbpf"
		skb_2 = (struct sk_buff *)((__u64 *)ctx)[0];
		skb_2_known = 1;
#line 866 "stdlib/providers/tcp.tsbpf"
		const void * head_7 = 0;
		__u64 known_8 = tsbpf_succeeded(bpf_probe_read_kernel(&head_7, sizeof(head_7), &((struct sk_buff *)((__u64 *)ctx)[0])->head));
		faults_at_end_1 += known_8 ^ 1;
		__u16 network_header_9 = 0;
		__u64 known_10 = tsbpf_succeeded(bpf_probe_read_kernel(&network_header_9, sizeof(network_header_9), &((struct sk_buff *)((__u64 *)ctx)[0])->network_header));
		faults_at_end_1 += known_10 ^ 1;
		__u64 number_11 = tsbpf_pointer_number((const void *)(head_7));
		iph_3 = (struct iphdr *)(((const void *)((__u64)(number_11) + (__u64)(network_header_9))));
		iph_3_known = (known_8 & known_10);
#line 867 "stdlib/providers/tcp.tsbpf"
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
			__u64 faults_at_end_17 = 0;
#line 4 "seed.tsbpf"
			__u8 value_18 = 0;
			__u64 known_19 = tsbpf_succeeded(bpf_probe_read_kernel(&value_18, sizeof(value_18), ((const void *)(iph_3))));
			faults_at_end_17 += (known_19 ^ 1) & -iph_3_known;
			__u8 ip_20 = (__u8)(((__s64)((__s64)(value_18) >> ((__u64)(4) & 63))));
			bool both_23 = ((iph_3_known & known_19) && ((__s64)(ip_20) == (__s64)(6)));
			if (both_23) {
				__u16 payload_len_21 = 0;
				__u64 known_22 = tsbpf_succeeded(bpf_probe_read_kernel(&payload_len_21, sizeof(payload_len_21), &((struct ipv6hdr *)(iph_3))->payload_len));
				faults_at_end_17 += (known_22 ^ 1) & -iph_3_known;
				both_23 = ((iph_3_known & known_22) && ((__s64)(payload_len_21) != (__s64)(0)));
			}
			__u64 chosen_24 = 0;
			__u64 known_25 __unused = 1;
			if (both_23) {
				__u16 payload_len_26 = 0;
				__u64 known_27 = tsbpf_succeeded(bpf_probe_read_kernel(&payload_len_26, sizeof(payload_len_26), &((struct ipv6hdr *)(iph_3))->payload_len));
				faults_at_end_17 += (known_27 ^ 1) & -iph_3_known;
				chosen_24 = __builtin_bswap16((__u16)(payload_len_26));
				known_25 = (iph_3_known & known_27);
			} else {
				bool both_30 = ((iph_3_known & known_19) && ((__s64)(ip_20) == (__s64)(4)));
				if (both_30) {
					__u16 tot_len_28 = 0;
					__u64 known_29 = tsbpf_succeeded(bpf_probe_read_kernel(&tot_len_28, sizeof(tot_len_28), &(iph_3)->tot_len));
					faults_at_end_17 += (known_29 ^ 1) & -iph_3_known;
					both_30 = ((iph_3_known & known_29) && ((__s64)(tot_len_28) != (__s64)(0)));
				}
				__u64 chosen_31 = 0;
				__u64 known_32 __unused = 1;
				if (both_30) {
					__u16 tot_len_33 = 0;
					__u64 known_34 = tsbpf_succeeded(bpf_probe_read_kernel(&tot_len_33, sizeof(tot_len_33), &(iph_3)->tot_len));
					faults_at_end_17 += (known_34 ^ 1) & -iph_3_known;
					__s64 chosen_35 = 0;
					__u64 known_36 __unused = 1;
					if (((iph_3_known & known_19) && ((__s64)(ip_20) == (__s64)(6)))) {
						chosen_35 = 40;
					} else {
						chosen_35 = ((__s64)((__u64)(((__s64)((__u64)(value_18) & (__u64)(15)))) * (__u64)(4)));
						known_36 = (iph_3_known & known_19);
					}
					__u8 ip_header_37 = (__u8)(chosen_35);
					chosen_31 = ((__s64)((__u64)(__builtin_bswap16((__u16)(tot_len_33))) - (__u64)(ip_header_37)));
					known_32 = ((iph_3_known & known_34) & known_36);
				} else {
					__u32 len_38 = 0;
					__u64 known_39 = tsbpf_succeeded(bpf_probe_read_kernel(&len_38, sizeof(len_38), &(skb_2)->len));
					faults_at_end_17 += (known_39 ^ 1) & -skb_2_known;
					__u64 number_40 = tsbpf_pointer_number((const void *)(iph_3));
					__s64 chosen_41 = 0;
					__u64 known_42 __unused = 1;
					if (((iph_3_known & known_19) && ((__s64)(ip_20) == (__s64)(6)))) {
						chosen_41 = 40;
					} else {
						chosen_41 = ((__s64)((__u64)(((__s64)((__u64)(value_18) & (__u64)(15)))) * (__u64)(4)));
						known_42 = (iph_3_known & known_19);
					}
					__u8 ip_header_43 = (__u8)(chosen_41);
					const void * data_44 = 0;
					__u64 known_45 = tsbpf_succeeded(bpf_probe_read_kernel(&data_44, sizeof(data_44), &(skb_2)->data));
					faults_at_end_17 += (known_45 ^ 1) & -skb_2_known;
					__u64 number_46 = tsbpf_pointer_number((const void *)(data_44));
					chosen_31 = ((__u64)(len_38) - (__u64)(((__u64)(((__u64)((__u64)(number_40)) + (__u64)(ip_header_43))) - (__u64)((__u64)(number_46)))));
					known_32 = ((skb_2_known & known_39) & ((iph_3_known & known_42) & (skb_2_known & known_45)));
				}
				chosen_24 = chosen_31;
				known_25 = known_32;
			}
			__u32 ip_payload_47 = (__u32)(chosen_24);
			__u64 number_48 = tsbpf_pointer_number((const void *)(tcph_4));
			__u8 value_49 = 0;
			__u64 known_50 = tsbpf_succeeded(bpf_probe_read_kernel(&value_49, sizeof(value_49), ((const void *)(((__u64)((__u64)(number_48)) + (__u64)(12))))));
			faults_at_end_17 += known_50 ^ 1;
			__u8 tcp_header_51 = (__u8)(((__s64)((__u64)(((__s64)((__s64)(value_49) >> ((__u64)(4) & 63)))) * (__u64)(4))));
			__u32 payload_52 = (__u32)(((__s64)((__u64)(ip_payload_47) - (__u64)(tcp_header_51))));
			if (!(((known_25 & (tcph_4_known & known_50)) && ((__s64)(payload_52) != (__s64)(0))))) goto end_17;
#line 4 "seed.tsbpf"
			{
				if (!now)
					now = bpf_ktime_get_ns();
				struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
				if (record_0) {
					__u32 valid_53 = 0;
					struct net_device * dev_56 = 0;
					__u64 known_57 = tsbpf_succeeded(bpf_probe_read_kernel(&dev_56, sizeof(dev_56), &(skb_2)->dev));
					faults_at_end_17 += (known_57 ^ 1) & -skb_2_known;
					struct net * net_58 = 0;
					__u64 known_59 = tsbpf_succeeded(bpf_probe_read_kernel(&net_58, sizeof(net_58), &(dev_56)->nd_net.net));
					faults_at_end_17 += (known_59 ^ 1) & -skb_2_known;
					__u32 inum_60 = 0;
					__u64 known_61 = tsbpf_succeeded(bpf_probe_read_kernel(&inum_60, sizeof(inum_60), &(net_58)->ns.inum));
					faults_at_end_17 += (known_61 ^ 1) & -skb_2_known;
					__u32 netns_62 = (__u32)(inum_60);
					struct tsbpf_inet chosen_63 = {};
					__u64 known_64 __unused = 1;
					if (((iph_3_known & known_19) && ((__s64)(ip_20) == (__s64)(6)))) {
						__u64 known_65 = tsbpf_succeeded(bpf_probe_read_kernel(&chosen_63, 16, (&((struct ipv6hdr *)(iph_3))->daddr)));
						faults_at_end_17 += known_65 ^ 1;
						known_64 = (iph_3_known & known_65);
					} else {
						__u32 daddr_66 = 0;
						__u64 known_67 = tsbpf_succeeded(bpf_probe_read_kernel(&daddr_66, sizeof(daddr_66), &(iph_3)->daddr));
						faults_at_end_17 += (known_67 ^ 1) & -iph_3_known;
						tsbpf_inet4(&chosen_63, (__u32)(daddr_66));
						known_64 = (iph_3_known & known_67);
					}
					__u16 dest_68 = 0;
					__u64 known_69 = tsbpf_succeeded(bpf_probe_read_kernel(&dest_68, sizeof(dest_68), &(tcph_4)->dest));
					faults_at_end_17 += (known_69 ^ 1) & -tcph_4_known;
					__u16 dport_70 = (__u16)(__builtin_bswap16((__u16)(dest_68)));
					struct tsbpf_inet chosen_71 = {};
					__u64 known_72 __unused = 1;
					if (((iph_3_known & known_19) && ((__s64)(ip_20) == (__s64)(6)))) {
						__u64 known_73 = tsbpf_succeeded(bpf_probe_read_kernel(&chosen_71, 16, (&((struct ipv6hdr *)(iph_3))->saddr)));
						faults_at_end_17 += known_73 ^ 1;
						known_72 = (iph_3_known & known_73);
					} else {
						__u32 saddr_74 = 0;
						__u64 known_75 = tsbpf_succeeded(bpf_probe_read_kernel(&saddr_74, sizeof(saddr_74), &(iph_3)->saddr));
						faults_at_end_17 += (known_75 ^ 1) & -iph_3_known;
						tsbpf_inet4(&chosen_71, (__u32)(saddr_74));
						known_72 = (iph_3_known & known_75);
					}
					__u16 source_76 = 0;
					__u64 known_77 = tsbpf_succeeded(bpf_probe_read_kernel(&source_76, sizeof(source_76), &(tcph_4)->source));
					faults_at_end_17 += (known_77 ^ 1) & -tcph_4_known;
					__u16 sport_78 = (__u16)(__builtin_bswap16((__u16)(source_76)));
					struct key_map_tcp_sockets key_55;
					__builtin_memset(&key_55, 0, sizeof(key_55));
					key_55.item0 = netns_62;
					key_55.item1 = chosen_63;
					key_55.item2 = dport_70;
					key_55.item3 = chosen_71;
					key_55.item4 = sport_78;
					struct record_1 *slot_79 = (((((((skb_2_known & known_57) & known_59) & known_61) & known_64) & (tcph_4_known & known_69)) & known_72) & (tcph_4_known & known_77)) ? bpf_map_lookup_elem(&map_tcp_sockets, &key_55) : NULL;
					__u64 sk_80 = 0;
					if (slot_79) {
						sk_80 = slot_79->sk;
					}
					struct sock * sk_81 = (struct sock *)(sk_80);
					struct key_map_tcp_owners key_54;
					__builtin_memset(&key_54, 0, sizeof(key_54));
					key_54.item0 = (__u64)(sk_81);
					struct record_0 *slot_82 = (slot_79 != NULL) ? bpf_map_lookup_elem(&map_tcp_owners, &key_54) : NULL;
					__u32 pid_83 = 0;
					if (slot_82) {
						pid_83 = slot_82->pid;
					}
					__u32 pid_84 = (__u32)(pid_83);
					record_0->pid_0 = pid_84;
					valid_53 |= (__u32)(slot_82 != NULL) << 0;
					char comm_85[16] __attribute__((aligned(8))) = {};
					if (slot_82) {
						__builtin_memcpy(comm_85, slot_82->comm, 16);
					}
					__builtin_memcpy(record_0->comm_1, comm_85, 16);
					valid_53 |= (__u32)(slot_82 != NULL) << 1;
					__u16 lport_86 = (__u16)(dport_70);
					record_0->lport_2 = lport_86;
					valid_53 |= (__u32)(tcph_4_known & known_69) << 2;
					record_0->header.ts = now;
					record_0->header.event = 0;
					record_0->header.order = 0;
					record_0->header.valid = valid_53;
					bpf_ringbuf_submit(record_0, 0);
				} else {
					tsbpf_count(8);
				}
			}
			end_17: __unused;
			if (faults_at_end_17) tsbpf_count_many(9, faults_at_end_17);
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(3, faults_at_end_1);
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";

=== 6.18-no-kprobes

#define TSBPF_COUNTERS 10
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "net.bpf.h"

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
	__u16 skc_num;
} __core;
struct sock {
	__u16 sk_protocol;
	__s32 sk_err;
	struct sock_common __sk_common;
} __core;
struct task_struct {
	__u32 flags;
	__s32 tgid;
	__s32 pid;
	struct cred *cred;
	char comm[16];
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
struct file {
	struct inode *f_inode;
	void *private_data;
} __core;
struct inode {
	__u16 i_mode;
} __core;
struct socket {
	struct sock *sk;
} __core;
struct cred {
	struct {
		__u32 val;
	} uid;
	struct {
		__u32 val;
	} gid;
} __core;
struct sk_buff {
	__u16 protocol;
	__u8 pkt_type : 3;
	struct net_device *dev;
	void *data;
	__u32 len;
} __core;
struct net_device {
	__u64 priv_flags : 32;
	struct {
		struct net *net;
	} nd_net;
} __core;
struct ipv6hdr {
	__u8 nexthdr;
	__u16 payload_len;
	struct in6_addr daddr;
	struct in6_addr saddr;
} __core;
struct iphdr {
	__u8 protocol;
	__u16 frag_off;
	__u16 tot_len;
	__u32 daddr;
	__u32 saddr;
} __core;
struct tcphdr {
	__u16 dest;
	__u16 source;
} __core;
struct record_0 {
	__u32 pid;
	__u32 tid;
	__u32 uid;
	__u32 gid;
	char comm[16] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct record_0) == 32, "layout of record_0");
struct record_1 {
	__u64 sk;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct record_1) == 8, "layout of record_1");

struct key_map_tcp_owners {
	__u64 item0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_tcp_owners) == 8, "key of map_tcp_owners");
_Static_assert(sizeof(struct record_0) == 32, "value of map_tcp_owners");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 65536);
	__type(key, struct key_map_tcp_owners);
	__type(value, struct record_0);
} map_tcp_owners SEC(".maps");
static const struct record_0 zero_map_tcp_owners __unused = {};

struct key_map_tcp_sockets {
	__s64 item0;
	struct tsbpf_inet item1;
	__s64 item2;
	struct tsbpf_inet item3;
	__s64 item4;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_tcp_sockets) == 56, "key of map_tcp_sockets");
_Static_assert(sizeof(struct record_1) == 8, "value of map_tcp_sockets");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 65536);
	__type(key, struct key_map_tcp_sockets);
	__type(value, struct record_1);
} map_tcp_sockets SEC(".maps");
static const struct record_1 zero_map_tcp_sockets __unused = {};

struct event_0 {
	struct tsbpf_event_header header;
	__u32 pid_0;
	char comm_1[16] __attribute__((aligned(8)));
	__u16 lport_2;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 48, "layout of event 0");


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
#line 294 "stdlib/providers/tcp.tsbpf"
		__u16 sk_protocol_5 = 0;
		__u64 known_6 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_protocol_5, sizeof(sk_protocol_5), &((struct sock *)((__u64 *)ctx)[0])->sk_protocol));
		faults_at_end_1 += known_6 ^ 1;
		if (!((known_6 && ((__s64)(sk_protocol_5) == (__s64)(6))))) goto end_1;
#line 295 "stdlib/providers/tcp.tsbpf"
		sk_2 = (struct sock *)((__u64 *)ctx)[0];
		sk_2_known = 1;
#line 296 "stdlib/providers/tcp.tsbpf"
		oldstate_3 = (__u32)((__s32)((__u64 *)ctx)[1]);
		oldstate_3_known = 1;
#line 297 "stdlib/providers/tcp.tsbpf"
		newstate_4 = (__u32)((__s32)((__u64 *)ctx)[2]);
		newstate_4_known = 1;
		/* tcp:connect */
		{
			struct sock * sk_8 __unused = 0;
			__u64 sk_8_known __unused = 0;
#line 323 "stdlib/providers/tcp.tsbpf"
			if (!(((oldstate_3_known && ((__s64)(oldstate_3) == (__s64)(7))) && (newstate_4_known && ((__s64)(newstate_4) == (__s64)(2)))))) goto end_7;
#line 323 "stdlib/providers/tcp.tsbpf"
			sk_8 = sk_2;
			sk_8_known = sk_2_known;
			/* tcp:connect */
			{
#line 255 "stdlib/providers/tcp.tsbpf"
				{
					struct record_0 record_10 = {};
					__u32 pid_11 = (__u32)(bpf_get_current_pid_tgid() >> 32);
					record_10.pid = pid_11;
					__u32 tid_12 = (__u32)bpf_get_current_pid_tgid();
					record_10.tid = tid_12;
					__u32 uid_13 = (__u32)bpf_get_current_uid_gid();
					record_10.uid = uid_13;
					__u32 gid_14 = (__u32)(bpf_get_current_uid_gid() >> 32);
					record_10.gid = gid_14;
					char comm_15[16] __attribute__((aligned(8))) = {};
					bpf_get_current_comm(comm_15, sizeof(comm_15));
					__builtin_memcpy(record_10.comm, comm_15, 16);
					struct key_map_tcp_owners key_16;
					__builtin_memset(&key_16, 0, sizeof(key_16));
					key_16.item0 = (__u64)(sk_8);
					if (sk_8_known) {
						struct record_0 *slot_17 = tsbpf_slot(&map_tcp_owners, &key_16, &zero_map_tcp_owners);
						if (!slot_17) tsbpf_count(0);
						if (slot_17) {
							*slot_17 = record_10;
						}
					} else {
						tsbpf_count(1);
					}
				}
				end_9: __unused;
			}
			end_7: __unused;
		}
		/* tcp:shutdown */
		{
			struct sock * sk_19 __unused = 0;
			__u64 sk_19_known __unused = 0;
			__u64 faults_at_end_18 = 0;
#line 550 "stdlib/providers/tcp.tsbpf"
			bool either_23 = ((newstate_4_known && ((__s64)(newstate_4) == (__s64)(4))) || (newstate_4_known && ((__s64)(newstate_4) == (__s64)(9))));
			if (!either_23) {
				bool both_22 = ((newstate_4_known && ((__s64)(newstate_4) == (__s64)(7))) && ((oldstate_3_known && ((__s64)(oldstate_3) == (__s64)(1))) || (oldstate_3_known && ((__s64)(oldstate_3) == (__s64)(8)))));
				if (both_22) {
					__s32 sk_err_20 = 0;
					__u64 known_21 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_err_20, sizeof(sk_err_20), &(sk_2)->sk_err));
					faults_at_end_18 += (known_21 ^ 1) & -sk_2_known;
					both_22 = ((sk_2_known & known_21) && ((__s64)(sk_err_20) == (__s64)(0)));
				}
				either_23 = both_22;
			}
			if (!(either_23)) goto end_18;
#line 549 "stdlib/providers/tcp.tsbpf"
			sk_19 = sk_2;
			sk_19_known = sk_2_known;
			/* tcp:shutdown */
			{
				__u64 faults_at_end_24 = 0;
#line 257 "stdlib/providers/tcp.tsbpf"
				struct key_map_tcp_owners key_25;
				__builtin_memset(&key_25, 0, sizeof(key_25));
				key_25.item0 = (__u64)(sk_19);
				struct record_0 *slot_26 = sk_19_known ? bpf_map_lookup_elem(&map_tcp_owners, &key_25) : NULL;
				bool both_30 = !((slot_26 != NULL));
				if (both_30) {
					struct task_struct * curtask_27 = (struct task_struct *)bpf_get_current_task();
					__u32 flags_28 = 0;
					__u64 known_29 = tsbpf_succeeded(bpf_probe_read_kernel(&flags_28, sizeof(flags_28), &(curtask_27)->flags));
					faults_at_end_24 += known_29 ^ 1;
					both_30 = (known_29 && ((__s64)(((__s64)((__u64)(flags_28) & (__u64)(2097152)))) == (__s64)(0)));
				}
				if (!(both_30)) goto end_24;
#line 257 "stdlib/providers/tcp.tsbpf"
				{
					struct record_0 record_31 = {};
					__u32 pid_32 = (__u32)(bpf_get_current_pid_tgid() >> 32);
					record_31.pid = pid_32;
					__u32 tid_33 = (__u32)bpf_get_current_pid_tgid();
					record_31.tid = tid_33;
					__u32 uid_34 = (__u32)bpf_get_current_uid_gid();
					record_31.uid = uid_34;
					__u32 gid_35 = (__u32)(bpf_get_current_uid_gid() >> 32);
					record_31.gid = gid_35;
					char comm_36[16] __attribute__((aligned(8))) = {};
					bpf_get_current_comm(comm_36, sizeof(comm_36));
					__builtin_memcpy(record_31.comm, comm_36, 16);
					struct key_map_tcp_owners key_37;
					__builtin_memset(&key_37, 0, sizeof(key_37));
					key_37.item0 = (__u64)(sk_19);
					if (sk_19_known) {
						struct record_0 *slot_38 = tsbpf_slot(&map_tcp_owners, &key_37, &zero_map_tcp_owners);
						if (!slot_38) tsbpf_count(0);
						if (slot_38) {
							*slot_38 = record_31;
						}
					} else {
						tsbpf_count(1);
					}
				}
				end_24: __unused;
				if (faults_at_end_24) tsbpf_count_many(2, faults_at_end_24);
			}
			end_18: __unused;
			if (faults_at_end_18) tsbpf_count_many(3, faults_at_end_18);
		}
		/* tcp:state-change */
		{
			__u64 faults_at_end_39 = 0;
#line 272 "stdlib/providers/tcp.tsbpf"
			if (!((newstate_4_known && ((__s64)(newstate_4) == (__s64)(1))))) goto end_39;
#line 272 "stdlib/providers/tcp.tsbpf"
			{
				struct record_1 record_40 = {};
				record_40.sk = (__u64)(sk_2);
				struct net * net_42 = 0;
				__u64 known_43 = tsbpf_succeeded(bpf_probe_read_kernel(&net_42, sizeof(net_42), &(sk_2)->__sk_common.skc_net.net));
				faults_at_end_39 += (known_43 ^ 1) & -sk_2_known;
				__u32 inum_44 = 0;
				__u64 known_45 = tsbpf_succeeded(bpf_probe_read_kernel(&inum_44, sizeof(inum_44), &(net_42)->ns.inum));
				faults_at_end_39 += (known_45 ^ 1) & -sk_2_known;
				__u32 netns_46 = (__u32)(inum_44);
				__u16 skc_family_47 = 0;
				__u64 known_48 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_family_47, sizeof(skc_family_47), &(sk_2)->__sk_common.skc_family));
				faults_at_end_39 += (known_48 ^ 1) & -sk_2_known;
				struct tsbpf_inet chosen_49 = {};
				__u64 known_50 __unused = 1;
				if (((sk_2_known & known_48) && ((__s64)(skc_family_47) == (__s64)(10)))) {
					__u64 known_51 = tsbpf_succeeded(bpf_probe_read_kernel(&chosen_49, 16, (&(sk_2)->__sk_common.skc_v6_rcv_saddr)));
					faults_at_end_39 += known_51 ^ 1;
					known_50 = (sk_2_known & known_51);
				} else {
					__u32 skc_rcv_saddr_52 = 0;
					__u64 known_53 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_rcv_saddr_52, sizeof(skc_rcv_saddr_52), &(sk_2)->__sk_common.skc_rcv_saddr));
					faults_at_end_39 += (known_53 ^ 1) & -sk_2_known;
					tsbpf_inet4(&chosen_49, (__u32)(skc_rcv_saddr_52));
					known_50 = (sk_2_known & known_53);
				}
				__u16 inet_sport_54 = 0;
				__u64 known_55 = tsbpf_succeeded(bpf_probe_read_kernel(&inet_sport_54, sizeof(inet_sport_54), &((struct inet_sock *)(sk_2))->inet_sport));
				faults_at_end_39 += (known_55 ^ 1) & -sk_2_known;
				__u16 sport_56 = (__u16)(__builtin_bswap16((__u16)(inet_sport_54)));
				__u16 lport_57 = (__u16)(sport_56);
				struct tsbpf_inet chosen_58 = {};
				__u64 known_59 __unused = 1;
				if (((sk_2_known & known_48) && ((__s64)(skc_family_47) == (__s64)(10)))) {
					__u64 known_60 = tsbpf_succeeded(bpf_probe_read_kernel(&chosen_58, 16, (&(sk_2)->__sk_common.skc_v6_daddr)));
					faults_at_end_39 += known_60 ^ 1;
					known_59 = (sk_2_known & known_60);
				} else {
					__u32 skc_daddr_61 = 0;
					__u64 known_62 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_daddr_61, sizeof(skc_daddr_61), &(sk_2)->__sk_common.skc_daddr));
					faults_at_end_39 += (known_62 ^ 1) & -sk_2_known;
					tsbpf_inet4(&chosen_58, (__u32)(skc_daddr_61));
					known_59 = (sk_2_known & known_62);
				}
				__u16 skc_dport_63 = 0;
				__u64 known_64 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_dport_63, sizeof(skc_dport_63), &(sk_2)->__sk_common.skc_dport));
				faults_at_end_39 += (known_64 ^ 1) & -sk_2_known;
				__u16 dport_65 = (__u16)(__builtin_bswap16((__u16)(skc_dport_63)));
				__u16 rport_66 = (__u16)(dport_65);
				struct key_map_tcp_sockets key_41;
				__builtin_memset(&key_41, 0, sizeof(key_41));
				key_41.item0 = netns_46;
				key_41.item1 = chosen_49;
				key_41.item2 = lport_57;
				key_41.item3 = chosen_58;
				key_41.item4 = rport_66;
				if ((sk_2_known & ((((((sk_2_known & known_43) & known_45) & known_50) & (sk_2_known & known_55)) & known_59) & (sk_2_known & known_64)))) {
					struct record_1 *slot_67 = tsbpf_slot(&map_tcp_sockets, &key_41, &zero_map_tcp_sockets);
					if (!slot_67) tsbpf_count(4);
					if (slot_67) {
						*slot_67 = record_40;
					}
				} else {
					tsbpf_count(5);
				}
			}
			end_39: __unused;
			if (faults_at_end_39) tsbpf_count_many(6, faults_at_end_39);
		}
		/* tcp:state-change */
		{
			__u64 faults_at_end_68 = 0;
#line 273 "stdlib/providers/tcp.tsbpf"
			if (!((newstate_4_known && ((__s64)(newstate_4) == (__s64)(7))))) goto end_68;
#line 273 "stdlib/providers/tcp.tsbpf"
			{
				struct net * net_70 = 0;
				__u64 known_71 = tsbpf_succeeded(bpf_probe_read_kernel(&net_70, sizeof(net_70), &(sk_2)->__sk_common.skc_net.net));
				faults_at_end_68 += (known_71 ^ 1) & -sk_2_known;
				__u32 inum_72 = 0;
				__u64 known_73 = tsbpf_succeeded(bpf_probe_read_kernel(&inum_72, sizeof(inum_72), &(net_70)->ns.inum));
				faults_at_end_68 += (known_73 ^ 1) & -sk_2_known;
				__u32 netns_74 = (__u32)(inum_72);
				__u16 skc_family_75 = 0;
				__u64 known_76 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_family_75, sizeof(skc_family_75), &(sk_2)->__sk_common.skc_family));
				faults_at_end_68 += (known_76 ^ 1) & -sk_2_known;
				struct tsbpf_inet chosen_77 = {};
				__u64 known_78 __unused = 1;
				if (((sk_2_known & known_76) && ((__s64)(skc_family_75) == (__s64)(10)))) {
					__u64 known_79 = tsbpf_succeeded(bpf_probe_read_kernel(&chosen_77, 16, (&(sk_2)->__sk_common.skc_v6_rcv_saddr)));
					faults_at_end_68 += known_79 ^ 1;
					known_78 = (sk_2_known & known_79);
				} else {
					__u32 skc_rcv_saddr_80 = 0;
					__u64 known_81 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_rcv_saddr_80, sizeof(skc_rcv_saddr_80), &(sk_2)->__sk_common.skc_rcv_saddr));
					faults_at_end_68 += (known_81 ^ 1) & -sk_2_known;
					tsbpf_inet4(&chosen_77, (__u32)(skc_rcv_saddr_80));
					known_78 = (sk_2_known & known_81);
				}
				__u16 inet_sport_82 = 0;
				__u64 known_83 = tsbpf_succeeded(bpf_probe_read_kernel(&inet_sport_82, sizeof(inet_sport_82), &((struct inet_sock *)(sk_2))->inet_sport));
				faults_at_end_68 += (known_83 ^ 1) & -sk_2_known;
				__u16 sport_84 = (__u16)(__builtin_bswap16((__u16)(inet_sport_82)));
				__u16 lport_85 = (__u16)(sport_84);
				struct tsbpf_inet chosen_86 = {};
				__u64 known_87 __unused = 1;
				if (((sk_2_known & known_76) && ((__s64)(skc_family_75) == (__s64)(10)))) {
					__u64 known_88 = tsbpf_succeeded(bpf_probe_read_kernel(&chosen_86, 16, (&(sk_2)->__sk_common.skc_v6_daddr)));
					faults_at_end_68 += known_88 ^ 1;
					known_87 = (sk_2_known & known_88);
				} else {
					__u32 skc_daddr_89 = 0;
					__u64 known_90 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_daddr_89, sizeof(skc_daddr_89), &(sk_2)->__sk_common.skc_daddr));
					faults_at_end_68 += (known_90 ^ 1) & -sk_2_known;
					tsbpf_inet4(&chosen_86, (__u32)(skc_daddr_89));
					known_87 = (sk_2_known & known_90);
				}
				__u16 skc_dport_91 = 0;
				__u64 known_92 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_dport_91, sizeof(skc_dport_91), &(sk_2)->__sk_common.skc_dport));
				faults_at_end_68 += (known_92 ^ 1) & -sk_2_known;
				__u16 dport_93 = (__u16)(__builtin_bswap16((__u16)(skc_dport_91)));
				__u16 rport_94 = (__u16)(dport_93);
				struct key_map_tcp_sockets key_69;
				__builtin_memset(&key_69, 0, sizeof(key_69));
				key_69.item0 = netns_74;
				key_69.item1 = chosen_77;
				key_69.item2 = lport_85;
				key_69.item3 = chosen_86;
				key_69.item4 = rport_94;
				if (((((((sk_2_known & known_71) & known_73) & known_78) & (sk_2_known & known_83)) & known_87) & (sk_2_known & known_92))) bpf_map_delete_elem(&map_tcp_sockets, &key_69);
			}
			end_68: __unused;
			if (faults_at_end_68) tsbpf_count_many(6, faults_at_end_68);
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(3, faults_at_end_1);
	}
	return 0;
}

SEC("raw_tp/tcp_destroy_sock")
int probe_1_rawtracepoint_tcp_destroy_sock(void *ctx) {
	__u64 now __unused = 0;

	/* tcp:destroy */
	{
		struct sock * sk_2 __unused = 0;
		__u64 sk_2_known __unused = 0;
#line 611 "stdlib/providers/tcp.tsbpf"
		sk_2 = (struct sock *)((__u64 *)ctx)[0];
		sk_2_known = 1;
		/* tcp:destroy */
		{
#line 258 "stdlib/providers/tcp.tsbpf"
			{
				struct key_map_tcp_owners key_4;
				__builtin_memset(&key_4, 0, sizeof(key_4));
				key_4.item0 = (__u64)(sk_2);
				if (sk_2_known) bpf_map_delete_elem(&map_tcp_owners, &key_4);
			}
			end_3: __unused;
		}
		end_1: __unused;
	}
	return 0;
}

SEC("iter/task_file")
int probe_2_iter_task_file(void *ctx) {
	__u64 now __unused = 0;

	__u64 arguments[4] __unused = {};
	if (bpf_probe_read_kernel(arguments, sizeof(arguments), ctx)) return 0;
	if (!arguments[3]) return 0;
	/* iter:task_file */
	{
		struct sock * sk_2 __unused = 0;
		__u64 sk_2_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 260 "stdlib/providers/tcp.tsbpf"
		struct inode * f_inode_3 = 0;
		__u64 known_4 = tsbpf_succeeded(bpf_probe_read_kernel(&f_inode_3, sizeof(f_inode_3), &((struct file *)arguments[3])->f_inode));
		faults_at_end_1 += known_4 ^ 1;
		__u16 i_mode_5 = 0;
		__u64 known_6 = tsbpf_succeeded(bpf_probe_read_kernel(&i_mode_5, sizeof(i_mode_5), &(f_inode_3)->i_mode));
		faults_at_end_1 += known_6 ^ 1;
		if (!(((known_4 & known_6) && ((__s64)(((__s64)((__u64)(i_mode_5) & (__u64)(61440)))) == (__s64)(49152))))) goto end_1;
#line 261 "stdlib/providers/tcp.tsbpf"
		const void * private_data_7 = 0;
		__u64 known_8 = tsbpf_succeeded(bpf_probe_read_kernel(&private_data_7, sizeof(private_data_7), &((struct file *)arguments[3])->private_data));
		faults_at_end_1 += known_8 ^ 1;
		struct sock * sk_9 = 0;
		__u64 known_10 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_9, sizeof(sk_9), &((struct socket *)(private_data_7))->sk));
		faults_at_end_1 += known_10 ^ 1;
		sk_2 = sk_9;
		sk_2_known = (known_8 & known_10);
#line 262 "stdlib/providers/tcp.tsbpf"
		__u16 sk_protocol_11 = 0;
		__u64 known_12 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_protocol_11, sizeof(sk_protocol_11), &(sk_2)->sk_protocol));
		faults_at_end_1 += known_12 ^ 1;
		bool both_15 = ((sk_2_known & known_12) && ((__s64)(sk_protocol_11) == (__s64)(6)));
		if (both_15) {
			struct key_map_tcp_owners key_13;
			__builtin_memset(&key_13, 0, sizeof(key_13));
			key_13.item0 = (__u64)(sk_2);
			struct record_0 *slot_14 = sk_2_known ? bpf_map_lookup_elem(&map_tcp_owners, &key_13) : NULL;
			both_15 = !((slot_14 != NULL));
		}
		if (both_15) {
#line 263 "stdlib/providers/tcp.tsbpf"
			{
				struct record_0 record_16 = {};
				__s32 tgid_17 = 0;
				__u64 known_18 = tsbpf_succeeded(bpf_probe_read_kernel(&tgid_17, sizeof(tgid_17), &((struct task_struct *)arguments[1])->tgid));
				faults_at_end_1 += known_18 ^ 1;
				record_16.pid = (__u32)(tgid_17);
				__s32 pid_19 = 0;
				__u64 known_20 = tsbpf_succeeded(bpf_probe_read_kernel(&pid_19, sizeof(pid_19), &((struct task_struct *)arguments[1])->pid));
				faults_at_end_1 += known_20 ^ 1;
				record_16.tid = (__u32)(pid_19);
				struct cred * cred_21 = 0;
				__u64 known_22 = tsbpf_succeeded(bpf_probe_read_kernel(&cred_21, sizeof(cred_21), &((struct task_struct *)arguments[1])->cred));
				faults_at_end_1 += known_22 ^ 1;
				__u32 val_23 = 0;
				__u64 known_24 = tsbpf_succeeded(bpf_probe_read_kernel(&val_23, sizeof(val_23), &(cred_21)->uid.val));
				faults_at_end_1 += known_24 ^ 1;
				record_16.uid = val_23;
				struct cred * cred_25 = 0;
				__u64 known_26 = tsbpf_succeeded(bpf_probe_read_kernel(&cred_25, sizeof(cred_25), &((struct task_struct *)arguments[1])->cred));
				faults_at_end_1 += known_26 ^ 1;
				__u32 val_27 = 0;
				__u64 known_28 = tsbpf_succeeded(bpf_probe_read_kernel(&val_27, sizeof(val_27), &(cred_25)->gid.val));
				faults_at_end_1 += known_28 ^ 1;
				record_16.gid = val_27;
				char comm_29[16] __attribute__((aligned(8))) = {};
				__u64 known_30 = tsbpf_succeeded(bpf_probe_read_kernel_str(comm_29, 16, &((struct task_struct *)arguments[1])->comm));
				faults_at_end_1 += known_30 ^ 1;
				__builtin_memcpy(record_16.comm, comm_29, 16);
				struct key_map_tcp_owners key_31;
				__builtin_memset(&key_31, 0, sizeof(key_31));
				key_31.item0 = (__u64)(sk_2);
				if ((((((known_18 & known_20) & (known_22 & known_24)) & (known_26 & known_28)) & known_30) & sk_2_known)) {
					struct record_0 *slot_32 = tsbpf_slot(&map_tcp_owners, &key_31, &zero_map_tcp_owners);
					if (!slot_32) tsbpf_count(0);
					if (slot_32) {
						*slot_32 = record_16;
					}
				} else {
					tsbpf_count(1);
				}
			}
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(7, faults_at_end_1);
	}
	/* iter:task_file */
	{
		struct sock * sk_34 __unused = 0;
		__u64 sk_34_known __unused = 0;
		struct tsbpf_inet laddr_35 __unused = {};
		__u64 laddr_35_known __unused = 0;
		struct tsbpf_inet raddr_36 __unused = {};
		__u64 raddr_36_known __unused = 0;
		__u64 faults_at_end_33 = 0;
#line 275 "stdlib/providers/tcp.tsbpf"
		struct inode * f_inode_37 = 0;
		__u64 known_38 = tsbpf_succeeded(bpf_probe_read_kernel(&f_inode_37, sizeof(f_inode_37), &((struct file *)arguments[3])->f_inode));
		faults_at_end_33 += known_38 ^ 1;
		__u16 i_mode_39 = 0;
		__u64 known_40 = tsbpf_succeeded(bpf_probe_read_kernel(&i_mode_39, sizeof(i_mode_39), &(f_inode_37)->i_mode));
		faults_at_end_33 += known_40 ^ 1;
		if (!(((known_38 & known_40) && ((__s64)(((__s64)((__u64)(i_mode_39) & (__u64)(61440)))) == (__s64)(49152))))) goto end_33;
#line 276 "stdlib/providers/tcp.tsbpf"
		const void * private_data_41 = 0;
		__u64 known_42 = tsbpf_succeeded(bpf_probe_read_kernel(&private_data_41, sizeof(private_data_41), &((struct file *)arguments[3])->private_data));
		faults_at_end_33 += known_42 ^ 1;
		struct sock * sk_43 = 0;
		__u64 known_44 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_43, sizeof(sk_43), &((struct socket *)(private_data_41))->sk));
		faults_at_end_33 += known_44 ^ 1;
		sk_34 = sk_43;
		sk_34_known = (known_42 & known_44);
#line 277 "stdlib/providers/tcp.tsbpf"
		__u16 sk_protocol_45 = 0;
		__u64 known_46 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_protocol_45, sizeof(sk_protocol_45), &(sk_34)->sk_protocol));
		faults_at_end_33 += known_46 ^ 1;
		bool both_49 = ((sk_34_known & known_46) && ((__s64)(sk_protocol_45) == (__s64)(6)));
		if (both_49) {
			__u8 skc_state_47 = 0;
			__u64 known_48 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_state_47, sizeof(skc_state_47), &(sk_34)->__sk_common.skc_state));
			faults_at_end_33 += known_48 ^ 1;
			both_49 = ((sk_34_known & known_48) && ((__s64)(skc_state_47) != (__s64)(7)));
		}
		bool both_52 = both_49;
		if (both_52) {
			__u8 skc_state_50 = 0;
			__u64 known_51 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_state_50, sizeof(skc_state_50), &(sk_34)->__sk_common.skc_state));
			faults_at_end_33 += known_51 ^ 1;
			both_52 = ((sk_34_known & known_51) && ((__s64)(skc_state_50) != (__s64)(10)));
		}
		if (both_52) {
#line 278 "stdlib/providers/tcp.tsbpf"
			__u16 skc_family_53 = 0;
			__u64 known_54 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_family_53, sizeof(skc_family_53), &(sk_34)->__sk_common.skc_family));
			faults_at_end_33 += known_54 ^ 1;
			struct tsbpf_inet chosen_55 = {};
			__u64 known_56 __unused = 1;
			if (((sk_34_known & known_54) && ((__s64)(skc_family_53) == (__s64)(10)))) {
				__u64 known_57 = tsbpf_succeeded(bpf_probe_read_kernel(&chosen_55, 16, (&(sk_34)->__sk_common.skc_v6_rcv_saddr)));
				faults_at_end_33 += known_57 ^ 1;
				known_56 = (sk_34_known & known_57);
			} else {
				__u32 skc_rcv_saddr_58 = 0;
				__u64 known_59 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_rcv_saddr_58, sizeof(skc_rcv_saddr_58), &(sk_34)->__sk_common.skc_rcv_saddr));
				faults_at_end_33 += known_59 ^ 1;
				tsbpf_inet4(&chosen_55, (__u32)(skc_rcv_saddr_58));
				known_56 = (sk_34_known & known_59);
			}
			laddr_35 = chosen_55;
			laddr_35_known = known_56;
#line 279 "stdlib/providers/tcp.tsbpf"
			__u16 skc_family_60 = 0;
			__u64 known_61 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_family_60, sizeof(skc_family_60), &(sk_34)->__sk_common.skc_family));
			faults_at_end_33 += known_61 ^ 1;
			struct tsbpf_inet chosen_62 = {};
			__u64 known_63 __unused = 1;
			if (((sk_34_known & known_61) && ((__s64)(skc_family_60) == (__s64)(10)))) {
				__u64 known_64 = tsbpf_succeeded(bpf_probe_read_kernel(&chosen_62, 16, (&(sk_34)->__sk_common.skc_v6_daddr)));
				faults_at_end_33 += known_64 ^ 1;
				known_63 = (sk_34_known & known_64);
			} else {
				__u32 skc_daddr_65 = 0;
				__u64 known_66 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_daddr_65, sizeof(skc_daddr_65), &(sk_34)->__sk_common.skc_daddr));
				faults_at_end_33 += known_66 ^ 1;
				tsbpf_inet4(&chosen_62, (__u32)(skc_daddr_65));
				known_63 = (sk_34_known & known_66);
			}
			raddr_36 = chosen_62;
			raddr_36_known = known_63;
#line 280 "stdlib/providers/tcp.tsbpf"
			{
				struct record_1 record_67 = {};
				record_67.sk = (__u64)(sk_34);
				struct net * net_69 = 0;
				__u64 known_70 = tsbpf_succeeded(bpf_probe_read_kernel(&net_69, sizeof(net_69), &(sk_34)->__sk_common.skc_net.net));
				faults_at_end_33 += known_70 ^ 1;
				__u32 inum_71 = 0;
				__u64 known_72 = tsbpf_succeeded(bpf_probe_read_kernel(&inum_71, sizeof(inum_71), &(net_69)->ns.inum));
				faults_at_end_33 += known_72 ^ 1;
				__u16 skc_num_73 = 0;
				__u64 known_74 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_num_73, sizeof(skc_num_73), &(sk_34)->__sk_common.skc_num));
				faults_at_end_33 += known_74 ^ 1;
				__u16 skc_dport_75 = 0;
				__u64 known_76 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_dport_75, sizeof(skc_dport_75), &(sk_34)->__sk_common.skc_dport));
				faults_at_end_33 += known_76 ^ 1;
				struct key_map_tcp_sockets key_68;
				__builtin_memset(&key_68, 0, sizeof(key_68));
				key_68.item0 = inum_71;
				key_68.item1 = laddr_35;
				key_68.item2 = skc_num_73;
				key_68.item3 = raddr_36;
				key_68.item4 = __builtin_bswap16((__u16)(skc_dport_75));
				if ((sk_34_known & ((((((sk_34_known & known_70) & known_72) & laddr_35_known) & (sk_34_known & known_74)) & raddr_36_known) & (sk_34_known & known_76)))) {
					struct record_1 *slot_77 = tsbpf_slot(&map_tcp_sockets, &key_68, &zero_map_tcp_sockets);
					if (!slot_77) tsbpf_count(4);
					if (slot_77) {
						*slot_77 = record_67;
					}
				} else {
					tsbpf_count(5);
				}
			}
		}
		end_33: __unused;
		if (faults_at_end_33) tsbpf_count_many(7, faults_at_end_33);
	}
	return 0;
}

SEC("raw_tp/netif_receive_skb")
int probe_3_rawtracepoint_netif_receive_skb(void *ctx) {
	__u64 now __unused = 0;

	/* ip:receive */
	{
		struct sk_buff * skb_2 __unused = 0;
		__u64 skb_2_known __unused = 0;
		struct iphdr * iph_3 __unused = 0;
		__u64 iph_3_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 87 "stdlib/providers/ip.tsbpf"
		__u16 protocol_4 = 0;
		__u64 known_5 = tsbpf_succeeded(bpf_probe_read_kernel(&protocol_4, sizeof(protocol_4), &((struct sk_buff *)((__u64 *)ctx)[0])->protocol));
		faults_at_end_1 += known_5 ^ 1;
		bool either_8 = (known_5 && ((__s64)(__builtin_bswap16((__u16)(protocol_4))) == (__s64)(2048)));
		if (!either_8) {
			__u16 protocol_6 = 0;
			__u64 known_7 = tsbpf_succeeded(bpf_probe_read_kernel(&protocol_6, sizeof(protocol_6), &((struct sk_buff *)((__u64 *)ctx)[0])->protocol));
			faults_at_end_1 += known_7 ^ 1;
			either_8 = (known_7 && ((__s64)(__builtin_bswap16((__u16)(protocol_6))) == (__s64)(34525)));
		}
		bool both_11 = either_8;
		if (both_11) {
			__u8 pkt_type_9 = 0;
			__u64 known_10 = tsbpf_succeeded(tsbpf_read_bitfield(bpf_probe_read_kernel, pkt_type_9, ((struct sk_buff *)((__u64 *)ctx)[0]), pkt_type));
			faults_at_end_1 += known_10 ^ 1;
			both_11 = (known_10 && ((__s64)(pkt_type_9) <= (__s64)(2)));
		}
		bool both_16 = both_11;
		if (both_16) {
			struct net_device * dev_12 = 0;
			__u64 known_13 = tsbpf_succeeded(bpf_probe_read_kernel(&dev_12, sizeof(dev_12), &((struct sk_buff *)((__u64 *)ctx)[0])->dev));
			faults_at_end_1 += known_13 ^ 1;
			__u64 priv_flags_14 = 0;
			__u64 known_15 = tsbpf_succeeded(tsbpf_read_bitfield(bpf_probe_read_kernel, priv_flags_14, (dev_12), priv_flags));
			faults_at_end_1 += known_15 ^ 1;
			both_16 = ((known_13 & known_15) && ((__u64)(((__u64)(priv_flags_14) & (__u64)(512))) == (__u64)(0)));
		}
		if (!(both_16)) goto end_1;
#line 89 "stdlib/providers/ip.tsbpf"
		skb_2 = (struct sk_buff *)((__u64 *)ctx)[0];
		skb_2_known = 1;
#line 90 "stdlib/providers/ip.tsbpf"
		const void * data_17 = 0;
		__u64 known_18 = tsbpf_succeeded(bpf_probe_read_kernel(&data_17, sizeof(data_17), &((struct sk_buff *)((__u64 *)ctx)[0])->data));
		faults_at_end_1 += known_18 ^ 1;
		iph_3 = (struct iphdr *)(data_17);
		iph_3_known = known_18;
		/* tcp:receive */
		{
			struct sk_buff * skb_20 __unused = 0;
			__u64 skb_20_known __unused = 0;
			struct iphdr * iph_21 __unused = 0;
			__u64 iph_21_known __unused = 0;
			struct tcphdr * tcph_22 __unused = 0;
			__u64 tcph_22_known __unused = 0;
			__u64 faults_at_end_19 = 0;
#line 875 "stdlib/providers/tcp.tsbpf"
			__u8 value_23 = 0;
			__u64 known_24 = tsbpf_succeeded(bpf_probe_read_kernel(&value_23, sizeof(value_23), ((const void *)(iph_3))));
			faults_at_end_19 += (known_24 ^ 1) & -iph_3_known;
			__u8 ip_25 = (__u8)(((__s64)((__s64)(value_23) >> ((__u64)(4) & 63))));
			__u8 chosen_26 = 0;
			__u64 known_27 __unused = 1;
			if (((iph_3_known & known_24) && ((__s64)(ip_25) == (__s64)(6)))) {
				__u8 nexthdr_28 = 0;
				__u64 known_29 = tsbpf_succeeded(bpf_probe_read_kernel(&nexthdr_28, sizeof(nexthdr_28), &((struct ipv6hdr *)(iph_3))->nexthdr));
				faults_at_end_19 += (known_29 ^ 1) & -iph_3_known;
				chosen_26 = nexthdr_28;
				known_27 = (iph_3_known & known_29);
			} else {
				__u8 protocol_30 = 0;
				__u64 known_31 = tsbpf_succeeded(bpf_probe_read_kernel(&protocol_30, sizeof(protocol_30), &(iph_3)->protocol));
				faults_at_end_19 += (known_31 ^ 1) & -iph_3_known;
				chosen_26 = protocol_30;
				known_27 = (iph_3_known & known_31);
			}
			__u8 protocol_32 = (__u8)(chosen_26);
			bool both_37 = (known_27 && ((__s64)(protocol_32) == (__s64)(6)));
			if (both_37) {
				bool both_35 = ((iph_3_known & known_24) && ((__s64)(ip_25) == (__s64)(4)));
				if (both_35) {
					__u16 frag_off_33 = 0;
					__u64 known_34 = tsbpf_succeeded(bpf_probe_read_kernel(&frag_off_33, sizeof(frag_off_33), &(iph_3)->frag_off));
					faults_at_end_19 += (known_34 ^ 1) & -iph_3_known;
					both_35 = ((iph_3_known & known_34) && ((__s64)(((__s64)((__u64)(__builtin_bswap16((__u16)(frag_off_33))) & (__u64)(8191)))) != (__s64)(0)));
				}
				bool fragment_36 = both_35;
				both_37 = !(fragment_36);
			}
			bool both_40 = both_37;
			if (both_40) {
				__u8 pkt_type_38 = 0;
				__u64 known_39 = tsbpf_succeeded(tsbpf_read_bitfield(bpf_probe_read_kernel, pkt_type_38, (skb_2), pkt_type));
				faults_at_end_19 += (known_39 ^ 1) & -skb_2_known;
				both_40 = ((skb_2_known & known_39) && ((__s64)(pkt_type_38) == (__s64)(0)));
			}
			if (!(both_40)) goto end_19;
#line 875 "stdlib/providers/tcp.tsbpf"
			skb_20 = skb_2;
			skb_20_known = skb_2_known;
#line 875 "stdlib/providers/tcp.tsbpf"
			iph_21 = iph_3;
			iph_21_known = iph_3_known;
#line 876 "stdlib/providers/tcp.tsbpf"
			__s64 chosen_41 = 0;
			__u64 known_42 __unused = 1;
			if (((iph_3_known & known_24) && ((__s64)(ip_25) == (__s64)(6)))) {
				chosen_41 = 40;
			} else {
				chosen_41 = ((__s64)((__u64)(((__s64)((__u64)(value_23) & (__u64)(15)))) * (__u64)(4)));
				known_42 = (iph_3_known & known_24);
			}
			__u8 ip_header_43 = (__u8)(chosen_41);
			__u64 transport_44 = (__u64)(((__u64)((__u64)(iph_3)) + (__u64)(ip_header_43)));
			tcph_22 = (struct tcphdr *)(transport_44);
			tcph_22_known = (iph_3_known & known_42);
			/* tcp:receive */
			{
				__u64 faults_at_end_45 = 0;
#line 4 "seed.tsbpf"
				__u8 value_46 = 0;
				__u64 known_47 = tsbpf_succeeded(bpf_probe_read_kernel(&value_46, sizeof(value_46), ((const void *)(iph_21))));
				faults_at_end_45 += (known_47 ^ 1) & -iph_21_known;
				__u8 ip_48 = (__u8)(((__s64)((__s64)(value_46) >> ((__u64)(4) & 63))));
				bool both_51 = ((iph_21_known & known_47) && ((__s64)(ip_48) == (__s64)(6)));
				if (both_51) {
					__u16 payload_len_49 = 0;
					__u64 known_50 = tsbpf_succeeded(bpf_probe_read_kernel(&payload_len_49, sizeof(payload_len_49), &((struct ipv6hdr *)(iph_21))->payload_len));
					faults_at_end_45 += (known_50 ^ 1) & -iph_21_known;
					both_51 = ((iph_21_known & known_50) && ((__s64)(payload_len_49) != (__s64)(0)));
				}
				__u64 chosen_52 = 0;
				__u64 known_53 __unused = 1;
				if (both_51) {
					__u16 payload_len_54 = 0;
					__u64 known_55 = tsbpf_succeeded(bpf_probe_read_kernel(&payload_len_54, sizeof(payload_len_54), &((struct ipv6hdr *)(iph_21))->payload_len));
					faults_at_end_45 += (known_55 ^ 1) & -iph_21_known;
					chosen_52 = __builtin_bswap16((__u16)(payload_len_54));
					known_53 = (iph_21_known & known_55);
				} else {
					bool both_58 = ((iph_21_known & known_47) && ((__s64)(ip_48) == (__s64)(4)));
					if (both_58) {
						__u16 tot_len_56 = 0;
						__u64 known_57 = tsbpf_succeeded(bpf_probe_read_kernel(&tot_len_56, sizeof(tot_len_56), &(iph_21)->tot_len));
						faults_at_end_45 += (known_57 ^ 1) & -iph_21_known;
						both_58 = ((iph_21_known & known_57) && ((__s64)(tot_len_56) != (__s64)(0)));
					}
					__u64 chosen_59 = 0;
					__u64 known_60 __unused = 1;
					if (both_58) {
						__u16 tot_len_61 = 0;
						__u64 known_62 = tsbpf_succeeded(bpf_probe_read_kernel(&tot_len_61, sizeof(tot_len_61), &(iph_21)->tot_len));
						faults_at_end_45 += (known_62 ^ 1) & -iph_21_known;
						__s64 chosen_63 = 0;
						__u64 known_64 __unused = 1;
						if (((iph_21_known & known_47) && ((__s64)(ip_48) == (__s64)(6)))) {
							chosen_63 = 40;
						} else {
							chosen_63 = ((__s64)((__u64)(((__s64)((__u64)(value_46) & (__u64)(15)))) * (__u64)(4)));
							known_64 = (iph_21_known & known_47);
						}
						__u8 ip_header_65 = (__u8)(chosen_63);
						chosen_59 = ((__s64)((__u64)(__builtin_bswap16((__u16)(tot_len_61))) - (__u64)(ip_header_65)));
						known_60 = ((iph_21_known & known_62) & known_64);
					} else {
						__u32 len_66 = 0;
						__u64 known_67 = tsbpf_succeeded(bpf_probe_read_kernel(&len_66, sizeof(len_66), &(skb_20)->len));
						faults_at_end_45 += (known_67 ^ 1) & -skb_20_known;
						__s64 chosen_68 = 0;
						__u64 known_69 __unused = 1;
						if (((iph_21_known & known_47) && ((__s64)(ip_48) == (__s64)(6)))) {
							chosen_68 = 40;
						} else {
							chosen_68 = ((__s64)((__u64)(((__s64)((__u64)(value_46) & (__u64)(15)))) * (__u64)(4)));
							known_69 = (iph_21_known & known_47);
						}
						__u8 ip_header_70 = (__u8)(chosen_68);
						const void * data_71 = 0;
						__u64 known_72 = tsbpf_succeeded(bpf_probe_read_kernel(&data_71, sizeof(data_71), &(skb_20)->data));
						faults_at_end_45 += (known_72 ^ 1) & -skb_20_known;
						chosen_59 = ((__u64)(len_66) - (__u64)(((__u64)(((__u64)((__u64)(iph_21)) + (__u64)(ip_header_70))) - (__u64)((__u64)(data_71)))));
						known_60 = ((skb_20_known & known_67) & ((iph_21_known & known_69) & (skb_20_known & known_72)));
					}
					chosen_52 = chosen_59;
					known_53 = known_60;
				}
				__u32 ip_payload_73 = (__u32)(chosen_52);
				__u8 value_74 = 0;
				__u64 known_75 = tsbpf_succeeded(bpf_probe_read_kernel(&value_74, sizeof(value_74), ((const void *)(((__u64)((__u64)(tcph_22)) + (__u64)(12))))));
				faults_at_end_45 += known_75 ^ 1;
				__u8 tcp_header_76 = (__u8)(((__s64)((__u64)(((__s64)((__s64)(value_74) >> ((__u64)(4) & 63)))) * (__u64)(4))));
				__u32 payload_77 = (__u32)(((__s64)((__u64)(ip_payload_73) - (__u64)(tcp_header_76))));
				if (!(((known_53 & (tcph_22_known & known_75)) && ((__s64)(payload_77) != (__s64)(0))))) goto end_45;
#line 4 "seed.tsbpf"
				{
					if (!now)
						now = bpf_ktime_get_ns();
					struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
					if (record_0) {
						__u32 valid_78 = 0;
						struct net_device * dev_81 = 0;
						__u64 known_82 = tsbpf_succeeded(bpf_probe_read_kernel(&dev_81, sizeof(dev_81), &(skb_20)->dev));
						faults_at_end_45 += (known_82 ^ 1) & -skb_20_known;
						struct net * net_83 = 0;
						__u64 known_84 = tsbpf_succeeded(bpf_probe_read_kernel(&net_83, sizeof(net_83), &(dev_81)->nd_net.net));
						faults_at_end_45 += (known_84 ^ 1) & -skb_20_known;
						__u32 inum_85 = 0;
						__u64 known_86 = tsbpf_succeeded(bpf_probe_read_kernel(&inum_85, sizeof(inum_85), &(net_83)->ns.inum));
						faults_at_end_45 += (known_86 ^ 1) & -skb_20_known;
						__u32 netns_87 = (__u32)(inum_85);
						struct tsbpf_inet chosen_88 = {};
						__u64 known_89 __unused = 1;
						if (((iph_21_known & known_47) && ((__s64)(ip_48) == (__s64)(6)))) {
							__u64 known_90 = tsbpf_succeeded(bpf_probe_read_kernel(&chosen_88, 16, (&((struct ipv6hdr *)(iph_21))->daddr)));
							faults_at_end_45 += known_90 ^ 1;
							known_89 = (iph_21_known & known_90);
						} else {
							__u32 daddr_91 = 0;
							__u64 known_92 = tsbpf_succeeded(bpf_probe_read_kernel(&daddr_91, sizeof(daddr_91), &(iph_21)->daddr));
							faults_at_end_45 += (known_92 ^ 1) & -iph_21_known;
							tsbpf_inet4(&chosen_88, (__u32)(daddr_91));
							known_89 = (iph_21_known & known_92);
						}
						__u16 dest_93 = 0;
						__u64 known_94 = tsbpf_succeeded(bpf_probe_read_kernel(&dest_93, sizeof(dest_93), &(tcph_22)->dest));
						faults_at_end_45 += (known_94 ^ 1) & -tcph_22_known;
						__u16 dport_95 = (__u16)(__builtin_bswap16((__u16)(dest_93)));
						struct tsbpf_inet chosen_96 = {};
						__u64 known_97 __unused = 1;
						if (((iph_21_known & known_47) && ((__s64)(ip_48) == (__s64)(6)))) {
							__u64 known_98 = tsbpf_succeeded(bpf_probe_read_kernel(&chosen_96, 16, (&((struct ipv6hdr *)(iph_21))->saddr)));
							faults_at_end_45 += known_98 ^ 1;
							known_97 = (iph_21_known & known_98);
						} else {
							__u32 saddr_99 = 0;
							__u64 known_100 = tsbpf_succeeded(bpf_probe_read_kernel(&saddr_99, sizeof(saddr_99), &(iph_21)->saddr));
							faults_at_end_45 += (known_100 ^ 1) & -iph_21_known;
							tsbpf_inet4(&chosen_96, (__u32)(saddr_99));
							known_97 = (iph_21_known & known_100);
						}
						__u16 source_101 = 0;
						__u64 known_102 = tsbpf_succeeded(bpf_probe_read_kernel(&source_101, sizeof(source_101), &(tcph_22)->source));
						faults_at_end_45 += (known_102 ^ 1) & -tcph_22_known;
						__u16 sport_103 = (__u16)(__builtin_bswap16((__u16)(source_101)));
						struct key_map_tcp_sockets key_80;
						__builtin_memset(&key_80, 0, sizeof(key_80));
						key_80.item0 = netns_87;
						key_80.item1 = chosen_88;
						key_80.item2 = dport_95;
						key_80.item3 = chosen_96;
						key_80.item4 = sport_103;
						struct record_1 *slot_104 = (((((((skb_20_known & known_82) & known_84) & known_86) & known_89) & (tcph_22_known & known_94)) & known_97) & (tcph_22_known & known_102)) ? bpf_map_lookup_elem(&map_tcp_sockets, &key_80) : NULL;
						__u64 sk_105 = 0;
						if (slot_104) {
							sk_105 = slot_104->sk;
						}
						struct sock * sk_106 = (struct sock *)(sk_105);
						struct key_map_tcp_owners key_79;
						__builtin_memset(&key_79, 0, sizeof(key_79));
						key_79.item0 = (__u64)(sk_106);
						struct record_0 *slot_107 = (slot_104 != NULL) ? bpf_map_lookup_elem(&map_tcp_owners, &key_79) : NULL;
						__u32 pid_108 = 0;
						if (slot_107) {
							pid_108 = slot_107->pid;
						}
						__u32 pid_109 = (__u32)(pid_108);
						record_0->pid_0 = pid_109;
						valid_78 |= (__u32)(slot_107 != NULL) << 0;
						char comm_110[16] __attribute__((aligned(8))) = {};
						if (slot_107) {
							__builtin_memcpy(comm_110, slot_107->comm, 16);
						}
						__builtin_memcpy(record_0->comm_1, comm_110, 16);
						valid_78 |= (__u32)(slot_107 != NULL) << 1;
						__u16 lport_111 = (__u16)(dport_95);
						record_0->lport_2 = lport_111;
						valid_78 |= (__u32)(tcph_22_known & known_94) << 2;
						record_0->header.ts = now;
						record_0->header.event = 0;
						record_0->header.order = 0;
						record_0->header.valid = valid_78;
						bpf_ringbuf_submit(record_0, 0);
					} else {
						tsbpf_count(8);
					}
				}
				end_45: __unused;
				if (faults_at_end_45) tsbpf_count_many(9, faults_at_end_45);
			}
			end_19: __unused;
			if (faults_at_end_19) tsbpf_count_many(3, faults_at_end_19);
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(3, faults_at_end_1);
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
