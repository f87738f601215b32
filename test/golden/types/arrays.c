#define TSBPF_COUNTERS 6
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"

struct in6_addr {
	union {
		__u8 u6_addr8[16];
	} in6_u;
} __core;
struct sock_common {
	struct in6_addr skc_v6_daddr;
} __core;
struct sock {
	struct sock_common __sk_common;
} __core;

struct key_map_seen {
	char item0[4] __attribute__((aligned(8)));
	__u64 unknown;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_seen) == 16, "key of map_seen");
struct value_map_seen { char text[4]; } __attribute__((aligned(8)));
_Static_assert(sizeof(struct value_map_seen) == 8, "value of map_seen");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_seen);
	__type(value, struct value_map_seen);
} map_seen SEC(".maps");
static const struct value_map_seen zero_map_seen __unused = {};

struct event_0 {
	struct tsbpf_event_header header;
	char bytes_0[4] __attribute__((aligned(8)));
	__u8 bytes_1__1;
	__u8 bytes_cpu__2;
	__u32 _u32_bytes_3;
	bool same_4;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 32, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	__s64 sizeof_bytes__0;
	__s64 sizeof_u16_3__1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 32, "layout of event 1");

struct event_2 {
	struct tsbpf_event_header header;
	__u8 args_sk___sk_common_skc_v6_daddr_in6_u_u6_addr8_cpu__0;
	char skc_v6_daddr_1[16] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_2) == 40, "layout of event 2");


SEC("raw_tp/begin")
int probe_0_BEGIN(void *ctx) {
	__u64 now __unused = 0;

	/* BEGIN */
	{
		char bytes_2[4] __attribute__((aligned(8))) __unused = {};
		__u64 bytes_2_known __unused = 0;
		bool same_3 __unused = 0;
		__u64 same_3_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 4 "arrays.tsbpf"
		char bytes_4[4] __attribute__((aligned(8))) = {};
		__s64 number_5 = 16909060;
		__builtin_memcpy(&bytes_4, &number_5, 4);
		__builtin_memcpy(bytes_2, bytes_4, 4);
		bytes_2_known = 1;
#line 5 "arrays.tsbpf"
		if (!now)
			now = bpf_ktime_get_ns();
		__u64 nsecs_6 = now;
		char bytes_7[4] __attribute__((aligned(8))) = {};
		__u64 number_8 = nsecs_6;
		__builtin_memcpy(&bytes_7, &number_8, 4);
		same_3 = (bytes_2_known && (tsbpf_bytes_equal(&bytes_7, &bytes_2, 4)));
		same_3_known = 1;
#line 6 "arrays.tsbpf"
		{
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_9 = 0;
				__builtin_memcpy(record_0->bytes_0, bytes_2, 4);
				valid_9 |= (__u32)bytes_2_known << 0;
				__u8 part_10 = 0;
				__builtin_memcpy(&part_10, ((char *)&bytes_2 + 1), 1);
				record_0->bytes_1__1 = part_10;
				valid_9 |= (__u32)bytes_2_known << 1;
				__u32 cpu_11 = bpf_get_smp_processor_id();
				__u8 element_12 = 0;
				__u64 index_13 = cpu_11;
				__u64 known_14 = tsbpf_succeeded((index_13 < 4) ? bpf_probe_read_kernel(&element_12, sizeof(element_12), ((char *)&bytes_2 + 0) + index_13 * 1) : -1);
				faults_at_end_1 += known_14 ^ 1;
				record_0->bytes_cpu__2 = element_12;
				valid_9 |= (__u32)(bytes_2_known & known_14) << 2;
				__u32 bytes_15 = 0;
				__builtin_memcpy(&bytes_15, &bytes_2, 4);
				record_0->_u32_bytes_3 = bytes_15;
				valid_9 |= (__u32)bytes_2_known << 3;
				record_0->same_4 = same_3;
				valid_9 |= (__u32)same_3_known << 4;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_9;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(0);
			}
		}
#line 7 "arrays.tsbpf"
		{
			struct key_map_seen key_16;
			__builtin_memset(&key_16, 0, sizeof(key_16));
			__builtin_memcpy(key_16.item0, bytes_2, 4);
			key_16.unknown |= (__u64)!bytes_2_known << 0;
			if (!bytes_2_known) {
				__builtin_memset(&key_16.item0, 0, sizeof(key_16.item0));
			}
			if (bytes_2_known) {
				struct value_map_seen *slot_17 = tsbpf_slot(&map_seen, &key_16, &zero_map_seen);
				if (!slot_17) tsbpf_count(1);
				if (slot_17) {
					__builtin_memcpy(slot_17->text, bytes_2, 4);
				}
			} else {
				tsbpf_count(2);
			}
		}
#line 8 "arrays.tsbpf"
		{
			struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_1), 0);
			if (record_1) {
				__u32 valid_18 = 0;
				record_1->sizeof_bytes__0 = 4;
				record_1->sizeof_u16_3__1 = 6;
				record_1->header.ts = now;
				record_1->header.event = 1;
				record_1->header.order = 1;
				record_1->header.valid = valid_18;
				bpf_ringbuf_submit(record_1, 0);
			} else {
				tsbpf_count(0);
			}
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(3, faults_at_end_1);
	}
	return 0;
}

SEC("raw_tp/inet_sock_set_state")
int probe_1_rawtracepoint_inet_sock_set_state(void *ctx) {
	__u64 now __unused = 0;

	/* rawtracepoint:inet_sock_set_state */
	{
		__u64 faults_at_end_1 = 0;
#line 11 "arrays.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_2 *record_2 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_2), 0);
			if (record_2) {
				__u32 valid_2 = 0;
				__u32 cpu_3 = bpf_get_smp_processor_id();
				__u8 value_4 = 0;
				__u64 known_5 = tsbpf_succeeded(bpf_probe_read_kernel(&value_4, sizeof(value_4), (((const void *)((__u64)((&((struct sock *)((__u64 *)ctx)[0])->__sk_common.skc_v6_daddr.in6_u.u6_addr8)) + (__u64)(cpu_3))))));
				faults_at_end_1 += known_5 ^ 1;
				record_2->args_sk___sk_common_skc_v6_daddr_in6_u_u6_addr8_cpu__0 = value_4;
				valid_2 |= (__u32)(((__u64)(cpu_3) < 16) & known_5) << 0;
				__u64 known_6 = tsbpf_succeeded(bpf_probe_read_kernel(&record_2->skc_v6_daddr_1, sizeof(record_2->skc_v6_daddr_1), &((struct sock *)((__u64 *)ctx)[0])->__sk_common.skc_v6_daddr));
				faults_at_end_1 += known_6 ^ 1;
				valid_2 |= (__u32)known_6 << 1;
				record_2->header.ts = now;
				record_2->header.event = 2;
				record_2->header.order = 0;
				record_2->header.valid = valid_2;
				bpf_ringbuf_submit(record_2, 0);
			} else {
				tsbpf_count(4);
			}
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(5, faults_at_end_1);
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
