=== 6.1

#define TSBPF_COUNTERS 2
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"


struct key_map_bytes {
	char item0[16] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_bytes) == 16, "key of map_bytes");
_Static_assert(sizeof(__u64) == 8, "value of map_bytes");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_bytes);
	__type(value, __u64);
} map_bytes SEC(".maps");
static const __u64 zero_map_bytes __unused = {};


SEC("fexit/tcp_recvmsg")
int probe_0_fexit_tcp_recvmsg(void *ctx) {
	__u64 now __unused = 0;

	/* tcp:data-received */
	{
		__u32 bytes_2 __unused = 0;
		__u64 bytes_2_known __unused = 0;
#line 854 "stdlib/providers/tcp.tsbpf"
		if (!((((__s64)((__s32)((__u64 *)ctx)[5]) > (__s64)(0)) && ((__s64)(((__s64)((__u64)((__s32)((__u64 *)ctx)[3]) & (__u64)(2)))) == (__s64)(0))))) goto end_1;
#line 855 "stdlib/providers/tcp.tsbpf"
#line 856 "stdlib/providers/tcp.tsbpf"
		bytes_2 = (__s32)((__u64 *)ctx)[5];
		bytes_2_known = 1;
		/* tcp:data-received */
		{
#line 4 "data-received.tsbpf"
			{
				char comm_5[16] __attribute__((aligned(8))) = {};
				bpf_get_current_comm(comm_5, sizeof(comm_5));
				struct key_map_bytes key_4;
				__builtin_memset(&key_4, 0, sizeof(key_4));
				__builtin_memcpy(key_4.item0, comm_5, 16);
				if (bytes_2_known) {
					__u64 *slot_6 = tsbpf_slot(&map_bytes, &key_4, &zero_map_bytes);
					if (!slot_6) tsbpf_count(0);
					if (slot_6) {
						__u64 number_7 = bytes_2;
						tsbpf_add(slot_6, number_7);
					}
				} else {
					tsbpf_count(1);
				}
			}
			end_3: __unused;
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";

=== 6.12

#define TSBPF_COUNTERS 3
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"

struct sock {
	__u16 sk_protocol;
} __core;

struct key_map_bytes {
	char item0[16] __attribute__((aligned(8)));
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_bytes) == 16, "key of map_bytes");
_Static_assert(sizeof(__u64) == 8, "value of map_bytes");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_bytes);
	__type(value, __u64);
} map_bytes SEC(".maps");
static const __u64 zero_map_bytes __unused = {};


SEC("raw_tp/sock_recv_length")
int probe_0_rawtracepoint_sock_recv_length(void *ctx) {
	__u64 now __unused = 0;

	/* tcp:data-received */
	{
		__u32 bytes_2 __unused = 0;
		__u64 bytes_2_known __unused = 0;
		__u64 faults_at_end_1 = 0;
#line 850 "stdlib/providers/tcp.tsbpf"
		bool both_5 = (((__s64)((__s32)((__u64 *)ctx)[1]) > (__s64)(0)) && ((__s64)(((__s64)((__u64)((__s32)((__u64 *)ctx)[2]) & (__u64)(2)))) == (__s64)(0)));
		if (both_5) {
			__u16 sk_protocol_3 = 0;
			__u64 known_4 = tsbpf_succeeded(bpf_probe_read_kernel(&sk_protocol_3, sizeof(sk_protocol_3), &((struct sock *)((__u64 *)ctx)[0])->sk_protocol));
			faults_at_end_1 += known_4 ^ 1;
			both_5 = (known_4 && ((__s64)(sk_protocol_3) == (__s64)(6)));
		}
		if (!(both_5)) goto end_1;
#line 851 "stdlib/providers/tcp.tsbpf"
#line 852 "stdlib/providers/tcp.tsbpf"
		bytes_2 = (__s32)((__u64 *)ctx)[1];
		bytes_2_known = 1;
		/* tcp:data-received */
		{
#line 4 "data-received.tsbpf"
			{
				char comm_8[16] __attribute__((aligned(8))) = {};
				bpf_get_current_comm(comm_8, sizeof(comm_8));
				struct key_map_bytes key_7;
				__builtin_memset(&key_7, 0, sizeof(key_7));
				__builtin_memcpy(key_7.item0, comm_8, 16);
				if (bytes_2_known) {
					__u64 *slot_9 = tsbpf_slot(&map_bytes, &key_7, &zero_map_bytes);
					if (!slot_9) tsbpf_count(0);
					if (slot_9) {
						__u64 number_10 = bytes_2;
						tsbpf_add(slot_9, number_10);
					}
				} else {
					tsbpf_count(1);
				}
			}
			end_6: __unused;
		}
		end_1: __unused;
		if (faults_at_end_1) tsbpf_count_many(2, faults_at_end_1);
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
