#define TSBPF_COUNTERS 2
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "histogram.bpf.h"

struct tsbpf_buckets_129 { __u64 buckets[129]; };

struct key_map_self_ts {
	__s64 item0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_self_ts) == 8, "key of map_self_ts");
_Static_assert(sizeof(__u64) == 8, "value of map_self_ts");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_self_ts);
	__type(value, __u64);
} map_self_ts SEC(".maps");
static const __u64 zero_map_self_ts __unused = {};

struct key_map__ {
	char item0[16] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map__) == 16, "key of map__");
_Static_assert(sizeof(struct tsbpf_buckets_129) == 1032, "value of map__");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map__);
	__type(value, struct tsbpf_buckets_129);
} map__ SEC(".maps");
static const struct tsbpf_buckets_129 zero_map__ __unused = {};


SEC("tp/syscalls/sys_enter_read")
int probe_0_syscall_read_entry(void *ctx) {
	__u64 now __unused = 0;

	/* syscall:read:entry */
	{
#line 3 "thread-variables.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			__u64 timestamp_2 = now;
			__u32 cpu_tid_4 = (__u32)bpf_get_current_pid_tgid();
			struct key_map_self_ts key_3;
			__builtin_memset(&key_3, 0, sizeof(key_3));
			key_3.item0 = cpu_tid_4;
			if (!(timestamp_2)) {
				bpf_map_delete_elem(&map_self_ts, &key_3);
			} else {
				__u64 *slot_5 = tsbpf_slot(&map_self_ts, &key_3, &zero_map_self_ts);
				if (!slot_5) tsbpf_count(0);
				if (slot_5) {
					*slot_5 = timestamp_2;
				}
			}
		}
		end_1: __unused;
	}
	return 0;
}

SEC("tp/syscalls/sys_exit_read")
int probe_1_syscall_read_return(void *ctx) {
	__u64 now __unused = 0;

	/* syscall:read:return */
	{
#line 4 "thread-variables.tsbpf"
		__u32 cpu_tid_3 = (__u32)bpf_get_current_pid_tgid();
		struct key_map_self_ts key_2;
		__builtin_memset(&key_2, 0, sizeof(key_2));
		key_2.item0 = cpu_tid_3;
		__u64 *slot_4 = bpf_map_lookup_elem(&map_self_ts, &key_2);
		__u64 value_5 = 0;
		if (slot_4) {
			value_5 = *slot_4;
		}
		if (!(value_5)) goto end_1;
#line 4 "thread-variables.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			__u64 timestamp_6 = now;
			struct key_map_self_ts key_7;
			__builtin_memset(&key_7, 0, sizeof(key_7));
			key_7.item0 = cpu_tid_3;
			__u64 *slot_8 = bpf_map_lookup_elem(&map_self_ts, &key_7);
			__u64 value_9 = 0;
			if (slot_8) {
				value_9 = *slot_8;
			}
			char comm_11[16] __attribute__((aligned(8))) = {};
			bpf_get_current_comm(comm_11, sizeof(comm_11));
			struct key_map__ key_10;
			__builtin_memset(&key_10, 0, sizeof(key_10));
			__builtin_memcpy(key_10.item0, comm_11, 16);
			struct tsbpf_buckets_129 *slot_12 = tsbpf_slot(&map__, &key_10, &zero_map__);
			if (!slot_12) tsbpf_count(1);
			if (slot_12) {
				__u64 number_13 = ((__u64)(timestamp_6) - (__u64)(value_9));
				tsbpf_bucket_add(slot_12->buckets, 129, tsbpf_signed_power_bucket(number_13, false), 1);
			}
		}
#line 4 "thread-variables.tsbpf"
		{
			struct key_map_self_ts key_14;
			__builtin_memset(&key_14, 0, sizeof(key_14));
			key_14.item0 = cpu_tid_3;
			bpf_map_delete_elem(&map_self_ts, &key_14);
		}
		end_1: __unused;
	}
	return 0;
}

SEC("raw_tp/sched_process_exit")
int probe_2_rawtracepoint_sched_process_exit(void *ctx) {
	__u64 now __unused = 0;

	/* rawtracepoint:sched_process_exit */
	{
#line 1 "thread-variables.tsbpf"
		{
			__u32 cpu_tid_3 = (__u32)bpf_get_current_pid_tgid();
			struct key_map_self_ts key_2;
			__builtin_memset(&key_2, 0, sizeof(key_2));
			key_2.item0 = cpu_tid_3;
			bpf_map_delete_elem(&map_self_ts, &key_2);
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
