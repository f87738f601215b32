// What `ss -ti` shows of a connection: the kernel's own account of it, to compare a trace with.
#pragma once
#include <linux/tcp.h>
#include "sockets.h"

struct tcp_info tcp_info_of(int fd);
void report_totals(int fd, const union endpoint *to);
