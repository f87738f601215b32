#define TSBPF_COUNTERS 1
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "loops.bpf.h"

static const char string_0[] = "negative";
static const char string_1[] = "positive";

_Static_assert(sizeof(__u64) == 8, "value of map_noted");
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __u64);
} map_noted SEC(".maps");

struct event_0 {
	struct tsbpf_event_header header;
	char sign_x__0[9];
	__s64 first_over_pid__1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 40, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	__u8 value_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 24, "layout of event 1");


SEC("tp/syscalls/sys_enter_read")
int probe_0_syscall_read_entry(void *ctx) {
	__u64 now __unused = 0;

	/* syscall:read:entry */
	{
		__s64 x_2 __unused = 0;
		__u64 x_2_known __unused = 0;
		__s64 y_3 __unused = 0;
		__u64 y_3_known __unused = 0;
		__s64 n_own_1_4 __unused = 0;
		__u64 n_own_1_4_known __unused = 0;
		__s64 limit_2_5 __unused = 0;
		__u64 limit_2_5_known __unused = 0;
		__s64 limit_own_2_6 __unused = 0;
		__u64 limit_own_2_6_known __unused = 0;
		__s64 i_2_7 __unused = 0;
		__u64 i_2_7_known __unused = 0;
		__u8 n_own_3_8 __unused = 0;
		__u64 n_own_3_8_known __unused = 0;
#line 6 "values.tsbpf"
		{
#line 6 "values.tsbpf"
			__u32 pid_9 = tsbpf_pid();
			y_3 = pid_9;
			y_3_known = 1;
		}
		x_2 = ((__s64)((__u64)(y_3) * (__u64)(2)));
		x_2_known = y_3_known;
#line 6 "values.tsbpf"
		char result_10[9] __unused = {};
		__u64 result_10_known __unused = 0;
		{
#line 3 "values.tsbpf"
			n_own_1_4 = x_2;
			n_own_1_4_known = x_2_known;
#line 3 "values.tsbpf"
			if ((n_own_1_4_known && ((__s64)(n_own_1_4) < (__s64)(0)))) {
#line 3 "values.tsbpf"
				__builtin_memcpy(result_10, string_0, 9);
				result_10_known = true;
				goto returned_11;
			}
#line 3 "values.tsbpf"
			__builtin_memcpy(result_10, string_1, 9);
			result_10_known = true;
			goto returned_11;
		}
		returned_11: __unused;
		__s64 result_12 __unused = 0;
		__u64 result_12_known __unused = 0;
		{
#line 6 "values.tsbpf"
			__u32 pid_14 = tsbpf_pid();
			limit_2_5 = pid_14;
			limit_2_5_known = 1;
#line 4 "values.tsbpf"
			limit_own_2_6 = limit_2_5;
			limit_own_2_6_known = limit_2_5_known;
#line 4 "values.tsbpf"
			{
				for (__u64 round_15 = 0; round_15 < 10; round_15++) {
					tsbpf_keep(round_15);
					i_2_7 = (__s64)((__u64)(0) + round_15);
					i_2_7_known = true;
#line 4 "values.tsbpf"
					if (((i_2_7_known & limit_own_2_6_known) && ((__s64)(((__s64)((__u64)(i_2_7) * (__u64)(i_2_7)))) > (__s64)(limit_own_2_6)))) {
#line 4 "values.tsbpf"
						result_12 = (__s64)(i_2_7);
						result_12_known = i_2_7_known;
						goto returned_13;
					}
				}
			}
#line 4 "values.tsbpf"
			result_12 = (__s64)(-1LL);
			result_12_known = true;
			goto returned_13;
		}
		returned_13: __unused;
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_16 = 0;
				__builtin_memcpy(record_0->sign_x__0, result_10, 9);
				valid_16 |= (__u32)result_10_known << 0;
				record_0->first_over_pid__1 = result_12;
				valid_16 |= (__u32)result_12_known << 1;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_16;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(0);
			}
		}
#line 5 "values.tsbpf"
		{
			__s64 result_17 __unused = 0;
			__u64 result_17_known __unused = 0;
			{
#line 5 "values.tsbpf"
				n_own_3_8 = (__u8)(x_2);
				n_own_3_8_known = x_2_known;
#line 5 "values.tsbpf"
				if ((n_own_3_8_known && ((__s64)(n_own_3_8) > (__s64)(2)))) {
#line 5 "values.tsbpf"
					goto returned_18;
				}
#line 5 "values.tsbpf"
				n_own_3_8 = (__u8)(((__s64)((__u64)(n_own_3_8) + (__u64)(1))));
#line 5 "values.tsbpf"
				{
					__u32 key_19 = 0;
					__u64 *slot_20 = bpf_map_lookup_elem(&map_noted, &key_19);
					if (slot_20) {
						tsbpf_add(slot_20, 1);
					}
				}
#line 5 "values.tsbpf"
				{
					if (!now)
						now = bpf_ktime_get_ns();
					struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_1), 0);
					if (record_1) {
						__u32 valid_21 = 0;
						record_1->value_0 = n_own_3_8;
						valid_21 |= (__u32)n_own_3_8_known << 0;
						record_1->header.ts = now;
						record_1->header.event = 1;
						record_1->header.order = 1;
						record_1->header.valid = valid_21;
						bpf_ringbuf_submit(record_1, 0);
					} else {
						tsbpf_count(0);
					}
				}
			}
			returned_18: __unused;
			(void)(result_17);
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
