#define TSBPF_COUNTERS 2
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"


struct event_0 {
	struct tsbpf_event_header header;
	__u16 _u16_args_uservaddr_0__0;
	__u8 _u8_args_uservaddr_1;
	__s64 sizeof_args_fd__2;
	__s64 offsetof_struct_sock___sk_common_skc_dport__3;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 40, "layout of event 0");


SEC("tp/syscalls/sys_enter_connect")
int probe_0_syscall_connect_entry(void *ctx) {
	__u64 now __unused = 0;

	/* syscall:connect:entry */
	{
		struct sockaddr_in * address_2 __unused = 0;
		__u64 address_2_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 4 "user-memory.tsbpf"
		address_2 = (struct sockaddr_in *)(*(struct sockaddr * *)((char *)ctx + 24));
		address_2_known = 1;
#line 5 "user-memory.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_3 = 0;
				__u16 value_4 = 0;
				__u64 known_5 = tsbpf_succeeded(bpf_probe_read_user(&value_4, sizeof(value_4), (((const void *)((__u64)((const void *)(*(struct sockaddr * *)((char *)ctx + 24))) + (__u64)(0) * 2)))));
				faults_at_end_1 += known_5 ^ 1;
				record_0->_u16_args_uservaddr_0__0 = value_4;
				valid_3 |= (__u32)known_5 << 0;
				__u8 value_6 = 0;
				__u64 known_7 = tsbpf_succeeded(bpf_probe_read_user(&value_6, sizeof(value_6), ((const void *)(*(struct sockaddr * *)((char *)ctx + 24)))));
				faults_at_end_1 += known_7 ^ 1;
				record_0->_u8_args_uservaddr_1 = value_6;
				valid_3 |= (__u32)known_7 << 1;
				record_0->sizeof_args_fd__2 = 4;
				record_0->offsetof_struct_sock___sk_common_skc_dport__3 = 12;
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
		if (faults_at_end_1) tsbpf_count_many(1, faults_at_end_1);
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
