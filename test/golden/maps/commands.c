#define TSBPF_COUNTERS 3
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"


struct key_map_n {
	char item0[16] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_n) == 16, "key of map_n");
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
	__s64 value_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 24, "layout of event 1");

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

struct event_5 {
	struct tsbpf_event_header header;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_5) == 16, "layout of event 5");

struct event_6 {
	struct tsbpf_event_header header;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_6) == 16, "layout of event 6");


SEC("tp/syscalls/sys_exit_read")
int probe_0_tracepoint_syscalls_sys_exit_read(void *ctx) {
	__u64 now __unused = 0;

	/* tracepoint:syscalls:sys_exit_read */
	{
#line 3 "commands.tsbpf"
		{
			char comm_3[16] __attribute__((aligned(8))) = {};
			bpf_get_current_comm(comm_3, sizeof(comm_3));
			struct key_map_n key_2;
			__builtin_memset(&key_2, 0, sizeof(key_2));
			__builtin_memcpy(key_2.item0, comm_3, 16);
			void *turn_4 = tsbpf_turn(&map_n);
			__u64 *slot_5 = tsbpf_slot(turn_4, &key_2, &zero_map_n);
			if (!slot_5) tsbpf_count(0);
			if (slot_5) {
				tsbpf_add(slot_5, 1);
			}
		}
#line 3 "commands.tsbpf"
		{
			char comm_7[16] __attribute__((aligned(8))) = {};
			bpf_get_current_comm(comm_7, sizeof(comm_7));
			struct key_map_bytes key_6;
			__builtin_memset(&key_6, 0, sizeof(key_6));
			__builtin_memcpy(key_6.item0, comm_7, 16);
			void *turn_8 = tsbpf_turn(&map_bytes);
			__u64 *slot_9 = tsbpf_slot(turn_8, &key_6, &zero_map_bytes);
			if (!slot_9) tsbpf_count(1);
			if (slot_9) {
				__u64 number_10 = *(__s64 *)((char *)ctx + 16);
				tsbpf_add(slot_9, number_10);
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
#line 5 "commands.tsbpf"
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
#line 5 "commands.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			__u32 cpu_2 = bpf_get_smp_processor_id();
			struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_control, sizeof(*record_1), 0);
			if (record_1) {
				record_1->value_0 = ((__s64)((__u64)(cpu_2) + (__u64)(1)));
				record_1->header.ts = now;
				record_1->header.event = 1;
				record_1->header.order = 1;
				record_1->header.valid = (__u32)1;
				bpf_ringbuf_submit(record_1, 0);
			} else {
				tsbpf_count(2);
			}
		}
#line 5 "commands.tsbpf"
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
				tsbpf_count(2);
			}
		}
#line 6 "commands.tsbpf"
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
				tsbpf_count(2);
			}
		}
#line 6 "commands.tsbpf"
#line 6 "commands.tsbpf"
#line 7 "commands.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_4 *record_4 = bpf_ringbuf_reserve(&tsbpf_control, sizeof(*record_4), 0);
			if (record_4) {
				record_4->header.ts = now;
				record_4->header.event = 4;
				record_4->header.order = 4;
				record_4->header.valid = 0;
				bpf_ringbuf_submit(record_4, 0);
			} else {
				tsbpf_count(2);
			}
		}
#line 7 "commands.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_5 *record_5 = bpf_ringbuf_reserve(&tsbpf_control, sizeof(*record_5), 0);
			if (record_5) {
				record_5->header.ts = now;
				record_5->header.event = 5;
				record_5->header.order = 5;
				record_5->header.valid = 0;
				bpf_ringbuf_submit(record_5, 0);
			} else {
				tsbpf_count(2);
			}
		}
#line 7 "commands.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_6 *record_6 = bpf_ringbuf_reserve(&tsbpf_control, sizeof(*record_6), 0);
			if (record_6) {
				record_6->header.ts = now;
				record_6->header.event = 6;
				record_6->header.order = 6;
				record_6->header.valid = 0;
				bpf_ringbuf_submit(record_6, 0);
			} else {
				tsbpf_count(2);
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
