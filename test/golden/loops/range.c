#define TSBPF_COUNTERS 3
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#define TSBPF_SCRATCH_BYTES 72
#define TSBPF_SCRATCH_SLOTS 4
#include "core.bpf.h"
#include "events.bpf.h"
#include "loops.bpf.h"
#include "scratch.bpf.h"


struct tsbpf_args {
	__s64 positional_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct tsbpf_args) == 8, "layout of the parameters");
_Static_assert(__builtin_offsetof(struct tsbpf_args, positional_1) == 0, "place of positional_1");
const volatile struct tsbpf_args tsbpf_args SEC(".rodata.args") = {};

struct event_0 {
	struct tsbpf_event_header header;
	__s64 argument0_0;
	__s64 argument1_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 32, "layout of event 0");


struct scratch_of_probe_0_BEGIN {
	__u64 taken;
	__align8 __u64 now;
	__align8 __u32 order;
	__align8 __s64 i_2;
	__align8 __u64 i_2_known;
	__align8 __s64 j_3;
	__align8 __u64 j_3_known;
	__align8 __s64 from_4;
	__align8 __s64 from_9;
};
_Static_assert(sizeof(struct scratch_of_probe_0_BEGIN) == 72, "scratch memory");

struct frame_of_probe_0_BEGIN {
	void *ctx;
	struct scratch_of_probe_0_BEGIN *scratch;
};

static long probe_0_BEGIN_round_12(__u32 round_11, struct frame_of_probe_0_BEGIN *frame) {
	void *ctx __unused = frame->ctx;
	struct scratch_of_probe_0_BEGIN *scratch __unused = frame->scratch;
	long ended = 0;
	scratch->j_3 = (__s64)((__u64)(scratch->from_9) + round_11);
	scratch->j_3_known = true;
#line 6 "range.tsbpf"
	if ((scratch->j_3_known && ((__s64)(scratch->j_3) > (__s64)(3)))) {
#line 6 "range.tsbpf"
		{ ended = 1; goto done_13; }
	}
#line 7 "range.tsbpf"
	{
		if (!scratch->now)
			scratch->now = bpf_ktime_get_ns();
		struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
		if (record_0) {
			__u32 valid_14 = 0;
			record_0->argument0_0 = scratch->i_2;
			valid_14 |= (__u32)scratch->i_2_known << 0;
			record_0->argument1_1 = scratch->j_3;
			valid_14 |= (__u32)scratch->j_3_known << 1;
			record_0->header.ts = scratch->now;
			record_0->header.event = 0;
			record_0->header.order = tsbpf_next_order(&scratch->order);
			record_0->header.valid = valid_14;
			bpf_ringbuf_submit(record_0, 0);
		} else {
			tsbpf_count(1);
		}
	}
	done_13: __unused;
	return ended;
}

static long probe_0_BEGIN_round_7(__u32 round_6, struct frame_of_probe_0_BEGIN *frame) {
	void *ctx __unused = frame->ctx;
	struct scratch_of_probe_0_BEGIN *scratch __unused = frame->scratch;
	long ended = 0;
	scratch->i_2 = (__s64)((__u64)(scratch->from_4) + round_6);
	scratch->i_2_known = true;
#line 5 "range.tsbpf"
	{
		scratch->from_9 = 0;
		scratch->from_9 = scratch->i_2;
		__u64 times_10 = tsbpf_distance(scratch->from_9, 100000);
		if (!(scratch->i_2_known)) times_10 = 0;
		if (times_10 > 1048576) {
			tsbpf_count(0);
			times_10 = 1048576;
		}
		if (times_10) bpf_loop(times_10, probe_0_BEGIN_round_12, frame, 0);
	}
	done_8: __unused;
	return ended;
}

SEC("raw_tp/begin")
int probe_0_BEGIN(void *ctx) {
	struct scratch_of_probe_0_BEGIN *scratch = tsbpf_scratch_take();
	if (!scratch) {
		tsbpf_count(2);
		return 0;
	}
	scratch->now = 0;
	scratch->order = 0;

	struct frame_of_probe_0_BEGIN frame = { ctx, scratch };
	/* BEGIN */
	{
		scratch->i_2 = 0;
		scratch->i_2_known = 0;
		scratch->j_3 = 0;
		scratch->j_3_known = 0;
#line 4 "range.tsbpf"
		{
			scratch->from_4 = 0;
			scratch->from_4 = 0;
			__u64 times_5 = tsbpf_distance(scratch->from_4, tsbpf_args.positional_1);
			if (times_5 > 1048576) {
				tsbpf_count(0);
				times_5 = 1048576;
			}
			if (times_5) bpf_loop(times_5, probe_0_BEGIN_round_7, &frame, 0);
		}
		end_1: __unused;
	}
	tsbpf_scratch_give_back(scratch);
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
