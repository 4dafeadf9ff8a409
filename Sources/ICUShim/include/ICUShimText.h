#pragma once
#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Where a segment ends, and the rule status of that segment.
typedef struct {
  int32_t offset, rule;
} ICUBoundary;
enum { ICUBreakGrapheme, ICUBreakWord, ICUBreakSentence };
/// The boundaries of a text after offset 0. There are at most `length`.
int32_t icu_boundaries(
    const char *locale, int32_t kind, const uint16_t *units, int32_t length, ICUBoundary *out, int32_t capacity,
    int32_t *status);

enum { ICUFormNFC, ICUFormNFD, ICUFormNFKC };
int32_t icu_normalize(
    int32_t form, const uint16_t *units, int32_t length, uint16_t *out, int32_t capacity, int32_t *status);
bool icu_is_nfc(const uint16_t *units, int32_t length, int32_t *status);
enum { ICUCaseFold, ICUCaseLower, ICUCaseUpper, ICUCaseTitle };
int32_t icu_map_case(
    const char *locale, int32_t mapping, const uint16_t *units, int32_t length, uint16_t *out, int32_t capacity,
    int32_t *status);
/// A text that two confusable texts have in common (UTS #39).
int32_t icu_skeleton(const uint16_t *units, int32_t length, uint16_t *out, int32_t capacity, int32_t *status);
int32_t icu_transliterate(
    const uint16_t *id, int32_t idLength, const uint16_t *units, int32_t length, uint16_t *out, int32_t capacity,
    int32_t *status);

enum { ICUPropertyScript, ICUPropertyBidiClass, ICUPropertyGeneralCategory };
/// The short name of a property's value, such as "Latn"; a constant.
const char *icu_property(uint32_t scalar, int32_t property);
/// The short names of the scripts that use a scalar; returns their number, 0 on failure.
int32_t icu_script_extensions(uint32_t scalar, const char **out, int32_t capacity);
enum { ICUIsWhiteSpace, ICUIsTerminalPunctuation, ICUIsSentenceTerminal, ICUIsDefaultIgnorable };
bool icu_has_property(uint32_t scalar, int32_t property);
uint32_t icu_paired_bracket(uint32_t scalar);
/// 0 none, 1 open, 2 close.
int32_t icu_bracket_type(uint32_t scalar);
/// The value of a decimal digit of any script, or -1.
int32_t icu_digit_value(uint32_t scalar);
uint32_t icu_fold_scalar(uint32_t scalar);

#ifdef __cplusplus
}
#endif
