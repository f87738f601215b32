#define TSBPF_COUNTERS 4
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#define TSBPF_SCRATCH_BYTES 2288
#define TSBPF_SCRATCH_SLOTS 4
#include "core.bpf.h"
#include "events.bpf.h"
#include "scratch.bpf.h"
#include "texts.bpf.h"

static const char string_0[] = "none";

struct key_map__ {
	char item0[301] __attribute__((aligned(8)));
	__u64 unknown;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map__) == 312, "key of map__");
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
	__u32 pid_0;
	struct tsbpf_text path_1;
	struct tsbpf_text str_2;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 32, "layout of event 0");


struct scratch_of_probe_0_tracepoint_syscalls_sys_enter_openat {
	__u64 taken;
	__align8 char path_2[301] __attribute__((aligned(8)));
	__align8 char str_3[301] __attribute__((aligned(8)));
	__align8 struct key_map__ key_14;
	__align8 char record_room_0[1357];
};
_Static_assert(sizeof(struct scratch_of_probe_0_tracepoint_syscalls_sys_enter_openat) == 2288, "scratch memory");

SEC("tp/syscalls/sys_enter_openat")
int probe_0_tracepoint_syscalls_sys_enter_openat(void *ctx) {
	__u64 now __unused = 0;
	struct scratch_of_probe_0_tracepoint_syscalls_sys_enter_openat *scratch = tsbpf_scratch_take();
	if (!scratch) {
		tsbpf_count(3);
		return 0;
	}

	/* tracepoint:syscalls:sys_enter_openat */
	{
		tsbpf_zero(&scratch->path_2, 301);
		__u64 path_2_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 5 "long.tsbpf"
		__builtin_memcpy(scratch->path_2, string_0, 5);
		tsbpf_zero(scratch->path_2 + 5, 296);
		path_2_known = 1;
#line 6 "long.tsbpf"
		tsbpf_zero(&scratch->str_3, 301);
		long length_4 = bpf_probe_read_user_str(scratch->str_3, 301, (const void *)(*(const void * *)((char *)ctx + 24)));
		__u64 known_5 = tsbpf_succeeded(length_4);
		faults_at_end_1 += known_5 ^ 1;
		bpf_probe_read_kernel(scratch->path_2, 301, scratch->str_3);
		path_2_known = known_5;
#line 7 "long.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = (void *)scratch->record_room_0;
			__u64 end_0 = sizeof(*record_0);
			__u32 valid_6 = 0;
			__u32 pid_7 = tsbpf_pid();
			record_0->pid_0 = pid_7;
			char *text_8 = (char *)record_0 + end_0;
			long length_9 = bpf_probe_read_kernel_str(text_8, 301, scratch->path_2);
			end_0 = tsbpf_append(&record_0->path_1, end_0, length_9);
			valid_6 |= (__u32)path_2_known << 1;
			char *text_10 = (char *)record_0 + end_0;
			__u64 size_11 = tsbpf_text_room(*(__u16 *)((char *)ctx + 40), 1024);
			long length_12 = bpf_probe_read_user_str(text_10, size_11, (const void *)(*(const void * *)((char *)ctx + 24)));
			__u64 known_13 = tsbpf_succeeded(length_12);
			faults_at_end_1 += known_13 ^ 1;
			end_0 = tsbpf_append(&record_0->str_2, end_0, length_12);
			valid_6 |= (__u32)known_13 << 2;
			record_0->header.ts = now;
			record_0->header.event = 0;
			record_0->header.order = 0;
			record_0->header.valid = valid_6;
			if (bpf_ringbuf_output(&tsbpf_data, record_0, end_0, 0)) tsbpf_count(0);
		}
#line 8 "long.tsbpf"
		{
			tsbpf_zero(&scratch->key_14, 312);
			bpf_probe_read_kernel(scratch->key_14.item0, 301, scratch->path_2);
			scratch->key_14.unknown |= (__u64)!path_2_known << 0;
			if (!path_2_known) {
				tsbpf_zero(&scratch->key_14.item0, 301);
			}
			__u64 *slot_15 = tsbpf_slot(&map__, &scratch->key_14, &zero_map__);
			if (!slot_15) tsbpf_count(1);
			if (slot_15) {
				tsbpf_add(slot_15, 1);
			}
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(2, faults_at_end_1);
	}
	tsbpf_scratch_give_back(scratch);
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
