#define TSBPF_COUNTERS 4
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "series.bpf.h"

struct tsbpf_buckets_60 { __u64 buckets[60]; };
struct tsbpf_buckets_30 { __u64 buckets[30]; };
struct tsbpf_buckets_180 { __u64 buckets[180]; };

_Static_assert(sizeof(struct tsbpf_buckets_60) == 480, "value of map_last");
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct tsbpf_buckets_60);
} map_last SEC(".maps");

struct key_map_least {
	char item0[16] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_least) == 16, "key of map_least");
_Static_assert(sizeof(struct tsbpf_buckets_30) == 240, "value of map_least");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_least);
	__type(value, struct tsbpf_buckets_30);
} map_least SEC(".maps");
static const struct tsbpf_buckets_30 zero_map_least __unused = {};

_Static_assert(sizeof(struct tsbpf_buckets_180) == 1440, "value of map_most");
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct tsbpf_buckets_180);
} map_most SEC(".maps");


SEC("tp/syscalls/sys_exit_read")
int probe_0_syscall_read_return(void *ctx) {
	__u64 now __unused = 0;

	/* syscall:read:return */
	{
#line 4 "series.tsbpf"
		{
			__u32 key_2 = 0;
			struct tsbpf_buckets_60 *slot_3 = bpf_map_lookup_elem(&map_last, &key_2);
			if (slot_3) {
				__u64 number_4 = *(__s64 *)((char *)ctx + 16);
				if (!tsbpf_series_update(slot_3->buckets, 20, 1000000000ULL, 0, number_4)) tsbpf_count(0);
			}
		}
#line 4 "series.tsbpf"
		{
			char comm_6[16] __attribute__((aligned(8))) = {};
			bpf_get_current_comm(comm_6, sizeof(comm_6));
			struct key_map_least key_5;
			__builtin_memset(&key_5, 0, sizeof(key_5));
			__builtin_memcpy(key_5.item0, comm_6, 16);
			struct tsbpf_buckets_30 *slot_7 = tsbpf_slot(&map_least, &key_5, &zero_map_least);
			if (!slot_7) tsbpf_count(1);
			if (slot_7) {
				__u64 number_8 = *(__s64 *)((char *)ctx + 16);
				if (!tsbpf_series_update(slot_7->buckets, 10, 250000000ULL, 2, ~(number_8 ^ TSBPF_SIGN))) tsbpf_count(2);
			}
		}
		end_1: __unused;
	}
	return 0;
}

SEC("tp/syscalls/sys_enter_read")
int probe_1_syscall_read_entry(void *ctx) {
	__u64 now __unused = 0;

	/* syscall:read:entry */
	{
#line 5 "series.tsbpf"
		{
			__u32 key_2 = 0;
			struct tsbpf_buckets_180 *slot_3 = bpf_map_lookup_elem(&map_most, &key_2);
			if (slot_3) {
				__u64 number_4 = *(__u64 *)((char *)ctx + 32);
				if (!tsbpf_series_update(slot_3->buckets, 60, 60000000000ULL, 3, number_4)) tsbpf_count(3);
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
