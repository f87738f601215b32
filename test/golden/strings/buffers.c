#define TSBPF_COUNTERS 6
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "texts.bpf.h"

static const char string_0[] = "abc";

struct value_map_last { char text[34]; } __attribute__((aligned(8)));
_Static_assert(sizeof(struct value_map_last) == 40, "value of map_last");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct value_map_last);
} map_last SEC(".maps");

struct key_map__ {
	char item0[34];
	__u64 unknown;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map__) == 48, "key of map__");
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
	char argument0_0[34];
	char argument1_1[4];
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 56, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	char arg0_0[32] __attribute__((aligned(8)));
	char buf_1[34];
	char comm_2[15];
	char buf_3[2];
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 104, "layout of event 1");


SEC("tp/syscalls/sys_enter_openat")
int probe_0_tracepoint_syscalls_sys_enter_openat(void *ctx) {
	__u64 now __unused = 0;

	/* tracepoint:syscalls:sys_enter_openat */
	{
		__u64 faults_at_end_1 = 0;
#line 5 "buffers.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_2 = 0;
				__builtin_memset(record_0->argument0_0, 0, 34);
				__u64 count_3 = tsbpf_measure(record_0->argument0_0, *(__s32 *)((char *)ctx + 32), 32);
				__u64 known_4 = tsbpf_succeeded(bpf_probe_read_user(record_0->argument0_0 + 2, count_3, (const void *)(*(const void * *)((char *)ctx + 24))));
				faults_at_end_1 += known_4 ^ 1;
				valid_2 |= (__u32)known_4 << 0;
				__u64 known_5 = tsbpf_succeeded(bpf_probe_read_user(record_0->argument1_1, 4, (const void *)(*(const void * *)((char *)ctx + 24))));
				faults_at_end_1 += known_5 ^ 1;
				valid_2 |= (__u32)known_5 << 1;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_2;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(0);
			}
		}
#line 6 "buffers.tsbpf"
		{
			char buffer_6[34] = {};
			__builtin_memset(buffer_6, 0, 34);
			__u64 count_7 = tsbpf_measure(buffer_6, *(__s32 *)((char *)ctx + 32), 32);
			__u64 known_8 = tsbpf_succeeded(bpf_probe_read_user(buffer_6 + 2, count_7, (const void *)(*(const void * *)((char *)ctx + 24))));
			faults_at_end_1 += known_8 ^ 1;
			__u32 key_9 = 0;
			if (known_8) {
				struct value_map_last *slot_10 = bpf_map_lookup_elem(&map_last, &key_9);
				if (slot_10) {
					__builtin_memcpy(slot_10->text, buffer_6, 34);
				}
			} else {
				tsbpf_count(1);
			}
		}
#line 7 "buffers.tsbpf"
		{
			char buffer_12[34] = {};
			__builtin_memset(buffer_12, 0, 34);
			__u64 count_13 = tsbpf_measure(buffer_12, *(__s32 *)((char *)ctx + 32), 32);
			__u64 known_14 = tsbpf_succeeded(bpf_probe_read_user(buffer_12 + 2, count_13, (const void *)(*(const void * *)((char *)ctx + 24))));
			faults_at_end_1 += known_14 ^ 1;
			struct key_map__ key_11;
			__builtin_memset(&key_11, 0, sizeof(key_11));
			__builtin_memcpy(key_11.item0, buffer_12, 34);
			key_11.unknown |= (__u64)!known_14 << 0;
			if (!known_14) {
				__builtin_memset(&key_11.item0, 0, sizeof(key_11.item0));
			}
			__u64 *slot_15 = tsbpf_slot(&map__, &key_11, &zero_map__);
			if (!slot_15) tsbpf_count(2);
			if (slot_15) {
				tsbpf_add(slot_15, 1);
			}
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(3, faults_at_end_1);
	}
	return 0;
}

SEC("kprobe/tcp_connect")
int probe_1_kprobe_tcp_connect(void *ctx) {
	__u64 now __unused = 0;

	/* kprobe:tcp_connect */
	{
		__u64 faults_at_end_1 = 0;
#line 9 "buffers.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_1), 0);
			if (record_1) {
				__u32 valid_2 = 0;
				long length_3 = tsbpf_read_any_str(record_1->arg0_0, 32, (const void *)((__u64)tsbpf_argument(ctx, 0)));
				__u64 known_4 = tsbpf_succeeded(length_3);
				faults_at_end_1 += known_4 ^ 1;
				valid_2 |= (__u32)known_4 << 0;
				__builtin_memset(record_1->buf_1, 0, 34);
				__u64 count_5 = tsbpf_measure(record_1->buf_1, (__u64)tsbpf_argument(ctx, 2), 32);
				__u64 known_6 = tsbpf_succeeded(tsbpf_read_any(record_1->buf_1 + 2, count_5, (const void *)((__u64)tsbpf_argument(ctx, 1))));
				faults_at_end_1 += known_6 ^ 1;
				valid_2 |= (__u32)known_6 << 1;
				char comm_7[16] __attribute__((aligned(8))) = {};
				bpf_get_current_comm(comm_7, sizeof(comm_7));
				__builtin_memcpy(record_1->comm_2, comm_7, 15);
				valid_2 |= 4U;
				__builtin_memcpy(record_1->buf_3, string_0, 2);
				valid_2 |= 8U;
				record_1->header.ts = now;
				record_1->header.event = 1;
				record_1->header.order = 0;
				record_1->header.valid = valid_2;
				bpf_ringbuf_submit(record_1, 0);
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
