#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Bytes in pages of their own. The worker keeps everything that a request brings out of the heap: the engine reads
/// memory it never wrote, and what one text left behind must not be heard in the next.
struct buffer {
  uint8_t *bytes;
  size_t count;
  size_t capacity;
};

/// Makes room for `more` bytes. False when the payload limit or memory is reached.
bool buffer_reserve(struct buffer *buffer, size_t more);
bool buffer_append(struct buffer *buffer, const void *bytes, size_t count);
bool buffer_append_u32(struct buffer *buffer, uint32_t value);
bool buffer_append_string(struct buffer *buffer, const char *string);
/// Empties it and gives the pages back.
void buffer_release(struct buffer *buffer);

/// What is left of a payload. Reading past its end empties it and clears `valid`.
struct reader {
  const uint8_t *next;
  size_t left;
  bool valid;
};

uint32_t read_u32(struct reader *reader);
/// A string's bytes; they are not terminated.
const uint8_t *read_string(struct reader *reader, uint32_t *count);

/// Reads one frame's payload into `buffer`. False at the end of input or of a frame too long.
bool frame_read(int input, uint32_t *kind, struct buffer *buffer);
bool frame_write(int output, uint32_t kind, const struct buffer *payload);
