#pragma once
#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The name of a UErrorCode, such as "U_MISSING_RESOURCE_ERROR".
const char *icu_status_name(int32_t status);
/// A dotted version: 0 ICU, 1 CLDR, 2 Unicode.
int32_t icu_version(int32_t which, uint16_t *out, int32_t capacity, int32_t *status);

/// Whether a tag names a locale: 0 yes, 1 ill-formed, 2 unknown language, 3 unknown script, 4 unknown region.
/// Writes the tag in canonical case.
int32_t icu_locale_canonical(
    const char *tag, uint16_t *out, int32_t capacity, int32_t *problem, int32_t *status);
enum { ICULocaleMaximized, ICULocaleMinimized, ICULocaleScript, ICULocaleISO3Language };
int32_t icu_locale_derived(const char *tag, int32_t what, uint16_t *out, int32_t capacity, int32_t *status);
bool icu_locale_is_right_to_left(const char *tag);
/// The locale of the same language whose data this one inherits; empty when that is root.
int32_t icu_locale_parent(const char *tag, uint16_t *out, int32_t capacity, int32_t *status);
/// The tag with a numbering system and a calendar asked for; null asks for none.
int32_t icu_locale_with_keywords(
    const char *tag, const char *numbers, const char *calendar, uint16_t *out, int32_t capacity, int32_t *status);
int32_t icu_locale_display_name(
    const char *tag, const char *in, bool menu, uint16_t *out, int32_t capacity, int32_t *status);

/// The locale of the same language in whose own bundle a resource is, such as "listPattern/or"; empty when it is
/// inherited from root or from another language.
int32_t icu_data_locale(const char *tag, const char *path, uint16_t *out, int32_t capacity, int32_t *status);

/// A frozen set of exemplar characters. Kinds: 0 main, 1 auxiliary, 2 index, 3 punctuation.
typedef struct ICUCharacterSet ICUCharacterSet;
ICUCharacterSet *icu_exemplars_open(const char *locale, int32_t kind, int32_t *status);
void icu_exemplars_close(ICUCharacterSet *set);
bool icu_exemplars_contain(const ICUCharacterSet *set, uint32_t scalar);
int32_t icu_exemplars_list(
    const ICUCharacterSet *set, uint16_t *out, int32_t capacity, int32_t *status);
/// Opening, closing, alternate opening, alternate closing quotation mark, as a list.
int32_t icu_quotation_marks(const char *locale, uint16_t *out, int32_t capacity, int32_t *status);
/// 0 metric, 1 United States, 2 United Kingdom.
int32_t icu_measurement_system(const char *locale, int32_t *status);
void icu_paper_size(const char *locale, int32_t *width, int32_t *height, int32_t *status);

enum { ICUDateLong, ICUDateMedium, ICUDateSkeleton };
/// The day of a proleptic Gregorian date, written in the calendar that `locale` asks for with -u-ca-.
int32_t icu_date_format(
    const char *locale, int32_t year, int32_t month, int32_t day, int32_t style, const char *skeleton,
    uint16_t *out, int32_t capacity, int32_t *status);
/// What a locale calls the half of the day before noon, the one after it, midnight and noon, as a list.
int32_t icu_day_periods(const char *locale, uint16_t *out, int32_t capacity, int32_t *status);
/// Months or weekdays (Sunday first) of the Gregorian calendar, as a list.
int32_t icu_calendar_names(
    const char *locale, bool weekdays, bool standalone, bool wide, uint16_t *out, int32_t capacity, int32_t *status);

#ifdef __cplusplus
}
#endif
