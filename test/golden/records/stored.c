#define TSBPF_COUNTERS 2
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"

struct record_0 {
	__u32 pid;
	char comm[16] __attribute__((aligned(8)));
	__u64 start;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct record_0) == 32, "layout of record_0");

struct key_map_opened {
	__s64 item0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_opened) == 8, "key of map_opened");
_Static_assert(sizeof(struct record_0) == 32, "value of map_opened");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_opened);
	__type(value, struct record_0);
} map_opened SEC(".maps");
static const struct record_0 zero_map_opened __unused = {};

struct event_0 {
	struct tsbpf_event_header header;
	__u32 pid_0;
	char comm_1[16] __attribute__((aligned(8)));
	__u64 start_2;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 48, "layout of event 0");


SEC("raw_tp/begin")
int probe_0_BEGIN(void *ctx) {
	__u64 now __unused = 0;

	/* BEGIN */
	{
		struct record_0 o_2 __unused = {};
		__u64 o_2_known __unused = 0;
#line 3 "stored.tsbpf"
		{
			struct record_0 record_3 = {};
			__u32 pid_4 = tsbpf_pid();
			record_3.pid = pid_4;
			char comm_5[16] __attribute__((aligned(8))) = {};
			bpf_get_current_comm(comm_5, sizeof(comm_5));
			__builtin_memcpy(record_3.comm, comm_5, 16);
			if (!now)
				now = bpf_ktime_get_ns();
			__u64 nsecs_6 = now;
			record_3.start = nsecs_6;
			__u32 tid_8 = (__u32)bpf_get_current_pid_tgid();
			struct key_map_opened key_7;
			__builtin_memset(&key_7, 0, sizeof(key_7));
			key_7.item0 = tid_8;
			struct record_0 *slot_9 = tsbpf_slot(&map_opened, &key_7, &zero_map_opened);
			if (!slot_9) tsbpf_count(0);
			if (slot_9) {
				*slot_9 = record_3;
			}
		}
#line 4 "stored.tsbpf"
		__u32 tid_11 = (__u32)bpf_get_current_pid_tgid();
		struct key_map_opened key_10;
		__builtin_memset(&key_10, 0, sizeof(key_10));
		key_10.item0 = tid_11;
		struct record_0 *slot_12 = bpf_map_lookup_elem(&map_opened, &key_10);
		if (slot_12) {
			o_2 = *slot_12;
			o_2_known = 1;
		}
		if ((slot_12 != NULL)) {
#line 4 "stored.tsbpf"
			{
				if (!now)
					now = bpf_ktime_get_ns();
				struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
				if (record_0) {
					__u32 valid_13 = 0;
					record_0->pid_0 = o_2.pid;
					valid_13 |= (__u32)o_2_known << 0;
					__builtin_memcpy(record_0->comm_1, o_2.comm, 16);
					valid_13 |= (__u32)o_2_known << 1;
					record_0->start_2 = o_2.start;
					valid_13 |= (__u32)o_2_known << 2;
					record_0->header.ts = now;
					record_0->header.event = 0;
					record_0->header.order = 0;
					record_0->header.valid = valid_13;
					bpf_ringbuf_submit(record_0, 0);
				} else {
					tsbpf_count(1);
				}
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
