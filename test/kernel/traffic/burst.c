// Many connects or system calls from one process, as fast as it can; printed only afterwards, so that printing does not slow them.
#include "scenarios.h"
#include "facts.h"
#include <pthread.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <sys/prctl.h>
#include <signal.h>
#include <unistd.h>

struct worker {
	pthread_t thread;
	const union endpoint *to;
	int count;
	long tid;
	unsigned *ports;
};

static void *work(void *argument)
{
	struct worker *worker = argument;
	worker->tid = syscall(SYS_gettid);
	for (int i = 0; i < worker->count; i++) {
		int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
		must(fd >= 0, "socket");
		must(connect(fd, &worker->to->any, endpoint_size(worker->to)) == 0, "connect");
		union endpoint local = local_of(fd);
		worker->ports[i] = endpoint_port(&local);
		close(fd);
	}
	return NULL;
}

static void *call(void *argument)
{
	struct worker *worker = argument;
	// Fails for want of a file, after its entry was traced: nothing but a number passes.
	for (int i = 1; i <= worker->count; i++)
		syscall(SYS_ftruncate, -1, i);
	return NULL;
}

static void values(const struct options *options)
{
	int count = options->count > 0 ? options->count : 100, threads = options->threads;
	struct worker *workers = calloc((size_t)threads, sizeof *workers);
	must(workers != NULL, "calloc");
	ready(options, 0, 0);
	for (int t = 0; t < threads; t++) {
		workers[t].count = count;
		must(pthread_create(&workers[t].thread, NULL, call, &workers[t]) == 0, "pthread_create");
	}
	for (int t = 0; t < threads; t++)
		pthread_join(workers[t].thread, NULL);
	fact_write(&(struct fact){.event = "values", .fd = -1});
}

static pid_t start_quiet_server(int listener, int count)
{
	pid_t pid = fork();
	must(pid >= 0, "fork");
	if (pid > 0)
		return pid;
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	set_comm("t-server");
	for (int i = 0; i < count; i++) {
		int fd = accept(listener, NULL, NULL);
		must(fd >= 0, "accept");
		close(fd);
	}
	_exit(0);
}

static void burst(const struct options *options)
{
	int count = options->count > 0 ? options->count : 100, threads = options->threads;
	if (threads < 1 || threads > count)
		fail("--threads must be between 1 and COUNT");
	int listener = listening_socket("127.0.0.1", 4096);
	union endpoint to = local_of(listener);
	pid_t server = start_quiet_server(listener, count);
	struct worker *workers = calloc((size_t)threads, sizeof *workers);
	must(workers != NULL, "calloc");
	ready(options, server, endpoint_port(&to));
	for (int t = 0; t < threads; t++) {
		workers[t].to = &to;
		workers[t].count = count / threads + (t < count % threads);
		workers[t].ports = calloc((size_t)workers[t].count, sizeof(unsigned));
		must(workers[t].ports != NULL, "calloc");
		must(pthread_create(&workers[t].thread, NULL, work, &workers[t]) == 0, "pthread_create");
	}
	for (int t = 0; t < threads; t++)
		pthread_join(workers[t].thread, NULL);
	finish_child(server);
	for (int t = 0; t < threads; t++)
		for (int i = 0; i < workers[t].count; i++)
			fact_raw("{\"scenario\":\"burst\",\"event\":\"connect\",\"pid\":%d,\"tid\":%ld,\"uid\":%u,\"comm\":\"t-client\",\"laddr\":\"127.0.0.1\","
				 "\"lport\":%u,\"lfamily\":4,\"raddr\":\"127.0.0.1\",\"rport\":%u,\"rfamily\":4,\"result\":\"ok\"}",
				 getpid(), workers[t].tid, getuid(), workers[t].ports[i], endpoint_port(&to));
}

const struct scenario burst_scenarios[] = {
	{"burst", burst, "COUNT connects (100) from --threads T threads of one process"},
	{"values", values, "ftruncate(-1, N) for N from 1 to COUNT (100), in each of --threads T threads"},
	{0},
};
