#pragma once
#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct ICUSpellout ICUSpellout;
ICUSpellout *icu_spellout_open(const char *locale, int32_t *status);
void icu_spellout_close(ICUSpellout *spellout);
/// The locale whose rules spell, as a BCP 47 tag.
int32_t icu_spellout_locale(const ICUSpellout *spellout, uint16_t *out, int32_t capacity, int32_t *status);
int32_t icu_spellout_rule_sets(const ICUSpellout *spellout, uint16_t *out, int32_t capacity, int32_t *status);
/// Spells an ASCII decimal; `ruleSet` null for the default one.
int32_t icu_spellout_format(
    const ICUSpellout *spellout, const char *decimal, const char *ruleSet, uint16_t *out, int32_t capacity,
    int32_t *status);

/// Formats an ASCII decimal that shows `fraction` digits after its point. Percent does not multiply.
int32_t icu_number_format(
    const char *locale, const char *decimal, int32_t fraction, bool grouping, bool percent, uint16_t *out,
    int32_t capacity, int32_t *status);
/// Formats an ASCII decimal by a number skeleton.
int32_t icu_number_skeleton(
    const char *locale, const char *decimal, const uint16_t *skeleton, int32_t length, uint16_t *out,
    int32_t capacity, int32_t *status);
/// Decimal, grouping, percent, minus, plus, per mille, ten digits, default numbering system, native numbering system.
int32_t icu_number_symbols(const char *locale, uint16_t *out, int32_t capacity, int32_t *status);
/// How many digits the group beside the decimal mark has, and each further group.
void icu_number_grouping(const char *locale, int32_t *primary, int32_t *secondary, int32_t *status);
/// How many digits must stand before the last group for groups to be written.
int32_t icu_minimum_grouping_digits(const char *locale);
/// The ten digits of a numbering system; empty when it has none.
int32_t icu_numbering_digits(const char *system, uint16_t *out, int32_t capacity, int32_t *status);
/// A list of CLDR's long compact patterns: exponent, plural category, pattern, exponent, …
int32_t icu_compact_patterns(const char *locale, uint16_t *out, int32_t capacity, int32_t *status);

enum { ICUUnitNarrow, ICUUnitShort, ICUUnitLong };
/// Formats an ASCII decimal with a unit; `nameOnly` leaves the number out.
int32_t icu_unit_format(
    const char *locale, const char *unit, const char *decimal, int32_t fraction, int32_t width, bool nameOnly,
    uint16_t *out, int32_t capacity, int32_t *status);
/// The locale in whose own data the unit is named, as a BCP 47 tag; empty when in none but root.
int32_t icu_unit_locale(
    const char *locale, const char *unit, int32_t width, uint16_t *out, int32_t capacity, int32_t *status);

/// Joins a list of strings.
int32_t icu_list_join(
    const char *locale, bool disjunction, const uint16_t *items, int32_t length, uint16_t *out, int32_t capacity,
    int32_t *status);

#ifdef __cplusplus
}
#endif
