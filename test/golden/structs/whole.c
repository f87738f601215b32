#define TSBPF_COUNTERS 3
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"


struct key_map__ {
	char item0[4] __attribute__((aligned(8)));
	__u64 unknown;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map__) == 16, "key of map__");
_Static_assert(sizeof(__u64) == 8, "value of map__");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map__);
	__type(value, __u64);
} map__ SEC(".maps");
static const __u64 zero_map__ __unused = {};

struct event_0 {
	struct tsbpf_event_header header;
	char value_0[20] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 40, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	__s16 y_0;
	__u32 width_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 24, "layout of event 1");


SEC("tp/syscalls/sys_enter_write")
int probe_0_syscall_write_entry(void *ctx) {
	__u64 now __unused = 0;

	/* syscall:write:entry */
	{
		struct line * l_2 __unused = 0;
		__u64 l_2_known __unused = 0;
		char copy_3[20] __attribute__((aligned(8))) __unused = {};
		__u64 copy_3_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 7 "whole.tsbpf"
		l_2 = (struct line *)(*(const void * *)((char *)ctx + 24));
		l_2_known = 1;
#line 8 "whole.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_4 = 0;
				__u64 known_5 = tsbpf_succeeded(bpf_probe_read_user(&record_0->value_0, sizeof(record_0->value_0), (l_2)));
				faults_at_end_1 += known_5 ^ 1;
				valid_4 |= (__u32)(l_2_known & known_5) << 0;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_4;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(0);
			}
		}
#line 9 "whole.tsbpf"
		char value_6[20] __attribute__((aligned(8))) = {};
		__u64 known_7 = tsbpf_succeeded(bpf_probe_read_user(&value_6, sizeof(value_6), (l_2)));
		faults_at_end_1 += known_7 ^ 1;
		__builtin_memcpy(copy_3, value_6, 20);
		copy_3_known = (l_2_known & known_7);
#line 10 "whole.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_1), 0);
			if (record_1) {
				__u32 valid_8 = 0;
				__s16 part_9 = 0;
				__builtin_memcpy(&part_9, ((char *)&(*(char (*)[4])((char *)&(*(char (*)[8])((char *)&copy_3 + 0)) + 4)) + 2), 2);
				record_1->y_0 = part_9;
				valid_8 |= (__u32)copy_3_known << 0;
				__u64 part_10 = 0;
				__builtin_memcpy(&part_10, ((char *)&copy_3 + 16), 1);
				record_1->width_1 = ((__u32)((part_10 << 58) >> 59));
				valid_8 |= (__u32)copy_3_known << 1;
				record_1->header.ts = now;
				record_1->header.event = 1;
				record_1->header.order = 1;
				record_1->header.valid = valid_8;
				bpf_ringbuf_submit(record_1, 0);
			} else {
				tsbpf_count(0);
			}
		}
#line 11 "whole.tsbpf"
		{
			char value_12[4] __attribute__((aligned(8))) = {};
			__u64 known_13 = tsbpf_succeeded(bpf_probe_read_user(&value_12, sizeof(value_12), ((const char *)(l_2) + 0)));
			faults_at_end_1 += known_13 ^ 1;
			struct key_map__ key_11;
			__builtin_memset(&key_11, 0, sizeof(key_11));
			__builtin_memcpy(key_11.item0, value_12, 4);
			key_11.unknown |= (__u64)!(l_2_known & known_13) << 0;
			if (!(l_2_known & known_13)) {
				__builtin_memset(&key_11.item0, 0, sizeof(key_11.item0));
			}
			__u64 *slot_14 = tsbpf_slot(&map__, &key_11, &zero_map__);
			if (!slot_14) tsbpf_count(1);
			if (slot_14) {
				tsbpf_add(slot_14, 1);
			}
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(2, faults_at_end_1);
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
