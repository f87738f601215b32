/* Attaches programs, each kind of hook in its own way. */
#include "link.h"
#include <errno.h>
#include <limits.h>
#include <linux/perf_event.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

void link_detach(struct link *link)
{
	for (uint32_t i = 0; i < link->count; i++)
		bpf_link__destroy(link->links[i]);
	link->count = 0;
}

static void link_finalize(napi_env env, void *data, void *hint)
{
	(void)env;
	(void)hint;
	link_detach(data);
	free(data);
}

static struct link *link_new(napi_env env, uint32_t capacity)
{
	struct link *link = calloc(1, sizeof(*link) + capacity * sizeof(link->links[0]));
	if (!link)
		throw_bpf(env, "attach", -ENOMEM, "");
	return link;
}

/* Takes the result of an attach call of libbpf, and ends the capture that was begun for it. */
static napi_value finish_attach(napi_env env, struct capture *capture, struct bpf_link *attached)
{
	int err = attached ? 0 : -errno;
	if (!capture_finish(env, capture, "attach", err))
		return NULL;
	struct link *link = link_new(env, 1);
	if (!link) {
		bpf_link__destroy(attached);
		return NULL;
	}
	link->links[0] = attached;
	link->count = 1;
	return new_handle(env, link, link_finalize, &link_tag);
}

static napi_value js_attach_trace(napi_env env, napi_callback_info info)
{
	napi_value args[2];
	struct bpf_program *program;
	struct capture capture;
	if (!get_arguments(env, info, args, 2) || !(program = get_program(env, args[0], args[1])))
		return NULL;
	capture_begin(&capture, LIBBPF_INFO);
	return finish_attach(env, &capture, bpf_program__attach_trace(program));
}

static napi_value js_attach_raw_tracepoint(napi_env env, napi_callback_info info)
{
	napi_value args[3];
	struct bpf_program *program;
	struct name name;
	struct capture capture;
	if (!get_arguments(env, info, args, 3) || !(program = get_program(env, args[0], args[1])) || !get_name(env, args[2], &name))
		return NULL;
	capture_begin(&capture, LIBBPF_INFO);
	return finish_attach(env, &capture, bpf_program__attach_raw_tracepoint(program, name.text));
}

static napi_value js_attach_tracepoint(napi_env env, napi_callback_info info)
{
	napi_value args[5];
	struct bpf_program *program;
	struct name category, name;
	uint64_t cookie;
	struct capture capture;
	if (!get_arguments(env, info, args, 5) || !get_u64(env, args[4], &cookie) || !(program = get_program(env, args[0], args[1])) || !get_name(env, args[2], &category) || !get_name(env, args[3], &name))
		return NULL;
	capture_begin(&capture, LIBBPF_INFO);
	LIBBPF_OPTS(bpf_tracepoint_opts, options, .bpf_cookie = cookie);
	return finish_attach(env, &capture, bpf_program__attach_tracepoint_opts(program, category.text, name.text, &options));
}

static napi_value js_attach_kprobe(napi_env env, napi_callback_info info)
{
	napi_value args[6];
	struct bpf_program *program;
	struct name function;
	uint64_t offset, cookie;
	bool returns;
	struct capture capture;
	if (!get_arguments(env, info, args, 6) || !get_u64(env, args[5], &cookie) || !(program = get_program(env, args[0], args[1])) || !get_name(env, args[2], &function) ||
	    !get_u64(env, args[3], &offset) || !get_bool(env, args[4], &returns))
		return NULL;
	LIBBPF_OPTS(bpf_kprobe_opts, options, .offset = offset, .retprobe = returns, .bpf_cookie = cookie);
	capture_begin(&capture, LIBBPF_INFO);
	return finish_attach(env, &capture, bpf_program__attach_kprobe_opts(program, function.text, &options));
}

static napi_value js_attach_uprobe(napi_env env, napi_callback_info info)
{
	napi_value args[6];
	struct bpf_program *program;
	char path[PATH_MAX];
	size_t length;
	uint64_t offset, cookie;
	bool returns;
	struct capture capture;
	if (!get_arguments(env, info, args, 6) || !get_u64(env, args[5], &cookie) || !(program = get_program(env, args[0], args[1])) || !get_u64(env, args[3], &offset) ||
	    !get_bool(env, args[4], &returns))
		return NULL;
	TRY(napi_get_value_string_utf8(env, args[2], path, sizeof(path), &length));
	LIBBPF_OPTS(bpf_uprobe_opts, options, .bpf_cookie = cookie, .retprobe = returns);
	capture_begin(&capture, LIBBPF_INFO);
	return finish_attach(env, &capture, bpf_program__attach_uprobe_opts(program, -1, path, offset, &options));
}

static __u64 *widened(const int *numbers, uint32_t count)
{
	__u64 *wide = calloc(count ? count : 1, sizeof(*wide));
	for (uint32_t i = 0; wide && i < count; i++)
		wide[i] = (__u64)numbers[i];
	return wide;
}

static napi_value js_attach_kprobe_multi(napi_env env, napi_callback_info info)
{
	napi_value args[5];
	struct bpf_program *program;
	uint32_t count = 0, cookie_count = 0;
	bool returns;
	struct capture capture;
	if (!get_arguments(env, info, args, 5) || !(program = get_program(env, args[0], args[1])) || !get_bool(env, args[4], &returns))
		return NULL;
	napi_value result = NULL;
	__u64 *cookies = NULL;
	char **functions = get_strings(env, args[2], &count);
	int *numbers = functions ? get_ints(env, args[3], &cookie_count) : NULL;
	if (numbers && !(cookies = widened(numbers, cookie_count)))
		throw_bpf(env, "attach", -ENOMEM, "");
	if (cookies) {
		LIBBPF_OPTS(bpf_kprobe_multi_opts, options, .syms = (const char **)functions, .cookies = cookies, .cnt = count, .retprobe = returns);
		capture_begin(&capture, LIBBPF_INFO);
		result = finish_attach(env, &capture, bpf_program__attach_kprobe_multi_opts(program, NULL, &options));
	}
	free(cookies);
	free(numbers);
	free_strings(functions, count);
	return result;
}

static napi_value js_attach_iter(napi_env env, napi_callback_info info)
{
	napi_value args[2];
	struct bpf_program *program;
	struct capture capture;
	if (!get_arguments(env, info, args, 2) || !(program = get_program(env, args[0], args[1])))
		return NULL;
	capture_begin(&capture, LIBBPF_INFO);
	return finish_attach(env, &capture, bpf_program__attach_iter(program, NULL));
}

/* Runs the program over everything; what it writes to the file itself is let go. */
static napi_value js_iterate(napi_env env, napi_callback_info info)
{
	napi_value arg;
	struct link *link;
	if (!get_arguments(env, info, &arg, 1) || !(link = get_handle(env, arg, &link_tag)))
		return NULL;
	for (uint32_t i = 0; i < link->count; i++) {
		int fd = bpf_iter_create(bpf_link__fd(link->links[i]));
		if (fd < 0)
			return throw_bpf(env, "iterate", fd, "");
		char text[4096];
		ssize_t length;
		do
			length = read(fd, text, sizeof(text));
		while (length > 0 || (length < 0 && (errno == EAGAIN || errno == EINTR)));
		int err = length < 0 ? -errno : 0;
		close(fd);
		if (err)
			return throw_bpf(env, "iterate", err, "");
	}
	return NULL;
}

static struct bpf_link *attach_on_cpu(struct bpf_program *program, struct perf_event_attr *attr, int cpu)
{
	int fd = (int)syscall(SYS_perf_event_open, attr, -1, cpu, -1, PERF_FLAG_FD_CLOEXEC);
	if (fd < 0)
		return NULL;
	/* The link owns the descriptor from here; without one we still do. */
	struct bpf_link *link = bpf_program__attach_perf_event(program, fd);
	if (!link) {
		int err = errno;
		close(fd);
		errno = err;
	}
	return link;
}

static napi_value attach_on_cpus(napi_env env, struct bpf_program *program, struct perf_event_attr *attr, napi_value list)
{
	uint32_t count;
	int *cpus = get_ints(env, list, &count);
	if (!cpus)
		return NULL;
	struct link *link = link_new(env, count);
	if (!link) {
		free(cpus);
		return NULL;
	}
	struct capture capture;
	int err = 0;
	capture_begin(&capture, LIBBPF_INFO);
	for (uint32_t i = 0; i < count && !err; i++) {
		struct bpf_link *attached = attach_on_cpu(program, attr, cpus[i]);
		if (attached)
			link->links[link->count++] = attached;
		else
			err = -errno;
	}
	free(cpus);
	if (!capture_finish(env, &capture, "attach", err)) {
		link_finalize(env, link, NULL);
		return NULL;
	}
	return new_handle(env, link, link_finalize, &link_tag);
}

static napi_value js_attach_perf_event(napi_env env, napi_callback_info info)
{
	napi_value args[7];
	struct bpf_program *program;
	uint32_t type;
	uint64_t config, sample;
	bool is_frequency;
	if (!get_arguments(env, info, args, 7) || !(program = get_program(env, args[0], args[1])) || !get_u32(env, args[2], &type) ||
	    !get_u64(env, args[3], &config) || !get_u64(env, args[4], &sample) || !get_bool(env, args[5], &is_frequency))
		return NULL;
	struct perf_event_attr attr = { .type = type, .size = sizeof(attr), .config = config, .sample_period = sample, .freq = is_frequency };
	return attach_on_cpus(env, program, &attr, args[6]);
}

static napi_value js_attach_watchpoint(napi_env env, napi_callback_info info)
{
	napi_value args[6];
	struct bpf_program *program;
	uint32_t length, access;
	uint64_t address;
	if (!get_arguments(env, info, args, 6) || !(program = get_program(env, args[0], args[1])) || !get_bigint(env, args[2], &address) ||
	    !get_u32(env, args[3], &length) || !get_u32(env, args[4], &access))
		return NULL;
	struct perf_event_attr attr = {
		.type = PERF_TYPE_BREAKPOINT, .size = sizeof(attr), .sample_period = 1, .bp_type = access, .bp_addr = address, .bp_len = length
	};
	return attach_on_cpus(env, program, &attr, args[5]);
}

/* The part of struct bpf_link_info that tells about a kprobe, as the kernel has it since 6.7: newer than the headers that
 * this must build with. */
struct kprobe_link_info {
	uint32_t type;
	uint32_t id;
	uint32_t program_id;
	uint32_t : 32;
	uint32_t event_type;
	uint32_t : 32;
	uint64_t function_name;
	uint32_t name_length;
	uint32_t offset;
	uint64_t address;
	uint64_t missed;
	uint64_t cookie;
};

/* The same of a link for many functions. */
struct kprobe_multi_link_info {
	uint32_t type;
	uint32_t id;
	uint32_t program_id;
	uint32_t : 32;
	uint64_t addresses;
	uint32_t count;
	uint32_t flags;
	uint64_t missed;
};

enum { link_type_perf_event = 7, link_type_kprobe_multi = 8, event_type_kprobe = 3, event_type_kretprobe = 4 };

static bool add_missed(struct bpf_link *link, uint64_t *missed)
{
	struct kprobe_link_info info = { 0 };
	uint32_t size = sizeof(info);
	if (bpf_obj_get_info_by_fd(bpf_link__fd(link), &info, &size))
		return false;
	if (info.type == link_type_kprobe_multi) {
		struct kprobe_multi_link_info multi;
		memcpy(&multi, &info, sizeof(multi));
		*missed += multi.missed;
		return size >= sizeof(multi);
	}
	if (info.type != link_type_perf_event || size < offsetof(struct kprobe_link_info, cookie))
		return false;
	if (info.event_type != event_type_kprobe && info.event_type != event_type_kretprobe)
		return false;
	*missed += info.missed;
	return true;
}

static napi_value js_missed(napi_env env, napi_callback_info info)
{
	napi_value arg, result;
	struct link *link;
	if (!get_arguments(env, info, &arg, 1) || !(link = get_handle(env, arg, &link_tag)))
		return NULL;
	uint64_t missed = 0;
	for (uint32_t i = 0; i < link->count; i++) {
		if (!add_missed(link->links[i], &missed))
			return new_undefined(env);
	}
	TRY(napi_create_bigint_uint64(env, missed, &result));
	return result;
}

void define_link(napi_env env, napi_value exports)
{
	static const struct function functions[] = {
		{ "attachTrace", js_attach_trace },
		{ "attachRawTracepoint", js_attach_raw_tracepoint },
		{ "attachTracepoint", js_attach_tracepoint },
		{ "attachKprobe", js_attach_kprobe },
		{ "attachUprobe", js_attach_uprobe },
		{ "attachKprobeMulti", js_attach_kprobe_multi },
		{ "attachPerfEvent", js_attach_perf_event },
		{ "attachWatchpoint", js_attach_watchpoint },
		{ "attachIter", js_attach_iter },
		{ "linkIterate", js_iterate },
		{ "linkMissed", js_missed },
	};
	DEFINE(env, exports, functions);
}
