#define TSBPF_COUNTERS 3
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"

struct record_0 {
	__s64 item0;
	char item1[16] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct record_0) == 24, "layout of record_0");
struct record_1 {
	__s64 item0;
	char item1[2];
	struct record_0 item2;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct record_1) == 40, "layout of record_1");
struct record_2 {
	__s64 item0;
	char item1[2];
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct record_2) == 16, "layout of record_2");
struct record_3 {
	__u32 item0;
	char item1[16] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct record_3) == 24, "layout of record_3");
static const char string_0[] = "x";

struct key_map_calls {
	__s64 item0;
	__s64 item1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_calls) == 16, "key of map_calls");
_Static_assert(sizeof(__u64) == 8, "value of map_calls");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_calls);
	__type(value, __u64);
} map_calls SEC(".maps");
static const __u64 zero_map_calls __unused = {};

struct key_map_pairs {
	__s64 item0;
	struct record_0 item1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_pairs) == 32, "key of map_pairs");
_Static_assert(sizeof(__s64) == 8, "value of map_pairs");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_pairs);
	__type(value, __s64);
} map_pairs SEC(".maps");
static const __s64 zero_map_pairs __unused = {};

struct event_0 {
	struct tsbpf_event_header header;
	__s64 a_0_0;
	char a_1__1[2];
	char a_2_1_2[16] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 48, "layout of event 0");


SEC("raw_tp/begin")
int probe_0_BEGIN(void *ctx) {
	__u64 now __unused = 0;

	/* BEGIN */
	{
		struct record_1 a_2 __unused = {};
		__u64 a_2_known __unused = 0;
#line 4 "parts.tsbpf"
		struct record_1 record_3 = {};
		record_3.item0 = 1;
		__builtin_memcpy(record_3.item1, string_0, 2);
		struct record_0 record_4 = {};
		record_4.item0 = 2;
		char comm_5[16] __attribute__((aligned(8))) = {};
		bpf_get_current_comm(comm_5, sizeof(comm_5));
		__builtin_memcpy(record_4.item1, comm_5, 16);
		record_3.item2 = record_4;
		a_2 = record_3;
		a_2_known = 1;
#line 5 "parts.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_6 = 0;
				record_0->a_0_0 = a_2.item0;
				valid_6 |= (__u32)a_2_known << 0;
				__builtin_memcpy(record_0->a_1__1, a_2.item1, 2);
				valid_6 |= (__u32)a_2_known << 1;
				__builtin_memcpy(record_0->a_2_1_2, a_2.item2.item1, 16);
				valid_6 |= (__u32)a_2_known << 2;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_6;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(0);
			}
		}
#line 6 "parts.tsbpf"
		{
			struct key_map_calls key_7;
			__builtin_memset(&key_7, 0, sizeof(key_7));
			key_7.item0 = 1;
			key_7.item1 = 2;
			__u64 *slot_8 = tsbpf_slot(&map_calls, &key_7, &zero_map_calls);
			if (!slot_8) tsbpf_count(1);
			if (slot_8) {
				tsbpf_add(slot_8, 1);
			}
		}
#line 7 "parts.tsbpf"
		{
			struct key_map_calls key_9;
			__builtin_memset(&key_9, 0, sizeof(key_9));
			key_9.item0 = 1;
			key_9.item1 = 2;
			__u64 *slot_10 = tsbpf_slot(&map_calls, &key_9, &zero_map_calls);
			if (!slot_10) tsbpf_count(1);
			if (slot_10) {
				tsbpf_add(slot_10, 1);
			}
		}
#line 8 "parts.tsbpf"
		{
			__u32 cpu_12 = bpf_get_smp_processor_id();
			struct record_2 record_13 = {};
			record_13.item0 = 2;
			__builtin_memcpy(record_13.item1, string_0, 2);
			struct key_map_pairs key_11;
			__builtin_memset(&key_11, 0, sizeof(key_11));
			key_11.item0 = cpu_12;
			key_11.item1.item0 = record_13.item0;
			__builtin_memcpy(key_11.item1.item1, record_13.item1, 2);
			__builtin_memset(key_11.item1.item1 + 2, 0, 14);
			__s64 *slot_14 = tsbpf_slot(&map_pairs, &key_11, &zero_map_pairs);
			if (!slot_14) tsbpf_count(2);
			if (slot_14) {
				*slot_14 = 1;
			}
		}
#line 9 "parts.tsbpf"
		{
			__u32 cpu_16 = bpf_get_smp_processor_id();
			struct record_3 record_17 = {};
			__u32 pid_18 = tsbpf_pid();
			record_17.item0 = pid_18;
			__builtin_memcpy(record_17.item1, comm_5, 16);
			struct key_map_pairs key_15;
			__builtin_memset(&key_15, 0, sizeof(key_15));
			key_15.item0 = cpu_16;
			key_15.item1.item0 = record_17.item0;
			__builtin_memcpy(key_15.item1.item1, record_17.item1, 16);
			__s64 *slot_19 = tsbpf_slot(&map_pairs, &key_15, &zero_map_pairs);
			if (!slot_19) tsbpf_count(2);
			if (slot_19) {
				*slot_19 = 2;
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
