#define TSBPF_COUNTERS 2
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "strings.bpf.h"

static const char string_0[] = "x";

_Static_assert(sizeof(__s64) == 8, "value of map_x");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __s64);
} map_x SEC(".maps");

struct key_map_f {
	__s64 item0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_f) == 8, "key of map_f");
_Static_assert(sizeof(__s64) == 8, "value of map_f");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_f);
	__type(value, __s64);
} map_f SEC(".maps");
static const __s64 zero_map_f __unused = {};

struct key_map_k {
	__s64 item0;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_k) == 8, "key of map_k");
_Static_assert(sizeof(__s64) == 8, "value of map_k");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_k);
	__type(value, __s64);
} map_k SEC(".maps");
static const __s64 zero_map_k __unused = {};


SEC("raw_tp/begin")
int probe_0_BEGIN(void *ctx) {
	__u64 now __unused = 0;

	/* BEGIN */
	{
#line 3 "truth-and-numbers.tsbpf"
		{
			__u32 key_2 = 0;
			__s64 *slot_3 = bpf_map_lookup_elem(&map_x, &key_2);
			if (slot_3) {
				*slot_3 = 0;
			}
		}
#line 3 "truth-and-numbers.tsbpf"
		{
			__u32 key_4 = 0;
			__s64 *slot_5 = bpf_map_lookup_elem(&map_x, &key_4);
			__s64 value_6 = 0;
			if (slot_5) {
				value_6 = *slot_5;
			}
			__u32 key_7 = 0;
			__s64 *slot_8 = bpf_map_lookup_elem(&map_x, &key_7);
			if (slot_8) {
				*slot_8 = !(value_6);
			}
		}
#line 3 "truth-and-numbers.tsbpf"
		{
			__u32 pid_9 = tsbpf_pid();
			__u32 tid_11 = (__u32)bpf_get_current_pid_tgid();
			struct key_map_f key_10;
			__builtin_memset(&key_10, 0, sizeof(key_10));
			key_10.item0 = tid_11;
			__s64 *slot_12 = tsbpf_slot(&map_f, &key_10, &zero_map_f);
			if (!slot_12) tsbpf_count(0);
			if (slot_12) {
				*slot_12 = ((__s64)(pid_9) == (__s64)(1));
			}
		}
#line 3 "truth-and-numbers.tsbpf"
		{
			struct key_map_f key_13;
			__builtin_memset(&key_13, 0, sizeof(key_13));
			key_13.item0 = 7;
			__s64 *slot_14 = tsbpf_slot(&map_f, &key_13, &zero_map_f);
			if (!slot_14) tsbpf_count(0);
			if (slot_14) {
				*slot_14 = 2;
			}
		}
#line 3 "truth-and-numbers.tsbpf"
		{
			char comm_16[16] __attribute__((aligned(8))) = {};
			bpf_get_current_comm(comm_16, sizeof(comm_16));
			struct key_map_k key_15;
			__builtin_memset(&key_15, 0, sizeof(key_15));
			key_15.item0 = (tsbpf_string_compare(comm_16, 16, string_0, 2) == 0);
			__s64 *slot_17 = tsbpf_slot(&map_k, &key_15, &zero_map_k);
			if (!slot_17) tsbpf_count(1);
			if (slot_17) {
				*slot_17 = 1;
			}
		}
#line 3 "truth-and-numbers.tsbpf"
		{
			struct key_map_k key_18;
			__builtin_memset(&key_18, 0, sizeof(key_18));
			key_18.item0 = 5;
			__s64 *slot_19 = tsbpf_slot(&map_k, &key_18, &zero_map_k);
			if (!slot_19) tsbpf_count(1);
			if (slot_19) {
				*slot_19 = 2;
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
