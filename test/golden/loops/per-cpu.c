#define TSBPF_COUNTERS 3
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#define TSBPF_SCRATCH_BYTES 56
#define TSBPF_SCRATCH_SLOTS 4
#include "core.bpf.h"
#include "events.bpf.h"
#include "loops.bpf.h"
#include "scratch.bpf.h"

struct record_0 {
	__s64 item0;
	__u64 item1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct record_0) == 16, "layout of record_0");

struct key_map_each {
	__s64 item0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_each) == 8, "key of map_each");
_Static_assert(sizeof(__u64) == 8, "value of map_each");
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_HASH);
	__uint(max_entries, 10);
	__type(key, struct key_map_each);
	__type(value, __u64);
} map_each SEC(".maps");
static const __u64 zero_map_each __unused = {};

struct event_0 {
	struct tsbpf_event_header header;
	__s64 kv_0_0;
	__u64 kv_1_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 32, "layout of event 0");


struct scratch_of_probe_0_tracepoint_sched_sched_process_exec {
	__u64 taken;
	__align8 __u64 now;
	__align8 __u32 order;
	__align8 struct record_0 kv_2;
	__align8 __u64 kv_2_known;
	__align8 struct key_map_each key_4;
};
_Static_assert(sizeof(struct scratch_of_probe_0_tracepoint_sched_sched_process_exec) == 56, "scratch memory");

struct frame_of_probe_0_tracepoint_sched_sched_process_exec {
	void *ctx;
	struct scratch_of_probe_0_tracepoint_sched_sched_process_exec *scratch;
};

static long probe_0_tracepoint_sched_sched_process_exec_entry_7(void *map, struct key_map_each *key, __u64 *value, struct frame_of_probe_0_tracepoint_sched_sched_process_exec *frame) {
	void *ctx __unused = frame->ctx;
	struct scratch_of_probe_0_tracepoint_sched_sched_process_exec *scratch __unused = frame->scratch;
	long ended = 0;
	scratch->kv_2.item0 = key->item0;
	scratch->kv_2.item1 = *value;
	scratch->kv_2_known = true;
#line 5 "per-cpu.tsbpf"
	{
		if (!scratch->now)
			scratch->now = bpf_ktime_get_ns();
		struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
		if (record_0) {
			__u32 valid_9 = 0;
			record_0->kv_0_0 = scratch->kv_2.item0;
			valid_9 |= (__u32)scratch->kv_2_known << 0;
			record_0->kv_1_1 = scratch->kv_2.item1;
			valid_9 |= (__u32)scratch->kv_2_known << 1;
			record_0->header.ts = scratch->now;
			record_0->header.event = 0;
			record_0->header.order = tsbpf_next_order(&scratch->order);
			record_0->header.valid = valid_9;
			bpf_ringbuf_submit(record_0, 0);
		} else {
			tsbpf_count(1);
		}
	}
	done_8: __unused;
	return ended;
}

SEC("tp/sched/sched_process_exec")
int probe_0_tracepoint_sched_sched_process_exec(void *ctx) {
	struct scratch_of_probe_0_tracepoint_sched_sched_process_exec *scratch = tsbpf_scratch_take();
	if (!scratch) {
		tsbpf_count(2);
		return 0;
	}
	scratch->now = 0;
	scratch->order = 0;

	struct frame_of_probe_0_tracepoint_sched_sched_process_exec frame = { ctx, scratch };
	/* tracepoint:sched:sched_process_exec */
	{
		__builtin_memset(&scratch->kv_2, 0, 16);
		scratch->kv_2_known = 0;
#line 5 "per-cpu.tsbpf"
		{
			if (!scratch->now)
				scratch->now = bpf_ktime_get_ns();
			__u64 nsecs_3 = scratch->now;
			__u32 pid_5 = tsbpf_pid();
			__builtin_memset(&scratch->key_4, 0, 8);
			scratch->key_4.item0 = pid_5;
			__u64 *slot_6 = tsbpf_slot(&map_each, &scratch->key_4, &zero_map_each);
			if (!slot_6) tsbpf_count(0);
			if (slot_6) {
				*slot_6 = nsecs_3;
			}
		}
#line 5 "per-cpu.tsbpf"
		{
			bpf_for_each_map_elem(&map_each, probe_0_tracepoint_sched_sched_process_exec_entry_7, &frame, 0);
		}
		end_1: __unused;
	}
	tsbpf_scratch_give_back(scratch);
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
