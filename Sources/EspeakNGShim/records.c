#include "records.h"

#include <string.h>

#include "EspeakNGShim.h"

static const size_t header_size = 8;
static const size_t room = VOICE_MEMORY_BYTES - sizeof(struct voice_memory);

static void put_u32(uint8_t *to, uint32_t value) {
  for (int i = 0; i < 4; i++) to[i] = (uint8_t)(value >> (8 * i));
}

void record_u32(struct record *record, uint32_t value) {
  if (record->count + 4 > sizeof record->bytes) return;
  put_u32(record->bytes + record->count, value);
  record->count += 4;
}

void record_string(struct record *record, const char *string) {
  size_t length = string ? strlen(string) : 0;
  size_t left = sizeof record->bytes - record->count;
  if (left < 4) return;
  if (length > left - 4) length = left - 4;
  record_u32(record, (uint32_t)length);
  if (length > 0) memcpy(record->bytes + record->count, string, length);
  record->count += length;
}

bool record_append(const struct record *record, uint32_t kind, struct voice_memory *output) {
  return record_write(kind, record->bytes, record->count, output);
}

bool record_write(uint32_t kind, const void *content, size_t count, struct voice_memory *output) {
  size_t start = output->count;
  if (count > room - header_size || start > room - header_size - count) {
    output->is_full = true;
    return false;
  }
  uint8_t *to = output->records + start;
  put_u32(to, kind);
  put_u32(to + 4, (uint32_t)count);
  if (count > 0) memcpy(to + header_size, content, count);
  output->count = (uint32_t)(start + header_size + count);
  return true;
}
