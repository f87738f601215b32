#define TSBPF_COUNTERS 9
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "stack.bpf.h"
TSBPF_STACKS(tsbpf_stacks_3, 3);


struct key_map__ {
	__s64 item0;
	__u64 unknown;
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

struct event_0 {
	struct tsbpf_event_header header;
	__u32 pid_0;
	__u64 arg0_1;
	char arg1_2[64] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 96, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	char comm_0[16] __attribute__((aligned(8)));
	char retval_1[64] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 96, "layout of event 1");

struct event_2 {
	struct tsbpf_event_header header;
	__u64 arg3_0;
	char name_1[8] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_2) == 32, "layout of event 2");

struct event_3 {
	struct tsbpf_event_header header;
	__u64 arg3_0;
	char name_1[8] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_3) == 32, "layout of event 3");


SEC("uprobe")
int probe_0_uprobe_bin_bash_readline(void *ctx) {
	__u64 now __unused = 0;

	/* uprobe:/bin/bash:readline */
	{
		__u64 faults_at_end_1 = 0;
#line 3 "programs.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_2 = 0;
				__u32 pid_3 = tsbpf_pid();
				record_0->pid_0 = pid_3;
				record_0->arg0_1 = (__u64)tsbpf_argument(ctx, 0);
				__u64 known_4 = tsbpf_succeeded(tsbpf_read_any_str(record_0->arg1_2, 64, (const void *)((__u64)tsbpf_argument(ctx, 1))));
				faults_at_end_1 += known_4 ^ 1;
				valid_2 |= (__u32)known_4 << 2;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_2;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(0);
			}
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(1, faults_at_end_1);
	}
	return 0;
}

SEC("uretprobe")
int probe_1_uretprobe_bin_bash_readline(void *ctx) {
	__u64 now __unused = 0;

	/* uretprobe:/bin/bash:readline */
	{
		__u64 faults_at_end_1 = 0;
#line 4 "programs.tsbpf"
		if (!((__u64)tsbpf_return_value(ctx))) goto end_1;
#line 4 "programs.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_1), 0);
			if (record_1) {
				__u32 valid_2 = 0;
				bpf_get_current_comm(record_1->comm_0, sizeof(record_1->comm_0));
				__u64 known_3 = tsbpf_succeeded(tsbpf_read_any_str(record_1->retval_1, 64, (const void *)((__u64)tsbpf_return_value(ctx))));
				faults_at_end_1 += known_3 ^ 1;
				valid_2 |= (__u32)known_3 << 1;
				record_1->header.ts = now;
				record_1->header.event = 1;
				record_1->header.order = 0;
				record_1->header.valid = valid_2;
				bpf_ringbuf_submit(record_1, 0);
			} else {
				tsbpf_count(2);
			}
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(3, faults_at_end_1);
	}
	return 0;
}

SEC("uprobe")
int probe_2_uprobe_libc_qsort_4(void *ctx) {
	__u64 now __unused = 0;

	/* uprobe:libc:qsort+4 */
	{
		__u64 faults_at_end_1 = 0;
#line 6 "programs.tsbpf"
		{
			__s64 stack_3 = bpf_get_stackid(ctx, &tsbpf_stacks_3, TSBPF_USER_STACK);
			struct key_map__ key_2;
			__builtin_memset(&key_2, 0, sizeof(key_2));
			key_2.item0 = stack_3;
			key_2.unknown |= (__u64)!(stack_3 >= 0) << 0;
			key_2.item0 *= (stack_3 >= 0);
			__u64 *slot_4 = tsbpf_slot(&map__, &key_2, &zero_map__);
			if (!slot_4) tsbpf_count(4);
			if (slot_4) {
				tsbpf_add(slot_4, 1);
			}
		}
#line 6 "programs.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_2 *record_2 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_2), 0);
			if (record_2) {
				__u32 valid_5 = 0;
				record_2->arg3_0 = (__u64)((__u64)tsbpf_argument(ctx, 3));
				valid_5 |= 1U;
				__u64 known_6 = tsbpf_succeeded(bpf_probe_read_user_str(record_2->name_1, 8, ((const char *)((struct pair *)((__u64)tsbpf_argument(ctx, 0))) + 4)));
				faults_at_end_1 += known_6 ^ 1;
				valid_5 |= (__u32)known_6 << 1;
				record_2->header.ts = now;
				record_2->header.event = 2;
				record_2->header.order = 0;
				record_2->header.valid = valid_5;
				bpf_ringbuf_submit(record_2, 0);
			} else {
				tsbpf_count(5);
			}
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(6, faults_at_end_1);
	}
	return 0;
}

SEC("uprobe")
int probe_3_uprobe_usr_bin_program_0x1234(void *ctx) {
	__u64 now __unused = 0;

	/* uprobe:/usr/bin/program:0x1234 */
	{
		__u64 faults_at_end_1 = 0;
#line 6 "programs.tsbpf"
		{
			__s64 stack_3 = bpf_get_stackid(ctx, &tsbpf_stacks_3, TSBPF_USER_STACK);
			struct key_map__ key_2;
			__builtin_memset(&key_2, 0, sizeof(key_2));
			key_2.item0 = stack_3;
			key_2.unknown |= (__u64)!(stack_3 >= 0) << 0;
			key_2.item0 *= (stack_3 >= 0);
			__u64 *slot_4 = tsbpf_slot(&map__, &key_2, &zero_map__);
			if (!slot_4) tsbpf_count(4);
			if (slot_4) {
				tsbpf_add(slot_4, 1);
			}
		}
#line 6 "programs.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_3 *record_3 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_3), 0);
			if (record_3) {
				__u32 valid_5 = 0;
				record_3->arg3_0 = (__u64)((__u64)tsbpf_argument(ctx, 3));
				valid_5 |= 1U;
				__u64 known_6 = tsbpf_succeeded(bpf_probe_read_user_str(record_3->name_1, 8, ((const char *)((struct pair *)((__u64)tsbpf_argument(ctx, 0))) + 4)));
				faults_at_end_1 += known_6 ^ 1;
				valid_5 |= (__u32)known_6 << 1;
				record_3->header.ts = now;
				record_3->header.event = 3;
				record_3->header.order = 0;
				record_3->header.valid = valid_5;
				bpf_ringbuf_submit(record_3, 0);
			} else {
				tsbpf_count(7);
			}
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(8, faults_at_end_1);
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
