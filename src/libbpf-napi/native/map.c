/* Map operations on a file descriptor. Values of per-CPU maps are all CPUs' slots, 8-byte aligned; the caller says how
 * many bytes that is. */
#include "addon.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>

static napi_value js_lookup(napi_env env, napi_callback_info info)
{
	napi_value args[3], value;
	int fd;
	struct bytes key;
	uint32_t size;
	void *data;
	if (!get_arguments(env, info, args, 3) || !get_int(env, args[0], &fd) || !get_bytes(env, args[1], &key) || !get_u32(env, args[2], &size))
		return NULL;
	if (!(value = new_bytes(env, size, &data)))
		return NULL;
	int err = bpf_map_lookup_elem(fd, key.data, data);
	if (err == -ENOENT)
		return new_undefined(env);
	return err ? throw_bpf(env, "lookup", err, "") : value;
}

static napi_value js_update(napi_env env, napi_callback_info info)
{
	napi_value args[4];
	int fd;
	struct bytes key, value;
	uint32_t flags;
	if (!get_arguments(env, info, args, 4) || !get_int(env, args[0], &fd) || !get_bytes(env, args[1], &key) || !get_bytes(env, args[2], &value) || !get_u32(env, args[3], &flags))
		return NULL;
	int err = bpf_map_update_elem(fd, key.data, value.data, flags);
	return err ? throw_bpf(env, "update", err, "") : NULL;
}

static napi_value js_delete(napi_env env, napi_callback_info info)
{
	napi_value args[2], there;
	int fd;
	struct bytes key;
	if (!get_arguments(env, info, args, 2) || !get_int(env, args[0], &fd) || !get_bytes(env, args[1], &key))
		return NULL;
	int err = bpf_map_delete_elem(fd, key.data);
	if (err && err != -ENOENT)
		return throw_bpf(env, "delete", err, "");
	TRY(napi_get_boolean(env, err == 0, &there));
	return there;
}

static napi_value js_delete_keys(napi_env env, napi_callback_info info)
{
	napi_value args[3];
	int fd;
	struct bytes keys;
	uint32_t key_size, deleted = 0;
	if (!get_arguments(env, info, args, 3) || !get_int(env, args[0], &fd) || !get_bytes(env, args[1], &keys) || !get_u32(env, args[2], &key_size))
		return NULL;
	for (size_t offset = 0; key_size && offset + key_size <= keys.length; offset += key_size) {
		int err = bpf_map_delete_elem(fd, keys.data + offset);
		if (err && err != -ENOENT)
			return throw_bpf(env, "delete", err, "");
		deleted += err == 0;
	}
	return new_number(env, deleted);
}

/* ---- all entries ---- */

struct entries {
	uint32_t key_size, value_size;
	size_t count, capacity;
	uint8_t *keys, *values;
};

static void entries_free(struct entries *entries)
{
	free(entries->keys);
	free(entries->values);
}

static bool entries_reserve(struct entries *entries, size_t more)
{
	size_t needed = entries->count + more;
	if (needed <= entries->capacity)
		return true;
	size_t capacity = needed > 2 * entries->capacity ? needed : 2 * entries->capacity;
	uint8_t *keys = realloc(entries->keys, capacity * entries->key_size);
	if (keys)
		entries->keys = keys;
	uint8_t *values = realloc(entries->values, capacity * entries->value_size);
	if (values)
		entries->values = values;
	if (!keys || !values)
		return false;
	entries->capacity = capacity;
	return true;
}

static void *key_at(struct entries *entries, size_t index)
{
	return entries->keys + index * entries->key_size;
}

static void *value_at(struct entries *entries, size_t index)
{
	return entries->values + index * entries->value_size;
}

/* Keys of several long texts; longer ones no script has. */
#define LARGEST_KEY (64 * 1024)

/* Two tokens for the place of the next batch: an index for hash maps, a key for others. */
static size_t token_size(const struct entries *entries)
{
	return entries->key_size > sizeof(uint32_t) ? entries->key_size : sizeof(uint32_t);
}

/* 0, or a negative errno with nothing collected where the kernel has no batches for this map. */
static int read_batches(int fd, struct entries *entries, bool take, uint8_t *tokens)
{
	LIBBPF_OPTS(bpf_map_batch_opts, options);
	void *from = NULL;
	uint32_t turn = 0;
	size_t chunk = (1 << 20) / (entries->key_size + entries->value_size);
	if (chunk < 16)
		chunk = 16;

	for (;;) {
		if (!entries_reserve(entries, chunk))
			return -ENOMEM;
		uint32_t count = (uint32_t)chunk;
		int err = (take ? bpf_map_lookup_and_delete_batch : bpf_map_lookup_batch)(fd, from, tokens + turn * token_size(entries), key_at(entries, entries->count), value_at(entries, entries->count), &count, &options);
		if (err == -ENOSPC) {
			/* One bucket holds more than fits; nothing was returned and the place stays. */
			chunk *= 2;
			continue;
		}
		if (err && err != -ENOENT)
			return err;
		entries->count += count;
		if (err == -ENOENT)
			return 0;
		from = tokens + turn * token_size(entries);
		turn = !turn;
	}
}

/* For kernels without batches. A key that is deleted while it is the place starts the walk again, hence the bound. */
static int read_one_by_one(int fd, struct entries *entries, uint32_t max_entries, uint8_t *place)
{
	bool started = false;
	for (uint64_t steps = 0; steps < 2ull * max_entries; steps++) {
		if (!entries_reserve(entries, 1))
			return -ENOMEM;
		int err = bpf_map_get_next_key(fd, started ? place : NULL, key_at(entries, entries->count));
		if (err)
			return err == -ENOENT ? 0 : err;
		memcpy(place, key_at(entries, entries->count), entries->key_size);
		started = true;
		err = bpf_map_lookup_elem(fd, place, value_at(entries, entries->count));
		if (err && err != -ENOENT)
			return err;
		entries->count += err == 0;
	}
	return 0;
}

static bool means_no_batches(int err)
{
	return err == -EINVAL || err == -EOPNOTSUPP || err == -524 /* ENOTSUPP */;
}

static napi_value entries_value(napi_env env, struct entries *entries)
{
	napi_value result, keys, values;
	void *data;
	if (!(keys = new_bytes(env, entries->count * entries->key_size, &data)))
		return NULL;
	if (entries->count)
		memcpy(data, entries->keys, entries->count * entries->key_size);
	if (!(values = new_bytes(env, entries->count * entries->value_size, &data)))
		return NULL;
	if (entries->count)
		memcpy(data, entries->values, entries->count * entries->value_size);
	TRY(napi_create_object(env, &result));
	if (!set_number(env, result, "count", (double)entries->count))
		return NULL;
	TRY(napi_set_named_property(env, result, "keys", keys));
	TRY(napi_set_named_property(env, result, "values", values));
	return result;
}

static napi_value js_entries(napi_env env, napi_callback_info info)
{
	napi_value args[5];
	int fd;
	struct entries entries = { 0 };
	uint32_t max_entries;
	bool take;
	if (!get_arguments(env, info, args, 5) || !get_int(env, args[0], &fd) || !get_u32(env, args[1], &entries.key_size) || !get_u32(env, args[2], &entries.value_size) ||
	    !get_u32(env, args[3], &max_entries) || !get_bool(env, args[4], &take))
		return NULL;
	/* Also keeps map types without keys (queues, rings) out of the division below. */
	if (!entries.key_size || !entries.value_size || entries.key_size > LARGEST_KEY)
		return throw_bpf(env, "entries", -EOPNOTSUPP, "");
	uint8_t *places = malloc(2 * token_size(&entries));
	int err = places ? read_batches(fd, &entries, take, places) : -ENOMEM;
	if (means_no_batches(err) && !take && entries.count == 0)
		err = read_one_by_one(fd, &entries, max_entries, places);
	free(places);
	napi_value result = err ? throw_bpf(env, "entries", err, "") : entries_value(env, &entries);
	entries_free(&entries);
	return result;
}

void define_map(napi_env env, napi_value exports)
{
	static const struct function functions[] = {
		{ "mapLookup", js_lookup },
		{ "mapUpdate", js_update },
		{ "mapDelete", js_delete },
		{ "mapDeleteKeys", js_delete_keys },
		{ "mapEntries", js_entries },
	};
	DEFINE(env, exports, functions);
}
