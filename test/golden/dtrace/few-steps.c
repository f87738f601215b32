#define TSBPF_COUNTERS 1
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "histogram.bpf.h"

struct tsbpf_buckets_17 { __u64 buckets[17]; };

_Static_assert(sizeof(struct tsbpf_buckets_17) == 136, "value of map__");
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct tsbpf_buckets_17);
} map__ SEC(".maps");


SEC("raw_tp/begin")
int probe_0_BEGIN(void *ctx) {
	__u64 now __unused = 0;

	/* BEGIN */
	{
#line 4 "few-steps.tsbpf"
		{
			__u32 key_2 = 0;
			struct tsbpf_buckets_17 *slot_3 = bpf_map_lookup_elem(&map__, &key_2);
			if (slot_3) {
				__u64 number_4 = 320;
				tsbpf_bucket_add(slot_3->buckets, 17, (__s64)number_4 < 1LL ? 0 : number_4 < 10ULL ? 1 + number_4 / 2ULL : number_4 < 100ULL ? 6 + number_4 / 20ULL : number_4 < 1000ULL ? 11 + number_4 / 200ULL : 16, 8);
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
