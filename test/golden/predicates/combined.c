#define TSBPF_COUNTERS 1
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "strings.bpf.h"

static const char string_0[] = "sh";

struct event_0 {
	struct tsbpf_event_header header;
	char value_0[16] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 32, "layout of event 0");


SEC("tp/sched/sched_process_exit")
int probe_0_tracepoint_sched_sched_process_exit(void *ctx) {
	__u64 now __unused = 0;

	/* tracepoint:sched:sched_process_exit */
	{
#line 2 "combined.tsbpf"
		__u32 pid_2 = tsbpf_pid();
		bool both_6 = ((__s64)(pid_2) > (__s64)(1));
		if (both_6) {
			__u32 cpu_3 = bpf_get_smp_processor_id();
			bool either_5 = ((__s64)(cpu_3) == (__s64)(0));
			if (!either_5) {
				char comm_4[16] __attribute__((aligned(8))) = {};
				bpf_get_current_comm(comm_4, sizeof(comm_4));
				either_5 = (tsbpf_string_compare(comm_4, 16, string_0, 3) == 0);
			}
			both_6 = either_5;
		}
		if (!(both_6)) goto end_1;
#line 2 "combined.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_7 = 0;
				bpf_get_current_comm(record_0->value_0, sizeof(record_0->value_0));
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_7;
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
