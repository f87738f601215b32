#define TSBPF_COUNTERS 2
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "strings.bpf.h"
#include "texts.bpf.h"

struct task_struct {
	char comm[16];
} __core;
static const char string_0[] = "abc";

struct event_0 {
	struct tsbpf_event_header header;
	char buf_0[3];
	char buf_1[4];
	char buf_2[4];
	char buf_3[18];
	char comm_4[15];
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 64, "layout of event 0");


SEC("raw_tp/begin")
int probe_0_BEGIN(void *ctx) {
	__u64 now __unused = 0;

	/* BEGIN */
	{
		__s64 n_2 __unused = 0;
		__u64 n_2_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 4 "text-buffers.tsbpf"
		char comm_3[16] __attribute__((aligned(8))) = {};
		bpf_get_current_comm(comm_3, sizeof(comm_3));
		n_2 = tsbpf_string_length(comm_3, 16);
		n_2_known = 1;
#line 5 "text-buffers.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_4 = 0;
				__builtin_memcpy(record_0->buf_0, string_0, 3);
				valid_4 |= 1U;
				__builtin_memcpy(record_0->buf_1, string_0, 4);
				valid_4 |= 2U;
				struct task_struct * curtask_5 = (struct task_struct *)bpf_get_current_task();
				char comm_6[16] __attribute__((aligned(8))) = {};
				__u64 known_7 = tsbpf_succeeded(bpf_probe_read_kernel_str(comm_6, 16, &(curtask_5)->comm));
				faults_at_end_1 += known_7 ^ 1;
				__builtin_memcpy(record_0->buf_2, comm_6, 4);
				valid_4 |= (__u32)known_7 << 2;
				__builtin_memset(record_0->buf_3, 0, 18);
				__u64 count_8 = tsbpf_measure(record_0->buf_3, n_2, 16);
				__u64 known_9 = tsbpf_succeeded(bpf_probe_read_kernel(record_0->buf_3 + 2, count_8, (const void *)(comm_3)));
				faults_at_end_1 += known_9 ^ 1;
				valid_4 |= (__u32)(n_2_known & known_9) << 3;
				__builtin_memcpy(record_0->comm_4, comm_3, 15);
				valid_4 |= 16U;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_4;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(0);
			}
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(1, faults_at_end_1);
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
