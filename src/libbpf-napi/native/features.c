/* Feature tests: libbpf's own, and attempts with the smallest program. Results are 1, 0, or a negative errno where rights
 * or policy kept the kernel from answering. */
#include "addon.h"
#include <errno.h>
#include <linux/perf_event.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static bool get_program_type(napi_env env, napi_value value, enum bpf_prog_type *type)
{
	struct name name;
	if (!get_name(env, value, &name))
		return false;
	for (int i = 0; libbpf_bpf_prog_type_str(i); i++) {
		if (strcmp(libbpf_bpf_prog_type_str(i), name.text) == 0) {
			*type = i;
			return true;
		}
	}
	napi_throw_range_error(env, NULL, "libbpf knows no such program type");
	return false;
}

static bool get_map_type(napi_env env, napi_value value, enum bpf_map_type *type)
{
	struct name name;
	if (!get_name(env, value, &name))
		return false;
	for (int i = 0; libbpf_bpf_map_type_str(i); i++) {
		if (strcmp(libbpf_bpf_map_type_str(i), name.text) == 0) {
			*type = i;
			return true;
		}
	}
	napi_throw_range_error(env, NULL, "libbpf knows no such map type");
	return false;
}

/* libbpf takes every refusal for "not supported"; errno still tells a lack of rights from that. */
static napi_value finish_probe(napi_env env, struct capture *capture, int result)
{
	int err = errno;
	capture_end(capture);
	capture_free(capture);
	if (result == 0 && (err == EPERM || err == EACCES))
		result = -err;
	return new_number(env, result);
}

static napi_value js_probe_program_type(napi_env env, napi_callback_info info)
{
	napi_value arg;
	enum bpf_prog_type type;
	struct capture capture;
	if (!get_arguments(env, info, &arg, 1) || !get_program_type(env, arg, &type))
		return NULL;
	capture_begin(&capture, LIBBPF_WARN);
	errno = 0;
	return finish_probe(env, &capture, libbpf_probe_bpf_prog_type(type, NULL));
}

static napi_value js_probe_map_type(napi_env env, napi_callback_info info)
{
	napi_value arg;
	enum bpf_map_type type;
	struct capture capture;
	if (!get_arguments(env, info, &arg, 1) || !get_map_type(env, arg, &type))
		return NULL;
	capture_begin(&capture, LIBBPF_WARN);
	errno = 0;
	return finish_probe(env, &capture, libbpf_probe_bpf_map_type(type, NULL));
}

static napi_value js_probe_helper(napi_env env, napi_callback_info info)
{
	napi_value args[2];
	enum bpf_prog_type type;
	uint32_t helper;
	struct capture capture;
	if (!get_arguments(env, info, args, 2) || !get_program_type(env, args[0], &type) || !get_u32(env, args[1], &helper))
		return NULL;
	capture_begin(&capture, LIBBPF_WARN);
	errno = 0;
	int result = libbpf_probe_bpf_helper(type, helper, NULL);
	/* Here libbpf takes every refusal but the verifier's "no such helper" for a yes; EACCES is the verifier's own word. */
	if (result == 1 && errno == EPERM)
		result = -EPERM;
	return finish_probe(env, &capture, result);
}

struct attempt {
	enum bpf_prog_type type;
	enum bpf_attach_type expected;
	const char *target;
	bool attach;
	char log[16384];
};

static bool get_attach_type(napi_env env, napi_value value, enum bpf_attach_type *type)
{
	static const struct {
		const char *name;
		enum bpf_attach_type type;
	} known[] = { { "", 0 }, { "fentry", BPF_TRACE_FENTRY }, { "fexit", BPF_TRACE_FEXIT }, { "tp_btf", BPF_TRACE_RAW_TP }, { "iter", BPF_TRACE_ITER } };
	struct name name;
	if (!get_name(env, value, &name))
		return false;
	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
		if (strcmp(known[i].name, name.text) == 0) {
			*type = known[i].type;
			return true;
		}
	}
	napi_throw_range_error(env, NULL, "expectedAttach is fentry, fexit, tp_btf or iter");
	return false;
}

/* 0 or a negative errno. */
static int try_load(struct attempt *attempt)
{
	static const struct bpf_insn insns[] = {
		{ .code = BPF_ALU64 | BPF_MOV | BPF_K, .dst_reg = BPF_REG_0 },
		{ .code = BPF_JMP | BPF_EXIT },
	};
	LIBBPF_OPTS(bpf_prog_load_opts, options, .log_level = 1, .log_buf = attempt->log, .log_size = sizeof(attempt->log), .expected_attach_type = attempt->expected);
	if (attempt->expected && attempt->target[0]) {
		int id = libbpf_find_vmlinux_btf_id(attempt->target, attempt->expected);
		if (id < 0)
			return id;
		options.attach_btf_id = (uint32_t)id;
	}
	int fd = bpf_prog_load(attempt->type, "libbpf_napi_try", "GPL", insns, 2, &options);
	if (fd < 0)
		return fd;
	int err = 0;
	if (attempt->attach) {
		int link = bpf_raw_tracepoint_open(attempt->expected ? NULL : attempt->target, fd);
		if (link < 0)
			err = link;
		else
			close(link);
	}
	close(fd);
	return err;
}

static napi_value js_try_load(napi_env env, napi_callback_info info)
{
	napi_value args[4], pair;
	struct name target;
	struct attempt attempt = { 0 };
	struct capture capture;
	if (!get_arguments(env, info, args, 4) || !get_program_type(env, args[0], &attempt.type) || !get_attach_type(env, args[1], &attempt.expected) ||
	    !get_name(env, args[2], &target) || !get_bool(env, args[3], &attempt.attach))
		return NULL;
	attempt.target = target.text;
	capture_begin(&capture, LIBBPF_WARN);
	int err = try_load(&attempt);
	capture_end(&capture);
	const char *log = capture.text.length ? capture.text.data : attempt.log;
	napi_value log_value = new_string(env, log, NAPI_AUTO_LENGTH);
	capture_free(&capture);
	TRY(napi_create_array_with_length(env, 2, &pair));
	TRY(napi_set_element(env, pair, 0, new_number(env, -err)));
	TRY(napi_set_element(env, pair, 1, log_value));
	return pair;
}

static napi_value js_try_kprobe(napi_env env, napi_callback_info info)
{
	napi_value args[3];
	uint32_t pmu_type;
	int return_bit;
	struct name function;
	if (!get_arguments(env, info, args, 3) || !get_u32(env, args[0], &pmu_type) || !get_name(env, args[1], &function) || !get_int(env, args[2], &return_bit))
		return NULL;
	struct perf_event_attr attr = { .type = pmu_type, .size = sizeof(attr), .config = return_bit >= 0 ? 1ull << return_bit : 0, .config1 = (uintptr_t)function.text };
	int fd = (int)syscall(SYS_perf_event_open, &attr, -1, 0, -1, PERF_FLAG_FD_CLOEXEC);
	int err = fd < 0 ? errno : 0;
	if (fd >= 0)
		close(fd);
	return new_number(env, err);
}

/* 0 or a negative errno. */
static int try_kprobe_multi(const char **functions, uint32_t count)
{
	static const struct bpf_insn insns[] = {
		{ .code = BPF_ALU64 | BPF_MOV | BPF_K, .dst_reg = BPF_REG_0 },
		{ .code = BPF_JMP | BPF_EXIT },
	};
	LIBBPF_OPTS(bpf_prog_load_opts, load, .expected_attach_type = BPF_TRACE_KPROBE_MULTI);
	int fd = bpf_prog_load(BPF_PROG_TYPE_KPROBE, "libbpf_napi_try", "GPL", insns, 2, &load);
	if (fd < 0)
		return fd;
	LIBBPF_OPTS(bpf_link_create_opts, create, .kprobe_multi.syms = functions, .kprobe_multi.cnt = count);
	int link = bpf_link_create(fd, 0, BPF_TRACE_KPROBE_MULTI, &create);
	close(fd);
	if (link < 0)
		return link;
	close(link);
	return 0;
}

static napi_value js_try_kprobe_multi(napi_env env, napi_callback_info info)
{
	napi_value arg;
	uint32_t count = 0;
	struct capture capture;
	if (!get_arguments(env, info, &arg, 1))
		return NULL;
	char **functions = get_strings(env, arg, &count);
	if (!functions)
		return NULL;
	capture_begin(&capture, LIBBPF_WARN);
	int err = try_kprobe_multi((const char **)functions, count);
	capture_end(&capture);
	capture_free(&capture);
	free_strings(functions, count);
	return new_number(env, -err);
}

static napi_value js_enable_statistics(napi_env env, napi_callback_info info)
{
	(void)info;
	int fd = bpf_enable_stats(BPF_STATS_RUN_TIME);
	if (fd < 0)
		return throw_bpf(env, "enable statistics", fd, "");
	return new_number(env, fd);
}

static napi_value js_close_fd(napi_env env, napi_callback_info info)
{
	napi_value arg;
	int fd;
	if (get_arguments(env, info, &arg, 1) && get_int(env, arg, &fd))
		close(fd);
	return NULL;
}

void define_features(napi_env env, napi_value exports)
{
	static const struct function functions[] = {
		{ "probeProgramType", js_probe_program_type },
		{ "probeMapType", js_probe_map_type },
		{ "probeHelper", js_probe_helper },
		{ "tryLoadProgram", js_try_load },
		{ "tryKprobeMulti", js_try_kprobe_multi },
		{ "tryKprobe", js_try_kprobe },
		{ "enableStatistics", js_enable_statistics },
		{ "closeFd", js_close_fd },
	};
	DEFINE(env, exports, functions);
}
