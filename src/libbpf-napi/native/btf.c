/* Type information of the kernel: records as plain JavaScript objects, look-ups by name, and C text by libbpf's dumper. */
#include "addon.h"
#include <bpf/btf.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct types {
	struct btf *btf;
	/* Numbers of all enum types, collected at the first search for an enumerator. */
	uint32_t *enums;
	uint32_t enum_count;
};

static void types_close(struct types *types)
{
	btf__free(types->btf);
	free(types->enums);
	memset(types, 0, sizeof(*types));
}

static void types_finalize(napi_env env, void *data, void *hint)
{
	(void)env;
	(void)hint;
	types_close(data);
	free(data);
}

static struct types *get_types(napi_env env, napi_value value)
{
	struct types *types = get_handle(env, value, &btf_tag);
	if (types && !types->btf) {
		napi_throw_error(env, NULL, "the BTF is closed");
		return NULL;
	}
	return types;
}

/* path, and for a module's types the kernel's, which must outlive them */
static napi_value js_open(napi_env env, napi_callback_info info)
{
	napi_value args[2];
	napi_valuetype base_type;
	struct name path;
	struct capture capture;
	struct types *base = NULL;
	if (!get_arguments(env, info, args, 2) || !get_name(env, args[0], &path) || napi_typeof(env, args[1], &base_type) != napi_ok)
		return NULL;
	if (base_type != napi_undefined && !(base = get_types(env, args[1])))
		return NULL;
	struct types *types = calloc(1, sizeof(*types));
	if (!types)
		return throw_bpf(env, "open BTF", -ENOMEM, "");
	capture_begin(&capture, LIBBPF_INFO);
	types->btf = base ? btf__parse_split(path.text, base->btf) : btf__parse(path.text, NULL);
	if (!capture_finish(env, &capture, "open BTF", types->btf ? 0 : -errno)) {
		free(types);
		return NULL;
	}
	return new_handle(env, types, types_finalize, &btf_tag);
}

static napi_value js_count(napi_env env, napi_callback_info info)
{
	napi_value arg;
	struct types *types;
	if (!get_arguments(env, info, &arg, 1) || !(types = get_types(env, arg)))
		return NULL;
	return new_number(env, btf__type_cnt(types->btf));
}

static napi_value js_find(napi_env env, napi_callback_info info)
{
	napi_value args[3];
	struct types *types;
	struct name name;
	uint32_t kind;
	if (!get_arguments(env, info, args, 3) || !(types = get_types(env, args[0])) || !get_name(env, args[1], &name) || !get_u32(env, args[2], &kind))
		return NULL;
	return new_number(env, btf__find_by_name_kind(types->btf, name.text, kind));
}

/* ---- one type ---- */

static const char *name_at(const struct types *types, uint32_t offset)
{
	const char *name = btf__name_by_offset(types->btf, offset);
	return name ? name : "";
}

static bool set_bool(napi_env env, napi_value object, const char *key, bool flag)
{
	napi_value value;
	return napi_get_boolean(env, flag, &value) == napi_ok && napi_set_named_property(env, object, key, value) == napi_ok;
}

static bool add_int(napi_env env, napi_value record, const struct btf_type *type)
{
	uint8_t encoding = btf_int_encoding(type);
	return set_number(env, record, "size", type->size) && set_number(env, record, "bits", btf_int_bits(type)) && set_bool(env, record, "signed", encoding & BTF_INT_SIGNED) &&
	       set_string(env, record, "encoding", encoding & BTF_INT_BOOL ? "bool" : encoding & BTF_INT_CHAR ? "char" : "none");
}

static bool add_array(napi_env env, napi_value record, const struct btf_type *type)
{
	return set_number(env, record, "ref", btf_array(type)->type) && set_number(env, record, "length", btf_array(type)->nelems);
}

static bool add_members(napi_env env, napi_value record, const struct types *types, const struct btf_type *type)
{
	napi_value list, entry;
	const struct btf_member *member = btf_members(type);
	if (!set_number(env, record, "size", type->size) || napi_create_array_with_length(env, btf_vlen(type), &list) != napi_ok)
		return false;
	for (uint32_t i = 0; i < btf_vlen(type); i++, member++) {
		if (napi_create_object(env, &entry) != napi_ok || !set_string(env, entry, "name", name_at(types, member->name_off)) || !set_number(env, entry, "type", member->type) ||
		    !set_number(env, entry, "bitOffset", btf_member_bit_offset(type, i)) || !set_number(env, entry, "bitSize", btf_member_bitfield_size(type, i)) ||
		    napi_set_element(env, list, i, entry) != napi_ok)
			return false;
	}
	return napi_set_named_property(env, record, "members", list) == napi_ok;
}

static napi_value enumerator_value(napi_env env, const struct btf_type *type, uint32_t index, uint32_t *name)
{
	napi_value value;
	bool is_signed = btf_kflag(type);
	if (btf_is_enum64(type)) {
		const struct btf_enum64 *wide = btf_enum64(type) + index;
		*name = wide->name_off;
		uint64_t number = btf_enum64_value(wide);
		TRY(is_signed ? napi_create_bigint_int64(env, (int64_t)number, &value) : napi_create_bigint_uint64(env, number, &value));
		return value;
	}
	const struct btf_enum *narrow = btf_enum(type) + index;
	*name = narrow->name_off;
	TRY(napi_create_bigint_int64(env, is_signed ? narrow->val : (int64_t)(uint32_t)narrow->val, &value));
	return value;
}

static bool add_values(napi_env env, napi_value record, const struct types *types, const struct btf_type *type)
{
	napi_value list, entry, value;
	uint32_t name;
	if (!set_number(env, record, "size", type->size) || !set_bool(env, record, "signed", btf_kflag(type)) || napi_create_array_with_length(env, btf_vlen(type), &list) != napi_ok)
		return false;
	for (uint32_t i = 0; i < btf_vlen(type); i++) {
		if (!(value = enumerator_value(env, type, i, &name)) || napi_create_object(env, &entry) != napi_ok || !set_string(env, entry, "name", name_at(types, name)) ||
		    napi_set_named_property(env, entry, "value", value) != napi_ok || napi_set_element(env, list, i, entry) != napi_ok)
			return false;
	}
	return napi_set_named_property(env, record, "values", list) == napi_ok;
}

static bool add_parameters(napi_env env, napi_value record, const struct types *types, const struct btf_type *type)
{
	napi_value list, entry;
	const struct btf_param *parameter = btf_params(type);
	if (!set_number(env, record, "ref", type->type) || napi_create_array_with_length(env, btf_vlen(type), &list) != napi_ok)
		return false;
	for (uint32_t i = 0; i < btf_vlen(type); i++, parameter++) {
		if (napi_create_object(env, &entry) != napi_ok || !set_string(env, entry, "name", name_at(types, parameter->name_off)) || !set_number(env, entry, "type", parameter->type) ||
		    napi_set_element(env, list, i, entry) != napi_ok)
			return false;
	}
	return napi_set_named_property(env, record, "parameters", list) == napi_ok;
}

static bool add_details(napi_env env, napi_value record, const struct types *types, const struct btf_type *type)
{
	switch (btf_kind(type)) {
	case BTF_KIND_INT:
		return add_int(env, record, type);
	case BTF_KIND_ARRAY:
		return add_array(env, record, type);
	case BTF_KIND_STRUCT:
	case BTF_KIND_UNION:
		return add_members(env, record, types, type);
	case BTF_KIND_ENUM:
	case BTF_KIND_ENUM64:
		return add_values(env, record, types, type);
	case BTF_KIND_FUNC_PROTO:
		return add_parameters(env, record, types, type);
	case BTF_KIND_FWD:
		return set_string(env, record, "forward", btf_kflag(type) ? "union" : "struct");
	case BTF_KIND_FLOAT:
	case BTF_KIND_DATASEC:
		return set_number(env, record, "size", type->size);
	default:
		return set_number(env, record, "ref", type->type);
	}
}

static napi_value js_type(napi_env env, napi_callback_info info)
{
	static const char *const kinds[] = { "void", "int", "ptr", "array", "struct", "union", "enum", "fwd", "typedef", "volatile", "const", "restrict", "func", "func_proto", "var", "datasec", "float", "decl_tag", "type_tag", "enum64" };
	napi_value args[2], record;
	struct types *types;
	uint32_t id;
	if (!get_arguments(env, info, args, 2) || !(types = get_types(env, args[0])) || !get_u32(env, args[1], &id))
		return NULL;
	const struct btf_type *type = id ? btf__type_by_id(types->btf, id) : NULL;
	if (!type || btf_kind(type) >= sizeof(kinds) / sizeof(kinds[0]))
		return new_undefined(env);
	TRY(napi_create_object(env, &record));
	if (!set_string(env, record, "kind", kinds[btf_kind(type)]) || !set_string(env, record, "name", name_at(types, type->name_off)) || !add_details(env, record, types, type))
		return throw_napi(env);
	return record;
}

/* ---- many types ---- */

static napi_value js_names(napi_env env, napi_callback_info info)
{
	napi_value args[2], list, name;
	struct types *types;
	uint32_t kind, index = 0;
	if (!get_arguments(env, info, args, 2) || !(types = get_types(env, args[0])) || !get_u32(env, args[1], &kind))
		return NULL;
	TRY(napi_create_array(env, &list));
	for (uint32_t id = 1; id < btf__type_cnt(types->btf); id++) {
		const struct btf_type *type = btf__type_by_id(types->btf, id);
		if (btf_kind(type) != kind || !type->name_off)
			continue;
		TRY(napi_create_string_utf8(env, name_at(types, type->name_off), NAPI_AUTO_LENGTH, &name));
		TRY(napi_set_element(env, list, index++, name));
	}
	return list;
}

static bool is_enumeration(const struct btf_type *type)
{
	return btf_kind(type) == BTF_KIND_ENUM || btf_kind(type) == BTF_KIND_ENUM64;
}

static bool collect_enums(struct types *types)
{
	if (types->enums)
		return true;
	uint32_t count = 0, total = btf__type_cnt(types->btf);
	for (uint32_t id = 1; id < total; id++)
		count += is_enumeration(btf__type_by_id(types->btf, id));
	types->enums = malloc((count + 1) * sizeof(*types->enums));
	if (!types->enums)
		return false;
	for (uint32_t id = 1; id < total; id++) {
		if (is_enumeration(btf__type_by_id(types->btf, id)))
			types->enums[types->enum_count++] = id;
	}
	return true;
}

static napi_value js_enumerator(napi_env env, napi_callback_info info)
{
	napi_value args[2], pair, value;
	struct types *types;
	struct name wanted;
	uint32_t name;
	if (!get_arguments(env, info, args, 2) || !(types = get_types(env, args[0])) || !get_name(env, args[1], &wanted))
		return NULL;
	if (!collect_enums(types))
		return throw_bpf(env, "find enumerator", -ENOMEM, "");
	for (uint32_t i = 0; i < types->enum_count; i++) {
		const struct btf_type *type = btf__type_by_id(types->btf, types->enums[i]);
		for (uint32_t index = 0; index < btf_vlen(type); index++) {
			name = btf_is_enum64(type) ? btf_enum64(type)[index].name_off : btf_enum(type)[index].name_off;
			if (strcmp(name_at(types, name), wanted.text) != 0)
				continue;
			if (!(value = enumerator_value(env, type, index, &name)))
				return NULL;
			TRY(napi_create_array_with_length(env, 2, &pair));
			TRY(napi_set_element(env, pair, 0, new_number(env, types->enums[i])));
			TRY(napi_set_element(env, pair, 1, value));
			return pair;
		}
	}
	return new_undefined(env);
}

static void append(void *context, const char *format, va_list args)
{
	text_vprintf(context, format, args);
}

static napi_value js_emit(napi_env env, napi_callback_info info)
{
	napi_value args[2];
	struct types *types;
	uint32_t count;
	if (!get_arguments(env, info, args, 2) || !(types = get_types(env, args[0])))
		return NULL;
	int *ids = get_ints(env, args[1], &count);
	if (!ids)
		return NULL;
	struct text text = { 0 };
	struct capture capture;
	capture_begin(&capture, LIBBPF_WARN);
	struct btf_dump *dump = btf_dump__new(types->btf, append, &text, NULL);
	int err = dump ? 0 : -errno;
	for (uint32_t i = 0; i < count && !err; i++)
		err = btf_dump__dump_type(dump, (uint32_t)ids[i]);
	btf_dump__free(dump);
	free(ids);
	napi_value result = capture_finish(env, &capture, "emit C", err) ? new_string(env, text.data, text.length) : NULL;
	text_free(&text);
	return result;
}

static napi_value js_close(napi_env env, napi_callback_info info)
{
	napi_value arg;
	struct types *types;
	if (!get_arguments(env, info, &arg, 1) || !(types = get_handle(env, arg, &btf_tag)))
		return NULL;
	types_close(types);
	return NULL;
}

void define_btf(napi_env env, napi_value exports)
{
	static const struct function functions[] = {
		{ "btfOpen", js_open },
		{ "btfCount", js_count },
		{ "btfFind", js_find },
		{ "btfType", js_type },
		{ "btfNames", js_names },
		{ "btfEnumerator", js_enumerator },
		{ "btfEmit", js_emit },
		{ "btfClose", js_close },
	};
	DEFINE(env, exports, functions);
}
