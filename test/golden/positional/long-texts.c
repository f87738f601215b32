#define TSBPF_COUNTERS 2
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#define TSBPF_SCRATCH_BYTES 8632
#define TSBPF_SCRATCH_SLOTS 4
#include "core.bpf.h"
#include "events.bpf.h"
#include "scratch.bpf.h"
#include "texts.bpf.h"

static const char string_0[] = "";

struct tsbpf_args {
	char positional_1_text_200[200] __attribute__((aligned(8)));
	char positional_1_text_4096[4096] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct tsbpf_args) == 4296, "layout of the parameters");
_Static_assert(__builtin_offsetof(struct tsbpf_args, positional_1_text_200) == 0, "place of positional_1_text_200");
_Static_assert(__builtin_offsetof(struct tsbpf_args, positional_1_text_4096) == 200, "place of positional_1_text_4096");
const volatile struct tsbpf_args tsbpf_args SEC(".rodata.args") = {};

struct event_0 {
	struct tsbpf_event_header header;
	struct tsbpf_text str_0;
	struct tsbpf_text str_1;
	char name_2[1];
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 32, "layout of event 0");


struct scratch_of_probe_0_BEGIN {
	__u64 taken;
	__align8 char positional_1_text_200_4[200] __attribute__((aligned(8)));
	__align8 char positional_1_text_4096_7[4096] __attribute__((aligned(8)));
	__align8 char record_room_0[4328];
};
_Static_assert(sizeof(struct scratch_of_probe_0_BEGIN) == 8632, "scratch memory");

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
#line 5 "long-texts.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = (void *)scratch->record_room_0;
			__u64 end_0 = sizeof(*record_0);
			__u32 valid_2 = 0;
			char *text_3 = (char *)record_0 + end_0;
			tsbpf_zero(&scratch->positional_1_text_200_4, 200);
			bpf_probe_read_kernel(scratch->positional_1_text_200_4, 200, (const void *)tsbpf_args.positional_1_text_200);
			long length_5 = bpf_probe_read_kernel_str(text_3, 200, scratch->positional_1_text_200_4);
			end_0 = tsbpf_append(&record_0->str_0, end_0, length_5);
			char *text_6 = (char *)record_0 + end_0;
			tsbpf_zero(&scratch->positional_1_text_4096_7, 4096);
			bpf_probe_read_kernel(scratch->positional_1_text_4096_7, 4096, (const void *)tsbpf_args.positional_1_text_4096);
			long length_8 = bpf_probe_read_kernel_str(text_6, 4096, scratch->positional_1_text_4096_7);
			end_0 = tsbpf_append(&record_0->str_1, end_0, length_8);
			__builtin_memcpy(record_0->name_2, string_0, 1);
			record_0->header.ts = now;
			record_0->header.event = 0;
			record_0->header.order = 0;
			record_0->header.valid = valid_2;
			if (bpf_ringbuf_output(&tsbpf_data, record_0, end_0, 0)) tsbpf_count(0);
		}
		end_1: __unused;
	}
	tsbpf_scratch_give_back(scratch);
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
