#define TSBPF_COUNTERS 5
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#define TSBPF_SCRATCH_BYTES 104
#define TSBPF_SCRATCH_SLOTS 4
#include "core.bpf.h"
#include "events.bpf.h"
#include "frames.bpf.h"
#include "histogram.bpf.h"
#include "loops.bpf.h"
#include "scratch.bpf.h"

struct tsbpf_buckets_66 { __u64 buckets[66]; };

struct key_map_sizes {
	char item0[16] __attribute__((aligned(8)));
	__s64 item1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_sizes) == 24, "key of map_sizes");
_Static_assert(sizeof(struct tsbpf_buckets_66) == 528, "value of map_sizes");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_sizes);
	__type(value, struct tsbpf_buckets_66);
} map_sizes SEC(".maps");
static const struct tsbpf_buckets_66 zero_map_sizes __unused = {};

struct key_map_n {
	char item0[16] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_n) == 16, "key of map_n");
_Static_assert(sizeof(__u64) == 8, "value of map_n");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_n);
	__type(value, __u64);
} map_n SEC(".maps");
static const __u64 zero_map_n __unused = {};

struct event_0 {
	struct tsbpf_event_header header;
	char key_0[24] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 40, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	__u64 value_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 24, "layout of event 1");

struct event_2 {
	struct tsbpf_event_header header;
	__s64 sizes_0;
	__u32 kstack_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_2) == 32, "layout of event 2");


struct scratch_of_probe_0_tracepoint_sched_sched_process_exec {
	__u64 taken;
	__align8 __u64 now;
	__align8 __s64 the_length_2;
	__align8 __u64 the_length_2_known;
	__align8 char comm_4[16] __attribute__((aligned(8)));
	__align8 struct key_map_sizes key_3;
	__align8 struct key_map_n key_8;
	__align8 __s64 result_22;
	__align8 __u64 result_22_known;
};
_Static_assert(sizeof(struct scratch_of_probe_0_tracepoint_sched_sched_process_exec) == 104, "scratch memory");

struct frame_of_probe_0_tracepoint_sched_sched_process_exec {
	void *ctx;
	struct scratch_of_probe_0_tracepoint_sched_sched_process_exec *scratch;
};

static long probe_0_tracepoint_sched_sched_process_exec_entry_19(void *map, struct key_map_sizes *key, struct tsbpf_buckets_66 *value, struct frame_of_probe_0_tracepoint_sched_sched_process_exec *frame) {
	void *ctx __unused = frame->ctx;
	struct scratch_of_probe_0_tracepoint_sched_sched_process_exec *scratch __unused = frame->scratch;
	long ended = 0;
#line 9 "one-entry.tsbpf"
	{
		__s64 the_length_21 = scratch->the_length_2;
		scratch->the_length_2 = (__s64)((__u64)scratch->the_length_2 + 1);
		(void)(the_length_21);
	}
	done_20: __unused;
	return ended;
}

SEC("tp/sched/sched_process_exec")
int probe_0_tracepoint_sched_sched_process_exec(void *ctx) {
	struct scratch_of_probe_0_tracepoint_sched_sched_process_exec *scratch = tsbpf_scratch_take();
	if (!scratch) {
		tsbpf_count(4);
		return 0;
	}
	scratch->now = 0;

	struct frame_of_probe_0_tracepoint_sched_sched_process_exec frame = { ctx, scratch };
	/* tracepoint:sched:sched_process_exec */
	{
		scratch->the_length_2 = 0;
		scratch->the_length_2_known = 0;
#line 5 "one-entry.tsbpf"
		{
			__builtin_memset(&scratch->comm_4, 0, 16);
			bpf_get_current_comm(scratch->comm_4, sizeof(scratch->comm_4));
			__u32 pid_5 = tsbpf_pid();
			__builtin_memset(&scratch->key_3, 0, 24);
			__builtin_memcpy(scratch->key_3.item0, scratch->comm_4, 16);
			scratch->key_3.item1 = pid_5;
			struct tsbpf_buckets_66 *slot_6 = tsbpf_slot(&map_sizes, &scratch->key_3, &zero_map_sizes);
			if (!slot_6) tsbpf_count(0);
			if (slot_6) {
				__u64 number_7 = *(__s32 *)((char *)ctx + 16);
				tsbpf_bucket_add(slot_6->buckets, 66, tsbpf_power_bucket(number_7, true, 0), 1);
			}
		}
#line 6 "one-entry.tsbpf"
		{
			__builtin_memset(&scratch->comm_4, 0, 16);
			bpf_get_current_comm(scratch->comm_4, sizeof(scratch->comm_4));
			__builtin_memset(&scratch->key_8, 0, 16);
			__builtin_memcpy(scratch->key_8.item0, scratch->comm_4, 16);
			__u64 *slot_10 = tsbpf_slot(&map_n, &scratch->key_8, &zero_map_n);
			if (!slot_10) tsbpf_count(1);
			if (slot_10) {
				tsbpf_add(slot_10, 1);
			}
		}
#line 7 "one-entry.tsbpf"
		{
			if (!scratch->now)
				scratch->now = bpf_ktime_get_ns();
			__builtin_memset(&scratch->comm_4, 0, 16);
			bpf_get_current_comm(scratch->comm_4, sizeof(scratch->comm_4));
			__u32 pid_13 = tsbpf_pid();
			__builtin_memset(&scratch->key_3, 0, 24);
			__builtin_memcpy(scratch->key_3.item0, scratch->comm_4, 16);
			scratch->key_3.item1 = pid_13;
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_control, sizeof(*record_0), 0);
			if (record_0) {
				__builtin_memcpy(record_0->key_0, &scratch->key_3, sizeof(scratch->key_3));
				record_0->header.ts = scratch->now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = 0;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(2);
			}
		}
#line 8 "one-entry.tsbpf"
		{
			if (!scratch->now)
				scratch->now = bpf_ktime_get_ns();
			struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_1), 0);
			if (record_1) {
				__u32 valid_14 = 0;
				__builtin_memset(&scratch->comm_4, 0, 16);
				bpf_get_current_comm(scratch->comm_4, sizeof(scratch->comm_4));
				__builtin_memset(&scratch->key_8, 0, 16);
				__builtin_memcpy(scratch->key_8.item0, scratch->comm_4, 16);
				__u64 *slot_17 = bpf_map_lookup_elem(&map_n, &scratch->key_8);
				__u64 value_18 = 0;
				if (slot_17) {
					value_18 = *slot_17;
				}
				record_1->value_0 = value_18;
				record_1->header.ts = scratch->now;
				record_1->header.event = 1;
				record_1->header.order = 1;
				record_1->header.valid = valid_14;
				bpf_ringbuf_submit(record_1, 0);
			} else {
				tsbpf_count(3);
			}
		}
#line 9 "one-entry.tsbpf"
		{
#line 9 "one-entry.tsbpf"
			scratch->the_length_2 = 0;
			scratch->the_length_2_known = 1;
#line 9 "one-entry.tsbpf"
			{
				bpf_for_each_map_elem(&map_sizes, probe_0_tracepoint_sched_sched_process_exec_entry_19, &frame, 0);
			}
		}
		scratch->result_22 = 0;
		scratch->result_22_known = 0;
		scratch->result_22 = scratch->the_length_2;
		scratch->result_22_known = scratch->the_length_2_known;
		{
			if (!scratch->now)
				scratch->now = bpf_ktime_get_ns();
			struct event_2 *record_2 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_2), 0);
			if (record_2) {
				__u32 valid_23 = 0;
				record_2->sizes_0 = scratch->result_22;
				valid_23 |= (__u32)scratch->result_22_known << 0;
				__u64 depth_24 = tsbpf_stack_depth(ctx, TSBPF_KERNEL_STACK);
				__u32 stackdepth_25 = depth_24;
				record_2->kstack_1 = stackdepth_25;
				record_2->header.ts = scratch->now;
				record_2->header.event = 2;
				record_2->header.order = 2;
				record_2->header.valid = valid_23;
				bpf_ringbuf_submit(record_2, 0);
			} else {
				tsbpf_count(3);
			}
		}
		end_1: __unused;
	}
	tsbpf_scratch_give_back(scratch);
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
