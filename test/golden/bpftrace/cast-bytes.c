#define TSBPF_COUNTERS 4
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "net.bpf.h"
#include "strings.bpf.h"

struct in6_addr {
	char tsbpf_nothing;
} __core;
struct sock_common {
	struct in6_addr skc_v6_daddr;
} __core;
struct sock {
	struct sock_common __sk_common;
} __core;
static const char string_0[] = "abcd";
static const char string_1[] = "";

struct event_0 {
	struct tsbpf_event_header header;
	char value_0[5];
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 24, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	char value_0[4] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 24, "layout of event 1");

struct event_2 {
	struct tsbpf_event_header header;
	__u32 value_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_2) == 24, "layout of event 2");

struct event_3 {
	struct tsbpf_event_header header;
	struct tsbpf_inet value_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_3) == 32, "layout of event 3");

struct event_4 {
	struct tsbpf_event_header header;
	struct tsbpf_inet value_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_4) == 32, "layout of event 4");

struct event_5 {
	struct tsbpf_event_header header;
	bool value_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_5) == 24, "layout of event 5");

struct event_6 {
	struct tsbpf_event_header header;
	__s32 code_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_6) == 24, "layout of event 6");


SEC("raw_tp/begin")
int probe_0_BEGIN(void *ctx) {
	__u64 now __unused = 0;

	/* BEGIN */
	{
		__s64 number_2 __unused = 0;
		__u64 number_2_known __unused = 0;
		char bytes_3[4] __attribute__((aligned(8))) __unused = {};
		__u64 bytes_3_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 7 "cast-bytes.tsbpf"
		number_2 = 1684234849;
		number_2_known = 1;
#line 8 "cast-bytes.tsbpf"
		char bytes_4[4] __attribute__((aligned(8))) = {};
		__s64 number_5 = number_2;
		__builtin_memcpy(&bytes_4, &number_5, 4);
		__builtin_memcpy(bytes_3, bytes_4, 4);
		bytes_3_known = 1;
#line 9 "cast-bytes.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_6 = 0;
				char bytes_7[5] = {};
				__builtin_memcpy(&bytes_7, &bytes_3, 4);
				__builtin_memcpy(record_0->value_0, bytes_7, 5);
				valid_6 |= 1U;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_6;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(0);
			}
		}
#line 10 "cast-bytes.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_1), 0);
			if (record_1) {
				__u32 valid_8 = 0;
				char bytes_9[4] __attribute__((aligned(8))) = {};
				__builtin_memcpy(&bytes_9, &string_0, 4);
				__builtin_memcpy(record_1->value_0, bytes_9, 4);
				record_1->header.ts = now;
				record_1->header.event = 1;
				record_1->header.order = 1;
				record_1->header.valid = valid_8;
				bpf_ringbuf_submit(record_1, 0);
			} else {
				tsbpf_count(0);
			}
		}
#line 11 "cast-bytes.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_2 *record_2 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_2), 0);
			if (record_2) {
				__u32 valid_10 = 0;
				struct tsbpf_inet address_11 = { 0x0ULL, 0x100007fffff0000ULL };
				__u32 bytes_12 = 0;
				__builtin_memcpy(&bytes_12, (char *)&address_11 + 12, 4);
				record_2->value_0 = bytes_12;
				record_2->header.ts = now;
				record_2->header.event = 2;
				record_2->header.order = 2;
				record_2->header.valid = valid_10;
				bpf_ringbuf_submit(record_2, 0);
			} else {
				tsbpf_count(0);
			}
		}
#line 12 "cast-bytes.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_3 *record_3 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_3), 0);
			if (record_3) {
				__u32 valid_13 = 0;
				struct tsbpf_inet address_14 = { 0x0ULL, 0x100000000000000ULL };
				record_3->value_0 = address_14;
				record_3->header.ts = now;
				record_3->header.event = 3;
				record_3->header.order = 3;
				record_3->header.valid = valid_13;
				bpf_ringbuf_submit(record_3, 0);
			} else {
				tsbpf_count(0);
			}
		}
#line 13 "cast-bytes.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_4 *record_4 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_4), 0);
			if (record_4) {
				__u32 valid_15 = 0;
				__u32 word_16 = 0;
				__u64 known_17 = tsbpf_succeeded(bpf_probe_read_kernel(&word_16, 4, bytes_3));
				faults_at_end_1 += known_17 ^ 1;
				tsbpf_inet4(&record_4->value_0, word_16);
				valid_15 |= 1U;
				record_4->header.ts = now;
				record_4->header.event = 4;
				record_4->header.order = 4;
				record_4->header.valid = valid_15;
				bpf_ringbuf_submit(record_4, 0);
			} else {
				tsbpf_count(0);
			}
		}
#line 14 "cast-bytes.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_5 *record_5 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_5), 0);
			if (record_5) {
				__u32 valid_18 = 0;
				char comm_19[16] __attribute__((aligned(8))) = {};
				bpf_get_current_comm(comm_19, sizeof(comm_19));
				record_5->value_0 = (tsbpf_string_compare(comm_19, 16, string_1, 1) != 0);
				record_5->header.ts = now;
				record_5->header.event = 5;
				record_5->header.order = 5;
				record_5->header.valid = valid_18;
				bpf_ringbuf_submit(record_5, 0);
			} else {
				tsbpf_count(0);
			}
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(1, faults_at_end_1);
	}
	return 0;
}

SEC("raw_tp/inet_sock_set_state")
int probe_1_rawtracepoint_inet_sock_set_state(void *ctx) {
	__u64 now __unused = 0;

	/* rawtracepoint:inet_sock_set_state */
	{
		__u64 faults_at_end_1 = 0;
#line 18 "cast-bytes.tsbpf"
		char skc_v6_daddr_2[16] __attribute__((aligned(8))) = {};
		__u64 known_3 = tsbpf_succeeded(bpf_probe_read_kernel(&skc_v6_daddr_2, sizeof(skc_v6_daddr_2), &((struct sock *)((__u64 *)ctx)[0])->__sk_common.skc_v6_daddr));
		faults_at_end_1 += known_3 ^ 1;
		struct tsbpf_inet address_4 = { 0x0ULL, 0x100000000000000ULL };
		char bytes_5[16] __attribute__((aligned(8))) = {};
		__builtin_memcpy(&bytes_5, (char *)&address_4 + 0, 16);
		if ((tsbpf_bytes_equal(&skc_v6_daddr_2, &bytes_5, 16))) {
#line 18 "cast-bytes.tsbpf"
			{
				if (!now)
					now = bpf_ktime_get_ns();
				struct event_6 *record_6 = bpf_ringbuf_reserve(&tsbpf_control, sizeof(*record_6), 0);
				if (record_6) {
					record_6->code_0 = 0;
					record_6->header.ts = now;
					record_6->header.event = 6;
					record_6->header.order = 0;
					record_6->header.valid = 0;
					bpf_ringbuf_submit(record_6, 0);
				} else {
					tsbpf_count(2);
				}
			}
#line 18 "cast-bytes.tsbpf"
			goto end_1;
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(3, faults_at_end_1);
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
