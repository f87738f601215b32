#define TSBPF_COUNTERS 3
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#define TSBPF_SPECULATIONS 256
#include "core.bpf.h"
#include "events.bpf.h"
#include "speculation.bpf.h"


struct event_0 {
	struct tsbpf_event_header header;
	char value_0[16] __attribute__((aligned(8)));
	__s64 speculation;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 40, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	__s64 id_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 24, "layout of event 1");

struct event_2 {
	struct tsbpf_event_header header;
	__s64 id_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_2) == 24, "layout of event 2");


SEC("tp/syscalls/sys_enter_openat")
int probe_0_syscall_openat_entry(void *ctx) {
	__u64 now __unused = 0;

	/* syscall:openat:entry */
	{
		__s64 id_2 __unused = 0;
		__u64 id_2_known __unused = 0;
		__s64 speculation_3 __unused = 0;
		__u64 speculation_3_known __unused = 0;
#line 4 "speculate-rows.tsbpf"
		__s64 speculation_4 = tsbpf_speculation_open();
		if (!speculation_4) tsbpf_count(0);
		__s64 speculation_5 = speculation_4;
		id_2 = speculation_5;
		id_2_known = 1;
#line 4 "speculate-rows.tsbpf"
		if (((__s64)(*(__s32 *)((char *)ctx + 32)) == (__s64)(0))) {
#line 4 "speculate-rows.tsbpf"
			{
				speculation_3 = tsbpf_speculation_of((__s64)(id_2_known ? id_2 : 0));
			}
		}
#line 4 "speculate-rows.tsbpf"
		if (speculation_3 != TSBPF_NOWHERE) {
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_6 = 0;
				bpf_get_current_comm(record_0->value_0, sizeof(record_0->value_0));
				record_0->speculation = speculation_3;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_6;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(1);
			}
		}
		end_1: __unused;
	}
	return 0;
}

SEC("tp/syscalls/sys_exit_openat")
int probe_1_syscall_openat_return(void *ctx) {
	__u64 now __unused = 0;

	/* syscall:openat:return */
	{
#line 5 "speculate-rows.tsbpf"
		{
			if (tsbpf_speculation_end((__s64)(5))) {
				if (!now)
					now = bpf_ktime_get_ns();
				struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_control, sizeof(*record_1), 0);
				if (record_1) {
					record_1->id_0 = (__s64)(5);
					record_1->header.ts = now;
					record_1->header.event = 1;
					record_1->header.order = 0;
					record_1->header.valid = 0;
					bpf_ringbuf_submit(record_1, 0);
				} else {
					tsbpf_count(2);
				}
			}
		}
#line 5 "speculate-rows.tsbpf"
		{
			if (tsbpf_speculation_end((__s64)(6))) {
				if (!now)
					now = bpf_ktime_get_ns();
				struct event_2 *record_2 = bpf_ringbuf_reserve(&tsbpf_control, sizeof(*record_2), 0);
				if (record_2) {
					record_2->id_0 = (__s64)(6);
					record_2->header.ts = now;
					record_2->header.event = 2;
					record_2->header.order = 1;
					record_2->header.valid = 0;
					bpf_ringbuf_submit(record_2, 0);
				} else {
					tsbpf_count(2);
				}
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
