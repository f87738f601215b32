// The kernel's own account of a connection.
#include "totals.h"
#include "facts.h"
#include <string.h>
#include <unistd.h>

struct tcp_info tcp_info_of(int fd)
{
	struct tcp_info info;
	socklen_t length = sizeof info;
	memset(&info, 0, sizeof info);
	must(getsockopt(fd, IPPROTO_TCP, TCP_INFO, &info, &length) == 0, "TCP_INFO");
	return info;
}

void report_totals(int fd, const union endpoint *to)
{
	struct tcp_info info = tcp_info_of(fd);
	union endpoint local = local_of(fd);
	fact_raw("{\"scenario\":\"%s\",\"event\":\"totals\",\"pid\":%d,\"lport\":%u,\"rport\":%u,\"sent\":%llu,\"received\":%llu,\"retransmits\":%u,\"rtt\":%u,\"busy\":%llu,"
		 "\"receiverLimited\":%llu}",
		 fact_current_scenario(), getpid(), endpoint_port(&local), endpoint_port(to), info.tcpi_bytes_sent - info.tcpi_bytes_retrans, info.tcpi_bytes_received,
		 info.tcpi_total_retrans, info.tcpi_rtt, info.tcpi_busy_time, info.tcpi_rwnd_limited);
}
