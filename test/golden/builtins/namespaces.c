#define TSBPF_COUNTERS 3
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "task.bpf.h"

struct sock {
	__u16 sk_protocol;
} __core;

struct tsbpf_args {
	__u64 machine_own_7069646e732d646576696365;
	__u64 machine_own_7069646e732d696e6f6465;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct tsbpf_args) == 16, "layout of the parameters");
const volatile struct tsbpf_args tsbpf_args SEC(".rodata.args") = {};

struct event_0 {
	struct tsbpf_event_header header;
	__u32 curr_ns_0;
	__u32 curr_ns_1;
	__u32 init_2;
	__u32 pid_3;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 32, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	__u32 curr_ns_0;
	__u32 comm_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 24, "layout of event 1");


SEC("raw_tp/begin")
int probe_0_BEGIN(void *ctx) {
	__u64 now __unused = 0;

	/* BEGIN */
	{
#line 2 "namespaces.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_2 = 0;
				struct tsbpf_ids ids_3 = {};
				__u64 known_4 = tsbpf_succeeded(bpf_get_ns_current_pid_tgid(tsbpf_args.machine_own_7069646e732d646576696365, tsbpf_args.machine_own_7069646e732d696e6f6465, &ids_3, sizeof(ids_3)));
				record_0->curr_ns_0 = ids_3.tgid;
				valid_2 |= (__u32)known_4 << 0;
				struct tsbpf_ids ids_5 = {};
				__u64 known_6 = tsbpf_succeeded(bpf_get_ns_current_pid_tgid(tsbpf_args.machine_own_7069646e732d646576696365, tsbpf_args.machine_own_7069646e732d696e6f6465, &ids_5, sizeof(ids_5)));
				record_0->curr_ns_1 = ids_5.pid;
				valid_2 |= (__u32)known_6 << 1;
				__u32 pid_7 = (__u32)(bpf_get_current_pid_tgid() >> 32);
				record_0->init_2 = pid_7;
				record_0->pid_3 = (__u32)(pid_7);
				valid_2 |= 8U;
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
	return 0;
}

SEC("raw_tp/inet_sock_set_state")
int probe_1_rawtracepoint_inet_sock_set_state(void *ctx) {
	__u64 now __unused = 0;

	/* tcp:state-change */
	{
		__u64 faults_at_end_1 = 0;
#line 235 "stdlib/providers/tcp.tsbpf"
		__u16 sk_protocol_2 = 0;
		__u64 known_3 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_protocol_2, sizeof(sk_protocol_2), &((struct sock *)((__u64 *)ctx)[0])->sk_protocol));
		faults_at_end_1 += known_3 ^ 1;
		if (!((known_3 && ((__s64)(sk_protocol_2) == (__s64)(6))))) goto end_1;
#line 236 "stdlib/providers/tcp.tsbpf"
#line 237 "stdlib/providers/tcp.tsbpf"
#line 238 "stdlib/providers/tcp.tsbpf"
		/* tcp:state-change */
		{
#line 4 "namespaces.tsbpf"
			{
				if (!now)
					now = bpf_ktime_get_ns();
				struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_1), 0);
				if (record_1) {
					__u32 valid_5 = 0;
					record_1->curr_ns_0 = 0;
					record_1->comm_1 = (__u32)(1);
					valid_5 |= 2U;
					record_1->header.ts = now;
					record_1->header.event = 1;
					record_1->header.order = 0;
					record_1->header.valid = valid_5;
					bpf_ringbuf_submit(record_1, 0);
				} else {
					tsbpf_count(1);
				}
			}
			end_4: __unused;
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(2, faults_at_end_1);
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
