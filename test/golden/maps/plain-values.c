#define TSBPF_COUNTERS 1
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"

static const char string_0[] = "abc";

_Static_assert(sizeof(__s64) == 8, "value of map_number");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __s64);
} map_number SEC(".maps");

struct value_map_text { char text[4]; } __attribute__((aligned(8)));
_Static_assert(sizeof(struct value_map_text) == 8, "value of map_text");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct value_map_text);
} map_text SEC(".maps");

struct key_map_by_task {
	__s64 item0;
	char item1[16] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_by_task) == 24, "key of map_by_task");
_Static_assert(sizeof(__u64) == 8, "value of map_by_task");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_by_task);
	__type(value, __u64);
} map_by_task SEC(".maps");
static const __u64 zero_map_by_task __unused = {};


SEC("raw_tp/begin")
int probe_0_BEGIN(void *ctx) {
	__u64 now __unused = 0;

	/* BEGIN */
	{
#line 3 "plain-values.tsbpf"
		{
			__u32 key_2 = 0;
			__s64 *slot_3 = bpf_map_lookup_elem(&map_number, &key_2);
			if (slot_3) {
				*slot_3 = 1;
			}
		}
#line 4 "plain-values.tsbpf"
		{
			__u32 key_4 = 0;
			struct value_map_text *slot_5 = bpf_map_lookup_elem(&map_text, &key_4);
			if (slot_5) {
				__builtin_memcpy(slot_5->text, string_0, 4);
			}
		}
#line 5 "plain-values.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			__u64 nsecs_6 = now;
			__u32 pid_8 = tsbpf_pid();
			char comm_9[16] __attribute__((aligned(8))) = {};
			bpf_get_current_comm(comm_9, sizeof(comm_9));
			struct key_map_by_task key_7;
			__builtin_memset(&key_7, 0, sizeof(key_7));
			key_7.item0 = pid_8;
			__builtin_memcpy(key_7.item1, comm_9, 16);
			__u64 *slot_10 = tsbpf_slot(&map_by_task, &key_7, &zero_map_by_task);
			if (!slot_10) tsbpf_count(0);
			if (slot_10) {
				*slot_10 = nsecs_6;
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
