#define TSBPF_COUNTERS 10
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#define TSBPF_SCRATCH_BYTES 96
#define TSBPF_SCRATCH_SLOTS 4
#include "core.bpf.h"
#include "events.bpf.h"
#include "ipv6.bpf.h"
#include "loops.bpf.h"
#include "scratch.bpf.h"

struct sock_common {
	__u8 skc_state;
} __core;
struct sock {
	__u16 sk_protocol;
	__s32 sk_err;
	struct sock_common __sk_common;
	__u16 sk_type;
} __core;
struct task_struct {
	__u32 flags;
	__s32 pid;
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
} __core;
struct dst_entry {
	struct net_device *dev;
} __core;
struct net_device {
	__u64 priv_flags;
	__u32 flags;
	void *dev_addr;
} __core;
struct iphdr {
	__u8 protocol;
	__u16 frag_off;
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
	__s64 item0;
	__s64 item1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct record_1) == 16, "layout of record_1");

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

struct key_map_bytes {
	__s64 item0;
	char item1[64] __attribute__((aligned(8)));
	__u64 unknown;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_bytes) == 80, "key of map_bytes");
_Static_assert(sizeof(__u64) == 8, "value of map_bytes");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_bytes);
	__type(value, __u64);
} map_bytes SEC(".maps");
static const __u64 zero_map_bytes __unused = {};

struct key_map_last {
	__s64 item0;
	__u64 unknown;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_last) == 16, "key of map_last");
_Static_assert(sizeof(__s64) == 8, "value of map_last");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_last);
	__type(value, __s64);
} map_last SEC(".maps");
static const __s64 zero_map_last __unused = {};

struct key_map_tries {
	__s64 item0;
	__u64 unknown;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_tries) == 16, "key of map_tries");
_Static_assert(sizeof(__s64) == 8, "value of map_tries");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_tries);
	__type(value, __s64);
} map_tries SEC(".maps");
static const __s64 zero_map_tries __unused = {};

struct event_0 {
	struct tsbpf_event_header header;
	__s64 last_0;
	bool has_key_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 32, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	__s64 kv_0_0;
	__s64 kv_1_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 32, "layout of event 1");


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

SEC("raw_tp/net_dev_queue")
int probe_2_rawtracepoint_net_dev_queue(void *ctx) {
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
				__u64 known_23 = tsbpf_succeeded(bpf_probe_read_kernel(&priv_flags_22, sizeof(priv_flags_22), &(dev_20)->priv_flags));
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
					__u64 known_35 = tsbpf_succeeded(bpf_probe_read_kernel(&priv_flags_34, sizeof(priv_flags_34), &(dev_32)->priv_flags));
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
			__u64 faults_at_end_55 = 0;
#line 881 "stdlib/providers/tcp.tsbpf"
			__u8 value_57 = 0;
			__u64 known_58 = tsbpf_succeeded(bpf_probe_read_kernel(&value_57, sizeof(value_57), ((const void *)(iph_3))));
			faults_at_end_55 += (known_58 ^ 1) & -iph_3_known;
			__u8 ip_59 = (__u8)(((__s64)((__s64)(value_57) >> ((__u64)(4) & 63))));
			__s64 chosen_60 = 0;
			__u64 known_61 __unused = 1;
			if (((iph_3_known & known_58) && ((__s64)(ip_59) == (__s64)(6)))) {
				int inner_62 = tsbpf_ipv6_inner((__u64)(iph_3));
				__u64 known_63 = tsbpf_succeeded(inner_62);
				faults_at_end_55 += (known_63 ^ 1) & -iph_3_known;
				chosen_60 = inner_62;
				known_61 = (iph_3_known & known_63);
			} else {
				__u8 protocol_64 = 0;
				__u64 known_65 = tsbpf_succeeded(bpf_probe_read_kernel(&protocol_64, sizeof(protocol_64), &(iph_3)->protocol));
				faults_at_end_55 += (known_65 ^ 1) & -iph_3_known;
				__u16 frag_off_66 = 0;
				__u64 known_67 = tsbpf_succeeded(bpf_probe_read_kernel(&frag_off_66, sizeof(frag_off_66), &(iph_3)->frag_off));
				faults_at_end_55 += (known_67 ^ 1) & -iph_3_known;
				__s64 chosen_68 = 0;
				__u64 known_69 __unused = 1;
				if (((iph_3_known & known_67) && ((__s64)(((__s64)((__u64)(__builtin_bswap16((__u16)(frag_off_66))) & (__u64)(8191)))) != (__s64)(0)))) {
					chosen_68 = 256;
				} else {
					chosen_68 = 0;
				}
				chosen_60 = ((__s64)((__u64)(protocol_64) | (__u64)(chosen_68)));
				known_61 = ((iph_3_known & known_65) & known_69);
			}
			__u32 inner_70 = (__u32)(chosen_60);
			__u8 protocol_71 = (__u8)(((__s64)((__u64)(inner_70) & (__u64)(255))));
			bool both_73 = (known_61 && ((__s64)(protocol_71) == (__s64)(6)));
			if (both_73) {
				bool fragment_72 = (known_61 && ((__s64)(((__s64)((__u64)(inner_70) & (__u64)(256)))) != (__s64)(0)));
				both_73 = !(fragment_72);
			}
			if (!((both_73 && (forwarded_4_known && !(forwarded_4))))) goto end_55;
#line 881 "stdlib/providers/tcp.tsbpf"
#line 881 "stdlib/providers/tcp.tsbpf"
#line 882 "stdlib/providers/tcp.tsbpf"
#line 883 "stdlib/providers/tcp.tsbpf"
			struct sock * sk_74 = 0;
			__u64 known_75 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_74, sizeof(sk_74), &(skb_2)->sk));
			faults_at_end_55 += (known_75 ^ 1) & -skb_2_known;
			bool both_80 = ((skb_2_known & known_75) && ((__u64)(sk_74) != (__u64)(0)));
			if (both_80) {
				struct sock * sk_76 = 0;
				__u64 known_77 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_76, sizeof(sk_76), &(skb_2)->sk));
				faults_at_end_55 += (known_77 ^ 1) & -skb_2_known;
				__u8 skc_state_78 = 0;
				__u64 known_79 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_state_78, sizeof(skc_state_78), &(sk_76)->__sk_common.skc_state));
				faults_at_end_55 += (known_79 ^ 1) & -skb_2_known;
				both_80 = (((skb_2_known & known_77) & known_79) && ((__s64)(skc_state_78) != (__s64)(6)));
			}
			bool both_85 = both_80;
			if (both_85) {
				struct sock * sk_81 = 0;
				__u64 known_82 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_81, sizeof(sk_81), &(skb_2)->sk));
				faults_at_end_55 += (known_82 ^ 1) & -skb_2_known;
				__u8 skc_state_83 = 0;
				__u64 known_84 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_state_83, sizeof(skc_state_83), &(sk_81)->__sk_common.skc_state));
				faults_at_end_55 += (known_84 ^ 1) & -skb_2_known;
				both_85 = (((skb_2_known & known_82) & known_84) && ((__s64)(skc_state_83) != (__s64)(12)));
			}
			bool both_90 = both_85;
			if (both_90) {
				struct sock * sk_86 = 0;
				__u64 known_87 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_86, sizeof(sk_86), &(skb_2)->sk));
				faults_at_end_55 += (known_87 ^ 1) & -skb_2_known;
				__u16 sk_protocol_88 = 0;
				__u64 known_89 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_protocol_88, sizeof(sk_protocol_88), &(sk_86)->sk_protocol));
				faults_at_end_55 += (known_89 ^ 1) & -skb_2_known;
				both_90 = (((skb_2_known & known_87) & known_89) && ((__s64)(sk_protocol_88) == (__s64)(6)));
			}
			bool both_95 = both_90;
			if (both_95) {
				struct sock * sk_91 = 0;
				__u64 known_92 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_91, sizeof(sk_91), &(skb_2)->sk));
				faults_at_end_55 += (known_92 ^ 1) & -skb_2_known;
				__u16 sk_type_93 = 0;
				__u64 known_94 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_type_93, sizeof(sk_type_93), &(sk_91)->sk_type));
				faults_at_end_55 += (known_94 ^ 1) & -skb_2_known;
				both_95 = (((skb_2_known & known_92) & known_94) && ((__s64)(sk_type_93) == (__s64)(1)));
			}
			if (both_95) {
#line 884 "stdlib/providers/tcp.tsbpf"
				struct sock * sk_96 = 0;
				__u64 known_97 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_96, sizeof(sk_96), &(skb_2)->sk));
				faults_at_end_55 += (known_97 ^ 1) & -skb_2_known;
				sk_56 = sk_96;
				sk_56_known = (skb_2_known & known_97);
			}
			/* tcp:send */
			{
#line 4 "keys.tsbpf"
				{
					struct key_map_tcp_owners key_100;
					__builtin_memset(&key_100, 0, sizeof(key_100));
					key_100.item0 = (__u64)(sk_56);
					struct record_0 *slot_101 = sk_56_known ? bpf_map_lookup_elem(&map_tcp_owners, &key_100) : NULL;
					__u32 pid_102 = 0;
					if (slot_101) {
						pid_102 = slot_101->pid;
					}
					__u32 pid_103 = (__u32)(pid_102);
					char comm_104[16] __attribute__((aligned(8))) = {};
					if (slot_101) {
						__builtin_memcpy(comm_104, slot_101->comm, 16);
					}
					struct key_map_bytes key_99;
					__builtin_memset(&key_99, 0, sizeof(key_99));
					key_99.item0 = pid_103;
					key_99.unknown |= (__u64)!(slot_101 != NULL) << 0;
					key_99.item0 *= (slot_101 != NULL);
					__builtin_memcpy(key_99.item1, comm_104, 16);
					__builtin_memset(key_99.item1 + 16, 0, 48);
					key_99.unknown |= (__u64)!(slot_101 != NULL) << 1;
					if (!(slot_101 != NULL)) {
						__builtin_memset(&key_99.item1, 0, sizeof(key_99.item1));
					}
					__u64 *slot_105 = tsbpf_slot(&map_bytes, &key_99, &zero_map_bytes);
					if (!slot_105) tsbpf_count(4);
					if (slot_105) {
						tsbpf_add(slot_105, 1);
					}
				}
				end_98: __unused;
			}
			end_55: __unused;
			if (faults_at_end_55) tsbpf_count_many(3, faults_at_end_55);
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(3, faults_at_end_1);
	}
	return 0;
}

struct scratch_of_probe_3_BEGIN {
	__u64 taken;
	__align8 __u64 now;
	__align8 __u32 order;
	__align8 struct task_struct * task_2;
	__align8 __u64 task_2_known;
	__align8 struct record_1 kv_3;
	__align8 __u64 kv_3_known;
	__align8 struct key_map_last key_4;
	__align8 struct key_map_tries key_8;
};
_Static_assert(sizeof(struct scratch_of_probe_3_BEGIN) == 96, "scratch memory");

struct frame_of_probe_3_BEGIN {
	void *ctx;
	struct scratch_of_probe_3_BEGIN *scratch;
};

static long probe_3_BEGIN_entry_22(void *map, struct key_map_last *key, __s64 *value, struct frame_of_probe_3_BEGIN *frame) {
	void *ctx __unused = frame->ctx;
	struct scratch_of_probe_3_BEGIN *scratch __unused = frame->scratch;
	long ended = 0;
	scratch->kv_3.item0 = key->item0;
	scratch->kv_3.item1 = *value;
	scratch->kv_3_known = !key->unknown;
#line 10 "keys.tsbpf"
	{
		if (!scratch->now)
			scratch->now = bpf_ktime_get_ns();
		struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_1), 0);
		if (record_1) {
			__u32 valid_24 = 0;
			record_1->kv_0_0 = scratch->kv_3.item0;
			valid_24 |= (__u32)scratch->kv_3_known << 0;
			record_1->kv_1_1 = scratch->kv_3.item1;
			valid_24 |= (__u32)scratch->kv_3_known << 1;
			record_1->header.ts = scratch->now;
			record_1->header.event = 1;
			record_1->header.order = tsbpf_next_order(&scratch->order);
			record_1->header.valid = valid_24;
			bpf_ringbuf_submit(record_1, 0);
		} else {
			tsbpf_count(7);
		}
	}
	done_23: __unused;
	return ended;
}

SEC("raw_tp/begin")
int probe_3_BEGIN(void *ctx) {
	struct scratch_of_probe_3_BEGIN *scratch = tsbpf_scratch_take();
	if (!scratch) {
		tsbpf_count(9);
		return 0;
	}
	scratch->now = 0;
	scratch->order = 0;

	struct frame_of_probe_3_BEGIN frame = { ctx, scratch };
	/* BEGIN */
	{
		scratch->task_2 = 0;
		scratch->task_2_known = 0;
		__builtin_memset(&scratch->kv_3, 0, 16);
		scratch->kv_3_known = 0;
		__u64 faults_at_end_1 = 0;
#line 6 "keys.tsbpf"
		scratch->task_2 = (struct task_struct *)(0);
		scratch->task_2_known = 1;
#line 7 "keys.tsbpf"
		{
			__s32 pid_5 = 0;
			__u64 known_6 = tsbpf_succeeded(bpf_probe_read_kernel(&pid_5, sizeof(pid_5), &(scratch->task_2)->pid));
			faults_at_end_1 += known_6 ^ 1;
			__builtin_memset(&scratch->key_4, 0, 16);
			scratch->key_4.item0 = pid_5;
			scratch->key_4.unknown |= (__u64)!(scratch->task_2_known & known_6) << 0;
			scratch->key_4.item0 *= (scratch->task_2_known & known_6);
			__s64 *slot_7 = tsbpf_slot(&map_last, &scratch->key_4, &zero_map_last);
			if (!slot_7) tsbpf_count(5);
			if (slot_7) {
				*slot_7 = 3;
			}
		}
#line 8 "keys.tsbpf"
		{
			__s32 pid_9 = 0;
			__u64 known_10 = tsbpf_succeeded(bpf_probe_read_kernel(&pid_9, sizeof(pid_9), &(scratch->task_2)->pid));
			faults_at_end_1 += known_10 ^ 1;
			__builtin_memset(&scratch->key_8, 0, 16);
			scratch->key_8.item0 = pid_9;
			scratch->key_8.unknown |= (__u64)!(scratch->task_2_known & known_10) << 0;
			scratch->key_8.item0 *= (scratch->task_2_known & known_10);
			__s64 *slot_11 = tsbpf_slot(&map_tries, &scratch->key_8, &zero_map_tries);
			if (!slot_11) tsbpf_count(6);
			if (slot_11) tsbpf_add(slot_11, 1);
		}
#line 9 "keys.tsbpf"
		{
			if (!scratch->now)
				scratch->now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_12 = 0;
				__s32 pid_14 = 0;
				__u64 known_15 = tsbpf_succeeded(bpf_probe_read_kernel(&pid_14, sizeof(pid_14), &(scratch->task_2)->pid));
				faults_at_end_1 += known_15 ^ 1;
				__builtin_memset(&scratch->key_4, 0, 16);
				scratch->key_4.item0 = pid_14;
				__s64 *slot_16 = (scratch->task_2_known & known_15) ? bpf_map_lookup_elem(&map_last, &scratch->key_4) : NULL;
				__s64 value_17 = 0;
				if (slot_16) {
					value_17 = *slot_16;
				}
				record_0->last_0 = value_17;
				valid_12 |= (__u32)(scratch->task_2_known & known_15) << 0;
				__s32 pid_19 = 0;
				__u64 known_20 = tsbpf_succeeded(bpf_probe_read_kernel(&pid_19, sizeof(pid_19), &(scratch->task_2)->pid));
				faults_at_end_1 += known_20 ^ 1;
				__builtin_memset(&scratch->key_8, 0, 16);
				scratch->key_8.item0 = pid_19;
				__s64 *slot_21 = (scratch->task_2_known & known_20) ? bpf_map_lookup_elem(&map_tries, &scratch->key_8) : NULL;
				record_0->has_key_1 = (slot_21 != NULL);
				valid_12 |= 2U;
				record_0->header.ts = scratch->now;
				record_0->header.event = 0;
				record_0->header.order = tsbpf_next_order(&scratch->order);
				record_0->header.valid = valid_12;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(7);
			}
		}
#line 10 "keys.tsbpf"
		{
			bpf_for_each_map_elem(&map_last, probe_3_BEGIN_entry_22, &frame, 0);
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(8, faults_at_end_1);
	}
	tsbpf_scratch_give_back(scratch);
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
