// The scenarios that hang in SYN-SENT for a while (unanswered, aborted, unreachable), and fast open, which skips it.
#include "scenarios.h"
#include "facts.h"
#include <errno.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/time.h>
#include <signal.h>
#include <unistd.h>

/**
 * A listener that answers nobody: its queue of one is filled by a process 't-filler' before anything is reported, and
 * the kernel drops every later SYN. The process lives as long as we do.
 */
static union endpoint deaf_listener(void)
{
	int listener = listening_socket("127.0.0.1", 0);
	union endpoint endpoint = local_of(listener);
	int filled[2];
	must(pipe(filled) == 0, "pipe");
	pid_t filler = fork();
	must(filler >= 0, "fork");
	if (filler == 0) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		set_comm("t-filler");
		int fd = socket(AF_INET, SOCK_STREAM, 0);
		must(connect(fd, &endpoint.any, endpoint_size(&endpoint)) == 0, "filling the queue");
		must(write(filled[1], "x", 1) == 1, "pipe");
		for (;;)
			pause();
	}
	char byte;
	must(read(filled[0], &byte, 1) == 1, "the filler ended");
	return endpoint;
}

static int stream_socket(int flags)
{
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | flags, 0);
	must(fd >= 0, "socket");
	return fd;
}

static void set_tcp(int fd, int option, int value, const char *name)
{
	must(setsockopt(fd, IPPROTO_TCP, option, &value, sizeof value) == 0, name);
}

static void aborted(const struct options *options)
{
	union endpoint to = deaf_listener();
	ready(options, 0, endpoint_port(&to));
	int fd = stream_socket(SOCK_NONBLOCK);
	long long start = now_ns();
	must(connect(fd, &to.any, endpoint_size(&to)) < 0 && errno == EINPROGRESS, "a non-blocking connect must say EINPROGRESS");
	must(pending_error(fd, 50) == EINPROGRESS, "the connect must stay unanswered");
	report_connect(fd, &to, "aborted", EINPROGRESS, now_ns() - start, "aborted");
	close(fd);
}

static void send_timeout(const struct options *options)
{
	union endpoint to = deaf_listener();
	ready(options, 0, endpoint_port(&to));
	int fd = stream_socket(0);
	struct timeval limit = {.tv_usec = 200000};
	must(setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit) == 0, "SO_SNDTIMEO");
	long long start = now_ns();
	must(connect(fd, &to.any, endpoint_size(&to)) < 0 && errno == EINPROGRESS, "a connect cut off by SO_SNDTIMEO must say EINPROGRESS");
	report_connect(fd, &to, "aborted", EINPROGRESS, now_ns() - start, "aborted");
	close(fd);
}

static void timed_out(const struct options *options)
{
	union endpoint to = deaf_listener();
	ready(options, 0, endpoint_port(&to));
	int fd = stream_socket(0);
	set_tcp(fd, TCP_SYNCNT, 1, "TCP_SYNCNT");
	long long start = now_ns();
	int error = connect(fd, &to.any, endpoint_size(&to)) == 0 ? 0 : errno;
	report_connect(fd, &to, fact_result(error), error, now_ns() - start, "timeout");
	close(fd);
}

static void unreachable(const struct options *options)
{
	own_namespace();
	add_silent_link();
	union endpoint to = endpoint_of("10.99.0.2", 9);
	ready(options, 0, 9);
	close(connect_and_report(&to, "unreachable"));
}

/** Client and server sides of fast open, in a namespace whose setting is ours. */
static struct server fast_open_server(void)
{
	own_namespace();
	must(write_setting("/proc/sys/net/ipv4/tcp_fastopen", "3"), "net.ipv4.tcp_fastopen");
	int listener = bound_socket("127.0.0.1");
	set_tcp(listener, TCP_FASTOPEN, 16, "TCP_FASTOPEN");
	must(listen(listener, 16) == 0, "listen");
	return start_server(listener, 2, CALL_ACCEPT, 5);
}

static bool data_was_in_syn(int fd)
{
	struct tcp_info info = {0};
	socklen_t length = sizeof info;
	must(getsockopt(fd, IPPROTO_TCP, TCP_INFO, &info, &length) == 0, "TCP_INFO");
	return (info.tcpi_options & TCPI_OPT_SYN_DATA) != 0;
}

/** The first connect fetches the cookie by an ordinary handshake, the second sends its data in the SYN. */
static void finish_fast_open(int fd, const union endpoint *to, int round)
{
	wait_for_close(fd);
	if (data_was_in_syn(fd) != (round == 1))
		fail("round %d %s its data in the SYN", round, round == 1 ? "did not send" : "sent");
	report_connect(fd, to, "ok", 0, 0, "ok");
	close(fd);
}

static void fast_open(const struct options *options)
{
	struct server server = fast_open_server();
	ready(options, server.pid, endpoint_port(&server.endpoint));
	for (int round = 0; round < 2; round++) {
		int fd = stream_socket(0);
		must(sendto(fd, "hello", 5, MSG_FASTOPEN, &server.endpoint.any, endpoint_size(&server.endpoint)) == 5, "sendto");
		finish_fast_open(fd, &server.endpoint, round);
	}
	finish_child(server.pid);
}

static void fast_open_connect(const struct options *options)
{
	struct server server = fast_open_server();
	ready(options, server.pid, endpoint_port(&server.endpoint));
	for (int round = 0; round < 2; round++) {
		int fd = stream_socket(0);
		set_tcp(fd, TCP_FASTOPEN_CONNECT, 1, "TCP_FASTOPEN_CONNECT");
		must(connect(fd, &server.endpoint.any, endpoint_size(&server.endpoint)) == 0, "connect");
		must(write(fd, "hello", 5) == 5, "write");
		finish_fast_open(fd, &server.endpoint, round);
	}
	finish_child(server.pid);
}

const struct scenario pending_scenarios[] = {
	{"aborted", aborted, "a non-blocking connect that nobody answers, closed while pending"},
	{"sndtimeo", send_timeout, "a blocking connect cut off after 200 ms by SO_SNDTIMEO, then closed"},
	{"timeout", timed_out, "a connect that ends with ETIMEDOUT after about 3 s"},
	{"unreachable", unreachable, "a connect that ends with EHOSTUNREACH: no neighbour (own namespace)"},
	{"fastopen", fast_open, "two connects by sendto(MSG_FASTOPEN), the second with data in the SYN (own namespace)"},
	{"fastopen-connect", fast_open_connect, "two connects with TCP_FASTOPEN_CONNECT, the second deferred to the write (own namespace)"},
	{0},
};
