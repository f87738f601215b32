// The few socket moves that every scenario is made of.
#include "sockets.h"
#include "facts.h"
#include <arpa/inet.h>
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

struct endpoint_text endpoint_text(const struct sockaddr *address)
{
	struct endpoint_text text = {.family = address->sa_family};
	const struct sockaddr_in *v4 = (const struct sockaddr_in *)address;
	const struct sockaddr_in6 *v6 = (const struct sockaddr_in6 *)address;
	if (address->sa_family == AF_INET6 && IN6_IS_ADDR_V4MAPPED(&v6->sin6_addr)) {
		inet_ntop(AF_INET, &v6->sin6_addr.s6_addr[12], text.address, sizeof text.address);
		text.family = AF_INET;
		text.port = ntohs(v6->sin6_port);
	} else if (address->sa_family == AF_INET6) {
		inet_ntop(AF_INET6, &v6->sin6_addr, text.address, sizeof text.address);
		text.port = ntohs(v6->sin6_port);
	} else {
		inet_ntop(AF_INET, &v4->sin_addr, text.address, sizeof text.address);
		text.port = ntohs(v4->sin_port);
	}
	return text;
}

union endpoint endpoint_of(const char *address, unsigned port)
{
	union endpoint endpoint;
	memset(&endpoint, 0, sizeof endpoint);
	if (inet_pton(AF_INET, address, &endpoint.v4.sin_addr) == 1) {
		endpoint.v4.sin_family = AF_INET;
		endpoint.v4.sin_port = htons(port);
	} else {
		must(inet_pton(AF_INET6, address, &endpoint.v6.sin6_addr) == 1, address);
		endpoint.v6.sin6_family = AF_INET6;
		endpoint.v6.sin6_port = htons(port);
	}
	return endpoint;
}

unsigned endpoint_port(const union endpoint *endpoint)
{
	return ntohs(endpoint->v4.sin_port); // the same place in both families
}

socklen_t endpoint_size(const union endpoint *endpoint)
{
	return endpoint->any.sa_family == AF_INET6 ? sizeof endpoint->v6 : sizeof endpoint->v4;
}

union endpoint local_of(int fd)
{
	union endpoint endpoint;
	socklen_t length = sizeof endpoint;
	memset(&endpoint, 0, sizeof endpoint);
	must(getsockname(fd, &endpoint.any, &length) == 0, "getsockname");
	return endpoint;
}

long long now_ns(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1000000000LL + t.tv_nsec;
}

void set_comm(const char *comm)
{
	prctl(PR_SET_NAME, comm);
}

int bound_socket(const char *address)
{
	union endpoint endpoint = endpoint_of(address, 0);
	int fd = socket(endpoint.any.sa_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
	must(fd >= 0, "socket");
	must(bind(fd, &endpoint.any, endpoint_size(&endpoint)) == 0, "bind");
	return fd;
}

int listening_socket(const char *address, int backlog)
{
	int fd = bound_socket(address);
	must(listen(fd, backlog) == 0, "listen");
	return fd;
}

void wait_for_close(int fd)
{
	char byte;
	while (read(fd, &byte, 1) > 0)
		continue;
}

int pending_error(int fd, int timeout_ms)
{
	struct pollfd poller = {.fd = fd, .events = POLLOUT};
	if (poll(&poller, 1, timeout_ms) == 0)
		return EINPROGRESS;
	int error = 0;
	socklen_t length = sizeof error;
	must(getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &length) == 0, "SO_ERROR");
	return error;
}

static int accept_by(int listener, enum accept_call call)
{
	// glibc may turn one into the other; the tests are about the system calls.
	if (call == CALL_ACCEPT4)
		return (int)syscall(SYS_accept4, listener, NULL, NULL, SOCK_CLOEXEC);
#ifdef SYS_accept
	return (int)syscall(SYS_accept, listener, NULL, NULL);
#else
	return (int)syscall(SYS_accept4, listener, NULL, NULL, 0);
#endif
}

struct server start_server(int listener, int count, enum accept_call call, size_t bytes)
{
	struct server server = {.endpoint = local_of(listener)};
	server.pid = fork();
	must(server.pid >= 0, "fork");
	if (server.pid > 0) {
		close(listener);
		return server;
	}
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	set_comm("t-server");
	for (int i = 0; i < count; i++) {
		int fd = accept_by(listener, call);
		must(fd >= 0, "accept");
		fact_write(&(struct fact){.event = "accept", .fd = fd, .result = "ok"});
		char byte;
		for (size_t got = 0; got < bytes; got++)
			must(read(fd, &byte, 1) == 1, "what the client sends");
		close(fd);
	}
	_exit(0);
}

void finish_child(pid_t pid)
{
	int status;
	must(waitpid(pid, &status, 0) == pid, "waitpid");
	if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
		fail("child %d ended badly (status %#x)", pid, status);
}

void wait_until_in_accept(pid_t pid)
{
	char path[64], line[64];
	long number = -1;
	snprintf(path, sizeof path, "/proc/%d/syscall", pid);
	for (int tries = 0; tries < 10000; tries++) {
		FILE *file = fopen(path, "r");
		must(file != NULL, path);
		// "running", or the number of the system call in which the process sleeps.
		if (fgets(line, sizeof line, file) != NULL && sscanf(line, "%ld", &number) == 1 &&
		    (number == SYS_accept || number == SYS_accept4)) {
			fclose(file);
			return;
		}
		fclose(file);
		usleep(1000);
	}
	fail("the server never blocked in accept");
}
