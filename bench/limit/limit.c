/* The user side by hand: loads one program of limit.bpf.o for one process, prints its rows or its map until SIGINT.
 *   limit OBJECT PROGRAM PID event|batch     rows: one wakeup and one printf each | a look every 5 ms, own digits
 *   limit OBJECT PROGRAM PID none            nothing: what is of interest is the program's time in the kernel
 *   limit OBJECT PROGRAM PID MAP             at the end, the keys (u64) and counts of MAP
 */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include "row.h"

static volatile sig_atomic_t ended;
static char text[1 << 18];
static size_t length;

static void end(int signal)
{
	(void)signal;
	ended = 1;
}

static void fail(const char *what)
{
	fprintf(stderr, "limit: %s: %s\n", what, strerror(errno));
	exit(1);
}

static int print_row(void *context, void *data, size_t size)
{
	const struct row *row = data;

	(void)context;
	(void)size;
	printf("%-15llu %-7u %-7u %-6u %s\n", row->ns, row->pid, row->tid, row->uid, row->comm);
	return 0;
}

static void flush(void)
{
	for (size_t at = 0; at < length;) {
		ssize_t written = write(1, text + at, length - at);

		if (written < 0)
			fail("write");
		at += written;
	}
	length = 0;
}

/* Left-aligned in a column, as the table has it. */
static void number(unsigned long long value, size_t width)
{
	char digits[24];
	size_t count = 0;

	do
		digits[count++] = '0' + value % 10;
	while (value /= 10);
	for (size_t i = 0; i < count; i++)
		text[length++] = digits[count - 1 - i];
	for (size_t i = count; i < width; i++)
		text[length++] = ' ';
	text[length++] = ' ';
}

static int write_row(void *context, void *data, size_t size)
{
	const struct row *row = data;
	size_t comm = strnlen(row->comm, sizeof(row->comm));

	(void)context;
	(void)size;
	if (length > sizeof(text) - 128)
		flush();
	number(row->ns, 15);
	number(row->pid, 7);
	number(row->tid, 7);
	number(row->uid, 6);
	memcpy(text + length, row->comm, comm);
	length += comm;
	text[length++] = '\n';
	return 0;
}

static void follow(struct bpf_object *object, int is_batch)
{
	int fd = bpf_object__find_map_fd_by_name(object, "ring");
	struct ring_buffer *ring = ring_buffer__new(fd, is_batch ? write_row : print_row, NULL, NULL);
	struct timespec pause = { .tv_nsec = 5 * 1000 * 1000 };

	if (!ring)
		fail("ring_buffer__new");
	while (!ended) {
		if (is_batch) {
			ring_buffer__consume(ring);
			flush();
			nanosleep(&pause, NULL);
		} else {
			ring_buffer__poll(ring, 100);
			fflush(stdout);
		}
	}
	ring_buffer__consume(ring);
	flush();
}

static void print_map(struct bpf_object *object, const char *name)
{
	int fd = bpf_object__find_map_fd_by_name(object, name);
	unsigned long long key, next, value;
	void *previous = NULL;

	for (; bpf_map_get_next_key(fd, previous, &next) == 0; previous = &key) {
		key = next;
		if (bpf_map_lookup_elem(fd, &key, &value) == 0)
			printf("@[%llu]: %llu\n", key, value);
	}
}

static void wait_for_end(void)
{
	while (!ended)
		usleep(10 * 1000);
}

static struct bpf_object *load(const char *path, const char *name, unsigned int pid)
{
	struct bpf_object *object = bpf_object__open_file(path, NULL);
	struct bpf_program *program;
	struct bpf_map *map;

	if (!object)
		fail("open");
	bpf_object__for_each_program(program, object)
		bpf_program__set_autoload(program, strcmp(bpf_program__name(program), name) == 0);
	map = bpf_object__find_map_by_name(object, ".rodata");
	if (!map)
		fail("no read-only data");
	size_t size = bpf_map__value_size(map);
	char data[size];
	memcpy(data, bpf_map__initial_value(map, &size), size);
	memcpy(data, &pid, sizeof(pid));
	bpf_map__set_initial_value(map, data, size);
	if (bpf_object__load(object))
		fail("load");
	program = bpf_object__find_program_by_name(object, name);
	if (!program || !bpf_program__attach(program))
		fail("attach");
	return object;
}

int main(int argc, char **argv)
{
	if (argc != 5) {
		fprintf(stderr, "usage: limit OBJECT PROGRAM PID event|batch|none|MAP\n");
		return 2;
	}
	signal(SIGINT, end);
	struct bpf_object *object = load(argv[1], argv[2], atoi(argv[3]));
	fprintf(stderr, "limit: tracing\n");
	int is_batch = strcmp(argv[4], "batch") == 0;
	if (is_batch || strcmp(argv[4], "event") == 0)
		follow(object, is_batch);
	else
		wait_for_end();
	if (!is_batch && strcmp(argv[4], "event") != 0 && strcmp(argv[4], "none") != 0)
		print_map(object, argv[4]);
	return 0;
}
