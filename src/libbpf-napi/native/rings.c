/* The hybrid drain: waits for the first record with uv_poll, then drains all rings from a timer until a tick finds
 * nothing, then waits again. The kernel only wakes a consumer that has caught up, so while the timer runs events cost no
 * wake-ups; re-adding the descriptors to the loop's epoll looks at the rings again, so none is lost. A tick is due when
 * about an eighth of a ring has filled, as fast as it has filled by now, and at the latest after the interval. */
#include "rings.h"
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

/* ---- life and death ---- */

void rings_release(struct rings *rings)
{
	if (--rings->holds == 0)
		free(rings);
}

static void handle_closed(uv_handle_t *handle)
{
	struct rings *rings = uv_handle_get_data(handle);
	free(handle);
	if (--rings->closing == 0) {
		for (uint32_t i = 0; i < rings->count; i++)
			close(rings->sources[i].ring.fd);
		if (rings->hook)
			napi_remove_async_cleanup_hook(rings->hook);
	}
	rings_release(rings);
}

static void drop_references(struct rings *rings)
{
	napi_ref *references[] = { &rings->on_batch, &rings->on_drained, &rings->bytes, &rings->offsets, &rings->sizes };
	for (size_t i = 0; i < sizeof(references) / sizeof(references[0]); i++) {
		if (*references[i])
			napi_delete_reference(rings->env, *references[i]);
		*references[i] = NULL;
	}
	if (rings->context)
		napi_async_destroy(rings->env, rings->context);
	rings->context = NULL;
}

/* What a pass that runs on the stack still needs is left to its end. */
void rings_tear_down(struct rings *rings)
{
	for (uint32_t i = 0; i < rings->count; i++)
		ring_unmap(&rings->sources[i].ring);
	drop_references(rings);
}

static void stop(struct rings *rings)
{
	if (rings->stopped)
		return;
	rings->stopped = true;
	for (uint32_t i = 0; i < rings->count; i++) {
		if (rings->sources[i].poll)
			uv_close(rings->sources[i].poll, handle_closed);
	}
	uv_close(rings->timer, handle_closed);
	if (!rings->draining)
		rings_tear_down(rings);
}

/* The environment ends: it waits until the last uv handle is closed, which removes this hook. */
static void environment_ends(napi_async_cleanup_hook_handle hook, void *data)
{
	(void)hook;
	stop(data);
}

static void rings_finalize(napi_env env, void *data, void *hint)
{
	(void)env;
	(void)hint;
	rings_release(data);
}

/* ---- the event loop's side ---- */

static void on_ready(uv_handle_t *poll, int status, int events);

static void wait_for_records(struct rings *rings)
{
	for (uint32_t i = 0; i < rings->count; i++)
		uv_poll_start(rings->sources[i].poll, uv_readable, on_ready);
}

/* An exception of a handler becomes the process's 'uncaughtException'; draining goes on if it is survived. */
static enum outcome pass_from_loop(struct rings *rings)
{
	napi_handle_scope scope;
	uint64_t records = 0;
	napi_env env = rings->env;
	if (napi_open_handle_scope(env, &scope) != napi_ok)
		return failed;
	enum outcome outcome = rings_pass(rings, true, &records);
	bool pending = false;
	napi_value exception;
	if (outcome == failed && napi_is_exception_pending(env, &pending) == napi_ok && pending && napi_get_and_clear_last_exception(env, &exception) == napi_ok)
		napi_fatal_exception(env, exception);
	napi_close_handle_scope(env, scope);
	return outcome;
}

/* To be asked before the pass: what lies in the rings came since the last one. */
static uint64_t next_tick(const struct rings *rings)
{
	uint64_t next = rings->interval_ms;
	for (uint32_t i = 0; i < rings->count; i++) {
		const struct ring *ring = &rings->sources[i].ring;
		uint64_t filled = ring_end(ring) - ring->position;
		uint64_t due = filled ? rings->tick_ms * ((ring->mask + 1) / 8) / filled : next;
		if (due < next)
			next = due;
	}
	return next ? next : 1;
}

static void on_tick(uv_handle_t *timer)
{
	struct rings *rings = uv_handle_get_data(timer);
	rings->holds++;
	rings->tick_ms = next_tick(rings);
	enum outcome outcome = pass_from_loop(rings);
	if (!rings->stopped) {
		if (outcome == found_nothing)
			wait_for_records(rings);
		else
			uv_timer_start(timer, on_tick, rings->tick_ms, 0);
	}
	rings_release(rings);
}

static void on_ready(uv_handle_t *poll, int status, int events)
{
	(void)status;
	(void)events;
	struct rings *rings = uv_handle_get_data(poll);
	rings->holds++;
	if (rings->interval_ms) {
		for (uint32_t i = 0; i < rings->count; i++)
			uv_poll_stop(rings->sources[i].poll);
		/* How fast they fill is not known yet. */
		rings->tick_ms = (rings->interval_ms + 1) / 2;
		uv_timer_start(rings->timer, on_tick, rings->tick_ms, 0);
	}
	pass_from_loop(rings);
	rings_release(rings);
}

/* ---- calls from JavaScript ---- */

/* Before any uv handle exists. */
static void abandon(struct rings *rings)
{
	for (uint32_t i = 0; i < rings->count; i++) {
		ring_unmap(&rings->sources[i].ring);
		close(rings->sources[i].ring.fd);
	}
	drop_references(rings);
	free(rings);
}

static uv_handle_t *new_uv_handle(struct rings *rings, int type)
{
	uv_handle_t *handle = calloc(1, uv_handle_size(type));
	if (handle)
		uv_handle_set_data(handle, rings);
	return handle;
}

/* False with an exception pending; what exists by then is for stop to close. */
static bool start(struct rings *rings)
{
	uv_loop_t *loop;
	int err = -ENOMEM;
	if (napi_get_uv_event_loop(rings->env, (struct uv_loop_s **)&loop) != napi_ok || !(rings->timer = new_uv_handle(rings, uv_type_timer))) {
		throw_napi(rings->env);
		return false;
	}
	uv_timer_init(loop, rings->timer);
	rings->closing = 1;
	for (uint32_t i = 0; i < rings->count; i++) {
		uv_handle_t *poll = new_uv_handle(rings, uv_type_poll);
		if (!poll || (err = uv_poll_init(loop, poll, rings->sources[i].ring.fd))) {
			free(poll);
			throw_bpf(rings->env, "open rings", err, "");
			break;
		}
		rings->sources[i].poll = poll;
		rings->closing++;
	}
	rings->holds = rings->closing + 1;
	return rings->closing == rings->count + 1;
}

static bool hold_callbacks(struct rings *rings, napi_value on_batch, napi_value on_drained)
{
	napi_value name;
	return napi_create_string_utf8(rings->env, "libbpf-napi:rings", NAPI_AUTO_LENGTH, &name) == napi_ok && napi_async_init(rings->env, NULL, name, &rings->context) == napi_ok &&
	       napi_create_reference(rings->env, on_batch, 1, &rings->on_batch) == napi_ok && napi_create_reference(rings->env, on_drained, 1, &rings->on_drained) == napi_ok;
}

static struct rings *open_rings(napi_env env, const int *fds, uint32_t count)
{
	struct rings *rings = calloc(1, sizeof(*rings) + count * sizeof(rings->sources[0]));
	int err = rings ? 0 : -ENOMEM;
	if (rings)
		rings->env = env;
	for (uint32_t i = 0; i < count && !err; i++) {
		err = ring_open(&rings->sources[i].ring, fds[i]);
		rings->count += err == 0;
	}
	if (err) {
		throw_bpf(env, "open rings", err, "");
		if (rings)
			abandon(rings);
		return NULL;
	}
	return rings;
}

static napi_value js_rings_open(napi_env env, napi_callback_info info)
{
	napi_value args[5];
	uint32_t count, interval_ms, batch_bytes;
	if (!get_arguments(env, info, args, 5) || !get_u32(env, args[1], &interval_ms) || !get_u32(env, args[2], &batch_bytes))
		return NULL;
	int *fds = get_ints(env, args[0], &count);
	struct rings *rings = fds ? open_rings(env, fds, count) : NULL;
	free(fds);
	if (!rings)
		return NULL;
	rings->interval_ms = interval_ms;
	rings->byte_capacity = batch_bytes;
	rings->record_capacity = batch_bytes / 16;
	if (!hold_callbacks(rings, args[3], args[4])) {
		abandon(rings);
		return throw_napi(env);
	}
	if (!start(rings)) {
		if (!rings->timer) {
			abandon(rings);
			return NULL;
		}
		stop(rings);
		rings_release(rings);
		return NULL;
	}
	napi_value handle = new_handle(env, rings, rings_finalize, &rings_tag);
	if (!handle || napi_add_async_cleanup_hook(env, environment_ends, rings, &rings->hook) != napi_ok) {
		stop(rings);
		return throw_napi(env);
	}
	wait_for_records(rings);
	return handle;
}

static napi_value js_rings_drain(napi_env env, napi_callback_info info)
{
	napi_value arg;
	struct rings *rings;
	uint64_t records = 0;
	if (!get_arguments(env, info, &arg, 1) || !(rings = get_handle(env, arg, &rings_tag)))
		return NULL;
	if (rings->draining) {
		napi_throw_error(env, NULL, "drain() was called inside a handler of the same rings");
		return NULL;
	}
	if (rings_pass(rings, false, &records) == failed)
		return throw_napi(env);
	return new_number(env, (double)records);
}

static napi_value js_rings_stop(napi_env env, napi_callback_info info)
{
	napi_value arg;
	struct rings *rings;
	if (!get_arguments(env, info, &arg, 1) || !(rings = get_handle(env, arg, &rings_tag)))
		return NULL;
	stop(rings);
	return NULL;
}

void define_rings(napi_env env, napi_value exports)
{
	static const struct function functions[] = {
		{ "ringsOpen", js_rings_open },
		{ "ringsDrain", js_rings_drain },
		{ "ringsStop", js_rings_stop },
	};
	DEFINE(env, exports, functions);
}
