#define TSBPF_COUNTERS 3
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "aggregate.bpf.h"
#include "core.bpf.h"
#include "events.bpf.h"


struct touched_map_zero { __s64 value; __u64 touched; };
_Static_assert(sizeof(struct touched_map_zero) == 16, "value of map_zero");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct touched_map_zero);
} map_zero SEC(".maps");

struct touched_map_gone { __s64 value; __u64 touched; };
_Static_assert(sizeof(struct touched_map_gone) == 16, "value of map_gone");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct touched_map_gone);
} map_gone SEC(".maps");

struct value_map_text { char text[16]; } __attribute__((aligned(8)));
struct touched_map_text { struct value_map_text value; __u64 touched; };
_Static_assert(sizeof(struct touched_map_text) == 24, "value of map_text");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct touched_map_text);
} map_text SEC(".maps");

struct touched_map_steps { __s64 value; __u64 touched; };
_Static_assert(sizeof(struct touched_map_steps) == 16, "value of map_steps");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct touched_map_steps);
} map_steps SEC(".maps");

_Static_assert(sizeof(__u64) == 8, "value of map_calls");
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __u64);
} map_calls SEC(".maps");

struct touched_map_bytes { __u64 value; __u64 touched; };
_Static_assert(sizeof(struct touched_map_bytes) == 16, "value of map_bytes");
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct touched_map_bytes);
} map_bytes SEC(".maps");

_Static_assert(sizeof(struct tsbpf_extreme) == 16, "value of map_low");
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct tsbpf_extreme);
} map_low SEC(".maps");

struct key_map_of {
	__s64 item0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_of) == 8, "key of map_of");
_Static_assert(sizeof(__s64) == 8, "value of map_of");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_of);
	__type(value, __s64);
} map_of SEC(".maps");
static const __s64 zero_map_of __unused = {};

struct event_0 {
	struct tsbpf_event_header header;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 16, "layout of event 0");


SEC("raw_tp/begin")
int probe_0_BEGIN(void *ctx) {
	__u64 now __unused = 0;

	/* BEGIN */
	{
#line 6 "untouched-maps.tsbpf"
		{
			__u32 key_2 = 0;
			__s64 *slot_3 = bpf_map_lookup_elem(&map_zero, &key_2);
			if (slot_3) tsbpf_touch(slot_3);
			if (slot_3) {
				*slot_3 = 0;
			}
		}
#line 6 "untouched-maps.tsbpf"
		{
			__u32 key_4 = 0;
			__s64 *slot_5 = bpf_map_lookup_elem(&map_gone, &key_4);
			if (slot_5) tsbpf_touch(slot_5);
			if (slot_5) {
				*slot_5 = 3;
			}
		}
#line 6 "untouched-maps.tsbpf"
		{
			__u32 key_6 = 0;
			__s64 *slot_7 = bpf_map_lookup_elem(&map_gone, &key_6);
			if (slot_7) __builtin_memset(slot_7, 0, 16);
		}
#line 6 "untouched-maps.tsbpf"
		{
			char comm_8[16] __attribute__((aligned(8))) = {};
			bpf_get_current_comm(comm_8, sizeof(comm_8));
			__u32 key_9 = 0;
			struct value_map_text *slot_10 = bpf_map_lookup_elem(&map_text, &key_9);
			if (slot_10) tsbpf_touch(slot_10);
			if (slot_10) {
				__builtin_memcpy(slot_10->text, comm_8, 16);
			}
		}
#line 6 "untouched-maps.tsbpf"
		{
			__u32 key_11 = 0;
			__s64 *slot_12 = bpf_map_lookup_elem(&map_steps, &key_11);
			if (slot_12) tsbpf_touch(slot_12);
			if (slot_12) tsbpf_add(slot_12, 1);
		}
#line 6 "untouched-maps.tsbpf"
		{
			__u32 key_13 = 0;
			__u64 *slot_14 = bpf_map_lookup_elem(&map_calls, &key_13);
			if (slot_14) {
				tsbpf_add(slot_14, 1);
			}
		}
#line 6 "untouched-maps.tsbpf"
		{
			__u32 key_15 = 0;
			__s64 *slot_16 = bpf_map_lookup_elem(&map_steps, &key_15);
			__s64 value_17 = 0;
			if (slot_16) {
				value_17 = *slot_16;
			}
			__u32 key_18 = 0;
			__u64 *slot_19 = bpf_map_lookup_elem(&map_bytes, &key_18);
			if (slot_19) tsbpf_touch(slot_19);
			if (slot_19) {
				__u64 number_20 = value_17;
				tsbpf_add(slot_19, number_20);
			}
		}
#line 6 "untouched-maps.tsbpf"
		{
			__u32 key_21 = 0;
			__s64 *slot_22 = bpf_map_lookup_elem(&map_steps, &key_21);
			__s64 value_23 = 0;
			if (slot_22) {
				value_23 = *slot_22;
			}
			__u32 key_24 = 0;
			struct tsbpf_extreme *slot_25 = bpf_map_lookup_elem(&map_low, &key_24);
			if (slot_25) {
				__u64 number_26 = value_23;
				if (!tsbpf_extreme_update(slot_25, ~(number_26 ^ TSBPF_SIGN))) tsbpf_count(0);
			}
		}
#line 6 "untouched-maps.tsbpf"
		{
			struct key_map_of key_27;
			__builtin_memset(&key_27, 0, sizeof(key_27));
			key_27.item0 = 1;
			__s64 *slot_28 = tsbpf_slot(&map_of, &key_27, &zero_map_of);
			if (!slot_28) tsbpf_count(1);
			if (slot_28) {
				*slot_28 = 1;
			}
		}
		end_1: __unused;
	}
	return 0;
}

SEC("raw_tp/end")
int probe_1_END(void *ctx) {
	__u64 now __unused = 0;

	/* END */
	{
#line 7 "untouched-maps.tsbpf"
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
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
