#define TSBPF_COUNTERS 2
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"


_Static_assert(sizeof(__u64) == 8, "value of map__");
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __u64);
} map__ SEC(".maps");

struct event_0 {
	struct tsbpf_event_header header;
	char value_0[16] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 32, "layout of event 0");


SEC("tp/syscalls/sys_enter_read")
int probe_0_syscall_read_entry(void *ctx) {
	__u64 now __unused = 0;
	bool this_big_1 __unused = 0;
	__u64 this_big_1_known __unused = 1;
	__u64 this_sum_2 __unused = 0;
	__u64 this_sum_2_known __unused = 1;
	char this_name_3[16] __attribute__((aligned(8))) __unused = {};
	__u64 this_name_3_known __unused = 1;

	/* syscall:read:entry */
	{
#line 3 "firing-variables.tsbpf"
		this_big_1 = ((__u64)(*(__u64 *)((char *)ctx + 32)) > (__u64)(4096));
		this_big_1_known = 1;
		end_4: __unused;
	}
	/* syscall:read:entry */
	{
#line 4 "firing-variables.tsbpf"
		if (!((this_big_1_known && this_big_1))) goto end_5;
#line 4 "firing-variables.tsbpf"
		this_sum_2 = ((__u64)(this_sum_2) + (__u64)(*(__u64 *)((char *)ctx + 32)));
#line 4 "firing-variables.tsbpf"
		{
			__u32 key_6 = 0;
			if (this_sum_2_known) {
				__u64 *slot_7 = bpf_map_lookup_elem(&map__, &key_6);
				if (slot_7) {
					__u64 number_8 = this_sum_2;
					tsbpf_add(slot_7, number_8);
				}
			} else {
				tsbpf_count(0);
			}
		}
#line 4 "firing-variables.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_9 = 0;
				__builtin_memcpy(record_0->value_0, this_name_3, 16);
				valid_9 |= (__u32)this_name_3_known << 0;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_9;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(1);
			}
		}
#line 4 "firing-variables.tsbpf"
		char comm_10[16] __attribute__((aligned(8))) = {};
		bpf_get_current_comm(comm_10, sizeof(comm_10));
		__builtin_memcpy(this_name_3, comm_10, 16);
		this_name_3_known = 1;
		end_5: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
