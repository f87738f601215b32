// Connections of one process that end in different ways, and one that is older than the trace.
#include "scenarios.h"
#include "facts.h"
#include <sys/prctl.h>
#include <signal.h>
#include <unistd.h>

static int accept_one(int listener)
{
	int fd = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
	must(fd >= 0, "accept4");
	return fd;
}

static void move(int from, int to, const char *what, size_t bytes)
{
	char block[64];
	must(write(from, what, bytes) == (ssize_t)bytes && read(to, block, sizeof block) == (ssize_t)bytes, "a small transfer");
}

static void verdicts(const struct options *options)
{
	int listener = listening_socket("127.0.0.1", 4), holder = bound_socket("127.0.0.1");
	union endpoint to = local_of(listener), nobody = local_of(holder);
	ready(options, 0, endpoint_port(&to));

	int good = connect_and_report(&to, "ok"), its_end = accept_one(listener);
	move(good, its_end, "hello", 5);
	close(good);
	wait_for_close(its_end);
	close(its_end);

	// With data unread the end is a reset.
	int bad = connect_and_report(&to, "ok");
	its_end = accept_one(listener);
	char byte;
	must(write(its_end, "later", 5) == 5 && recv(bad, &byte, 1, MSG_PEEK) == 1, "what is left unread");
	close(bad);
	must(read(its_end, &byte, 1) < 0, "the read must say ECONNRESET");
	close(its_end);

	close(connect_and_report(&nobody, "refused"));
}

static void older(const struct options *options)
{
	int listener = listening_socket("127.0.0.1", 4);
	union endpoint to = local_of(listener);
	pid_t server = fork();
	must(server >= 0, "fork");
	if (server == 0) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		set_comm("t-server");
		int fd = accept_one(listener);
		char block[8];
		must(read(fd, block, sizeof block) == 5 && write(fd, "answer", 6) == 6, "question and answer");
		wait_for_close(fd);
		_exit(0);
	}
	close(listener);
	int fd = connect_and_report(&to, "ok");
	char block[8];
	ready(options, server, endpoint_port(&to));
	must(write(fd, "hello", 5) == 5 && read(fd, block, sizeof block) == 6, "question and answer");
	close(fd);
	finish_child(server);
}

const struct scenario connection_scenarios[] = {
	{"verdicts", verdicts, "three connections: one ends well, one with a reset by its opener, one is refused"},
	{"older", older, "a connection that is established before 'ready'; 5 bytes to the server, 6 back"},
	{0},
};
