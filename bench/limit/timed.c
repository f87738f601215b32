/* Runs a command to its end and writes what it cost to a file, as JSON: wall clock, CPU, peak resident memory.
 *   timed FILE COMMAND ARGUMENTS…
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double milliseconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

static double cpu(struct timeval time)
{
	return time.tv_sec * 1e3 + time.tv_usec / 1e3;
}

int main(int argc, char **argv)
{
	struct rusage usage;
	int status;

	if (argc < 3)
		return 2;
	double start = milliseconds();
	pid_t pid = vfork();
	if (pid == 0) {
		execvp(argv[2], argv + 2);
		_exit(127);
	}
	if (pid < 0 || wait4(pid, &status, 0, &usage) < 0)
		return 1;
	double wall = milliseconds() - start;
	FILE *out = fopen(argv[1], "w");
	if (!out)
		return 1;
	fprintf(out, "{\"wallMs\":%.3f,\"cpuMs\":%.3f,\"peakKb\":%ld,\"status\":%d}\n", wall,
		cpu(usage.ru_utime) + cpu(usage.ru_stime), usage.ru_maxrss, WIFEXITED(status) ? WEXITSTATUS(status) : -1);
	return 0;
}
