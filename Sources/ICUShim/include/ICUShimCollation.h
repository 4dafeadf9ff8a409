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

/// A collation element: primary weight in the upper 16 bits of `order`, secondary and tertiary in 8 each, and the text
/// that it stands for. Where a text has several elements, all after the first are empty.
typedef struct {
  uint32_t order;
  int32_t start, end;
} ICUCollationElement;
int32_t icu_collation_elements(
    const ICUCollator *collator, const uint16_t *units, int32_t length, ICUCollationElement *out, int32_t capacity,
    int32_t *status);
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
