#define TSBPF_COUNTERS 3
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#define TSBPF_SCRATCH_BYTES 2624
#define TSBPF_SCRATCH_SLOTS 4
#include "core.bpf.h"
#include "events.bpf.h"
#include "long-strings.bpf.h"
#include "scratch.bpf.h"
#include "strings.bpf.h"

static const char string_0[] = "/";
static const char string_1[] = "";

struct key_map__ {
	char item0[256] __attribute__((aligned(8)));
	char item1[256] __attribute__((aligned(8)));
	__u64 unknown;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map__) == 520, "key of map__");
_Static_assert(sizeof(__u64) == 8, "value of map__");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map__);
	__type(value, __u64);
} map__ SEC(".maps");
static const __u64 zero_map__ __unused = {};


struct scratch_of_probe_0_syscall_openat_entry {
	__u64 taken;
	__align8 char this_top_1[256] __attribute__((aligned(8)));
	__align8 char this_strtok_s_text_2[256] __attribute__((aligned(8)));
	__align8 char strtok_s_token_4[256] __attribute__((aligned(8)));
	__align8 char str_5[256] __attribute__((aligned(8)));
	__align8 char search_8[408] __attribute__((aligned(8)));
	__align8 char search_24[408] __attribute__((aligned(8)));
	__align8 char text_25[256] __attribute__((aligned(8)));
	__align8 struct key_map__ key_20;
};
_Static_assert(sizeof(struct scratch_of_probe_0_syscall_openat_entry) == 2624, "scratch memory");

SEC("tp/syscalls/sys_enter_openat")
int probe_0_syscall_openat_entry(void *ctx) {
	__u64 now __unused = 0;
	struct scratch_of_probe_0_syscall_openat_entry *scratch = tsbpf_scratch_take();
	if (!scratch) {
		tsbpf_count(2);
		return 0;
	}
	tsbpf_zero(&scratch->this_top_1, 256);
	__u64 this_top_1_known __unused = 1;
	tsbpf_zero(&scratch->this_strtok_s_text_2, 256);
	__u64 this_strtok_s_text_2_known __unused = 1;

	/* syscall:openat:entry */
	{
		tsbpf_zero(&scratch->strtok_s_token_4, 256);
		__u64 strtok_s_token_4_known __unused = 0;
		__u64 faults_at_end_3 = 0;
#line 4 "tokens.tsbpf"
		{
#line 4 "tokens.tsbpf"
			tsbpf_zero(&scratch->str_5, 256);
			long length_6 = bpf_probe_read_user_str(scratch->str_5, 256, (const void *)((const void *)((__s64)(*(const void * *)((char *)ctx + 24)))));
			__u64 known_7 = tsbpf_succeeded(length_6);
			faults_at_end_3 += known_7 ^ 1;
			bpf_probe_read_kernel(scratch->this_strtok_s_text_2, 256, scratch->str_5);
			this_strtok_s_text_2_known = known_7;
#line 4 "tokens.tsbpf"
			tsbpf_zero(&scratch->search_8, 408);
			tsbpf_zero(&scratch->str_5, 256);
			tsbpf_text_token(scratch->search_8, scratch->str_5, 256, scratch->this_strtok_s_text_2, 256, string_0, 2);
			bpf_probe_read_kernel(scratch->strtok_s_token_4, 256, scratch->str_5);
			strtok_s_token_4_known = this_strtok_s_text_2_known;
#line 4 "tokens.tsbpf"
			tsbpf_zero(&scratch->search_8, 408);
			tsbpf_zero(&scratch->str_5, 256);
			tsbpf_text_behind_token(scratch->search_8, scratch->str_5, 256, scratch->this_strtok_s_text_2, 256, string_0, 2);
			bpf_probe_read_kernel(scratch->this_strtok_s_text_2, 256, scratch->str_5);
		}
		tsbpf_zero(&scratch->str_5, 256);
		__u64 result_12_known __unused = 0;
		bpf_probe_read_kernel(scratch->str_5, 256, scratch->strtok_s_token_4);
		result_12_known = strtok_s_token_4_known;
		bpf_probe_read_kernel(scratch->this_top_1, 256, scratch->str_5);
		this_top_1_known = result_12_known;
		end_3: __unused;
		if (faults_at_end_3) tsbpf_count_many(0, faults_at_end_3);
	}
	/* syscall:openat:entry */
	{
		tsbpf_zero(&scratch->str_5, 256);
		__u64 strtok_s_token_14_known __unused = 0;
		__u64 faults_at_end_13 = 0;
#line 5 "tokens.tsbpf"
		{
#line 5 "tokens.tsbpf"
			tsbpf_zero(&scratch->search_8, 408);
			tsbpf_zero(&scratch->strtok_s_token_4, 256);
			tsbpf_text_token(scratch->search_8, scratch->strtok_s_token_4, 256, scratch->this_strtok_s_text_2, 256, string_0, 2);
			bpf_probe_read_kernel(scratch->str_5, 256, scratch->strtok_s_token_4);
			strtok_s_token_14_known = this_strtok_s_text_2_known;
#line 5 "tokens.tsbpf"
			tsbpf_zero(&scratch->search_8, 408);
			tsbpf_zero(&scratch->strtok_s_token_4, 256);
			tsbpf_text_behind_token(scratch->search_8, scratch->strtok_s_token_4, 256, scratch->this_strtok_s_text_2, 256, string_0, 2);
			bpf_probe_read_kernel(scratch->this_strtok_s_text_2, 256, scratch->strtok_s_token_4);
		}
		tsbpf_zero(&scratch->strtok_s_token_4, 256);
		__u64 result_19_known __unused = 0;
		bpf_probe_read_kernel(scratch->strtok_s_token_4, 256, scratch->str_5);
		result_19_known = strtok_s_token_14_known;
		if (!((result_19_known && (tsbpf_string_compare(scratch->strtok_s_token_4, 256, string_1, 1) != 0)))) goto end_13;
#line 5 "tokens.tsbpf"
		{
			tsbpf_zero(&scratch->search_8, 256);
			long length_22 = bpf_probe_read_user_str(scratch->search_8, 256, (const void *)((const void *)((__s64)(*(const void * *)((char *)ctx + 24)))));
			__u64 known_23 = tsbpf_succeeded(length_22);
			faults_at_end_13 += known_23 ^ 1;
			tsbpf_zero(&scratch->search_24, 408);
			tsbpf_zero(&scratch->text_25, 256);
			tsbpf_text_clean_path(scratch->search_24, scratch->text_25, 256, scratch->search_8, 256);
			tsbpf_zero(&scratch->key_20, 520);
			bpf_probe_read_kernel(scratch->key_20.item0, 256, scratch->this_top_1);
			scratch->key_20.unknown |= (__u64)!this_top_1_known << 0;
			if (!this_top_1_known) {
				tsbpf_zero(&scratch->key_20.item0, 256);
			}
			bpf_probe_read_kernel(scratch->key_20.item1, 256, scratch->text_25);
			scratch->key_20.unknown |= (__u64)!known_23 << 1;
			if (!known_23) {
				tsbpf_zero(&scratch->key_20.item1, 256);
			}
			__u64 *slot_26 = tsbpf_slot(&map__, &scratch->key_20, &zero_map__);
			if (!slot_26) tsbpf_count(1);
			if (slot_26) {
				tsbpf_add(slot_26, 1);
			}
		}
		end_13: __unused;
		if (faults_at_end_13) tsbpf_count_many(0, faults_at_end_13);
	}
	tsbpf_scratch_give_back(scratch);
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
