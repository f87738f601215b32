/* Converts between JavaScript values and C: arguments, results, handles and errors. */
#include "addon.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>

const napi_type_tag object_tag = { 0x6c69626270660001, 0x4f626a656374aa01 };
const napi_type_tag link_tag = { 0x6c69626270660002, 0x4c696e6b0000aa02 };
const napi_type_tag rings_tag = { 0x6c69626270660003, 0x52696e677300aa03 };
const napi_type_tag btf_tag = { 0x6c69626270660004, 0x427466000000aa04 };

/* ---- errors ---- */

static void free_error_class(napi_env env, void *data, void *hint)
{
	(void)env;
	(void)hint;
	free(data);
}

/* The class is written in TypeScript and handed over once; it is the environment's only instance data. */
napi_value js_initialize(napi_env env, napi_callback_info info)
{
	napi_value error_class;
	if (!get_arguments(env, info, &error_class, 1))
		return NULL;
	napi_ref *slot = malloc(sizeof(*slot));
	if (!slot)
		return throw_bpf(env, "initialize", -ENOMEM, "");
	if (napi_create_reference(env, error_class, 1, slot) != napi_ok) {
		free(slot);
		return throw_napi(env);
	}
	TRY(napi_set_instance_data(env, slot, free_error_class, NULL));
	return new_undefined(env);
}

napi_value throw_bpf(napi_env env, const char *operation, int err, const char *log)
{
	int positive = err < 0 ? -err : err;
	char description[160] = "";
	libbpf_strerror(positive, description, sizeof(description));

	napi_ref *slot = NULL;
	napi_value error_class, arguments[4], error;
	if (napi_get_instance_data(env, (void **)&slot) != napi_ok || !slot) {
		napi_throw_error(env, NULL, description);
		return NULL;
	}
	TRY(napi_get_reference_value(env, *slot, &error_class));
	TRY(napi_create_string_utf8(env, operation, NAPI_AUTO_LENGTH, &arguments[0]));
	TRY(napi_create_int32(env, positive, &arguments[1]));
	TRY(napi_create_string_utf8(env, description, NAPI_AUTO_LENGTH, &arguments[2]));
	TRY(napi_create_string_utf8(env, log, NAPI_AUTO_LENGTH, &arguments[3]));
	TRY(napi_new_instance(env, error_class, 4, arguments, &error));
	napi_throw(env, error);
	return NULL;
}

napi_value throw_napi(napi_env env)
{
	const napi_extended_error_info *info;
	bool pending = false;
	const char *message = "a call of Node-API failed";
	if (napi_get_last_error_info(env, &info) == napi_ok && info->error_message)
		message = info->error_message;
	napi_is_exception_pending(env, &pending);
	if (!pending)
		napi_throw_error(env, NULL, message);
	return NULL;
}

/* ---- arguments ---- */

static bool good(napi_env env, napi_status status)
{
	if (status != napi_ok)
		throw_napi(env);
	return status == napi_ok;
}

bool get_arguments(napi_env env, napi_callback_info info, napi_value *values, size_t count)
{
	size_t given = count;
	if (!good(env, napi_get_cb_info(env, info, &given, values, NULL, NULL)))
		return false;
	if (given < count)
		napi_throw_type_error(env, NULL, "missing arguments");
	return given >= count;
}

bool get_name(napi_env env, napi_value value, struct name *name)
{
	size_t length;
	if (!good(env, napi_get_value_string_utf8(env, value, NULL, 0, &length)))
		return false;
	if (length >= sizeof(name->text)) {
		napi_throw_range_error(env, NULL, "the name is too long");
		return false;
	}
	return good(env, napi_get_value_string_utf8(env, value, name->text, sizeof(name->text), &length));
}

bool get_bytes(napi_env env, napi_value value, struct bytes *bytes)
{
	napi_typedarray_type type;
	napi_value buffer;
	size_t offset;
	void *data = NULL;
	if (!good(env, napi_get_typedarray_info(env, value, &type, &bytes->length, &data, &buffer, &offset)))
		return false;
	if (type != napi_uint8_array) {
		napi_throw_type_error(env, NULL, "a Uint8Array is needed");
		return false;
	}
	bytes->data = data;
	return true;
}

bool get_int(napi_env env, napi_value value, int *number)
{
	return good(env, napi_get_value_int32(env, value, number));
}

bool get_u32(napi_env env, napi_value value, uint32_t *number)
{
	return good(env, napi_get_value_uint32(env, value, number));
}

bool get_u64(napi_env env, napi_value value, uint64_t *number)
{
	int64_t wide;
	if (!good(env, napi_get_value_int64(env, value, &wide)))
		return false;
	*number = (uint64_t)wide;
	return true;
}

bool get_bigint(napi_env env, napi_value value, uint64_t *number)
{
	bool is_lossless;
	return good(env, napi_get_value_bigint_uint64(env, value, number, &is_lossless));
}

bool get_bool(napi_env env, napi_value value, bool *flag)
{
	return good(env, napi_get_value_bool(env, value, flag));
}

int *get_ints(napi_env env, napi_value value, uint32_t *count)
{
	if (!good(env, napi_get_array_length(env, value, count)))
		return NULL;
	int *numbers = calloc(*count ? *count : 1, sizeof(*numbers));
	if (!numbers) {
		throw_bpf(env, "allocate", -ENOMEM, "");
		return NULL;
	}
	for (uint32_t i = 0; i < *count; i++) {
		napi_value element;
		if (!good(env, napi_get_element(env, value, i, &element)) || !get_int(env, element, &numbers[i])) {
			free(numbers);
			return NULL;
		}
	}
	return numbers;
}

void free_strings(char **strings, uint32_t count)
{
	for (uint32_t i = 0; strings && i < count; i++)
		free(strings[i]);
	free(strings);
}

static char *new_text(napi_env env, napi_value value)
{
	size_t length;
	if (!good(env, napi_get_value_string_utf8(env, value, NULL, 0, &length)))
		return NULL;
	char *text = malloc(length + 1);
	if (!text)
		throw_bpf(env, "allocate", -ENOMEM, "");
	else
		napi_get_value_string_utf8(env, value, text, length + 1, NULL);
	return text;
}

char **get_strings(napi_env env, napi_value value, uint32_t *count)
{
	if (!good(env, napi_get_array_length(env, value, count)))
		return NULL;
	char **strings = calloc(*count ? *count : 1, sizeof(*strings));
	if (!strings) {
		throw_bpf(env, "allocate", -ENOMEM, "");
		return NULL;
	}
	for (uint32_t i = 0; i < *count; i++) {
		napi_value element;
		if (!good(env, napi_get_element(env, value, i, &element)) || !(strings[i] = new_text(env, element))) {
			free_strings(strings, i);
			return NULL;
		}
	}
	return strings;
}

/* ---- results ---- */

napi_value new_string(napi_env env, const char *text, size_t length)
{
	napi_value value;
	TRY(napi_create_string_utf8(env, text ? text : "", text ? length : 0, &value));
	return value;
}

napi_value new_number(napi_env env, double number)
{
	napi_value value;
	TRY(napi_create_double(env, number, &value));
	return value;
}

napi_value new_undefined(napi_env env)
{
	napi_value value;
	TRY(napi_get_undefined(env, &value));
	return value;
}

napi_value new_bytes(napi_env env, size_t length, void **data)
{
	napi_value buffer, array;
	TRY(napi_create_arraybuffer(env, length, data, &buffer));
	TRY(napi_create_typedarray(env, napi_uint8_array, length, buffer, 0, &array));
	return array;
}

bool set_string(napi_env env, napi_value object, const char *key, const char *text)
{
	napi_value value = new_string(env, text, NAPI_AUTO_LENGTH);
	return value && good(env, napi_set_named_property(env, object, key, value));
}

bool set_number(napi_env env, napi_value object, const char *key, double number)
{
	napi_value value = new_number(env, number);
	return value && good(env, napi_set_named_property(env, object, key, value));
}

/* ---- handles ---- */

napi_value new_handle(napi_env env, void *data, napi_finalize finalize, const napi_type_tag *tag)
{
	napi_value object;
	if (napi_create_object(env, &object) != napi_ok || napi_type_tag_object(env, object, tag) != napi_ok ||
	    napi_wrap(env, object, data, finalize, NULL, NULL) != napi_ok) {
		finalize(env, data, NULL);
		return throw_napi(env);
	}
	return object;
}

void *get_handle(napi_env env, napi_value value, const napi_type_tag *tag)
{
	bool ours = false;
	void *data = NULL;
	if (napi_check_object_type_tag(env, value, tag, &ours) != napi_ok || !ours) {
		napi_throw_type_error(env, NULL, "not a handle of libbpf-napi");
		return NULL;
	}
	TRY(napi_unwrap(env, value, &data));
	return data;
}
