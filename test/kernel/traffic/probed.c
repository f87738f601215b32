// A program with functions to probe: every argument and every result is known. Each runs N times (3). `probed address`
// says where the number is that counts the rounds: always there, as the program is linked statically.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Not among the zeros that the kernel writes when the program begins. */
static volatile long watched = 100;

struct pair {
	int first;
	char name[8];
};

__attribute__((noinline)) long named(const char *name, int count)
{
	__asm__ volatile("" ::: "memory");
	return (long)strlen(name) * count;
}

__attribute__((noinline)) const char *paired(const struct pair *pair, unsigned char *bytes, long length)
{
	__asm__ volatile("" : : "r"(bytes), "r"(length) : "memory");
	return pair->name;
}

int main(int count, char **words)
{
	if (count > 1 && strcmp(words[1], "address") == 0)
		return printf("%p", (void *)&watched) < 0;
	int rounds = count > 1 ? atoi(words[1]) : 3;
	char name[] = "hello";
	struct pair pair = { 7, "seven" };
	unsigned char bytes[] = { 1, 2, 3, 'a' };

	for (int i = 1; i <= rounds; i++) {
		watched = i;
		named(name, i);
		paired(&pair, bytes, i);
	}
	return 0;
}
