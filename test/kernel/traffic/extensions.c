// What stands between an IPv6 header and the header that it carries: fragments of datagrams, and destination options.
#include "scenarios.h"
#include "facts.h"
#include <net/if.h>
#include <netinet/ip6.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

/** Loopback takes 64 KB otherwise, and cuts nothing. */
static void shorten_loopback(void)
{
	struct ifreq change = {.ifr_mtu = 1500};
	strcpy(change.ifr_name, "lo");
	int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	must(ioctl(fd, SIOCSIFMTU, &change) == 0, "SIOCSIFMTU");
	close(fd);
}

/** Eight bytes of padding before each packet's own header. */
static void add_destination_options(int fd)
{
	struct {
		struct ip6_dest header;
		unsigned char padding[6];
	} options = {.header = {.ip6d_len = 0}, .padding = {1, 4}};
	must(setsockopt(fd, IPPROTO_IPV6, IPV6_DSTOPTS, &options, sizeof options) == 0, "IPV6_DSTOPTS");
}

static void datagram(size_t bytes, bool with_options)
{
	static char data[3000], got[3000];
	int receiver = socket(AF_INET6, SOCK_DGRAM | SOCK_CLOEXEC, 0), sender = socket(AF_INET6, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	union endpoint to = endpoint_of("::1", 0);
	must(bind(receiver, &to.any, endpoint_size(&to)) == 0, "bind");
	to = local_of(receiver);
	if (with_options)
		add_destination_options(sender);
	must(connect(sender, &to.any, endpoint_size(&to)) == 0, "connect");
	must(send(sender, data, bytes, 0) == (ssize_t)bytes, "send");
	must(recv(receiver, got, sizeof got, 0) == (ssize_t)bytes, "recv");
	fact_write(&(struct fact){.event = "udp", .fd = sender});
	close(sender);
	close(receiver);
}

static void extensions6(const struct options *options)
{
	shorten_loopback();
	struct server server = start_server(listening_socket("::1", 1), 1, CALL_ACCEPT, 5);
	ready(options, server.pid, endpoint_port(&server.endpoint));
	datagram(3000, false);
	datagram(100, true);
	int fd = socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0);
	must(fd >= 0, "socket");
	add_destination_options(fd);
	must(connect(fd, &server.endpoint.any, endpoint_size(&server.endpoint)) == 0, "connect");
	report_connect(fd, &server.endpoint, "ok", 0, 0, "ok");
	must(write(fd, "hello", 5) == 5, "write");
	wait_for_close(fd);
	close(fd);
	finish_child(server.pid);
}

const struct scenario extension_scenarios[] = {
	{"extensions6", extensions6, "a datagram in three fragments, one behind destination options, a connection behind them (own namespace)"},
	{0},
};
