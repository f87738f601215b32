#define TSBPF_COUNTERS 2
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"

static const char string_0[] = "quote \042 backslash \134 \077\077/ */ %s \012 \001 \303\274";
static const char string_1[] = "}; evil(";

struct key_map__ {
	char item0[9];
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map__) == 16, "key of map__");
_Static_assert(sizeof(__s64) == 8, "value of map__");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map__);
	__type(value, __s64);
} map__ SEC(".maps");
static const __s64 zero_map__ __unused = {};

struct event_0 {
	struct tsbpf_event_header header;
	char value_0[37];
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 56, "layout of event 0");


SEC("raw_tp/begin")
int probe_0_BEGIN(void *ctx) {
	__u64 now __unused = 0;

	/* BEGIN */
	{
#line 2 "hostile.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_2 = 0;
				__builtin_memcpy(record_0->value_0, string_0, 37);
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_2;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(0);
			}
		}
#line 2 "hostile.tsbpf"
		{
			struct key_map__ key_3;
			__builtin_memset(&key_3, 0, sizeof(key_3));
			__builtin_memcpy(key_3.item0, string_1, 9);
			__s64 *slot_4 = tsbpf_slot(&map__, &key_3, &zero_map__);
			if (!slot_4) tsbpf_count(1);
			if (slot_4) {
				*slot_4 = 1;
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
