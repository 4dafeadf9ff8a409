#include <unicode/messagepattern.h>
#include <unicode/parseerr.h>

#include "Support.h"

using namespace shim;

int32_t icu_message_parse(
    const uint16_t *text, int32_t length, ICUMessagePart *out, int32_t capacity, int32_t *errorOffset,
    int32_t *status) {
  Status code(status);
  UParseError error = {};
  icu::MessagePattern pattern(view(text, length), &error, code);
  *errorOffset = error.offset;
  if (code.failed()) return 0;
  int32_t count = pattern.countParts();
  for (int32_t index = 0; index < count && index < capacity; index++) {
    const icu::MessagePattern::Part &part = pattern.getPart(index);
    bool numeric = icu::MessagePattern::Part::hasNumericValue(part.getType());
    out[index] = {
        part.getType(),
        part.getArgType(),
        part.getIndex(),
        part.getLength(),
        pattern.getLimitPartIndex(index),
        numeric ? pattern.getNumericValue(part) : UMSGPAT_NO_NUMERIC_VALUE};
  }
  return count;
}
