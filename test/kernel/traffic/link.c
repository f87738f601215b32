// Two network namespaces with a link between them, a veth pair; and what a bad link does to TCP: netem holds up, loses,
// doubles and swaps what the near end sends. One process has the sockets of both ends. It takes `ip`, and `tc` for netem.
#include "scenarios.h"
#include "facts.h"
#include "totals.h"
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define NEAR4 "10.98.0.1"
#define FAR4 "10.98.0.2"
#define FAR6 "fd98::2"

static int near_space, far_space;

static void shell(const char *format, ...)
{
	char command[512];
	va_list arguments;
	va_start(arguments, format);
	vsnprintf(command, sizeof command, format, arguments);
	va_end(arguments);
	must(system(command) == 0, command);
}

static void enter(int space)
{
	must(setns(space, CLONE_NEWNET) == 0, "setns");
}

static int new_space(void)
{
	own_namespace();
	int space = open("/proc/self/ns/net", O_RDONLY);
	must(space >= 0, "/proc/self/ns/net");
	return space;
}

/** Neighbours are written down, so that only what TCP sends is on the link. */
static void set_up(const char *device, int own, int other)
{
	shell("ip addr add 10.98.0.%d/24 dev %s && ip addr add fd98::%d/64 dev %s nodad && ip link set %s up", own, device, own, device, device);
	shell("ip neigh replace 10.98.0.%d lladdr 02:00:00:00:00:0%d dev %s nud permanent", other, other, device);
	shell("ip neigh replace fd98::%d lladdr 02:00:00:00:00:0%d dev %s nud permanent", other, other, device);
}

static void lay_link(void)
{
	far_space = new_space();
	near_space = new_space();
	shell("ip link add near0 address 02:00:00:00:00:01 type veth peer name far0 address 02:00:00:00:00:02 netns /proc/%d/fd/%d", getpid(), far_space);
	set_up("near0", 1, 2);
	enter(far_space);
	set_up("far0", 2, 1);
	enter(near_space);
}

static void impair(const char *how)
{
	shell("tc qdisc replace dev near0 root netem %s", how);
}

static void mend(void)
{
	shell("tc qdisc del dev near0 root");
}

static unsigned long inode_of(int space)
{
	struct stat status;
	must(fstat(space, &status) == 0, "fstat");
	return status.st_ino;
}

static int listen_far(const char *address)
{
	enter(far_space);
	int listener = listening_socket(address, 1);
	enter(near_space);
	return listener;
}

struct line {
	int opener, acceptor;
	union endpoint to;
};

static struct line connected(const char *address)
{
	int listener = listen_far(address);
	struct line line = {.to = local_of(listener)};
	line.opener = connect_and_report(&line.to, "ok");
	line.acceptor = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
	must(line.acceptor >= 0, "accept4");
	close(listener);
	return line;
}

static void say(int fd, const char *text)
{
	must(write(fd, text, strlen(text)) == (ssize_t)strlen(text), "write");
}

static void hear(int fd, size_t bytes)
{
	char text[16384];
	for (size_t got = 0; got < bytes;) {
		size_t left = bytes - got;
		ssize_t n = read(fd, text, left < sizeof text ? left : sizeof text);
		must(n > 0, "read");
		got += (size_t)n;
	}
}

static void wait_for_acks(int fd)
{
	while (tcp_info_of(fd).tcpi_unacked > 0)
		usleep(1000);
}

/** The near end says what the kernel counts, then both ends close, it first. */
static void finish(const struct line *line)
{
	wait_for_acks(line->opener);
	report_totals(line->opener, &line->to);
	close(line->opener);
	wait_for_close(line->acceptor);
	close(line->acceptor);
}

static void plain(void)
{
	struct line line = connected(FAR4);
	say(line.opener, "hello");
	hear(line.acceptor, 5);
	finish(&line);
}

static void delay(void)
{
	impair("delay 60ms");
	plain();
	mend();
}

static void loss(void)
{
	struct line line = connected(FAR4);
	impair("loss 100%");
	say(line.opener, "hello");
	while (tcp_info_of(line.opener).tcpi_total_retrans < 2)
		usleep(1000);
	mend();
	hear(line.acceptor, 5);
	finish(&line);
}

static void syn_loss(void)
{
	int listener = listen_far(FAR4);
	union endpoint to = local_of(listener);
	impair("loss 100%");
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	long long start = now_ns();
	must(connect(fd, &to.any, endpoint_size(&to)) < 0 && errno == EINPROGRESS, "a non-blocking connect must say EINPROGRESS");
	while (tcp_info_of(fd).tcpi_total_retrans < 1)
		usleep(1000);
	mend();
	must(pending_error(fd, 10000) == 0, "the connect must succeed in the end");
	report_connect(fd, &to, "ok", 0, now_ns() - start, "ok");
	struct line line = {.opener = fd, .acceptor = accept4(listener, NULL, NULL, SOCK_CLOEXEC), .to = to};
	close(listener);
	finish(&line);
}

static void duplicate(void)
{
	struct line line = connected(FAR4);
	impair("duplicate 100%");
	say(line.opener, "hello");
	hear(line.acceptor, 5);
	wait_for_acks(line.opener);
	mend();
	finish(&line);
}

/** Of two segments the first is held up: they come in the wrong order. */
static void reorder(void)
{
	struct line line = connected(FAR4);
	int yes = 1;
	must(setsockopt(line.opener, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes) == 0, "TCP_NODELAY");
	impair("delay 40ms reorder 100% gap 2");
	say(line.opener, "hello");
	say(line.opener, "again");
	hear(line.acceptor, 10);
	wait_for_acks(line.opener);
	mend();
	finish(&line);
}

static void user_timeout(void)
{
	struct line line = connected(FAR4);
	unsigned ms = 300;
	char byte;
	must(setsockopt(line.opener, IPPROTO_TCP, TCP_USER_TIMEOUT, &ms, sizeof ms) == 0, "TCP_USER_TIMEOUT");
	impair("loss 100%");
	say(line.opener, "hello");
	must(read(line.opener, &byte, 1) < 0 && errno == ETIMEDOUT, "the read must say ETIMEDOUT");
	mend();
	close(line.opener);
	close(line.acceptor);
}

static void refused(void)
{
	enter(far_space);
	int holder = bound_socket(FAR6);
	enter(near_space);
	union endpoint to = local_of(holder);
	close(connect_and_report(&to, "refused"));
	close(holder);
}

static void reset(void)
{
	struct line line = connected(FAR6);
	char byte;
	say(line.acceptor, "hello");
	must(recv(line.opener, &byte, 1, MSG_PEEK) == 1, "what the far end sends");
	close(line.opener);
	must(read(line.acceptor, &byte, 1) < 0 && errno == ECONNRESET, "the read must say ECONNRESET");
	close(line.acceptor);
}

/** What `ss -tin` says of the near end. */
static void report_ss(const struct line *line)
{
	union endpoint local = local_of(line->opener);
	char command[128], text[1024];
	snprintf(command, sizeof command, "ss -tinH sport = :%u and dport = :%u", endpoint_port(&local), endpoint_port(&line->to));
	FILE *ss = popen(command, "r");
	must(ss != NULL, command);
	size_t length = fread(text, 1, sizeof text - 1, ss);
	must(pclose(ss) == 0 && length > 0, command);
	text[length] = 0;
	for (char *at = text; *at != 0; at++)
		if (*at == '\n' || *at == '\t')
			*at = ' ';
	fact_raw("{\"scenario\":\"%s\",\"event\":\"ss\",\"text\":\"%s\"}", fact_current_scenario(), text);
}

static void set_buffer(int fd, int bytes)
{
	must(setsockopt(fd, SOL_SOCKET, SO_SNDBUF, &bytes, sizeof bytes) == 0, "SO_SNDBUF");
}

/** Neither end waits. Gives what was taken, up to so many bytes, or until nothing more was for `idle_ms`. */
static size_t push(const struct line *line, size_t bytes, bool is_read, int idle_ms)
{
	// More than a small send buffer takes at once: only then the kernel knows that it is what limits.
	static char block[65536];
	size_t sent = 0, got = 0;
	for (int idle = 0; idle < idle_ms && (sent < bytes || (is_read && got < bytes));) {
		size_t left = bytes - sent;
		ssize_t out = left == 0 ? 0 : send(line->opener, block, left < sizeof block ? left : sizeof block, MSG_DONTWAIT);
		ssize_t in = is_read ? recv(line->acceptor, block, sizeof block, MSG_DONTWAIT) : 0;
		sent += out > 0 ? (size_t)out : 0;
		got += in > 0 ? (size_t)in : 0;
		idle = out > 0 || in > 0 ? 0 : idle + 1;
		usleep(idle == 0 ? 0 : 1000);
	}
	return sent;
}

enum { MUCH = 150000, TOO_MUCH = 10000000 };

/** First the send buffer limits what is under way, then the other end, which does not read. */
static void limits(const struct line *line)
{
	set_buffer(line->opener, 8192);
	must(push(line, MUCH, true, 5000) == MUCH, "what the send buffer held up");
	set_buffer(line->opener, 200000);
	hear(line->acceptor, push(line, TOO_MUCH, false, 100));
}

static void wide(void)
{
	struct line line = connected(FAR4);
	limits(&line);
	wait_for_acks(line.opener);
	report_ss(&line);
	finish(&line);
}

static void wide_spoiled(void)
{
	impair("delay 20ms");
	struct line line = connected(FAR4);
	limits(&line);
	wait_for_acks(line.opener);
	impair("loss 100%");
	say(line.opener, "hello");
	while (tcp_info_of(line.opener).tcpi_total_retrans < 1)
		usleep(1000);
	impair("delay 20ms");
	hear(line.acceptor, 5);
	wait_for_acks(line.opener);
	report_ss(&line);
	finish(&line);
	mend();
}

struct step {
	const char *name;
	void (*run)(void);
};

static void over_link(const struct options *options, const struct step *steps)
{
	lay_link();
	ready(options, getpid(), 0);
	fact_raw("{\"event\":\"spaces\",\"near\":%lu,\"far\":%lu}", inode_of(near_space), inode_of(far_space));
	for (const struct step *step = steps; step->name != NULL; step++) {
		fact_scenario(step->name);
		step->run();
	}
}

static void veth(const struct options *options)
{
	over_link(options, (const struct step[]){{"plain", plain}, {"refused", refused}, {"reset", reset}, {"wide", wide}, {0}});
}

static void netem(const struct options *options)
{
	over_link(options, (const struct step[]){{"delay", delay}, {"loss", loss}, {"syn-loss", syn_loss}, {"duplicate", duplicate}, {"reorder", reorder}, {"user-timeout", user_timeout}, {"wide-spoiled", wide_spoiled}, {0}});
}

static void lossy(const struct options *options)
{
	over_link(options, (const struct step[]){{"loss", loss}, {"syn-loss", syn_loss}, {0}});
}

const struct scenario link_scenarios[] = {
	{"veth", veth, "connections from one network namespace to another: one that carries data, one refused, one reset, one that carries much"},
	{"netem", netem, "connections over a link that delays, loses, doubles and swaps (takes sch_netem)"},
	{"lossy", lossy, "of those the ones that lose segments"},
	{0},
};
