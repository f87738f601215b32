// What happened, as one JSON line per fact.
#include "facts.h"
#include "sockets.h"
#include <errno.h>
#include <netinet/in.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

static const char *scenario = "";

void fact_scenario(const char *name)
{
	scenario = name;
}

const char *fact_current_scenario(void)
{
	return scenario;
}

static void write_line(const char *line, size_t length)
{
	if (write(STDOUT_FILENO, line, length) != (ssize_t)length)
		_exit(1);
}

void fact_raw(const char *format, ...)
{
	char line[1024];
	va_list arguments;
	va_start(arguments, format);
	int length = vsnprintf(line, sizeof line - 1, format, arguments);
	va_end(arguments);
	line[length++] = '\n';
	write_line(line, (size_t)length);
}

const char *fact_result(int error)
{
	switch (error) {
	case 0: return "ok";
	case ECONNREFUSED: return "refused";
	case ETIMEDOUT: return "timeout";
	case EHOSTUNREACH: case ENETUNREACH: return "unreachable";
	default: return "error";
	}
}

static int append_address(char *to, size_t room, const char *prefix, const struct sockaddr *address)
{
	struct endpoint_text text = endpoint_text(address);
	int n = snprintf(to, room, ",\"%sfamily\":%d", prefix, text.family == AF_INET6 ? 6 : 4);
	// After a failed connect the kernel has forgotten the local address: what is not known is left out.
	if (strcmp(text.address, "0.0.0.0") != 0 && strcmp(text.address, "::") != 0)
		n += snprintf(to + n, room - n, ",\"%saddr\":\"%s\"", prefix, text.address);
	if (text.port != 0)
		n += snprintf(to + n, room - n, ",\"%sport\":%u", prefix, text.port);
	return n;
}

void fact_write(const struct fact *fact)
{
	char line[1024], comm[16] = "";
	struct sockaddr_storage local = {0}, remote = {0};
	socklen_t length = sizeof local;
	prctl(PR_GET_NAME, comm);
	int n = snprintf(line, sizeof line,
			 "{\"scenario\":\"%s\",\"event\":\"%s\",\"pid\":%d,\"tid\":%ld,\"uid\":%u,\"comm\":\"%s\"", scenario,
			 fact->event, getpid(), syscall(SYS_gettid), getuid(), comm);
	const struct sockaddr *l = fact->local, *r = fact->remote;
	if (l == NULL && fact->fd >= 0 && getsockname(fact->fd, (struct sockaddr *)&local, &length) == 0)
		l = (struct sockaddr *)&local;
	length = sizeof remote;
	if (r == NULL && fact->fd >= 0 && getpeername(fact->fd, (struct sockaddr *)&remote, &length) == 0)
		r = (struct sockaddr *)&remote;
	if (l != NULL)
		n += append_address(line + n, sizeof line - n, "l", l);
	if (r != NULL)
		n += append_address(line + n, sizeof line - n, "r", r);
	if (fact->result != NULL)
		n += snprintf(line + n, sizeof line - n, ",\"result\":\"%s\"", fact->result);
	if (fact->error != 0)
		n += snprintf(line + n, sizeof line - n, ",\"errno\":\"%s\"", strerrorname_np(fact->error));
	if (fact->ns != 0)
		n += snprintf(line + n, sizeof line - n, ",\"ns\":%lld", fact->ns);
	n += snprintf(line + n, sizeof line - n, "}\n");
	write_line(line, (size_t)n);
}

void fail(const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	fprintf(stderr, "traffic %s: ", scenario);
	vfprintf(stderr, format, arguments);
	fprintf(stderr, "\n");
	va_end(arguments);
	exit(1);
}

void must(bool condition, const char *what)
{
	if (!condition)
		fail("%s: %s", what, strerror(errno));
}
