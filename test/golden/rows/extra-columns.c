#define TSBPF_COUNTERS 5
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "cgroup.bpf.h"
#include "core.bpf.h"
#include "events.bpf.h"
#include "net.bpf.h"
#include "task.bpf.h"

struct sock_cgroup_data {
	struct cgroup *cgroup;
} __core;
struct in6_addr {
	char tsbpf_nothing;
} __core;
struct sock_common {
	__u16 skc_family;
	struct in6_addr skc_v6_daddr;
	__u32 skc_daddr;
	struct in6_addr skc_v6_rcv_saddr;
	__u32 skc_rcv_saddr;
	__u16 skc_dport;
	struct {
		struct net *net;
	} skc_net;
} __core;
struct sock {
	__u16 sk_protocol;
	struct sock_cgroup_data sk_cgrp_data;
	struct sock_common __sk_common;
} __core;
struct ns_common {
	__u32 inum;
} __core;
struct net {
	struct ns_common ns;
} __core;

struct tsbpf_args {
	__u64 filter_cgroup;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct tsbpf_args) == 8, "layout of the parameters");
_Static_assert(__builtin_offsetof(struct tsbpf_args, filter_cgroup) == 0, "place of filter_cgroup");
const volatile struct tsbpf_args tsbpf_args SEC(".rodata.args") = {};

struct event_0 {
	struct tsbpf_event_header header;
	__u32 pid_0;
	char comm_1[16] __attribute__((aligned(8)));
	__u8 ip_2;
	struct tsbpf_inet saddr_3;
	struct tsbpf_inet daddr_4;
	__u16 dport_5;
	__u32 netns_6;
	char container_7[64] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 152, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	__u32 netns_0;
	struct tsbpf_inet daddr_1;
	char container_2[64] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 104, "layout of event 1");

struct event_2 {
	struct tsbpf_event_header header;
	char value_0[16] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_2) == 32, "layout of event 2");

struct event_3 {
	struct tsbpf_event_header header;
	__u32 pid_0;
	char comm_1[16] __attribute__((aligned(8)));
	__u32 netns_2;
	char container_3[64] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_3) == 112, "layout of event 3");

struct event_4 {
	struct tsbpf_event_header header;
	__u64 time_0;
	__s64 n_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_4) == 32, "layout of event 4");


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
#line 5 "extra-columns.tsbpf"
				struct cgroup * cgroup_10 = 0;
				__u64 known_11 = tsbpf_succeeded(bpf_probe_read_kernel(&cgroup_10, sizeof(cgroup_10), &(sk_8)->sk_cgrp_data.cgroup));
				faults_at_end_9 += (known_11 ^ 1) & -sk_8_known;
				struct cgroup * cgrp_12 = cgroup_10;
				bool within_13 = tsbpf_cgroup_within((const void *)(cgrp_12), tsbpf_args.filter_cgroup);
				if (!(((sk_8_known & known_11) && within_13))) goto end_9;
#line 5 "extra-columns.tsbpf"
				{
					if (!now)
						now = bpf_ktime_get_ns();
					struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
					if (record_0) {
						__u32 valid_14 = 0;
						__u32 pid_15 = tsbpf_pid();
						record_0->pid_0 = pid_15;
						bpf_get_current_comm(record_0->comm_1, sizeof(record_0->comm_1));
						__u16 skc_family_16 = 0;
						__u64 known_17 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_family_16, sizeof(skc_family_16), &(sk_8)->__sk_common.skc_family));
						faults_at_end_9 += (known_17 ^ 1) & -sk_8_known;
						struct tsbpf_inet chosen_18 = {};
						__u64 known_19 __unused = 1;
						if (((sk_8_known & known_17) && ((__s64)(skc_family_16) == (__s64)(10)))) {
							__u64 known_20 = tsbpf_succeeded(bpf_probe_read_kernel(&chosen_18, 16, (&(sk_8)->__sk_common.skc_v6_daddr)));
							faults_at_end_9 += known_20 ^ 1;
							known_19 = (sk_8_known & known_20);
						} else {
							__u32 skc_daddr_21 = 0;
							__u64 known_22 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_daddr_21, sizeof(skc_daddr_21), &(sk_8)->__sk_common.skc_daddr));
							faults_at_end_9 += (known_22 ^ 1) & -sk_8_known;
							tsbpf_inet4(&chosen_18, (__u32)(skc_daddr_21));
							known_19 = (sk_8_known & known_22);
						}
						__u8 ip_23 = (__u8)(tsbpf_inet_version(&chosen_18));
						record_0->ip_2 = ip_23;
						valid_14 |= (__u32)known_19 << 2;
						__u64 known_24 __unused = 1;
						if (((sk_8_known & known_17) && ((__s64)(skc_family_16) == (__s64)(10)))) {
							__u64 known_25 = tsbpf_succeeded(bpf_probe_read_kernel(&record_0->saddr_3, 16, (&(sk_8)->__sk_common.skc_v6_rcv_saddr)));
							faults_at_end_9 += known_25 ^ 1;
							known_24 = (sk_8_known & known_25);
						} else {
							__u32 skc_rcv_saddr_26 = 0;
							__u64 known_27 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_rcv_saddr_26, sizeof(skc_rcv_saddr_26), &(sk_8)->__sk_common.skc_rcv_saddr));
							faults_at_end_9 += (known_27 ^ 1) & -sk_8_known;
							tsbpf_inet4(&record_0->saddr_3, (__u32)(skc_rcv_saddr_26));
							known_24 = (sk_8_known & known_27);
						}
						valid_14 |= (__u32)known_24 << 3;
						record_0->daddr_4 = chosen_18;
						valid_14 |= (__u32)known_19 << 4;
						__u16 skc_dport_28 = 0;
						__u64 known_29 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_dport_28, sizeof(skc_dport_28), &(sk_8)->__sk_common.skc_dport));
						faults_at_end_9 += (known_29 ^ 1) & -sk_8_known;
						__u16 dport_30 = (__u16)(__builtin_bswap16((__u16)(skc_dport_28)));
						record_0->dport_5 = dport_30;
						valid_14 |= (__u32)(sk_8_known & known_29) << 5;
						struct net * net_31 = 0;
						__u64 known_32 = tsbpf_succeeded(bpf_probe_read_kernel(&net_31, sizeof(net_31), &(sk_8)->__sk_common.skc_net.net));
						faults_at_end_9 += (known_32 ^ 1) & -sk_8_known;
						__u32 inum_33 = 0;
						__u64 known_34 = tsbpf_succeeded(bpf_probe_read_kernel(&inum_33, sizeof(inum_33), &(net_31)->ns.inum));
						faults_at_end_9 += (known_34 ^ 1) & -sk_8_known;
						__u32 netns_35 = (__u32)(inum_33);
						record_0->netns_6 = netns_35;
						valid_14 |= (__u32)((sk_8_known & known_32) & known_34) << 6;
						char container_36[64] __attribute__((aligned(8))) = {};
						__u64 found_37 __unused = tsbpf_succeeded(tsbpf_container_name(container_36, (const void *)(cgrp_12)));
						__builtin_memcpy(record_0->container_7, container_36, 64);
						valid_14 |= (__u32)((sk_8_known & known_11) & found_37) << 7;
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
			/* tcp:connect */
			{
				__u64 faults_at_end_38 = 0;
#line 6 "extra-columns.tsbpf"
				struct cgroup * cgroup_39 = 0;
				__u64 known_40 = tsbpf_succeeded(bpf_probe_read_kernel(&cgroup_39, sizeof(cgroup_39), &(sk_8)->sk_cgrp_data.cgroup));
				faults_at_end_38 += (known_40 ^ 1) & -sk_8_known;
				struct cgroup * cgrp_41 = cgroup_39;
				bool within_42 = tsbpf_cgroup_within((const void *)(cgrp_41), tsbpf_args.filter_cgroup);
				if (!(((sk_8_known & known_40) && within_42))) goto end_38;
#line 6 "extra-columns.tsbpf"
				{
					if (!now)
						now = bpf_ktime_get_ns();
					struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_1), 0);
					if (record_1) {
						__u32 valid_43 = 0;
						struct net * net_44 = 0;
						__u64 known_45 = tsbpf_succeeded(bpf_probe_read_kernel(&net_44, sizeof(net_44), &(sk_8)->__sk_common.skc_net.net));
						faults_at_end_38 += (known_45 ^ 1) & -sk_8_known;
						__u32 inum_46 = 0;
						__u64 known_47 = tsbpf_succeeded(bpf_probe_read_kernel(&inum_46, sizeof(inum_46), &(net_44)->ns.inum));
						faults_at_end_38 += (known_47 ^ 1) & -sk_8_known;
						__u32 netns_48 = (__u32)(inum_46);
						record_1->netns_0 = netns_48;
						valid_43 |= (__u32)((sk_8_known & known_45) & known_47) << 0;
						__u16 skc_family_49 = 0;
						__u64 known_50 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_family_49, sizeof(skc_family_49), &(sk_8)->__sk_common.skc_family));
						faults_at_end_38 += (known_50 ^ 1) & -sk_8_known;
						__u64 known_51 __unused = 1;
						if (((sk_8_known & known_50) && ((__s64)(skc_family_49) == (__s64)(10)))) {
							__u64 known_52 = tsbpf_succeeded(bpf_probe_read_kernel(&record_1->daddr_1, 16, (&(sk_8)->__sk_common.skc_v6_daddr)));
							faults_at_end_38 += known_52 ^ 1;
							known_51 = (sk_8_known & known_52);
						} else {
							__u32 skc_daddr_53 = 0;
							__u64 known_54 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_daddr_53, sizeof(skc_daddr_53), &(sk_8)->__sk_common.skc_daddr));
							faults_at_end_38 += (known_54 ^ 1) & -sk_8_known;
							tsbpf_inet4(&record_1->daddr_1, (__u32)(skc_daddr_53));
							known_51 = (sk_8_known & known_54);
						}
						valid_43 |= (__u32)known_51 << 1;
						char container_55[64] __attribute__((aligned(8))) = {};
						__u64 found_56 __unused = tsbpf_succeeded(tsbpf_container_name(container_55, (const void *)(cgrp_41)));
						__builtin_memcpy(record_1->container_2, container_55, 64);
						valid_43 |= (__u32)((sk_8_known & known_40) & found_56) << 2;
						record_1->header.ts = now;
						record_1->header.event = 1;
						record_1->header.order = 1;
						record_1->header.valid = valid_43;
						bpf_ringbuf_submit(record_1, 0);
					} else {
						tsbpf_count(0);
					}
				}
#line 6 "extra-columns.tsbpf"
				{
					if (!now)
						now = bpf_ktime_get_ns();
					struct event_2 *record_2 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_2), 0);
					if (record_2) {
						__u32 valid_57 = 0;
						bpf_get_current_comm(record_2->value_0, sizeof(record_2->value_0));
						record_2->header.ts = now;
						record_2->header.event = 2;
						record_2->header.order = 2;
						record_2->header.valid = valid_57;
						bpf_ringbuf_submit(record_2, 0);
					} else {
						tsbpf_count(0);
					}
				}
				end_38: __unused;
				if (faults_at_end_38) tsbpf_count_many(1, faults_at_end_38);
			}
			end_7: __unused;
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(2, faults_at_end_1);
	}
	return 0;
}

SEC("tp/sched/sched_process_exec")
int probe_1_tracepoint_sched_sched_process_exec(void *ctx) {
	__u64 now __unused = 0;

	/* tracepoint:sched:sched_process_exec */
	{
#line 7 "extra-columns.tsbpf"
		struct cgroup * cgrp_2 = (struct cgroup *)tsbpf_current_cgroup();
		bool within_3 = tsbpf_cgroup_within((const void *)(cgrp_2), tsbpf_args.filter_cgroup);
		if (!(within_3)) goto end_1;
#line 7 "extra-columns.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_3 *record_3 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_3), 0);
			if (record_3) {
				__u32 valid_4 = 0;
				__u32 pid_5 = tsbpf_pid();
				record_3->pid_0 = pid_5;
				bpf_get_current_comm(record_3->comm_1, sizeof(record_3->comm_1));
				__u32 netns_6 = tsbpf_current_netns();
				record_3->netns_2 = netns_6;
				__u64 found_7 __unused = tsbpf_succeeded(tsbpf_container_name(record_3->container_3, (const void *)((struct cgroup *)tsbpf_current_cgroup())));
				record_3->header.ts = now;
				record_3->header.event = 3;
				record_3->header.order = 0;
				record_3->header.valid = valid_4;
				bpf_ringbuf_submit(record_3, 0);
			} else {
				tsbpf_count(3);
			}
		}
		end_1: __unused;
	}
	return 0;
}

SEC("raw_tp/interval")
int probe_2_interval_s_1(void *ctx) {
	__u64 now __unused = 0;

	/* interval:s:1 */
	{
#line 8 "extra-columns.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_4 *record_4 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_4), 0);
			if (record_4) {
				__u32 valid_2 = 0;
				__u64 timestamp_3 = now;
				record_4->time_0 = (__u64)(timestamp_3);
				valid_2 |= 1U;
				record_4->n_1 = 1;
				record_4->header.ts = now;
				record_4->header.event = 4;
				record_4->header.order = 0;
				record_4->header.valid = valid_2;
				bpf_ringbuf_submit(record_4, 0);
			} else {
				tsbpf_count(4);
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
