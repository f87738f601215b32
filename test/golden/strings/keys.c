#define TSBPF_COUNTERS 1
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"

static const char string_0[] = "a longer one";
static const char string_1[] = "short";

struct key_map__ {
	char item0[13];
	__u64 unknown;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map__) == 24, "key of map__");
_Static_assert(sizeof(__s64) == 8, "value of map__");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map__);
	__type(value, __s64);
} map__ SEC(".maps");
static const __s64 zero_map__ __unused = {};


SEC("raw_tp/begin")
int probe_0_BEGIN(void *ctx) {
	__u64 now __unused = 0;

	/* BEGIN */
	{
		char s_2[13] __unused = {};
		__u64 s_2_known __unused = 0;
#line 3 "keys.tsbpf"
		__builtin_memcpy(s_2, string_0, 13);
		s_2_known = 1;
#line 3 "keys.tsbpf"
		__builtin_memcpy(s_2, string_1, 6);
		__builtin_memset(s_2 + 6, 0, 7);
		s_2_known = 1;
#line 3 "keys.tsbpf"
		{
			struct key_map__ key_3;
			__builtin_memset(&key_3, 0, sizeof(key_3));
			__builtin_memcpy(key_3.item0, s_2, 13);
			key_3.unknown |= (__u64)!s_2_known << 0;
			if (!s_2_known) {
				__builtin_memset(&key_3.item0, 0, sizeof(key_3.item0));
			}
			__s64 *slot_4 = tsbpf_slot(&map__, &key_3, &zero_map__);
			if (!slot_4) tsbpf_count(0);
			if (slot_4) {
				*slot_4 = 1;
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
