#define TSBPF_COUNTERS 2
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "task.bpf.h"


struct key_map__ {
	__u64 item0;
	__u64 unknown;
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


SEC("raw_tp/inet_sock_set_state")
int probe_0_rawtracepoint_inet_sock_set_state(void *ctx) {
	__u64 now __unused = 0;

	/* rawtracepoint:inet_sock_set_state */
	{
		__u64 faults_at_end_1 = 0;
#line 3 "socket-cookie.tsbpf"
		{
			__u64 cookie_3 = 0;
			__u64 known_4 = tsbpf_succeeded(bpf_probe_read_kernel(&cookie_3, 8, tsbpf_cookie_place((struct sock *)((__u64 *)ctx)[0])));
			faults_at_end_1 += known_4 ^ 1;
			struct key_map__ key_2;
			__builtin_memset(&key_2, 0, sizeof(key_2));
			key_2.item0 = cookie_3;
			key_2.unknown |= (__u64)!known_4 << 0;
			key_2.item0 *= known_4;
			__u64 *slot_5 = tsbpf_slot(&map__, &key_2, &zero_map__);
			if (!slot_5) tsbpf_count(0);
			if (slot_5) {
				tsbpf_add(slot_5, 1);
			}
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(1, faults_at_end_1);
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
