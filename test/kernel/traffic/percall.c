// What one getppid costs by the time stamp counter, which under -icount counts instructions: for each line on stdin the
// cheapest of many batches, so that no interrupt is in it. Says its own number first.

#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <x86intrin.h>

enum { batches = 200, calls = 100 };

static unsigned long long batch(void)
{
	unsigned long long start = __rdtsc();

	for (int i = 0; i < calls; i++)
		syscall(SYS_getppid);
	return __rdtsc() - start;
}

int main(void)
{
	char line[16];

	printf("%d\n", getpid());
	fflush(stdout);
	while (fgets(line, sizeof(line), stdin)) {
		unsigned long long least = ~0ULL;

		for (int i = 0; i < batches; i++) {
			unsigned long long now = batch();

			if (now < least)
				least = now;
		}
		printf("%.2f\n", (double)least / calls);
		fflush(stdout);
	}
	return 0;
}
