=== 6.12

#define TSBPF_COUNTERS 3
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "places.bpf.h"

static const char string_0[] = "kretprobe:tcp_child_process";
static const char texts_0[2][24] __attribute__((aligned(8))) = {
	"tcp_conn_request",
	"tcp_connect",
};
static const char texts_1[2][40] __attribute__((aligned(8))) = {
	"kretprobe:tcp_check_req",
	"kretprobe:tcp_create_openreq_child",
};
static const char texts_2[2][32] __attribute__((aligned(8))) = {
	"kretprobe:tcp_cleanup_rbuf",
	"kretprobe:tcp_close",
};
static const char texts_3[2][32] __attribute__((aligned(8))) = {
	"kretprobe:tcp_conn_request",
	"kretprobe:tcp_connect",
};

struct key_map_calls {
	char item0[17];
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_calls) == 24, "key of map_calls");
_Static_assert(sizeof(__u64) == 8, "value of map_calls");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_calls);
	__type(value, __u64);
} map_calls SEC(".maps");
static const __u64 zero_map_calls __unused = {};

struct event_0 {
	struct tsbpf_event_header header;
	char probe_0[35];
	__u64 retval_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 64, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	char probe_0[28];
	__u32 retval_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 48, "layout of event 1");

struct event_2 {
	struct tsbpf_event_header header;
	char probe_0[27];
	__u64 retval_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_2) == 56, "layout of event 2");

struct event_3 {
	struct tsbpf_event_header header;
	char probe_0[27];
	__s32 retval_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_3) == 48, "layout of event 3");


SEC("kprobe.multi")
int probe_0_kprobe_tcp_conn_request_and_1_more(void *ctx) {
	__u64 now __unused = 0;

	/* kprobe:tcp_con* */
	{
#line 4 "functions.tsbpf"
		{
			__u32 index_3 = tsbpf_within_places((__u32)bpf_get_attach_cookie(ctx), 2);
			struct key_map_calls key_2;
			__builtin_memset(&key_2, 0, sizeof(key_2));
			__builtin_memcpy(key_2.item0, texts_0[index_3], 17);
			__u64 *slot_4 = tsbpf_slot(&map_calls, &key_2, &zero_map_calls);
			if (!slot_4) tsbpf_count(0);
			if (slot_4) {
				tsbpf_add(slot_4, 1);
			}
		}
		end_1: __unused;
	}
	return 0;
}

SEC("kretprobe.multi")
int probe_1_kretprobe_tcp_check_req_and_1_more(void *ctx) {
	__u64 now __unused = 0;

	/* kretprobe:tcp_c* */
	{
#line 5 "functions.tsbpf"
		if (!(((__u64)((struct sock *)tsbpf_return_value(ctx)) != (__u64)(0)))) goto end_1;
#line 5 "functions.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_2 = 0;
				__u32 index_3 = tsbpf_within_places((__u32)bpf_get_attach_cookie(ctx), 2);
				__builtin_memcpy(record_0->probe_0, texts_1[index_3], 35);
				record_0->retval_1 = (__u64)((struct sock *)tsbpf_return_value(ctx));
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_2;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(1);
			}
		}
		end_1: __unused;
	}
	return 0;
}

SEC("kretprobe/tcp_child_process")
int probe_2_kretprobe_tcp_child_process(void *ctx) {
	__u64 now __unused = 0;

	/* kretprobe:tcp_child_process */
	{
#line 5 "functions.tsbpf"
		if (!(((__s64)((__u32)tsbpf_return_value(ctx)) != (__s64)(0)))) goto end_1;
#line 5 "functions.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_1), 0);
			if (record_1) {
				__u32 valid_2 = 0;
				__builtin_memcpy(record_1->probe_0, string_0, 28);
				record_1->retval_1 = (__u32)tsbpf_return_value(ctx);
				record_1->header.ts = now;
				record_1->header.event = 1;
				record_1->header.order = 0;
				record_1->header.valid = valid_2;
				bpf_ringbuf_submit(record_1, 0);
			} else {
				tsbpf_count(2);
			}
		}
		end_1: __unused;
	}
	return 0;
}

SEC("kretprobe.multi")
int probe_3_kretprobe_tcp_cleanup_rbuf_and_1_more(void *ctx) {
	__u64 now __unused = 0;

	/* kretprobe:tcp_c* */
	{
#line 5 "functions.tsbpf"
		if (!(((__u64)((__u64)tsbpf_return_value(ctx)) != (__u64)(0)))) goto end_1;
#line 5 "functions.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_2 *record_2 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_2), 0);
			if (record_2) {
				__u32 valid_2 = 0;
				__u32 index_3 = tsbpf_within_places((__u32)bpf_get_attach_cookie(ctx), 2);
				__builtin_memcpy(record_2->probe_0, texts_2[index_3], 27);
				record_2->retval_1 = (__u64)tsbpf_return_value(ctx);
				record_2->header.ts = now;
				record_2->header.event = 2;
				record_2->header.order = 0;
				record_2->header.valid = valid_2;
				bpf_ringbuf_submit(record_2, 0);
			} else {
				tsbpf_count(1);
			}
		}
		end_1: __unused;
	}
	return 0;
}

SEC("kretprobe.multi")
int probe_4_kretprobe_tcp_conn_request_and_1_more(void *ctx) {
	__u64 now __unused = 0;

	/* kretprobe:tcp_c* */
	{
#line 5 "functions.tsbpf"
		if (!(((__s64)((__s32)tsbpf_return_value(ctx)) != (__s64)(0)))) goto end_1;
#line 5 "functions.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_3 *record_3 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_3), 0);
			if (record_3) {
				__u32 valid_2 = 0;
				__u32 index_3 = tsbpf_within_places((__u32)bpf_get_attach_cookie(ctx), 2);
				__builtin_memcpy(record_3->probe_0, texts_3[index_3], 27);
				record_3->retval_1 = (__s32)tsbpf_return_value(ctx);
				record_3->header.ts = now;
				record_3->header.event = 3;
				record_3->header.order = 0;
				record_3->header.valid = valid_2;
				bpf_ringbuf_submit(record_3, 0);
			} else {
				tsbpf_count(1);
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";

=== 6.1

#define TSBPF_COUNTERS 2
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "places.bpf.h"

static const char texts_0[2][24] __attribute__((aligned(8))) = {
	"tcp_conn_request",
	"tcp_connect",
};
static const char texts_1[2][40] __attribute__((aligned(8))) = {
	"kretprobe:tcp_check_req",
	"kretprobe:tcp_create_openreq_child",
};
static const char texts_2[3][32] __attribute__((aligned(8))) = {
	"kretprobe:tcp_child_process",
	"kretprobe:tcp_conn_request",
	"kretprobe:tcp_connect",
};
static const char texts_3[2][32] __attribute__((aligned(8))) = {
	"kretprobe:tcp_cleanup_rbuf",
	"kretprobe:tcp_close",
};

struct key_map_calls {
	char item0[17];
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_calls) == 24, "key of map_calls");
_Static_assert(sizeof(__u64) == 8, "value of map_calls");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_calls);
	__type(value, __u64);
} map_calls SEC(".maps");
static const __u64 zero_map_calls __unused = {};

struct event_0 {
	struct tsbpf_event_header header;
	char probe_0[35];
	__u64 retval_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 64, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	char probe_0[28];
	__s32 retval_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 48, "layout of event 1");

struct event_2 {
	struct tsbpf_event_header header;
	char probe_0[27];
	__u64 retval_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_2) == 56, "layout of event 2");


SEC("kprobe/tcp_conn_request")
int probe_0_kprobe_tcp_conn_request_and_1_more(void *ctx) {
	__u64 now __unused = 0;

	/* kprobe:tcp_con* */
	{
#line 4 "functions.tsbpf"
		{
			__u32 index_3 = tsbpf_within_places((__u32)bpf_get_attach_cookie(ctx), 2);
			struct key_map_calls key_2;
			__builtin_memset(&key_2, 0, sizeof(key_2));
			__builtin_memcpy(key_2.item0, texts_0[index_3], 17);
			__u64 *slot_4 = tsbpf_slot(&map_calls, &key_2, &zero_map_calls);
			if (!slot_4) tsbpf_count(0);
			if (slot_4) {
				tsbpf_add(slot_4, 1);
			}
		}
		end_1: __unused;
	}
	return 0;
}

SEC("kretprobe/tcp_check_req")
int probe_1_kretprobe_tcp_check_req_and_1_more(void *ctx) {
	__u64 now __unused = 0;

	/* kretprobe:tcp_c* */
	{
#line 5 "functions.tsbpf"
		if (!(((__u64)((struct sock *)tsbpf_return_value(ctx)) != (__u64)(0)))) goto end_1;
#line 5 "functions.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_2 = 0;
				__u32 index_3 = tsbpf_within_places((__u32)bpf_get_attach_cookie(ctx), 2);
				__builtin_memcpy(record_0->probe_0, texts_1[index_3], 35);
				record_0->retval_1 = (__u64)((struct sock *)tsbpf_return_value(ctx));
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_2;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(1);
			}
		}
		end_1: __unused;
	}
	return 0;
}

SEC("kretprobe/tcp_child_process")
int probe_2_kretprobe_tcp_child_process_and_2_more(void *ctx) {
	__u64 now __unused = 0;

	/* kretprobe:tcp_c* */
	{
#line 5 "functions.tsbpf"
		if (!(((__s64)((__s32)tsbpf_return_value(ctx)) != (__s64)(0)))) goto end_1;
#line 5 "functions.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_1), 0);
			if (record_1) {
				__u32 valid_2 = 0;
				__u32 index_3 = tsbpf_within_places((__u32)bpf_get_attach_cookie(ctx), 3);
				__builtin_memcpy(record_1->probe_0, texts_2[index_3], 28);
				record_1->retval_1 = (__s32)tsbpf_return_value(ctx);
				record_1->header.ts = now;
				record_1->header.event = 1;
				record_1->header.order = 0;
				record_1->header.valid = valid_2;
				bpf_ringbuf_submit(record_1, 0);
			} else {
				tsbpf_count(1);
			}
		}
		end_1: __unused;
	}
	return 0;
}

SEC("kretprobe/tcp_cleanup_rbuf")
int probe_3_kretprobe_tcp_cleanup_rbuf_and_1_more(void *ctx) {
	__u64 now __unused = 0;

	/* kretprobe:tcp_c* */
	{
#line 5 "functions.tsbpf"
		if (!(((__u64)((__u64)tsbpf_return_value(ctx)) != (__u64)(0)))) goto end_1;
#line 5 "functions.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_2 *record_2 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_2), 0);
			if (record_2) {
				__u32 valid_2 = 0;
				__u32 index_3 = tsbpf_within_places((__u32)bpf_get_attach_cookie(ctx), 2);
				__builtin_memcpy(record_2->probe_0, texts_3[index_3], 27);
				record_2->retval_1 = (__u64)tsbpf_return_value(ctx);
				record_2->header.ts = now;
				record_2->header.event = 2;
				record_2->header.order = 0;
				record_2->header.valid = valid_2;
				bpf_ringbuf_submit(record_2, 0);
			} else {
				tsbpf_count(1);
			}
		}
		end_1: __unused;
	}
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";

=== 5.10

#define TSBPF_COUNTERS 2
#define TSBPF_DATA_RING_BYTES 8388608
#define TSBPF_CONTROL_RING_BYTES 65536
#include "core.bpf.h"
#include "events.bpf.h"
#include "places.bpf.h"

static const char texts_0[2][24] __attribute__((aligned(8))) = {
	"tcp_conn_request",
	"tcp_connect",
};
static const char texts_1[2][40] __attribute__((aligned(8))) = {
	"kretprobe:tcp_check_req",
	"kretprobe:tcp_create_openreq_child",
};
static const char texts_2[3][32] __attribute__((aligned(8))) = {
	"kretprobe:tcp_child_process",
	"kretprobe:tcp_conn_request",
	"kretprobe:tcp_connect",
};
static const char texts_3[2][32] __attribute__((aligned(8))) = {
	"kretprobe:tcp_cleanup_rbuf",
	"kretprobe:tcp_close",
};

struct key_map_calls {
	char item0[17];
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct key_map_calls) == 24, "key of map_calls");
_Static_assert(sizeof(__u64) == 8, "value of map_calls");
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key_map_calls);
	__type(value, __u64);
} map_calls SEC(".maps");
static const __u64 zero_map_calls __unused = {};

struct event_0 {
	struct tsbpf_event_header header;
	char probe_0[35];
	__u64 retval_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_0) == 64, "layout of event 0");

struct event_1 {
	struct tsbpf_event_header header;
	char probe_0[28];
	__s32 retval_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_1) == 48, "layout of event 1");

struct event_2 {
	struct tsbpf_event_header header;
	char probe_0[27];
	__u64 retval_1;
} __attribute__((aligned(8)));
_Static_assert(sizeof(struct event_2) == 56, "layout of event 2");


static __attribute__((noinline)) int probe_0_kprobe_tcp_conn_request_and_1_more(void *ctx, __u32 place) {
	__u64 now __unused = 0;

	/* kprobe:tcp_con* */
	{
#line 4 "functions.tsbpf"
		{
			__u32 index_3 = tsbpf_within_places(place, 2);
			struct key_map_calls key_2;
			__builtin_memset(&key_2, 0, sizeof(key_2));
			__builtin_memcpy(key_2.item0, texts_0[index_3], 17);
			__u64 *slot_4 = tsbpf_slot(&map_calls, &key_2, &zero_map_calls);
			if (!slot_4) tsbpf_count(0);
			if (slot_4) {
				tsbpf_add(slot_4, 1);
			}
		}
		end_1: __unused;
	}
	return 0;
}

SEC("kprobe/tcp_conn_request")
int probe_0_kprobe_tcp_conn_request_and_1_more_0(void *ctx)
{
	return probe_0_kprobe_tcp_conn_request_and_1_more(ctx, 0);
}

SEC("kprobe/tcp_conn_request")
int probe_0_kprobe_tcp_conn_request_and_1_more_1(void *ctx)
{
	return probe_0_kprobe_tcp_conn_request_and_1_more(ctx, 1);
}

static __attribute__((noinline)) int probe_1_kretprobe_tcp_check_req_and_1_more(void *ctx, __u32 place) {
	__u64 now __unused = 0;

	/* kretprobe:tcp_c* */
	{
#line 5 "functions.tsbpf"
		if (!(((__u64)((struct sock *)tsbpf_return_value(ctx)) != (__u64)(0)))) goto end_1;
#line 5 "functions.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_0 *record_0 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_0), 0);
			if (record_0) {
				__u32 valid_2 = 0;
				__u32 index_3 = tsbpf_within_places(place, 2);
				__builtin_memcpy(record_0->probe_0, texts_1[index_3], 35);
				record_0->retval_1 = (__u64)((struct sock *)tsbpf_return_value(ctx));
				record_0->header.ts = now;
				record_0->header.event = 0;
				record_0->header.order = 0;
				record_0->header.valid = valid_2;
				bpf_ringbuf_submit(record_0, 0);
			} else {
				tsbpf_count(1);
			}
		}
		end_1: __unused;
	}
	return 0;
}

SEC("kretprobe/tcp_check_req")
int probe_1_kretprobe_tcp_check_req_and_1_more_0(void *ctx)
{
	return probe_1_kretprobe_tcp_check_req_and_1_more(ctx, 0);
}

SEC("kretprobe/tcp_check_req")
int probe_1_kretprobe_tcp_check_req_and_1_more_1(void *ctx)
{
	return probe_1_kretprobe_tcp_check_req_and_1_more(ctx, 1);
}

static __attribute__((noinline)) int probe_2_kretprobe_tcp_child_process_and_2_more(void *ctx, __u32 place) {
	__u64 now __unused = 0;

	/* kretprobe:tcp_c* */
	{
#line 5 "functions.tsbpf"
		if (!(((__s64)((__s32)tsbpf_return_value(ctx)) != (__s64)(0)))) goto end_1;
#line 5 "functions.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_1 *record_1 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_1), 0);
			if (record_1) {
				__u32 valid_2 = 0;
				__u32 index_3 = tsbpf_within_places(place, 3);
				__builtin_memcpy(record_1->probe_0, texts_2[index_3], 28);
				record_1->retval_1 = (__s32)tsbpf_return_value(ctx);
				record_1->header.ts = now;
				record_1->header.event = 1;
				record_1->header.order = 0;
				record_1->header.valid = valid_2;
				bpf_ringbuf_submit(record_1, 0);
			} else {
				tsbpf_count(1);
			}
		}
		end_1: __unused;
	}
	return 0;
}

SEC("kretprobe/tcp_child_process")
int probe_2_kretprobe_tcp_child_process_and_2_more_0(void *ctx)
{
	return probe_2_kretprobe_tcp_child_process_and_2_more(ctx, 0);
}

SEC("kretprobe/tcp_child_process")
int probe_2_kretprobe_tcp_child_process_and_2_more_1(void *ctx)
{
	return probe_2_kretprobe_tcp_child_process_and_2_more(ctx, 1);
}

SEC("kretprobe/tcp_child_process")
int probe_2_kretprobe_tcp_child_process_and_2_more_2(void *ctx)
{
	return probe_2_kretprobe_tcp_child_process_and_2_more(ctx, 2);
}

static __attribute__((noinline)) int probe_3_kretprobe_tcp_cleanup_rbuf_and_1_more(void *ctx, __u32 place) {
	__u64 now __unused = 0;

	/* kretprobe:tcp_c* */
	{
#line 5 "functions.tsbpf"
		if (!(((__u64)((__u64)tsbpf_return_value(ctx)) != (__u64)(0)))) goto end_1;
#line 5 "functions.tsbpf"
		{
			if (!now)
				now = bpf_ktime_get_ns();
			struct event_2 *record_2 = bpf_ringbuf_reserve(&tsbpf_data, sizeof(*record_2), 0);
			if (record_2) {
				__u32 valid_2 = 0;
				__u32 index_3 = tsbpf_within_places(place, 2);
				__builtin_memcpy(record_2->probe_0, texts_3[index_3], 27);
				record_2->retval_1 = (__u64)tsbpf_return_value(ctx);
				record_2->header.ts = now;
				record_2->header.event = 2;
				record_2->header.order = 0;
				record_2->header.valid = valid_2;
				bpf_ringbuf_submit(record_2, 0);
			} else {
				tsbpf_count(1);
			}
		}
		end_1: __unused;
	}
	return 0;
}

SEC("kretprobe/tcp_cleanup_rbuf")
int probe_3_kretprobe_tcp_cleanup_rbuf_and_1_more_0(void *ctx)
{
	return probe_3_kretprobe_tcp_cleanup_rbuf_and_1_more(ctx, 0);
}

SEC("kretprobe/tcp_cleanup_rbuf")
int probe_3_kretprobe_tcp_cleanup_rbuf_and_1_more_1(void *ctx)
{
	return probe_3_kretprobe_tcp_cleanup_rbuf_and_1_more(ctx, 1);
}

char _license[] SEC("license") = "Dual MIT/GPL";
