#define TSBPF_COUNTERS 1
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "histogram.bpf.h"

struct tsbpf_buckets_66 { __u64 buckets[66]; };

_Static_assert(sizeof(__u64) == 8, "value of map_a");
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __u64);
} map_a SEC(".maps");

struct key_map_b {
	__s64 item0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_b) == 8, "key of map_b");
_Static_assert(sizeof(struct tsbpf_buckets_66) == 528, "value of map_b");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_b);
	__type(value, struct tsbpf_buckets_66);
} map_b SEC(".maps");
static const struct tsbpf_buckets_66 zero_map_b __unused = {};


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
				__u64 number_5 = nsecs_2;
				tsbpf_add(slot_4, number_5);
			}
		}
#line 2 "unsigned.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			__u64 nsecs_6 = now;
			__u32 cpu_8 = bpf_get_smp_processor_id();
			struct key_map_b key_7;
			__builtin_memset(&key_7, 0, sizeof(key_7));
			key_7.item0 = cpu_8;
			struct tsbpf_buckets_66 *slot_9 = tsbpf_slot(&map_b, &key_7, &zero_map_b);
			if (!slot_9) tsbpf_count(0);
			if (slot_9) {
				__u64 number_10 = nsecs_6;
				tsbpf_bucket_add(slot_9->buckets, 66, tsbpf_power_bucket(number_10, false, 0), 1);
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
