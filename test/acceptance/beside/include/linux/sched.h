/* For bpftrace, which looks for the constants of scripts in headers: a guest has none. */
#define TASK_RUNNING 0
