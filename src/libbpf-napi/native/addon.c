/* The addon's table of contents: registers every function, once per environment (main thread or worker). */
#include "addon.h"

static napi_value js_version(napi_env env, napi_callback_info info)
{
	(void)info;
	/* "v1.1" or "1.1.2", by version of libbpf. */
	const char *version = libbpf_version_string();
	if (version[0] == 'v')
		version++;
	return new_string(env, version, NAPI_AUTO_LENGTH);
}

static napi_value js_possible_cpus(napi_env env, napi_callback_info info)
{
	(void)info;
	int count = libbpf_num_possible_cpus();
	if (count < 0)
		return throw_bpf(env, "count CPUs", count, "");
	return new_number(env, count);
}

void define_functions(napi_env env, napi_value exports, const struct function *functions, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		napi_value function;
		if (napi_create_function(env, functions[i].name, NAPI_AUTO_LENGTH, functions[i].call, NULL, &function) != napi_ok ||
		    napi_set_named_property(env, exports, functions[i].name, function) != napi_ok) {
			throw_napi(env);
			return;
		}
	}
}

NAPI_MODULE_INIT()
{
	static const struct function functions[] = {
		{ "initialize", js_initialize },
		{ "version", js_version },
		{ "possibleCpus", js_possible_cpus },
	};

	capture_install();
	DEFINE(env, exports, functions);
	define_object(env, exports);
	define_link(env, exports);
	define_detach(env, exports);
	define_map(env, exports);
	define_rings(env, exports);
	define_features(env, exports);
	define_btf(env, exports);
	return exports;
}
