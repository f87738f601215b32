#define TSBPF_COUNTERS 1
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"


struct event_0 {
	struct tsbpf_event_header header;
	__u32 pid_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 24, "layout of event 0");


SEC("tp/sched/sched_process_exec")
int probe_0_tracepoint_sched_sched_process_exec(void *ctx) {
	__u64 now __unused = 0;

	/* tracepoint:sched:sched_process_exec */
	{
#line 6 "absent.tsbpf"
		__u32 cpu_2 = bpf_get_smp_processor_id();
		if (!(((__s64)(cpu_2) == (__s64)(0)))) goto end_1;
#line 6 "absent.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_3 = 0;
				__u32 pid_4 = tsbpf_pid();
				record_0->pid_0 = pid_4;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_3;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(0);
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
