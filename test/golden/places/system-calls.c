#define TSBPF_COUNTERS 4
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "places.bpf.h"
#include "system-calls.bpf.h"

static const char texts_0[20][16] __attribute__((aligned(8))) = {
	"accept",
	"accept4",
	"bind",
	"close",
	"connect",
	"execve",
	"getppid",
	"listen",
	"openat",
	"pread64",
	"pwrite64",
	"read",
	"readv",
	"recvfrom",
	"recvmsg",
	"sched_yield",
	"sendmsg",
	"sendto",
	"write",
	"writev",
};
static const char texts_1[2][24] __attribute__((aligned(8))) = {
	"syscall:accept:return",
	"syscall:accept4:return",
};
static const char texts_2[2][24] __attribute__((aligned(8))) = {
	"syscall:recvfrom:return",
	"syscall:recvmsg:return",
};

struct key_map__ {
	char item0[12];
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

struct key_map_failed {
	char item0[24] __attribute__((aligned(8)));
	__s64 item1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_failed) == 32, "key of map_failed");
_Static_assert(sizeof(__u64) == 8, "value of map_failed");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_failed);
	__type(value, __u64);
} map_failed SEC(".maps");
static const __u64 zero_map_failed __unused = {};

struct event_0 {
	struct tsbpf_event_header header;
	__s32 fd_0;
	__u64 size_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 32, "layout of event 0");


static const __u16 calls_of_probe_0_syscall_accept_entry_and_19_more[TSBPF_SYSTEM_CALLS] = { [43] = 1, [288] = 2, [49] = 3, [3] = 4, [42] = 5, [59] = 6, [110] = 7, [50] = 8, [257] = 9, [17] = 10, [18] = 11, [0] = 12, [19] = 13, [45] = 14, [47] = 15, [24] = 16, [46] = 17, [44] = 18, [1] = 19, [20] = 20 };
SEC("raw_tp/sys_enter")
int probe_0_syscall_accept_entry_and_19_more(void *ctx) {
	__u32 place_1 = tsbpf_place_of_call(calls_of_probe_0_syscall_accept_entry_and_19_more, tsbpf_entered_call(ctx));
	if (!place_1 || tsbpf_is_compatible_call()) return 0;
	__u64 now __unused = 0;

	/* syscall:*:entry */
	{
#line 4 "system-calls.tsbpf"
		{
			__u32 index_4 = tsbpf_within_places(place_1 - 1, 20);
			struct key_map__ key_3;
			__builtin_memset(&key_3, 0, sizeof(key_3));
			__builtin_memcpy(key_3.item0, texts_0[index_4], 12);
			__u64 *slot_5 = tsbpf_slot(&map__, &key_3, &zero_map__);
			if (!slot_5) tsbpf_count(0);
			if (slot_5) {
				tsbpf_add(slot_5, 1);
			}
		}
		end_2: __unused;
	}
	return 0;
}

static const __u16 calls_of_probe_1_syscall_accept_return_and_1_more[TSBPF_SYSTEM_CALLS] = { [43] = 1, [288] = 2 };
SEC("raw_tp/sys_exit")
int probe_1_syscall_accept_return_and_1_more(void *ctx) {
	__u32 place_1 = tsbpf_place_of_call(calls_of_probe_1_syscall_accept_return_and_1_more, tsbpf_left_call(ctx));
	if (!place_1 || tsbpf_is_compatible_call()) return 0;
	__u64 now __unused = 0;

	/* syscall:accept*:return */
	{
#line 5 "system-calls.tsbpf"
		if (!(((__s64)((__s64)((__u64 *)ctx)[1]) < (__s64)(0)))) goto end_2;
#line 5 "system-calls.tsbpf"
		{
			__u32 index_4 = tsbpf_within_places(place_1 - 1, 2);
			__s64 chosen_5 = 0;
			__u64 known_6 __unused = 1;
			if (((__s64)((__s64)((__u64 *)ctx)[1]) < (__s64)(0))) {
				chosen_5 = ((__s64)-(__u64)((__s64)((__u64 *)ctx)[1]));
			} else {
				chosen_5 = 0;
			}
			struct key_map_failed key_3;
			__builtin_memset(&key_3, 0, sizeof(key_3));
			__builtin_memcpy(key_3.item0, texts_1[index_4], 23);
			__builtin_memset(key_3.item0 + 23, 0, 1);
			key_3.item1 = chosen_5;
			if (known_6) {
				__u64 *slot_7 = tsbpf_slot(&map_failed, &key_3, &zero_map_failed);
				if (!slot_7) tsbpf_count(1);
				if (slot_7) {
					tsbpf_add(slot_7, 1);
				}
			} else {
				tsbpf_count(2);
			}
		}
		end_2: __unused;
	}
	return 0;
}

static const __u16 calls_of_probe_2_syscall_recvfrom_return_and_1_more[TSBPF_SYSTEM_CALLS] = { [45] = 1, [47] = 2 };
SEC("raw_tp/sys_exit")
int probe_2_syscall_recvfrom_return_and_1_more(void *ctx) {
	__u32 place_1 = tsbpf_place_of_call(calls_of_probe_2_syscall_recvfrom_return_and_1_more, tsbpf_left_call(ctx));
	if (!place_1 || tsbpf_is_compatible_call()) return 0;
	__u64 now __unused = 0;

	/* syscall:rec*:return */
	{
#line 5 "system-calls.tsbpf"
		if (!(((__s64)((__s64)((__u64 *)ctx)[1]) < (__s64)(0)))) goto end_2;
#line 5 "system-calls.tsbpf"
		{
			__u32 index_4 = tsbpf_within_places(place_1 - 1, 2);
			__s64 chosen_5 = 0;
			__u64 known_6 __unused = 1;
			if (((__s64)((__s64)((__u64 *)ctx)[1]) < (__s64)(0))) {
				chosen_5 = ((__s64)-(__u64)((__s64)((__u64 *)ctx)[1]));
			} else {
				chosen_5 = 0;
			}
			struct key_map_failed key_3;
			__builtin_memset(&key_3, 0, sizeof(key_3));
			__builtin_memcpy(key_3.item0, texts_2[index_4], 24);
			key_3.item1 = chosen_5;
			if (known_6) {
				__u64 *slot_7 = tsbpf_slot(&map_failed, &key_3, &zero_map_failed);
				if (!slot_7) tsbpf_count(1);
				if (slot_7) {
					tsbpf_add(slot_7, 1);
				}
			} else {
				tsbpf_count(2);
			}
		}
		end_2: __unused;
	}
	return 0;
}

SEC("tp/syscalls/sys_enter_recvfrom")
int probe_3_tracepoint_syscalls_sys_enter_recvfrom(void *ctx) {
	__u64 now __unused = 0;

	/* tracepoint:syscalls:sys_enter_recvfrom */
	{
#line 6 "system-calls.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_2 = 0;
				record_0->fd_0 = *(__s32 *)((char *)ctx + 16);
				record_0->size_1 = *(__u64 *)((char *)ctx + 32);
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_2;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(3);
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
