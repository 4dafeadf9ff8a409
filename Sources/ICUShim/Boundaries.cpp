#include <unicode/brkiter.h>

#include "Support.h"

using namespace shim;

namespace {

icu::BreakIterator *open(const icu::Locale &locale, int32_t kind, UErrorCode &status) {
  switch (kind) {
    case ICUBreakGrapheme: return icu::BreakIterator::createCharacterInstance(locale, status);
    case ICUBreakWord: return icu::BreakIterator::createWordInstance(locale, status);
    default: return icu::BreakIterator::createSentenceInstance(locale, status);
  }
}

}  // namespace

icu::BreakIterator *shim::breakIterator(const char *tag, int32_t kind, UErrorCode &status) {
  static thread_local std::unordered_map<std::string, std::unique_ptr<icu::BreakIterator>> cache;
  return perThread(cache, 32, std::to_string(kind) + tag, [&] {
    std::unique_ptr<icu::BreakIterator> made(open(locale(tag, status), kind, status));
    return U_SUCCESS(status) ? made.release() : nullptr;
  });
}

int32_t icu_boundaries(
    const char *locale, int32_t kind, const uint16_t *text, int32_t length, ICUBoundary *out, int32_t capacity,
    int32_t *status) {
  Status code(status);
  icu::BreakIterator *iterator = breakIterator(locale, kind, code);
  if (!iterator) return 0;
  icu::UnicodeString content = view(text, length);
  iterator->setText(content);
  int32_t count = 0;
  for (int32_t offset = iterator->next(); offset != icu::BreakIterator::DONE; offset = iterator->next()) {
    if (count < capacity) out[count] = {offset, iterator->getRuleStatus()};
    count++;
  }
  return count;
}
