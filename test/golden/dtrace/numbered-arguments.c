#define TSBPF_COUNTERS 3
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "histogram.bpf.h"
#include "registers.bpf.h"

struct tsbpf_buckets_129 { __u64 buckets[129]; };
static const char string_0[] = "BEGIN";

struct key_map__ {
	char item0[16] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map__) == 16, "key of map__");
_Static_assert(sizeof(__u64) == 8, "value of map__");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map__);
	__type(value, __u64);
} map__ SEC(".maps");
static const __u64 zero_map__ __unused = {};

struct touched_map_none { __u64 value; __u64 touched; };
_Static_assert(sizeof(struct touched_map_none) == 16, "value of map_none");
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct touched_map_none);
} map_none SEC(".maps");

_Static_assert(sizeof(struct tsbpf_buckets_129) == 1032, "value of map_bytes");
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct tsbpf_buckets_129);
} map_bytes SEC(".maps");

struct key_map_kernel {
	__u64 item0;
	__u64 unknown;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_kernel) == 16, "key of map_kernel");
_Static_assert(sizeof(__u64) == 8, "value of map_kernel");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_kernel);
	__type(value, __u64);
} map_kernel SEC(".maps");
static const __u64 zero_map_kernel __unused = {};

struct touched_map_ticks { __u64 value; __u64 touched; };
_Static_assert(sizeof(struct touched_map_ticks) == 16, "value of map_ticks");
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct touched_map_ticks);
} map_ticks SEC(".maps");

struct touched_map_user { __u64 value; __u64 touched; };
_Static_assert(sizeof(struct touched_map_user) == 16, "value of map_user");
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct touched_map_user);
} map_user SEC(".maps");

struct event_0 {
	struct tsbpf_event_header header;
	__u32 argument0_0;
	char argument1_1[6];
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 32, "layout of event 0");


SEC("tp/syscalls/sys_enter_read")
int probe_0_syscall_read_entry(void *ctx) {
	__u64 now __unused = 0;

	/* syscall:read:entry */
	{
#line 4 "numbered-arguments.tsbpf"
		if (!(((__s64)((__s64)(*(__u32 *)((char *)ctx + 16))) == (__s64)(0)))) goto end_1;
#line 4 "numbered-arguments.tsbpf"
		{
			char comm_3[16] __attribute__((aligned(8))) = {};
			bpf_get_current_comm(comm_3, sizeof(comm_3));
			struct key_map__ key_2;
			__builtin_memset(&key_2, 0, sizeof(key_2));
			__builtin_memcpy(key_2.item0, comm_3, 16);
			__u64 *slot_4 = tsbpf_slot(&map__, &key_2, &zero_map__);
			if (!slot_4) tsbpf_count(0);
			if (slot_4) {
				__u64 number_5 = (__s64)(*(__u64 *)((char *)ctx + 32));
				tsbpf_add(slot_4, number_5);
			}
		}
#line 4 "numbered-arguments.tsbpf"
		{
			__u32 key_6 = 0;
			__u64 *slot_7 = bpf_map_lookup_elem(&map_none, &key_6);
			if (slot_7) tsbpf_touch(slot_7);
			if (slot_7) {
				__u64 number_8 = 0;
				tsbpf_add(slot_7, number_8);
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
#line 5 "numbered-arguments.tsbpf"
		if (!(((__s64)((__s64)(*(__s64 *)((char *)ctx + 16))) > (__s64)(0)))) goto end_1;
#line 5 "numbered-arguments.tsbpf"
		{
			__u32 key_2 = 0;
			struct tsbpf_buckets_129 *slot_3 = bpf_map_lookup_elem(&map_bytes, &key_2);
			if (slot_3) {
				__u64 number_4 = (__s64)(*(__s64 *)((char *)ctx + 16));
				tsbpf_bucket_add(slot_3->buckets, 129, tsbpf_signed_power_bucket(number_4, true), 1);
			}
		}
		end_1: __unused;
	}
	return 0;
}

SEC("perf_event")
int probe_2_profile_hz_97(void *ctx) {
	__u64 now __unused = 0;

	/* profile:hz:97 */
	{
#line 6 "numbered-arguments.tsbpf"
		__u8 usermode_2 = tsbpf_is_user_mode(ctx);
		__u64 chosen_3 = 0;
		__u64 known_4 __unused = 1;
		if (usermode_2) {
			chosen_3 = 0;
		} else {
			chosen_3 = tsbpf_register(ctx, ip);
		}
		if (!((known_4 && chosen_3))) goto end_1;
#line 6 "numbered-arguments.tsbpf"
		{
			__u64 chosen_6 = 0;
			__u64 known_7 __unused = 1;
			if (usermode_2) {
				chosen_6 = 0;
			} else {
				chosen_6 = tsbpf_register(ctx, ip);
			}
			struct key_map_kernel key_5;
			__builtin_memset(&key_5, 0, sizeof(key_5));
			key_5.item0 = (__u64)(chosen_6);
			key_5.unknown |= (__u64)!known_7 << 0;
			key_5.item0 *= known_7;
			__u64 *slot_8 = tsbpf_slot(&map_kernel, &key_5, &zero_map_kernel);
			if (!slot_8) tsbpf_count(1);
			if (slot_8) {
				tsbpf_add(slot_8, 1);
			}
		}
		end_1: __unused;
	}
	/* profile:hz:97 */
	{
#line 8 "numbered-arguments.tsbpf"
		__u8 usermode_10 = tsbpf_is_user_mode(ctx);
		__u64 chosen_11 = 0;
		__u64 known_12 __unused = 1;
		if (usermode_10) {
			chosen_11 = tsbpf_register(ctx, ip);
		} else {
			chosen_11 = 0;
		}
		if (!((known_12 && chosen_11))) goto end_9;
#line 8 "numbered-arguments.tsbpf"
		{
			__u32 key_13 = 0;
			__u64 *slot_14 = bpf_map_lookup_elem(&map_user, &key_13);
			if (slot_14) tsbpf_touch(slot_14);
			if (slot_14) {
				tsbpf_add(slot_14, 1);
			}
		}
		end_9: __unused;
	}
	return 0;
}

SEC("raw_tp/interval")
int probe_3_interval_msec_10(void *ctx) {
	__u64 now __unused = 0;

	/* interval:msec:10 */
	{
#line 7 "numbered-arguments.tsbpf"
		{
			__u32 key_2 = 0;
			__u64 *slot_3 = bpf_map_lookup_elem(&map_ticks, &key_2);
			if (slot_3) tsbpf_touch(slot_3);
			if (slot_3) {
				tsbpf_add(slot_3, 1);
			}
		}
		end_1: __unused;
	}
	return 0;
}

SEC("raw_tp/begin")
int probe_4_BEGIN(void *ctx) {
	__u64 now __unused = 0;

	/* BEGIN */
	{
#line 9 "numbered-arguments.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_2 = 0;
				__u32 cpu_3 = bpf_get_smp_processor_id();
				record_0->argument0_0 = cpu_3;
				__builtin_memcpy(record_0->argument1_1, string_0, 6);
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_2;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(2);
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
