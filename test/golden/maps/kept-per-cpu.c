#define TSBPF_COUNTERS 4
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "histogram.bpf.h"

struct tsbpf_buckets_66 { __u64 buckets[66]; };

struct key_map_n {
	__s64 item0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_n) == 8, "key of map_n");
_Static_assert(sizeof(__u64) == 8, "value of map_n");
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_HASH);
	__uint(max_entries, 100);
	__type(key, struct key_map_n);
	__type(value, __u64);
} map_n SEC(".maps");
static const __u64 zero_map_n __unused = {};

struct key_map_recent {
	__s64 item0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_recent) == 8, "key of map_recent");
_Static_assert(sizeof(struct tsbpf_buckets_66) == 528, "value of map_recent");
struct {
	__uint(type, BPF_MAP_TYPE_LRU_PERCPU_HASH);
	__uint(max_entries, 10);
	__type(key, struct key_map_recent);
	__type(value, struct tsbpf_buckets_66);
} map_recent SEC(".maps");
static const struct tsbpf_buckets_66 zero_map_recent __unused = {};

struct key_map_read {
	__s64 item0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_read) == 8, "key of map_read");
_Static_assert(sizeof(__u64) == 8, "value of map_read");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 100);
	__type(key, struct key_map_read);
	__type(value, __u64);
} map_read SEC(".maps");
static const __u64 zero_map_read __unused = {};

_Static_assert(sizeof(__s64) == 8, "value of map_all");
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __s64);
} map_all SEC(".maps");

struct event_0 {
	struct tsbpf_event_header header;
	__s64 value_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 24, "layout of event 0");


SEC("raw_tp/sys_enter")
int probe_0_rawtracepoint_sys_enter(void *ctx) {
	__u64 now __unused = 0;

	/* rawtracepoint:sys_enter */
	{
#line 8 "kept-per-cpu.tsbpf"
		{
			struct key_map_n key_2;
			__builtin_memset(&key_2, 0, sizeof(key_2));
			key_2.item0 = (__s64)((__u64 *)ctx)[1];
			__u64 *slot_3 = tsbpf_slot(&map_n, &key_2, &zero_map_n);
			if (!slot_3) tsbpf_count(0);
			if (slot_3) {
				tsbpf_add(slot_3, 1);
			}
		}
#line 9 "kept-per-cpu.tsbpf"
		{
			struct key_map_recent key_4;
			__builtin_memset(&key_4, 0, sizeof(key_4));
			key_4.item0 = (__s64)((__u64 *)ctx)[1];
			struct tsbpf_buckets_66 *slot_5 = tsbpf_slot(&map_recent, &key_4, &zero_map_recent);
			if (!slot_5) tsbpf_count(1);
			if (slot_5) {
				__u64 number_6 = (__s64)((__u64 *)ctx)[1];
				tsbpf_bucket_add(slot_5->buckets, 66, tsbpf_power_bucket(number_6, true, 0), 1);
			}
		}
#line 10 "kept-per-cpu.tsbpf"
		{
			struct key_map_read key_7;
			__builtin_memset(&key_7, 0, sizeof(key_7));
			key_7.item0 = (__s64)((__u64 *)ctx)[1];
			__u64 *slot_8 = tsbpf_slot(&map_read, &key_7, &zero_map_read);
			if (!slot_8) tsbpf_count(2);
			if (slot_8) {
				tsbpf_add(slot_8, 1);
			}
		}
#line 11 "kept-per-cpu.tsbpf"
		{
			__u32 key_9 = 0;
			__s64 *slot_10 = bpf_map_lookup_elem(&map_all, &key_9);
			if (slot_10) tsbpf_add(slot_10, 1);
		}
#line 12 "kept-per-cpu.tsbpf"
		struct key_map_read key_11;
		__builtin_memset(&key_11, 0, sizeof(key_11));
		key_11.item0 = (__s64)((__u64 *)ctx)[1];
		__u64 *slot_12 = bpf_map_lookup_elem(&map_read, &key_11);
		__u64 value_13 = 0;
		if (slot_12) {
			value_13 = *slot_12;
		}
		if (((__u64)(value_13) > (__u64)(5))) {
#line 12 "kept-per-cpu.tsbpf"
			{
				if (!now)
					now = bpf_ktime_get_ns();
				struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
				if (record_0) {
					__u32 valid_14 = 0;
					record_0->value_0 = (__s64)((__u64 *)ctx)[1];
					record_0->header.ts = now;
					record_0->header.event = 0;
					record_0->header.order = 0;
					record_0->header.valid = valid_14;
					bpf_ringbuf_submit(record_0, 0);
				} else {
					tsbpf_count(3);
				}
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
