#define TSBPF_COUNTERS 4
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"

struct task_struct {
	struct task_struct *real_parent;
	__s32 tgid;
} __core;
struct sock_common {
	__u16 skc_num;
} __core;
struct sock {
	struct sock_common __sk_common;
} __core;

struct key_map__ {
	__s64 item0;
	__u64 unknown;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map__) == 16, "key of map__");
_Static_assert(sizeof(__u64) == 8, "value of map__");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map__);
	__type(value, __u64);
} map__ SEC(".maps");
static const __u64 zero_map__ __unused = {};

struct event_0 {
	struct tsbpf_event_header header;
	__s32 wi_parent_0;
	__s32 wi_pid_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 24, "layout of event 0");


SEC("raw_tp/begin")
int probe_0_BEGIN(void *ctx) {
	__u64 now __unused = 0;

	/* BEGIN */
	{
		__u64 faults_at_end_1 = 0;
#line 7 "translators.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_2 = 0;
				struct task_struct * curtask_3 = (struct task_struct *)bpf_get_current_task();
				struct task_struct * real_parent_4 = 0;
				__u64 known_5 = tsbpf_succeeded(bpf_probe_read_kernel(&real_parent_4, sizeof(real_parent_4), &(curtask_3)->real_parent));
				faults_at_end_1 += known_5 ^ 1;
				__s32 tgid_6 = 0;
				__u64 known_7 = tsbpf_succeeded(bpf_probe_read_kernel(&tgid_6, sizeof(tgid_6), &(real_parent_4)->tgid));
				faults_at_end_1 += known_7 ^ 1;
				record_0->wi_parent_0 = tgid_6;
				valid_2 |= (__u32)(known_5 & known_7) << 0;
				record_0->wi_pid_1 = (__s32)(5);
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_2;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(0);
			}
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(1, faults_at_end_1);
	}
	return 0;
}

SEC("raw_tp/inet_sock_set_state")
int probe_1_rawtracepoint_inet_sock_set_state(void *ctx) {
	__u64 now __unused = 0;

	/* rawtracepoint:inet_sock_set_state */
	{
		__u64 faults_at_end_1 = 0;
#line 8 "translators.tsbpf"
		{
			__u16 skc_num_3 = 0;
			__u64 known_4 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_num_3, sizeof(skc_num_3), &((struct sock *)((__u64 *)ctx)[0])->__sk_common.skc_num));
			faults_at_end_1 += known_4 ^ 1;
			struct key_map__ key_2;
			__builtin_memset(&key_2, 0, sizeof(key_2));
			key_2.item0 = (__u16)(skc_num_3);
			key_2.unknown |= (__u64)!known_4 << 0;
			key_2.item0 *= known_4;
			__u64 *slot_5 = tsbpf_slot(&map__, &key_2, &zero_map__);
			if (!slot_5) tsbpf_count(2);
			if (slot_5) {
				tsbpf_add(slot_5, 1);
			}
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(3, faults_at_end_1);
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
