#define TSBPF_COUNTERS 4
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"

static const char string_0[] = "by number";

struct key_map_n {
	__s64 item0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_n) == 8, "key of map_n");
_Static_assert(sizeof(__u64) == 8, "value of map_n");
struct turn_map_n {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_n);
	__type(value, __u64);
} first_map_n SEC(".maps"), second_map_n SEC(".maps");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY_OF_MAPS);
	__uint(max_entries, 1);
	__type(key, __u32);
	__array(values, struct turn_map_n);
} map_n SEC(".maps") = { .values = { &first_map_n } };
static const __u64 zero_map_n __unused = {};

_Static_assert(sizeof(__u64) == 8, "value of map_all");
struct turn_map_all {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __u64);
} first_map_all SEC(".maps"), second_map_all SEC(".maps");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY_OF_MAPS);
	__uint(max_entries, 1);
	__type(key, __u32);
	__array(values, struct turn_map_all);
} map_all SEC(".maps") = { .values = { &first_map_all } };

struct event_0 {
	struct tsbpf_event_header header;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 16, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	char value_0[10];
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 32, "layout of event 1");

struct event_2 {
	struct tsbpf_event_header header;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_2) == 16, "layout of event 2");

struct event_3 {
	struct tsbpf_event_header header;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_3) == 16, "layout of event 3");

struct event_4 {
	struct tsbpf_event_header header;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_4) == 16, "layout of event 4");


SEC("raw_tp/sys_enter")
int probe_0_rawtracepoint_sys_enter(void *ctx) {
	__u64 now __unused = 0;

	/* rawtracepoint:sys_enter */
	{
#line 3 "print-and-clear-turns.tsbpf"
		{
			struct key_map_n key_2;
			__builtin_memset(&key_2, 0, sizeof(key_2));
			key_2.item0 = (__s64)((__u64 *)ctx)[1];
			void *turn_3 = tsbpf_turn(&map_n);
			__u64 *slot_4 = tsbpf_slot(turn_3, &key_2, &zero_map_n);
			if (!slot_4) tsbpf_count(0);
			if (slot_4) {
				tsbpf_add(slot_4, 1);
			}
		}
#line 3 "print-and-clear-turns.tsbpf"
		{
			__u32 key_5 = 0;
			void *turn_6 = tsbpf_turn(&map_all);
			__u64 *slot_7 = tsbpf_find(turn_6, &key_5);
			if (slot_7) {
				tsbpf_add(slot_7, 1);
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
#line 4 "print-and-clear-turns.tsbpf"
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
				tsbpf_count(1);
			}
		}
#line 4 "print-and-clear-turns.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_1), 0);
			if (record_1) {
				__u32 valid_2 = 0;
				__builtin_memcpy(record_1->value_0, string_0, 10);
				record_1->header.ts = now;
				record_1->header.event = 1;
				record_1->header.order = 1;
				record_1->header.valid = valid_2;
				bpf_ringbuf_submit(record_1, 0);
			} else {
				tsbpf_count(2);
			}
		}
#line 4 "print-and-clear-turns.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_2 *record_2 = bpf_ringbuf_reserve(&tsbpf_control, sizeof(*record_2), 0);
			if (record_2) {
				record_2->header.ts = now;
				record_2->header.event = 2;
				record_2->header.order = 2;
				record_2->header.valid = 0;
				bpf_ringbuf_submit(record_2, 0);
			} else {
				tsbpf_count(1);
			}
		}
#line 4 "print-and-clear-turns.tsbpf"
#line 4 "print-and-clear-turns.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_3 *record_3 = bpf_ringbuf_reserve(&tsbpf_control, sizeof(*record_3), 0);
			if (record_3) {
				record_3->header.ts = now;
				record_3->header.event = 3;
				record_3->header.order = 3;
				record_3->header.valid = 0;
				bpf_ringbuf_submit(record_3, 0);
			} else {
				tsbpf_count(1);
			}
		}
#line 4 "print-and-clear-turns.tsbpf"
		end_1: __unused;
	}
	return 0;
}

SEC("raw_tp/end")
int probe_2_END(void *ctx) {
	__u64 now __unused = 0;

	/* END */
	{
#line 5 "print-and-clear-turns.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_4 *record_4 = bpf_ringbuf_reserve(&tsbpf_control, sizeof(*record_4), 0);
			if (record_4) {
				record_4->header.ts = now;
				record_4->header.event = 4;
				record_4->header.order = 0;
				record_4->header.valid = 0;
				bpf_ringbuf_submit(record_4, 0);
			} else {
				tsbpf_count(3);
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
