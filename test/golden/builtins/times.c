#define TSBPF_COUNTERS 1
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "task.bpf.h"
#include "time.bpf.h"


struct tsbpf_args {
	__u64 machine_start_;
	__u64 machine_wall_clock_;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct tsbpf_args) == 16, "layout of the parameters");
_Static_assert(__builtin_offsetof(struct tsbpf_args, machine_start_) == 0, "place of machine_start_");
_Static_assert(__builtin_offsetof(struct tsbpf_args, machine_wall_clock_) == 8, "place of machine_wall_clock_");
const volatile struct tsbpf_args tsbpf_args SEC(".rodata.args") = {};

struct event_0 {
	struct tsbpf_event_header header;
	__u64 argument0_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 24, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	__u64 nsecs_0;
	__u64 boot_1;
	__u64 tai_2;
	__u64 elapsed_3;
	__u64 walltimestamp_4;
	__u64 jiffies_5;
	__u64 vtimestamp_6;
	__u64 strftime_7;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 80, "layout of event 1");

struct event_2 {
	struct tsbpf_event_header header;
	__u64 argument0_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_2) == 24, "layout of event 2");


SEC("raw_tp/begin")
int probe_0_BEGIN(void *ctx) {
	__u64 now __unused = 0;

	/* BEGIN */
	{
#line 4 "times.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_2 = 0;
				__u64 nsecs_3 = now;
				record_0->argument0_0 = (__u64)(nsecs_3);
				valid_2 |= 1U;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_2;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(0);
			}
		}
#line 5 "times.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_1), 0);
			if (record_1) {
				__u32 valid_4 = 0;
				__u64 nsecs_5 = now;
				record_1->nsecs_0 = nsecs_5;
				record_1->boot_1 = bpf_ktime_get_boot_ns();
				valid_4 |= 2U;
				record_1->tai_2 = bpf_ktime_get_tai_ns();
				valid_4 |= 4U;
				record_1->elapsed_3 = ((__u64)(nsecs_5) - (__u64)(tsbpf_args.machine_start_));
				record_1->walltimestamp_4 = ((__u64)(nsecs_5) + (__u64)(tsbpf_args.machine_wall_clock_));
				__u64 jiffies_6 = bpf_jiffies64();
				record_1->jiffies_5 = jiffies_6;
				__u64 vtimestamp_7 = tsbpf_current_runtime();
				record_1->vtimestamp_6 = vtimestamp_7;
				record_1->strftime_7 = (__u64)(nsecs_5);
				valid_4 |= 128U;
				record_1->header.ts = now;
				record_1->header.event = 1;
				record_1->header.order = 1;
				record_1->header.valid = valid_4;
				bpf_ringbuf_submit(record_1, 0);
			} else {
				tsbpf_count(0);
			}
		}
#line 6 "times.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_2 *record_2 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_2), 0);
			if (record_2) {
				__u32 valid_8 = 0;
				__u64 nsecs_9 = now;
				record_2->argument0_0 = (__u64)(((__u64)(nsecs_9) + (__u64)(tsbpf_args.machine_wall_clock_)));
				valid_8 |= 1U;
				record_2->header.ts = now;
				record_2->header.event = 2;
				record_2->header.order = 2;
				record_2->header.valid = valid_8;
				bpf_ringbuf_submit(record_2, 0);
			} else {
				tsbpf_count(0);
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
