#define TSBPF_COUNTERS 8
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "strings.bpf.h"

struct sock_common {
	__u16 skc_dport;
} __core;
struct sock {
	__u16 sk_protocol;
	__s32 sk_err;
	struct sock_common __sk_common;
	__s64 sk_sndtimeo;
} __core;
struct task_struct {
	__u32 flags;
} __core;
struct tcp_sock {
	__u32 total_retrans;
	__u32 packets_out;
} __core;
struct inet_connection_sock {
	__u32 icsk_delack_max;
} __core;
struct record_0 {
	__u64 at;
	bool opened;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct record_0) == 16, "layout of record_0");
struct record_1 {
	__u32 pid;
	__u32 tid;
	__u32 uid;
	__u32 gid;
	char comm[16] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct record_1) == 32, "layout of record_1");
static const char string_0[] = "reset-received";
static const char string_1[] __attribute__((aligned(8))) = "timeout";
static const char string_2[] = "error";
static const char string_3[] = "reset-sent";
static const char string_4[] = "ok";
static const char string_5[] = "tcp:close";
static const char string_6[] = "curl";
static const char string_7[] __attribute__((aligned(8))) = "refused";
static const char string_8[] = "unreachable";
static const char string_9[] = "reset";
static const char string_10[] = "forbidden";
static const char string_11[] = "local-error";
static const char string_12[] __attribute__((aligned(8))) = "aborted";
static const char string_13[] = "tcp:connect-done";

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

struct key_map_tcp_owners {
	__u64 item0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_tcp_owners) == 8, "key of map_tcp_owners");
_Static_assert(sizeof(struct record_1) == 32, "value of map_tcp_owners");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 65536);
	__type(key, struct key_map_tcp_owners);
	__type(value, struct record_1);
} map_tcp_owners SEC(".maps");
static const struct record_1 zero_map_tcp_owners __unused = {};

struct event_0 {
	struct tsbpf_event_header header;
	char comm_0[16] __attribute__((aligned(8)));
	__u16 rport_1;
	bool all_2;
	char result_3[64] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 104, "layout of event 0");


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
#line 271 "stdlib/providers/tcp.tsbpf"
				{
					struct record_0 record_10 = {};
					if (!now)
						now = bpf_ktime_get_ns();
					__u64 nsecs_11 = now;
					record_10.at = nsecs_11;
					record_10.opened = true;
					struct key_map_tcp_births key_12;
					__builtin_memset(&key_12, 0, sizeof(key_12));
					key_12.item0 = (__u64)(sk_8);
					if (sk_8_known) {
						struct record_0 *slot_13 = tsbpf_slot(&map_tcp_births, &key_12, &zero_map_tcp_births);
						if (!slot_13) tsbpf_count(0);
						if (slot_13) {
							*slot_13 = record_10;
						}
					} else {
						tsbpf_count(1);
					}
				}
				end_9: __unused;
			}
			/* tcp:connect */
			{
#line 276 "stdlib/providers/tcp.tsbpf"
				{
					struct record_1 record_15 = {};
					__u32 pid_16 = tsbpf_pid();
					record_15.pid = pid_16;
					__u32 tid_17 = (__u32)bpf_get_current_pid_tgid();
					record_15.tid = tid_17;
					__u32 uid_18 = (__u32)bpf_get_current_uid_gid();
					record_15.uid = uid_18;
					__u32 gid_19 = (__u32)(bpf_get_current_uid_gid() >> 32);
					record_15.gid = gid_19;
					char comm_20[16] __attribute__((aligned(8))) = {};
					bpf_get_current_comm(comm_20, sizeof(comm_20));
					__builtin_memcpy(record_15.comm, comm_20, 16);
					struct key_map_tcp_owners key_21;
					__builtin_memset(&key_21, 0, sizeof(key_21));
					key_21.item0 = (__u64)(sk_8);
					if (sk_8_known) {
						struct record_1 *slot_22 = tsbpf_slot(&map_tcp_owners, &key_21, &zero_map_tcp_owners);
						if (!slot_22) tsbpf_count(2);
						if (slot_22) {
							*slot_22 = record_15;
						}
					} else {
						tsbpf_count(3);
					}
				}
				end_14: __unused;
			}
			end_7: __unused;
		}
		/* tcp:state-change */
		{
#line 272 "stdlib/providers/tcp.tsbpf"
			if (!(((oldstate_3_known && ((__s64)(oldstate_3) == (__s64)(10))) && (newstate_4_known && ((__s64)(newstate_4) == (__s64)(3)))))) goto end_23;
#line 272 "stdlib/providers/tcp.tsbpf"
			{
				struct record_0 record_24 = {};
				if (!now)
					now = bpf_ktime_get_ns();
				__u64 nsecs_25 = now;
				record_24.at = nsecs_25;
				record_24.opened = false;
				struct key_map_tcp_births key_26;
				__builtin_memset(&key_26, 0, sizeof(key_26));
				key_26.item0 = (__u64)(sk_2);
				if (sk_2_known) {
					struct record_0 *slot_27 = tsbpf_slot(&map_tcp_births, &key_26, &zero_map_tcp_births);
					if (!slot_27) tsbpf_count(0);
					if (slot_27) {
						*slot_27 = record_24;
					}
				} else {
					tsbpf_count(1);
				}
			}
			end_23: __unused;
		}
		/* tcp:shutdown */
		{
			struct sock * sk_29 __unused = 0;
			__u64 sk_29_known __unused = 0;
			__u64 faults_at_end_28 = 0;
#line 577 "stdlib/providers/tcp.tsbpf"
			bool either_33 = ((newstate_4_known && ((__s64)(newstate_4) == (__s64)(4))) || (newstate_4_known && ((__s64)(newstate_4) == (__s64)(9))));
			if (!either_33) {
				bool both_32 = ((newstate_4_known && ((__s64)(newstate_4) == (__s64)(7))) && ((oldstate_3_known && ((__s64)(oldstate_3) == (__s64)(1))) || (oldstate_3_known && ((__s64)(oldstate_3) == (__s64)(8)))));
				if (both_32) {
					__s32 sk_err_30 = 0;
					__u64 known_31 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_err_30, sizeof(sk_err_30), &(sk_2)->sk_err));
					faults_at_end_28 += (known_31 ^ 1) & -sk_2_known;
					both_32 = ((sk_2_known & known_31) && ((__s64)(sk_err_30) == (__s64)(0)));
				}
				either_33 = both_32;
			}
			if (!(either_33)) goto end_28;
#line 576 "stdlib/providers/tcp.tsbpf"
			sk_29 = sk_2;
			sk_29_known = sk_2_known;
#line 576 "stdlib/providers/tcp.tsbpf"
			/* tcp:shutdown */
			{
				__u64 faults_at_end_34 = 0;
#line 278 "stdlib/providers/tcp.tsbpf"
				struct key_map_tcp_owners key_35;
				__builtin_memset(&key_35, 0, sizeof(key_35));
				key_35.item0 = (__u64)(sk_29);
				struct record_1 *slot_36 = sk_29_known ? bpf_map_lookup_elem(&map_tcp_owners, &key_35) : NULL;
				bool both_40 = !((slot_36 != NULL));
				if (both_40) {
					struct task_struct * curtask_37 = (struct task_struct *)bpf_get_current_task();
					__u32 flags_38 = 0;
					__u64 known_39 = tsbpf_succeeded(bpf_probe_read_kernel(&flags_38, sizeof(flags_38), &(curtask_37)->flags));
					faults_at_end_34 += known_39 ^ 1;
					both_40 = (known_39 && ((__s64)(((__s64)((__u64)(flags_38) & (__u64)(2097152)))) == (__s64)(0)));
				}
				if (!(both_40)) goto end_34;
#line 278 "stdlib/providers/tcp.tsbpf"
				{
					struct record_1 record_41 = {};
					__u32 pid_42 = tsbpf_pid();
					record_41.pid = pid_42;
					__u32 tid_43 = (__u32)bpf_get_current_pid_tgid();
					record_41.tid = tid_43;
					__u32 uid_44 = (__u32)bpf_get_current_uid_gid();
					record_41.uid = uid_44;
					__u32 gid_45 = (__u32)(bpf_get_current_uid_gid() >> 32);
					record_41.gid = gid_45;
					char comm_46[16] __attribute__((aligned(8))) = {};
					bpf_get_current_comm(comm_46, sizeof(comm_46));
					__builtin_memcpy(record_41.comm, comm_46, 16);
					struct key_map_tcp_owners key_47;
					__builtin_memset(&key_47, 0, sizeof(key_47));
					key_47.item0 = (__u64)(sk_29);
					if (sk_29_known) {
						struct record_1 *slot_48 = tsbpf_slot(&map_tcp_owners, &key_47, &zero_map_tcp_owners);
						if (!slot_48) tsbpf_count(2);
						if (slot_48) {
							*slot_48 = record_41;
						}
					} else {
						tsbpf_count(3);
					}
				}
				end_34: __unused;
				if (faults_at_end_34) tsbpf_count_many(4, faults_at_end_34);
			}
			end_28: __unused;
			if (faults_at_end_28) tsbpf_count_many(5, faults_at_end_28);
		}
		/* tcp:close */
		{
			struct sock * sk_50 __unused = 0;
			__u64 sk_50_known __unused = 0;
			char result_51[64] __attribute__((aligned(8))) __unused = {};
			__u64 result_51_known __unused = 0;
			__s64 error_52 __unused = 0;
			__u64 error_52_known __unused = 0;
			bool reset_53 __unused = 0;
			__u64 reset_53_known __unused = 0;
			__u64 faults_at_end_49 = 0;
#line 603 "stdlib/providers/tcp.tsbpf"
			if (!((((((newstate_4_known && ((__s64)(newstate_4) == (__s64)(7))) && (oldstate_3_known && ((__s64)(oldstate_3) != (__s64)(10)))) && (oldstate_3_known && ((__s64)(oldstate_3) != (__s64)(2)))) && (oldstate_3_known && ((__s64)(oldstate_3) != (__s64)(3)))) && (oldstate_3_known && ((__s64)(oldstate_3) != (__s64)(7)))))) goto end_49;
#line 603 "stdlib/providers/tcp.tsbpf"
			sk_50 = sk_2;
			sk_50_known = sk_2_known;
#line 604 "stdlib/providers/tcp.tsbpf"
			__s32 sk_err_54 = 0;
			__u64 known_55 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_err_54, sizeof(sk_err_54), &(sk_2)->sk_err));
			faults_at_end_49 += (known_55 ^ 1) & -sk_2_known;
			error_52 = sk_err_54;
			error_52_known = (sk_2_known & known_55);
#line 605 "stdlib/providers/tcp.tsbpf"
			reset_53 = ((error_52_known && ((__s64)(error_52) == (__s64)(104))) || (error_52_known && ((__s64)(error_52) == (__s64)(32))));
			reset_53_known = 1;
#line 606 "stdlib/providers/tcp.tsbpf"
			char chosen_56[15] = {};
			__u64 known_57 __unused = 1;
			if ((reset_53_known && reset_53)) {
				__builtin_memcpy(chosen_56, string_0, 15);
			} else {
				char chosen_58[11] = {};
				__u64 known_59 __unused = 1;
				if ((((error_52_known && ((__s64)(error_52) == (__s64)(110))) || (error_52_known && ((__s64)(error_52) == (__s64)(113)))) || (error_52_known && ((__s64)(error_52) == (__s64)(101))))) {
					__builtin_memcpy(chosen_58, string_1, 8);
					__builtin_memset(chosen_58 + 8, 0, 3);
				} else {
					__u64 known_60 __unused = 1;
					if ((error_52_known && ((__s64)(error_52) != (__s64)(0)))) {
						__builtin_memcpy(chosen_58, string_2, 6);
						__builtin_memset(chosen_58 + 6, 0, 5);
					} else {
						__u64 known_61 __unused = 1;
						if (((oldstate_3_known && ((__s64)(oldstate_3) == (__s64)(1))) || (oldstate_3_known && ((__s64)(oldstate_3) == (__s64)(8))))) {
							__builtin_memcpy(chosen_58, string_3, 11);
						} else {
							__builtin_memcpy(chosen_58, string_4, 3);
							__builtin_memset(chosen_58 + 3, 0, 8);
						}
						known_60 = known_61;
					}
					known_59 = known_60;
				}
				__builtin_memcpy(chosen_56, chosen_58, 11);
				__builtin_memset(chosen_56 + 11, 0, 4);
				known_57 = known_59;
			}
			__builtin_memcpy(result_51, chosen_56, 15);
			__builtin_memset(result_51 + 15, 0, 49);
			result_51_known = (reset_53_known & known_57);
#line 610 "stdlib/providers/tcp.tsbpf"
			/* tcp:end */
			{
				struct sock * sk_63 __unused = 0;
				__u64 sk_63_known __unused = 0;
				char result_64[64] __attribute__((aligned(8))) __unused = {};
				__u64 result_64_known __unused = 0;
#line 631 "stdlib/providers/tcp.tsbpf"
				if (!(((tsbpf_string_compare(string_5, 10, string_5, 10) == 0) || (result_51_known && (tsbpf_string_compare(result_51, 64, string_4, 3) != 0))))) goto end_62;
#line 631 "stdlib/providers/tcp.tsbpf"
				sk_63 = sk_50;
				sk_63_known = sk_50_known;
#line 631 "stdlib/providers/tcp.tsbpf"
				__builtin_memcpy(result_64, result_51, 64);
				result_64_known = result_51_known;
				/* tcp:end */
				{
					__u64 faults_at_end_65 = 0;
#line 1 "--only"
					bool either_73 = (result_64_known && (tsbpf_string_compare(result_64, 64, string_4, 3) != 0));
					if (!either_73) {
						__u32 total_retrans_66 = 0;
						__u64 known_67 = tsbpf_succeeded(bpf_probe_read_kernel(&total_retrans_66, sizeof(total_retrans_66), &((struct tcp_sock *)(sk_63))->total_retrans));
						faults_at_end_65 += (known_67 ^ 1) & -sk_63_known;
						__u32 retransmits_68 = (__u32)(total_retrans_66);
						bool both_72 = ((sk_63_known & known_67) && ((__s64)(retransmits_68) > (__s64)(0)));
						if (both_72) {
							struct key_map_tcp_owners key_69;
							__builtin_memset(&key_69, 0, sizeof(key_69));
							key_69.item0 = (__u64)(sk_63);
							struct record_1 *slot_70 = sk_63_known ? bpf_map_lookup_elem(&map_tcp_owners, &key_69) : NULL;
							char comm_71[16] __attribute__((aligned(8))) = {};
							if (slot_70) {
								__builtin_memcpy(comm_71, slot_70->comm, 16);
							}
							both_72 = ((slot_70 != NULL) && (tsbpf_string_compare(comm_71, 16, string_6, 5) == 0));
						}
						either_73 = both_72;
					}
					if (!(either_73)) goto end_65;
#line 7 "condition.tsbpf"
					{
						if (!now)
							now = bpf_ktime_get_ns();
						struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
						if (record_0) {
							__u32 valid_74 = 0;
							struct key_map_tcp_owners key_75;
							__builtin_memset(&key_75, 0, sizeof(key_75));
							key_75.item0 = (__u64)(sk_63);
							struct record_1 *slot_76 = sk_63_known ? bpf_map_lookup_elem(&map_tcp_owners, &key_75) : NULL;
							char comm_77[16] __attribute__((aligned(8))) = {};
							if (slot_76) {
								__builtin_memcpy(comm_77, slot_76->comm, 16);
							}
							__builtin_memcpy(record_0->comm_0, comm_77, 16);
							valid_74 |= (__u32)(slot_76 != NULL) << 0;
							__u16 skc_dport_78 = 0;
							__u64 known_79 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_dport_78, sizeof(skc_dport_78), &(sk_63)->__sk_common.skc_dport));
							faults_at_end_65 += (known_79 ^ 1) & -sk_63_known;
							__u16 dport_80 = (__u16)(__builtin_bswap16((__u16)(skc_dport_78)));
							__u16 rport_81 = (__u16)(dport_80);
							record_0->rport_1 = rport_81;
							valid_74 |= (__u32)(sk_63_known & known_79) << 1;
							record_0->all_2 = false;
							__builtin_memcpy(record_0->result_3, result_64, 64);
							valid_74 |= (__u32)result_64_known << 3;
							record_0->header.ts = now;
							record_0->header.event = 0;
							record_0->header.order = 0;
							record_0->header.valid = valid_74;
							bpf_ringbuf_submit(record_0, 0);
						} else {
							tsbpf_count(6);
						}
					}
					end_65: __unused;
					if (faults_at_end_65) tsbpf_count_many(7, faults_at_end_65);
				}
				end_62: __unused;
			}
			end_49: __unused;
			if (faults_at_end_49) tsbpf_count_many(5, faults_at_end_49);
		}
		/* tcp:connect-done */
		{
			struct sock * sk_83 __unused = 0;
			__u64 sk_83_known __unused = 0;
			char result_84[64] __attribute__((aligned(8))) __unused = {};
			__u64 result_84_known __unused = 0;
			__u64 waited_85 __unused = 0;
			__u64 waited_85_known __unused = 0;
			__s64 error_86 __unused = 0;
			__u64 error_86_known __unused = 0;
			struct record_0 birth_87 __unused = {};
			__u64 birth_87_known __unused = 0;
			__u64 faults_at_end_82 = 0;
#line 380 "stdlib/providers/tcp.tsbpf"
			if (!((oldstate_3_known && ((__s64)(oldstate_3) == (__s64)(2))))) goto end_82;
#line 380 "stdlib/providers/tcp.tsbpf"
			sk_83 = sk_2;
			sk_83_known = sk_2_known;
#line 380 "stdlib/providers/tcp.tsbpf"
#line 381 "stdlib/providers/tcp.tsbpf"
			struct key_map_tcp_births key_88;
			__builtin_memset(&key_88, 0, sizeof(key_88));
			key_88.item0 = (__u64)(sk_2);
			struct record_0 *slot_89 = sk_2_known ? bpf_map_lookup_elem(&map_tcp_births, &key_88) : NULL;
			if (slot_89) {
				birth_87 = *slot_89;
				birth_87_known = 1;
			}
			if (!((slot_89 != NULL))) {
#line 381 "stdlib/providers/tcp.tsbpf"
				goto end_82;
			}
#line 382 "stdlib/providers/tcp.tsbpf"
			if (!now)
				now = bpf_ktime_get_ns();
			__u64 nsecs_90 = now;
			waited_85 = ((__u64)(nsecs_90) - (__u64)(birth_87.at));
			waited_85_known = birth_87_known;
#line 383 "stdlib/providers/tcp.tsbpf"
#line 384 "stdlib/providers/tcp.tsbpf"
			__s64 chosen_91 = 0;
			__u64 known_92 __unused = 1;
			if ((newstate_4_known && ((__s64)(newstate_4) == (__s64)(7)))) {
				__s32 sk_err_93 = 0;
				__u64 known_94 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_err_93, sizeof(sk_err_93), &(sk_2)->sk_err));
				faults_at_end_82 += (known_94 ^ 1) & -sk_2_known;
				chosen_91 = sk_err_93;
				known_92 = (sk_2_known & known_94);
			} else {
				chosen_91 = 0;
			}
			error_86 = chosen_91;
			error_86_known = known_92;
#line 385 "stdlib/providers/tcp.tsbpf"
#line 389 "stdlib/providers/tcp.tsbpf"
			char chosen_95[12] = {};
			__u64 known_96 __unused = 1;
			if (((newstate_4_known && ((__s64)(newstate_4) != (__s64)(7))) || (error_86_known && ((__s64)(error_86) != (__s64)(0))))) {
				__u64 known_97 __unused = 1;
				if ((error_86_known && ((__s64)((__s32)(error_86)) == (__s64)(0)))) {
					__builtin_memcpy(chosen_95, string_4, 3);
					__builtin_memset(chosen_95 + 3, 0, 9);
				} else {
					__u64 known_98 __unused = 1;
					if ((error_86_known && ((__s64)((__s32)(error_86)) == (__s64)(111)))) {
						__builtin_memcpy(chosen_95, string_7, 8);
						__builtin_memset(chosen_95 + 8, 0, 4);
					} else {
						__u64 known_99 __unused = 1;
						if ((error_86_known && ((__s64)((__s32)(error_86)) == (__s64)(110)))) {
							__builtin_memcpy(chosen_95, string_1, 8);
							__builtin_memset(chosen_95 + 8, 0, 4);
						} else {
							__u64 known_100 __unused = 1;
							if (((((error_86_known && ((__s64)((__s32)(error_86)) == (__s64)(113))) || (error_86_known && ((__s64)((__s32)(error_86)) == (__s64)(101)))) || (error_86_known && ((__s64)((__s32)(error_86)) == (__s64)(112)))) || (error_86_known && ((__s64)((__s32)(error_86)) == (__s64)(100))))) {
								__builtin_memcpy(chosen_95, string_8, 12);
							} else {
								char chosen_101[10] = {};
								__u64 known_102 __unused = 1;
								if ((error_86_known && ((__s64)((__s32)(error_86)) == (__s64)(104)))) {
									__builtin_memcpy(chosen_101, string_9, 6);
									__builtin_memset(chosen_101 + 6, 0, 4);
								} else {
									__u64 known_103 __unused = 1;
									if (((error_86_known && ((__s64)((__s32)(error_86)) == (__s64)(1))) || (error_86_known && ((__s64)((__s32)(error_86)) == (__s64)(13))))) {
										__builtin_memcpy(chosen_101, string_10, 10);
									} else {
										__builtin_memcpy(chosen_101, string_2, 6);
										__builtin_memset(chosen_101 + 6, 0, 4);
									}
									known_102 = known_103;
								}
								__builtin_memcpy(chosen_95, chosen_101, 10);
								__builtin_memset(chosen_95 + 10, 0, 2);
								known_100 = known_102;
							}
							known_99 = known_100;
						}
						known_98 = known_99;
					}
					known_97 = known_98;
				}
				known_96 = known_97;
			} else {
				__u32 packets_out_104 = 0;
				__u64 known_105 = tsbpf_succeeded(bpf_probe_read_kernel(&packets_out_104, sizeof(packets_out_104), &((struct tcp_sock *)(sk_2))->packets_out));
				faults_at_end_82 += (known_105 ^ 1) & -sk_2_known;
				__u64 known_106 __unused = 1;
				if (((sk_2_known & known_105) && ((__s64)(packets_out_104) == (__s64)(0)))) {
					__builtin_memcpy(chosen_95, string_11, 12);
				} else {
					__u32 icsk_delack_max_107 = 0;
					__u64 known_108 = tsbpf_succeeded(bpf_probe_read_kernel(&icsk_delack_max_107, sizeof(icsk_delack_max_107), &((struct inet_connection_sock *)(sk_2))->icsk_delack_max));
					faults_at_end_82 += (known_108 ^ 1) & -sk_2_known;
					__s64 sk_sndtimeo_109 = 0;
					__u64 known_110 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_sndtimeo_109, sizeof(sk_sndtimeo_109), &(sk_2)->sk_sndtimeo));
					faults_at_end_82 += (known_110 ^ 1) & -sk_2_known;
					char chosen_111[8] __attribute__((aligned(8))) = {};
					__u64 known_112 __unused = 1;
					if ((((waited_85_known & (sk_2_known & known_108)) & (sk_2_known & known_110)) && (0 >= tsbpf_compare_mixed((__s64)(sk_sndtimeo_109), (__u64)(((__u64)(tsbpf_divide_unsigned(((__u64)(waited_85) * (__u64)(icsk_delack_max_107)), (200000000))) + (__u64)(1))))))) {
						__builtin_memcpy(chosen_111, string_1, 8);
					} else {
						__builtin_memcpy(chosen_111, string_12, 8);
					}
					__builtin_memcpy(chosen_95, chosen_111, 8);
					__builtin_memset(chosen_95 + 8, 0, 4);
					known_106 = known_112;
				}
				known_96 = known_106;
			}
			__builtin_memcpy(result_84, chosen_95, 12);
			__builtin_memset(result_84 + 12, 0, 52);
			result_84_known = known_96;
			/* tcp:end */
			{
				struct sock * sk_114 __unused = 0;
				__u64 sk_114_known __unused = 0;
				char result_115[64] __attribute__((aligned(8))) __unused = {};
				__u64 result_115_known __unused = 0;
#line 631 "stdlib/providers/tcp.tsbpf"
				if (!(((tsbpf_string_compare(string_13, 17, string_5, 10) == 0) || (result_84_known && (tsbpf_string_compare(result_84, 64, string_4, 3) != 0))))) goto end_113;
#line 631 "stdlib/providers/tcp.tsbpf"
				sk_114 = sk_83;
				sk_114_known = sk_83_known;
#line 631 "stdlib/providers/tcp.tsbpf"
				__builtin_memcpy(result_115, result_84, 64);
				result_115_known = result_84_known;
				/* tcp:end */
				{
					__u64 faults_at_end_116 = 0;
#line 1 "--only"
					bool either_124 = (result_115_known && (tsbpf_string_compare(result_115, 64, string_4, 3) != 0));
					if (!either_124) {
						__u32 total_retrans_117 = 0;
						__u64 known_118 = tsbpf_succeeded(bpf_probe_read_kernel(&total_retrans_117, sizeof(total_retrans_117), &((struct tcp_sock *)(sk_114))->total_retrans));
						faults_at_end_116 += (known_118 ^ 1) & -sk_114_known;
						__u32 retransmits_119 = (__u32)(total_retrans_117);
						bool both_123 = ((sk_114_known & known_118) && ((__s64)(retransmits_119) > (__s64)(0)));
						if (both_123) {
							struct key_map_tcp_owners key_120;
							__builtin_memset(&key_120, 0, sizeof(key_120));
							key_120.item0 = (__u64)(sk_114);
							struct record_1 *slot_121 = sk_114_known ? bpf_map_lookup_elem(&map_tcp_owners, &key_120) : NULL;
							char comm_122[16] __attribute__((aligned(8))) = {};
							if (slot_121) {
								__builtin_memcpy(comm_122, slot_121->comm, 16);
							}
							both_123 = ((slot_121 != NULL) && (tsbpf_string_compare(comm_122, 16, string_6, 5) == 0));
						}
						either_124 = both_123;
					}
					if (!(either_124)) goto end_116;
#line 7 "condition.tsbpf"
					{
						struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
						if (record_0) {
							__u32 valid_125 = 0;
							struct key_map_tcp_owners key_126;
							__builtin_memset(&key_126, 0, sizeof(key_126));
							key_126.item0 = (__u64)(sk_114);
							struct record_1 *slot_127 = sk_114_known ? bpf_map_lookup_elem(&map_tcp_owners, &key_126) : NULL;
							char comm_128[16] __attribute__((aligned(8))) = {};
							if (slot_127) {
								__builtin_memcpy(comm_128, slot_127->comm, 16);
							}
							__builtin_memcpy(record_0->comm_0, comm_128, 16);
							valid_125 |= (__u32)(slot_127 != NULL) << 0;
							__u16 skc_dport_129 = 0;
							__u64 known_130 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_dport_129, sizeof(skc_dport_129), &(sk_114)->__sk_common.skc_dport));
							faults_at_end_116 += (known_130 ^ 1) & -sk_114_known;
							__u16 dport_131 = (__u16)(__builtin_bswap16((__u16)(skc_dport_129)));
							__u16 rport_132 = (__u16)(dport_131);
							record_0->rport_1 = rport_132;
							valid_125 |= (__u32)(sk_114_known & known_130) << 1;
							record_0->all_2 = false;
							__builtin_memcpy(record_0->result_3, result_115, 64);
							valid_125 |= (__u32)result_115_known << 3;
							record_0->header.ts = now;
							record_0->header.event = 0;
							record_0->header.order = 1;
							record_0->header.valid = valid_125;
							bpf_ringbuf_submit(record_0, 0);
						} else {
							tsbpf_count(6);
						}
					}
					end_116: __unused;
					if (faults_at_end_116) tsbpf_count_many(7, faults_at_end_116);
				}
				end_113: __unused;
			}
			end_82: __unused;
			if (faults_at_end_82) tsbpf_count_many(5, faults_at_end_82);
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(5, faults_at_end_1);
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
#line 273 "stdlib/providers/tcp.tsbpf"
			{
				struct key_map_tcp_births key_4;
				__builtin_memset(&key_4, 0, sizeof(key_4));
				key_4.item0 = (__u64)(sk_2);
				if (sk_2_known) bpf_map_delete_elem(&map_tcp_births, &key_4);
			}
			end_3: __unused;
		}
		/* tcp:destroy */
		{
#line 279 "stdlib/providers/tcp.tsbpf"
			{
				struct key_map_tcp_owners key_6;
				__builtin_memset(&key_6, 0, sizeof(key_6));
				key_6.item0 = (__u64)(sk_2);
				if (sk_2_known) bpf_map_delete_elem(&map_tcp_owners, &key_6);
			}
			end_5: __unused;
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
