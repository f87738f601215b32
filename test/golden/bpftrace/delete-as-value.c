#define TSBPF_COUNTERS 2
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"


struct key_map_open {
	__s64 item0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_open) == 8, "key of map_open");
_Static_assert(sizeof(__s64) == 8, "value of map_open");
struct turn_map_open {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_open);
	__type(value, __s64);
} first_map_open SEC(".maps"), second_map_open SEC(".maps");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY_OF_MAPS);
	__uint(max_entries, 1);
	__type(key, __u32);
	__array(values, struct turn_map_open);
} map_open SEC(".maps") = { .values = { &first_map_open } };
static const __s64 zero_map_open __unused = {};

struct touched_map_ends { __s64 value; __u64 touched; };
_Static_assert(sizeof(struct touched_map_ends) == 16, "value of map_ends");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct touched_map_ends);
} map_ends SEC(".maps");

struct event_0 {
	struct tsbpf_event_header header;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 16, "layout of event 0");


SEC("tp/syscalls/sys_enter_read")
int probe_0_tracepoint_syscalls_sys_enter_read(void *ctx) {
	__u64 now __unused = 0;

	/* tracepoint:syscalls:sys_enter_read */
	{
#line 6 "delete-as-value.tsbpf"
		{
			__u32 tid_3 = (__u32)bpf_get_current_pid_tgid();
			struct key_map_open key_2;
			__builtin_memset(&key_2, 0, sizeof(key_2));
			key_2.item0 = tid_3;
			void *turn_4 = tsbpf_turn(&map_open);
			__s64 *slot_5 = tsbpf_slot(turn_4, &key_2, &zero_map_open);
			if (!slot_5) tsbpf_count(0);
			if (slot_5) {
				*slot_5 = *(__u32 *)((char *)ctx + 16);
			}
		}
		end_1: __unused;
	}
	return 0;
}

SEC("tp/syscalls/sys_exit_read")
int probe_1_tracepoint_syscalls_sys_exit_read(void *ctx) {
	__u64 now __unused = 0;

	/* tracepoint:syscalls:sys_exit_read */
	{
#line 7 "delete-as-value.tsbpf"
		__u32 tid_3 = (__u32)bpf_get_current_pid_tgid();
		struct key_map_open key_2;
		__builtin_memset(&key_2, 0, sizeof(key_2));
		key_2.item0 = tid_3;
		void *turn_4 = tsbpf_turn(&map_open);
		__u64 deleted_5 = turn_4 && bpf_map_delete_elem(turn_4, &key_2) == 0;
		if (!(deleted_5)) goto end_1;
#line 7 "delete-as-value.tsbpf"
		struct key_map_open key_6;
		__builtin_memset(&key_6, 0, sizeof(key_6));
		key_6.item0 = tid_3;
		__u64 deleted_7 = turn_4 && bpf_map_delete_elem(turn_4, &key_6) == 0;
		if (!(deleted_7)) {
#line 7 "delete-as-value.tsbpf"
			{
				__u32 key_8 = 0;
				__s64 *slot_9 = bpf_map_lookup_elem(&map_ends, &key_8);
				if (slot_9) tsbpf_touch(slot_9);
				if (slot_9) tsbpf_add(slot_9, 1);
			}
		}
#line 7 "delete-as-value.tsbpf"
		goto end_1;
		end_1: __unused;
	}
	return 0;
}

SEC("raw_tp/interval")
int probe_2_interval_s_1(void *ctx) {
	__u64 now __unused = 0;

	/* interval:s:1 */
	{
#line 8 "delete-as-value.tsbpf"
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
#line 8 "delete-as-value.tsbpf"
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
