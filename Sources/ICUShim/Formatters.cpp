#include "Formatters.h"

#include <unicode/measunit.h>
#include <unicode/nounit.h>

using namespace shim;
using namespace icu::number;

namespace {

thread_local std::unordered_map<std::string, std::unique_ptr<LocalizedNumberFormatter>> formatters;
constexpr size_t formattersKept = 256;

LocalizedNumberFormatter showing(const char *tag, int32_t fraction, UErrorCode &status) {
  return NumberFormatter::withLocale(locale(tag, status)).precision(Precision::fixedFraction(fraction));
}

UNumberUnitWidth unitWidth(int32_t width) {
  if (width == ICUUnitLong) return UNUM_UNIT_WIDTH_FULL_NAME;
  return width == ICUUnitShort ? UNUM_UNIT_WIDTH_SHORT : UNUM_UNIT_WIDTH_NARROW;
}

LocalizedNumberFormatter *kept(LocalizedNumberFormatter &&made, UErrorCode &status) {
  return U_SUCCESS(status) ? new LocalizedNumberFormatter(std::move(made)) : nullptr;
}

}  // namespace

const LocalizedNumberFormatter *shim::decimalFormatter(
    const char *tag, int32_t fraction, bool grouping, bool percent, UErrorCode &status) {
  std::string key = std::string(tag) + '/' + std::to_string(fraction) + (grouping ? "g" : "") + (percent ? "%" : "");
  return perThread(formatters, formattersKept, key, [&] {
    auto made = showing(tag, fraction, status).grouping(grouping ? UNUM_GROUPING_AUTO : UNUM_GROUPING_OFF);
    if (percent) made = made.unit(icu::NoUnit::percent());
    return kept(std::move(made), status);
  });
}

const LocalizedNumberFormatter *shim::unitFormatter(
    const char *tag, const char *unit, int32_t fraction, int32_t width, UErrorCode &status) {
  std::string key =
      std::string(tag) + '/' + std::to_string(fraction) + '/' + unit + '/' + std::to_string(width);
  return perThread(formatters, formattersKept, key, [&] {
    icu::MeasureUnit measure = icu::MeasureUnit::forIdentifier(unit, status);
    // Without a name ICU would write the bare number.
    if (*unit == 0) status = U_ILLEGAL_ARGUMENT_ERROR;
    return kept(showing(tag, fraction, status).unit(measure).unitWidth(unitWidth(width)), status);
  });
}
