// Prints the ids of every BPF program, link and map of this kernel, one `KIND ID` per line.
#include <errno.h>
#include <linux/bpf.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static int print_ids(const char *kind, int command)
{
	union bpf_attr attr;
	memset(&attr, 0, sizeof attr);
	while (syscall(SYS_bpf, command, &attr, sizeof attr) == 0) {
		printf("%s %u\n", kind, attr.next_id);
		attr.start_id = attr.next_id;
	}
	if (errno == ENOENT)
		return 0;
	perror(kind);
	return 1;
}

int main(void)
{
	return print_ids("prog", BPF_PROG_GET_NEXT_ID) | print_ids("link", BPF_LINK_GET_NEXT_ID) |
	       print_ids("map", BPF_MAP_GET_NEXT_ID);
}
