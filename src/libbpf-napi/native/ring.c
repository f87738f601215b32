/* Consumes a BPF ring buffer from its mapped pages: consumer page, producer page, then the data. The kernel offers the data
 * twice in a row, so that a record that wraps is contiguous; records are copied anyway, and each mapping counts as memory of
 * this process, so only one is taken. */
#include "ring.h"
#include <bpf/bpf.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/bpf.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

int ring_open(struct ring *ring, int map_fd)
{
	struct bpf_map_info info = { 0 };
	uint32_t size = sizeof(info);
	int err = bpf_obj_get_info_by_fd(map_fd, &info, &size);
	if (err)
		return err;

	memset(ring, 0, sizeof(*ring));
	ring->page = (size_t)sysconf(_SC_PAGESIZE);
	ring->mask = info.max_entries - 1;
	ring->fd = fcntl(map_fd, F_DUPFD_CLOEXEC, 3);
	if (ring->fd < 0)
		return -errno;

	void *consumer = mmap(NULL, ring->page, PROT_READ | PROT_WRITE, MAP_SHARED, ring->fd, 0);
	void *producer = consumer == MAP_FAILED ? MAP_FAILED : mmap(NULL, ring->page + ring->mask + 1, PROT_READ, MAP_SHARED, ring->fd, (off_t)ring->page);
	if (producer == MAP_FAILED) {
		err = -errno;
		if (consumer != MAP_FAILED)
			munmap(consumer, ring->page);
		close(ring->fd);
		return err;
	}
	ring->consumer = consumer;
	ring->producer = producer;
	ring->data = (const uint8_t *)producer + ring->page;
	ring->position = __atomic_load_n(ring->consumer, __ATOMIC_ACQUIRE);
	return 0;
}

void ring_unmap(struct ring *ring)
{
	munmap(ring->consumer, ring->page);
	munmap((void *)(uintptr_t)ring->producer, ring->page + ring->mask + 1);
}

unsigned long ring_end(const struct ring *ring)
{
	return __atomic_load_n(ring->producer, __ATOMIC_ACQUIRE);
}

static size_t aligned(size_t size)
{
	return (size + 7) & ~(size_t)7;
}

static void copy_out(const struct ring *ring, uint8_t *to, size_t from, size_t size)
{
	size_t before_end = ring->mask + 1 - from;
	if (size <= before_end) {
		memcpy(to, ring->data + from, size);
		return;
	}
	memcpy(to, ring->data + from, before_end);
	memcpy(to + before_end, ring->data, size - before_end);
}

/* False where the batch has no room for the record that begins there. */
static bool take(struct batch *batch, const struct ring *ring, unsigned long position, uint32_t size)
{
	if (batch->count == batch->record_capacity || batch->used + aligned(size) > batch->byte_capacity) {
		if (batch->count == 0)
			batch->needed = aligned(size);
		return false;
	}
	copy_out(ring, batch->bytes + batch->used, position & ring->mask, size);
	batch->offsets[batch->count] = (uint32_t)batch->used;
	batch->sizes[batch->count] = size;
	batch->used += aligned(size);
	batch->count++;
	return true;
}

bool ring_fill(struct ring *ring, unsigned long end, struct batch *batch)
{
	unsigned long start = ring->position;
	batch->count = 0;
	batch->used = 0;
	batch->needed = 0;

	/* Positions only grow and may wrap around the integer, so they are compared by difference. */
	while ((long)(end - ring->position) > 0) {
		const uint32_t *header = (const uint32_t *)(ring->data + (ring->position & ring->mask));
		uint32_t word = __atomic_load_n(header, __ATOMIC_ACQUIRE);
		if (word & BPF_RINGBUF_BUSY_BIT)
			break;
		uint32_t size = word & ~BPF_RINGBUF_DISCARD_BIT;
		if (!(word & BPF_RINGBUF_DISCARD_BIT) && !take(batch, ring, ring->position + BPF_RINGBUF_HDR_SZ, size))
			break;
		ring->position += aligned((size_t)size + BPF_RINGBUF_HDR_SZ);
	}
	if (ring->position == start)
		return false;

	/* A producer that commits right now must see this position, or we must see its record at the next look: without the
	 * fence both could miss each other, and the wake-up with them. */
	__atomic_store_n(ring->consumer, ring->position, __ATOMIC_RELEASE);
	__atomic_thread_fence(__ATOMIC_SEQ_CST);
	return true;
}
