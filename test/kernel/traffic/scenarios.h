// The scenarios by name. Each sets up what it needs, calls `ready`, makes its traffic and reports facts.
#pragma once
#include <stdbool.h>
#include "sockets.h"

struct options {
	bool wait;
	int count;
	int threads;
	int uid;
};

struct scenario {
	const char *name;
	void (*run)(const struct options *options);
	const char *makes;
};

extern const struct scenario scenarios[], pending_scenarios[], burst_scenarios[], trouble_scenarios[], connection_scenarios[], uncommon_scenarios[], link_scenarios[], extension_scenarios[];

/** Says who will make the traffic and, with --wait, holds until a line arrives. */
void ready(const struct options *options, pid_t server, unsigned port);
/** A blocking connect from a new socket, reported; gives the socket. */
int connect_and_report(const union endpoint *to, const char *expected);
/** Reports and checks the end of a connect. */
void report_connect(int fd, const union endpoint *to, const char *result, int error, long long ns, const char *expected);
