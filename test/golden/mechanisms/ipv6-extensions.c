#define TSBPF_COUNTERS 3
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "ipv6.bpf.h"

struct sk_buff {
	__u16 protocol;
	__u64 _skb_refdst;
	struct net_device *dev;
	__u16 vlan_proto;
	void *data;
	void *head;
	__u16 network_header;
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

struct key_map_bytes {
	__u64 item0;
	__u64 unknown;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_bytes) == 16, "key of map_bytes");
_Static_assert(sizeof(__u64) == 8, "value of map_bytes");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_bytes);
	__type(value, __u64);
} map_bytes SEC(".maps");
static const __u64 zero_map_bytes __unused = {};


SEC("raw_tp/net_dev_queue")
int probe_0_rawtracepoint_net_dev_queue(void *ctx) {
	__u64 now __unused = 0;

	/* ip:send */
	{
		struct iphdr * iph_2 __unused = 0;
		__u64 iph_2_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 77 "stdlib/providers/ip.tsbpf"
		__u16 protocol_3 = 0;
		__u64 known_4 = tsbpf_succeeded(bpf_probe_read_kernel(&protocol_3, sizeof(protocol_3), &((struct sk_buff *)((__u64 *)ctx)[0])->protocol));
		faults_at_end_1 += known_4 ^ 1;
		bool either_7 = (known_4 && ((__s64)(protocol_3) == (__s64)(__builtin_bswap16((__u16)(2048)))));
		if (!either_7) {
			__u16 protocol_5 = 0;
			__u64 known_6 = tsbpf_succeeded(bpf_probe_read_kernel(&protocol_5, sizeof(protocol_5), &((struct sk_buff *)((__u64 *)ctx)[0])->protocol));
			faults_at_end_1 += known_6 ^ 1;
			either_7 = (known_6 && ((__s64)(protocol_5) == (__s64)(__builtin_bswap16((__u16)(34525)))));
		}
		bool both_46 = either_7;
		if (both_46) {
			__u64 _skb_refdst_8 = 0;
			__u64 known_9 = tsbpf_succeeded(bpf_probe_read_kernel(&_skb_refdst_8, sizeof(_skb_refdst_8), &((struct sk_buff *)((__u64 *)ctx)[0])->_skb_refdst));
			faults_at_end_1 += known_9 ^ 1;
			bool chosen_10 = 0;
			__u64 known_11 __unused = 1;
			if ((known_9 && ((__u64)(((__u64)(_skb_refdst_8) & (__u64)((~(__s64)(1))))) != (__u64)(0)))) {
				__u64 _skb_refdst_12 = 0;
				__u64 known_13 = tsbpf_succeeded(bpf_probe_read_kernel(&_skb_refdst_12, sizeof(_skb_refdst_12), &((struct sk_buff *)((__u64 *)ctx)[0])->_skb_refdst));
				faults_at_end_1 += known_13 ^ 1;
				struct net_device * dev_14 = 0;
				__u64 known_15 = tsbpf_succeeded(bpf_probe_read_kernel(&dev_14, sizeof(dev_14), &((struct dst_entry *)(((__u64)(_skb_refdst_12) & (__u64)((~(__s64)(1))))))->dev));
				faults_at_end_1 += known_15 ^ 1;
				struct net_device * dev_16 = 0;
				__u64 known_17 = tsbpf_succeeded(bpf_probe_read_kernel(&dev_16, sizeof(dev_16), &((struct sk_buff *)((__u64 *)ctx)[0])->dev));
				faults_at_end_1 += known_17 ^ 1;
				chosen_10 = (((known_13 & known_15) & known_17) && ((__u64)(dev_14) == (__u64)(dev_16)));
			} else {
				struct net_device * dev_18 = 0;
				__u64 known_19 = tsbpf_succeeded(bpf_probe_read_kernel(&dev_18, sizeof(dev_18), &((struct sk_buff *)((__u64 *)ctx)[0])->dev));
				faults_at_end_1 += known_19 ^ 1;
				__u64 priv_flags_20 = 0;
				__u64 known_21 = tsbpf_succeeded(bpf_probe_read_kernel(&priv_flags_20, sizeof(priv_flags_20), &(dev_18)->priv_flags));
				faults_at_end_1 += known_21 ^ 1;
				bool both_26 = ((known_19 & known_21) && ((__u64)(((__u64)(priv_flags_20) & (__u64)(((__s64)((__u64)(((__s64)((__u64)(512) | (__u64)(8192)))) | (__u64)(1024)))))) == (__u64)(0)));
				if (both_26) {
					struct net_device * dev_22 = 0;
					__u64 known_23 = tsbpf_succeeded(bpf_probe_read_kernel(&dev_22, sizeof(dev_22), &((struct sk_buff *)((__u64 *)ctx)[0])->dev));
					faults_at_end_1 += known_23 ^ 1;
					__u32 flags_24 = 0;
					__u64 known_25 = tsbpf_succeeded(bpf_probe_read_kernel(&flags_24, sizeof(flags_24), &(dev_22)->flags));
					faults_at_end_1 += known_25 ^ 1;
					both_26 = ((known_23 & known_25) && ((__s64)(((__s64)((__u64)(flags_24) & (__u64)(2048)))) == (__s64)(0)));
				}
				bool both_29 = both_26;
				if (both_29) {
					__u16 vlan_proto_27 = 0;
					__u64 known_28 = tsbpf_succeeded(bpf_probe_read_kernel(&vlan_proto_27, sizeof(vlan_proto_27), &((struct sk_buff *)((__u64 *)ctx)[0])->vlan_proto));
					faults_at_end_1 += known_28 ^ 1;
					both_29 = (known_28 && ((__s64)(vlan_proto_27) == (__s64)(0)));
				}
				bool both_45 = both_29;
				if (both_45) {
					struct net_device * dev_30 = 0;
					__u64 known_31 = tsbpf_succeeded(bpf_probe_read_kernel(&dev_30, sizeof(dev_30), &((struct sk_buff *)((__u64 *)ctx)[0])->dev));
					faults_at_end_1 += known_31 ^ 1;
					__u64 priv_flags_32 = 0;
					__u64 known_33 = tsbpf_succeeded(bpf_probe_read_kernel(&priv_flags_32, sizeof(priv_flags_32), &(dev_30)->priv_flags));
					faults_at_end_1 += known_33 ^ 1;
					bool either_44 = ((known_31 & known_33) && ((__u64)(((__u64)(priv_flags_32) & (__u64)(256))) == (__u64)(0)));
					if (!either_44) {
						const void * data_34 = 0;
						__u64 known_35 = tsbpf_succeeded(bpf_probe_read_kernel(&data_34, sizeof(data_34), &((struct sk_buff *)((__u64 *)ctx)[0])->data));
						faults_at_end_1 += known_35 ^ 1;
						__u32 value_36 = 0;
						__u64 known_37 = tsbpf_succeeded(bpf_probe_read_kernel(&value_36, sizeof(value_36), ((const void *)(((const void *)((__u64)(data_34) + (__u64)(8)))))));
						faults_at_end_1 += known_37 ^ 1;
						struct net_device * dev_38 = 0;
						__u64 known_39 = tsbpf_succeeded(bpf_probe_read_kernel(&dev_38, sizeof(dev_38), &((struct sk_buff *)((__u64 *)ctx)[0])->dev));
						faults_at_end_1 += known_39 ^ 1;
						const void * dev_addr_40 = 0;
						__u64 known_41 = tsbpf_succeeded(bpf_probe_read_kernel(&dev_addr_40, sizeof(dev_addr_40), &(dev_38)->dev_addr));
						faults_at_end_1 += known_41 ^ 1;
						__u32 value_42 = 0;
						__u64 known_43 = tsbpf_succeeded(bpf_probe_read_kernel(&value_42, sizeof(value_42), ((const void *)(((const void *)((__u64)(dev_addr_40) + (__u64)(2)))))));
						faults_at_end_1 += known_43 ^ 1;
						either_44 = (((known_35 & known_37) & ((known_39 & known_41) & known_43)) && ((__s64)(value_36) == (__s64)(value_42)));
					}
					both_45 = either_44;
				}
				chosen_10 = both_45;
			}
			both_46 = (known_11 && chosen_10);
		}
		if (!(both_46)) goto end_1;
#line 84 "stdlib/providers/ip.tsbpf"
#line 85 "stdlib/providers/ip.tsbpf"
		const void * head_47 = 0;
		__u64 known_48 = tsbpf_succeeded(bpf_probe_read_kernel(&head_47, sizeof(head_47), &((struct sk_buff *)((__u64 *)ctx)[0])->head));
		faults_at_end_1 += known_48 ^ 1;
		__u16 network_header_49 = 0;
		__u64 known_50 = tsbpf_succeeded(bpf_probe_read_kernel(&network_header_49, sizeof(network_header_49), &((struct sk_buff *)((__u64 *)ctx)[0])->network_header));
		faults_at_end_1 += known_50 ^ 1;
		iph_2 = (struct iphdr *)(((const void *)((__u64)(head_47) + (__u64)(network_header_49))));
		iph_2_known = (known_48 & known_50);
#line 86 "stdlib/providers/ip.tsbpf"
		/* ip:send */
		{
			__u64 faults_at_end_51 = 0;
#line 4 "ipv6-extensions.tsbpf"
			__u8 value_52 = 0;
			__u64 known_53 = tsbpf_succeeded(bpf_probe_read_kernel(&value_52, sizeof(value_52), ((const void *)(iph_2))));
			faults_at_end_51 += (known_53 ^ 1) & -iph_2_known;
			__u8 ip_54 = (__u8)(((__s64)((__s64)(value_52) >> ((__u64)(4) & 63))));
			__s64 chosen_55 = 0;
			__u64 known_56 __unused = 1;
			if (((iph_2_known & known_53) && ((__s64)(ip_54) == (__s64)(6)))) {
				int inner_57 = tsbpf_ipv6_inner((__u64)(iph_2));
				__u64 known_58 = tsbpf_succeeded(inner_57);
				faults_at_end_51 += (known_58 ^ 1) & -iph_2_known;
				chosen_55 = inner_57;
				known_56 = (iph_2_known & known_58);
			} else {
				__u8 protocol_59 = 0;
				__u64 known_60 = tsbpf_succeeded(bpf_probe_read_kernel(&protocol_59, sizeof(protocol_59), &(iph_2)->protocol));
				faults_at_end_51 += (known_60 ^ 1) & -iph_2_known;
				__u16 frag_off_61 = 0;
				__u64 known_62 = tsbpf_succeeded(bpf_probe_read_kernel(&frag_off_61, sizeof(frag_off_61), &(iph_2)->frag_off));
				faults_at_end_51 += (known_62 ^ 1) & -iph_2_known;
				__s64 chosen_63 = 0;
				__u64 known_64 __unused = 1;
				if (((iph_2_known & known_62) && ((__s64)(((__s64)((__u64)(__builtin_bswap16((__u16)(frag_off_61))) & (__u64)(8191)))) != (__s64)(0)))) {
					chosen_63 = 256;
				} else {
					chosen_63 = 0;
				}
				chosen_55 = ((__s64)((__u64)(protocol_59) | (__u64)(chosen_63)));
				known_56 = ((iph_2_known & known_60) & known_64);
			}
			__u32 inner_65 = (__u32)(chosen_55);
			__u8 protocol_66 = (__u8)(((__s64)((__u64)(inner_65) & (__u64)(255))));
			bool both_68 = (known_56 && ((__s64)(protocol_66) == (__s64)(17)));
			if (both_68) {
				bool fragment_67 = (known_56 && ((__s64)(((__s64)((__u64)(inner_65) & (__u64)(256)))) != (__s64)(0)));
				both_68 = !(fragment_67);
			}
			if (!(both_68)) goto end_51;
#line 4 "ipv6-extensions.tsbpf"
			{
				__s64 chosen_70 = 0;
				__u64 known_71 __unused = 1;
				if (((iph_2_known & known_53) && ((__s64)(ip_54) == (__s64)(6)))) {
					chosen_70 = 40;
				} else {
					chosen_70 = ((__s64)((__u64)(((__s64)((__u64)(value_52) & (__u64)(15)))) * (__u64)(4)));
					known_71 = (iph_2_known & known_53);
				}
				__u8 ip_header_72 = (__u8)(chosen_70);
				__u64 transport_73 = (__u64)(((__u64)(((__u64)((__u64)(iph_2)) + (__u64)(ip_header_72))) + (__u64)(((__s64)((__s64)(inner_65) >> ((__u64)(16) & 63))))));
				struct key_map_bytes key_69;
				__builtin_memset(&key_69, 0, sizeof(key_69));
				key_69.item0 = transport_73;
				key_69.unknown |= (__u64)!((iph_2_known & known_71) & known_56) << 0;
				key_69.item0 *= ((iph_2_known & known_71) & known_56);
				__u64 *slot_74 = tsbpf_slot(&map_bytes, &key_69, &zero_map_bytes);
				if (!slot_74) tsbpf_count(0);
				if (slot_74) {
					tsbpf_add(slot_74, 1);
				}
			}
			end_51: __unused;
			if (faults_at_end_51) tsbpf_count_many(1, faults_at_end_51);
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(2, faults_at_end_1);
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
