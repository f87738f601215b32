#define TSBPF_COUNTERS 4
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#define TSBPF_SCRATCH_BYTES 80
#define TSBPF_SCRATCH_SLOTS 4
#include "core.bpf.h"
#include "events.bpf.h"
#include "loops.bpf.h"
#include "scratch.bpf.h"

struct sock {
	__s32 sk_err;
} __core;
struct task_struct {
	__s32 pid;
} __core;
struct record_0 {
	__s64 item0;
	struct sock * item1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct record_0) == 16, "layout of record_0");

struct key_map_sk {
	__s64 item0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_sk) == 8, "key of map_sk");
_Static_assert(sizeof(__u64) == 8, "value of map_sk");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_sk);
	__type(value, __u64);
} map_sk SEC(".maps");
static const __u64 zero_map_sk __unused = {};

_Static_assert(sizeof(__u64) == 8, "value of map_any");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __u64);
} map_any SEC(".maps");

_Static_assert(sizeof(__u64) == 8, "value of map_number");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __u64);
} map_number SEC(".maps");

struct event_0 {
	struct tsbpf_event_header header;
	__s32 sk_err_0;
	__u64 sk_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 32, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	__s32 value_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 24, "layout of event 1");

struct event_2 {
	struct tsbpf_event_header header;
	__s32 value_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_2) == 24, "layout of event 2");

struct event_3 {
	struct tsbpf_event_header header;
	__s32 pid_0;
	__u64 any_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_3) == 32, "layout of event 3");


SEC("raw_tp/inet_sock_set_state")
int probe_0_rawtracepoint_inet_sock_set_state(void *ctx) {
	__u64 now __unused = 0;

	/* rawtracepoint:inet_sock_set_state */
	{
#line 4 "kept-pointers.tsbpf"
		{
			__u32 tid_3 = (__u32)bpf_get_current_pid_tgid();
			struct key_map_sk key_2;
			__builtin_memset(&key_2, 0, sizeof(key_2));
			key_2.item0 = tid_3;
			__u64 *slot_4 = tsbpf_slot(&map_sk, &key_2, &zero_map_sk);
			if (!slot_4) tsbpf_count(0);
			if (slot_4) {
				*slot_4 = (__u64)((struct sock *)((__u64 *)ctx)[0]);
			}
		}
#line 4 "kept-pointers.tsbpf"
		{
			__u32 key_5 = 0;
			__u64 *slot_6 = bpf_map_lookup_elem(&map_any, &key_5);
			if (slot_6) {
				*slot_6 = (__u64)((struct sock *)((__u64 *)ctx)[0]);
			}
		}
		end_1: __unused;
	}
	return 0;
}

SEC("raw_tp/sched_process_exit")
int probe_1_rawtracepoint_sched_process_exit(void *ctx) {
	__u64 now __unused = 0;

	/* rawtracepoint:sched_process_exit */
	{
#line 5 "kept-pointers.tsbpf"
		{
			__u32 key_2 = 0;
			__u64 *slot_3 = bpf_map_lookup_elem(&map_any, &key_2);
			if (slot_3) {
				*slot_3 = (__u64)((struct task_struct *)((__u64 *)ctx)[0]);
			}
		}
#line 5 "kept-pointers.tsbpf"
		{
			__u32 key_4 = 0;
			__u64 *slot_5 = bpf_map_lookup_elem(&map_number, &key_4);
			if (slot_5) {
				*slot_5 = (__u64)((struct task_struct *)((__u64 *)ctx)[0]);
			}
		}
#line 5 "kept-pointers.tsbpf"
		{
			__u32 key_6 = 0;
			__u64 *slot_7 = bpf_map_lookup_elem(&map_number, &key_6);
			if (slot_7) {
				*slot_7 = 5;
			}
		}
		end_1: __unused;
	}
	return 0;
}

struct scratch_of_probe_2_syscall_read_entry {
	__u64 taken;
	__align8 __u64 now;
	__align8 __u32 order;
	__align8 struct record_0 kv_2;
	__align8 __u64 kv_2_known;
	__align8 struct sock * p_3;
	__align8 __u64 p_3_known;
	__align8 struct key_map_sk key_5;
	__align8 struct key_map_sk key_11;
};
_Static_assert(sizeof(struct scratch_of_probe_2_syscall_read_entry) == 80, "scratch memory");

struct frame_of_probe_2_syscall_read_entry {
	void *ctx;
	struct scratch_of_probe_2_syscall_read_entry *scratch;
};

static long probe_2_syscall_read_entry_entry_20(void *map, struct key_map_sk *key, __u64 *value, struct frame_of_probe_2_syscall_read_entry *frame) {
	void *ctx __unused = frame->ctx;
	struct scratch_of_probe_2_syscall_read_entry *scratch __unused = frame->scratch;
	long ended = 0;
	__u64 faults_at_done_21 = 0;
	scratch->kv_2.item0 = key->item0;
	scratch->kv_2.item1 = (struct sock *)(*value);
	scratch->kv_2_known = true;
#line 9 "kept-pointers.tsbpf"
	{
		if (!scratch->now)
			scratch->now = bpf_ktime_get_ns();
		struct event_2 *record_2 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_2), 0);
		if (record_2) {
			__u32 valid_22 = 0;
			__s32 sk_err_23 = 0;
			__u64 known_24 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_err_23, sizeof(sk_err_23), &(scratch->kv_2.item1)->sk_err));
			faults_at_done_21 += known_24 ^ 1;
			record_2->value_0 = sk_err_23;
			valid_22 |= (__u32)(scratch->kv_2_known & known_24) << 0;
			record_2->header.ts = scratch->now;
			record_2->header.event = 2;
			record_2->header.order = tsbpf_next_order(&scratch->order);
			record_2->header.valid = valid_22;
			bpf_ringbuf_submit(record_2, 0);
		} else {
			tsbpf_count(1);
		}
	}
	done_21: __unused;
	if (faults_at_done_21) tsbpf_count_many(2, faults_at_done_21);
	return ended;
}

SEC("tp/syscalls/sys_enter_read")
int probe_2_syscall_read_entry(void *ctx) {
	struct scratch_of_probe_2_syscall_read_entry *scratch = tsbpf_scratch_take();
	if (!scratch) {
		tsbpf_count(3);
		return 0;
	}
	scratch->now = 0;
	scratch->order = 0;

	struct frame_of_probe_2_syscall_read_entry frame = { ctx, scratch };
	/* syscall:read:entry */
	{
		__builtin_memset(&scratch->kv_2, 0, 16);
		scratch->kv_2_known = 0;
		scratch->p_3 = 0;
		scratch->p_3_known = 0;
		__u64 faults_at_end_1 = 0;
#line 7 "kept-pointers.tsbpf"
		{
			if (!scratch->now)
				scratch->now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_4 = 0;
				__u32 tid_6 = (__u32)bpf_get_current_pid_tgid();
				__builtin_memset(&scratch->key_5, 0, 8);
				scratch->key_5.item0 = tid_6;
				__u64 *slot_7 = bpf_map_lookup_elem(&map_sk, &scratch->key_5);
				struct sock * value_8 = 0;
				if (slot_7) {
					value_8 = (struct sock *)(*slot_7);
				}
				__s32 sk_err_9 = 0;
				__u64 known_10 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_err_9, sizeof(sk_err_9), &(value_8)->sk_err));
				faults_at_end_1 += known_10 ^ 1;
				record_0->sk_err_0 = sk_err_9;
				valid_4 |= (__u32)known_10 << 0;
				__builtin_memset(&scratch->key_11, 0, 8);
				scratch->key_11.item0 = tid_6;
				__u64 *slot_12 = bpf_map_lookup_elem(&map_sk, &scratch->key_11);
				struct sock * value_13 = 0;
				if (slot_12) {
					value_13 = (struct sock *)(*slot_12);
				}
				record_0->sk_1 = (__u64)(value_13);
				record_0->header.ts = scratch->now;
				record_0->header.event = 0;
				record_0->header.order = tsbpf_next_order(&scratch->order);
				record_0->header.valid = valid_4;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(1);
			}
		}
#line 8 "kept-pointers.tsbpf"
		__u32 tid_15 = (__u32)bpf_get_current_pid_tgid();
		__builtin_memset(&scratch->key_11, 0, 8);
		scratch->key_11.item0 = tid_15;
		__u64 *slot_16 = bpf_map_lookup_elem(&map_sk, &scratch->key_11);
		if (slot_16) {
			scratch->p_3 = (struct sock *)(*slot_16);
			scratch->p_3_known = 1;
		}
		if ((slot_16 != NULL)) {
#line 8 "kept-pointers.tsbpf"
			{
				if (!scratch->now)
					scratch->now = bpf_ktime_get_ns();
				struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_1), 0);
				if (record_1) {
					__u32 valid_17 = 0;
					__s32 sk_err_18 = 0;
					__u64 known_19 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_err_18, sizeof(sk_err_18), &(scratch->p_3)->sk_err));
					faults_at_end_1 += known_19 ^ 1;
					record_1->value_0 = sk_err_18;
					valid_17 |= (__u32)(scratch->p_3_known & known_19) << 0;
					record_1->header.ts = scratch->now;
					record_1->header.event = 1;
					record_1->header.order = tsbpf_next_order(&scratch->order);
					record_1->header.valid = valid_17;
					bpf_ringbuf_submit(record_1, 0);
				} else {
					tsbpf_count(1);
				}
			}
		}
#line 9 "kept-pointers.tsbpf"
		{
			bpf_for_each_map_elem(&map_sk, probe_2_syscall_read_entry_entry_20, &frame, 0);
		}
#line 10 "kept-pointers.tsbpf"
		{
			if (!scratch->now)
				scratch->now = bpf_ktime_get_ns();
			struct event_3 *record_3 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_3), 0);
			if (record_3) {
				__u32 valid_25 = 0;
				__u32 key_26 = 0;
				__u64 *slot_27 = bpf_map_lookup_elem(&map_number, &key_26);
				struct task_struct * value_28 = 0;
				if (slot_27) {
					value_28 = (struct task_struct *)(*slot_27);
				}
				__s32 pid_29 = 0;
				__u64 known_30 = tsbpf_succeeded(bpf_probe_read_kernel(&pid_29, sizeof(pid_29), &(value_28)->pid));
				faults_at_end_1 += known_30 ^ 1;
				record_3->pid_0 = pid_29;
				valid_25 |= (__u32)known_30 << 0;
				__u32 key_31 = 0;
				__u64 *slot_32 = bpf_map_lookup_elem(&map_any, &key_31);
				const void * value_33 = 0;
				if (slot_32) {
					value_33 = (const void *)(*slot_32);
				}
				record_3->any_1 = (__u64)(value_33);
				record_3->header.ts = scratch->now;
				record_3->header.event = 3;
				record_3->header.order = tsbpf_next_order(&scratch->order);
				record_3->header.valid = valid_25;
				bpf_ringbuf_submit(record_3, 0);
			} else {
				tsbpf_count(1);
			}
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(2, faults_at_end_1);
	}
	tsbpf_scratch_give_back(scratch);
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
