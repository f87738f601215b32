/* The compiler of the guest: sends its arguments and standard input to the host, whose clang is not emulated, and gives
 * back what that printed and how it ended. One request at a time, on the port that
 * guest-init links to:
 *
 *   to the host:   "ARGUMENT-BYTES INPUT-BYTES\n", the arguments each with a NUL behind it, the input
 *   from the host: "STATUS OUTPUT-BYTES ERROR-BYTES\n", the output, the errors
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

static const char port_path[] = "/dev/host-clang";

static void fail(const char *what)
{
	fprintf(stderr, "host-clang: %s: %s\n", what, strerror(errno));
	exit(1);
}

static void write_all(int fd, const char *bytes, size_t size)
{
	while (size > 0) {
		ssize_t written = write(fd, bytes, size);

		if (written < 0 && errno != EINTR)
			fail("write");
		if (written > 0) {
			bytes += written;
			size -= (size_t)written;
		}
	}
}

static void read_exactly(int fd, char *bytes, size_t size)
{
	while (size > 0) {
		ssize_t got = read(fd, bytes, size);

		if (got == 0 || (got < 0 && errno != EINTR))
			fail("the host's answer");
		if (got > 0) {
			bytes += got;
			size -= (size_t)got;
		}
	}
}

/* Standard input to its end, in memory of its own. */
static char *read_input(size_t *size)
{
	size_t room = 1 << 16;
	char *bytes = malloc(room);

	*size = 0;
	for (;;) {
		if (!bytes)
			fail("memory");
		ssize_t got = read(STDIN_FILENO, bytes + *size, room - *size);

		if (got == 0)
			return bytes;
		if (got < 0 && errno != EINTR)
			fail("standard input");
		if (got > 0)
			*size += (size_t)got;
		if (*size == room)
			bytes = realloc(bytes, room *= 2);
	}
}

static void pass_on(int port, int fd, size_t size)
{
	char bytes[1 << 14];

	while (size > 0) {
		size_t part = size < sizeof(bytes) ? size : sizeof(bytes);

		read_exactly(port, bytes, part);
		write_all(fd, bytes, part);
		size -= part;
	}
}

int main(int argc, char **argv)
{
	size_t argument_bytes = 0, input_bytes, output_bytes, error_bytes;
	char line[64] = "";
	int status;

	char *input = read_input(&input_bytes);
	int lock = open("/run/host-clang.lock", O_CREAT | O_RDWR | O_CLOEXEC, 0666);
	if (lock < 0 || flock(lock, LOCK_EX))
		fail("/run/host-clang.lock");
	int port = open(port_path, O_RDWR | O_CLOEXEC);
	if (port < 0)
		fail(port_path);

	for (int i = 1; i < argc; i++)
		argument_bytes += strlen(argv[i]) + 1;
	write_all(port, line, (size_t)snprintf(line, sizeof(line), "%zu %zu\n", argument_bytes, input_bytes));
	for (int i = 1; i < argc; i++)
		write_all(port, argv[i], strlen(argv[i]) + 1);
	write_all(port, input, input_bytes);

	memset(line, 0, sizeof(line));
	for (size_t i = 0; i < sizeof(line) - 1 && (i == 0 || line[i - 1] != '\n'); i++)
		read_exactly(port, line + i, 1);
	if (sscanf(line, "%d %zu %zu", &status, &output_bytes, &error_bytes) != 3)
		fail("the host's answer");
	pass_on(port, STDOUT_FILENO, output_bytes);
	pass_on(port, STDERR_FILENO, error_bytes);
	return status;
}
