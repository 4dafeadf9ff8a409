#include <unicode/dcfmtsym.h>
#include <unicode/decimfmt.h>
#include <unicode/listformatter.h>
#include <unicode/numsys.h>

#include <vector>

#include "Formatters.h"

using namespace shim;
using namespace icu::number;

namespace {

icu::UnicodeString systemName(const icu::Locale &locale, UErrorCode &status) {
  std::unique_ptr<icu::NumberingSystem> system(icu::NumberingSystem::createInstance(locale, status));
  return U_SUCCESS(status) ? icu::UnicodeString(system->getName(), -1, US_INV) : icu::UnicodeString();
}

}  // namespace

int32_t icu_number_format(
    const char *text, const char *decimal, int32_t fraction, bool grouping, bool percent, uint16_t *out,
    int32_t capacity, int32_t *status) {
  Status code(status);
  const LocalizedNumberFormatter *format = decimalFormatter(text, fraction, grouping, percent, code);
  if (!format) return 0;
  return write(format->formatDecimal(decimal, code).toString(code), out, capacity);
}

int32_t icu_number_skeleton(
    const char *text, const char *decimal, const uint16_t *skeleton, int32_t length, uint16_t *out, int32_t capacity,
    int32_t *status) {
  Status code(status);
  LocalizedNumberFormatter format =
      NumberFormatter::forSkeleton(view(skeleton, length), code).locale(locale(text, code));
  return write(format.formatDecimal(decimal, code).toString(code), out, capacity);
}

int32_t icu_number_symbols(const char *text, uint16_t *out, int32_t capacity, int32_t *status) {
  using Symbols = icu::DecimalFormatSymbols;
  static const Symbols::ENumberFormatSymbol wanted[] = {
      Symbols::kDecimalSeparatorSymbol, Symbols::kGroupingSeparatorSymbol, Symbols::kPercentSymbol,
      Symbols::kMinusSignSymbol,        Symbols::kPlusSignSymbol,          Symbols::kPerMillSymbol};
  Status code(status);
  icu::Locale where = locale(text, code);
  Symbols symbols(where, code);
  icu::UnicodeString list;
  for (auto symbol : wanted) appendItem(list, symbols.getSymbol(symbol));
  for (int32_t digit = 0; digit < 10; digit++) {
    auto symbol = digit == 0 ? int(Symbols::kZeroDigitSymbol) : int(Symbols::kOneDigitSymbol) + digit - 1;
    appendItem(list, symbols.getSymbol(Symbols::ENumberFormatSymbol(symbol)));
  }
  appendItem(list, systemName(where, code));
  // By the keyword's older name: for Unicode's ICU reads the table of all keywords, some 10 ms.
  where.setKeywordValue("numbers", "native", code);
  appendItem(list, systemName(where, code));
  return write(list, out, capacity);
}

void icu_number_grouping(const char *text, int32_t *primary, int32_t *secondary, int32_t *status) {
  Status code(status);
  std::unique_ptr<icu::NumberFormat> format(icu::NumberFormat::createInstance(locale(text, code), code));
  auto *decimal = dynamic_cast<icu::DecimalFormat *>(format.get());
  if (!decimal) return;
  *primary = decimal->isGroupingUsed() ? decimal->getGroupingSize() : 0;
  *secondary = decimal->getSecondaryGroupingSize() > 0 ? decimal->getSecondaryGroupingSize() : *primary;
}

int32_t icu_numbering_digits(const char *name, uint16_t *out, int32_t capacity, int32_t *status) {
  Status code(status);
  std::unique_ptr<icu::NumberingSystem> system(icu::NumberingSystem::createInstanceByName(name, code));
  if (code.failed() || system->isAlgorithmic()) return 0;
  return write(system->getDescription(), out, capacity);
}

int32_t icu_list_join(
    const char *text, bool disjunction, const uint16_t *items, int32_t length, uint16_t *out, int32_t capacity,
    int32_t *status) {
  Status code(status);
  std::vector<icu::UnicodeString> parts;
  for (int32_t start = 0, end = 0; end < length; end++) {
    if (items[end] != 0) continue;
    parts.push_back(icu::UnicodeString(units(items) + start, end - start));
    start = end + 1;
  }
  std::unique_ptr<icu::ListFormatter> format(icu::ListFormatter::createInstance(
      locale(text, code), disjunction ? ULISTFMT_TYPE_OR : ULISTFMT_TYPE_AND, ULISTFMT_WIDTH_WIDE, code));
  if (code.failed()) return 0;
  icu::UnicodeString result;
  format->format(parts.data(), int32_t(parts.size()), result, code);
  return write(result, out, capacity);
}
