#define TSBPF_COUNTERS 2
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"

struct sk_buff {
	__u16 protocol;
	__u64 _skb_refdst;
	struct net_device *dev;
	__u16 vlan_proto;
	void *data;
} __core;
struct dst_entry {
	struct net_device *dev;
} __core;
struct net_device {
	__u64 priv_flags : 32;
	__u32 flags;
	void *dev_addr;
} __core;

_Static_assert(sizeof(__u64) == 8, "value of map__");
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __u64);
} map__ SEC(".maps");

struct event_0 {
	struct tsbpf_event_header header;
	bool value_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 24, "layout of event 0");


SEC("raw_tp/net_dev_queue")
int probe_0_rawtracepoint_net_dev_queue(void *ctx) {
	__u64 now __unused = 0;

	/* ip:send */
	{
		__u64 faults_at_end_1 = 0;
#line 77 "stdlib/providers/ip.tsbpf"
		__u16 protocol_2 = 0;
		__u64 known_3 = tsbpf_succeeded(bpf_probe_read_kernel(&protocol_2, sizeof(protocol_2), &((struct sk_buff *)((__u64 *)ctx)[0])->protocol));
		faults_at_end_1 += known_3 ^ 1;
		bool either_6 = (known_3 && ((__s64)(protocol_2) == (__s64)(__builtin_bswap16((__u16)(2048)))));
		if (!either_6) {
			__u16 protocol_4 = 0;
			__u64 known_5 = tsbpf_succeeded(bpf_probe_read_kernel(&protocol_4, sizeof(protocol_4), &((struct sk_buff *)((__u64 *)ctx)[0])->protocol));
			faults_at_end_1 += known_5 ^ 1;
			either_6 = (known_5 && ((__s64)(protocol_4) == (__s64)(__builtin_bswap16((__u16)(34525)))));
		}
		bool both_45 = either_6;
		if (both_45) {
			__u64 _skb_refdst_7 = 0;
			__u64 known_8 = tsbpf_succeeded(bpf_probe_read_kernel(&_skb_refdst_7, sizeof(_skb_refdst_7), &((struct sk_buff *)((__u64 *)ctx)[0])->_skb_refdst));
			faults_at_end_1 += known_8 ^ 1;
			bool chosen_9 = 0;
			__u64 known_10 __unused = 1;
			if ((known_8 && ((__u64)(((__u64)(_skb_refdst_7) & (__u64)((~(__s64)(1))))) != (__u64)(0)))) {
				__u64 _skb_refdst_11 = 0;
				__u64 known_12 = tsbpf_succeeded(bpf_probe_read_kernel(&_skb_refdst_11, sizeof(_skb_refdst_11), &((struct sk_buff *)((__u64 *)ctx)[0])->_skb_refdst));
				faults_at_end_1 += known_12 ^ 1;
				struct net_device * dev_13 = 0;
				__u64 known_14 = tsbpf_succeeded(bpf_probe_read_kernel(&dev_13, sizeof(dev_13), &((struct dst_entry *)(((__u64)(_skb_refdst_11) & (__u64)((~(__s64)(1))))))->dev));
				faults_at_end_1 += known_14 ^ 1;
				struct net_device * dev_15 = 0;
				__u64 known_16 = tsbpf_succeeded(bpf_probe_read_kernel(&dev_15, sizeof(dev_15), &((struct sk_buff *)((__u64 *)ctx)[0])->dev));
				faults_at_end_1 += known_16 ^ 1;
				chosen_9 = (((known_12 & known_14) & known_16) && ((__u64)(dev_13) == (__u64)(dev_15)));
			} else {
				struct net_device * dev_17 = 0;
				__u64 known_18 = tsbpf_succeeded(bpf_probe_read_kernel(&dev_17, sizeof(dev_17), &((struct sk_buff *)((__u64 *)ctx)[0])->dev));
				faults_at_end_1 += known_18 ^ 1;
				__u64 priv_flags_19 = 0;
				__u64 known_20 = tsbpf_succeeded(tsbpf_read_bitfield(bpf_probe_read_kernel, priv_flags_19, (dev_17), priv_flags));
				faults_at_end_1 += known_20 ^ 1;
				bool both_25 = ((known_18 & known_20) && ((__u64)(((__u64)(priv_flags_19) & (__u64)(((__s64)((__u64)(((__s64)((__u64)(512) | (__u64)(8192)))) | (__u64)(1024)))))) == (__u64)(0)));
				if (both_25) {
					struct net_device * dev_21 = 0;
					__u64 known_22 = tsbpf_succeeded(bpf_probe_read_kernel(&dev_21, sizeof(dev_21), &((struct sk_buff *)((__u64 *)ctx)[0])->dev));
					faults_at_end_1 += known_22 ^ 1;
					__u32 flags_23 = 0;
					__u64 known_24 = tsbpf_succeeded(bpf_probe_read_kernel(&flags_23, sizeof(flags_23), &(dev_21)->flags));
					faults_at_end_1 += known_24 ^ 1;
					both_25 = ((known_22 & known_24) && ((__s64)(((__s64)((__u64)(flags_23) & (__u64)(2048)))) == (__s64)(0)));
				}
				bool both_28 = both_25;
				if (both_28) {
					__u16 vlan_proto_26 = 0;
					__u64 known_27 = tsbpf_succeeded(bpf_probe_read_kernel(&vlan_proto_26, sizeof(vlan_proto_26), &((struct sk_buff *)((__u64 *)ctx)[0])->vlan_proto));
					faults_at_end_1 += known_27 ^ 1;
					both_28 = (known_27 && ((__s64)(vlan_proto_26) == (__s64)(0)));
				}
				bool both_44 = both_28;
				if (both_44) {
					struct net_device * dev_29 = 0;
					__u64 known_30 = tsbpf_succeeded(bpf_probe_read_kernel(&dev_29, sizeof(dev_29), &((struct sk_buff *)((__u64 *)ctx)[0])->dev));
					faults_at_end_1 += known_30 ^ 1;
					__u64 priv_flags_31 = 0;
					__u64 known_32 = tsbpf_succeeded(tsbpf_read_bitfield(bpf_probe_read_kernel, priv_flags_31, (dev_29), priv_flags));
					faults_at_end_1 += known_32 ^ 1;
					bool either_43 = ((known_30 & known_32) && ((__u64)(((__u64)(priv_flags_31) & (__u64)(256))) == (__u64)(0)));
					if (!either_43) {
						const void * data_33 = 0;
						__u64 known_34 = tsbpf_succeeded(bpf_probe_read_kernel(&data_33, sizeof(data_33), &((struct sk_buff *)((__u64 *)ctx)[0])->data));
						faults_at_end_1 += known_34 ^ 1;
						__u32 value_35 = 0;
						__u64 known_36 = tsbpf_succeeded(bpf_probe_read_kernel(&value_35, sizeof(value_35), ((const void *)(((const void *)((__u64)(data_33) + (__u64)(8)))))));
						faults_at_end_1 += known_36 ^ 1;
						struct net_device * dev_37 = 0;
						__u64 known_38 = tsbpf_succeeded(bpf_probe_read_kernel(&dev_37, sizeof(dev_37), &((struct sk_buff *)((__u64 *)ctx)[0])->dev));
						faults_at_end_1 += known_38 ^ 1;
						const void * dev_addr_39 = 0;
						__u64 known_40 = tsbpf_succeeded(bpf_probe_read_kernel(&dev_addr_39, sizeof(dev_addr_39), &(dev_37)->dev_addr));
						faults_at_end_1 += known_40 ^ 1;
						__u32 value_41 = 0;
						__u64 known_42 = tsbpf_succeeded(bpf_probe_read_kernel(&value_41, sizeof(value_41), ((const void *)(((const void *)((__u64)(dev_addr_39) + (__u64)(2)))))));
						faults_at_end_1 += known_42 ^ 1;
						either_43 = (((known_34 & known_36) & ((known_38 & known_40) & known_42)) && ((__s64)(value_35) == (__s64)(value_41)));
					}
					both_44 = either_43;
				}
				chosen_9 = both_44;
			}
			both_45 = (known_10 && chosen_9);
		}
		if (!(both_45)) goto end_1;
#line 84 "stdlib/providers/ip.tsbpf"
#line 85 "stdlib/providers/ip.tsbpf"
#line 86 "stdlib/providers/ip.tsbpf"
		/* ip:send */
		{
#line 6 "own-inline.tsbpf"
			{
				__u32 key_47 = 0;
				__u64 *slot_48 = bpf_map_lookup_elem(&map__, &key_47);
				if (slot_48) {
					tsbpf_add(slot_48, 1);
				}
			}
			end_46: __unused;
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(0, faults_at_end_1);
	}
	return 0;
}

SEC("raw_tp/begin")
int probe_1_BEGIN(void *ctx) {
	__u64 now __unused = 0;

	/* BEGIN */
	{
#line 7 "own-inline.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_2 = 0;
				record_0->value_0 = ((__s64)((__s32)(4)) == (__s64)(4));
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_2;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(1);
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
