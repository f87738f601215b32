#define TSBPF_COUNTERS 2
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "strings.bpf.h"

static const char string_0[] = "four";

_Static_assert(sizeof(__s64) == 8, "value of map_me");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __s64);
} map_me SEC(".maps");

_Static_assert(sizeof(__s64) == 8, "value of map_total");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __s64);
} map_total SEC(".maps");

struct key_map_seen {
	__s64 item0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_seen) == 8, "key of map_seen");
_Static_assert(sizeof(__s64) == 8, "value of map_seen");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_seen);
	__type(value, __s64);
} map_seen SEC(".maps");
static const __s64 zero_map_seen __unused = {};

struct value_map_name { char text[5]; } __attribute__((aligned(8)));
_Static_assert(sizeof(struct value_map_name) == 8, "value of map_name");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct value_map_name);
} map_name SEC(".maps");

struct event_0 {
	struct tsbpf_event_header header;
	__u32 argument0_0;
	__s64 argument1_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 32, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	__u32 argument0_0;
	__s64 argument1_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 32, "layout of event 1");


SEC("raw_tp/interval")
int probe_0_interval_s_1(void *ctx) {
	__u64 now __unused = 0;
	__s64 this_foo_1 __unused = 0;
	__u64 this_foo_1_known __unused = 1;

	/* interval:s:1 */
	{
#line 5 "assignments-as-values.tsbpf"
		__u32 key_3 = 0;
		__s64 *slot_4 = bpf_map_lookup_elem(&map_me, &key_3);
		__s64 value_5 = 0;
		if (slot_4) {
			value_5 = *slot_4;
		}
		__s64 chosen_6 = 0;
		__u64 known_7 __unused = 1;
		if (((__s64)(tsbpf_modulo_signed(value_5, (3))) == (__s64)(0))) {
			{
#line 5 "assignments-as-values.tsbpf"
				this_foo_1 = 10;
				this_foo_1_known = 1;
			}
			__s64 result_8 __unused = 0;
			__u64 result_8_known __unused = 0;
			result_8 = this_foo_1;
			result_8_known = this_foo_1_known;
			chosen_6 = result_8;
			known_7 = result_8_known;
		} else {
			chosen_6 = 1;
		}
		if (!((known_7 && chosen_6))) goto end_2;
#line 5 "assignments-as-values.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_9 = 0;
				__u32 cpu_10 = bpf_get_smp_processor_id();
				record_0->argument0_0 = cpu_10;
				__u32 key_11 = 0;
				__s64 *slot_12 = bpf_map_lookup_elem(&map_me, &key_11);
				__s64 before_13 = slot_12 ? __sync_fetch_and_add(slot_12, 1) : 0;
				record_0->argument1_1 = before_13;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_9;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(0);
			}
		}
#line 5 "assignments-as-values.tsbpf"
		{
			__u32 key_14 = 0;
			__s64 *slot_15 = bpf_map_lookup_elem(&map_total, &key_14);
			__s64 value_16 = 0;
			if (slot_15) {
				value_16 = *slot_15;
			}
			__u32 key_17 = 0;
			__s64 *slot_18 = bpf_map_lookup_elem(&map_total, &key_17);
			if (slot_18) {
				*slot_18 = ((__s64)((__u64)(value_16) - (__u64)(5)));
			}
		}
#line 5 "assignments-as-values.tsbpf"
		{
			__u32 cpu_20 = bpf_get_smp_processor_id();
			struct key_map_seen key_19;
			__builtin_memset(&key_19, 0, sizeof(key_19));
			key_19.item0 = cpu_20;
			__s64 *slot_21 = bpf_map_lookup_elem(&map_seen, &key_19);
			__s64 value_22 = 0;
			if (slot_21) {
				value_22 = *slot_21;
			}
			struct key_map_seen key_23;
			__builtin_memset(&key_23, 0, sizeof(key_23));
			key_23.item0 = cpu_20;
			if (!(((__s64)((__u64)(value_22) - (__u64)(1))))) {
				bpf_map_delete_elem(&map_seen, &key_23);
			} else {
				__s64 *slot_24 = tsbpf_slot(&map_seen, &key_23, &zero_map_seen);
				if (!slot_24) tsbpf_count(1);
				if (slot_24) {
					*slot_24 = ((__s64)((__u64)(value_22) - (__u64)(1)));
				}
			}
		}
		end_2: __unused;
	}
	/* interval:s:1 */
	{
#line 6 "assignments-as-values.tsbpf"
		__u32 key_26 = 0;
		__s64 *slot_27 = bpf_map_lookup_elem(&map_me, &key_26);
		__s64 value_28 = 0;
		if (slot_27) {
			value_28 = *slot_27;
		}
		__s64 chosen_29 = 0;
		__u64 known_30 __unused = 1;
		if (((__s64)(value_28) == (__s64)(4))) {
			{
#line 6 "assignments-as-values.tsbpf"
				this_foo_1 = 3;
				this_foo_1_known = 1;
			}
			__s64 result_31 __unused = 0;
			__u64 result_31_known __unused = 0;
			result_31 = this_foo_1;
			result_31_known = this_foo_1_known;
			chosen_29 = result_31;
			known_30 = result_31_known;
		} else {
			chosen_29 = 0;
		}
		if (!((known_30 && chosen_29))) goto end_25;
#line 6 "assignments-as-values.tsbpf"
		{
#line 6 "assignments-as-values.tsbpf"
			{
				__u32 key_32 = 0;
				struct value_map_name *slot_33 = bpf_map_lookup_elem(&map_name, &key_32);
				if (slot_33) {
					__builtin_memcpy(slot_33->text, string_0, 5);
				}
			}
		}
		__u32 key_34 = 0;
		struct value_map_name *slot_35 = bpf_map_lookup_elem(&map_name, &key_34);
		char value_36[5] = {};
		if (slot_35) {
			__builtin_memcpy(value_36, slot_35->text, 5);
		}
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_1), 0);
			if (record_1) {
				__u32 valid_37 = 0;
				__u32 cpu_38 = bpf_get_smp_processor_id();
				record_1->argument0_0 = cpu_38;
				record_1->argument1_1 = tsbpf_string_length(value_36, 5);
				valid_37 |= 2U;
				record_1->header.ts = now;
				record_1->header.event = 1;
				record_1->header.order = 1;
				record_1->header.valid = valid_37;
				bpf_ringbuf_submit(record_1, 0);
			} else {
				tsbpf_count(0);
			}
		}
		end_25: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
