/* The few functions of libuv that the ring drain needs. Node exports them, but its headers are not in node-api-headers;
 * their ABI is stable through libuv 1.x. Handles stay opaque: uv_handle_size says how much memory one takes. */
#pragma once

#include <stddef.h>
#include <stdint.h>

typedef struct uv_loop_s uv_loop_t;
typedef struct uv_handle_s uv_handle_t;

enum { uv_type_poll = 8, uv_type_timer = 13, uv_readable = 1 };

size_t uv_handle_size(int type);
void uv_handle_set_data(uv_handle_t *handle, void *data);
void *uv_handle_get_data(const uv_handle_t *handle);
void uv_close(uv_handle_t *handle, void (*closed)(uv_handle_t *handle));

int uv_poll_init(uv_loop_t *loop, uv_handle_t *poll, int fd);
int uv_poll_start(uv_handle_t *poll, int events, void (*ready)(uv_handle_t *poll, int status, int events));
int uv_poll_stop(uv_handle_t *poll);

int uv_timer_init(uv_loop_t *loop, uv_handle_t *timer);
int uv_timer_start(uv_handle_t *timer, void (*tick)(uv_handle_t *timer), uint64_t timeout_ms, uint64_t repeat_ms);
int uv_timer_stop(uv_handle_t *timer);
