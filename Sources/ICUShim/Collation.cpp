#include <unicode/alphaindex.h>
#include <unicode/coll.h>
#include <unicode/ucol.h>
#include <unicode/ucoleitr.h>
#include <unicode/uniset.h>

#include "Support.h"

using namespace shim;

struct ICUCollator {
  icu::LocalUCollatorPointer collator;
};

struct ICUAlphabeticIndex {
  std::unique_ptr<icu::AlphabeticIndex::ImmutableIndex> index;
};

namespace {

/// Up to which primary weight, in the upper 16 bits, a collator ignores punctuation; its elements do not tell.
uint32_t lastIgnoredPrimary(const UCollator *collator, UErrorCode &status) {
  bool shifted = ucol_getAttribute(collator, UCOL_ALTERNATE_HANDLING, &status) == UCOL_SHIFTED;
  return shifted ? ucol_getVariableTop(collator, &status) & 0xFFFF0000 : 0;
}

}  // namespace

ICUCollator *icu_collator_open(const char *text, int32_t strength, bool numeric, bool shifted, int32_t *status) {
  Status code(status);
  icu::LocalUCollatorPointer collator(ucol_open(locale(text, code).getName(), code));
  if (code.failed()) return nullptr;
  ucol_setAttribute(collator.getAlias(), UCOL_STRENGTH, UColAttributeValue(strength), code);
  if (numeric) ucol_setAttribute(collator.getAlias(), UCOL_NUMERIC_COLLATION, UCOL_ON, code);
  if (shifted) ucol_setAttribute(collator.getAlias(), UCOL_ALTERNATE_HANDLING, UCOL_SHIFTED, code);
  return code.failed() ? nullptr : new ICUCollator{std::move(collator)};
}

void icu_collator_close(ICUCollator *collator) { delete collator; }

int32_t icu_collator_compare(
    const ICUCollator *collator, const uint16_t *left, int32_t leftLength, const uint16_t *right,
    int32_t rightLength) {
  return ucol_strcoll(collator->collator.getAlias(), units(left), leftLength, units(right), rightLength);
}

int32_t icu_collator_key(
    const ICUCollator *collator, const uint16_t *text, int32_t length, uint8_t *out, int32_t capacity) {
  return ucol_getSortKey(collator->collator.getAlias(), units(text), length, out, capacity) - 1;
}

int32_t icu_collator_locale(const ICUCollator *collator, uint16_t *out, int32_t capacity, int32_t *status) {
  Status code(status);
  const char *name = ucol_getLocaleByType(collator->collator.getAlias(), ULOC_ACTUAL_LOCALE, code);
  return name ? write(tag(icu::Locale(name), code), out, capacity) : 0;
}

int32_t icu_collation_elements(
    const ICUCollator *collator, const uint16_t *text, int32_t length, ICUCollationElement *out, int32_t capacity,
    int32_t *status) {
  Status code(status);
  uint32_t ignored = lastIgnoredPrimary(collator->collator.getAlias(), code);
  UCollationElements *elements = ucol_openElements(collator->collator.getAlias(), units(text), length, code);
  int32_t count = 0;
  for (int32_t start = 0; !code.failed(); count++) {
    int32_t order = ucol_next(elements, code);
    if (order == UCOL_NULLORDER) break;
    int32_t end = ucol_getOffset(elements);
    bool counts = (uint32_t(order) & 0xFFFF0000) > ignored || ucol_primaryOrder(order) == 0;
    if (count < capacity) out[count] = {counts ? uint32_t(order) : 0, start, end};
    start = end;
  }
  ucol_closeElements(elements);
  return count;
}

ICUAlphabeticIndex *icu_index_open(const char *text, const uint16_t *labels, int32_t length, int32_t *status) {
  Status code(status);
  icu::AlphabeticIndex builder(locale(text, code), code);
  if (code.failed()) return nullptr;
  icu::UnicodeSet added;
  added.addAll(view(labels, length));
  builder.addLabels(added, code);
  std::unique_ptr<icu::AlphabeticIndex::ImmutableIndex> index(builder.buildImmutableIndex(code));
  return code.failed() ? nullptr : new ICUAlphabeticIndex{std::move(index)};
}

void icu_index_close(ICUAlphabeticIndex *index) { delete index; }

int32_t icu_index_labels(const ICUAlphabeticIndex *index, uint16_t *out, int32_t capacity, int32_t *status) {
  Status code(status);
  icu::UnicodeString list;
  for (int32_t bucket = 0; bucket < index->index->getBucketCount(); bucket++) {
    appendItem(list, index->index->getBucket(bucket)->getLabel());
  }
  return write(list, out, capacity);
}

int32_t icu_index_bucket(const ICUAlphabeticIndex *index, const uint16_t *text, int32_t length, int32_t *status) {
  Status code(status);
  return index->index->getBucketIndex(view(text, length), code);
}
