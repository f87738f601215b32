#define TSBPF_COUNTERS 3
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#define TSBPF_SCRATCH_BYTES 2032
#define TSBPF_SCRATCH_SLOTS 4
#include "core.bpf.h"
#include "events.bpf.h"
#include "long-strings.bpf.h"
#include "scratch.bpf.h"
#include "strings.bpf.h"
#include "texts.bpf.h"

static const char string_0[] = "a";
static const char string_1[] = "b";
static const char string_2[] = "GET ";

struct event_0 {
	struct tsbpf_event_header header;
	__s64 index_0;
	__s64 rindex_1;
	char strchr_2[64] __attribute__((aligned(8)));
	char strrchr_3[64] __attribute__((aligned(8)));
	__s64 strstr_4;
	char strfrom_5[64] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 232, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	__s64 s_0;
	__s64 strtoll_1;
	struct tsbpf_text lltostr_2;
	char lltostr_3[24] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 64, "layout of event 1");

struct event_2 {
	struct tsbpf_event_header header;
	__s64 memcmp_0;
	__s64 memcmp_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_2) == 32, "layout of event 2");


struct scratch_of_probe_0_tracepoint_syscalls_sys_enter_write {
	__u64 taken;
	__align8 char s_2[64] __attribute__((aligned(8)));
	__align8 char str_3[64] __attribute__((aligned(8)));
	__align8 char search_6[264] __attribute__((aligned(8)));
	__align8 char search_8[264] __attribute__((aligned(8)));
	__align8 char search_10[264] __attribute__((aligned(8)));
	__align8 char search_12[264] __attribute__((aligned(8)));
	__align8 char text_13[64] __attribute__((aligned(8)));
	__align8 char search_14[264] __attribute__((aligned(8)));
	__align8 char search_16[264] __attribute__((aligned(8)));
	__align8 char text_17[64] __attribute__((aligned(8)));
	__align8 char side_22[8] __attribute__((aligned(8)));
	__align8 char side_24[8] __attribute__((aligned(8)));
	__align8 char side_26[16] __attribute__((aligned(8)));
	__align8 char side_27[16] __attribute__((aligned(8)));
	__align8 char record_room_0[136];
};
_Static_assert(sizeof(struct scratch_of_probe_0_tracepoint_syscalls_sys_enter_write) == 2032, "scratch memory");

SEC("tp/syscalls/sys_enter_write")
int probe_0_tracepoint_syscalls_sys_enter_write(void *ctx) {
	__u64 now __unused = 0;
	struct scratch_of_probe_0_tracepoint_syscalls_sys_enter_write *scratch = tsbpf_scratch_take();
	if (!scratch) {
		tsbpf_count(2);
		return 0;
	}

	/* tracepoint:syscalls:sys_enter_write */
	{
		tsbpf_clear(&scratch->s_2, 64);
		__u64 s_2_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 5 "searches.tsbpf"
		tsbpf_clear(&scratch->str_3, 64);
		__u64 known_4 = tsbpf_succeeded(bpf_probe_read_user_str(scratch->str_3, 64, (const void *)(*(const void * *)((char *)ctx + 24))));
		faults_at_end_1 += known_4 ^ 1;
		__builtin_memcpy(scratch->s_2, scratch->str_3, 64);
		s_2_known = known_4;
#line 6 "searches.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_5 = 0;
				tsbpf_zero(&scratch->search_6, 264);
				__s64 result_7 = tsbpf_text_find_from(scratch->search_6, scratch->s_2, 64, string_0, 2, (__s64)(3));
				record_0->index_0 = result_7;
				valid_5 |= (__u32)s_2_known << 0;
				tsbpf_zero(&scratch->search_8, 264);
				__s64 result_9 = tsbpf_text_find_back(scratch->search_8, scratch->s_2, 64, string_0, 2, (__s64)(3));
				record_0->rindex_1 = result_9;
				valid_5 |= (__u32)s_2_known << 1;
				tsbpf_zero(&scratch->search_10, 264);
				tsbpf_clear(&scratch->str_3, 64);
				tsbpf_text_rest_from_byte(scratch->search_10, scratch->str_3, 64, scratch->s_2, 64, (__s64)(47));
				__builtin_memcpy(record_0->strchr_2, scratch->str_3, 64);
				valid_5 |= (__u32)s_2_known << 2;
				tsbpf_zero(&scratch->search_12, 264);
				tsbpf_clear(&scratch->text_13, 64);
				tsbpf_text_rest_from_last_byte(scratch->search_12, scratch->text_13, 64, scratch->s_2, 64, (__s64)(47));
				__builtin_memcpy(record_0->strrchr_3, scratch->text_13, 64);
				valid_5 |= (__u32)s_2_known << 3;
				tsbpf_zero(&scratch->search_14, 264);
				__s64 result_15 = tsbpf_text_find_first(scratch->search_14, scratch->s_2, 64, string_1, 2);
				record_0->strstr_4 = result_15;
				valid_5 |= (__u32)s_2_known << 4;
				tsbpf_zero(&scratch->search_16, 264);
				tsbpf_clear(&scratch->text_17, 64);
				tsbpf_text_rest_from_part(scratch->search_16, scratch->text_17, 64, scratch->s_2, 64, string_1, 2);
				__builtin_memcpy(record_0->strfrom_5, scratch->text_17, 64);
				valid_5 |= (__u32)s_2_known << 5;
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_5;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(0);
			}
		}
#line 7 "searches.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_1 *record_1 = (void *)scratch->record_room_0;
			__u64 end_1 = sizeof(*record_1);
			__u32 valid_18 = 0;
			record_1->s_0 = tsbpf_string_number(scratch->s_2, 64, 10);
			valid_18 |= (__u32)s_2_known << 0;
			record_1->strtoll_1 = tsbpf_string_number(scratch->s_2, 64, (__s64)(16));
			valid_18 |= (__u32)s_2_known << 1;
			char *text_19 = (char *)record_1 + end_1;
			tsbpf_string_of_number_in(text_19, 72, (__s64)(*(__u64 *)((char *)ctx + 32)), (__s64)(16));
			long length_20 = bpf_probe_read_kernel_str(text_19, 72, text_19);
			end_1 = tsbpf_append(&record_1->lltostr_2, end_1, length_20);
			valid_18 |= 4U;
			tsbpf_string_of_number(record_1->lltostr_3, 24, (__s64)(*(__u64 *)((char *)ctx + 32)));
			valid_18 |= 8U;
			record_1->header.ts = now;
			record_1->header.event = 1;
			record_1->header.order = 1;
			record_1->header.valid = valid_18;
			if (bpf_ringbuf_output(&tsbpf_data, record_1, end_1, 0)) tsbpf_count(0);
		}
#line 8 "searches.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_2 *record_2 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_2), 0);
			if (record_2) {
				__u32 valid_21 = 0;
				__builtin_memset(&scratch->side_22, 0, 8);
				__u64 known_23 = tsbpf_succeeded(bpf_probe_read_user(scratch->side_22, 4, (const void *)(*(const void * *)((char *)ctx + 24))));
				faults_at_end_1 += known_23 ^ 1;
				__builtin_memset(&scratch->side_24, 0, 8);
				__builtin_memcpy(scratch->side_24, string_2, 4);
				__s64 order_25 = tsbpf_memory_compare(scratch->side_22, scratch->side_24, 4);
				record_2->memcmp_0 = order_25;
				valid_21 |= (__u32)known_23 << 0;
				__builtin_memset(&scratch->side_26, 0, 16);
				__builtin_memcpy(scratch->side_26, scratch->s_2, 9);
				__builtin_memset(&scratch->side_27, 0, 16);
				__u64 known_28 = tsbpf_succeeded(bpf_probe_read_user(scratch->side_27, 9, (const void *)(*(const void * *)((char *)ctx + 24))));
				faults_at_end_1 += known_28 ^ 1;
				__s64 order_29 = tsbpf_memory_compare(scratch->side_26, scratch->side_27, 9);
				record_2->memcmp_1 = order_29;
				valid_21 |= (__u32)(s_2_known & known_28) << 1;
				record_2->header.ts = now;
				record_2->header.event = 2;
				record_2->header.order = 2;
				record_2->header.valid = valid_21;
				bpf_ringbuf_submit(record_2, 0);
			} else {
				tsbpf_count(0);
			}
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(1, faults_at_end_1);
	}
	tsbpf_scratch_give_back(scratch);
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
