#define TSBPF_COUNTERS 3
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"

static const char string_0[] = "abc";

struct key_map_kept {
	__s64 item0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_kept) == 8, "key of map_kept");
struct value_map_kept { char text[16]; } __attribute__((aligned(8)));
_Static_assert(sizeof(struct value_map_kept) == 16, "value of map_kept");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_kept);
	__type(value, struct value_map_kept);
} map_kept SEC(".maps");
static const struct value_map_kept zero_map_kept __unused = {};

struct event_0 {
	struct tsbpf_event_header header;
	__s8 argument0_0;
	__s8 argument1_1;
	__s8 argument2_2;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 24, "layout of event 0");


SEC("raw_tp/begin")
int probe_0_BEGIN(void *ctx) {
	__u64 now __unused = 0;

	/* BEGIN */
	{
		char text_2[4] __unused = {};
		__u64 text_2_known __unused = 0;
		__s64 i_3 __unused = 0;
		__u64 i_3_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 6 "text-indices.tsbpf"
		__builtin_memcpy(text_2, string_0, 4);
		text_2_known = 1;
#line 6 "text-indices.tsbpf"
		i_3 = 2;
		i_3_known = 1;
#line 6 "text-indices.tsbpf"
		{
			char comm_4[16] __attribute__((aligned(8))) = {};
			bpf_get_current_comm(comm_4, sizeof(comm_4));
			struct key_map_kept key_5;
			__builtin_memset(&key_5, 0, sizeof(key_5));
			key_5.item0 = 1;
			struct value_map_kept *slot_6 = tsbpf_slot(&map_kept, &key_5, &zero_map_kept);
			if (!slot_6) tsbpf_count(0);
			if (slot_6) {
				__builtin_memcpy(slot_6->text, comm_4, 16);
			}
		}
#line 6 "text-indices.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_7 = 0;
				__s8 part_8 = 0;
				__builtin_memcpy(&part_8, ((char *)&text_2 + 0), 1);
				record_0->argument0_0 = part_8;
				valid_7 |= 1U;
				__s8 element_9 = 0;
				__u64 index_10 = i_3;
				__u64 known_11 = tsbpf_succeeded((index_10 < 4) ? bpf_probe_read_kernel(&element_9, sizeof(element_9), ((char *)&text_2 + 0) + index_10 * 1) : -1);
				faults_at_end_1 += known_11 ^ 1;
				record_0->argument1_1 = element_9;
				valid_7 |= 2U;
				struct key_map_kept key_12;
				__builtin_memset(&key_12, 0, sizeof(key_12));
				key_12.item0 = 1;
				struct value_map_kept *slot_13 = bpf_map_lookup_elem(&map_kept, &key_12);
				char value_14[16] __attribute__((aligned(8))) = {};
				if (slot_13) {
					__builtin_memcpy(value_14, slot_13->text, 16);
				}
				__s8 part_15 = 0;
				__builtin_memcpy(&part_15, ((char *)&value_14 + 1), 1);
				record_0->argument2_2 = part_15;
				valid_7 |= 4U;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_7;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(1);
			}
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(2, faults_at_end_1);
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
