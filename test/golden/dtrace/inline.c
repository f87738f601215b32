#define TSBPF_COUNTERS 1
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"

static const char string_0[] = "empty";
static const char string_1[] = "small";
static const char string_2[] = "large";

struct key_map__ {
	char item0[16] __attribute__((aligned(8)));
	char item1[6];
	__u64 unknown;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map__) == 32, "key of map__");
_Static_assert(sizeof(__u64) == 8, "value of map__");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map__);
	__type(value, __u64);
} map__ SEC(".maps");
static const __u64 zero_map__ __unused = {};


SEC("tp/syscalls/sys_enter_read")
int probe_0_syscall_read_entry(void *ctx) {
	__u64 now __unused = 0;

	/* syscall:read:entry */
	{
#line 8 "inline.tsbpf"
		__s32 n_2 = (__s32)(((__s64)((__u64)(64) * (__u64)(1024))));
		if (!((0 > tsbpf_compare_mixed((__s64)((__s32)(((__s64)((__u64)(n_2) * (__u64)(2))))), (__u64)(*(__u64 *)((char *)ctx + 32)))))) goto end_1;
#line 8 "inline.tsbpf"
		{
			__s32 n_3 = (__s32)(((__u64)(*(__u64 *)((char *)ctx + 32)) * (__u64)(2)));
			__u32 pid_4 = tsbpf_pid();
			__s32 n_5 = (__s32)(((__s64)((__u64)((__s32)(pid_4)) * (__u64)(2))));
			char comm_7[16] __attribute__((aligned(8))) = {};
			bpf_get_current_comm(comm_7, sizeof(comm_7));
			__u64 n_8 = ((__u64)(*(__u64 *)((char *)ctx + 32)) + (__u64)(1));
			char chosen_9[6] = {};
			__u64 known_10 __unused = 1;
			if (((__u64)(n_8) == (__u64)(0))) {
				__builtin_memcpy(chosen_9, string_0, 6);
			} else {
				__u64 known_11 __unused = 1;
				if ((0 < tsbpf_compare_mixed((__s64)((__s32)(((__s64)((__u64)(64) * (__u64)(1024))))), (__u64)(n_8)))) {
					__builtin_memcpy(chosen_9, string_1, 6);
				} else {
					__builtin_memcpy(chosen_9, string_2, 6);
				}
				known_10 = known_11;
			}
			struct key_map__ key_6;
			__builtin_memset(&key_6, 0, sizeof(key_6));
			__builtin_memcpy(key_6.item0, comm_7, 16);
			__builtin_memcpy(key_6.item1, chosen_9, 6);
			key_6.unknown |= (__u64)!known_10 << 1;
			if (!known_10) {
				__builtin_memset(&key_6.item1, 0, sizeof(key_6.item1));
			}
			__u64 *slot_12 = tsbpf_slot(&map__, &key_6, &zero_map__);
			if (!slot_12) tsbpf_count(0);
			if (slot_12) {
				__u64 number_13 = ((__s64)((__u64)((__s32)(((__s64)((__u64)(n_3) * (__u64)(2))))) + (__u64)((__s32)(((__s64)((__u64)(n_5) * (__u64)(2)))))));
				tsbpf_add(slot_12, number_13);
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
