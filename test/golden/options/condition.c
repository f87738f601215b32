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
} __core;
struct task_struct {
	__u32 flags;
} __core;
struct tcp_sock {
	__u32 total_retrans;
	__u32 packets_out;
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
	char comm[16];
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct record_1) == 32, "layout of record_1");
static const char string_0[] = "reset-received";
static const char string_1[] = "timeout";
static const char string_2[] = "error";
static const char string_3[] = "reset-sent";
static const char string_4[] = "ok";
static const char string_5[] = "tcp:close";
static const char string_6[] = "curl";
static const char string_7[] = "refused";
static const char string_8[] = "unreachable";
static const char string_9[] = "reset";
static const char string_10[] = "aborted";
static const char string_11[] = "local-error";
static const char string_12[] = "tcp:connect-done";

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
	char comm_0[16];
	__u16 rport_1;
	bool all_2;
	char result_3[64];
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
#line 258 "stdlib/providers/tcp.tsbpf"
		__u16 sk_protocol_5 = 0;
		__u64 known_6 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_protocol_5, sizeof(sk_protocol_5), &((struct sock *)((__u64 *)ctx)[0])->sk_protocol));
		faults_at_end_1 += known_6 ^ 1;
		if (!((known_6 && ((__s64)(sk_protocol_5) == (__s64)(6))))) goto end_1;
#line 259 "stdlib/providers/tcp.tsbpf"
		sk_2 = (struct sock *)((__u64 *)ctx)[0];
		sk_2_known = 1;
#line 260 "stdlib/providers/tcp.tsbpf"
		oldstate_3 = (__u32)((__s32)((__u64 *)ctx)[1]);
		oldstate_3_known = 1;
#line 261 "stdlib/providers/tcp.tsbpf"
		newstate_4 = (__u32)((__s32)((__u64 *)ctx)[2]);
		newstate_4_known = 1;
		/* tcp:connect */
		{
			struct sock * sk_8 __unused = 0;
			__u64 sk_8_known __unused = 0;
#line 286 "stdlib/providers/tcp.tsbpf"
			if (!(((oldstate_3_known && ((__s64)(oldstate_3) == (__s64)(7))) && (newstate_4_known && ((__s64)(newstate_4) == (__s64)(2)))))) goto end_7;
#line 286 "stdlib/providers/tcp.tsbpf"
			sk_8 = sk_2;
			sk_8_known = sk_2_known;
			/* tcp:connect */
			{
#line 218 "stdlib/providers/tcp.tsbpf"
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
#line 223 "stdlib/providers/tcp.tsbpf"
				{
					struct record_1 record_15 = {};
					__u32 pid_16 = (__u32)(bpf_get_current_pid_tgid() >> 32);
					record_15.pid = pid_16;
					__u32 tid_17 = (__u32)bpf_get_current_pid_tgid();
					record_15.tid = tid_17;
					__u32 uid_18 = (__u32)bpf_get_current_uid_gid();
					record_15.uid = uid_18;
					__u32 gid_19 = (__u32)(bpf_get_current_uid_gid() >> 32);
					record_15.gid = gid_19;
					char comm_20[16] = {};
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
#line 219 "stdlib/providers/tcp.tsbpf"
			if (!(((oldstate_3_known && ((__s64)(oldstate_3) == (__s64)(10))) && (newstate_4_known && ((__s64)(newstate_4) == (__s64)(3)))))) goto end_23;
#line 219 "stdlib/providers/tcp.tsbpf"
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
#line 486 "stdlib/providers/tcp.tsbpf"
			if (!(((newstate_4_known && ((__s64)(newstate_4) == (__s64)(4))) || (newstate_4_known && ((__s64)(newstate_4) == (__s64)(9)))))) goto end_28;
#line 486 "stdlib/providers/tcp.tsbpf"
			sk_29 = sk_2;
			sk_29_known = sk_2_known;
			/* tcp:shutdown */
			{
				__u64 faults_at_end_30 = 0;
#line 225 "stdlib/providers/tcp.tsbpf"
				struct key_map_tcp_owners key_31;
				__builtin_memset(&key_31, 0, sizeof(key_31));
				key_31.item0 = (__u64)(sk_29);
				struct record_1 *slot_32 = sk_29_known ? bpf_map_lookup_elem(&map_tcp_owners, &key_31) : NULL;
				bool both_36 = !((slot_32 != NULL));
				if (both_36) {
					struct task_struct * curtask_33 = (struct task_struct *)bpf_get_current_task();
					__u32 flags_34 = 0;
					__u64 known_35 = tsbpf_succeeded(bpf_probe_read_kernel(&flags_34, sizeof(flags_34), &(curtask_33)->flags));
					faults_at_end_30 += known_35 ^ 1;
					both_36 = (known_35 && ((__s64)(((__s64)((__u64)(flags_34) & (__u64)(2097152)))) == (__s64)(0)));
				}
				if (!(both_36)) goto end_30;
#line 225 "stdlib/providers/tcp.tsbpf"
				{
					struct record_1 record_37 = {};
					__u32 pid_38 = (__u32)(bpf_get_current_pid_tgid() >> 32);
					record_37.pid = pid_38;
					__u32 tid_39 = (__u32)bpf_get_current_pid_tgid();
					record_37.tid = tid_39;
					__u32 uid_40 = (__u32)bpf_get_current_uid_gid();
					record_37.uid = uid_40;
					__u32 gid_41 = (__u32)(bpf_get_current_uid_gid() >> 32);
					record_37.gid = gid_41;
					char comm_42[16] = {};
					bpf_get_current_comm(comm_42, sizeof(comm_42));
					__builtin_memcpy(record_37.comm, comm_42, 16);
					struct key_map_tcp_owners key_43;
					__builtin_memset(&key_43, 0, sizeof(key_43));
					key_43.item0 = (__u64)(sk_29);
					if (sk_29_known) {
						struct record_1 *slot_44 = tsbpf_slot(&map_tcp_owners, &key_43, &zero_map_tcp_owners);
						if (!slot_44) tsbpf_count(2);
						if (slot_44) {
							*slot_44 = record_37;
						}
					} else {
						tsbpf_count(3);
					}
				}
				end_30: __unused;
				if (faults_at_end_30) tsbpf_count_many(4, faults_at_end_30);
			}
			end_28: __unused;
		}
		/* tcp:close */
		{
			struct sock * sk_46 __unused = 0;
			__u64 sk_46_known __unused = 0;
			char result_47[64] __unused = {};
			__u64 result_47_known __unused = 0;
			__s64 error_48 __unused = 0;
			__u64 error_48_known __unused = 0;
			bool reset_49 __unused = 0;
			__u64 reset_49_known __unused = 0;
			__u64 faults_at_end_45 = 0;
#line 509 "stdlib/providers/tcp.tsbpf"
			if (!((((((newstate_4_known && ((__s64)(newstate_4) == (__s64)(7))) && (oldstate_3_known && ((__s64)(oldstate_3) != (__s64)(10)))) && (oldstate_3_known && ((__s64)(oldstate_3) != (__s64)(2)))) && (oldstate_3_known && ((__s64)(oldstate_3) != (__s64)(3)))) && (oldstate_3_known && ((__s64)(oldstate_3) != (__s64)(7)))))) goto end_45;
#line 509 "stdlib/providers/tcp.tsbpf"
			sk_46 = sk_2;
			sk_46_known = sk_2_known;
#line 510 "stdlib/providers/tcp.tsbpf"
			__s32 sk_err_50 = 0;
			__u64 known_51 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_err_50, sizeof(sk_err_50), &(sk_2)->sk_err));
			faults_at_end_45 += known_51 ^ 1;
			error_48 = sk_err_50;
			error_48_known = (sk_2_known & known_51);
#line 511 "stdlib/providers/tcp.tsbpf"
			reset_49 = ((error_48_known && ((__s64)(error_48) == (__s64)(104))) || (error_48_known && ((__s64)(error_48) == (__s64)(32))));
			reset_49_known = 1;
#line 512 "stdlib/providers/tcp.tsbpf"
			char chosen_52[15] = {};
			__u64 known_53 __unused = 1;
			if ((reset_49_known && reset_49)) {
				__builtin_memcpy(chosen_52, string_0, 15);
			} else {
				char chosen_54[11] = {};
				__u64 known_55 __unused = 1;
				if ((((error_48_known && ((__s64)(error_48) == (__s64)(110))) || (error_48_known && ((__s64)(error_48) == (__s64)(113)))) || (error_48_known && ((__s64)(error_48) == (__s64)(101))))) {
					__builtin_memcpy(chosen_54, string_1, 8);
					__builtin_memset(chosen_54 + 8, 0, 3);
				} else {
					__u64 known_56 __unused = 1;
					if ((error_48_known && ((__s64)(error_48) != (__s64)(0)))) {
						__builtin_memcpy(chosen_54, string_2, 6);
						__builtin_memset(chosen_54 + 6, 0, 5);
					} else {
						__u64 known_57 __unused = 1;
						if (((oldstate_3_known && ((__s64)(oldstate_3) == (__s64)(1))) || (oldstate_3_known && ((__s64)(oldstate_3) == (__s64)(8))))) {
							__builtin_memcpy(chosen_54, string_3, 11);
						} else {
							__builtin_memcpy(chosen_54, string_4, 3);
							__builtin_memset(chosen_54 + 3, 0, 8);
						}
						known_56 = known_57;
					}
					known_55 = known_56;
				}
				__builtin_memcpy(chosen_52, chosen_54, 11);
				__builtin_memset(chosen_52 + 11, 0, 4);
				known_53 = known_55;
			}
			__builtin_memcpy(result_47, chosen_52, 15);
			__builtin_memset(result_47 + 15, 0, 49);
			result_47_known = (reset_49_known & known_53);
#line 516 "stdlib/providers/tcp.tsbpf"
			/* tcp:end */
			{
				struct sock * sk_59 __unused = 0;
				__u64 sk_59_known __unused = 0;
				char result_60[64] __unused = {};
				__u64 result_60_known __unused = 0;
#line 535 "stdlib/providers/tcp.tsbpf"
				if (!(((tsbpf_string_compare(string_5, 10, string_5, 10) == 0) || (result_47_known && (tsbpf_string_compare(result_47, 64, string_4, 3) != 0))))) goto end_58;
#line 535 "stdlib/providers/tcp.tsbpf"
				sk_59 = sk_46;
				sk_59_known = sk_46_known;
#line 535 "stdlib/providers/tcp.tsbpf"
				__builtin_memcpy(result_60, result_47, 64);
				result_60_known = result_47_known;
				/* tcp:end */
				{
					__u64 faults_at_end_61 = 0;
#line 1 "--only"
					bool either_69 = (result_60_known && (tsbpf_string_compare(result_60, 64, string_4, 3) != 0));
					if (!either_69) {
						__u32 total_retrans_62 = 0;
						__u64 known_63 = tsbpf_succeeded(bpf_probe_read_kernel(&total_retrans_62, sizeof(total_retrans_62), &((struct tcp_sock *)(sk_59))->total_retrans));
						faults_at_end_61 += known_63 ^ 1;
						__u32 retransmits_64 = (__u32)(total_retrans_62);
						bool both_68 = ((sk_59_known & known_63) && ((__s64)(retransmits_64) > (__s64)(0)));
						if (both_68) {
							struct key_map_tcp_owners key_65;
							__builtin_memset(&key_65, 0, sizeof(key_65));
							key_65.item0 = (__u64)(sk_59);
							struct record_1 *slot_66 = sk_59_known ? bpf_map_lookup_elem(&map_tcp_owners, &key_65) : NULL;
							char comm_67[16] = {};
							if (slot_66) {
								__builtin_memcpy(comm_67, slot_66->comm, 16);
							}
							both_68 = ((slot_66 != NULL) && (tsbpf_string_compare(comm_67, 16, string_6, 5) == 0));
						}
						either_69 = both_68;
					}
					if (!(either_69)) goto end_61;
#line 7 "condition.tsbpf"
					{
						if (!now)
							now = bpf_ktime_get_ns();
						struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
						if (record_0) {
							__u32 valid_70 = 0;
							struct key_map_tcp_owners key_71;
							__builtin_memset(&key_71, 0, sizeof(key_71));
							key_71.item0 = (__u64)(sk_59);
							struct record_1 *slot_72 = sk_59_known ? bpf_map_lookup_elem(&map_tcp_owners, &key_71) : NULL;
							char comm_73[16] = {};
							if (slot_72) {
								__builtin_memcpy(comm_73, slot_72->comm, 16);
							}
							__builtin_memcpy(record_0->comm_0, comm_73, 16);
							valid_70 |= (__u32)(slot_72 != NULL) << 0;
							__u16 skc_dport_74 = 0;
							__u64 known_75 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_dport_74, sizeof(skc_dport_74), &(sk_59)->__sk_common.skc_dport));
							faults_at_end_61 += known_75 ^ 1;
							__u16 dport_76 = (__u16)(__builtin_bswap16((__u16)(skc_dport_74)));
							__u16 rport_77 = (__u16)(dport_76);
							record_0->rport_1 = rport_77;
							valid_70 |= (__u32)(sk_59_known & known_75) << 1;
							record_0->all_2 = false;
							__builtin_memcpy(record_0->result_3, result_60, 64);
							valid_70 |= (__u32)result_60_known << 3;
							record_0->header.ts = now;
							record_0->header.event = 0;
							record_0->header.order = 0;
							record_0->header.valid = valid_70;
							bpf_ringbuf_submit(record_0, 0);
						} else {
							tsbpf_count(5);
						}
					}
					end_61: __unused;
					if (faults_at_end_61) tsbpf_count_many(6, faults_at_end_61);
				}
				end_58: __unused;
			}
			end_45: __unused;
			if (faults_at_end_45) tsbpf_count_many(7, faults_at_end_45);
		}
		/* tcp:connect-done */
		{
			struct sock * sk_79 __unused = 0;
			__u64 sk_79_known __unused = 0;
			char result_80[64] __unused = {};
			__u64 result_80_known __unused = 0;
			__s64 error_81 __unused = 0;
			__u64 error_81_known __unused = 0;
			struct record_0 birth_82 __unused = {};
			__u64 birth_82_known __unused = 0;
			__u64 faults_at_end_78 = 0;
#line 314 "stdlib/providers/tcp.tsbpf"
			if (!((oldstate_3_known && ((__s64)(oldstate_3) == (__s64)(2))))) goto end_78;
#line 314 "stdlib/providers/tcp.tsbpf"
			sk_79 = sk_2;
			sk_79_known = sk_2_known;
#line 315 "stdlib/providers/tcp.tsbpf"
			struct key_map_tcp_births key_83;
			__builtin_memset(&key_83, 0, sizeof(key_83));
			key_83.item0 = (__u64)(sk_2);
			struct record_0 *slot_84 = sk_2_known ? bpf_map_lookup_elem(&map_tcp_births, &key_83) : NULL;
			if (slot_84) {
				birth_82 = *slot_84;
				birth_82_known = 1;
			}
			if (!((slot_84 != NULL))) {
#line 315 "stdlib/providers/tcp.tsbpf"
				goto end_78;
			}
#line 316 "stdlib/providers/tcp.tsbpf"
#line 317 "stdlib/providers/tcp.tsbpf"
			if ((newstate_4_known && ((__s64)(newstate_4) == (__s64)(7)))) {
#line 318 "stdlib/providers/tcp.tsbpf"
				__s32 sk_err_85 = 0;
				__u64 known_86 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_err_85, sizeof(sk_err_85), &(sk_2)->sk_err));
				faults_at_end_78 += known_86 ^ 1;
				error_81 = sk_err_85;
				error_81_known = (sk_2_known & known_86);
#line 319 "stdlib/providers/tcp.tsbpf"
#line 322 "stdlib/providers/tcp.tsbpf"
				char chosen_87[12] = {};
				__u64 known_88 __unused = 1;
				if ((error_81_known && ((__s64)(error_81) == (__s64)(111)))) {
					__builtin_memcpy(chosen_87, string_7, 8);
					__builtin_memset(chosen_87 + 8, 0, 4);
				} else {
					__u64 known_89 __unused = 1;
					if ((error_81_known && ((__s64)(error_81) == (__s64)(110)))) {
						__builtin_memcpy(chosen_87, string_1, 8);
						__builtin_memset(chosen_87 + 8, 0, 4);
					} else {
						__u64 known_90 __unused = 1;
						if (((((error_81_known && ((__s64)(error_81) == (__s64)(113))) || (error_81_known && ((__s64)(error_81) == (__s64)(101)))) || (error_81_known && ((__s64)(error_81) == (__s64)(112)))) || (error_81_known && ((__s64)(error_81) == (__s64)(100))))) {
							__builtin_memcpy(chosen_87, string_8, 12);
						} else {
							__u64 known_91 __unused = 1;
							if ((error_81_known && ((__s64)(error_81) == (__s64)(104)))) {
								__builtin_memcpy(chosen_87, string_9, 6);
								__builtin_memset(chosen_87 + 6, 0, 6);
							} else {
								__u64 known_92 __unused = 1;
								if ((error_81_known && ((__s64)(error_81) != (__s64)(0)))) {
									__builtin_memcpy(chosen_87, string_2, 6);
									__builtin_memset(chosen_87 + 6, 0, 6);
								} else {
									__u32 packets_out_93 = 0;
									__u64 known_94 = tsbpf_succeeded(bpf_probe_read_kernel(&packets_out_93, sizeof(packets_out_93), &((struct tcp_sock *)(sk_2))->packets_out));
									faults_at_end_78 += known_94 ^ 1;
									__u64 known_95 __unused = 1;
									if (((sk_2_known & known_94) && ((__s64)(packets_out_93) != (__s64)(0)))) {
										__builtin_memcpy(chosen_87, string_10, 8);
										__builtin_memset(chosen_87 + 8, 0, 4);
									} else {
										__builtin_memcpy(chosen_87, string_11, 12);
									}
									known_92 = known_95;
								}
								known_91 = known_92;
							}
							known_90 = known_91;
						}
						known_89 = known_90;
					}
					known_88 = known_89;
				}
				__builtin_memcpy(result_80, chosen_87, 12);
				__builtin_memset(result_80 + 12, 0, 52);
				result_80_known = known_88;
			} else {
#line 329 "stdlib/providers/tcp.tsbpf"
#line 330 "stdlib/providers/tcp.tsbpf"
				__builtin_memcpy(result_80, string_4, 3);
				__builtin_memset(result_80 + 3, 0, 61);
				result_80_known = 1;
			}
			/* tcp:end */
			{
				struct sock * sk_97 __unused = 0;
				__u64 sk_97_known __unused = 0;
				char result_98[64] __unused = {};
				__u64 result_98_known __unused = 0;
#line 535 "stdlib/providers/tcp.tsbpf"
				if (!(((tsbpf_string_compare(string_12, 17, string_5, 10) == 0) || (result_80_known && (tsbpf_string_compare(result_80, 64, string_4, 3) != 0))))) goto end_96;
#line 535 "stdlib/providers/tcp.tsbpf"
				sk_97 = sk_79;
				sk_97_known = sk_79_known;
#line 535 "stdlib/providers/tcp.tsbpf"
				__builtin_memcpy(result_98, result_80, 64);
				result_98_known = result_80_known;
				/* tcp:end */
				{
					__u64 faults_at_end_99 = 0;
#line 1 "--only"
					bool either_107 = (result_98_known && (tsbpf_string_compare(result_98, 64, string_4, 3) != 0));
					if (!either_107) {
						__u32 total_retrans_100 = 0;
						__u64 known_101 = tsbpf_succeeded(bpf_probe_read_kernel(&total_retrans_100, sizeof(total_retrans_100), &((struct tcp_sock *)(sk_97))->total_retrans));
						faults_at_end_99 += known_101 ^ 1;
						__u32 retransmits_102 = (__u32)(total_retrans_100);
						bool both_106 = ((sk_97_known & known_101) && ((__s64)(retransmits_102) > (__s64)(0)));
						if (both_106) {
							struct key_map_tcp_owners key_103;
							__builtin_memset(&key_103, 0, sizeof(key_103));
							key_103.item0 = (__u64)(sk_97);
							struct record_1 *slot_104 = sk_97_known ? bpf_map_lookup_elem(&map_tcp_owners, &key_103) : NULL;
							char comm_105[16] = {};
							if (slot_104) {
								__builtin_memcpy(comm_105, slot_104->comm, 16);
							}
							both_106 = ((slot_104 != NULL) && (tsbpf_string_compare(comm_105, 16, string_6, 5) == 0));
						}
						either_107 = both_106;
					}
					if (!(either_107)) goto end_99;
#line 7 "condition.tsbpf"
					{
						if (!now)
							now = bpf_ktime_get_ns();
						struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
						if (record_0) {
							__u32 valid_108 = 0;
							struct key_map_tcp_owners key_109;
							__builtin_memset(&key_109, 0, sizeof(key_109));
							key_109.item0 = (__u64)(sk_97);
							struct record_1 *slot_110 = sk_97_known ? bpf_map_lookup_elem(&map_tcp_owners, &key_109) : NULL;
							char comm_111[16] = {};
							if (slot_110) {
								__builtin_memcpy(comm_111, slot_110->comm, 16);
							}
							__builtin_memcpy(record_0->comm_0, comm_111, 16);
							valid_108 |= (__u32)(slot_110 != NULL) << 0;
							__u16 skc_dport_112 = 0;
							__u64 known_113 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_dport_112, sizeof(skc_dport_112), &(sk_97)->__sk_common.skc_dport));
							faults_at_end_99 += known_113 ^ 1;
							__u16 dport_114 = (__u16)(__builtin_bswap16((__u16)(skc_dport_112)));
							__u16 rport_115 = (__u16)(dport_114);
							record_0->rport_1 = rport_115;
							valid_108 |= (__u32)(sk_97_known & known_113) << 1;
							record_0->all_2 = false;
							__builtin_memcpy(record_0->result_3, result_98, 64);
							valid_108 |= (__u32)result_98_known << 3;
							record_0->header.ts = now;
							record_0->header.event = 0;
							record_0->header.order = 1;
							record_0->header.valid = valid_108;
							bpf_ringbuf_submit(record_0, 0);
						} else {
							tsbpf_count(5);
						}
					}
					end_99: __unused;
					if (faults_at_end_99) tsbpf_count_many(6, faults_at_end_99);
				}
				end_96: __unused;
			}
			end_78: __unused;
			if (faults_at_end_78) tsbpf_count_many(7, faults_at_end_78);
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(7, faults_at_end_1);
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
#line 543 "stdlib/providers/tcp.tsbpf"
		sk_2 = (struct sock *)((__u64 *)ctx)[0];
		sk_2_known = 1;
		/* tcp:destroy */
		{
#line 220 "stdlib/providers/tcp.tsbpf"
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
#line 226 "stdlib/providers/tcp.tsbpf"
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
