#include <unicode/dtfmtsym.h>
#include <unicode/dtptngen.h>
#include <unicode/gregocal.h>
#include <unicode/smpdtfmt.h>

#include "Support.h"

using namespace shim;

namespace {

/// Noon, Greenwich, of a proleptic Gregorian date; a date that is none fails.
UDate noon(int32_t year, int32_t month, int32_t day, UErrorCode &status) {
  icu::GregorianCalendar calendar(*icu::TimeZone::getGMT(), icu::Locale::getRoot(), status);
  calendar.setGregorianChange(-8.64e15, status);
  calendar.setLenient(false);
  calendar.clear();
  calendar.set(year, month - 1, day, 12, 0);
  return calendar.getTime(status);
}

icu::DateFormat *open(const icu::Locale &locale, int32_t style, const char *skeleton, UErrorCode &status) {
  if (style == ICUDateSkeleton) {
    return icu::DateFormat::createInstanceForSkeleton(icu::UnicodeString::fromUTF8(skeleton), locale, status);
  }
  return icu::DateFormat::createDateInstance(
      style == ICUDateLong ? icu::DateFormat::kLong : icu::DateFormat::kMedium, locale);
}

}  // namespace

int32_t icu_date_format(
    const char *text, int32_t year, int32_t month, int32_t day, int32_t style, const char *skeleton, uint16_t *out,
    int32_t capacity, int32_t *status) {
  Status code(status);
  UDate date = noon(year, month, day, code);
  std::unique_ptr<icu::DateFormat> format(open(locale(text, code), style, skeleton, code));
  if (!format && !code.failed()) code.fail(U_MISSING_RESOURCE_ERROR);
  if (code.failed()) return 0;
  format->setTimeZone(*icu::TimeZone::getGMT());
  icu::UnicodeString result;
  return write(format->format(date, result), out, capacity);
}

int32_t icu_day_periods(const char *text, uint16_t *out, int32_t capacity, int32_t *status) {
  Status code(status);
  icu::Locale tag = locale(text, code);
  icu::DateFormatSymbols symbols(tag, "gregorian", code);
  icu::SimpleDateFormat format(icu::UnicodeString(u"b"), tag, code);
  if (code.failed()) return 0;
  format.setTimeZone(*icu::TimeZone::getGMT());
  icu::UnicodeString list;
  int32_t count = 0;
  const icu::UnicodeString *halves = symbols.getAmPmStrings(count);
  for (int32_t index = 0; index < count; index++) appendItem(list, halves[index]);
  for (double hour : {0.0, 12.0}) {
    icu::UnicodeString name;
    appendItem(list, format.format(hour * U_MILLIS_PER_HOUR, name));
  }
  return write(list, out, capacity);
}

int32_t icu_calendar_names(
    const char *text, bool weekdays, bool standalone, bool wide, uint16_t *out, int32_t capacity, int32_t *status) {
  using Symbols = icu::DateFormatSymbols;
  Status code(status);
  Symbols symbols(locale(text, code), "gregorian", code);
  if (code.failed()) return 0;
  auto context = standalone ? Symbols::STANDALONE : Symbols::FORMAT;
  auto width = wide ? Symbols::WIDE : Symbols::ABBREVIATED;
  int32_t count = 0;
  const icu::UnicodeString *names =
      weekdays ? symbols.getWeekdays(count, context, width) : symbols.getMonths(count, context, width);
  icu::UnicodeString list;
  // ICU numbers weekdays from 1: its first entry is empty.
  for (int32_t index = weekdays ? 1 : 0; index < count; index++) appendItem(list, names[index]);
  return write(list, out, capacity);
}
