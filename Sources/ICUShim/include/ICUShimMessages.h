#pragma once
#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct ICUPluralRules ICUPluralRules;
ICUPluralRules *icu_plurals_open(const char *locale, bool ordinal, int32_t *status);
void icu_plurals_close(ICUPluralRules *rules);
int32_t icu_plurals_keywords(const ICUPluralRules *rules, uint16_t *out, int32_t capacity, int32_t *status);
/// The category of an integer.
int32_t icu_plurals_select_integer(
    const ICUPluralRules *rules, int32_t number, uint16_t *out, int32_t capacity, int32_t *status);
/// The category of an ASCII decimal that shows `fraction` digits after its point.
int32_t icu_plurals_select_decimal(
    const ICUPluralRules *rules, const char *decimal, int32_t fraction, uint16_t *out, int32_t capacity,
    int32_t *status);
/// The category's samples (at most `limit`) as an ASCII list.
int32_t icu_plurals_samples(
    const ICUPluralRules *rules, const char *category, int32_t limit, uint16_t *out, int32_t capacity,
    int32_t *status);

/// One part of a parsed message pattern; `type` is ICU's UMessagePatternPartType, `argument` its
/// UMessagePatternArgType, `limit` the index of the part that closes what this one opens.
typedef struct {
  int32_t type, argument, index, length, limit;
  double number;
} ICUMessagePart;
int32_t icu_message_parse(
    const uint16_t *units, int32_t length, ICUMessagePart *out, int32_t capacity, int32_t *errorOffset,
    int32_t *status);

#ifdef __cplusplus
}
#endif
