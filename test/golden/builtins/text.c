#define TSBPF_COUNTERS 2
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#define TSBPF_SCRATCH_BYTES 688
#define TSBPF_SCRATCH_SLOTS 4
#include "core.bpf.h"
#include "events.bpf.h"
#include "long-strings.bpf.h"
#include "scratch.bpf.h"
#include "strings.bpf.h"

static const char string_0[] = "ab";
static const char string_1[] = "x";
static const char string_2[] = "!";
static const char string_3[] = "a/b";

struct event_0 {
	struct tsbpf_event_header header;
	__s64 comm_0;
	char strjoin_1[64] __attribute__((aligned(8)));
	char substr_2[64] __attribute__((aligned(8)));
	char basename_3[64] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 216, "layout of event 0");


struct scratch_of_probe_0_tracepoint_sched_sched_process_exec {
	__u64 taken;
	__align8 char comm_2[16] __attribute__((aligned(8)));
	__align8 char search_3[264] __attribute__((aligned(8)));
	__align8 char text_8[64] __attribute__((aligned(8)));
	__align8 char literal_9[4];
	__align8 char search_10[264] __attribute__((aligned(8)));
	__align8 char text_11[64] __attribute__((aligned(8)));
};
_Static_assert(sizeof(struct scratch_of_probe_0_tracepoint_sched_sched_process_exec) == 688, "scratch memory");

SEC("tp/sched/sched_process_exec")
int probe_0_tracepoint_sched_sched_process_exec(void *ctx) {
	__u64 now __unused = 0;
	struct scratch_of_probe_0_tracepoint_sched_sched_process_exec *scratch = tsbpf_scratch_take();
	if (!scratch) {
		tsbpf_count(1);
		return 0;
	}

	/* tracepoint:sched:sched_process_exec */
	{
#line 3 "text.tsbpf"
		__builtin_memset(&scratch->comm_2, 0, 16);
		bpf_get_current_comm(scratch->comm_2, sizeof(scratch->comm_2));
		bool both_5 = ((__s64)(tsbpf_string_compare_first(scratch->comm_2, 16, string_0, 3, (__s64)(2))) == (__s64)(0));
		if (both_5) {
			tsbpf_zero(&scratch->search_3, 264);
			__s64 result_4 = tsbpf_text_find_first(scratch->search_3, scratch->comm_2, 16, string_1, 2);
			both_5 = (result_4 >= 0);
		}
		if (!(both_5)) goto end_1;
#line 4 "text.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_6 = 0;
				record_0->comm_0 = tsbpf_string_length(scratch->comm_2, 16);
				valid_6 |= 1U;
				tsbpf_clear(&scratch->search_3, 66);
				tsbpf_text_join(scratch->search_3, 64, scratch->comm_2, 16, string_2, 2);
				__builtin_memcpy(record_0->strjoin_1, scratch->search_3, 64);
				valid_6 |= 2U;
				tsbpf_clear(&scratch->text_8, 64);
				tsbpf_text_part(scratch->text_8, 64, scratch->comm_2, 16, (__s64)(1), (__s64)(2));
				__builtin_memcpy(record_0->substr_2, scratch->text_8, 64);
				valid_6 |= 4U;
				__builtin_memset(&scratch->literal_9, 0, 4);
				__builtin_memcpy(scratch->literal_9, string_3, 4);
				tsbpf_zero(&scratch->search_10, 264);
				tsbpf_clear(&scratch->text_11, 64);
				tsbpf_text_base(scratch->search_10, scratch->text_11, 64, scratch->literal_9, 4);
				__builtin_memcpy(record_0->basename_3, scratch->text_11, 64);
				valid_6 |= 8U;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_6;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(0);
			}
		}
		end_1: __unused;
	}
	tsbpf_scratch_give_back(scratch);
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
