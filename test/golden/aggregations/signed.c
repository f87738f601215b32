#define TSBPF_COUNTERS 1
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "aggregate.bpf.h"
#include "core.bpf.h"
#include "events.bpf.h"
#include "histogram.bpf.h"


_Static_assert(sizeof(struct tsbpf_extreme) == 16, "value of map_least");
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct tsbpf_extreme);
} map_least SEC(".maps");

_Static_assert(sizeof(struct tsbpf_histogram) == 528, "value of map_sizes");
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct tsbpf_histogram);
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
				if (!tsbpf_extreme_update(slot_3, ~(((__u64)(*(__s64 *)((char *)ctx + 16))) ^ TSBPF_SIGN))) tsbpf_count(0);
			}
		}
#line 2 "signed.tsbpf"
		{
			__u32 key_4 = 0;
			struct tsbpf_histogram *slot_5 = bpf_map_lookup_elem(&map_sizes, &key_4);
			if (slot_5) {
				tsbpf_histogram_update(slot_5, ((__u64)(*(__s64 *)((char *)ctx + 16))), (__s64)((__u64)(*(__s64 *)((char *)ctx + 16))) < 0);
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
