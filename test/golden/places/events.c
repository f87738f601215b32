#define TSBPF_COUNTERS 1
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "places.bpf.h"

static const char texts_0[4][40] __attribute__((aligned(8))) = {
	"tracepoint:sched:sched_process_exec",
	"tracepoint:sched:sched_process_exit",
	"tracepoint:sched:sched_process_fork",
	"tracepoint:sched:sched_switch",
};

struct key_map__ {
	char item0[36];
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map__) == 40, "key of map__");
_Static_assert(sizeof(__u64) == 8, "value of map__");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map__);
	__type(value, __u64);
} map__ SEC(".maps");
static const __u64 zero_map__ __unused = {};


static __attribute__((noinline)) int probe_0_tracepoint_sched_sched_process_exec_and_3_more(void *ctx, __u32 place) {
	__u64 now __unused = 0;

	/* tracepoint:sched:sched_* */
	{
#line 4 "events.tsbpf"
		{
			__u32 index_3 = tsbpf_within_places(place, 4);
			struct key_map__ key_2;
			__builtin_memset(&key_2, 0, sizeof(key_2));
			__builtin_memcpy(key_2.item0, texts_0[index_3], 36);
			__u64 *slot_4 = tsbpf_slot(&map__, &key_2, &zero_map__);
			if (!slot_4) tsbpf_count(0);
			if (slot_4) {
				tsbpf_add(slot_4, 1);
			}
		}
		end_1: __unused;
	}
	return 0;
}

SEC("raw_tp")
int probe_0_tracepoint_sched_sched_process_exec_and_3_more_0(void *ctx)
{
	return probe_0_tracepoint_sched_sched_process_exec_and_3_more(ctx, 0);
}

SEC("raw_tp")
int probe_0_tracepoint_sched_sched_process_exec_and_3_more_1(void *ctx)
{
	return probe_0_tracepoint_sched_sched_process_exec_and_3_more(ctx, 1);
}

SEC("raw_tp")
int probe_0_tracepoint_sched_sched_process_exec_and_3_more_2(void *ctx)
{
	return probe_0_tracepoint_sched_sched_process_exec_and_3_more(ctx, 2);
}

SEC("raw_tp")
int probe_0_tracepoint_sched_sched_process_exec_and_3_more_3(void *ctx)
{
	return probe_0_tracepoint_sched_sched_process_exec_and_3_more(ctx, 3);
}

char _license[] SEC("license") = "Dual MIT/GPL";
