#define TSBPF_COUNTERS 1
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "strings.bpf.h"

static const char string_0[] = "ab";
static const char string_1[] = "x";
static const char string_2[] = "!";
static const char string_3[] = "a/b";

struct event_0 {
	struct tsbpf_event_header header;
	__s64 comm_0;
	char strjoin_1[64];
	char substr_2[64];
	char basename_3[64];
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 216, "layout of event 0");


SEC("tp/sched/sched_process_exec")
int probe_0_tracepoint_sched_sched_process_exec(void *ctx) {
	__u64 now __unused = 0;

	/* tracepoint:sched:sched_process_exec */
	{
#line 3 "text.tsbpf"
		char comm_2[16] = {};
		bpf_get_current_comm(comm_2, sizeof(comm_2));
		if (!((((__s64)(tsbpf_string_compare_first(comm_2, 16, string_0, 3, (__s64)(2))) == (__s64)(0)) && (tsbpf_string_find(comm_2, 16, string_1, 2) >= 0)))) goto end_1;
#line 4 "text.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_3 = 0;
				record_0->comm_0 = tsbpf_string_length(comm_2, 16);
				valid_3 |= 1U;
				tsbpf_string_join(record_0->strjoin_1, 64, comm_2, 16, string_2, 2);
				valid_3 |= 2U;
				tsbpf_string_part(record_0->substr_2, 64, comm_2, 16, (__s64)(1), (__s64)(2));
				valid_3 |= 4U;
				tsbpf_string_base(record_0->basename_3, 64, string_3, 4);
				valid_3 |= 8U;
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
