#define TSBPF_COUNTERS 6
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"


struct key_map_self_b {
	__s64 item0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_self_b) == 8, "key of map_self_b");
_Static_assert(sizeof(__u64) == 8, "value of map_self_b");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_self_b);
	__type(value, __u64);
} map_self_b SEC(".maps");
static const __u64 zero_map_self_b __unused = {};

struct event_0 {
	struct tsbpf_event_header header;
	char argument0_0[1];
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 24, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	__s8 argument0_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 24, "layout of event 1");


SEC("tp/syscalls/sys_enter_write")
int probe_0_syscall_write_entry(void *ctx) {
	__u64 now __unused = 0;
	const void * this_b_1 __unused = 0;
	__u64 this_b_1_known __unused = 1;

	/* syscall:write:entry */
	{
		__u64 faults_at_end_2 = 0;
#line 5 "copyin-kept.tsbpf"
		this_b_1 = (const void *)((__s64)(*(const void * *)((char *)ctx + 24)));
		this_b_1_known = 1;
#line 5 "copyin-kept.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_3 = 0;
				__u64 known_4 = tsbpf_succeeded(bpf_probe_read_user(record_0->argument0_0, 1, (const void *)(this_b_1)));
				faults_at_end_2 += known_4 ^ 1;
				valid_3 |= (__u32)(this_b_1_known & known_4) << 0;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_3;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(0);
			}
		}
#line 5 "copyin-kept.tsbpf"
		{
			__u32 cpu_tid_6 = (__u32)bpf_get_current_pid_tgid();
			struct key_map_self_b key_5;
			__builtin_memset(&key_5, 0, sizeof(key_5));
			key_5.item0 = cpu_tid_6;
			if (this_b_1_known) {
				if (!(this_b_1)) {
					bpf_map_delete_elem(&map_self_b, &key_5);
				} else {
					__u64 *slot_7 = tsbpf_slot(&map_self_b, &key_5, &zero_map_self_b);
					if (!slot_7) tsbpf_count(1);
					if (slot_7) {
						*slot_7 = (__u64)(this_b_1);
					}
				}
			} else {
				tsbpf_count(2);
			}
		}
		end_2: __unused;
		if (faults_at_end_2) tsbpf_count_many(3, faults_at_end_2);
	}
	return 0;
}

SEC("tp/syscalls/sys_exit_write")
int probe_1_syscall_write_return(void *ctx) {
	__u64 now __unused = 0;

	/* syscall:write:return */
	{
		__u64 faults_at_end_1 = 0;
#line 6 "copyin-kept.tsbpf"
		__u32 cpu_tid_3 = (__u32)bpf_get_current_pid_tgid();
		struct key_map_self_b key_2;
		__builtin_memset(&key_2, 0, sizeof(key_2));
		key_2.item0 = cpu_tid_3;
		__u64 *slot_4 = bpf_map_lookup_elem(&map_self_b, &key_2);
		const void * value_5 = 0;
		if (slot_4) {
			value_5 = (const void *)(*slot_4);
		}
		if (!(value_5)) goto end_1;
#line 6 "copyin-kept.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_1), 0);
			if (record_1) {
				__u32 valid_6 = 0;
				struct key_map_self_b key_7;
				__builtin_memset(&key_7, 0, sizeof(key_7));
				key_7.item0 = cpu_tid_3;
				__u64 *slot_8 = bpf_map_lookup_elem(&map_self_b, &key_7);
				const void * value_9 = 0;
				if (slot_8) {
					value_9 = (const void *)(*slot_8);
				}
				__s8 value_10 = 0;
				__u64 known_11 = tsbpf_succeeded(bpf_probe_read_user(&value_10, sizeof(value_10), ((const void *)(value_9))));
				faults_at_end_1 += known_11 ^ 1;
				record_1->argument0_0 = value_10;
				valid_6 |= (__u32)known_11 << 0;
				record_1->header.ts = now;
				record_1->header.event = 1;
				record_1->header.order = 0;
				record_1->header.valid = valid_6;
				bpf_ringbuf_submit(record_1, 0);
			} else {
				tsbpf_count(4);
			}
		}
#line 6 "copyin-kept.tsbpf"
		{
			struct key_map_self_b key_12;
			__builtin_memset(&key_12, 0, sizeof(key_12));
			key_12.item0 = cpu_tid_3;
			bpf_map_delete_elem(&map_self_b, &key_12);
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(5, faults_at_end_1);
	}
	return 0;
}

SEC("raw_tp/sched_process_exit")
int probe_2_rawtracepoint_sched_process_exit(void *ctx) {
	__u64 now __unused = 0;

	/* rawtracepoint:sched_process_exit */
	{
#line 1 "copyin-kept.tsbpf"
		{
			__u32 cpu_tid_3 = (__u32)bpf_get_current_pid_tgid();
			struct key_map_self_b key_2;
			__builtin_memset(&key_2, 0, sizeof(key_2));
			key_2.item0 = cpu_tid_3;
			bpf_map_delete_elem(&map_self_b, &key_2);
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
