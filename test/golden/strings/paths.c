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

static const char string_0[] = "/a/b/";

struct event_0 {
	struct tsbpf_event_header header;
	char basename_0[64] __attribute__((aligned(8)));
	char comm_1[64] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 144, "layout of event 0");


struct scratch_of_probe_0_BEGIN {
	__u64 taken;
	__align8 char literal_3[6];
	__align8 char search_4[264] __attribute__((aligned(8)));
	__align8 char text_5[64] __attribute__((aligned(8)));
	__align8 char comm_6[16] __attribute__((aligned(8)));
	__align8 char search_7[264] __attribute__((aligned(8)));
	__align8 char text_8[64] __attribute__((aligned(8)));
};
_Static_assert(sizeof(struct scratch_of_probe_0_BEGIN) == 688, "scratch memory");

SEC("raw_tp/begin")
int probe_0_BEGIN(void *ctx) {
	__u64 now __unused = 0;
	struct scratch_of_probe_0_BEGIN *scratch = tsbpf_scratch_take();
	if (!scratch) {
		tsbpf_count(1);
		return 0;
	}

	/* BEGIN */
	{
#line 2 "paths.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_2 = 0;
				__builtin_memset(&scratch->literal_3, 0, 6);
				__builtin_memcpy(scratch->literal_3, string_0, 6);
				tsbpf_zero(&scratch->search_4, 264);
				tsbpf_clear(&scratch->text_5, 64);
				tsbpf_text_base(scratch->search_4, scratch->text_5, 64, scratch->literal_3, 6);
				__builtin_memcpy(record_0->basename_0, scratch->text_5, 64);
				valid_2 |= 1U;
				__builtin_memset(&scratch->comm_6, 0, 16);
				bpf_get_current_comm(scratch->comm_6, sizeof(scratch->comm_6));
				tsbpf_zero(&scratch->search_7, 264);
				tsbpf_clear(&scratch->text_8, 64);
				tsbpf_text_directory(scratch->search_7, scratch->text_8, 64, scratch->comm_6, 16);
				__builtin_memcpy(record_0->comm_1, scratch->text_8, 64);
				valid_2 |= 2U;
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
	}
	tsbpf_scratch_give_back(scratch);
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
