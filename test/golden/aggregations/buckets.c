#define TSBPF_COUNTERS 3
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "histogram.bpf.h"

struct tsbpf_buckets_253 { __u64 buckets[253]; };
struct tsbpf_buckets_129 { __u64 buckets[129]; };
struct tsbpf_buckets_12 { __u64 buckets[12]; };
struct tsbpf_buckets_47 { __u64 buckets[47]; };
struct tsbpf_buckets_1921 { __u64 buckets[1921]; };

struct key_map_fine {
	char item0[16] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_fine) == 16, "key of map_fine");
_Static_assert(sizeof(struct tsbpf_buckets_253) == 2024, "value of map_fine");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_fine);
	__type(value, struct tsbpf_buckets_253);
} map_fine SEC(".maps");
static const struct tsbpf_buckets_253 zero_map_fine __unused = {};

_Static_assert(sizeof(struct tsbpf_buckets_129) == 1032, "value of map_both");
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct tsbpf_buckets_129);
} map_both SEC(".maps");

_Static_assert(sizeof(struct tsbpf_buckets_12) == 96, "value of map_steps");
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct tsbpf_buckets_12);
} map_steps SEC(".maps");

_Static_assert(sizeof(struct tsbpf_buckets_47) == 376, "value of map_powers");
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct tsbpf_buckets_47);
} map_powers SEC(".maps");

_Static_assert(sizeof(struct tsbpf_buckets_1921) == 15368, "value of map_p");
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct tsbpf_buckets_1921);
} map_p SEC(".maps");

_Static_assert(sizeof(struct tsbpf_buckets_1921) == 15368, "value of map_p3");
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct tsbpf_buckets_1921);
} map_p3 SEC(".maps");

_Static_assert(sizeof(__u64) == 8, "value of map_r");
struct turn_map_r {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __u64);
} first_map_r SEC(".maps"), second_map_r SEC(".maps");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY_OF_MAPS);
	__uint(max_entries, 1);
	__type(key, __u32);
	__array(values, struct turn_map_r);
} map_r SEC(".maps") = { .values = { &first_map_r } };

struct key_map_bytes {
	char item0[16] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_bytes) == 16, "key of map_bytes");
_Static_assert(sizeof(__u64) == 8, "value of map_bytes");
struct turn_map_bytes {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_bytes);
	__type(value, __u64);
} first_map_bytes SEC(".maps"), second_map_bytes SEC(".maps");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY_OF_MAPS);
	__uint(max_entries, 1);
	__type(key, __u32);
	__array(values, struct turn_map_bytes);
} map_bytes SEC(".maps") = { .values = { &first_map_bytes } };
static const __u64 zero_map_bytes __unused = {};

struct event_0 {
	struct tsbpf_event_header header;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 16, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 16, "layout of event 1");


SEC("tp/syscalls/sys_exit_read")
int probe_0_tracepoint_syscalls_sys_exit_read(void *ctx) {
	__u64 now __unused = 0;

	/* tracepoint:syscalls:sys_exit_read */
	{
#line 4 "buckets.tsbpf"
		{
			char comm_3[16] __attribute__((aligned(8))) = {};
			bpf_get_current_comm(comm_3, sizeof(comm_3));
			struct key_map_fine key_2;
			__builtin_memset(&key_2, 0, sizeof(key_2));
			__builtin_memcpy(key_2.item0, comm_3, 16);
			struct tsbpf_buckets_253 *slot_4 = tsbpf_slot(&map_fine, &key_2, &zero_map_fine);
			if (!slot_4) tsbpf_count(0);
			if (slot_4) {
				__u64 number_5 = *(__s64 *)((char *)ctx + 16);
				tsbpf_bucket_add(slot_4->buckets, 253, tsbpf_power_bucket(number_5, true, 2), 1);
			}
		}
#line 5 "buckets.tsbpf"
		{
			__u32 key_6 = 0;
			struct tsbpf_buckets_129 *slot_7 = bpf_map_lookup_elem(&map_both, &key_6);
			if (slot_7) {
				__u64 number_8 = *(__s64 *)((char *)ctx + 16);
				tsbpf_bucket_add(slot_7->buckets, 129, tsbpf_signed_power_bucket(number_8, true), 3);
			}
		}
#line 6 "buckets.tsbpf"
		{
			__u32 key_9 = 0;
			struct tsbpf_buckets_12 *slot_10 = bpf_map_lookup_elem(&map_steps, &key_9);
			if (slot_10) {
				__u64 number_11 = *(__s64 *)((char *)ctx + 16);
				tsbpf_bucket_add(slot_10->buckets, 12, tsbpf_linear_bucket(12, (__s64)number_11 < 0LL, (number_11 - 0LL) / 10ULL), *(__s64 *)((char *)ctx + 16));
			}
		}
#line 7 "buckets.tsbpf"
		{
			__u32 key_12 = 0;
			struct tsbpf_buckets_47 *slot_13 = bpf_map_lookup_elem(&map_powers, &key_12);
			if (slot_13) {
				__u64 number_14 = *(__s64 *)((char *)ctx + 16);
				tsbpf_bucket_add(slot_13->buckets, 47, (__s64)number_14 < 1LL ? 0 : number_14 < 10ULL ? 1 + (number_14 - 1ULL) / 1ULL : number_14 < 100ULL ? 10 + (number_14 - 10ULL) / 5ULL : number_14 < 1000ULL ? 28 + (number_14 - 100ULL) / 50ULL : 46, 1);
			}
		}
#line 8 "buckets.tsbpf"
		{
			__u32 key_15 = 0;
			struct tsbpf_buckets_1921 *slot_16 = bpf_map_lookup_elem(&map_p, &key_15);
			if (slot_16) {
				__u64 number_17 = *(__s64 *)((char *)ctx + 16);
				tsbpf_bucket_add(slot_16->buckets, 1921, tsbpf_power_bucket(number_17, true, 5), 1);
			}
		}
#line 9 "buckets.tsbpf"
		{
			__u32 key_18 = 0;
			struct tsbpf_buckets_1921 *slot_19 = bpf_map_lookup_elem(&map_p3, &key_18);
			if (slot_19) {
				__u64 number_20 = *(__s64 *)((char *)ctx + 16);
				tsbpf_bucket_add(slot_19->buckets, 1921, tsbpf_power_bucket(number_20, true, 5), 1);
			}
		}
#line 10 "buckets.tsbpf"
		{
			__u32 key_21 = 0;
			void *turn_22 = tsbpf_turn(&map_r);
			__u64 *slot_23 = tsbpf_find(turn_22, &key_21);
			if (slot_23) {
				tsbpf_add(slot_23, 1);
			}
		}
#line 11 "buckets.tsbpf"
		{
			char comm_25[16] __attribute__((aligned(8))) = {};
			bpf_get_current_comm(comm_25, sizeof(comm_25));
			struct key_map_bytes key_24;
			__builtin_memset(&key_24, 0, sizeof(key_24));
			__builtin_memcpy(key_24.item0, comm_25, 16);
			void *turn_26 = tsbpf_turn(&map_bytes);
			__u64 *slot_27 = tsbpf_slot(turn_26, &key_24, &zero_map_bytes);
			if (!slot_27) tsbpf_count(1);
			if (slot_27) {
				__u64 number_28 = *(__s64 *)((char *)ctx + 16);
				tsbpf_add(slot_27, number_28);
			}
		}
		end_1: __unused;
	}
	return 0;
}

SEC("raw_tp/interval")
int probe_1_interval_s_1(void *ctx) {
	__u64 now __unused = 0;

	/* interval:s:1 */
	{
#line 13 "buckets.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_control, sizeof(*record_0), 0);
			if (record_0) {
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = 0;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(2);
			}
		}
#line 13 "buckets.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_control, sizeof(*record_1), 0);
			if (record_1) {
				record_1->header.ts = now;
				record_1->header.event = 1;
				record_1->header.order = 1;
				record_1->header.valid = 0;
				bpf_ringbuf_submit(record_1, 0);
			} else {
				tsbpf_count(2);
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
