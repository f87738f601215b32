/* What is traced: a loop of one system call, or of connections to itself, on chosen CPUs. It says `ready` on stdout, waits
 * for a line on stdin, runs, and says what it did as JSON.
 *   load getppid|close|connect SECONDS RATE CPU…     RATE per second and CPU, 0: as fast as it goes; one thread for each CPU
 *   load close COUNT …                               with SECONDS 0 and RATE n: n calls, each with a descriptor of its own
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define MAX_THREADS 16

static const char *kind;
static double seconds;
static long rate;
static int listener;
static struct sockaddr_in address;

struct producer {
	pthread_t thread;
	int cpu;
	long calls;
};

static double now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec + time.tv_nsec / 1e9;
}

static void die(const char *what)
{
	perror(what);
	exit(1);
}

static void listen_here(void)
{
	socklen_t size = sizeof(address);

	address.sin_family = AF_INET;
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	listener = socket(AF_INET, SOCK_STREAM, 0);
	if (bind(listener, (struct sockaddr *)&address, size) || listen(listener, 128) ||
	    getsockname(listener, (struct sockaddr *)&address, &size))
		die("listen");
}

/* Reset at the end, so that no port waits. */
static void connect_once(void)
{
	struct linger reset = { .l_onoff = 1 };
	int client = socket(AF_INET, SOCK_STREAM, 0);

	if (connect(client, (struct sockaddr *)&address, sizeof(address)))
		die("connect");
	int server = accept(listener, NULL, NULL);
	if (server < 0)
		die("accept");
	setsockopt(client, SOL_SOCKET, SO_LINGER, &reset, sizeof(reset));
	close(client);
	close(server);
}

static void call(long n)
{
	if (*kind == 'g')
		syscall(SYS_getppid);
	else if (*kind == 'c' && kind[1] == 'o')
		connect_once();
	else
		syscall(SYS_close, 1000000 + n);
}

static void pin(int cpu)
{
	cpu_set_t set;

	CPU_ZERO(&set);
	CPU_SET(cpu, &set);
	sched_setaffinity(0, sizeof(set), &set);
}

/* The clock is asked every 256 calls, so that the loop is the calls. */
static void at_full_speed(struct producer *self, double end)
{
	int portion = *kind == 'g' ? 256 : 8;

	while (now() < end)
		for (int i = 0; i < portion; i++)
			call(self->calls++);
}

/* Evenly: calls in portions would share a wakeup of the tracer. Sleep is too coarse for more than some thousand a second. */
static void at_rate(struct producer *self, double start)
{
	struct timespec pause = { .tv_nsec = 1e9 / rate / 2 };

	for (double passed = 0; passed < seconds; passed = now() - start) {
		if (self->calls < (long)(passed * rate))
			call(self->calls++);
		else if (rate <= 2000)
			nanosleep(&pause, NULL);
	}
}

static void *produce(void *argument)
{
	struct producer *self = argument;
	double start = now();

	pin(self->cpu);
	if (seconds == 0)
		while (self->calls < rate)
			call(self->calls++);
	else if (rate == 0)
		at_full_speed(self, start + seconds);
	else
		at_rate(self, start);
	return NULL;
}

int main(int argc, char **argv)
{
	struct producer producers[MAX_THREADS] = {};
	int count = argc - 4;
	long calls = 0;

	if (count < 1 || count > MAX_THREADS)
		return 2;
	kind = argv[1];
	seconds = atof(argv[2]);
	rate = atol(argv[3]);
	prctl(PR_SET_NAME, "benchload");
	if (strcmp(kind, "connect") == 0)
		listen_here();
	puts("ready");
	fflush(stdout);
	if (getchar() == EOF)
		return 0;
	double start = now();
	for (int i = 0; i < count; i++) {
		producers[i].cpu = atoi(argv[4 + i]);
		pthread_create(&producers[i].thread, NULL, produce, &producers[i]);
	}
	for (int i = 0; i < count; i++) {
		pthread_join(producers[i].thread, NULL);
		calls += producers[i].calls;
	}
	printf("{\"calls\":%ld,\"seconds\":%.6f}\n", calls, now() - start);
	return 0;
}
