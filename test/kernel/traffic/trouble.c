// The scenarios in which something goes wrong under way: segments that are lost, a window that is shut, a queue that is
// full, a datagram for nobody. Loss is made by a filter on the receiving socket, which drops what comes before TCP sees it.
#include "scenarios.h"
#include "facts.h"
#include "totals.h"
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <string.h>
#include <unistd.h>

struct pair {
	int opener, acceptor;
	union endpoint to;
};

static struct pair connected_pair(const struct options *options)
{
	int listener = listening_socket("127.0.0.1", 1);
	struct pair pair = {.to = local_of(listener)};
	ready(options, getpid(), endpoint_port(&pair.to));
	pair.opener = connect_and_report(&pair.to, "ok");
	pair.acceptor = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
	must(pair.acceptor >= 0, "accept4");
	close(listener);
	return pair;
}

static void close_pair(const struct pair *pair)
{
	report_totals(pair->opener, &pair->to);
	close(pair->opener);
	wait_for_close(pair->acceptor);
	close(pair->acceptor);
}

static void loss(const struct options *options)
{
	struct pair pair = connected_pair(options);
	struct sock_filter drop_all = BPF_STMT(BPF_RET | BPF_K, 0);
	struct sock_fprog filter = {.len = 1, .filter = &drop_all};
	char bytes[5];
	must(setsockopt(pair.acceptor, SOL_SOCKET, SO_ATTACH_FILTER, &filter, sizeof filter) == 0, "SO_ATTACH_FILTER");
	must(write(pair.opener, "hello", sizeof bytes) == sizeof bytes, "write");
	while (tcp_info_of(pair.opener).tcpi_total_retrans < 2)
		usleep(1000);
	int none = 0;
	must(setsockopt(pair.acceptor, SOL_SOCKET, SO_DETACH_FILTER, &none, sizeof none) == 0, "SO_DETACH_FILTER");
	must(read(pair.acceptor, bytes, sizeof bytes) == sizeof bytes, "read");
	while (tcp_info_of(pair.opener).tcpi_unacked > 0)
		usleep(1000);
	close_pair(&pair);
}

static void shut_window(const struct options *options)
{
	struct pair pair = connected_pair(options);
	static char block[65536];
	must(fcntl(pair.opener, F_SETFL, O_NONBLOCK) == 0, "O_NONBLOCK");
	long long sent = 0;
	// Full when nothing more is taken for a while: the window is shut, and the send buffer behind it is full.
	for (int idle = 0; idle < 30;) {
		ssize_t n = write(pair.opener, block, sizeof block);
		must(n > 0 || errno == EAGAIN, "write");
		sent += n > 0 ? n : 0;
		idle = n > 0 ? 0 : idle + 1;
		usleep(n > 0 ? 0 : 10000);
	}
	for (long long got = 0; got < sent;) {
		ssize_t n = read(pair.acceptor, block, sizeof block);
		must(n > 0, "read");
		got += n;
	}
	while (tcp_info_of(pair.opener).tcpi_unacked > 0)
		usleep(1000);
	close_pair(&pair);
}

static void queue_full(const struct options *options)
{
	enum { BACKLOG = 2 };
	int listener = listening_socket("127.0.0.1", BACKLOG), fds[BACKLOG + 1];
	union endpoint to = local_of(listener);
	ready(options, 0, endpoint_port(&to));
	// The kernel takes one more than it was asked for.
	for (int i = 0; i <= BACKLOG; i++)
		fds[i] = connect_and_report(&to, "ok");
	int late = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	must(connect(late, &to.any, endpoint_size(&to)) < 0 && errno == EINPROGRESS, "a connect to a full queue must stay pending");
	must(pending_error(late, 50) == EINPROGRESS, "the connect must stay unanswered");
	report_connect(late, &to, "aborted", EINPROGRESS, 0, "aborted");
	close(late);
	for (int i = 0; i <= BACKLOG; i++)
		close(fds[i]);
	close(listener);
}

static void udp_refused(const struct options *options)
{
	union endpoint to = endpoint_of("127.0.0.1", 0);
	int holder = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0), fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	must(bind(holder, &to.any, endpoint_size(&to)) == 0, "bind");
	to = local_of(holder);
	close(holder);
	ready(options, 0, endpoint_port(&to));
	must(connect(fd, &to.any, endpoint_size(&to)) == 0, "connect");
	fact_write(&(struct fact){.event = "udp", .fd = fd});
	must(send(fd, "hello", 5, 0) == 5, "send");
	must(send(fd, "again", 5, 0) < 0 && errno == ECONNREFUSED, "the second datagram must say ECONNREFUSED");
	close(fd);
}

const struct scenario trouble_scenarios[] = {
	{"loss", loss, "5 bytes that arrive at the third try, or a later one"},
	{"shut-window", shut_window, "as much as fits into a connection whose other end does not read for 300 ms, then does"},
	{"queue-full", queue_full, "three connects that fill a queue of two, and one that nobody answers"},
	{"udp-refused", udp_refused, "two datagrams to a port of nobody: the second send says so"},
	{0},
};
