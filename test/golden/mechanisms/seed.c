=== 6.1

#define TSBPF_COUNTERS 11
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
#line 276 "stdlib/providers/tcp.tsbpf"
				{
					struct record_0 record_10 = {};
					__u32 pid_11 = tsbpf_pid();
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
#line 577 "stdlib/providers/tcp.tsbpf"
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
#line 576 "stdlib/providers/tcp.tsbpf"
			sk_19 = sk_2;
			sk_19_known = sk_2_known;
#line 576 "stdlib/providers/tcp.tsbpf"
			/* tcp:shutdown */
			{
				__u64 faults_at_end_24 = 0;
#line 278 "stdlib/providers/tcp.tsbpf"
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
#line 278 "stdlib/providers/tcp.tsbpf"
				{
					struct record_0 record_31 = {};
					__u32 pid_32 = tsbpf_pid();
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
#line 294 "stdlib/providers/tcp.tsbpf"
			if (!((newstate_4_known && ((__s64)(newstate_4) == (__s64)(1))))) goto end_39;
#line 294 "stdlib/providers/tcp.tsbpf"
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
#line 295 "stdlib/providers/tcp.tsbpf"
			if (!((newstate_4_known && ((__s64)(newstate_4) == (__s64)(7))))) goto end_68;
#line 295 "stdlib/providers/tcp.tsbpf"
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
#line 641 "stdlib/providers/tcp.tsbpf"
		sk_2 = (struct sock *)((__u64 *)ctx)[0];
		sk_2_known = 1;
		/* tcp:destroy */
		{
#line 279 "stdlib/providers/tcp.tsbpf"
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
#line 281 "stdlib/providers/tcp.tsbpf"
		struct inode * f_inode_3 = 0;
		__u64 known_4 = tsbpf_succeeded(bpf_probe_read_kernel(&f_inode_3, sizeof(f_inode_3), &((struct file *)arguments[3])->f_inode));
		faults_at_end_1 += known_4 ^ 1;
		__u16 i_mode_5 = 0;
		__u64 known_6 = tsbpf_succeeded(bpf_probe_read_kernel(&i_mode_5, sizeof(i_mode_5), &(f_inode_3)->i_mode));
		faults_at_end_1 += known_6 ^ 1;
		if (!(((known_4 & known_6) && ((__s64)(((__s64)((__u64)(i_mode_5) & (__u64)(61440)))) == (__s64)(49152))))) goto end_1;
#line 282 "stdlib/providers/tcp.tsbpf"
		const void * private_data_7 = 0;
		__u64 known_8 = tsbpf_succeeded(bpf_probe_read_kernel(&private_data_7, sizeof(private_data_7), &((struct file *)arguments[3])->private_data));
		faults_at_end_1 += known_8 ^ 1;
		struct sock * sk_9 = 0;
		__u64 known_10 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_9, sizeof(sk_9), &((struct socket *)(private_data_7))->sk));
		faults_at_end_1 += known_10 ^ 1;
		sk_2 = sk_9;
		sk_2_known = (known_8 & known_10);
#line 283 "stdlib/providers/tcp.tsbpf"
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
#line 284 "stdlib/providers/tcp.tsbpf"
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
#line 297 "stdlib/providers/tcp.tsbpf"
		struct inode * f_inode_37 = 0;
		__u64 known_38 = tsbpf_succeeded(bpf_probe_read_kernel(&f_inode_37, sizeof(f_inode_37), &((struct file *)arguments[3])->f_inode));
		faults_at_end_33 += known_38 ^ 1;
		__u16 i_mode_39 = 0;
		__u64 known_40 = tsbpf_succeeded(bpf_probe_read_kernel(&i_mode_39, sizeof(i_mode_39), &(f_inode_37)->i_mode));
		faults_at_end_33 += known_40 ^ 1;
		if (!(((known_38 & known_40) && ((__s64)(((__s64)((__u64)(i_mode_39) & (__u64)(61440)))) == (__s64)(49152))))) goto end_33;
#line 298 "stdlib/providers/tcp.tsbpf"
		const void * private_data_41 = 0;
		__u64 known_42 = tsbpf_succeeded(bpf_probe_read_kernel(&private_data_41, sizeof(private_data_41), &((struct file *)arguments[3])->private_data));
		faults_at_end_33 += known_42 ^ 1;
		struct sock * sk_43 = 0;
		__u64 known_44 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_43, sizeof(sk_43), &((struct socket *)(private_data_41))->sk));
		faults_at_end_33 += known_44 ^ 1;
		sk_34 = sk_43;
		sk_34_known = (known_42 & known_44);
#line 299 "stdlib/providers/tcp.tsbpf"
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
#line 300 "stdlib/providers/tcp.tsbpf"
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
#line 301 "stdlib/providers/tcp.tsbpf"
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
#line 302 "stdlib/providers/tcp.tsbpf"
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

SEC("fentry/tcp_connect")
int probe_3_fentry_tcp_connect(void *ctx) {
	__u64 now __unused = 0;

	/* tcp:opening */
	{
		struct sock * sk_2 __unused = 0;
		__u64 sk_2_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 952 "stdlib/providers/tcp.tsbpf"
		__u16 sk_protocol_3 = 0;
		__u64 known_4 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_protocol_3, sizeof(sk_protocol_3), &((struct sock *)((__u64 *)ctx)[0])->sk_protocol));
		faults_at_end_1 += known_4 ^ 1;
		if (!((known_4 && ((__s64)(sk_protocol_3) == (__s64)(6))))) goto end_1;
#line 952 "stdlib/providers/tcp.tsbpf"
		sk_2 = (struct sock *)((__u64 *)ctx)[0];
		sk_2_known = 1;
		/* tcp:opening */
		{
			__u64 faults_at_end_5 = 0;
#line 293 "stdlib/providers/tcp.tsbpf"
			{
				struct record_1 record_6 = {};
				__u64 number_7 = tsbpf_pointer_number((const void *)(sk_2));
				record_6.sk = (__u64)(number_7);
				struct net * net_9 = 0;
				__u64 known_10 = tsbpf_succeeded(bpf_probe_read_kernel(&net_9, sizeof(net_9), &(sk_2)->__sk_common.skc_net.net));
				faults_at_end_5 += (known_10 ^ 1) & -sk_2_known;
				__u32 inum_11 = 0;
				__u64 known_12 = tsbpf_succeeded(bpf_probe_read_kernel(&inum_11, sizeof(inum_11), &(net_9)->ns.inum));
				faults_at_end_5 += (known_12 ^ 1) & -sk_2_known;
				__u32 netns_13 = (__u32)(inum_11);
				__u16 skc_family_14 = 0;
				__u64 known_15 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_family_14, sizeof(skc_family_14), &(sk_2)->__sk_common.skc_family));
				faults_at_end_5 += (known_15 ^ 1) & -sk_2_known;
				struct tsbpf_inet chosen_16 = {};
				__u64 known_17 __unused = 1;
				if (((sk_2_known & known_15) && ((__s64)(skc_family_14) == (__s64)(10)))) {
					__u64 known_18 = tsbpf_succeeded(bpf_probe_read_kernel(&chosen_16, 16, (&(sk_2)->__sk_common.skc_v6_rcv_saddr)));
					faults_at_end_5 += known_18 ^ 1;
					known_17 = (sk_2_known & known_18);
				} else {
					__u32 skc_rcv_saddr_19 = 0;
					__u64 known_20 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_rcv_saddr_19, sizeof(skc_rcv_saddr_19), &(sk_2)->__sk_common.skc_rcv_saddr));
					faults_at_end_5 += (known_20 ^ 1) & -sk_2_known;
					tsbpf_inet4(&chosen_16, (__u32)(skc_rcv_saddr_19));
					known_17 = (sk_2_known & known_20);
				}
				__u16 inet_sport_21 = 0;
				__u64 known_22 = tsbpf_succeeded(bpf_probe_read_kernel(&inet_sport_21, sizeof(inet_sport_21), &((struct inet_sock *)(sk_2))->inet_sport));
				faults_at_end_5 += (known_22 ^ 1) & -sk_2_known;
				__u16 sport_23 = (__u16)(__builtin_bswap16((__u16)(inet_sport_21)));
				__u16 lport_24 = (__u16)(sport_23);
				struct tsbpf_inet chosen_25 = {};
				__u64 known_26 __unused = 1;
				if (((sk_2_known & known_15) && ((__s64)(skc_family_14) == (__s64)(10)))) {
					__u64 known_27 = tsbpf_succeeded(bpf_probe_read_kernel(&chosen_25, 16, (&(sk_2)->__sk_common.skc_v6_daddr)));
					faults_at_end_5 += known_27 ^ 1;
					known_26 = (sk_2_known & known_27);
				} else {
					__u32 skc_daddr_28 = 0;
					__u64 known_29 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_daddr_28, sizeof(skc_daddr_28), &(sk_2)->__sk_common.skc_daddr));
					faults_at_end_5 += (known_29 ^ 1) & -sk_2_known;
					tsbpf_inet4(&chosen_25, (__u32)(skc_daddr_28));
					known_26 = (sk_2_known & known_29);
				}
				__u16 skc_dport_30 = 0;
				__u64 known_31 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_dport_30, sizeof(skc_dport_30), &(sk_2)->__sk_common.skc_dport));
				faults_at_end_5 += (known_31 ^ 1) & -sk_2_known;
				__u16 dport_32 = (__u16)(__builtin_bswap16((__u16)(skc_dport_30)));
				__u16 rport_33 = (__u16)(dport_32);
				struct key_map_tcp_sockets key_8;
				__builtin_memset(&key_8, 0, sizeof(key_8));
				key_8.item0 = netns_13;
				key_8.item1 = chosen_16;
				key_8.item2 = lport_24;
				key_8.item3 = chosen_25;
				key_8.item4 = rport_33;
				if ((sk_2_known & ((((((sk_2_known & known_10) & known_12) & known_17) & (sk_2_known & known_22)) & known_26) & (sk_2_known & known_31)))) {
					struct record_1 *slot_34 = tsbpf_slot(&map_tcp_sockets, &key_8, &zero_map_tcp_sockets);
					if (!slot_34) tsbpf_count(4);
					if (slot_34) {
						*slot_34 = record_6;
					}
				} else {
					tsbpf_count(5);
				}
			}
			end_5: __unused;
			if (faults_at_end_5) tsbpf_count_many(8, faults_at_end_5);
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(3, faults_at_end_1);
	}
	return 0;
}

SEC("fentry/tcp_v4_rcv")
int probe_4_fentry_tcp_v4_rcv(void *ctx) {
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
			__u64 number_49 = tsbpf_pointer_number((const void *)(iph_3));
			__s64 chosen_50 = 0;
			__u64 known_51 __unused = 1;
			if (((iph_3_known & known_19) && ((__s64)(ip_20) == (__s64)(6)))) {
				chosen_50 = 40;
			} else {
				chosen_50 = ((__s64)((__u64)(((__s64)((__u64)(value_18) & (__u64)(15)))) * (__u64)(4)));
				known_51 = (iph_3_known & known_19);
			}
			__u8 ip_header_52 = (__u8)(chosen_50);
			__u64 number_53 = tsbpf_pointer_number((const void *)(tcph_4));
			__u8 value_54 = 0;
			__u64 known_55 = tsbpf_succeeded(bpf_probe_read_kernel(&value_54, sizeof(value_54), ((const void *)(((__u64)((__u64)(number_53)) + (__u64)(12))))));
			faults_at_end_17 += known_55 ^ 1;
			__u8 tcp_header_56 = (__u8)(((__s64)((__u64)(((__s64)((__s64)(value_54) >> ((__u64)(4) & 63)))) * (__u64)(4))));
			__u32 payload_57 = (__u32)(((__u64)(((__u64)(ip_payload_47) - (__u64)(((__u64)(((__u64)((__u64)(number_48)) - (__u64)((__u64)(number_49)))) - (__u64)(ip_header_52))))) - (__u64)(tcp_header_56)));
			if (!((((known_25 & ((tcph_4_known & iph_3_known) & known_51)) & (tcph_4_known & known_55)) && ((__s64)(payload_57) != (__s64)(0))))) goto end_17;
#line 4 "seed.tsbpf"
			{
				if (!now)
					now = bpf_ktime_get_ns();
				struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
				if (record_0) {
					__u32 valid_58 = 0;
					struct net_device * dev_61 = 0;
					__u64 known_62 = tsbpf_succeeded(bpf_probe_read_kernel(&dev_61, sizeof(dev_61), &(skb_2)->dev));
					faults_at_end_17 += (known_62 ^ 1) & -skb_2_known;
					struct net * net_63 = 0;
					__u64 known_64 = tsbpf_succeeded(bpf_probe_read_kernel(&net_63, sizeof(net_63), &(dev_61)->nd_net.net));
					faults_at_end_17 += (known_64 ^ 1) & -skb_2_known;
					__u32 inum_65 = 0;
					__u64 known_66 = tsbpf_succeeded(bpf_probe_read_kernel(&inum_65, sizeof(inum_65), &(net_63)->ns.inum));
					faults_at_end_17 += (known_66 ^ 1) & -skb_2_known;
					__u32 netns_67 = (__u32)(inum_65);
					struct tsbpf_inet chosen_68 = {};
					__u64 known_69 __unused = 1;
					if (((iph_3_known & known_19) && ((__s64)(ip_20) == (__s64)(6)))) {
						__u64 known_70 = tsbpf_succeeded(bpf_probe_read_kernel(&chosen_68, 16, (&((struct ipv6hdr *)(iph_3))->daddr)));
						faults_at_end_17 += known_70 ^ 1;
						known_69 = (iph_3_known & known_70);
					} else {
						__u32 daddr_71 = 0;
						__u64 known_72 = tsbpf_succeeded(bpf_probe_read_kernel(&daddr_71, sizeof(daddr_71), &(iph_3)->daddr));
						faults_at_end_17 += (known_72 ^ 1) & -iph_3_known;
						tsbpf_inet4(&chosen_68, (__u32)(daddr_71));
						known_69 = (iph_3_known & known_72);
					}
					__u16 dest_73 = 0;
					__u64 known_74 = tsbpf_succeeded(bpf_probe_read_kernel(&dest_73, sizeof(dest_73), &(tcph_4)->dest));
					faults_at_end_17 += (known_74 ^ 1) & -tcph_4_known;
					__u16 dport_75 = (__u16)(__builtin_bswap16((__u16)(dest_73)));
					struct tsbpf_inet chosen_76 = {};
					__u64 known_77 __unused = 1;
					if (((iph_3_known & known_19) && ((__s64)(ip_20) == (__s64)(6)))) {
						__u64 known_78 = tsbpf_succeeded(bpf_probe_read_kernel(&chosen_76, 16, (&((struct ipv6hdr *)(iph_3))->saddr)));
						faults_at_end_17 += known_78 ^ 1;
						known_77 = (iph_3_known & known_78);
					} else {
						__u32 saddr_79 = 0;
						__u64 known_80 = tsbpf_succeeded(bpf_probe_read_kernel(&saddr_79, sizeof(saddr_79), &(iph_3)->saddr));
						faults_at_end_17 += (known_80 ^ 1) & -iph_3_known;
						tsbpf_inet4(&chosen_76, (__u32)(saddr_79));
						known_77 = (iph_3_known & known_80);
					}
					__u16 source_81 = 0;
					__u64 known_82 = tsbpf_succeeded(bpf_probe_read_kernel(&source_81, sizeof(source_81), &(tcph_4)->source));
					faults_at_end_17 += (known_82 ^ 1) & -tcph_4_known;
					__u16 sport_83 = (__u16)(__builtin_bswap16((__u16)(source_81)));
					struct key_map_tcp_sockets key_60;
					__builtin_memset(&key_60, 0, sizeof(key_60));
					key_60.item0 = netns_67;
					key_60.item1 = chosen_68;
					key_60.item2 = dport_75;
					key_60.item3 = chosen_76;
					key_60.item4 = sport_83;
					struct record_1 *slot_84 = (((((((skb_2_known & known_62) & known_64) & known_66) & known_69) & (tcph_4_known & known_74)) & known_77) & (tcph_4_known & known_82)) ? bpf_map_lookup_elem(&map_tcp_sockets, &key_60) : NULL;
					__u64 sk_85 = 0;
					if (slot_84) {
						sk_85 = slot_84->sk;
					}
					struct sock * sk_86 = (struct sock *)(sk_85);
					struct key_map_tcp_owners key_59;
					__builtin_memset(&key_59, 0, sizeof(key_59));
					key_59.item0 = (__u64)(sk_86);
					struct record_0 *slot_87 = (slot_84 != NULL) ? bpf_map_lookup_elem(&map_tcp_owners, &key_59) : NULL;
					__u32 pid_88 = 0;
					if (slot_87) {
						pid_88 = slot_87->pid;
					}
					__u32 pid_89 = (__u32)(pid_88);
					record_0->pid_0 = pid_89;
					valid_58 |= (__u32)(slot_87 != NULL) << 0;
					char comm_90[16] __attribute__((aligned(8))) = {};
					if (slot_87) {
						__builtin_memcpy(comm_90, slot_87->comm, 16);
					}
					__builtin_memcpy(record_0->comm_1, comm_90, 16);
					valid_58 |= (__u32)(slot_87 != NULL) << 1;
					__u16 lport_91 = (__u16)(dport_75);
					record_0->lport_2 = lport_91;
					valid_58 |= (__u32)(tcph_4_known & known_74) << 2;
					record_0->header.ts = now;
					record_0->header.event = 0;
					record_0->header.order = 0;
					record_0->header.valid = valid_58;
					bpf_ringbuf_submit(record_0, 0);
				} else {
					tsbpf_count(9);
				}
			}
			end_17: __unused;
			if (faults_at_end_17) tsbpf_count_many(10, faults_at_end_17);
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(3, faults_at_end_1);
	}
	return 0;
}

SEC("fentry/tcp_v6_rcv")
int probe_5_fentry_tcp_v6_rcv(void *ctx) {
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
			__u64 number_49 = tsbpf_pointer_number((const void *)(iph_3));
			__s64 chosen_50 = 0;
			__u64 known_51 __unused = 1;
			if (((iph_3_known & known_19) && ((__s64)(ip_20) == (__s64)(6)))) {
				chosen_50 = 40;
			} else {
				chosen_50 = ((__s64)((__u64)(((__s64)((__u64)(value_18) & (__u64)(15)))) * (__u64)(4)));
				known_51 = (iph_3_known & known_19);
			}
			__u8 ip_header_52 = (__u8)(chosen_50);
			__u64 number_53 = tsbpf_pointer_number((const void *)(tcph_4));
			__u8 value_54 = 0;
			__u64 known_55 = tsbpf_succeeded(bpf_probe_read_kernel(&value_54, sizeof(value_54), ((const void *)(((__u64)((__u64)(number_53)) + (__u64)(12))))));
			faults_at_end_17 += known_55 ^ 1;
			__u8 tcp_header_56 = (__u8)(((__s64)((__u64)(((__s64)((__s64)(value_54) >> ((__u64)(4) & 63)))) * (__u64)(4))));
			__u32 payload_57 = (__u32)(((__u64)(((__u64)(ip_payload_47) - (__u64)(((__u64)(((__u64)((__u64)(number_48)) - (__u64)((__u64)(number_49)))) - (__u64)(ip_header_52))))) - (__u64)(tcp_header_56)));
			if (!((((known_25 & ((tcph_4_known & iph_3_known) & known_51)) & (tcph_4_known & known_55)) && ((__s64)(payload_57) != (__s64)(0))))) goto end_17;
#line 4 "seed.tsbpf"
			{
				if (!now)
					now = bpf_ktime_get_ns();
				struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
				if (record_0) {
					__u32 valid_58 = 0;
					struct net_device * dev_61 = 0;
					__u64 known_62 = tsbpf_succeeded(bpf_probe_read_kernel(&dev_61, sizeof(dev_61), &(skb_2)->dev));
					faults_at_end_17 += (known_62 ^ 1) & -skb_2_known;
					struct net * net_63 = 0;
					__u64 known_64 = tsbpf_succeeded(bpf_probe_read_kernel(&net_63, sizeof(net_63), &(dev_61)->nd_net.net));
					faults_at_end_17 += (known_64 ^ 1) & -skb_2_known;
					__u32 inum_65 = 0;
					__u64 known_66 = tsbpf_succeeded(bpf_probe_read_kernel(&inum_65, sizeof(inum_65), &(net_63)->ns.inum));
					faults_at_end_17 += (known_66 ^ 1) & -skb_2_known;
					__u32 netns_67 = (__u32)(inum_65);
					struct tsbpf_inet chosen_68 = {};
					__u64 known_69 __unused = 1;
					if (((iph_3_known & known_19) && ((__s64)(ip_20) == (__s64)(6)))) {
						__u64 known_70 = tsbpf_succeeded(bpf_probe_read_kernel(&chosen_68, 16, (&((struct ipv6hdr *)(iph_3))->daddr)));
						faults_at_end_17 += known_70 ^ 1;
						known_69 = (iph_3_known & known_70);
					} else {
						__u32 daddr_71 = 0;
						__u64 known_72 = tsbpf_succeeded(bpf_probe_read_kernel(&daddr_71, sizeof(daddr_71), &(iph_3)->daddr));
						faults_at_end_17 += (known_72 ^ 1) & -iph_3_known;
						tsbpf_inet4(&chosen_68, (__u32)(daddr_71));
						known_69 = (iph_3_known & known_72);
					}
					__u16 dest_73 = 0;
					__u64 known_74 = tsbpf_succeeded(bpf_probe_read_kernel(&dest_73, sizeof(dest_73), &(tcph_4)->dest));
					faults_at_end_17 += (known_74 ^ 1) & -tcph_4_known;
					__u16 dport_75 = (__u16)(__builtin_bswap16((__u16)(dest_73)));
					struct tsbpf_inet chosen_76 = {};
					__u64 known_77 __unused = 1;
					if (((iph_3_known & known_19) && ((__s64)(ip_20) == (__s64)(6)))) {
						__u64 known_78 = tsbpf_succeeded(bpf_probe_read_kernel(&chosen_76, 16, (&((struct ipv6hdr *)(iph_3))->saddr)));
						faults_at_end_17 += known_78 ^ 1;
						known_77 = (iph_3_known & known_78);
					} else {
						__u32 saddr_79 = 0;
						__u64 known_80 = tsbpf_succeeded(bpf_probe_read_kernel(&saddr_79, sizeof(saddr_79), &(iph_3)->saddr));
						faults_at_end_17 += (known_80 ^ 1) & -iph_3_known;
						tsbpf_inet4(&chosen_76, (__u32)(saddr_79));
						known_77 = (iph_3_known & known_80);
					}
					__u16 source_81 = 0;
					__u64 known_82 = tsbpf_succeeded(bpf_probe_read_kernel(&source_81, sizeof(source_81), &(tcph_4)->source));
					faults_at_end_17 += (known_82 ^ 1) & -tcph_4_known;
					__u16 sport_83 = (__u16)(__builtin_bswap16((__u16)(source_81)));
					struct key_map_tcp_sockets key_60;
					__builtin_memset(&key_60, 0, sizeof(key_60));
					key_60.item0 = netns_67;
					key_60.item1 = chosen_68;
					key_60.item2 = dport_75;
					key_60.item3 = chosen_76;
					key_60.item4 = sport_83;
					struct record_1 *slot_84 = (((((((skb_2_known & known_62) & known_64) & known_66) & known_69) & (tcph_4_known & known_74)) & known_77) & (tcph_4_known & known_82)) ? bpf_map_lookup_elem(&map_tcp_sockets, &key_60) : NULL;
					__u64 sk_85 = 0;
					if (slot_84) {
						sk_85 = slot_84->sk;
					}
					struct sock * sk_86 = (struct sock *)(sk_85);
					struct key_map_tcp_owners key_59;
					__builtin_memset(&key_59, 0, sizeof(key_59));
					key_59.item0 = (__u64)(sk_86);
					struct record_0 *slot_87 = (slot_84 != NULL) ? bpf_map_lookup_elem(&map_tcp_owners, &key_59) : NULL;
					__u32 pid_88 = 0;
					if (slot_87) {
						pid_88 = slot_87->pid;
					}
					__u32 pid_89 = (__u32)(pid_88);
					record_0->pid_0 = pid_89;
					valid_58 |= (__u32)(slot_87 != NULL) << 0;
					char comm_90[16] __attribute__((aligned(8))) = {};
					if (slot_87) {
						__builtin_memcpy(comm_90, slot_87->comm, 16);
					}
					__builtin_memcpy(record_0->comm_1, comm_90, 16);
					valid_58 |= (__u32)(slot_87 != NULL) << 1;
					__u16 lport_91 = (__u16)(dport_75);
					record_0->lport_2 = lport_91;
					valid_58 |= (__u32)(tcph_4_known & known_74) << 2;
					record_0->header.ts = now;
					record_0->header.event = 0;
					record_0->header.order = 0;
					record_0->header.valid = valid_58;
					bpf_ringbuf_submit(record_0, 0);
				} else {
					tsbpf_count(9);
				}
			}
			end_17: __unused;
			if (faults_at_end_17) tsbpf_count_many(10, faults_at_end_17);
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(3, faults_at_end_1);
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";

=== 6.18-no-kprobes

#define TSBPF_COUNTERS 11
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "ipv6.bpf.h"
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
	__u16 sk_type;
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
	__u64 _skb_refdst;
	struct net_device *dev;
	__u16 vlan_proto;
	void *data;
	void *head;
	__u16 network_header;
	__s32 skb_iif;
	struct sock *sk;
	__u8 pkt_type : 3;
	__u32 len;
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
	__u16 tot_len;
	__u32 daddr;
	__u32 saddr;
} __core;
struct tcp_sock {
	__u32 total_retrans;
} __core;
struct ipv6hdr {
	__u16 payload_len;
	struct in6_addr daddr;
	struct in6_addr saddr;
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
#line 276 "stdlib/providers/tcp.tsbpf"
				{
					struct record_0 record_10 = {};
					__u32 pid_11 = tsbpf_pid();
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
#line 577 "stdlib/providers/tcp.tsbpf"
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
#line 576 "stdlib/providers/tcp.tsbpf"
			sk_19 = sk_2;
			sk_19_known = sk_2_known;
#line 576 "stdlib/providers/tcp.tsbpf"
			/* tcp:shutdown */
			{
				__u64 faults_at_end_24 = 0;
#line 278 "stdlib/providers/tcp.tsbpf"
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
#line 278 "stdlib/providers/tcp.tsbpf"
				{
					struct record_0 record_31 = {};
					__u32 pid_32 = tsbpf_pid();
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
#line 294 "stdlib/providers/tcp.tsbpf"
			if (!((newstate_4_known && ((__s64)(newstate_4) == (__s64)(1))))) goto end_39;
#line 294 "stdlib/providers/tcp.tsbpf"
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
#line 295 "stdlib/providers/tcp.tsbpf"
			if (!((newstate_4_known && ((__s64)(newstate_4) == (__s64)(7))))) goto end_68;
#line 295 "stdlib/providers/tcp.tsbpf"
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
#line 641 "stdlib/providers/tcp.tsbpf"
		sk_2 = (struct sock *)((__u64 *)ctx)[0];
		sk_2_known = 1;
		/* tcp:destroy */
		{
#line 279 "stdlib/providers/tcp.tsbpf"
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
#line 281 "stdlib/providers/tcp.tsbpf"
		struct inode * f_inode_3 = 0;
		__u64 known_4 = tsbpf_succeeded(bpf_probe_read_kernel(&f_inode_3, sizeof(f_inode_3), &((struct file *)arguments[3])->f_inode));
		faults_at_end_1 += known_4 ^ 1;
		__u16 i_mode_5 = 0;
		__u64 known_6 = tsbpf_succeeded(bpf_probe_read_kernel(&i_mode_5, sizeof(i_mode_5), &(f_inode_3)->i_mode));
		faults_at_end_1 += known_6 ^ 1;
		if (!(((known_4 & known_6) && ((__s64)(((__s64)((__u64)(i_mode_5) & (__u64)(61440)))) == (__s64)(49152))))) goto end_1;
#line 282 "stdlib/providers/tcp.tsbpf"
		const void * private_data_7 = 0;
		__u64 known_8 = tsbpf_succeeded(bpf_probe_read_kernel(&private_data_7, sizeof(private_data_7), &((struct file *)arguments[3])->private_data));
		faults_at_end_1 += known_8 ^ 1;
		struct sock * sk_9 = 0;
		__u64 known_10 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_9, sizeof(sk_9), &((struct socket *)(private_data_7))->sk));
		faults_at_end_1 += known_10 ^ 1;
		sk_2 = sk_9;
		sk_2_known = (known_8 & known_10);
#line 283 "stdlib/providers/tcp.tsbpf"
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
#line 284 "stdlib/providers/tcp.tsbpf"
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
#line 297 "stdlib/providers/tcp.tsbpf"
		struct inode * f_inode_37 = 0;
		__u64 known_38 = tsbpf_succeeded(bpf_probe_read_kernel(&f_inode_37, sizeof(f_inode_37), &((struct file *)arguments[3])->f_inode));
		faults_at_end_33 += known_38 ^ 1;
		__u16 i_mode_39 = 0;
		__u64 known_40 = tsbpf_succeeded(bpf_probe_read_kernel(&i_mode_39, sizeof(i_mode_39), &(f_inode_37)->i_mode));
		faults_at_end_33 += known_40 ^ 1;
		if (!(((known_38 & known_40) && ((__s64)(((__s64)((__u64)(i_mode_39) & (__u64)(61440)))) == (__s64)(49152))))) goto end_33;
#line 298 "stdlib/providers/tcp.tsbpf"
		const void * private_data_41 = 0;
		__u64 known_42 = tsbpf_succeeded(bpf_probe_read_kernel(&private_data_41, sizeof(private_data_41), &((struct file *)arguments[3])->private_data));
		faults_at_end_33 += known_42 ^ 1;
		struct sock * sk_43 = 0;
		__u64 known_44 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_43, sizeof(sk_43), &((struct socket *)(private_data_41))->sk));
		faults_at_end_33 += known_44 ^ 1;
		sk_34 = sk_43;
		sk_34_known = (known_42 & known_44);
#line 299 "stdlib/providers/tcp.tsbpf"
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
#line 300 "stdlib/providers/tcp.tsbpf"
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
#line 301 "stdlib/providers/tcp.tsbpf"
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
#line 302 "stdlib/providers/tcp.tsbpf"
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

SEC("raw_tp/net_dev_queue")
int probe_3_rawtracepoint_net_dev_queue(void *ctx) {
	__u64 now __unused = 0;

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
			struct sock * sk_56 __unused = 0;
			__u64 sk_56_known __unused = 0;
			struct tcphdr * tcph_57 __unused = 0;
			__u64 tcph_57_known __unused = 0;
			__u64 faults_at_end_55 = 0;
#line 881 "stdlib/providers/tcp.tsbpf"
			__u8 value_58 = 0;
			__u64 known_59 = tsbpf_succeeded(bpf_probe_read_kernel(&value_58, sizeof(value_58), ((const void *)(iph_3))));
			faults_at_end_55 += (known_59 ^ 1) & -iph_3_known;
			__u8 ip_60 = (__u8)(((__s64)((__s64)(value_58) >> ((__u64)(4) & 63))));
			__s64 chosen_61 = 0;
			__u64 known_62 __unused = 1;
			if (((iph_3_known & known_59) && ((__s64)(ip_60) == (__s64)(6)))) {
				int inner_63 = tsbpf_ipv6_inner((__u64)(iph_3));
				__u64 known_64 = tsbpf_succeeded(inner_63);
				faults_at_end_55 += (known_64 ^ 1) & -iph_3_known;
				chosen_61 = inner_63;
				known_62 = (iph_3_known & known_64);
			} else {
				__u8 protocol_65 = 0;
				__u64 known_66 = tsbpf_succeeded(bpf_probe_read_kernel(&protocol_65, sizeof(protocol_65), &(iph_3)->protocol));
				faults_at_end_55 += (known_66 ^ 1) & -iph_3_known;
				__u16 frag_off_67 = 0;
				__u64 known_68 = tsbpf_succeeded(bpf_probe_read_kernel(&frag_off_67, sizeof(frag_off_67), &(iph_3)->frag_off));
				faults_at_end_55 += (known_68 ^ 1) & -iph_3_known;
				__s64 chosen_69 = 0;
				__u64 known_70 __unused = 1;
				if (((iph_3_known & known_68) && ((__s64)(((__s64)((__u64)(__builtin_bswap16((__u16)(frag_off_67))) & (__u64)(8191)))) != (__s64)(0)))) {
					chosen_69 = 256;
				} else {
					chosen_69 = 0;
				}
				chosen_61 = ((__s64)((__u64)(protocol_65) | (__u64)(chosen_69)));
				known_62 = ((iph_3_known & known_66) & known_70);
			}
			__u32 inner_71 = (__u32)(chosen_61);
			__u8 protocol_72 = (__u8)(((__s64)((__u64)(inner_71) & (__u64)(255))));
			bool both_74 = (known_62 && ((__s64)(protocol_72) == (__s64)(6)));
			if (both_74) {
				bool fragment_73 = (known_62 && ((__s64)(((__s64)((__u64)(inner_71) & (__u64)(256)))) != (__s64)(0)));
				both_74 = !(fragment_73);
			}
			if (!((both_74 && (forwarded_4_known && !(forwarded_4))))) goto end_55;
#line 881 "stdlib/providers/tcp.tsbpf"
#line 881 "stdlib/providers/tcp.tsbpf"
#line 882 "stdlib/providers/tcp.tsbpf"
			__s64 chosen_75 = 0;
			__u64 known_76 __unused = 1;
			if (((iph_3_known & known_59) && ((__s64)(ip_60) == (__s64)(6)))) {
				chosen_75 = 40;
			} else {
				chosen_75 = ((__s64)((__u64)(((__s64)((__u64)(value_58) & (__u64)(15)))) * (__u64)(4)));
				known_76 = (iph_3_known & known_59);
			}
			__u8 ip_header_77 = (__u8)(chosen_75);
			__u64 transport_78 = (__u64)(((__u64)(((__u64)((__u64)(iph_3)) + (__u64)(ip_header_77))) + (__u64)(((__s64)((__s64)(inner_71) >> ((__u64)(16) & 63))))));
			tcph_57 = (struct tcphdr *)(transport_78);
			tcph_57_known = ((iph_3_known & known_76) & known_62);
#line 883 "stdlib/providers/tcp.tsbpf"
			struct sock * sk_79 = 0;
			__u64 known_80 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_79, sizeof(sk_79), &(skb_2)->sk));
			faults_at_end_55 += (known_80 ^ 1) & -skb_2_known;
			bool both_85 = ((skb_2_known & known_80) && ((__u64)(sk_79) != (__u64)(0)));
			if (both_85) {
				struct sock * sk_81 = 0;
				__u64 known_82 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_81, sizeof(sk_81), &(skb_2)->sk));
				faults_at_end_55 += (known_82 ^ 1) & -skb_2_known;
				__u8 skc_state_83 = 0;
				__u64 known_84 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_state_83, sizeof(skc_state_83), &(sk_81)->__sk_common.skc_state));
				faults_at_end_55 += (known_84 ^ 1) & -skb_2_known;
				both_85 = (((skb_2_known & known_82) & known_84) && ((__s64)(skc_state_83) != (__s64)(6)));
			}
			bool both_90 = both_85;
			if (both_90) {
				struct sock * sk_86 = 0;
				__u64 known_87 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_86, sizeof(sk_86), &(skb_2)->sk));
				faults_at_end_55 += (known_87 ^ 1) & -skb_2_known;
				__u8 skc_state_88 = 0;
				__u64 known_89 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_state_88, sizeof(skc_state_88), &(sk_86)->__sk_common.skc_state));
				faults_at_end_55 += (known_89 ^ 1) & -skb_2_known;
				both_90 = (((skb_2_known & known_87) & known_89) && ((__s64)(skc_state_88) != (__s64)(12)));
			}
			bool both_95 = both_90;
			if (both_95) {
				struct sock * sk_91 = 0;
				__u64 known_92 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_91, sizeof(sk_91), &(skb_2)->sk));
				faults_at_end_55 += (known_92 ^ 1) & -skb_2_known;
				__u16 sk_protocol_93 = 0;
				__u64 known_94 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_protocol_93, sizeof(sk_protocol_93), &(sk_91)->sk_protocol));
				faults_at_end_55 += (known_94 ^ 1) & -skb_2_known;
				both_95 = (((skb_2_known & known_92) & known_94) && ((__s64)(sk_protocol_93) == (__s64)(6)));
			}
			bool both_100 = both_95;
			if (both_100) {
				struct sock * sk_96 = 0;
				__u64 known_97 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_96, sizeof(sk_96), &(skb_2)->sk));
				faults_at_end_55 += (known_97 ^ 1) & -skb_2_known;
				__u16 sk_type_98 = 0;
				__u64 known_99 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_type_98, sizeof(sk_type_98), &(sk_96)->sk_type));
				faults_at_end_55 += (known_99 ^ 1) & -skb_2_known;
				both_100 = (((skb_2_known & known_97) & known_99) && ((__s64)(sk_type_98) == (__s64)(1)));
			}
			if (both_100) {
#line 884 "stdlib/providers/tcp.tsbpf"
				struct sock * sk_101 = 0;
				__u64 known_102 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_101, sizeof(sk_101), &(skb_2)->sk));
				faults_at_end_55 += (known_102 ^ 1) & -skb_2_known;
				sk_56 = sk_101;
				sk_56_known = (skb_2_known & known_102);
			}
			/* tcp:connect-request */
			{
				struct sock * sk_104 __unused = 0;
				__u64 sk_104_known __unused = 0;
				__u64 faults_at_end_103 = 0;
#line 937 "stdlib/providers/tcp.tsbpf"
				__u8 value_105 = 0;
				__u64 known_106 = tsbpf_succeeded(bpf_probe_read_kernel(&value_105, sizeof(value_105), ((const void *)(((__u64)((__u64)(tcph_57)) + (__u64)(13))))));
				faults_at_end_103 += known_106 ^ 1;
				__u8 flags_107 = (__u8)(value_105);
				bool both_110 = ((tcph_57_known & known_106) && ((__s64)(((__s64)((__u64)(flags_107) & (__u64)(((__s64)((__u64)(2) | (__u64)(16))))))) == (__s64)(2)));
				if (both_110) {
					__u32 total_retrans_108 = 0;
					__u64 known_109 = tsbpf_succeeded(bpf_probe_read_kernel(&total_retrans_108, sizeof(total_retrans_108), &((struct tcp_sock *)(sk_56))->total_retrans));
					faults_at_end_103 += (known_109 ^ 1) & -sk_56_known;
					both_110 = ((sk_56_known & known_109) && ((__s64)(total_retrans_108) == (__s64)(0)));
				}
				if (!(both_110)) goto end_103;
#line 937 "stdlib/providers/tcp.tsbpf"
				sk_104 = sk_56;
				sk_104_known = sk_56_known;
#line 937 "stdlib/providers/tcp.tsbpf"
#line 937 "stdlib/providers/tcp.tsbpf"
#line 937 "stdlib/providers/tcp.tsbpf"
				/* tcp:opening */
				{
					struct sock * sk_112 __unused = 0;
					__u64 sk_112_known __unused = 0;
#line 954 "stdlib/providers/tcp.tsbpf"
					sk_112 = sk_104;
					sk_112_known = sk_104_known;
					/* tcp:opening */
					{
						__u64 faults_at_end_113 = 0;
#line 293 "stdlib/providers/tcp.tsbpf"
						{
							struct record_1 record_114 = {};
							record_114.sk = (__u64)(sk_112);
							struct net * net_116 = 0;
							__u64 known_117 = tsbpf_succeeded(bpf_probe_read_kernel(&net_116, sizeof(net_116), &(sk_112)->__sk_common.skc_net.net));
							faults_at_end_113 += (known_117 ^ 1) & -sk_112_known;
							__u32 inum_118 = 0;
							__u64 known_119 = tsbpf_succeeded(bpf_probe_read_kernel(&inum_118, sizeof(inum_118), &(net_116)->ns.inum));
							faults_at_end_113 += (known_119 ^ 1) & -sk_112_known;
							__u32 netns_120 = (__u32)(inum_118);
							__u16 skc_family_121 = 0;
							__u64 known_122 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_family_121, sizeof(skc_family_121), &(sk_112)->__sk_common.skc_family));
							faults_at_end_113 += (known_122 ^ 1) & -sk_112_known;
							struct tsbpf_inet chosen_123 = {};
							__u64 known_124 __unused = 1;
							if (((sk_112_known & known_122) && ((__s64)(skc_family_121) == (__s64)(10)))) {
								__u64 known_125 = tsbpf_succeeded(bpf_probe_read_kernel(&chosen_123, 16, (&(sk_112)->__sk_common.skc_v6_rcv_saddr)));
								faults_at_end_113 += known_125 ^ 1;
								known_124 = (sk_112_known & known_125);
							} else {
								__u32 skc_rcv_saddr_126 = 0;
								__u64 known_127 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_rcv_saddr_126, sizeof(skc_rcv_saddr_126), &(sk_112)->__sk_common.skc_rcv_saddr));
								faults_at_end_113 += (known_127 ^ 1) & -sk_112_known;
								tsbpf_inet4(&chosen_123, (__u32)(skc_rcv_saddr_126));
								known_124 = (sk_112_known & known_127);
							}
							__u16 inet_sport_128 = 0;
							__u64 known_129 = tsbpf_succeeded(bpf_probe_read_kernel(&inet_sport_128, sizeof(inet_sport_128), &((struct inet_sock *)(sk_112))->inet_sport));
							faults_at_end_113 += (known_129 ^ 1) & -sk_112_known;
							__u16 sport_130 = (__u16)(__builtin_bswap16((__u16)(inet_sport_128)));
							__u16 lport_131 = (__u16)(sport_130);
							struct tsbpf_inet chosen_132 = {};
							__u64 known_133 __unused = 1;
							if (((sk_112_known & known_122) && ((__s64)(skc_family_121) == (__s64)(10)))) {
								__u64 known_134 = tsbpf_succeeded(bpf_probe_read_kernel(&chosen_132, 16, (&(sk_112)->__sk_common.skc_v6_daddr)));
								faults_at_end_113 += known_134 ^ 1;
								known_133 = (sk_112_known & known_134);
							} else {
								__u32 skc_daddr_135 = 0;
								__u64 known_136 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_daddr_135, sizeof(skc_daddr_135), &(sk_112)->__sk_common.skc_daddr));
								faults_at_end_113 += (known_136 ^ 1) & -sk_112_known;
								tsbpf_inet4(&chosen_132, (__u32)(skc_daddr_135));
								known_133 = (sk_112_known & known_136);
							}
							__u16 skc_dport_137 = 0;
							__u64 known_138 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_dport_137, sizeof(skc_dport_137), &(sk_112)->__sk_common.skc_dport));
							faults_at_end_113 += (known_138 ^ 1) & -sk_112_known;
							__u16 dport_139 = (__u16)(__builtin_bswap16((__u16)(skc_dport_137)));
							__u16 rport_140 = (__u16)(dport_139);
							struct key_map_tcp_sockets key_115;
							__builtin_memset(&key_115, 0, sizeof(key_115));
							key_115.item0 = netns_120;
							key_115.item1 = chosen_123;
							key_115.item2 = lport_131;
							key_115.item3 = chosen_132;
							key_115.item4 = rport_140;
							if ((sk_112_known & ((((((sk_112_known & known_117) & known_119) & known_124) & (sk_112_known & known_129)) & known_133) & (sk_112_known & known_138)))) {
								struct record_1 *slot_141 = tsbpf_slot(&map_tcp_sockets, &key_115, &zero_map_tcp_sockets);
								if (!slot_141) tsbpf_count(4);
								if (slot_141) {
									*slot_141 = record_114;
								}
							} else {
								tsbpf_count(5);
							}
						}
						end_113: __unused;
						if (faults_at_end_113) tsbpf_count_many(8, faults_at_end_113);
					}
					end_111: __unused;
				}
				end_103: __unused;
				if (faults_at_end_103) tsbpf_count_many(3, faults_at_end_103);
			}
			end_55: __unused;
			if (faults_at_end_55) tsbpf_count_many(3, faults_at_end_55);
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(3, faults_at_end_1);
	}
	return 0;
}

SEC("raw_tp/netif_receive_skb")
int probe_4_rawtracepoint_netif_receive_skb(void *ctx) {
	__u64 now __unused = 0;

	/* ip:receive */
	{
		struct sk_buff * skb_2 __unused = 0;
		__u64 skb_2_known __unused = 0;
		struct iphdr * iph_3 __unused = 0;
		__u64 iph_3_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 101 "stdlib/providers/ip.tsbpf"
		__u16 protocol_4 = 0;
		__u64 known_5 = tsbpf_succeeded(bpf_probe_read_kernel(&protocol_4, sizeof(protocol_4), &((struct sk_buff *)((__u64 *)ctx)[0])->protocol));
		faults_at_end_1 += known_5 ^ 1;
		bool either_8 = (known_5 && ((__s64)(protocol_4) == (__s64)(__builtin_bswap16((__u16)(2048)))));
		if (!either_8) {
			__u16 protocol_6 = 0;
			__u64 known_7 = tsbpf_succeeded(bpf_probe_read_kernel(&protocol_6, sizeof(protocol_6), &((struct sk_buff *)((__u64 *)ctx)[0])->protocol));
			faults_at_end_1 += known_7 ^ 1;
			either_8 = (known_7 && ((__s64)(protocol_6) == (__s64)(__builtin_bswap16((__u16)(34525)))));
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
#line 103 "stdlib/providers/ip.tsbpf"
		skb_2 = (struct sk_buff *)((__u64 *)ctx)[0];
		skb_2_known = 1;
#line 104 "stdlib/providers/ip.tsbpf"
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
#line 919 "stdlib/providers/tcp.tsbpf"
			__u8 value_23 = 0;
			__u64 known_24 = tsbpf_succeeded(bpf_probe_read_kernel(&value_23, sizeof(value_23), ((const void *)(iph_3))));
			faults_at_end_19 += (known_24 ^ 1) & -iph_3_known;
			__u8 ip_25 = (__u8)(((__s64)((__s64)(value_23) >> ((__u64)(4) & 63))));
			__s64 chosen_26 = 0;
			__u64 known_27 __unused = 1;
			if (((iph_3_known & known_24) && ((__s64)(ip_25) == (__s64)(6)))) {
				int inner_28 = tsbpf_ipv6_inner((__u64)(iph_3));
				__u64 known_29 = tsbpf_succeeded(inner_28);
				faults_at_end_19 += (known_29 ^ 1) & -iph_3_known;
				chosen_26 = inner_28;
				known_27 = (iph_3_known & known_29);
			} else {
				__u8 protocol_30 = 0;
				__u64 known_31 = tsbpf_succeeded(bpf_probe_read_kernel(&protocol_30, sizeof(protocol_30), &(iph_3)->protocol));
				faults_at_end_19 += (known_31 ^ 1) & -iph_3_known;
				__u16 frag_off_32 = 0;
				__u64 known_33 = tsbpf_succeeded(bpf_probe_read_kernel(&frag_off_32, sizeof(frag_off_32), &(iph_3)->frag_off));
				faults_at_end_19 += (known_33 ^ 1) & -iph_3_known;
				__s64 chosen_34 = 0;
				__u64 known_35 __unused = 1;
				if (((iph_3_known & known_33) && ((__s64)(((__s64)((__u64)(__builtin_bswap16((__u16)(frag_off_32))) & (__u64)(8191)))) != (__s64)(0)))) {
					chosen_34 = 256;
				} else {
					chosen_34 = 0;
				}
				chosen_26 = ((__s64)((__u64)(protocol_30) | (__u64)(chosen_34)));
				known_27 = ((iph_3_known & known_31) & known_35);
			}
			__u32 inner_36 = (__u32)(chosen_26);
			__u8 protocol_37 = (__u8)(((__s64)((__u64)(inner_36) & (__u64)(255))));
			bool both_39 = (known_27 && ((__s64)(protocol_37) == (__s64)(6)));
			if (both_39) {
				bool fragment_38 = (known_27 && ((__s64)(((__s64)((__u64)(inner_36) & (__u64)(256)))) != (__s64)(0)));
				both_39 = !(fragment_38);
			}
			bool both_42 = both_39;
			if (both_42) {
				__u8 pkt_type_40 = 0;
				__u64 known_41 = tsbpf_succeeded(tsbpf_read_bitfield(bpf_probe_read_kernel, pkt_type_40, (skb_2), pkt_type));
				faults_at_end_19 += (known_41 ^ 1) & -skb_2_known;
				both_42 = ((skb_2_known & known_41) && ((__s64)(pkt_type_40) == (__s64)(0)));
			}
			if (!(both_42)) goto end_19;
#line 919 "stdlib/providers/tcp.tsbpf"
			skb_20 = skb_2;
			skb_20_known = skb_2_known;
#line 919 "stdlib/providers/tcp.tsbpf"
			iph_21 = iph_3;
			iph_21_known = iph_3_known;
#line 920 "stdlib/providers/tcp.tsbpf"
			__s64 chosen_43 = 0;
			__u64 known_44 __unused = 1;
			if (((iph_3_known & known_24) && ((__s64)(ip_25) == (__s64)(6)))) {
				chosen_43 = 40;
			} else {
				chosen_43 = ((__s64)((__u64)(((__s64)((__u64)(value_23) & (__u64)(15)))) * (__u64)(4)));
				known_44 = (iph_3_known & known_24);
			}
			__u8 ip_header_45 = (__u8)(chosen_43);
			__u64 transport_46 = (__u64)(((__u64)(((__u64)((__u64)(iph_3)) + (__u64)(ip_header_45))) + (__u64)(((__s64)((__s64)(inner_36) >> ((__u64)(16) & 63))))));
			tcph_22 = (struct tcphdr *)(transport_46);
			tcph_22_known = ((iph_3_known & known_44) & known_27);
			/* tcp:receive */
			{
				__u64 faults_at_end_47 = 0;
#line 4 "seed.tsbpf"
				__u8 value_48 = 0;
				__u64 known_49 = tsbpf_succeeded(bpf_probe_read_kernel(&value_48, sizeof(value_48), ((const void *)(iph_21))));
				faults_at_end_47 += (known_49 ^ 1) & -iph_21_known;
				__u8 ip_50 = (__u8)(((__s64)((__s64)(value_48) >> ((__u64)(4) & 63))));
				bool both_53 = ((iph_21_known & known_49) && ((__s64)(ip_50) == (__s64)(6)));
				if (both_53) {
					__u16 payload_len_51 = 0;
					__u64 known_52 = tsbpf_succeeded(bpf_probe_read_kernel(&payload_len_51, sizeof(payload_len_51), &((struct ipv6hdr *)(iph_21))->payload_len));
					faults_at_end_47 += (known_52 ^ 1) & -iph_21_known;
					both_53 = ((iph_21_known & known_52) && ((__s64)(payload_len_51) != (__s64)(0)));
				}
				__u64 chosen_54 = 0;
				__u64 known_55 __unused = 1;
				if (both_53) {
					__u16 payload_len_56 = 0;
					__u64 known_57 = tsbpf_succeeded(bpf_probe_read_kernel(&payload_len_56, sizeof(payload_len_56), &((struct ipv6hdr *)(iph_21))->payload_len));
					faults_at_end_47 += (known_57 ^ 1) & -iph_21_known;
					chosen_54 = __builtin_bswap16((__u16)(payload_len_56));
					known_55 = (iph_21_known & known_57);
				} else {
					bool both_60 = ((iph_21_known & known_49) && ((__s64)(ip_50) == (__s64)(4)));
					if (both_60) {
						__u16 tot_len_58 = 0;
						__u64 known_59 = tsbpf_succeeded(bpf_probe_read_kernel(&tot_len_58, sizeof(tot_len_58), &(iph_21)->tot_len));
						faults_at_end_47 += (known_59 ^ 1) & -iph_21_known;
						both_60 = ((iph_21_known & known_59) && ((__s64)(tot_len_58) != (__s64)(0)));
					}
					__u64 chosen_61 = 0;
					__u64 known_62 __unused = 1;
					if (both_60) {
						__u16 tot_len_63 = 0;
						__u64 known_64 = tsbpf_succeeded(bpf_probe_read_kernel(&tot_len_63, sizeof(tot_len_63), &(iph_21)->tot_len));
						faults_at_end_47 += (known_64 ^ 1) & -iph_21_known;
						__s64 chosen_65 = 0;
						__u64 known_66 __unused = 1;
						if (((iph_21_known & known_49) && ((__s64)(ip_50) == (__s64)(6)))) {
							chosen_65 = 40;
						} else {
							chosen_65 = ((__s64)((__u64)(((__s64)((__u64)(value_48) & (__u64)(15)))) * (__u64)(4)));
							known_66 = (iph_21_known & known_49);
						}
						__u8 ip_header_67 = (__u8)(chosen_65);
						chosen_61 = ((__s64)((__u64)(__builtin_bswap16((__u16)(tot_len_63))) - (__u64)(ip_header_67)));
						known_62 = ((iph_21_known & known_64) & known_66);
					} else {
						__u32 len_68 = 0;
						__u64 known_69 = tsbpf_succeeded(bpf_probe_read_kernel(&len_68, sizeof(len_68), &(skb_20)->len));
						faults_at_end_47 += (known_69 ^ 1) & -skb_20_known;
						__s64 chosen_70 = 0;
						__u64 known_71 __unused = 1;
						if (((iph_21_known & known_49) && ((__s64)(ip_50) == (__s64)(6)))) {
							chosen_70 = 40;
						} else {
							chosen_70 = ((__s64)((__u64)(((__s64)((__u64)(value_48) & (__u64)(15)))) * (__u64)(4)));
							known_71 = (iph_21_known & known_49);
						}
						__u8 ip_header_72 = (__u8)(chosen_70);
						const void * data_73 = 0;
						__u64 known_74 = tsbpf_succeeded(bpf_probe_read_kernel(&data_73, sizeof(data_73), &(skb_20)->data));
						faults_at_end_47 += (known_74 ^ 1) & -skb_20_known;
						chosen_61 = ((__u64)(len_68) - (__u64)(((__u64)(((__u64)((__u64)(iph_21)) + (__u64)(ip_header_72))) - (__u64)((__u64)(data_73)))));
						known_62 = ((skb_20_known & known_69) & ((iph_21_known & known_71) & (skb_20_known & known_74)));
					}
					chosen_54 = chosen_61;
					known_55 = known_62;
				}
				__u32 ip_payload_75 = (__u32)(chosen_54);
				__s64 chosen_76 = 0;
				__u64 known_77 __unused = 1;
				if (((iph_21_known & known_49) && ((__s64)(ip_50) == (__s64)(6)))) {
					chosen_76 = 40;
				} else {
					chosen_76 = ((__s64)((__u64)(((__s64)((__u64)(value_48) & (__u64)(15)))) * (__u64)(4)));
					known_77 = (iph_21_known & known_49);
				}
				__u8 ip_header_78 = (__u8)(chosen_76);
				__u8 value_79 = 0;
				__u64 known_80 = tsbpf_succeeded(bpf_probe_read_kernel(&value_79, sizeof(value_79), ((const void *)(((__u64)((__u64)(tcph_22)) + (__u64)(12))))));
				faults_at_end_47 += known_80 ^ 1;
				__u8 tcp_header_81 = (__u8)(((__s64)((__u64)(((__s64)((__s64)(value_79) >> ((__u64)(4) & 63)))) * (__u64)(4))));
				__u32 payload_82 = (__u32)(((__u64)(((__u64)(ip_payload_75) - (__u64)(((__u64)(((__u64)((__u64)(tcph_22)) - (__u64)((__u64)(iph_21)))) - (__u64)(ip_header_78))))) - (__u64)(tcp_header_81)));
				if (!((((known_55 & ((tcph_22_known & iph_21_known) & known_77)) & (tcph_22_known & known_80)) && ((__s64)(payload_82) != (__s64)(0))))) goto end_47;
#line 4 "seed.tsbpf"
				{
					if (!now)
						now = bpf_ktime_get_ns();
					struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
					if (record_0) {
						__u32 valid_83 = 0;
						struct net_device * dev_86 = 0;
						__u64 known_87 = tsbpf_succeeded(bpf_probe_read_kernel(&dev_86, sizeof(dev_86), &(skb_20)->dev));
						faults_at_end_47 += (known_87 ^ 1) & -skb_20_known;
						struct net * net_88 = 0;
						__u64 known_89 = tsbpf_succeeded(bpf_probe_read_kernel(&net_88, sizeof(net_88), &(dev_86)->nd_net.net));
						faults_at_end_47 += (known_89 ^ 1) & -skb_20_known;
						__u32 inum_90 = 0;
						__u64 known_91 = tsbpf_succeeded(bpf_probe_read_kernel(&inum_90, sizeof(inum_90), &(net_88)->ns.inum));
						faults_at_end_47 += (known_91 ^ 1) & -skb_20_known;
						__u32 netns_92 = (__u32)(inum_90);
						struct tsbpf_inet chosen_93 = {};
						__u64 known_94 __unused = 1;
						if (((iph_21_known & known_49) && ((__s64)(ip_50) == (__s64)(6)))) {
							__u64 known_95 = tsbpf_succeeded(bpf_probe_read_kernel(&chosen_93, 16, (&((struct ipv6hdr *)(iph_21))->daddr)));
							faults_at_end_47 += known_95 ^ 1;
							known_94 = (iph_21_known & known_95);
						} else {
							__u32 daddr_96 = 0;
							__u64 known_97 = tsbpf_succeeded(bpf_probe_read_kernel(&daddr_96, sizeof(daddr_96), &(iph_21)->daddr));
							faults_at_end_47 += (known_97 ^ 1) & -iph_21_known;
							tsbpf_inet4(&chosen_93, (__u32)(daddr_96));
							known_94 = (iph_21_known & known_97);
						}
						__u16 dest_98 = 0;
						__u64 known_99 = tsbpf_succeeded(bpf_probe_read_kernel(&dest_98, sizeof(dest_98), &(tcph_22)->dest));
						faults_at_end_47 += (known_99 ^ 1) & -tcph_22_known;
						__u16 dport_100 = (__u16)(__builtin_bswap16((__u16)(dest_98)));
						struct tsbpf_inet chosen_101 = {};
						__u64 known_102 __unused = 1;
						if (((iph_21_known & known_49) && ((__s64)(ip_50) == (__s64)(6)))) {
							__u64 known_103 = tsbpf_succeeded(bpf_probe_read_kernel(&chosen_101, 16, (&((struct ipv6hdr *)(iph_21))->saddr)));
							faults_at_end_47 += known_103 ^ 1;
							known_102 = (iph_21_known & known_103);
						} else {
							__u32 saddr_104 = 0;
							__u64 known_105 = tsbpf_succeeded(bpf_probe_read_kernel(&saddr_104, sizeof(saddr_104), &(iph_21)->saddr));
							faults_at_end_47 += (known_105 ^ 1) & -iph_21_known;
							tsbpf_inet4(&chosen_101, (__u32)(saddr_104));
							known_102 = (iph_21_known & known_105);
						}
						__u16 source_106 = 0;
						__u64 known_107 = tsbpf_succeeded(bpf_probe_read_kernel(&source_106, sizeof(source_106), &(tcph_22)->source));
						faults_at_end_47 += (known_107 ^ 1) & -tcph_22_known;
						__u16 sport_108 = (__u16)(__builtin_bswap16((__u16)(source_106)));
						struct key_map_tcp_sockets key_85;
						__builtin_memset(&key_85, 0, sizeof(key_85));
						key_85.item0 = netns_92;
						key_85.item1 = chosen_93;
						key_85.item2 = dport_100;
						key_85.item3 = chosen_101;
						key_85.item4 = sport_108;
						struct record_1 *slot_109 = (((((((skb_20_known & known_87) & known_89) & known_91) & known_94) & (tcph_22_known & known_99)) & known_102) & (tcph_22_known & known_107)) ? bpf_map_lookup_elem(&map_tcp_sockets, &key_85) : NULL;
						__u64 sk_110 = 0;
						if (slot_109) {
							sk_110 = slot_109->sk;
						}
						struct sock * sk_111 = (struct sock *)(sk_110);
						struct key_map_tcp_owners key_84;
						__builtin_memset(&key_84, 0, sizeof(key_84));
						key_84.item0 = (__u64)(sk_111);
						struct record_0 *slot_112 = (slot_109 != NULL) ? bpf_map_lookup_elem(&map_tcp_owners, &key_84) : NULL;
						__u32 pid_113 = 0;
						if (slot_112) {
							pid_113 = slot_112->pid;
						}
						__u32 pid_114 = (__u32)(pid_113);
						record_0->pid_0 = pid_114;
						valid_83 |= (__u32)(slot_112 != NULL) << 0;
						char comm_115[16] __attribute__((aligned(8))) = {};
						if (slot_112) {
							__builtin_memcpy(comm_115, slot_112->comm, 16);
						}
						__builtin_memcpy(record_0->comm_1, comm_115, 16);
						valid_83 |= (__u32)(slot_112 != NULL) << 1;
						__u16 lport_116 = (__u16)(dport_100);
						record_0->lport_2 = lport_116;
						valid_83 |= (__u32)(tcph_22_known & known_99) << 2;
						record_0->header.ts = now;
						record_0->header.event = 0;
						record_0->header.order = 0;
						record_0->header.valid = valid_83;
						bpf_ringbuf_submit(record_0, 0);
					} else {
						tsbpf_count(9);
					}
				}
				end_47: __unused;
				if (faults_at_end_47) tsbpf_count_many(10, faults_at_end_47);
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
