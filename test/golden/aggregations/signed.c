#define TSBPF_COUNTERS 1
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "aggregate.bpf.h"
#include "core.bpf.h"
#include "events.bpf.h"
#include "histogram.bpf.h"

struct tsbpf_buckets_129 { __u64 buckets[129]; };

_Static_assert(sizeof(struct tsbpf_extreme) == 16, "value of map_least");
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct tsbpf_extreme);
} map_least SEC(".maps");

_Static_assert(sizeof(struct tsbpf_buckets_129) == 1032, "value of map_sizes");
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct tsbpf_buckets_129);
} map_sizes SEC(".maps");


SEC("tp/syscalls/sys_exit_read")
int probe_0_tracepoint_syscalls_sys_exit_read(void *ctx) {
	__u64 now __unused = 0;

	/* tracepoint:syscalls:sys_exit_read */
	{
#line 2 "signed.tsbpf"
		{
			__u32 key_2 = 0;
			struct tsbpf_extreme *slot_3 = bpf_map_lookup_elem(&map_least, &key_2);
			if (slot_3) {
				__u64 number_4 = *(__s64 *)((char *)ctx + 16);
				if (!tsbpf_extreme_update(slot_3, ~(number_4 ^ TSBPF_SIGN))) tsbpf_count(0);
			}
		}
#line 2 "signed.tsbpf"
		{
			__u32 key_5 = 0;
			struct tsbpf_buckets_129 *slot_6 = bpf_map_lookup_elem(&map_sizes, &key_5);
			if (slot_6) {
				__u64 number_7 = *(__s64 *)((char *)ctx + 16);
				tsbpf_bucket_add(slot_6->buckets, 129, tsbpf_signed_power_bucket(number_7, true), 1);
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
