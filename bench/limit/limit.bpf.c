/* The kernel side by hand: the least that sends these rows and counts these events. limit.c loads one program of it. */
typedef unsigned char __u8;
typedef unsigned int __u32;
typedef unsigned long long __u64;
#include "row.h"

#define SEC(name) __attribute__((section(name), used))
#define always_inline inline __attribute__((always_inline))
#define MAP(name, kind, entries, key_type, value_type) \
	struct { int (*type)[kind]; int (*max_entries)[entries]; key_type *key; value_type *value; } name SEC(".maps")
enum { HASH = 1, PERCPU_ARRAY = 6, RINGBUF = 27, ANY = 0, NOEXIST = 1 };

static void *(*const lookup)(void *map, const void *key) = (void *)1;
static long (*const update)(void *map, const void *key, const void *value, __u64 flags) = (void *)2;
static __u64 (*const ktime)(void) = (void *)5;
static __u64 (*const pid_tgid)(void) = (void *)14;
static __u64 (*const uid_gid)(void) = (void *)15;
static long (*const get_comm)(void *room, __u32 size) = (void *)16;
static void *(*const reserve)(void *ring, __u64 size, __u64 flags) = (void *)131;
static void (*const submit)(void *record, __u64 flags) = (void *)132;

const volatile __u32 target = 0;

struct { int (*type)[RINGBUF]; int (*max_entries)[8 << 20]; } ring SEC(".maps");

struct comm { char name[16]; };
struct histogram { __u64 buckets[66]; };
MAP(lost, PERCPU_ARRAY, 1, __u32, __u64);
MAP(counts, HASH, 16384, struct comm, __u64);
MAP(histograms, HASH, 16384, __u32, struct histogram);
MAP(keys, HASH, 200000, __u64, __u64);
MAP(histogram, PERCPU_ARRAY, 1, __u32, struct histogram);

static const struct histogram no_histogram = {};

static always_inline int send_row(void)
{
	__u64 task = pid_tgid();
	struct row *row;

	if (task >> 32 != target)
		return 0;
	row = reserve(&ring, sizeof(*row), 0);
	if (!row) {
		__u32 zero = 0;
		__u64 *count = lookup(&lost, &zero);

		if (count)
			__sync_fetch_and_add(count, 1);
		return 0;
	}
	row->ns = ktime();
	row->pid = task >> 32;
	row->tid = task;
	row->uid = uid_gid();
	get_comm(row->comm, sizeof(row->comm));
	submit(row, 0);
	return 0;
}

SEC("tp/syscalls/sys_enter_getppid") int rows_tracepoint(void *ctx)
{
	return send_row();
}

SEC("raw_tp/sys_enter") int rows_raw(__u64 *ctx)
{
	return ctx[1] == 110 ? send_row() : 0;
}

SEC("tp/syscalls/sys_enter_getppid") int count_by_comm(void *ctx)
{
	struct comm key = {};
	__u64 one = 1, *count;

	if (pid_tgid() >> 32 != target)
		return 0;
	get_comm(&key, sizeof(key));
	count = lookup(&counts, &key);
	if (count)
		__sync_fetch_and_add(count, 1);
	else
		update(&counts, &key, &one, NOEXIST);
	return 0;
}

static always_inline __u32 bucket_of(__u64 value)
{
	__u32 log = 0;

	if (value >> 32) { log += 32; value >>= 32; }
	if (value >> 16) { log += 16; value >>= 16; }
	if (value >> 8) { log += 8; value >>= 8; }
	if (value >> 4) { log += 4; value >>= 4; }
	if (value >> 2) { log += 2; value >>= 2; }
	return 1 + log + (value >> 1);
}

static always_inline void add(struct histogram *histogram, __u64 value)
{
	__u32 bucket = bucket_of(value);

	if (bucket < 66)
		__sync_fetch_and_add(&histogram->buckets[bucket], 1);
}

SEC("tp/syscalls/sys_enter_getppid") int hist(void *ctx)
{
	__u32 zero = 0;
	struct histogram *found;

	if (pid_tgid() >> 32 != target)
		return 0;
	found = lookup(&histogram, &zero);
	if (found)
		add(found, ktime() & 0xffff);
	return 0;
}

SEC("tp/syscalls/sys_enter_getppid") int hist_by_tid(void *ctx)
{
	__u64 task = pid_tgid();
	__u32 tid = task;
	struct histogram *found;

	if (task >> 32 != target)
		return 0;
	found = lookup(&histograms, &tid);
	if (!found) {
		update(&histograms, &tid, &no_histogram, NOEXIST);
		found = lookup(&histograms, &tid);
	}
	if (found)
		add(found, ktime() & 0xffff);
	return 0;
}

struct enter_close { __u64 common; __u64 number; __u64 fd; };

SEC("tp/syscalls/sys_enter_close") int keys_by_fd(struct enter_close *ctx)
{
	__u64 key = ctx->fd, one = 1, *count;

	if (pid_tgid() >> 32 != target)
		return 0;
	count = lookup(&keys, &key);
	if (count)
		__sync_fetch_and_add(count, 1);
	else
		update(&keys, &key, &one, NOEXIST);
	return 0;
}

char _license[] SEC("license") = "Dual MIT/GPL";
