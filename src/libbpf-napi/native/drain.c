/* One pass over all rings: copies records into reused arrays and hands them to JavaScript, a batch a call. */
#include "rings.h"
#include <errno.h>
#include <stdlib.h>

static bool replace(napi_env env, napi_ref *reference, napi_value value)
{
	if (*reference)
		napi_delete_reference(env, *reference);
	*reference = NULL;
	return napi_create_reference(env, value, 1, reference) == napi_ok;
}

static bool new_buffers(struct rings *rings)
{
	napi_env env = rings->env;
	napi_value buffer, array;
	void *data;
	if (!(array = new_bytes(env, rings->byte_capacity, &data)) || !replace(env, &rings->bytes, array))
		return false;
	napi_ref *indices[] = { &rings->offsets, &rings->sizes };
	for (int i = 0; i < 2; i++) {
		if (napi_create_arraybuffer(env, rings->record_capacity * sizeof(uint32_t), &data, &buffer) != napi_ok ||
		    napi_create_typedarray(env, napi_uint32_array, rings->record_capacity, buffer, 0, &array) != napi_ok || !replace(env, indices[i], array))
			return false;
	}
	return true;
}

/* A handler could have transferred an array away, which leaves it without memory: so it is asked for at every batch. */
static bool locate(napi_env env, napi_ref reference, size_t length, napi_value *value, void **data)
{
	napi_typedarray_type type;
	napi_value buffer;
	size_t now, offset;
	return reference && napi_get_reference_value(env, reference, value) == napi_ok && napi_get_typedarray_info(env, *value, &type, &now, data, &buffer, &offset) == napi_ok && now == length;
}

static bool locate_buffers(struct rings *rings, struct batch *batch, napi_value *values)
{
	for (int attempt = 0; attempt < 2; attempt++) {
		if (locate(rings->env, rings->bytes, rings->byte_capacity, &values[0], (void **)&batch->bytes) &&
		    locate(rings->env, rings->offsets, rings->record_capacity, &values[1], (void **)&batch->offsets) &&
		    locate(rings->env, rings->sizes, rings->record_capacity, &values[2], (void **)&batch->sizes)) {
			batch->byte_capacity = rings->byte_capacity;
			batch->record_capacity = rings->record_capacity;
			return true;
		}
		if (!new_buffers(rings))
			return false;
	}
	return false;
}

static bool call(struct rings *rings, napi_ref function_ref, size_t count, const napi_value *values, bool from_loop)
{
	napi_env env = rings->env;
	napi_value function, receiver, result;
	if (napi_get_reference_value(env, function_ref, &function) != napi_ok || napi_get_global(env, &receiver) != napi_ok)
		return false;
	napi_status status = from_loop ? napi_make_callback(env, rings->context, receiver, function, count, values, &result) : napi_call_function(env, receiver, function, count, values, &result);
	return status == napi_ok;
}

/* Fills one batch from a ring and hands it over. */
static enum outcome deliver(struct rings *rings, uint32_t index, unsigned long end, bool from_loop, uint64_t *records)
{
	napi_env env = rings->env;
	napi_value number, values[3];
	struct batch batch = { 0 };
	/* As at the end of each pass: nothing more to ask JavaScript for. */
	if (rings->sources[index].ring.position == end)
		return found_nothing;
	if (!locate_buffers(rings, &batch, values))
		return failed;
	bool moved = ring_fill(&rings->sources[index].ring, end, &batch);
	if (!moved && batch.needed) {
		while (rings->byte_capacity < batch.needed)
			rings->byte_capacity *= 2;
		if (!locate_buffers(rings, &batch, values))
			return failed;
		moved = ring_fill(&rings->sources[index].ring, end, &batch);
	}
	if (batch.count) {
		*records += batch.count;
		if (napi_create_uint32(env, index, &number) != napi_ok)
			return failed;
		napi_value arguments[] = { number, values[0], values[1], values[2], NULL };
		if (napi_create_uint32(env, batch.count, &arguments[4]) != napi_ok || !call(rings, rings->on_batch, 5, arguments, from_loop))
			return failed;
	}
	return moved ? found_some : found_nothing;
}

static enum outcome drain_ring(struct rings *rings, uint32_t index, unsigned long end, bool from_loop, uint64_t *records)
{
	enum outcome all = found_nothing, one;
	do {
		napi_handle_scope scope;
		if (napi_open_handle_scope(rings->env, &scope) != napi_ok)
			return failed;
		one = deliver(rings, index, end, from_loop, records);
		napi_close_handle_scope(rings->env, scope);
		if (one != found_nothing)
			all = one;
	} while (one == found_some && !rings->stopped);
	return all;
}

enum outcome rings_pass(struct rings *rings, bool from_loop, uint64_t *records)
{
	enum outcome all = found_nothing;
	if (rings->stopped || rings->draining)
		return found_nothing;
	unsigned long *ends = malloc(rings->count * sizeof(*ends));
	if (!ends) {
		throw_bpf(rings->env, "drain", -ENOMEM, "");
		return failed;
	}
	for (uint32_t i = 0; i < rings->count; i++)
		ends[i] = ring_end(&rings->sources[i].ring);

	rings->draining = true;
	rings->holds++;
	for (uint32_t i = 0; i < rings->count && all != failed && !rings->stopped; i++) {
		enum outcome one = drain_ring(rings, i, ends[i], from_loop, records);
		if (one != found_nothing)
			all = one;
	}
	if (*records && all != failed && !rings->stopped && !call(rings, rings->on_drained, 0, NULL, from_loop))
		all = failed;
	rings->draining = false;
	if (rings->stopped)
		rings_tear_down(rings);
	rings_release(rings);
	free(ends);
	return all;
}
