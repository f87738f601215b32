// One io_uring, by its system calls: no library is needed for one operation at a time.
#include "uring.h"
#include "facts.h"
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

struct uring {
	int fd;
	bool polled;
	struct io_uring_params params;
	char *queue;       // of submissions, and of completions in the same mapping
	struct io_uring_sqe *operations;
};

static unsigned *at(const struct uring *ring, unsigned offset)
{
	return (unsigned *)(ring->queue + offset);
}

static void *map(const struct uring *ring, size_t size, off_t what)
{
	void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, ring->fd, what);
	must(memory != MAP_FAILED, "mmap of a ring");
	return memory;
}

struct uring *uring_open(bool polled)
{
	struct uring *ring = calloc(1, sizeof *ring);
	must(ring != NULL, "calloc");
	ring->polled = polled;
	ring->params.flags = polled ? IORING_SETUP_SQPOLL : 0;
	ring->params.sq_thread_idle = 10000;
	ring->fd = (int)syscall(SYS_io_uring_setup, 1, &ring->params);
	if (ring->fd < 0)
		return free(ring), NULL;
	size_t submissions = ring->params.sq_off.array + ring->params.sq_entries * sizeof(unsigned);
	size_t completions = ring->params.cq_off.cqes + ring->params.cq_entries * sizeof(struct io_uring_cqe);
	ring->queue = map(ring, submissions > completions ? submissions : completions, IORING_OFF_SQ_RING);
	ring->operations = map(ring, ring->params.sq_entries * sizeof(struct io_uring_sqe), IORING_OFF_SQES);
	return ring;
}

int uring_do(struct uring *ring, struct io_uring_sqe operation)
{
	const struct io_sqring_offsets *in = &ring->params.sq_off;
	const struct io_cqring_offsets *out = &ring->params.cq_off;
	unsigned tail = *at(ring, in->tail);
	ring->operations[0] = operation;
	at(ring, in->array)[tail & *at(ring, in->ring_mask)] = 0;
	atomic_store((_Atomic unsigned *)at(ring, in->tail), tail + 1);
	unsigned wakes = ring->polled && (atomic_load((_Atomic unsigned *)at(ring, in->flags)) & IORING_SQ_NEED_WAKEUP) ? IORING_ENTER_SQ_WAKEUP : 0;
	unsigned head = *at(ring, out->head);
	do
		must(syscall(SYS_io_uring_enter, ring->fd, ring->polled ? 0 : 1, 1, IORING_ENTER_GETEVENTS | wakes, NULL, 0) >= 0, "io_uring_enter");
	while (atomic_load((_Atomic unsigned *)at(ring, out->tail)) == head);
	struct io_uring_cqe *done = (struct io_uring_cqe *)(ring->queue + out->cqes) + (head & *at(ring, out->ring_mask));
	int result = done->res;
	atomic_store((_Atomic unsigned *)at(ring, out->head), head + 1);
	return result;
}
