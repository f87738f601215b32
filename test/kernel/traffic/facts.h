// What happened, as one JSON line per fact, each written by a single write so that processes do not mix their lines.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <sys/socket.h>

struct fact {
	const char *event;  // "connect", "accept", "close", ...
	int fd;             // addresses are read from this socket; -1: none
	const struct sockaddr *local, *remote;  // instead of the socket's own, where it no longer knows them
	const char *result; // "ok", "refused", "timeout", "unreachable", "aborted", "error"; NULL: none
	int error;          // errno that belongs to the result
	long long ns;       // how long the call took, 0: not measured
};

void fact_scenario(const char *name);
const char *fact_current_scenario(void);
void fact_write(const struct fact *fact);
void fact_raw(const char *format, ...) __attribute__((format(printf, 1, 2)));
const char *fact_result(int error);

/** Ends the program: the scenario did not go as its name says, so no test may rest on it. */
void fail(const char *format, ...) __attribute__((format(printf, 1, 2), noreturn));
void must(bool condition, const char *what);
