/* Detaches many links at once. To give back a tracepoint or a kprobe the kernel waits some 50 ms, each by itself and one
 * after the other. So their perf events are held first, which takes that wait out of the links' own end; the links end side
 * by side, because newer kernels wait there too; and once the programs are out of their hooks one grace period has to pass
 * before none runs any more. What is left of the events is nothing to wait for. */
#include "addon.h"
#include "link.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/membarrier.h>
#include <linux/perf_event.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

/* The kernel's worker gives back so many in less than half a second; others' files wait for it as well. */
#define MOST_FOR_THE_KERNEL 8
#define MOST_SIDE_BY_SIDE 31

struct held {
	uint32_t count, capacity;
	int *fds;
};

static void held_close(struct held *held)
{
	for (uint32_t i = 0; i < held->count; i++)
		close(held->fds[i]);
	free(held->fds);
	*held = (struct held){ 0 };
}

static bool is_perf_event(int folder, const char *name)
{
	static const char kind[] = "anon_inode:[perf_event]";
	char target[sizeof(kind)];
	ssize_t length = readlinkat(folder, name, target, sizeof(target));
	return length == sizeof(kind) - 1 && memcmp(target, kind, sizeof(kind) - 1) == 0;
}

static bool hold(struct held *held, int fd)
{
	if (held->count == held->capacity) {
		uint32_t capacity = held->capacity ? 2 * held->capacity : 16;
		int *fds = realloc(held->fds, capacity * sizeof(*fds));
		if (!fds)
			return false;
		held->fds = fds;
		held->capacity = capacity;
	}
	int copy = fcntl(fd, F_DUPFD_CLOEXEC, 3);
	if (copy >= 0)
		held->fds[held->count++] = copy;
	return copy >= 0;
}

/* Of the whole process, since libbpf does not tell which are its own: to hold another's for a while does no harm. */
static bool hold_perf_events(struct held *held)
{
	DIR *folder = opendir("/proc/self/fd");
	if (!folder)
		return false;
	/* Copies of copies, where the folder shows what was opened since, are as harmless. */
	bool ok = true;
	struct dirent *entry;
	while (ok && (entry = readdir(folder))) {
		if (is_perf_event(dirfd(folder), entry->d_name))
			ok = hold(held, atoi(entry->d_name));
	}
	closedir(folder);
	return ok;
}

/* Before 5.15 a perf event has no link of its own, and keeps its program for as long as it is held. */
static bool is_bpf_link(struct bpf_link *link)
{
	struct bpf_link_info info = { 0 };
	uint32_t size = sizeof(info);
	return bpf_obj_get_info_by_fd(bpf_link__fd(link), &info, &size) == 0;
}

static bool are_bpf_links(struct link **links, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		for (uint32_t n = 0; n < links[i]->count; n++) {
			if (!is_bpf_link(links[i]->links[n]))
				return false;
		}
	}
	return true;
}

static long membarrier(int command)
{
	return syscall(SYS_membarrier, command, 0, 0);
}

static bool can_wait_for_programs(void)
{
	long commands = membarrier(MEMBARRIER_CMD_QUERY);
	return commands > 0 && (commands & MEMBARRIER_CMD_GLOBAL);
}

/* A map of perf events that nobody has any more is the kernel's to give back, in its own time. Where there can be no such
 * map, who closes them waits. */
static void leave_to_kernel(const struct held *held)
{
	int map = bpf_map_create(BPF_MAP_TYPE_PERF_EVENT_ARRAY, "tsbpf_detached", sizeof(uint32_t), sizeof(int), held->count, NULL);
	if (map < 0)
		return;
	for (uint32_t i = 0; i < held->count; i++)
		bpf_map_update_elem(map, &i, &held->fds[i], BPF_ANY);
	close(map);
}

static void *close_meanwhile(void *data)
{
	held_close(data);
	free(data);
	return NULL;
}

static void let_go(struct held *held)
{
	pthread_t thread;
	struct held *moved;
	if (held->count > MOST_FOR_THE_KERNEL && (moved = malloc(sizeof(*moved)))) {
		*moved = *held;
		*held = (struct held){ 0 };
		if (pthread_create(&thread, NULL, close_meanwhile, moved) == 0)
			pthread_detach(thread);
		else
			close_meanwhile(moved);
		return;
	}
	if (held->count)
		leave_to_kernel(held);
	held_close(held);
}

/* ---- whether programs are in their hooks ---- */

#define MOST_IN_A_HOOK 64

struct hook {
	struct perf_event_query_bpf query;
	uint32_t ids[MOST_IN_A_HOOK];
};

/* Of one held event; only tracepoints tell. */
static bool read_hook(int fd, struct hook *hook)
{
	hook->query.ids_len = MOST_IN_A_HOOK;
	return ioctl(fd, PERF_EVENT_IOC_QUERY_BPF, &hook->query) == 0;
}

static bool is_in_hook(const struct held *held, uint32_t program)
{
	struct hook hook;
	for (uint32_t i = 0; i < held->count; i++) {
		if (!read_hook(held->fds[i], &hook))
			continue;
		for (uint32_t n = 0; n < hook.query.prog_cnt && n < MOST_IN_A_HOOK; n++) {
			if (hook.query.ids[n] == program)
				return true;
		}
	}
	return false;
}

/* The program of a handle's one link; 0 where that is not to be told. */
static uint32_t program_of(const struct link *link)
{
	struct bpf_link_info info = { 0 };
	uint32_t size = sizeof(info);
	return link->count == 1 && bpf_obj_get_info_by_fd(bpf_link__fd(link->links[0]), &info, &size) == 0 ? info.prog_id : 0;
}

/* ---- the end of links ---- */

struct work {
	struct link **links;
	uint32_t count;
	atomic_uint next;
};

static void *detach_some(void *data)
{
	struct work *work = data;
	for (uint32_t i; (i = atomic_fetch_add(&work->next, 1)) < work->count;)
		link_detach(work->links[i]);
	return NULL;
}

/* The kernel takes a program out of its hook first, and only then waits: the grace period may pass at the same time. */
static bool wait_for_one_program(const struct held *held, uint32_t program)
{
	struct timespec pause = { .tv_nsec = 50 * 1000 };
	for (int tries = 0; tries < 200; tries++) {
		if (!is_in_hook(held, program))
			return membarrier(MEMBARRIER_CMD_GLOBAL) == 0;
		nanosleep(&pause, NULL);
	}
	return false;
}

/* True where no program runs any more. */
static bool detach_side_by_side(struct link **links, uint32_t count, const struct held *held)
{
	struct work work = { .links = links, .count = count };
	pthread_t threads[MOST_SIDE_BY_SIDE];
	uint32_t started = 0;
	uint32_t program = count == 1 && held->count ? program_of(links[0]) : 0;
	bool can_tell = program && is_in_hook(held, program);
	uint32_t others = can_tell ? 1 : count - 1;
	while (started < MOST_SIDE_BY_SIDE && started < others && pthread_create(&threads[started], NULL, detach_some, &work) == 0)
		started++;
	bool is_over = can_tell && started && wait_for_one_program(held, program);
	detach_some(&work);
	while (started > 0)
		pthread_join(threads[--started], NULL);
	return is_over;
}

static void detach_together(struct link **links, uint32_t count)
{
	struct held held = { 0 };
	bool can_wait = can_wait_for_programs();
	if (!can_wait || !are_bpf_links(links, count) || !hold_perf_events(&held))
		held_close(&held);
	if (!detach_side_by_side(links, count, &held) && can_wait)
		membarrier(MEMBARRIER_CMD_GLOBAL);
	let_go(&held);
}

static napi_value js_detach(napi_env env, napi_callback_info info)
{
	napi_value array, element;
	uint32_t count;
	if (!get_arguments(env, info, &array, 1))
		return NULL;
	TRY(napi_get_array_length(env, array, &count));
	struct link **links = calloc(count + 1, sizeof(*links));
	if (!links)
		return throw_bpf(env, "detach", -ENOMEM, "");
	for (uint32_t i = 0; i < count; i++) {
		if (napi_get_element(env, array, i, &element) != napi_ok || !(links[i] = get_handle(env, element, &link_tag))) {
			free(links);
			return NULL;
		}
	}
	detach_together(links, count);
	free(links);
	return NULL;
}

void define_detach(napi_env env, napi_value exports)
{
	static const struct function functions[] = {
		{ "linksDetach", js_detach },
	};
	DEFINE(env, exports, functions);
}
