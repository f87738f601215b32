#define TSBPF_COUNTERS 1
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "histogram.bpf.h"


_Static_assert(sizeof(__u64) == 8, "value of map_a");
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __u64);
} map_a SEC(".maps");

struct key_map_b {
	__u64 item0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_b) == 8, "key of map_b");
_Static_assert(sizeof(struct tsbpf_histogram) == 528, "value of map_b");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_b);
	__type(value, struct tsbpf_histogram);
} map_b SEC(".maps");
static const struct tsbpf_histogram zero_map_b __unused = {};


SEC("raw_tp/interval")
int probe_0_interval_s_1(void *ctx) {
	__u64 now __unused = 0;

	/* interval:s:1 */
	{
#line 2 "unsigned.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			__u64 nsecs_2 = now;
			__u32 key_3 = 0;
			__u64 *slot_4 = bpf_map_lookup_elem(&map_a, &key_3);
			if (slot_4) {
				__sync_fetch_and_add(slot_4, ((__u64)(nsecs_2)));
			}
		}
#line 2 "unsigned.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			__u64 nsecs_5 = now;
			__u32 cpu_7 = bpf_get_smp_processor_id();
			struct key_map_b key_6;
			__builtin_memset(&key_6, 0, sizeof(key_6));
			key_6.item0 = cpu_7;
			struct tsbpf_histogram *slot_8 = tsbpf_slot(&map_b, &key_6, &zero_map_b);
			if (!slot_8) tsbpf_count(0);
			if (slot_8) {
				tsbpf_histogram_update(slot_8, ((__u64)(nsecs_5)), false);
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
