/* The command that bpftrace starts with -c once everything is attached: it says so and waits to be ended. bpftrace takes
 * no shell script here.
 */
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	fputs("bench: attached\n", stderr);
	for (;;)
		pause();
}
