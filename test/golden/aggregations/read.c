#define TSBPF_COUNTERS 4
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "aggregate.bpf.h"
#include "core.bpf.h"
#include "events.bpf.h"


_Static_assert(sizeof(__u64) == 8, "value of map_c");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __u64);
} map_c SEC(".maps");

struct key_map_least {
	char item0[16] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_least) == 16, "key of map_least");
_Static_assert(sizeof(struct tsbpf_extreme) == 16, "value of map_least");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_least);
	__type(value, struct tsbpf_extreme);
} map_least SEC(".maps");
static const struct tsbpf_extreme zero_map_least __unused = {};

_Static_assert(sizeof(struct tsbpf_extreme) == 16, "value of map_most");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct tsbpf_extreme);
} map_most SEC(".maps");

_Static_assert(sizeof(struct tsbpf_average) == 16, "value of map_mean");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct tsbpf_average);
} map_mean SEC(".maps");

struct event_0 {
	struct tsbpf_event_header header;
	__u64 c_0;
	__s64 least_1;
	__s64 most_2;
	__s64 mean_3;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 48, "layout of event 0");


SEC("tp/syscalls/sys_exit_read")
int probe_0_tracepoint_syscalls_sys_exit_read(void *ctx) {
	__u64 now __unused = 0;

	/* tracepoint:syscalls:sys_exit_read */
	{
#line 4 "read.tsbpf"
		{
			__u32 key_2 = 0;
			__u64 *slot_3 = bpf_map_lookup_elem(&map_c, &key_2);
			if (slot_3) {
				tsbpf_add(slot_3, 1);
			}
		}
#line 4 "read.tsbpf"
		{
			char comm_5[16] __attribute__((aligned(8))) = {};
			bpf_get_current_comm(comm_5, sizeof(comm_5));
			struct key_map_least key_4;
			__builtin_memset(&key_4, 0, sizeof(key_4));
			__builtin_memcpy(key_4.item0, comm_5, 16);
			struct tsbpf_extreme *slot_6 = tsbpf_slot(&map_least, &key_4, &zero_map_least);
			if (!slot_6) tsbpf_count(0);
			if (slot_6) {
				__u64 number_7 = *(__s64 *)((char *)ctx + 16);
				if (!tsbpf_extreme_update(slot_6, ~(number_7 ^ TSBPF_SIGN))) tsbpf_count(1);
			}
		}
#line 4 "read.tsbpf"
		{
			__u32 key_8 = 0;
			struct tsbpf_extreme *slot_9 = bpf_map_lookup_elem(&map_most, &key_8);
			if (slot_9) {
				__u64 number_10 = *(__s64 *)((char *)ctx + 16);
				if (!tsbpf_extreme_update(slot_9, (number_10 ^ TSBPF_SIGN))) tsbpf_count(2);
			}
		}
#line 4 "read.tsbpf"
		{
			__u32 key_11 = 0;
			struct tsbpf_average *slot_12 = bpf_map_lookup_elem(&map_mean, &key_11);
			if (slot_12) {
				__u64 number_13 = *(__s64 *)((char *)ctx + 16);
				tsbpf_average_update(slot_12, number_13);
			}
		}
#line 5 "read.tsbpf"
		__u32 key_14 = 0;
		__u64 *slot_15 = bpf_map_lookup_elem(&map_c, &key_14);
		__u64 value_16 = 0;
		if (slot_15) {
			value_16 = *slot_15;
		}
		bool both_21 = ((__u64)(value_16) > (__u64)(5));
		if (both_21) {
			char comm_18[16] __attribute__((aligned(8))) = {};
			bpf_get_current_comm(comm_18, sizeof(comm_18));
			struct key_map_least key_17;
			__builtin_memset(&key_17, 0, sizeof(key_17));
			__builtin_memcpy(key_17.item0, comm_18, 16);
			struct tsbpf_extreme *slot_19 = bpf_map_lookup_elem(&map_least, &key_17);
			__s64 value_20 = 0;
			if (slot_19) {
				value_20 = (slot_19->n ? ~slot_19->value ^ TSBPF_SIGN : 0);
			}
			both_21 = ((__s64)(value_20) < (__s64)(3));
		}
		bool both_25 = both_21;
		if (both_25) {
			__u32 key_22 = 0;
			struct tsbpf_average *slot_23 = bpf_map_lookup_elem(&map_mean, &key_22);
			__s64 value_24 = 0;
			if (slot_23) {
				value_24 = tsbpf_divide_signed(slot_23->total, slot_23->n);
			}
			both_25 = ((__s64)((__s64)(value_24)) > (__s64)(2));
		}
		if (both_25) {
#line 5 "read.tsbpf"
			{
				if (!now)
					now = bpf_ktime_get_ns();
				struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
				if (record_0) {
					__u32 valid_26 = 0;
					__u32 key_27 = 0;
					__u64 *slot_28 = bpf_map_lookup_elem(&map_c, &key_27);
					__u64 value_29 = 0;
					if (slot_28) {
						value_29 = *slot_28;
					}
					record_0->c_0 = value_29;
					char comm_31[16] __attribute__((aligned(8))) = {};
					bpf_get_current_comm(comm_31, sizeof(comm_31));
					struct key_map_least key_30;
					__builtin_memset(&key_30, 0, sizeof(key_30));
					__builtin_memcpy(key_30.item0, comm_31, 16);
					struct tsbpf_extreme *slot_32 = bpf_map_lookup_elem(&map_least, &key_30);
					__s64 value_33 = 0;
					if (slot_32) {
						value_33 = (slot_32->n ? ~slot_32->value ^ TSBPF_SIGN : 0);
					}
					record_0->least_1 = value_33;
					__u32 key_34 = 0;
					struct tsbpf_extreme *slot_35 = bpf_map_lookup_elem(&map_most, &key_34);
					__s64 value_36 = 0;
					if (slot_35) {
						value_36 = (slot_35->n ? slot_35->value ^ TSBPF_SIGN : 0);
					}
					record_0->most_2 = value_36;
					__u32 key_37 = 0;
					struct tsbpf_average *slot_38 = bpf_map_lookup_elem(&map_mean, &key_37);
					__s64 value_39 = 0;
					if (slot_38) {
						value_39 = tsbpf_divide_signed(slot_38->total, slot_38->n);
					}
					record_0->mean_3 = value_39;
					record_0->header.ts = now;
					record_0->header.event = 0;
					record_0->header.order = 0;
					record_0->header.valid = valid_26;
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
