/* What the sources of the addon share: conversion of arguments, handles, errors and the capture of libbpf's log.
 * C converts, calls and returns; every check that a user can run into is made in TypeScript before. */
#pragma once

#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include <node_api.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* ---- text that grows ---- */

struct text {
	char *data;
	size_t length;
	size_t capacity;
};

/* Out of memory drops the addition: a log may be cut, nothing else breaks. */
void text_vprintf(struct text *text, const char *format, va_list args);
void text_free(struct text *text);

/* ---- libbpf's log, captured per operation and thread ---- */

struct capture {
	struct text text;
	enum libbpf_print_level level;
	struct capture *outer;
};

void capture_install(void);
void capture_begin(struct capture *capture, enum libbpf_print_level level);
/* Ends the capture; the text stays until capture_free. */
void capture_end(struct capture *capture);
void capture_free(struct capture *capture);
/* Ends and frees it, and throws a BpfError where err (negative errno) is not 0. */
bool capture_finish(napi_env env, struct capture *capture, const char *operation, int err);

/* ---- errors; all leave an exception pending and return NULL ---- */

napi_value throw_bpf(napi_env env, const char *operation, int err, const char *log);
napi_value throw_napi(napi_env env);
napi_value js_initialize(napi_env env, napi_callback_info info);

/* For functions that return napi_value. */
#define TRY(call)                               \
	do {                                    \
		if ((call) != napi_ok)          \
			return throw_napi(env); \
	} while (0)

/* ---- arguments ---- */

struct name {
	char text[512];
};

struct bytes {
	uint8_t *data;
	size_t length;
};

bool get_arguments(napi_env env, napi_callback_info info, napi_value *values, size_t count);
bool get_name(napi_env env, napi_value value, struct name *name);
bool get_bytes(napi_env env, napi_value value, struct bytes *bytes);
bool get_int(napi_env env, napi_value value, int *number);
bool get_u32(napi_env env, napi_value value, uint32_t *number);
bool get_u64(napi_env env, napi_value value, uint64_t *number);
bool get_bigint(napi_env env, napi_value value, uint64_t *number);
bool get_bool(napi_env env, napi_value value, bool *flag);
/* malloc'ed, for the caller to free. */
int *get_ints(napi_env env, napi_value value, uint32_t *count);
/* Allocated, to be given to free_strings; NULL with an exception pending. */
char **get_strings(napi_env env, napi_value value, uint32_t *count);
void free_strings(char **strings, uint32_t count);

/* ---- results ---- */

napi_value new_string(napi_env env, const char *text, size_t length);
napi_value new_number(napi_env env, double number);
napi_value new_undefined(napi_env env);
/* A Uint8Array over memory of its own; *data is where to write. */
napi_value new_bytes(napi_env env, size_t length, void **data);
bool set_string(napi_env env, napi_value object, const char *key, const char *text);
bool set_number(napi_env env, napi_value object, const char *key, double number);

/* ---- handles: objects that carry a type tag and one of our structs ---- */

extern const napi_type_tag object_tag, link_tag, rings_tag, btf_tag;

napi_value new_handle(napi_env env, void *data, napi_finalize finalize, const napi_type_tag *tag);
void *get_handle(napi_env env, napi_value value, const napi_type_tag *tag);

/* ---- classes ---- */

/* Throws where the object is closed or has no program of that name. */
struct bpf_program *get_program(napi_env env, napi_value object, napi_value name);

void define_object(napi_env env, napi_value exports);
void define_link(napi_env env, napi_value exports);
void define_detach(napi_env env, napi_value exports);
void define_map(napi_env env, napi_value exports);
void define_rings(napi_env env, napi_value exports);
void define_features(napi_env env, napi_value exports);
void define_btf(napi_env env, napi_value exports);

struct function {
	const char *name;
	napi_callback call;
};

void define_functions(napi_env env, napi_value exports, const struct function *functions, size_t count);
#define DEFINE(env, exports, table) define_functions(env, exports, table, sizeof(table) / sizeof((table)[0]))
