// The few socket moves that every scenario is made of.
#pragma once
#include <stdbool.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/types.h>

union endpoint {
	struct sockaddr any;
	struct sockaddr_in v4;
	struct sockaddr_in6 v6;
};

/** As tests compare it: a v4-mapped address is its IPv4 address. */
struct endpoint_text {
	int family;
	unsigned port;
	char address[INET6_ADDRSTRLEN];
};

struct endpoint_text endpoint_text(const struct sockaddr *address);
union endpoint endpoint_of(const char *address, unsigned port);
unsigned endpoint_port(const union endpoint *endpoint);
socklen_t endpoint_size(const union endpoint *endpoint);
union endpoint local_of(int fd);
long long now_ns(void);
void set_comm(const char *comm);

int bound_socket(const char *address);
int listening_socket(const char *address, int backlog);
/** Waits for the other side's close, so that both ends were alive while either was reported. */
void wait_for_close(int fd);
/** Waits until a pending connect ended and gives its errno. */
int pending_error(int fd, int timeout_ms);

enum accept_call { CALL_ACCEPT, CALL_ACCEPT4 };

struct server {
	pid_t pid;
	union endpoint endpoint;
};

/**
 * A process 't-server' that accepts `count` connections on the listening socket, reports each and exits. It reads the
 * `bytes` that the client sends, because closing over unread data would reset the connection.
 */
struct server start_server(int listener, int count, enum accept_call call, size_t bytes);
void finish_child(pid_t pid);
/** True where accept must be asleep already: the process is in the system call and not running. */
void wait_until_in_accept(pid_t pid);

/** A network namespace of our own with loopback up. */
void own_namespace(void);
/** A neighbour-less link 10.99.0.1/24, fd99::1/64: packets to 10.99.0.2 die in address resolution. */
void add_silent_link(void);
bool write_setting(const char *path, const char *value);
