/* Captures what libbpf prints into the operation that runs. libbpf forces one print function on the whole process;
 * ours finds the running operation by thread, so environments in several threads do not mix, and drops what is printed
 * outside of one: nothing ever reaches stderr. */
#include "addon.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static _Thread_local struct capture *running;

static int print(enum libbpf_print_level level, const char *format, va_list args)
{
	if (running && level <= running->level)
		text_vprintf(&running->text, format, args);
	return 0;
}

void capture_install(void)
{
	libbpf_set_print(print);
}

void capture_begin(struct capture *capture, enum libbpf_print_level level)
{
	memset(capture, 0, sizeof(*capture));
	capture->level = level;
	capture->outer = running;
	running = capture;
}

void capture_end(struct capture *capture)
{
	running = capture->outer;
}

void capture_free(struct capture *capture)
{
	text_free(&capture->text);
}

bool capture_finish(napi_env env, struct capture *capture, const char *operation, int err)
{
	capture_end(capture);
	if (err)
		throw_bpf(env, operation, err, capture->text.data ? capture->text.data : "");
	capture_free(capture);
	return err == 0;
}

void text_vprintf(struct text *text, const char *format, va_list args)
{
	va_list again;
	va_copy(again, args);
	int added = vsnprintf(NULL, 0, format, again);
	va_end(again);
	if (added < 0)
		return;

	size_t needed = text->length + (size_t)added + 1;
	if (needed > text->capacity) {
		size_t capacity = needed * 2;
		char *data = realloc(text->data, capacity);
		if (!data)
			return;
		text->data = data;
		text->capacity = capacity;
	}
	vsnprintf(text->data + text->length, (size_t)added + 1, format, args);
	text->length += (size_t)added;
}

void text_free(struct text *text)
{
	free(text->data);
	memset(text, 0, sizeof(*text));
}
