/* For bpftrace, which looks for the constants of scripts in headers: a guest has none. */
#define AF_INET 2
#define AF_INET6 10
