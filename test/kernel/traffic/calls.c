// The system calls that scripts look at, in a known order, by a process that says its own number first.

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void files(void)
{
	struct statfs system;
	struct stat status;
	int fd = syscall(SYS_openat, AT_FDCWD, "/etc/passwd", O_RDONLY, 0);

	syscall(SYS_fsync, fd);
	syscall(SYS_fdatasync, fd);
	syscall(SYS_close, fd);
	syscall(SYS_openat, AT_FDCWD, "/no/such/file", O_RDONLY, 0);
	syscall(SYS_statfs, "/etc", &system);
#ifdef SYS_stat
	syscall(SYS_open, "/etc/group", O_RDONLY, 0);
	syscall(SYS_stat, "/etc/group", &status);
	syscall(SYS_lstat, "/no/such/link", &status);
#endif
}

static void others(void)
{
	struct timespec nap = { .tv_sec = 0, .tv_nsec = 2000000 };

	syscall(SYS_kill, getpid(), 0);
	syscall(SYS_kill, 0x7ffffff0, SIGCONT);
	syscall(SYS_nanosleep, &nap, NULL);
	syscall(SYS_setuid, getuid());
	syscall(SYS_setresuid, getuid(), getuid(), getuid());
}

static void messages(void)
{
	static const char text[] = "to myself\n\001\377";
	char room[sizeof text];
	int ends[2];

	if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
		return;
	if (write(ends[0], text, sizeof text) > 0 && write(ends[0], text, 4) > 0)
		while (recv(ends[1], room, sizeof room, MSG_DONTWAIT) > 0)
			;
	close(ends[0]);
	close(ends[1]);
}

int main(int count, char **words)
{
	int rounds = count > 1 ? atoi(words[1]) : 1;

	if (rounds == 0)
		return 0;
	printf("%d\n", getpid());
	fflush(stdout);
	for (int i = 0; i < rounds; i++) {
		files();
		others();
		messages();
		if (fork() == 0) {
			char *const arguments[] = { words[0], "0", "an argument", NULL };

			execv(words[0], arguments);
			_exit(1);
		}
		wait(NULL);
	}
	return 0;
}
