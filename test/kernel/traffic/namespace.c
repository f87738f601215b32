// A network namespace of our own, and in it a link whose far end never answers address resolution.
#include "sockets.h"
#include "facts.h"
#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include <linux/veth.h>
#include <net/if.h>
#include <sched.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

bool write_setting(const char *path, const char *value)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC);
	if (fd < 0)
		return false;
	bool written = write(fd, value, strlen(value)) == (ssize_t)strlen(value);
	close(fd);
	return written;
}

static void change_link(const char *name, unsigned long request, struct ifreq *change)
{
	int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	strncpy(change->ifr_name, name, IFNAMSIZ - 1);
	must(ioctl(fd, request, change) == 0, name);
	close(fd);
}

static void bring_up(const char *name)
{
	struct ifreq change = {.ifr_flags = IFF_UP | IFF_RUNNING};
	change_link(name, SIOCSIFFLAGS, &change);
}

static void set_address(const char *name, unsigned long request, const char *address)
{
	struct ifreq change = {0};
	union endpoint endpoint = endpoint_of(address, 0);
	memcpy(&change.ifr_addr, &endpoint.v4, sizeof endpoint.v4);
	change_link(name, request, &change);
}

void own_namespace(void)
{
	must(unshare(CLONE_NEWNET) == 0, "unshare(CLONE_NEWNET)");
	bring_up("lo");
}

struct request {
	struct nlmsghdr header;
	struct ifinfomsg link;
	char attributes[256];
};

static struct rtattr *append(struct request *request, unsigned short type, const void *data, size_t size)
{
	struct rtattr *attribute = (struct rtattr *)((char *)request + NLMSG_ALIGN(request->header.nlmsg_len));
	attribute->rta_type = type;
	attribute->rta_len = RTA_LENGTH(size);
	if (size > 0)
		memcpy(RTA_DATA(attribute), data, size);
	request->header.nlmsg_len = NLMSG_ALIGN(request->header.nlmsg_len) + RTA_ALIGN(attribute->rta_len);
	return attribute;
}

static void end_nest(struct request *request, struct rtattr *nest)
{
	nest->rta_len = (char *)request + request->header.nlmsg_len - (char *)nest;
}

static void create_veth(const char *name, const char *peer)
{
	struct request request = {.header = {.nlmsg_len = NLMSG_LENGTH(sizeof(struct ifinfomsg)), .nlmsg_type = RTM_NEWLINK,
					     .nlmsg_flags = NLM_F_REQUEST | NLM_F_CREATE | NLM_F_EXCL | NLM_F_ACK}};
	append(&request, IFLA_IFNAME, name, strlen(name) + 1);
	struct rtattr *info = append(&request, IFLA_LINKINFO, NULL, 0);
	append(&request, IFLA_INFO_KIND, "veth", strlen("veth"));
	struct rtattr *data = append(&request, IFLA_INFO_DATA, NULL, 0);
	struct ifinfomsg none = {0};
	struct rtattr *other = append(&request, VETH_INFO_PEER, &none, sizeof none);
	append(&request, IFLA_IFNAME, peer, strlen(peer) + 1);
	end_nest(&request, other);
	end_nest(&request, data);
	end_nest(&request, info);

	int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
	must(fd >= 0 && send(fd, &request, request.header.nlmsg_len, 0) >= 0, "netlink");
	struct {
		struct nlmsghdr header;
		struct nlmsgerr error;
		char rest[512];
	} answer;
	must(recv(fd, &answer, sizeof answer, 0) >= (ssize_t)sizeof answer.header, "netlink answer");
	close(fd);
	if (answer.error.error != 0)
		fail("a veth pair cannot be made: %s", strerror(-answer.error.error));
}

void add_silent_link(void)
{
	create_veth("silent0", "silent1");
	// One probe of 100 ms instead of three of a second; where these cannot be set the test only takes longer.
	write_setting("/proc/sys/net/ipv4/neigh/silent0/retrans_time_ms", "100");
	write_setting("/proc/sys/net/ipv4/neigh/silent0/mcast_solicit", "1");
	set_address("silent0", SIOCSIFADDR, "10.99.0.1");
	set_address("silent0", SIOCSIFNETMASK, "255.255.255.0");
	bring_up("silent0");
	bring_up("silent1");
}
