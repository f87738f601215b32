#define TSBPF_COUNTERS 1
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "strings.bpf.h"

static const char string_0[] = "sh";
static const char string_1[] = "b";
static const char string_2[] = "yes";

struct value_map_x { char text[16]; } __attribute__((aligned(8)));
_Static_assert(sizeof(struct value_map_x) == 16, "value of map_x");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct value_map_x);
} map_x SEC(".maps");

struct event_0 {
	struct tsbpf_event_header header;
	char value_0[4];
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 24, "layout of event 0");


SEC("raw_tp/begin")
int probe_0_BEGIN(void *ctx) {
	__u64 now __unused = 0;

	/* BEGIN */
	{
#line 2 "compare.tsbpf"
		char comm_2[16] __attribute__((aligned(8))) = {};
		bpf_get_current_comm(comm_2, sizeof(comm_2));
		if (((tsbpf_string_compare(comm_2, 16, string_0, 3) == 0) || (tsbpf_string_compare(comm_2, 16, string_1, 2) < 0))) {
#line 2 "compare.tsbpf"
			{
				if (!now)
					now = bpf_ktime_get_ns();
				struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
				if (record_0) {
					__u32 valid_3 = 0;
					__builtin_memcpy(record_0->value_0, string_2, 4);
					record_0->header.ts = now;
					record_0->header.event = 0;
					record_0->header.order = 0;
					record_0->header.valid = valid_3;
					bpf_ringbuf_submit(record_0, 0);
				} else {
					tsbpf_count(0);
				}
			}
		}
#line 2 "compare.tsbpf"
		{
			__u32 key_4 = 0;
			struct value_map_x *slot_5 = bpf_map_lookup_elem(&map_x, &key_4);
			if (slot_5) {
				__builtin_memcpy(slot_5->text, comm_2, 16);
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
