// The scenarios that end at once: connects that succeed or fail without waiting, accepts, and noise.
#include "scenarios.h"
#include "facts.h"
#include <errno.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/un.h>
#include <unistd.h>

static int times(const struct options *options)
{
	return options->count > 0 ? options->count : 1;
}

static bool is_loopback(const union endpoint *to)
{
	struct endpoint_text text = endpoint_text(&to->any);
	return strcmp(text.address, "127.0.0.1") == 0 || strcmp(text.address, "::1") == 0;
}

void report_connect(int fd, const union endpoint *to, const char *result, int error, long long ns, const char *expected)
{
	if (strcmp(result, expected) != 0)
		fail("the connect ended '%s' (%s), not '%s'", result, strerror(error), expected);
	// A failed connect loses its local address; over loopback it was the remote one.
	union endpoint local = *to, from = local_of(fd);
	local.v4.sin_port = from.v4.sin_port;
	bool restore = error != 0 && is_loopback(to);
	fact_write(&(struct fact){.event = "connect", .fd = fd, .local = restore ? &local.any : NULL, .remote = &to->any,
				  .result = result, .error = error, .ns = ns});
}

int connect_and_report(const union endpoint *to, const char *expected)
{
	int fd = socket(to->any.sa_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
	must(fd >= 0, "socket");
	long long start = now_ns();
	int error = connect(fd, &to->any, endpoint_size(to)) == 0 ? 0 : errno;
	report_connect(fd, to, fact_result(error), error, now_ns() - start, expected);
	return fd;
}

static void exchange(const struct options *options, const char *listen_on, const char *connect_to, enum accept_call call)
{
	struct server server = start_server(listening_socket(listen_on, 16), times(options), call, 0);
	union endpoint to = endpoint_of(connect_to, endpoint_port(&server.endpoint));
	ready(options, server.pid, endpoint_port(&to));
	for (int i = 0; i < times(options); i++) {
		int fd = connect_and_report(&to, "ok");
		wait_for_close(fd);
		close(fd);
	}
	finish_child(server.pid);
}

static void connect4(const struct options *options)
{
	exchange(options, "127.0.0.1", "127.0.0.1", CALL_ACCEPT);
}

static void connect6(const struct options *options)
{
	exchange(options, "::1", "::1", CALL_ACCEPT);
}

static void mapped(const struct options *options)
{
	exchange(options, "127.0.0.1", "::ffff:127.0.0.1", CALL_ACCEPT);
}

static void accept_mapped(const struct options *options)
{
	exchange(options, "::", "127.0.0.1", CALL_ACCEPT);
}

static void accept4_call(const struct options *options)
{
	exchange(options, "127.0.0.1", "127.0.0.1", CALL_ACCEPT4);
}

static void accept_blocked(const struct options *options)
{
	struct options holding = *options;
	holding.wait = true;
	struct server server = start_server(listening_socket("127.0.0.1", 16), 1, CALL_ACCEPT, 0);
	wait_until_in_accept(server.pid);
	ready(&holding, server.pid, endpoint_port(&server.endpoint));
	int fd = connect_and_report(&server.endpoint, "ok");
	wait_for_close(fd);
	close(fd);
	finish_child(server.pid);
}

static void refused(const struct options *options, const char *address)
{
	// Bound but not listening: nobody else can take the port, and the kernel answers with a reset.
	int holder = bound_socket(address);
	union endpoint to = local_of(holder);
	ready(options, 0, endpoint_port(&to));
	for (int i = 0; i < times(options); i++)
		close(connect_and_report(&to, "refused"));
	close(holder);
}

static void refused4(const struct options *options)
{
	refused(options, "127.0.0.1");
}

static void refused6(const struct options *options)
{
	refused(options, "::1");
}

static int connect_nonblocking(const union endpoint *to, const char *expected)
{
	int fd = socket(to->any.sa_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	must(fd >= 0, "socket");
	long long start = now_ns();
	must(connect(fd, &to->any, endpoint_size(to)) < 0 && errno == EINPROGRESS, "a non-blocking connect must say EINPROGRESS");
	int error = pending_error(fd, 10000);
	report_connect(fd, to, fact_result(error), error, now_ns() - start, expected);
	return fd;
}

static void nonblocking(const struct options *options)
{
	struct server server = start_server(listening_socket("127.0.0.1", 16), 1, CALL_ACCEPT, 0);
	ready(options, server.pid, endpoint_port(&server.endpoint));
	int fd = connect_nonblocking(&server.endpoint, "ok");
	finish_child(server.pid);
	close(fd);
}

static void nonblocking_refused(const struct options *options)
{
	int holder = bound_socket("127.0.0.1");
	union endpoint to = local_of(holder);
	ready(options, 0, endpoint_port(&to));
	close(connect_nonblocking(&to, "refused"));
	close(holder);
}

static void self_connect(const struct options *options)
{
	int fd = bound_socket("127.0.0.1");
	union endpoint self = local_of(fd);
	ready(options, 0, endpoint_port(&self));
	must(connect(fd, &self.any, endpoint_size(&self)) == 0, "a connect to its own port");
	report_connect(fd, &self, "ok", 0, 0, "ok");
	close(fd);
}

static void bound(const struct options *options)
{
	struct server server = start_server(listening_socket("127.0.0.1", 16), 1, CALL_ACCEPT, 0);
	int fd = bound_socket("127.0.0.1");
	ready(options, server.pid, endpoint_port(&server.endpoint));
	must(connect(fd, &server.endpoint.any, endpoint_size(&server.endpoint)) == 0, "connect");
	report_connect(fd, &server.endpoint, "ok", 0, 0, "ok");
	wait_for_close(fd);
	close(fd);
	finish_child(server.pid);
}

static void fork_handoff(const struct options *options)
{
	struct server server = start_server(listening_socket("127.0.0.1", 16), 1, CALL_ACCEPT, 0);
	ready(options, server.pid, endpoint_port(&server.endpoint));
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	pid_t child = fork();
	must(child >= 0, "fork");
	if (child == 0) {
		set_comm("t-child");
		must(connect(fd, &server.endpoint.any, endpoint_size(&server.endpoint)) == 0, "connect");
		report_connect(fd, &server.endpoint, "ok", 0, 0, "ok");
		_exit(0);
	}
	finish_child(child);
	finish_child(server.pid);
	fact_write(&(struct fact){.event = "close", .fd = fd, .remote = &server.endpoint.any});
	close(fd);
}

static void no_route(const struct options *options)
{
	own_namespace();
	union endpoint to = endpoint_of("10.99.0.2", 9);
	ready(options, 0, 9);
	close(connect_and_report(&to, "unreachable"));
}

static void send_all(int fd, size_t bytes)
{
	static const char block[4096];
	for (size_t sent = 0; sent < bytes;) {
		size_t left = bytes - sent;
		ssize_t n = write(fd, block, left < sizeof block ? left : sizeof block);
		must(n > 0, "write");
		sent += (size_t)n;
	}
}

static void receive_all(int fd, size_t bytes)
{
	char block[4096];
	for (size_t got = 0; got < bytes;) {
		size_t left = bytes - got;
		ssize_t n = read(fd, block, left < sizeof block ? left : sizeof block);
		must(n > 0, "read");
		got += (size_t)n;
	}
}

enum { TO_SERVER = 100000, TO_CLIENT = 30001 };

static void transfer(const struct options *options)
{
	int listener = listening_socket("127.0.0.1", 1);
	union endpoint to = local_of(listener);
	pid_t server = fork();
	must(server >= 0, "fork");
	if (server == 0) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		set_comm("t-server");
		int fd = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
		must(fd >= 0, "accept4");
		fact_write(&(struct fact){.event = "accept", .fd = fd, .result = "ok"});
		receive_all(fd, TO_SERVER);
		send_all(fd, TO_CLIENT);
		_exit(0);
	}
	close(listener);
	ready(options, server, endpoint_port(&to));
	int fd = connect_and_report(&to, "ok");
	send_all(fd, TO_SERVER);
	receive_all(fd, TO_CLIENT);
	wait_for_close(fd);
	close(fd);
	finish_child(server);
}

/** The server sends, the client closes with that unread: it sends a reset instead of a FIN. */
static void reset(const struct options *options, const char *address)
{
	int listener = listening_socket(address, 1);
	union endpoint to = local_of(listener);
	pid_t server = fork();
	must(server >= 0, "fork");
	if (server == 0) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		set_comm("t-server");
		int fd = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
		must(fd >= 0, "accept4");
		fact_write(&(struct fact){.event = "accept", .fd = fd, .result = "ok"});
		send_all(fd, 5);
		char byte;
		must(read(fd, &byte, 1) < 0 && errno == ECONNRESET, "the read must say ECONNRESET");
		_exit(0);
	}
	close(listener);
	ready(options, server, endpoint_port(&to));
	int fd = connect_and_report(&to, "ok");
	char byte;
	must(recv(fd, &byte, 1, MSG_PEEK) == 1, "what the server sends");
	close(fd);
	finish_child(server);
}

static void reset4(const struct options *options)
{
	reset(options, "127.0.0.1");
}

static void reset6(const struct options *options)
{
	reset(options, "::1");
}

static void no_port(const struct options *options)
{
	// A range of two ports for one destination: the third connect, at the latest, finds none.
	own_namespace();
	int listener = listening_socket("127.0.0.1", 16);
	union endpoint to = local_of(listener);
	must(write_setting("/proc/sys/net/ipv4/ip_local_port_range", "61000 61001"), "net.ipv4.ip_local_port_range");
	ready(options, 0, endpoint_port(&to));
	for (int error = 0; error == 0;) {
		int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
		must(fd >= 0, "socket");
		error = connect(fd, &to.any, endpoint_size(&to)) == 0 ? 0 : errno;
		must(error == 0 || error == EADDRNOTAVAIL, "a connect without a port must say EADDRNOTAVAIL");
		report_connect(fd, &to, error == 0 ? "ok" : "local-error", error, 0, error == 0 ? "ok" : "local-error");
	}
}

static void udp_noise(const struct options *options)
{
	union endpoint to = endpoint_of("127.0.0.1", 0);
	int receiver = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0), sender = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	must(bind(receiver, &to.any, endpoint_size(&to)) == 0, "bind");
	to = local_of(receiver);
	ready(options, 0, endpoint_port(&to));
	must(connect(sender, &to.any, endpoint_size(&to)) == 0, "connect");
	for (int i = 0; i < times(options); i++)
		must(send(sender, "noise", 5, 0) == 5, "send");
	fact_write(&(struct fact){.event = "udp", .fd = sender});
}

static void listening(const struct options *options)
{
	ready(options, 0, 0);
	int fd = listening_socket("127.0.0.1", 7), second = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	union endpoint own = local_of(fd);
	fact_write(&(struct fact){.event = "listen", .fd = fd});
	must(bind(second, &own.any, endpoint_size(&own)) < 0 && errno == EADDRINUSE, "a port that is taken must say EADDRINUSE");
}

static void unix_noise(const struct options *options)
{
	// An abstract name of its own: nothing is left in the file system.
	struct sockaddr_un name = {.sun_family = AF_UNIX};
	socklen_t length = sizeof(sa_family_t) + 1 + (socklen_t)snprintf(name.sun_path + 1, sizeof name.sun_path - 1, "traffic-%d", getpid());
	int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0), fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	must(bind(listener, (struct sockaddr *)&name, length) == 0 && listen(listener, 1) == 0, "listen");
	ready(options, 0, 0);
	must(connect(fd, (struct sockaddr *)&name, length) == 0, "connect");
	must(accept4(listener, NULL, NULL, SOCK_CLOEXEC) >= 0, "accept4");
	fact_write(&(struct fact){.event = "unix", .fd = -1});
}

const struct scenario scenarios[] = {
	{"connect4", connect4, "COUNT connects to 127.0.0.1, accepted"},
	{"connect6", connect6, "COUNT connects to ::1, accepted"},
	{"mapped", mapped, "COUNT connects of an IPv6 socket to ::ffff:127.0.0.1"},
	{"accept", connect4, "the same as connect4: COUNT accepts by accept(2)"},
	{"accept4", accept4_call, "COUNT accepts by accept4(2)"},
	{"accept-mapped", accept_mapped, "COUNT IPv4 connects accepted by an IPv6 socket"},
	{"accept-blocked", accept_blocked, "a server that sleeps in accept before 'ready'; always waits for a line"},
	{"refused4", refused4, "COUNT connects to a closed port of 127.0.0.1"},
	{"refused6", refused6, "COUNT connects to a closed port of ::1"},
	{"nonblocking", nonblocking, "a non-blocking connect that succeeds"},
	{"nonblocking-refused", nonblocking_refused, "a non-blocking connect that is refused"},
	{"self-connect", self_connect, "a socket that connects to its own port"},
	{"bound", bound, "a connect after bind: the source port is known beforehand"},
	{"fork-handoff", fork_handoff, "a child connects its parent's socket, the parent closes it"},
	{"noroute", no_route, "a connect that fails before anything is sent (own namespace)"},
	{"transfer", transfer, "a connection with 100000 bytes to the server and 30001 back"},
	{"reset", reset4, "a connection that the client resets: it closes with 5 bytes unread"},
	{"reset6", reset6, "the same over ::1"},
	{"noport", no_port, "connects until no local port is left: the last is a local error (own namespace)"},
	{"listen", listening, "a listening socket with a backlog of 7, and a second bind of its port, which fails"},
	{"udp-noise", udp_noise, "UDP that no TCP probe may show"},
	{"unix-noise", unix_noise, "a unix socket that no TCP probe may show"},
	{0},
};
