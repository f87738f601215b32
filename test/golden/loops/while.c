=== 6.1

#define TSBPF_COUNTERS 5
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#define TSBPF_SCRATCH_BYTES 104
#define TSBPF_SCRATCH_SLOTS 4
#include "core.bpf.h"
#include "events.bpf.h"
#include "loops.bpf.h"
#include "scratch.bpf.h"

struct sock_common {
	__u16 skc_dport;
} __core;
struct sock {
	__u16 sk_protocol;
	struct sock_common __sk_common;
} __core;

struct event_0 {
	struct tsbpf_event_header header;
	__u32 pid_0;
	__s64 n_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 32, "layout of event 0");


struct scratch_of_probe_0_rawtracepoint_inet_sock_set_state {
	__u64 taken;
	__align8 __u64 now;
	__align8 struct sock * sk_2;
	__align8 __u64 sk_2_known;
	__align8 __u32 oldstate_3;
	__align8 __u64 oldstate_3_known;
	__align8 __u32 newstate_4;
	__align8 __u64 newstate_4_known;
	__align8 struct sock * sk_8;
	__align8 __u64 sk_8_known;
	__align8 __s64 n_10;
	__align8 __u64 n_10_known;
	__align8 bool left_14;
};
_Static_assert(sizeof(struct scratch_of_probe_0_rawtracepoint_inet_sock_set_state) == 104, "scratch memory");

struct frame_of_probe_0_rawtracepoint_inet_sock_set_state {
	void *ctx;
	struct scratch_of_probe_0_rawtracepoint_inet_sock_set_state *scratch;
};

static long probe_0_rawtracepoint_inet_sock_set_state_round_12(__u32 round_11, struct frame_of_probe_0_rawtracepoint_inet_sock_set_state *frame) {
	void *ctx __unused = frame->ctx;
	struct scratch_of_probe_0_rawtracepoint_inet_sock_set_state *scratch __unused = frame->scratch;
	long ended = 0;
	__u64 faults_at_done_13 = 0;
#line 5 "while.tsbpf"
	__s64 n_15 = scratch->n_10;
	scratch->n_10 = (__s64)((__u64)scratch->n_10 + 1);
	if (!((scratch->n_10_known && ((__s64)(n_15) < (__s64)(1000))))) { ended = 1; goto done_13; }
	if (round_11 == 1048576) {
		tsbpf_count(0);
		{ ended = 1; goto done_13; }
	}
#line 6 "while.tsbpf"
	__u16 skc_dport_16 = 0;
	__u64 known_17 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_dport_16, sizeof(skc_dport_16), &(scratch->sk_8)->__sk_common.skc_dport));
	faults_at_done_13 += (known_17 ^ 1) & -scratch->sk_8_known;
	__u16 dport_18 = (__u16)(__builtin_bswap16((__u16)(skc_dport_16)));
	if (((scratch->n_10_known & (scratch->sk_8_known & known_17)) && ((__s64)(scratch->n_10) == (__s64)(dport_18)))) {
#line 6 "while.tsbpf"
		{ scratch->left_14 = true; ended = 1; goto done_13; }
	}
	done_13: __unused;
	if (faults_at_done_13) tsbpf_count_many(1, faults_at_done_13);
	return ended;
}

SEC("raw_tp/inet_sock_set_state")
int probe_0_rawtracepoint_inet_sock_set_state(void *ctx) {
	struct scratch_of_probe_0_rawtracepoint_inet_sock_set_state *scratch = tsbpf_scratch_take();
	if (!scratch) {
		tsbpf_count(4);
		return 0;
	}
	scratch->now = 0;

	struct frame_of_probe_0_rawtracepoint_inet_sock_set_state frame = { ctx, scratch };
	/* tcp:state-change */
	{
		scratch->sk_2 = 0;
		scratch->sk_2_known = 0;
		scratch->oldstate_3 = 0;
		scratch->oldstate_3_known = 0;
		scratch->newstate_4 = 0;
		scratch->newstate_4_known = 0;
		__u64 faults_at_end_1 = 0;
#line 317 "stdlib/providers/tcp.tsbpf"
		__u16 sk_protocol_5 = 0;
		__u64 known_6 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_protocol_5, sizeof(sk_protocol_5), &((struct sock *)((__u64 *)ctx)[0])->sk_protocol));
		faults_at_end_1 += known_6 ^ 1;
		if (!((known_6 && ((__s64)(sk_protocol_5) == (__s64)(6))))) goto end_1;
#line 318 "stdlib/providers/tcp.tsbpf"
		scratch->sk_2 = (struct sock *)((__u64 *)ctx)[0];
		scratch->sk_2_known = 1;
#line 319 "stdlib/providers/tcp.tsbpf"
		scratch->oldstate_3 = (__u32)((__s32)((__u64 *)ctx)[1]);
		scratch->oldstate_3_known = 1;
#line 320 "stdlib/providers/tcp.tsbpf"
		scratch->newstate_4 = (__u32)((__s32)((__u64 *)ctx)[2]);
		scratch->newstate_4_known = 1;
		/* tcp:connect */
		{
			scratch->sk_8 = 0;
			scratch->sk_8_known = 0;
#line 347 "stdlib/providers/tcp.tsbpf"
			if (!(((scratch->oldstate_3_known && ((__s64)(scratch->oldstate_3) == (__s64)(7))) && (scratch->newstate_4_known && ((__s64)(scratch->newstate_4) == (__s64)(2)))))) goto end_7;
#line 347 "stdlib/providers/tcp.tsbpf"
			scratch->sk_8 = scratch->sk_2;
			scratch->sk_8_known = scratch->sk_2_known;
			/* tcp:connect */
			{
				scratch->n_10 = 0;
				scratch->n_10_known = 0;
#line 4 "while.tsbpf"
				scratch->n_10 = 0;
				scratch->n_10_known = 1;
#line 5 "while.tsbpf"
				{
					scratch->left_14 = 0;
					scratch->left_14 = false;
					bpf_loop(1048577, probe_0_rawtracepoint_inet_sock_set_state_round_12, &frame, 0);
					if (scratch->left_14) goto end_9;
				}
#line 8 "while.tsbpf"
				{
					if (!scratch->now)
						scratch->now = bpf_ktime_get_ns();
					struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
					if (record_0) {
						__u32 valid_19 = 0;
						__u32 pid_20 = tsbpf_pid();
						record_0->pid_0 = pid_20;
						record_0->n_1 = scratch->n_10;
						valid_19 |= (__u32)scratch->n_10_known << 1;
						record_0->header.ts = scratch->now;
						record_0->header.event = 0;
						record_0->header.order = 0;
						record_0->header.valid = valid_19;
						bpf_ringbuf_submit(record_0, 0);
					} else {
						tsbpf_count(2);
					}
				}
				end_9: __unused;
			}
			end_7: __unused;
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(3, faults_at_end_1);
	}
	tsbpf_scratch_give_back(scratch);
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";

=== 5.10

#define TSBPF_COUNTERS 4
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "loops.bpf.h"

struct sock_common {
	__u16 skc_dport;
} __core;
struct sock {
	__u16 sk_protocol;
	struct sock_common __sk_common;
} __core;

struct event_0 {
	struct tsbpf_event_header header;
	__u32 pid_0;
	__s64 n_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 32, "layout of event 0");


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
				__s64 n_10 __unused = 0;
				__u64 n_10_known __unused = 0;
				__u64 faults_at_end_9 = 0;
#line 4 "while.tsbpf"
				n_10 = 0;
				n_10_known = 1;
#line 5 "while.tsbpf"
				{
					for (__u64 round_11 = 0; round_11 < 1025; round_11++) {
						tsbpf_keep(round_11);
#line 5 "while.tsbpf"
						__s64 n_12 = n_10;
						n_10 = (__s64)((__u64)n_10 + 1);
						if (!((n_10_known && ((__s64)(n_12) < (__s64)(1000))))) break;
						if (round_11 == 1024) {
							tsbpf_count(0);
							break;
						}
#line 6 "while.tsbpf"
						__u16 skc_dport_13 = 0;
						__u64 known_14 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_dport_13, sizeof(skc_dport_13), &(sk_8)->__sk_common.skc_dport));
						faults_at_end_9 += (known_14 ^ 1) & -sk_8_known;
						__u16 dport_15 = (__u16)(__builtin_bswap16((__u16)(skc_dport_13)));
						if (((n_10_known & (sk_8_known & known_14)) && ((__s64)(n_10) == (__s64)(dport_15)))) {
#line 6 "while.tsbpf"
							goto end_9;
						}
					}
				}
#line 8 "while.tsbpf"
				{
					if (!now)
						now = bpf_ktime_get_ns();
					struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
					if (record_0) {
						__u32 valid_16 = 0;
						__u32 pid_17 = tsbpf_pid();
						record_0->pid_0 = pid_17;
						record_0->n_1 = n_10;
						valid_16 |= (__u32)n_10_known << 1;
						record_0->header.ts = now;
						record_0->header.event = 0;
						record_0->header.order = 0;
						record_0->header.valid = valid_16;
						bpf_ringbuf_submit(record_0, 0);
					} else {
						tsbpf_count(1);
					}
				}
				end_9: __unused;
				if (faults_at_end_9) tsbpf_count_many(2, faults_at_end_9);
			}
			end_7: __unused;
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(3, faults_at_end_1);
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
