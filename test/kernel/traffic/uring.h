// One io_uring, by its system calls: an operation goes in, its result comes out.
#pragma once
#include <linux/io_uring.h>
#include <stdbool.h>

struct uring;

/** With `polled` a thread of the kernel takes the operations, instead of the task that submits them. NULL: not allowed here. */
struct uring *uring_open(bool polled);
/** The operation's result, as the system call of its name would give it: negative for an errno. */
int uring_do(struct uring *ring, struct io_uring_sqe operation);
