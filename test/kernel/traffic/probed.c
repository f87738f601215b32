// A program with functions to probe: every argument and every result is known. Each runs N times (3).

#include <stdlib.h>
#include <string.h>

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
	int rounds = count > 1 ? atoi(words[1]) : 3;
	char name[] = "hello";
	struct pair pair = { 7, "seven" };
	unsigned char bytes[] = { 1, 2, 3, 'a' };

	for (int i = 1; i <= rounds; i++) {
		named(name, i);
		paired(&pair, bytes, i);
	}
	return 0;
}
