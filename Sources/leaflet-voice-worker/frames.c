#define _GNU_SOURCE
#include "frames.h"

#include <errno.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "VoiceProtocol.h"

static const size_t first_capacity = 1 << 20;

static bool buffer_grow(struct buffer *buffer, size_t capacity) {
  void *bytes = buffer->bytes ? mremap(buffer->bytes, buffer->capacity, capacity, MREMAP_MAYMOVE)
                              : mmap(NULL, capacity, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (bytes == MAP_FAILED) return false;
  buffer->bytes = bytes;
  buffer->capacity = capacity;
  return true;
}

bool buffer_reserve(struct buffer *buffer, size_t more) {
  size_t needed = buffer->count + more;
  if (more > VOICE_PAYLOAD_LIMIT || needed > VOICE_PAYLOAD_LIMIT) return false;
  size_t capacity = buffer->capacity ? buffer->capacity : first_capacity;
  while (capacity < needed) capacity *= 2;
  return capacity == buffer->capacity || buffer_grow(buffer, capacity);
}

bool buffer_append(struct buffer *buffer, const void *bytes, size_t count) {
  if (!buffer_reserve(buffer, count)) return false;
  memcpy(buffer->bytes + buffer->count, bytes, count);
  buffer->count += count;
  return true;
}

bool buffer_append_u32(struct buffer *buffer, uint32_t value) {
  uint8_t bytes[4] = {(uint8_t)value, (uint8_t)(value >> 8), (uint8_t)(value >> 16), (uint8_t)(value >> 24)};
  return buffer_append(buffer, bytes, sizeof bytes);
}

bool buffer_append_string(struct buffer *buffer, const char *string) {
  size_t count = string ? strlen(string) : 0;
  return buffer_append_u32(buffer, (uint32_t)count) && buffer_append(buffer, string ? string : "", count);
}

void buffer_release(struct buffer *buffer) {
  if (buffer->bytes) munmap(buffer->bytes, buffer->capacity);
  *buffer = (struct buffer){0};
}

static const uint8_t *read_bytes(struct reader *reader, size_t count) {
  if (!reader->valid || count > reader->left) {
    *reader = (struct reader){0};
    return NULL;
  }
  const uint8_t *bytes = reader->next;
  reader->next += count;
  reader->left -= count;
  return bytes;
}

uint32_t read_u32(struct reader *reader) {
  const uint8_t *bytes = read_bytes(reader, 4);
  if (!bytes) return 0;
  return (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

const uint8_t *read_string(struct reader *reader, uint32_t *count) {
  *count = read_u32(reader);
  return read_bytes(reader, *count);
}

static bool read_fully(int input, uint8_t *bytes, size_t count) {
  while (count > 0) {
    ssize_t received = read(input, bytes, count);
    if (received < 0 && errno == EINTR) continue;
    if (received <= 0) return false;
    bytes += received;
    count -= (size_t)received;
  }
  return true;
}

bool frame_read(int input, uint32_t *kind, struct buffer *buffer) {
  uint8_t header[8];
  if (!read_fully(input, header, sizeof header)) return false;
  struct reader reader = {header, sizeof header, true};
  *kind = read_u32(&reader);
  uint32_t count = read_u32(&reader);
  buffer->count = 0;
  if (!buffer_reserve(buffer, count) || !read_fully(input, buffer->bytes, count)) return false;
  buffer->count = count;
  return true;
}

static bool write_fully(int output, const uint8_t *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(output, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    bytes += written;
    count -= (size_t)written;
  }
  return true;
}

bool frame_write(int output, uint32_t kind, const struct buffer *payload) {
  struct buffer header = {0};
  bool written = buffer_append_u32(&header, kind) && buffer_append_u32(&header, (uint32_t)payload->count) &&
                 write_fully(output, header.bytes, header.count) &&
                 write_fully(output, payload->bytes, payload->count);
  buffer_release(&header);
  return written;
}
