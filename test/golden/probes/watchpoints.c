#define TSBPF_COUNTERS 3
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "registers.bpf.h"


struct key_map__ {
	char item0[16] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map__) == 16, "key of map__");
_Static_assert(sizeof(__u64) == 8, "value of map__");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map__);
	__type(value, __u64);
} map__ SEC(".maps");
static const __u64 zero_map__ __unused = {};

_Static_assert(sizeof(__u64) == 8, "value of map_kernel");
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __u64);
} map_kernel SEC(".maps");

struct event_0 {
	struct tsbpf_event_header header;
	__u64 _u64_0x601040_0;
	__u64 reg_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 32, "layout of event 0");


SEC("perf_event")
int probe_0_watchpoint_0x601040_8_w(void *ctx) {
	__u64 now __unused = 0;

	/* watchpoint:0x601040:8:w */
	{
		__u64 faults_at_end_1 = 0;
#line 4 "watchpoints.tsbpf"
		{
			char comm_3[16] __attribute__((aligned(8))) = {};
			bpf_get_current_comm(comm_3, sizeof(comm_3));
			struct key_map__ key_2;
			__builtin_memset(&key_2, 0, sizeof(key_2));
			__builtin_memcpy(key_2.item0, comm_3, 16);
			__u64 *slot_4 = tsbpf_slot(&map__, &key_2, &zero_map__);
			if (!slot_4) tsbpf_count(0);
			if (slot_4) {
				tsbpf_add(slot_4, 1);
			}
		}
#line 4 "watchpoints.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_5 = 0;
				__u64 value_6 = 0;
				__u64 known_7 = tsbpf_succeeded(bpf_probe_read_user(&value_6, sizeof(value_6), ((const void *)(6295616))));
				faults_at_end_1 += known_7 ^ 1;
				record_0->_u64_0x601040_0 = value_6;
				valid_5 |= (__u32)known_7 << 0;
				record_0->reg_1 = tsbpf_register(ctx, ip);
				valid_5 |= 2U;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_5;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(1);
			}
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(2, faults_at_end_1);
	}
	return 0;
}

SEC("perf_event")
int probe_1_watchpoint_0xffffffff82a05a40_4_wr(void *ctx) {
	__u64 now __unused = 0;

	/* watchpoint:0xffffffff82a05a40:4:wr */
	{
#line 5 "watchpoints.tsbpf"
		{
			__u32 key_2 = 0;
			__u64 *slot_3 = bpf_map_lookup_elem(&map_kernel, &key_2);
			if (slot_3) {
				tsbpf_add(slot_3, 1);
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
