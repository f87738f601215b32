#define TSBPF_COUNTERS 7
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#define TSBPF_SCRATCH_BYTES 312
#define TSBPF_SCRATCH_SLOTS 4
#define TSBPF_SPECULATIONS 16
#include "core.bpf.h"
#include "events.bpf.h"
#include "scratch.bpf.h"
#include "speculation.bpf.h"
#include "texts.bpf.h"


struct key_map_self_held {
	__s64 item0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_self_held) == 8, "key of map_self_held");
_Static_assert(sizeof(__s64) == 8, "value of map_self_held");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_self_held);
	__type(value, __s64);
} map_self_held SEC(".maps");
static const __s64 zero_map_self_held __unused = {};

struct touched_map_opened { __u64 value; __u64 touched; };
_Static_assert(sizeof(struct touched_map_opened) == 16, "value of map_opened");
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct touched_map_opened);
} map_opened SEC(".maps");

struct event_0 {
	struct tsbpf_event_header header;
	struct tsbpf_text argument0_0;
	__s64 speculation;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 32, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	__s64 id_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 24, "layout of event 1");

struct event_2 {
	struct tsbpf_event_header header;
	__s64 id_0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_2) == 24, "layout of event 2");

struct event_3 {
	struct tsbpf_event_header header;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_3) == 16, "layout of event 3");


struct scratch_of_probe_0_syscall_openat_entry {
	__u64 taken;
	__align8 struct key_map_self_held key_4;
	__align8 struct key_map_self_held key_13;
	__align8 char record_room_0[288];
};
_Static_assert(sizeof(struct scratch_of_probe_0_syscall_openat_entry) == 312, "scratch memory");

SEC("tp/syscalls/sys_enter_openat")
int probe_0_syscall_openat_entry(void *ctx) {
	__u64 now __unused = 0;
	struct scratch_of_probe_0_syscall_openat_entry *scratch = tsbpf_scratch_take();
	if (!scratch) {
		tsbpf_count(4);
		return 0;
	}

	/* syscall:openat:entry */
	{
#line 7 "speculation.tsbpf"
		{
			__s64 speculation_2 = tsbpf_speculation_open();
			if (!speculation_2) tsbpf_count(0);
			__s64 speculation_3 = speculation_2;
			__u32 cpu_tid_5 = (__u32)bpf_get_current_pid_tgid();
			__builtin_memset(&scratch->key_4, 0, 8);
			scratch->key_4.item0 = cpu_tid_5;
			if (!(speculation_3)) {
				bpf_map_delete_elem(&map_self_held, &scratch->key_4);
			} else {
				__s64 *slot_6 = tsbpf_slot(&map_self_held, &scratch->key_4, &zero_map_self_held);
				if (!slot_6) tsbpf_count(1);
				if (slot_6) {
					*slot_6 = speculation_3;
				}
			}
		}
		end_1: __unused;
	}
	/* syscall:openat:entry */
	{
		__s64 speculation_8 __unused = 0;
		__u64 speculation_8_known __unused = 0;
		__u64 faults_at_end_7 = 0;
#line 8 "speculation.tsbpf"
		__u32 cpu_tid_10 = (__u32)bpf_get_current_pid_tgid();
		__builtin_memset(&scratch->key_4, 0, 8);
		scratch->key_4.item0 = cpu_tid_10;
		__s64 *slot_11 = bpf_map_lookup_elem(&map_self_held, &scratch->key_4);
		__s64 value_12 = 0;
		if (slot_11) {
			value_12 = *slot_11;
		}
		if (!(value_12)) goto end_7;
#line 8 "speculation.tsbpf"
		{
			__builtin_memset(&scratch->key_13, 0, 8);
			scratch->key_13.item0 = cpu_tid_10;
			__s64 *slot_14 = bpf_map_lookup_elem(&map_self_held, &scratch->key_13);
			__s64 value_15 = 0;
			if (slot_14) {
				value_15 = *slot_14;
			}
			speculation_8 = tsbpf_speculation_of((__s64)(value_15));
		}
#line 8 "speculation.tsbpf"
		if (speculation_8 != TSBPF_NOWHERE) {
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = (void *)scratch->record_room_0;
			__u64 end_0 = sizeof(*record_0);
			__u32 valid_16 = 0;
			char *text_17 = (char *)record_0 + end_0;
			long length_18 = bpf_probe_read_user_str(text_17, 256, (const void *)((const void *)((__s64)(*(const void * *)((char *)ctx + 24)))));
			__u64 known_19 = tsbpf_succeeded(length_18);
			faults_at_end_7 += known_19 ^ 1;
			end_0 = tsbpf_append(&record_0->argument0_0, end_0, length_18);
			valid_16 |= (__u32)known_19 << 0;
			record_0->speculation = speculation_8;
			record_0->header.ts = now;
			record_0->header.event = 0;
			record_0->header.order = 0;
			record_0->header.valid = valid_16;
			if (bpf_ringbuf_output(&tsbpf_data, record_0, end_0, 0)) tsbpf_count(2);
		}
		end_7: __unused;
		if (faults_at_end_7) tsbpf_count_many(3, faults_at_end_7);
	}
	tsbpf_scratch_give_back(scratch);
	return 0;
}

SEC("tp/syscalls/sys_exit_openat")
int probe_1_syscall_openat_return(void *ctx) {
	__u64 now __unused = 0;

	/* syscall:openat:return */
	{
#line 9 "speculation.tsbpf"
		__u32 cpu_tid_3 = (__u32)bpf_get_current_pid_tgid();
		struct key_map_self_held key_2;
		__builtin_memset(&key_2, 0, sizeof(key_2));
		key_2.item0 = cpu_tid_3;
		__s64 *slot_4 = bpf_map_lookup_elem(&map_self_held, &key_2);
		__s64 value_5 = 0;
		if (slot_4) {
			value_5 = *slot_4;
		}
		bool both_8 = value_5;
		if (both_8) {
			__s64 chosen_6 = 0;
			__u64 known_7 __unused = 1;
			if (((__s64)(*(__s64 *)((char *)ctx + 16)) < (__s64)(0))) {
				chosen_6 = ((__s64)-(__u64)(*(__s64 *)((char *)ctx + 16)));
			} else {
				chosen_6 = 0;
			}
			both_8 = (known_7 && chosen_6);
		}
		if (!(both_8)) goto end_1;
#line 9 "speculation.tsbpf"
		{
			struct key_map_self_held key_9;
			__builtin_memset(&key_9, 0, sizeof(key_9));
			key_9.item0 = cpu_tid_3;
			__s64 *slot_10 = bpf_map_lookup_elem(&map_self_held, &key_9);
			__s64 value_11 = 0;
			if (slot_10) {
				value_11 = *slot_10;
			}
			if (tsbpf_speculation_end((__s64)(value_11))) {
				if (!now)
					now = bpf_ktime_get_ns();
				struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_control, sizeof(*record_1), 0);
				if (record_1) {
					record_1->id_0 = (__s64)(value_11);
					record_1->header.ts = now;
					record_1->header.event = 1;
					record_1->header.order = 0;
					record_1->header.valid = 0;
					bpf_ringbuf_submit(record_1, 0);
				} else {
					tsbpf_count(5);
				}
			}
		}
#line 9 "speculation.tsbpf"
		{
			struct key_map_self_held key_12;
			__builtin_memset(&key_12, 0, sizeof(key_12));
			key_12.item0 = cpu_tid_3;
			bpf_map_delete_elem(&map_self_held, &key_12);
		}
		end_1: __unused;
	}
	/* syscall:openat:return */
	{
#line 10 "speculation.tsbpf"
		__u32 cpu_tid_15 = (__u32)bpf_get_current_pid_tgid();
		struct key_map_self_held key_14;
		__builtin_memset(&key_14, 0, sizeof(key_14));
		key_14.item0 = cpu_tid_15;
		__s64 *slot_16 = bpf_map_lookup_elem(&map_self_held, &key_14);
		__s64 value_17 = 0;
		if (slot_16) {
			value_17 = *slot_16;
		}
		if (!(value_17)) goto end_13;
#line 10 "speculation.tsbpf"
		{
			struct key_map_self_held key_18;
			__builtin_memset(&key_18, 0, sizeof(key_18));
			key_18.item0 = cpu_tid_15;
			__s64 *slot_19 = bpf_map_lookup_elem(&map_self_held, &key_18);
			__s64 value_20 = 0;
			if (slot_19) {
				value_20 = *slot_19;
			}
			if (tsbpf_speculation_end((__s64)(value_20))) {
				if (!now)
					now = bpf_ktime_get_ns();
				struct event_2 *record_2 = bpf_ringbuf_reserve(&tsbpf_control, sizeof(*record_2), 0);
				if (record_2) {
					record_2->id_0 = (__s64)(value_20);
					record_2->header.ts = now;
					record_2->header.event = 2;
					record_2->header.order = 1;
					record_2->header.valid = 0;
					bpf_ringbuf_submit(record_2, 0);
				} else {
					tsbpf_count(5);
				}
			}
		}
#line 10 "speculation.tsbpf"
		{
			struct key_map_self_held key_21;
			__builtin_memset(&key_21, 0, sizeof(key_21));
			key_21.item0 = cpu_tid_15;
			bpf_map_delete_elem(&map_self_held, &key_21);
		}
#line 10 "speculation.tsbpf"
		{
			__u32 key_22 = 0;
			__u64 *slot_23 = bpf_map_lookup_elem(&map_opened, &key_22);
			if (slot_23) tsbpf_touch(slot_23);
			if (slot_23) {
				tsbpf_add(slot_23, 1);
			}
		}
		end_13: __unused;
	}
	return 0;
}

SEC("raw_tp/end")
int probe_2_END(void *ctx) {
	__u64 now __unused = 0;

	/* END */
	{
#line 11 "speculation.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_3 *record_3 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_3), 0);
			if (record_3) {
				__u32 valid_2 = 0;
				record_3->header.ts = now;
				record_3->header.event = 3;
				record_3->header.order = 0;
				record_3->header.valid = valid_2;
				bpf_ringbuf_submit(record_3, 0);
			} else {
				tsbpf_count(6);
			}
		}
		end_1: __unused;
	}
	return 0;
}

SEC("raw_tp/sched_process_exit")
int probe_3_rawtracepoint_sched_process_exit(void *ctx) {
	__u64 now __unused = 0;

	/* rawtracepoint:sched_process_exit */
	{
#line 1 "speculation.tsbpf"
		{
			__u32 cpu_tid_3 = (__u32)bpf_get_current_pid_tgid();
			struct key_map_self_held key_2;
			__builtin_memset(&key_2, 0, sizeof(key_2));
			key_2.item0 = cpu_tid_3;
			bpf_map_delete_elem(&map_self_held, &key_2);
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
