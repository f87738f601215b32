#define TSBPF_COUNTERS 3
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "frames.bpf.h"
#include "registers.bpf.h"
#include "stack.bpf.h"
TSBPF_STACKS(tsbpf_stacks, 127);
TSBPF_STACKS(tsbpf_stacks_3, 3);


struct key_map__ {
	__s64 item0;
	__s64 item1;
	__s64 item2;
	__s64 item3;
	__u64 item4;
	__u64 unknown;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map__) == 48, "key of map__");
_Static_assert(sizeof(__u64) == 8, "value of map__");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map__);
	__type(value, __u64);
} map__ SEC(".maps");
static const __u64 zero_map__ __unused = {};

struct tsbpf_args {
	__u64 machine_kernel_symbol_avenrun;
	__u64 machine_percpu_symbol_runqueues;
	__u64 machine_kernel_symbol___per_cpu_offset;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct tsbpf_args) == 24, "layout of the parameters");
_Static_assert(__builtin_offsetof(struct tsbpf_args, machine_kernel_symbol_avenrun) == 0, "place of machine_kernel_symbol_avenrun");
_Static_assert(__builtin_offsetof(struct tsbpf_args, machine_percpu_symbol_runqueues) == 8, "place of machine_percpu_symbol_runqueues");
_Static_assert(__builtin_offsetof(struct tsbpf_args, machine_kernel_symbol___per_cpu_offset) == 16, "place of machine_kernel_symbol___per_cpu_offset");
const volatile struct tsbpf_args tsbpf_args SEC(".rodata.args") = {};

struct event_0 {
	struct tsbpf_event_header header;
	__u64 caller_0;
	__u64 kaddr_1;
	__u64 percpu_kaddr_2;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 40, "layout of event 0");


SEC("perf_event")
int probe_0_profile_hz_99(void *ctx) {
	__u64 now __unused = 0;

	/* profile:hz:99 */
	{
#line 3 "stacks.tsbpf"
		{
			__s64 stack_3 = bpf_get_stackid(ctx, &tsbpf_stacks, 0);
			__s64 kstack_4 = stack_3;
			__s64 stack_5 = bpf_get_stackid(ctx, &tsbpf_stacks_3, 0);
			__s64 stack_6 = bpf_get_stackid(ctx, &tsbpf_stacks_3, 0);
			__u64 depth_7 = tsbpf_stack_depth(ctx, TSBPF_KERNEL_STACK);
			__u32 stackdepth_8 = depth_7;
			struct key_map__ key_2;
			__builtin_memset(&key_2, 0, sizeof(key_2));
			key_2.item0 = kstack_4;
			key_2.unknown |= (__u64)!(stack_3 >= 0) << 0;
			key_2.item0 *= (stack_3 >= 0);
			key_2.item1 = stack_5;
			key_2.unknown |= (__u64)!(stack_5 >= 0) << 1;
			key_2.item1 *= (stack_5 >= 0);
			key_2.item2 = stack_6;
			key_2.unknown |= (__u64)!(stack_6 >= 0) << 2;
			key_2.item2 *= (stack_6 >= 0);
			key_2.item3 = stackdepth_8;
			key_2.item4 = (__u64)(tsbpf_register(ctx, ip));
			__u64 *slot_9 = tsbpf_slot(&map__, &key_2, &zero_map__);
			if (!slot_9) tsbpf_count(0);
			if (slot_9) {
				tsbpf_add(slot_9, 1);
			}
		}
		end_1: __unused;
	}
	return 0;
}

SEC("kprobe/tcp_connect")
int probe_1_kprobe_tcp_connect(void *ctx) {
	__u64 now __unused = 0;

	/* kprobe:tcp_connect */
	{
		__u64 faults_at_end_1 = 0;
#line 4 "stacks.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_2 = 0;
				__u64 caller_3 = tsbpf_caller(ctx, TSBPF_KERNEL_STACK);
				__u64 caller_4 = caller_3;
				record_0->caller_0 = caller_4;
				record_0->kaddr_1 = tsbpf_args.machine_kernel_symbol_avenrun;
				__u64 start_5 = 0;
				__u64 known_6 = tsbpf_succeeded(bpf_probe_read_kernel(&start_5, 8, (const void *)((__u64)(tsbpf_args.machine_kernel_symbol___per_cpu_offset) + 8 * (__u64)(1))));
				faults_at_end_1 += known_6 ^ 1;
				record_0->percpu_kaddr_2 = (start_5 + (__u64)(tsbpf_args.machine_percpu_symbol_runqueues));
				valid_2 |= (__u32)known_6 << 2;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_2;
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

char _license[] SEC("license") = "Dual MIT/GPL";
