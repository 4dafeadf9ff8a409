#pragma once
#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct ICUCollator ICUCollator;
/// `strength` is ICU's UColAttributeValue.
ICUCollator *icu_collator_open(const char *locale, int32_t strength, bool numeric, bool shifted, int32_t *status);
void icu_collator_close(ICUCollator *collator);
int32_t icu_collator_compare(
    const ICUCollator *collator, const uint16_t *left, int32_t leftLength, const uint16_t *right,
    int32_t rightLength);
/// Returns the key's length in bytes without the closing zero.
int32_t icu_collator_key(
    const ICUCollator *collator, const uint16_t *units, int32_t length, uint8_t *out, int32_t capacity);
/// The locale whose rules the collator uses.
int32_t icu_collator_locale(const ICUCollator *collator, uint16_t *out, int32_t capacity, int32_t *status);

typedef struct {
  int32_t start, end;
} ICURange;
/// Where `pattern` occurs in `text`; with `wordLocale`, only between word boundaries of that locale.
int32_t icu_search(
    const ICUCollator *collator, const char *wordLocale, const uint16_t *pattern, int32_t patternLength,
    const uint16_t *text, int32_t textLength, ICURange *out, int32_t capacity, int32_t *status);

typedef struct ICUAlphabeticIndex ICUAlphabeticIndex;
/// `labels` is a set of labels to add, each one character; may be empty.
ICUAlphabeticIndex *icu_index_open(
    const char *locale, const uint16_t *labels, int32_t length, int32_t *status);
void icu_index_close(ICUAlphabeticIndex *index);
int32_t icu_index_labels(const ICUAlphabeticIndex *index, uint16_t *out, int32_t capacity, int32_t *status);
int32_t icu_index_bucket(
    const ICUAlphabeticIndex *index, const uint16_t *units, int32_t length, int32_t *status);

#ifdef __cplusplus
}
#endif
