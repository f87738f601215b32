/* The state of one hybrid drain, shared by rings.c (life, event loop) and drain.c (one pass). */
#pragma once

#include "addon.h"
#include "ring.h"
#include "uv.h"

struct rings {
	napi_env env;
	napi_ref on_batch, on_drained;
	napi_ref bytes, offsets, sizes;
	napi_async_context context;
	napi_async_cleanup_hook_handle hook;
	uint64_t interval_ms; /* 0: no ticks */
	uint64_t tick_ms; /* this one's length */
	size_t byte_capacity;
	uint32_t record_capacity;
	bool stopped, draining;
	uint32_t closing; /* uv handles that libuv still holds */
	uint32_t holds; /* of the wrapper, the uv handles and a running pass; 0 frees */
	uv_handle_t *timer;
	uint32_t count;
	struct source {
		struct ring ring;
		uv_handle_t *poll;
	} sources[];
};

enum outcome { found_nothing, found_some, failed };

/* Delivers everything that was in the rings when the pass began, so that a fast producer cannot keep it from ending, and
 * so that no ring is read further in time than another. Where it failed an exception may be pending. */
enum outcome rings_pass(struct rings *rings, bool from_loop, uint64_t *records);
/* Gives back what a pass needs: after stop, or at the end of the pass that stop was called in. */
void rings_tear_down(struct rings *rings);
void rings_release(struct rings *rings);
