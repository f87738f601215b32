#define TSBPF_COUNTERS 2
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "places.bpf.h"
#include "system-calls.bpf.h"

static const char texts_0[2][16] __attribute__((aligned(8))) = {
	"accept:entry",
	"accept4:entry",
};

struct event_0 {
	struct tsbpf_event_header header;
	__u32 argument0_0;
	__u32 argument1_1;
	char argument2_2[14];
	__u32 argument3_3;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 48, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	__u32 argument0_0;
	__u32 argument1_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 24, "layout of event 1");


static const __u16 calls_of_probe_0_syscall_accept_entry_and_1_more[TSBPF_SYSTEM_CALLS] = { [43] = 1, [288] = 2 };
SEC("raw_tp/sys_enter")
int probe_0_syscall_accept_entry_and_1_more(void *ctx) {
	__u32 place_1 = tsbpf_place_of_call(calls_of_probe_0_syscall_accept_entry_and_1_more, tsbpf_entered_call(ctx));
	if (!place_1 || tsbpf_is_compatible_call()) return 0;
	__u64 now __unused = 0;

	/* syscall:acc*:entry */
	{
#line 5 "lines.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_3 = 0;
				__u32 cpu_4 = bpf_get_smp_processor_id();
				record_0->argument0_0 = cpu_4;
				__u32 index_5 = tsbpf_within_places(place_1 - 1, 2);
				record_0->argument1_1 = ((__s64)((__u64)(index_5) + (__u64)(1)));
				__builtin_memcpy(record_0->argument2_2, texts_0[index_5], 14);
				__u32 pid_6 = tsbpf_pid();
				record_0->argument3_3 = pid_6;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_3;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(0);
			}
		}
		end_2: __unused;
	}
	return 0;
}

SEC("tp/syscalls/sys_enter_connect")
int probe_1_syscall_connect_entry(void *ctx) {
	__u64 now __unused = 0;

	/* syscall:connect:entry */
	{
#line 6 "lines.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_1), 0);
			if (record_1) {
				__u32 valid_2 = 0;
				__u32 cpu_3 = bpf_get_smp_processor_id();
				record_1->argument0_0 = cpu_3;
				__u32 pid_4 = tsbpf_pid();
				record_1->argument1_1 = pid_4;
				record_1->header.ts = now;
				record_1->header.event = 1;
				record_1->header.order = 0;
				record_1->header.valid = valid_2;
				bpf_ringbuf_submit(record_1, 0);
			} else {
				tsbpf_count(1);
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
