#include <unicode/formattedvalue.h>
#include <unicode/measunit.h>
#include <unicode/udata.h>

#include "Formatters.h"
#include "Resources.h"

using namespace shim;
using namespace icu::number;

namespace {

/// The parts of a formatted number that belong to the unit, with one space between two of them.
icu::UnicodeString unitFields(const FormattedNumber &number, UErrorCode &status) {
  icu::UnicodeString text = number.toString(status), name;
  icu::ConstrainedFieldPosition position;
  position.constrainField(UFIELD_CATEGORY_NUMBER, UNUM_MEASURE_UNIT_FIELD);
  while (number.nextPosition(position, status)) {
    icu::UnicodeString part = text.tempSubStringBetween(position.getStart(), position.getLimit()).trim();
    if (!name.isEmpty() && !part.isEmpty()) name.append(u' ');
    name.append(part);
  }
  return name;
}

/// The locale that names a unit itself.
std::string ownerOfUnit(const char *text, const icu::MeasureUnit &unit, int32_t width) {
  static const char *const tables[] = {"unitsNarrow", "unitsShort", "units"};
  const char *path[] = {tables[width], unit.getType(), unit.getSubtype()};
  return owner(U_ICUDATA_NAME "-unit", text, path, 3);
}

/// The locale that names a unit, or each unit that it is composed of; empty when one has no name.
std::string ownerOfParts(const char *text, const icu::MeasureUnit &unit, int32_t width, UErrorCode &status) {
  std::string whole = ownerOfUnit(text, unit, width);
  if (!whole.empty()) return whole;
  auto [parts, count] = unit.splitToSingleUnits(status);
  std::string found;
  for (int32_t index = 0; index < count && U_SUCCESS(status); index++) {
    icu::MeasureUnit single = parts[index].withDimensionality(1, status);
    found = ownerOfUnit(text, single, width);
    if (found.empty()) found = ownerOfUnit(text, single.withPrefix(icu::UMEASURE_PREFIX_ONE, status), width);
    if (found.empty()) break;
  }
  return found;
}

}  // namespace

int32_t icu_unit_format(
    const char *text, const char *unit, const char *decimal, int32_t fraction, int32_t width, bool nameOnly,
    uint16_t *out, int32_t capacity, int32_t *status) {
  Status code(status);
  const LocalizedNumberFormatter *format = unitFormatter(text, unit, fraction, width, code);
  if (!format) return 0;
  FormattedNumber number = format->formatDecimal(decimal, code);
  return write(nameOnly ? unitFields(number, code) : number.toString(code), out, capacity);
}

int32_t icu_unit_locale(
    const char *text, const char *unit, int32_t width, uint16_t *out, int32_t capacity, int32_t *status) {
  Status code(status);
  icu::MeasureUnit measure = icu::MeasureUnit::forIdentifier(unit, code);
  if (code.failed()) return 0;
  std::string found = ownerOfParts(text, measure, width, code);
  return write(icu::UnicodeString(found.c_str(), -1, US_INV), out, capacity);
}
