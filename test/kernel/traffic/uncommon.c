// The ways to connect and accept that few programs take: MPTCP, and io_uring by the task itself, by a worker of its own
// and by the thread that polls its queue.
#include "scenarios.h"
#include "facts.h"
#include "uring.h"
#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

#ifndef IPPROTO_MPTCP
#define IPPROTO_MPTCP 262
#endif

static void mptcp(const struct options *options)
{
	int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, IPPROTO_MPTCP);
	must(listener >= 0, "a socket of MPTCP");
	union endpoint to = endpoint_of("127.0.0.1", 0);
	must(bind(listener, &to.any, endpoint_size(&to)) == 0 && listen(listener, 1) == 0, "listen");
	struct server server = start_server(listener, 1, CALL_ACCEPT4, 5);
	ready(options, server.pid, endpoint_port(&server.endpoint));
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, IPPROTO_MPTCP);
	must(fd >= 0, "a socket of MPTCP");
	must(connect(fd, &server.endpoint.any, endpoint_size(&server.endpoint)) == 0, "connect");
	report_connect(fd, &server.endpoint, "ok", 0, 0, "ok");
	must(write(fd, "hello", 5) == 5, "write");
	wait_for_close(fd);
	close(fd);
	finish_child(server.pid);
}

#ifndef SOL_MPTCP
#define SOL_MPTCP 284
#endif

/** Beside the one that connect(2) opened. */
static unsigned subflows_of(int fd)
{
	struct {
		unsigned char subflows, others[95];
	} info = {0};
	socklen_t length = sizeof info;
	must(getsockopt(fd, SOL_MPTCP, 1 /* MPTCP_INFO */, &info, &length) == 0, "MPTCP_INFO");
	return info.subflows;
}

/** The kernel opens a second way for the connection by itself, in a worker. */
static void mptcp_subflow(const struct options *options)
{
	own_namespace();
	must(system("ip mptcp limits set subflow 2 add_addr_accepted 2 && ip mptcp endpoint add 127.0.0.2 dev lo subflow") == 0, "ip mptcp");
	int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, IPPROTO_MPTCP);
	union endpoint to = endpoint_of("127.0.0.1", 0);
	must(bind(listener, &to.any, endpoint_size(&to)) == 0 && listen(listener, 2) == 0, "listen");
	to = local_of(listener);
	ready(options, getpid(), endpoint_port(&to));
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, IPPROTO_MPTCP);
	must(fd >= 0 && connect(fd, &to.any, endpoint_size(&to)) == 0, "connect");
	report_connect(fd, &to, "ok", 0, 0, "ok");
	int accepted = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
	char bytes[5];
	// A second way is allowed once both sides have heard of each other.
	must(write(fd, "hello", 5) == 5 && read(accepted, bytes, 5) == 5 && write(accepted, "hello", 5) == 5 && read(fd, bytes, 5) == 5, "a small talk");
	while (subflows_of(fd) < 1)
		usleep(1000);
	close(fd);
	wait_for_close(accepted);
	close(accepted);
	close(listener);
}

static struct uring *opened(bool polled)
{
	struct uring *ring = uring_open(polled);
	must(ring != NULL, "io_uring_setup");
	return ring;
}

static pid_t start_uring_server(int listener)
{
	pid_t pid = fork();
	must(pid >= 0, "fork");
	if (pid > 0)
		return pid;
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	set_comm("t-server");
	int fd = uring_do(opened(false), (struct io_uring_sqe){.opcode = IORING_OP_ACCEPT, .fd = listener, .accept_flags = SOCK_CLOEXEC});
	must(fd >= 0, "accept by io_uring");
	fact_write(&(struct fact){.event = "accept", .fd = fd, .result = "ok"});
	close(fd);
	_exit(0);
}

static void by_uring(const struct options *options, bool polled, unsigned flags)
{
	int listener = listening_socket("127.0.0.1", 1);
	union endpoint to = local_of(listener);
	pid_t server = start_uring_server(listener);
	close(listener);
	struct uring *ring = opened(polled);
	ready(options, server, endpoint_port(&to));
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	must(fd >= 0, "socket");
	int result = uring_do(ring, (struct io_uring_sqe){.opcode = IORING_OP_CONNECT, .flags = (unsigned char)flags, .fd = fd,
							   .addr = (uintptr_t)&to.any, .off = endpoint_size(&to)});
	must(result == 0, "connect by io_uring");
	report_connect(fd, &to, "ok", 0, 0, "ok");
	wait_for_close(fd);
	close(fd);
	finish_child(server);
}

static void uring(const struct options *options)
{
	by_uring(options, false, 0);
}

static void uring_worker(const struct options *options)
{
	by_uring(options, false, IOSQE_ASYNC);
}

static void uring_polled(const struct options *options)
{
	by_uring(options, true, 0);
}

const struct scenario uncommon_scenarios[] = {
	{"mptcp", mptcp, "a connection of MPTCP with 5 bytes to the server"},
	{"mptcp-subflow", mptcp_subflow, "one for which the kernel opens a second way (own namespace; takes ip)"},
	{"uring", uring, "a connect and an accept by io_uring"},
	{"uring-worker", uring_worker, "the same, the connect by a worker thread of io_uring"},
	{"uring-polled", uring_polled, "the same, the connect by the thread that polls io_uring's queue"},
	{0},
};
