#define TSBPF_COUNTERS 3
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"

struct record_0 {
	__u64 at;
	__u32 by;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct record_0) == 16, "layout of record_0");

struct key_map_work_starts {
	__s64 item0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_work_starts) == 8, "key of map_work_starts");
_Static_assert(sizeof(struct record_0) == 16, "value of map_work_starts");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 1024);
	__type(key, struct key_map_work_starts);
	__type(value, struct record_0);
} map_work_starts SEC(".maps");
static const struct record_0 zero_map_work_starts __unused = {};

struct event_0 {
	struct tsbpf_event_header header;
	__u32 id_0;
	__u64 nsecs_since_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 32, "layout of event 0");


SEC("tp/sched/sched_process_fork")
int probe_0_tracepoint_sched_sched_process_fork(void *ctx) {
	__u64 now __unused = 0;

	/* work:start */
	{
		__u32 id_2 __unused = 0;
		__u64 id_2_known __unused = 0;
#line 20 "shared-state.tsbpf"
		id_2 = *(__s32 *)((char *)ctx + 44);
		id_2_known = 1;
		/* work:start */
		{
#line 12 "shared-state.tsbpf"
			{
				struct record_0 record_4 = {};
				if (!now)
					now = bpf_ktime_get_ns();
				__u64 nsecs_5 = now;
				record_4.at = nsecs_5;
				__u32 pid_6 = tsbpf_pid();
				record_4.by = pid_6;
				struct key_map_work_starts key_7;
				__builtin_memset(&key_7, 0, sizeof(key_7));
				key_7.item0 = id_2;
				if (id_2_known) {
					struct record_0 *slot_8 = tsbpf_slot(&map_work_starts, &key_7, &zero_map_work_starts);
					if (!slot_8) tsbpf_count(0);
					if (slot_8) {
						*slot_8 = record_4;
					}
				} else {
					tsbpf_count(1);
				}
			}
			end_3: __unused;
		}
		end_1: __unused;
	}
	return 0;
}

SEC("tp/sched/sched_process_exit")
int probe_1_tracepoint_sched_sched_process_exit(void *ctx) {
	__u64 now __unused = 0;

	/* work:end */
	{
		__u32 id_2 __unused = 0;
		__u64 id_2_known __unused = 0;
#line 29 "shared-state.tsbpf"
		id_2 = *(__s32 *)((char *)ctx + 24);
		id_2_known = 1;
		/* work:end */
		{
#line 13 "shared-state.tsbpf"
			{
				struct key_map_work_starts key_4;
				__builtin_memset(&key_4, 0, sizeof(key_4));
				key_4.item0 = id_2;
				if (id_2_known) bpf_map_delete_elem(&map_work_starts, &key_4);
			}
			end_3: __unused;
		}
		end_1: __unused;
	}
	return 0;
}

SEC("tp/sched/sched_process_exec")
int probe_2_tracepoint_sched_sched_process_exec(void *ctx) {
	__u64 now __unused = 0;

	/* work:exec */
	{
		__u32 id_2 __unused = 0;
		__u64 id_2_known __unused = 0;
#line 25 "shared-state.tsbpf"
		id_2 = *(__s32 *)((char *)ctx + 12);
		id_2_known = 1;
		/* work:exec */
		{
#line 33 "shared-state.tsbpf"
			struct key_map_work_starts key_4;
			__builtin_memset(&key_4, 0, sizeof(key_4));
			key_4.item0 = id_2;
			struct record_0 *slot_5 = id_2_known ? bpf_map_lookup_elem(&map_work_starts, &key_4) : NULL;
			__u64 at_6 = 0;
			if (slot_5) {
				at_6 = slot_5->at;
			}
			__u64 since_7 = (__u64)(at_6);
			if (!(((slot_5 != NULL) && ((__u64)(since_7) != (__u64)(0))))) goto end_3;
#line 33 "shared-state.tsbpf"
			{
				if (!now)
					now = bpf_ktime_get_ns();
				struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
				if (record_0) {
					__u32 valid_8 = 0;
					record_0->id_0 = id_2;
					valid_8 |= (__u32)id_2_known << 0;
					__u64 nsecs_9 = now;
					record_0->nsecs_since_1 = ((__u64)(nsecs_9) - (__u64)(since_7));
					valid_8 |= (__u32)(slot_5 != NULL) << 1;
					record_0->header.ts = now;
					record_0->header.event = 0;
					record_0->header.order = 0;
					record_0->header.valid = valid_8;
					bpf_ringbuf_submit(record_0, 0);
				} else {
					tsbpf_count(2);
				}
			}
			end_3: __unused;
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
