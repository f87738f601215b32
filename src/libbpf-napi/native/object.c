/* A bpf_object from the bytes of an ELF file to its end: edits before the load, runs and statistics after it. */
#include "addon.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct object {
	struct bpf_object *bpf;
};

static void object_finalize(napi_env env, void *data, void *hint)
{
	(void)env;
	(void)hint;
	struct object *object = data;
	bpf_object__close(object->bpf);
	free(object);
}

static struct object *get_object(napi_env env, napi_value value)
{
	struct object *object = get_handle(env, value, &object_tag);
	if (object && !object->bpf) {
		napi_throw_error(env, NULL, "the object is closed");
		return NULL;
	}
	return object;
}

struct bpf_program *get_program(napi_env env, napi_value value, napi_value name_value)
{
	struct name name;
	struct object *object = get_object(env, value);
	if (!object || !get_name(env, name_value, &name))
		return NULL;
	struct bpf_program *program = bpf_object__find_program_by_name(object->bpf, name.text);
	if (!program)
		napi_throw_range_error(env, NULL, "no such program");
	return program;
}

static struct bpf_map *get_map(napi_env env, napi_value value, napi_value name_value)
{
	struct name name;
	struct object *object = get_object(env, value);
	if (!object || !get_name(env, name_value, &name))
		return NULL;
	struct bpf_map *map = bpf_object__find_map_by_name(object->bpf, name.text);
	if (!map)
		napi_throw_range_error(env, NULL, "no such map");
	return map;
}

static napi_value js_open(napi_env env, napi_callback_info info)
{
	napi_value args[2];
	struct bytes elf;
	struct name name;
	if (!get_arguments(env, info, args, 2) || !get_bytes(env, args[0], &elf) || !get_name(env, args[1], &name))
		return NULL;

	/* A view may start at any address; libelf wants an aligned one. */
	void *aligned = malloc(elf.length ? elf.length : 1);
	struct object *object = calloc(1, sizeof(*object));
	if (!aligned || !object) {
		free(aligned);
		free(object);
		return throw_bpf(env, "open", -ENOMEM, "");
	}
	if (elf.length)
		memcpy(aligned, elf.data, elf.length);

	struct capture capture;
	LIBBPF_OPTS(bpf_object_open_opts, options, .object_name = name.text);
	capture_begin(&capture, LIBBPF_INFO);
	object->bpf = bpf_object__open_mem(aligned, elf.length, &options);
	int err = object->bpf ? 0 : -errno;
	free(aligned);
	if (!capture_finish(env, &capture, "open", err)) {
		free(object);
		return NULL;
	}
	return new_handle(env, object, object_finalize, &object_tag);
}

static napi_value js_programs(napi_env env, napi_callback_info info)
{
	napi_value arg, list;
	struct object *object;
	if (!get_arguments(env, info, &arg, 1) || !(object = get_object(env, arg)))
		return NULL;
	TRY(napi_create_array(env, &list));
	uint32_t index = 0;
	struct bpf_program *program;
	bpf_object__for_each_program(program, object->bpf) {
		napi_value entry;
		const char *type = libbpf_bpf_prog_type_str(bpf_program__type(program));
		TRY(napi_create_object(env, &entry));
		if (!set_string(env, entry, "name", bpf_program__name(program)) ||
		    !set_string(env, entry, "section", bpf_program__section_name(program)) ||
		    !set_string(env, entry, "type", type ? type : "unknown"))
			return NULL;
		TRY(napi_set_element(env, list, index++, entry));
	}
	return list;
}

static napi_value js_maps(napi_env env, napi_callback_info info)
{
	napi_value arg, list;
	struct object *object;
	if (!get_arguments(env, info, &arg, 1) || !(object = get_object(env, arg)))
		return NULL;
	TRY(napi_create_array(env, &list));
	uint32_t index = 0;
	struct bpf_map *map;
	bpf_object__for_each_map(map, object->bpf) {
		napi_value entry;
		const char *type = libbpf_bpf_map_type_str(bpf_map__type(map));
		TRY(napi_create_object(env, &entry));
		if (!set_string(env, entry, "name", bpf_map__name(map)) ||
		    !set_string(env, entry, "type", type ? type : "unknown") ||
		    !set_number(env, entry, "keySize", bpf_map__key_size(map)) ||
		    !set_number(env, entry, "valueSize", bpf_map__value_size(map)) ||
		    !set_number(env, entry, "maxEntries", bpf_map__max_entries(map)) ||
		    !set_number(env, entry, "fd", bpf_map__fd(map)))
			return NULL;
		TRY(napi_set_element(env, list, index++, entry));
	}
	return list;
}

static napi_value js_set_max_entries(napi_env env, napi_callback_info info)
{
	napi_value args[3];
	struct bpf_map *map;
	uint32_t entries;
	struct capture capture;
	if (!get_arguments(env, info, args, 3) || !(map = get_map(env, args[0], args[1])) || !get_u32(env, args[2], &entries))
		return NULL;
	capture_begin(&capture, LIBBPF_INFO);
	capture_finish(env, &capture, "set max entries", bpf_map__set_max_entries(map, entries));
	return NULL;
}

static napi_value js_set_initial_value(napi_env env, napi_callback_info info)
{
	napi_value args[3];
	struct bpf_map *map;
	struct bytes value;
	struct capture capture;
	if (!get_arguments(env, info, args, 3) || !(map = get_map(env, args[0], args[1])) || !get_bytes(env, args[2], &value))
		return NULL;
	capture_begin(&capture, LIBBPF_INFO);
	capture_finish(env, &capture, "set initial value", bpf_map__set_initial_value(map, value.data, value.length));
	return NULL;
}

static napi_value js_set_autoload(napi_env env, napi_callback_info info)
{
	napi_value args[3];
	struct bpf_program *program;
	bool autoload;
	struct capture capture;
	if (!get_arguments(env, info, args, 3) || !(program = get_program(env, args[0], args[1])) || !get_bool(env, args[2], &autoload))
		return NULL;
	capture_begin(&capture, LIBBPF_INFO);
	capture_finish(env, &capture, "set autoload", bpf_program__set_autoload(program, autoload));
	return NULL;
}

static napi_value js_set_attach_target(napi_env env, napi_callback_info info)
{
	napi_value args[3];
	struct bpf_program *program;
	struct name target;
	struct capture capture;
	if (!get_arguments(env, info, args, 3) || !(program = get_program(env, args[0], args[1])) || !get_name(env, args[2], &target))
		return NULL;
	capture_begin(&capture, LIBBPF_INFO);
	capture_finish(env, &capture, "set attach target", bpf_program__set_attach_target(program, 0, target.text));
	return NULL;
}

static napi_value js_load(napi_env env, napi_callback_info info)
{
	napi_value args[2];
	struct object *object;
	int log_level;
	if (!get_arguments(env, info, args, 2) || !(object = get_object(env, args[0])) || !get_int(env, args[1], &log_level))
		return NULL;
	if (log_level) {
		struct bpf_program *program;
		bpf_object__for_each_program(program, object->bpf)
			bpf_program__set_log_level(program, (uint32_t)log_level);
	}

	/* libbpf prints the verifier's log of an accepted program as a debug message. */
	struct capture capture;
	capture_begin(&capture, log_level ? LIBBPF_DEBUG : LIBBPF_INFO);
	int err = bpf_object__load(object->bpf);
	if (err) {
		capture_finish(env, &capture, "load", err);
		return NULL;
	}
	capture_end(&capture);
	napi_value log = new_string(env, capture.text.data, capture.text.length);
	capture_free(&capture);
	return log;
}

static napi_value js_run(napi_env env, napi_callback_info info)
{
	napi_value args[4], pair;
	struct bpf_program *program;
	int cpu;
	struct bytes context;
	if (!get_arguments(env, info, args, 4) || !(program = get_program(env, args[0], args[1])) || !get_int(env, args[2], &cpu) || !get_bytes(env, args[3], &context))
		return NULL;
	LIBBPF_OPTS(bpf_test_run_opts, options);
	if (context.length) {
		options.ctx_in = context.data;
		options.ctx_size_in = (uint32_t)context.length;
	}
	if (cpu >= 0) {
		options.flags = BPF_F_TEST_RUN_ON_CPU;
		options.cpu = (uint32_t)cpu;
	}
	int err = bpf_prog_test_run_opts(bpf_program__fd(program), &options);
	if (err)
		return throw_bpf(env, "run", err, "");
	TRY(napi_create_array_with_length(env, 2, &pair));
	TRY(napi_set_element(env, pair, 0, new_number(env, options.retval)));
	TRY(napi_set_element(env, pair, 1, new_number(env, options.duration)));
	return pair;
}

static napi_value js_program_info(napi_env env, napi_callback_info info)
{
	napi_value args[2], buffer, array;
	struct bpf_program *program;
	if (!get_arguments(env, info, args, 2) || !(program = get_program(env, args[0], args[1])))
		return NULL;
	struct bpf_prog_info stats = { 0 };
	uint32_t size = sizeof(stats);
	int err = bpf_obj_get_info_by_fd(bpf_program__fd(program), &stats, &size);
	if (err)
		return throw_bpf(env, "program info", err, "");
	const uint64_t values[] = { stats.id, stats.run_cnt, stats.run_time_ns, stats.recursion_misses, stats.verified_insns, stats.xlated_prog_len, stats.jited_prog_len };
	void *data;
	TRY(napi_create_arraybuffer(env, sizeof(values), &data, &buffer));
	memcpy(data, values, sizeof(values));
	TRY(napi_create_typedarray(env, napi_biguint64_array, sizeof(values) / sizeof(values[0]), buffer, 0, &array));
	return array;
}

static napi_value js_close(napi_env env, napi_callback_info info)
{
	napi_value arg;
	struct object *object;
	if (!get_arguments(env, info, &arg, 1) || !(object = get_handle(env, arg, &object_tag)))
		return NULL;
	bpf_object__close(object->bpf);
	object->bpf = NULL;
	return NULL;
}

void define_object(napi_env env, napi_value exports)
{
	static const struct function functions[] = {
		{ "objectOpen", js_open },
		{ "objectPrograms", js_programs },
		{ "objectMaps", js_maps },
		{ "objectSetMaxEntries", js_set_max_entries },
		{ "objectSetInitialValue", js_set_initial_value },
		{ "objectSetAutoload", js_set_autoload },
		{ "objectSetAttachTarget", js_set_attach_target },
		{ "objectLoad", js_load },
		{ "objectRun", js_run },
		{ "objectProgramInfo", js_program_info },
		{ "objectClose", js_close },
	};
	DEFINE(env, exports, functions);
}
