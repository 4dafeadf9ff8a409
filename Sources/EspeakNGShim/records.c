#include "records.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "EspeakNGShim.h"

static const size_t header_size = 8;

static void put_u32(uint8_t *to, uint32_t value) {
  for (int i = 0; i < 4; i++) to[i] = (uint8_t)(value >> (8 * i));
}

bool speech_write(int output, const void *bytes, size_t count) {
  const char *next = bytes;
  while (count > 0) {
    ssize_t written = write(output, next, count);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    next += written;
    count -= (size_t)written;
  }
  return true;
}

void record_begin(struct record *record, uint32_t kind) {
  put_u32(record->bytes, kind);
  record->count = header_size;
}

void record_u32(struct record *record, uint32_t value) {
  if (record->count + 4 > sizeof record->bytes) return;
  put_u32(record->bytes + record->count, value);
  record->count += 4;
}

void record_string(struct record *record, const char *string) {
  size_t length = string ? strlen(string) : 0;
  size_t room = sizeof record->bytes - record->count;
  if (room < 4) return;
  if (length > room - 4) length = room - 4;
  record_u32(record, (uint32_t)length);
  if (length > 0) memcpy(record->bytes + record->count, string, length);
  record->count += length;
}

bool record_end(struct record *record, int output) {
  put_u32(record->bytes + 4, (uint32_t)(record->count - header_size));
  return speech_write(output, record->bytes, record->count);
}

bool record_write(uint32_t kind, const void *content, size_t count, int output) {
  struct record record;
  record_begin(&record, kind);
  put_u32(record.bytes + 4, (uint32_t)count);
  if (count > sizeof record.bytes - header_size) {
    return speech_write(output, record.bytes, header_size) && speech_write(output, content, count);
  }
  memcpy(record.bytes + header_size, content, count);
  return speech_write(output, record.bytes, header_size + count);
}
