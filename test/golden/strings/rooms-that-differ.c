#define TSBPF_COUNTERS 3
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#define TSBPF_SCRATCH_BYTES 3208
#define TSBPF_SCRATCH_SLOTS 4
#include "core.bpf.h"
#include "events.bpf.h"
#include "long-strings.bpf.h"
#include "scratch.bpf.h"
#include "strings.bpf.h"
#include "texts.bpf.h"

static const char string_0[] = "none";
static const char string_1[] __attribute__((aligned(8))) = "a text of more than sixty-four bytes, which is a long one here, just so";
static const char string_2[] = "";

struct event_0 {
	struct tsbpf_event_header header;
	struct tsbpf_text long_0;
	struct tsbpf_text short_1;
	__s64 rindex_2;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 32, "layout of event 0");


struct scratch_of_probe_0_syscall_openat_entry {
	__u64 taken;
	__align8 char long_2[1001] __attribute__((aligned(8)));
	__align8 char short_3[72] __attribute__((aligned(8)));
	__align8 char chosen_5[1001] __attribute__((aligned(8)));
	__align8 char record_room_0[1105];
};
_Static_assert(sizeof(struct scratch_of_probe_0_syscall_openat_entry) == 3208, "scratch memory");

SEC("tp/syscalls/sys_enter_openat")
int probe_0_syscall_openat_entry(void *ctx) {
	__u64 now __unused = 0;
	struct scratch_of_probe_0_syscall_openat_entry *scratch = tsbpf_scratch_take();
	if (!scratch) {
		tsbpf_count(2);
		return 0;
	}

	/* syscall:openat:entry */
	{
		tsbpf_zero(&scratch->long_2, 1001);
		__u64 long_2_known __unused = 0;
		tsbpf_clear(&scratch->short_3, 72);
		__u64 short_3_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 4 "rooms-that-differ.tsbpf"
		__u32 pid_4 = tsbpf_pid();
		tsbpf_zero(&scratch->chosen_5, 1001);
		__u64 known_6 __unused = 1;
		if (((__s64)(pid_4) == (__s64)(1))) {
			long length_7 = bpf_probe_read_user_str(scratch->chosen_5, 1001, (const void *)(*(const void * *)((char *)ctx + 24)));
			__u64 known_8 = tsbpf_succeeded(length_7);
			faults_at_end_1 += known_8 ^ 1;
			known_6 = known_8;
		} else {
			__builtin_memcpy(scratch->chosen_5, string_0, 5);
			tsbpf_zero(scratch->chosen_5 + 5, 996);
		}
		bpf_probe_read_kernel(scratch->long_2, 1001, scratch->chosen_5);
		long_2_known = known_6;
#line 5 "rooms-that-differ.tsbpf"
		tsbpf_clear(&scratch->chosen_5, 72);
		__u64 known_10 __unused = 1;
		if (((__s64)(pid_4) == (__s64)(2))) {
			__builtin_memcpy(scratch->chosen_5, string_1, 72);
		} else {
			__builtin_memcpy(scratch->chosen_5, string_0, 5);
			tsbpf_clear(scratch->chosen_5 + 5, 67);
		}
		__builtin_memcpy(scratch->short_3, scratch->chosen_5, 72);
		short_3_known = known_10;
#line 6 "rooms-that-differ.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = (void *)scratch->record_room_0;
			__u64 end_0 = sizeof(*record_0);
			__u32 valid_11 = 0;
			char *text_12 = (char *)record_0 + end_0;
			long length_13 = bpf_probe_read_kernel_str(text_12, 1001, scratch->long_2);
			end_0 = tsbpf_append(&record_0->long_0, end_0, length_13);
			valid_11 |= (__u32)long_2_known << 0;
			char *text_14 = (char *)record_0 + end_0;
			long length_15 = bpf_probe_read_kernel_str(text_14, 72, scratch->short_3);
			end_0 = tsbpf_append(&record_0->short_1, end_0, length_15);
			valid_11 |= (__u32)short_3_known << 1;
			tsbpf_zero(&scratch->chosen_5, 264);
			__s64 result_17 = tsbpf_text_find_back(scratch->chosen_5, scratch->short_3, 72, string_2, 1, TSBPF_TO_THE_END);
			record_0->rindex_2 = result_17;
			valid_11 |= (__u32)short_3_known << 2;
			record_0->header.ts = now;
			record_0->header.event = 0;
			record_0->header.order = 0;
			record_0->header.valid = valid_11;
			if (bpf_ringbuf_output(&tsbpf_data, record_0, end_0, 0)) tsbpf_count(0);
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(1, faults_at_end_1);
	}
	tsbpf_scratch_give_back(scratch);
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
