#define TSBPF_COUNTERS 7
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
#line 251 "stdlib/providers/tcp.tsbpf"
		__u16 sk_protocol_5 = 0;
		__u64 known_6 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_protocol_5, sizeof(sk_protocol_5), &((struct sock *)((__u64 *)ctx)[0])->sk_protocol));
		faults_at_end_1 += known_6 ^ 1;
		if (!((known_6 && ((__s64)(sk_protocol_5) == (__s64)(6))))) goto end_1;
#line 252 "stdlib/providers/tcp.tsbpf"
		sk_2 = (struct sock *)((__u64 *)ctx)[0];
		sk_2_known = 1;
#line 253 "stdlib/providers/tcp.tsbpf"
		oldstate_3 = (__u32)((__s32)((__u64 *)ctx)[1]);
		oldstate_3_known = 1;
#line 254 "stdlib/providers/tcp.tsbpf"
		newstate_4 = (__u32)((__s32)((__u64 *)ctx)[2]);
		newstate_4_known = 1;
		/* tcp:connect */
		{
			struct sock * sk_8 __unused = 0;
			__u64 sk_8_known __unused = 0;
#line 279 "stdlib/providers/tcp.tsbpf"
			if (!(((oldstate_3_known && ((__s64)(oldstate_3) == (__s64)(7))) && (newstate_4_known && ((__s64)(newstate_4) == (__s64)(2)))))) goto end_7;
#line 279 "stdlib/providers/tcp.tsbpf"
			sk_8 = sk_2;
			sk_8_known = sk_2_known;
			/* tcp:connect */
			{
#line 212 "stdlib/providers/tcp.tsbpf"
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
#line 217 "stdlib/providers/tcp.tsbpf"
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
#line 213 "stdlib/providers/tcp.tsbpf"
			if (!(((oldstate_3_known && ((__s64)(oldstate_3) == (__s64)(10))) && (newstate_4_known && ((__s64)(newstate_4) == (__s64)(3)))))) goto end_23;
#line 213 "stdlib/providers/tcp.tsbpf"
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
#line 479 "stdlib/providers/tcp.tsbpf"
			if (!(((newstate_4_known && ((__s64)(newstate_4) == (__s64)(4))) || (newstate_4_known && ((__s64)(newstate_4) == (__s64)(9)))))) goto end_28;
#line 479 "stdlib/providers/tcp.tsbpf"
			sk_29 = sk_2;
			sk_29_known = sk_2_known;
			/* tcp:shutdown */
			{
#line 218 "stdlib/providers/tcp.tsbpf"
				struct key_map_tcp_owners key_31;
				__builtin_memset(&key_31, 0, sizeof(key_31));
				key_31.item0 = (__u64)(sk_29);
				struct record_1 *slot_32 = sk_29_known ? bpf_map_lookup_elem(&map_tcp_owners, &key_31) : NULL;
				if (!(!((slot_32 != NULL)))) goto end_30;
#line 218 "stdlib/providers/tcp.tsbpf"
				{
					struct record_1 record_33 = {};
					__u32 pid_34 = (__u32)(bpf_get_current_pid_tgid() >> 32);
					record_33.pid = pid_34;
					__u32 tid_35 = (__u32)bpf_get_current_pid_tgid();
					record_33.tid = tid_35;
					__u32 uid_36 = (__u32)bpf_get_current_uid_gid();
					record_33.uid = uid_36;
					__u32 gid_37 = (__u32)(bpf_get_current_uid_gid() >> 32);
					record_33.gid = gid_37;
					char comm_38[16] = {};
					bpf_get_current_comm(comm_38, sizeof(comm_38));
					__builtin_memcpy(record_33.comm, comm_38, 16);
					struct key_map_tcp_owners key_39;
					__builtin_memset(&key_39, 0, sizeof(key_39));
					key_39.item0 = (__u64)(sk_29);
					if (sk_29_known) {
						struct record_1 *slot_40 = tsbpf_slot(&map_tcp_owners, &key_39, &zero_map_tcp_owners);
						if (!slot_40) tsbpf_count(2);
						if (slot_40) {
							*slot_40 = record_33;
						}
					} else {
						tsbpf_count(3);
					}
				}
				end_30: __unused;
			}
			end_28: __unused;
		}
		/* tcp:close */
		{
			struct sock * sk_42 __unused = 0;
			__u64 sk_42_known __unused = 0;
			char result_43[64] __unused = {};
			__u64 result_43_known __unused = 0;
			__s64 error_44 __unused = 0;
			__u64 error_44_known __unused = 0;
			bool reset_45 __unused = 0;
			__u64 reset_45_known __unused = 0;
			__u64 faults_at_end_41 = 0;
#line 502 "stdlib/providers/tcp.tsbpf"
			if (!((((((newstate_4_known && ((__s64)(newstate_4) == (__s64)(7))) && (oldstate_3_known && ((__s64)(oldstate_3) != (__s64)(10)))) && (oldstate_3_known && ((__s64)(oldstate_3) != (__s64)(2)))) && (oldstate_3_known && ((__s64)(oldstate_3) != (__s64)(3)))) && (oldstate_3_known && ((__s64)(oldstate_3) != (__s64)(7)))))) goto end_41;
#line 502 "stdlib/providers/tcp.tsbpf"
			sk_42 = sk_2;
			sk_42_known = sk_2_known;
#line 503 "stdlib/providers/tcp.tsbpf"
			__s32 sk_err_46 = 0;
			__u64 known_47 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_err_46, sizeof(sk_err_46), &(sk_2)->sk_err));
			faults_at_end_41 += known_47 ^ 1;
			error_44 = sk_err_46;
			error_44_known = (sk_2_known & known_47);
#line 504 "stdlib/providers/tcp.tsbpf"
			reset_45 = ((error_44_known && ((__s64)(error_44) == (__s64)(104))) || (error_44_known && ((__s64)(error_44) == (__s64)(32))));
			reset_45_known = 1;
#line 505 "stdlib/providers/tcp.tsbpf"
			char chosen_48[15] = {};
			__u64 known_49 __unused = 1;
			if ((reset_45_known && reset_45)) {
				__builtin_memcpy(chosen_48, string_0, 15);
			} else {
				char chosen_50[11] = {};
				__u64 known_51 __unused = 1;
				if ((((error_44_known && ((__s64)(error_44) == (__s64)(110))) || (error_44_known && ((__s64)(error_44) == (__s64)(113)))) || (error_44_known && ((__s64)(error_44) == (__s64)(101))))) {
					__builtin_memcpy(chosen_50, string_1, 8);
					__builtin_memset(chosen_50 + 8, 0, 3);
				} else {
					__u64 known_52 __unused = 1;
					if ((error_44_known && ((__s64)(error_44) != (__s64)(0)))) {
						__builtin_memcpy(chosen_50, string_2, 6);
						__builtin_memset(chosen_50 + 6, 0, 5);
					} else {
						__u64 known_53 __unused = 1;
						if (((oldstate_3_known && ((__s64)(oldstate_3) == (__s64)(1))) || (oldstate_3_known && ((__s64)(oldstate_3) == (__s64)(8))))) {
							__builtin_memcpy(chosen_50, string_3, 11);
						} else {
							__builtin_memcpy(chosen_50, string_4, 3);
							__builtin_memset(chosen_50 + 3, 0, 8);
						}
						known_52 = known_53;
					}
					known_51 = known_52;
				}
				__builtin_memcpy(chosen_48, chosen_50, 11);
				__builtin_memset(chosen_48 + 11, 0, 4);
				known_49 = known_51;
			}
			__builtin_memcpy(result_43, chosen_48, 15);
			__builtin_memset(result_43 + 15, 0, 49);
			result_43_known = (reset_45_known & known_49);
#line 509 "stdlib/providers/tcp.tsbpf"
			/* tcp:end */
			{
				struct sock * sk_55 __unused = 0;
				__u64 sk_55_known __unused = 0;
				char result_56[64] __unused = {};
				__u64 result_56_known __unused = 0;
#line 528 "stdlib/providers/tcp.tsbpf"
				if (!(((tsbpf_string_compare(string_5, 10, string_5, 10) == 0) || (result_43_known && (tsbpf_string_compare(result_43, 64, string_4, 3) != 0))))) goto end_54;
#line 528 "stdlib/providers/tcp.tsbpf"
				sk_55 = sk_42;
				sk_55_known = sk_42_known;
#line 528 "stdlib/providers/tcp.tsbpf"
				__builtin_memcpy(result_56, result_43, 64);
				result_56_known = result_43_known;
				/* tcp:end */
				{
					__u64 faults_at_end_57 = 0;
#line 1 "--only"
					bool either_65 = (result_56_known && (tsbpf_string_compare(result_56, 64, string_4, 3) != 0));
					if (!either_65) {
						__u32 total_retrans_58 = 0;
						__u64 known_59 = tsbpf_succeeded(bpf_probe_read_kernel(&total_retrans_58, sizeof(total_retrans_58), &((struct tcp_sock *)(sk_55))->total_retrans));
						faults_at_end_57 += known_59 ^ 1;
						__u32 retransmits_60 = (__u32)(total_retrans_58);
						bool both_64 = ((sk_55_known & known_59) && ((__s64)(retransmits_60) > (__s64)(0)));
						if (both_64) {
							struct key_map_tcp_owners key_61;
							__builtin_memset(&key_61, 0, sizeof(key_61));
							key_61.item0 = (__u64)(sk_55);
							struct record_1 *slot_62 = sk_55_known ? bpf_map_lookup_elem(&map_tcp_owners, &key_61) : NULL;
							char comm_63[16] = {};
							if (slot_62) {
								__builtin_memcpy(comm_63, slot_62->comm, 16);
							}
							both_64 = ((slot_62 != NULL) && (tsbpf_string_compare(comm_63, 16, string_6, 5) == 0));
						}
						either_65 = both_64;
					}
					if (!(either_65)) goto end_57;
#line 7 "condition.tsbpf"
					{
						if (!now)
							now = bpf_ktime_get_ns();
						struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
						if (record_0) {
							__u32 valid_66 = 0;
							struct key_map_tcp_owners key_67;
							__builtin_memset(&key_67, 0, sizeof(key_67));
							key_67.item0 = (__u64)(sk_55);
							struct record_1 *slot_68 = sk_55_known ? bpf_map_lookup_elem(&map_tcp_owners, &key_67) : NULL;
							char comm_69[16] = {};
							if (slot_68) {
								__builtin_memcpy(comm_69, slot_68->comm, 16);
							}
							__builtin_memcpy(record_0->comm_0, comm_69, 16);
							valid_66 |= (__u32)(slot_68 != NULL) << 0;
							__u16 skc_dport_70 = 0;
							__u64 known_71 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_dport_70, sizeof(skc_dport_70), &(sk_55)->__sk_common.skc_dport));
							faults_at_end_57 += known_71 ^ 1;
							__u16 dport_72 = (__u16)(__builtin_bswap16((__u16)(skc_dport_70)));
							__u16 rport_73 = (__u16)(dport_72);
							record_0->rport_1 = rport_73;
							valid_66 |= (__u32)(sk_55_known & known_71) << 1;
							record_0->all_2 = false;
							__builtin_memcpy(record_0->result_3, result_56, 64);
							valid_66 |= (__u32)result_56_known << 3;
							record_0->header.ts = now;
							record_0->header.event = 0;
							record_0->header.order = 0;
							record_0->header.valid = valid_66;
							bpf_ringbuf_submit(record_0, 0);
						} else {
							tsbpf_count(4);
						}
					}
					end_57: __unused;
					if (faults_at_end_57) tsbpf_count_many(5, faults_at_end_57);
				}
				end_54: __unused;
			}
			end_41: __unused;
			if (faults_at_end_41) tsbpf_count_many(6, faults_at_end_41);
		}
		/* tcp:connect-done */
		{
			struct sock * sk_75 __unused = 0;
			__u64 sk_75_known __unused = 0;
			char result_76[64] __unused = {};
			__u64 result_76_known __unused = 0;
			__s64 error_77 __unused = 0;
			__u64 error_77_known __unused = 0;
			struct record_0 birth_78 __unused = {};
			__u64 birth_78_known __unused = 0;
			__u64 faults_at_end_74 = 0;
#line 307 "stdlib/providers/tcp.tsbpf"
			if (!((oldstate_3_known && ((__s64)(oldstate_3) == (__s64)(2))))) goto end_74;
#line 307 "stdlib/providers/tcp.tsbpf"
			sk_75 = sk_2;
			sk_75_known = sk_2_known;
#line 308 "stdlib/providers/tcp.tsbpf"
			struct key_map_tcp_births key_79;
			__builtin_memset(&key_79, 0, sizeof(key_79));
			key_79.item0 = (__u64)(sk_2);
			struct record_0 *slot_80 = sk_2_known ? bpf_map_lookup_elem(&map_tcp_births, &key_79) : NULL;
			if (slot_80) {
				birth_78 = *slot_80;
				birth_78_known = 1;
			}
			if (!((slot_80 != NULL))) {
#line 308 "stdlib/providers/tcp.tsbpf"
				goto end_74;
			}
#line 309 "stdlib/providers/tcp.tsbpf"
#line 310 "stdlib/providers/tcp.tsbpf"
			if ((newstate_4_known && ((__s64)(newstate_4) == (__s64)(7)))) {
#line 311 "stdlib/providers/tcp.tsbpf"
				__s32 sk_err_81 = 0;
				__u64 known_82 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_err_81, sizeof(sk_err_81), &(sk_2)->sk_err));
				faults_at_end_74 += known_82 ^ 1;
				error_77 = sk_err_81;
				error_77_known = (sk_2_known & known_82);
#line 312 "stdlib/providers/tcp.tsbpf"
#line 315 "stdlib/providers/tcp.tsbpf"
				char chosen_83[12] = {};
				__u64 known_84 __unused = 1;
				if ((error_77_known && ((__s64)(error_77) == (__s64)(111)))) {
					__builtin_memcpy(chosen_83, string_7, 8);
					__builtin_memset(chosen_83 + 8, 0, 4);
				} else {
					__u64 known_85 __unused = 1;
					if ((error_77_known && ((__s64)(error_77) == (__s64)(110)))) {
						__builtin_memcpy(chosen_83, string_1, 8);
						__builtin_memset(chosen_83 + 8, 0, 4);
					} else {
						__u64 known_86 __unused = 1;
						if (((((error_77_known && ((__s64)(error_77) == (__s64)(113))) || (error_77_known && ((__s64)(error_77) == (__s64)(101)))) || (error_77_known && ((__s64)(error_77) == (__s64)(112)))) || (error_77_known && ((__s64)(error_77) == (__s64)(100))))) {
							__builtin_memcpy(chosen_83, string_8, 12);
						} else {
							__u64 known_87 __unused = 1;
							if ((error_77_known && ((__s64)(error_77) == (__s64)(104)))) {
								__builtin_memcpy(chosen_83, string_9, 6);
								__builtin_memset(chosen_83 + 6, 0, 6);
							} else {
								__u64 known_88 __unused = 1;
								if ((error_77_known && ((__s64)(error_77) != (__s64)(0)))) {
									__builtin_memcpy(chosen_83, string_2, 6);
									__builtin_memset(chosen_83 + 6, 0, 6);
								} else {
									__u32 packets_out_89 = 0;
									__u64 known_90 = tsbpf_succeeded(bpf_probe_read_kernel(&packets_out_89, sizeof(packets_out_89), &((struct tcp_sock *)(sk_2))->packets_out));
									faults_at_end_74 += known_90 ^ 1;
									__u64 known_91 __unused = 1;
									if (((sk_2_known & known_90) && ((__s64)(packets_out_89) != (__s64)(0)))) {
										__builtin_memcpy(chosen_83, string_10, 8);
										__builtin_memset(chosen_83 + 8, 0, 4);
									} else {
										__builtin_memcpy(chosen_83, string_11, 12);
									}
									known_88 = known_91;
								}
								known_87 = known_88;
							}
							known_86 = known_87;
						}
						known_85 = known_86;
					}
					known_84 = known_85;
				}
				__builtin_memcpy(result_76, chosen_83, 12);
				__builtin_memset(result_76 + 12, 0, 52);
				result_76_known = known_84;
			} else {
#line 322 "stdlib/providers/tcp.tsbpf"
#line 323 "stdlib/providers/tcp.tsbpf"
				__builtin_memcpy(result_76, string_4, 3);
				__builtin_memset(result_76 + 3, 0, 61);
				result_76_known = 1;
			}
			/* tcp:end */
			{
				struct sock * sk_93 __unused = 0;
				__u64 sk_93_known __unused = 0;
				char result_94[64] __unused = {};
				__u64 result_94_known __unused = 0;
#line 528 "stdlib/providers/tcp.tsbpf"
				if (!(((tsbpf_string_compare(string_12, 17, string_5, 10) == 0) || (result_76_known && (tsbpf_string_compare(result_76, 64, string_4, 3) != 0))))) goto end_92;
#line 528 "stdlib/providers/tcp.tsbpf"
				sk_93 = sk_75;
				sk_93_known = sk_75_known;
#line 528 "stdlib/providers/tcp.tsbpf"
				__builtin_memcpy(result_94, result_76, 64);
				result_94_known = result_76_known;
				/* tcp:end */
				{
					__u64 faults_at_end_95 = 0;
#line 1 "--only"
					bool either_103 = (result_94_known && (tsbpf_string_compare(result_94, 64, string_4, 3) != 0));
					if (!either_103) {
						__u32 total_retrans_96 = 0;
						__u64 known_97 = tsbpf_succeeded(bpf_probe_read_kernel(&total_retrans_96, sizeof(total_retrans_96), &((struct tcp_sock *)(sk_93))->total_retrans));
						faults_at_end_95 += known_97 ^ 1;
						__u32 retransmits_98 = (__u32)(total_retrans_96);
						bool both_102 = ((sk_93_known & known_97) && ((__s64)(retransmits_98) > (__s64)(0)));
						if (both_102) {
							struct key_map_tcp_owners key_99;
							__builtin_memset(&key_99, 0, sizeof(key_99));
							key_99.item0 = (__u64)(sk_93);
							struct record_1 *slot_100 = sk_93_known ? bpf_map_lookup_elem(&map_tcp_owners, &key_99) : NULL;
							char comm_101[16] = {};
							if (slot_100) {
								__builtin_memcpy(comm_101, slot_100->comm, 16);
							}
							both_102 = ((slot_100 != NULL) && (tsbpf_string_compare(comm_101, 16, string_6, 5) == 0));
						}
						either_103 = both_102;
					}
					if (!(either_103)) goto end_95;
#line 7 "condition.tsbpf"
					{
						if (!now)
							now = bpf_ktime_get_ns();
						struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
						if (record_0) {
							__u32 valid_104 = 0;
							struct key_map_tcp_owners key_105;
							__builtin_memset(&key_105, 0, sizeof(key_105));
							key_105.item0 = (__u64)(sk_93);
							struct record_1 *slot_106 = sk_93_known ? bpf_map_lookup_elem(&map_tcp_owners, &key_105) : NULL;
							char comm_107[16] = {};
							if (slot_106) {
								__builtin_memcpy(comm_107, slot_106->comm, 16);
							}
							__builtin_memcpy(record_0->comm_0, comm_107, 16);
							valid_104 |= (__u32)(slot_106 != NULL) << 0;
							__u16 skc_dport_108 = 0;
							__u64 known_109 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_dport_108, sizeof(skc_dport_108), &(sk_93)->__sk_common.skc_dport));
							faults_at_end_95 += known_109 ^ 1;
							__u16 dport_110 = (__u16)(__builtin_bswap16((__u16)(skc_dport_108)));
							__u16 rport_111 = (__u16)(dport_110);
							record_0->rport_1 = rport_111;
							valid_104 |= (__u32)(sk_93_known & known_109) << 1;
							record_0->all_2 = false;
							__builtin_memcpy(record_0->result_3, result_94, 64);
							valid_104 |= (__u32)result_94_known << 3;
							record_0->header.ts = now;
							record_0->header.event = 0;
							record_0->header.order = 1;
							record_0->header.valid = valid_104;
							bpf_ringbuf_submit(record_0, 0);
						} else {
							tsbpf_count(4);
						}
					}
					end_95: __unused;
					if (faults_at_end_95) tsbpf_count_many(5, faults_at_end_95);
				}
				end_92: __unused;
			}
			end_74: __unused;
			if (faults_at_end_74) tsbpf_count_many(6, faults_at_end_74);
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(6, faults_at_end_1);
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
#line 536 "stdlib/providers/tcp.tsbpf"
		sk_2 = (struct sock *)((__u64 *)ctx)[0];
		sk_2_known = 1;
		/* tcp:destroy */
		{
#line 214 "stdlib/providers/tcp.tsbpf"
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
#line 219 "stdlib/providers/tcp.tsbpf"
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
