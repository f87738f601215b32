/* One mapped BPF ring buffer, as its consumer sees it. */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct ring {
	int fd;
	unsigned long position; /* ours; *consumer is what the kernel knows of it */
	unsigned long *consumer;
	const unsigned long *producer;
	const uint8_t *data;
	size_t mask;
	size_t page;
};

/* Where a batch of records is copied to; record i is sizes[i] bytes at offsets[i]. */
struct batch {
	uint8_t *bytes;
	uint32_t *offsets;
	uint32_t *sizes;
	size_t byte_capacity;
	uint32_t record_capacity;
	uint32_t count;
	size_t used;
	/* Set when the next record alone is larger than byte_capacity: its size. */
	size_t needed;
};

/* 0 or a negative errno. Takes a descriptor of its own. */
int ring_open(struct ring *ring, int map_fd);
/* Unmaps; the descriptor is the caller's to close, after what polls it. */
void ring_unmap(struct ring *ring);
/* Where the producers are now: the end of what ring_fill may take. */
unsigned long ring_end(const struct ring *ring);
/* Copies committed records up to end into the batch and gives their room back. True where anything was consumed. */
bool ring_fill(struct ring *ring, unsigned long end, struct batch *batch);
