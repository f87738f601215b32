#define TSBPF_COUNTERS 1
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"


_Static_assert(sizeof(__s64) == 8, "value of map_n");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __s64);
} map_n SEC(".maps");

struct key_map_per_cpu {
	__s64 item0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_per_cpu) == 8, "key of map_per_cpu");
_Static_assert(sizeof(__s64) == 8, "value of map_per_cpu");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_per_cpu);
	__type(value, __s64);
} map_per_cpu SEC(".maps");
static const __s64 zero_map_per_cpu __unused = {};

_Static_assert(sizeof(__s64) == 8, "value of map_sum");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __s64);
} map_sum SEC(".maps");

_Static_assert(sizeof(__s64) == 8, "value of map_kept");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __s64);
} map_kept SEC(".maps");


SEC("raw_tp/interval")
int probe_0_interval_s_1(void *ctx) {
	__u64 now __unused = 0;

	/* interval:s:1 */
	{
#line 3 "update.tsbpf"
		{
			__u32 key_2 = 0;
			__s64 *slot_3 = bpf_map_lookup_elem(&map_n, &key_2);
			if (slot_3) tsbpf_add(slot_3, 1);
		}
#line 4 "update.tsbpf"
		{
			__u32 cpu_5 = bpf_get_smp_processor_id();
			struct key_map_per_cpu key_4;
			__builtin_memset(&key_4, 0, sizeof(key_4));
			key_4.item0 = cpu_5;
			__s64 *slot_6 = tsbpf_slot(&map_per_cpu, &key_4, &zero_map_per_cpu);
			if (!slot_6) tsbpf_count(0);
			if (slot_6) tsbpf_add(slot_6, -1);
		}
#line 5 "update.tsbpf"
		{
			__u32 key_7 = 0;
			__s64 *slot_8 = bpf_map_lookup_elem(&map_sum, &key_7);
			if (slot_8) {
				tsbpf_add(slot_8, 3);
			}
		}
#line 6 "update.tsbpf"
		{
			__u32 key_9 = 0;
			__s64 *slot_10 = bpf_map_lookup_elem(&map_n, &key_9);
			__s64 before_11 = slot_10 ? __sync_fetch_and_add(slot_10, 1) : 0;
			__u32 key_12 = 0;
			__s64 *slot_13 = bpf_map_lookup_elem(&map_n, &key_12);
			__s64 before_14 = slot_13 ? __sync_fetch_and_add(slot_13, 1) : 0;
			__u32 key_15 = 0;
			__s64 *slot_16 = bpf_map_lookup_elem(&map_kept, &key_15);
			if (slot_16) {
				*slot_16 = ((__s64)((__u64)(before_11) + (__u64)((before_14 + 1))));
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
