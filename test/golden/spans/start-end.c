#define TSBPF_COUNTERS 4
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "histogram.bpf.h"

struct tsbpf_buckets_66 { __u64 buckets[66]; };

struct key_map_span {
	__s64 item0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_span) == 8, "key of map_span");
_Static_assert(sizeof(__u64) == 8, "value of map_span");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_span);
	__type(value, __u64);
} map_span SEC(".maps");
static const __u64 zero_map_span __unused = {};

struct key_map_us {
	char item0[16] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_us) == 16, "key of map_us");
_Static_assert(sizeof(struct tsbpf_buckets_66) == 528, "value of map_us");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_us);
	__type(value, struct tsbpf_buckets_66);
} map_us SEC(".maps");
static const struct tsbpf_buckets_66 zero_map_us __unused = {};


SEC("tp/syscalls/sys_enter_read")
int probe_0_syscall_read_entry(void *ctx) {
	__u64 now __unused = 0;

	/* syscall:read:entry */
	{
#line 3 "start-end.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			__u32 tid_3 = (__u32)bpf_get_current_pid_tgid();
			struct key_map_span key_2;
			__builtin_memset(&key_2, 0, sizeof(key_2));
			key_2.item0 = tid_3;
			__u64 *slot_4 = tsbpf_slot(&map_span, &key_2, &zero_map_span);
			if (!slot_4) tsbpf_count(0);
			if (slot_4) {
				if (*slot_4) tsbpf_count(1);
				*slot_4 = now;
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
#line 4 "start-end.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			__u64 nsecs_2 = now;
			__u32 tid_4 = (__u32)bpf_get_current_pid_tgid();
			struct key_map_span key_3;
			__builtin_memset(&key_3, 0, sizeof(key_3));
			key_3.item0 = tid_4;
			__u64 *slot_5 = bpf_map_lookup_elem(&map_span, &key_3);
			__u64 taken_6 = 0;
			__u64 known_7 = slot_5 != NULL;
			if (slot_5) {
				taken_6 = *slot_5;
				bpf_map_delete_elem(&map_span, &key_3);
			}
			char comm_9[16] __attribute__((aligned(8))) = {};
			bpf_get_current_comm(comm_9, sizeof(comm_9));
			struct key_map_us key_8;
			__builtin_memset(&key_8, 0, sizeof(key_8));
			__builtin_memcpy(key_8.item0, comm_9, 16);
			if (known_7) {
				struct tsbpf_buckets_66 *slot_10 = tsbpf_slot(&map_us, &key_8, &zero_map_us);
				if (!slot_10) tsbpf_count(2);
				if (slot_10) {
					__u64 number_11 = tsbpf_divide_unsigned(((__u64)(nsecs_2) - (__u64)(taken_6)), (1000));
					tsbpf_bucket_add(slot_10->buckets, 66, tsbpf_power_bucket(number_11, false, 0), 1);
				}
			} else {
				tsbpf_count(3);
			}
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
#line 1 "start-end.tsbpf"
		{
			__u32 cpu_tid_3 = (__u32)bpf_get_current_pid_tgid();
			struct key_map_span key_2;
			__builtin_memset(&key_2, 0, sizeof(key_2));
			key_2.item0 = cpu_tid_3;
			if (bpf_map_delete_elem(&map_span, &key_2) == 0) tsbpf_count(1);
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
