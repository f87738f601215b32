// What a disk and memory are asked for: `pages read FILE` past the cache, `pages hog` more memory than there may be. It says its
// number first.

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { page = 4096 };

static void *memory(size_t bytes)
{
	char *all = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (all == MAP_FAILED)
		exit(2);
	for (size_t at = 0; at < bytes; at += page)
		all[at] = (char)(at / page + 1);
	return all;
}

static int read_device(const char *path)
{
	static const size_t sizes[] = {512, 4096, 4096, 16384, 65536, 65536, 65536};
	int fd = open(path, O_RDONLY | O_DIRECT);
	void *room;

	if (fd < 0 || posix_memalign(&room, page, 65536) != 0)
		return 2;
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
		if (pread(fd, room, sizes[i], (off_t)i << 20) != (ssize_t)sizes[i])
			return 2;
	return 0;
}

int main(int count, char **words)
{
	const char *what = count > 1 ? words[1] : "";

	printf("%d\n", getpid());
	fflush(stdout);
	if (strcmp(what, "read") == 0 && count > 2)
		return read_device(words[2]);
	if (strcmp(what, "hog") == 0)
		for (;;)
			memory(1 << 20);
	return 1;
}
