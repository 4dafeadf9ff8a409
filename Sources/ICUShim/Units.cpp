#include <unicode/formattedvalue.h>
#include <unicode/localpointer.h>
#include <unicode/measunit.h>
#include <unicode/numberformatter.h>
#include <unicode/ures.h>
#include <unicode/udata.h>

#include <cmath>
#include <cstring>

#include "Support.h"

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

UNumberUnitWidth unitWidth(int32_t width) {
  if (width == ICUUnitLong) return UNUM_UNIT_WIDTH_FULL_NAME;
  return width == ICUUnitShort ? UNUM_UNIT_WIDTH_SHORT : UNUM_UNIT_WIDTH_NARROW;
}

/// Whether a locale's own bundle, without what it inherits, holds a resource.
bool owns(const char *package, const char *locale, const char *const *path, int32_t depth) {
  UErrorCode status = U_ZERO_ERROR;
  icu::LocalUResourceBundlePointer resource(ures_openDirect(package, locale, &status));
  for (int32_t level = 0; level < depth && U_SUCCESS(status); level++) {
    resource.adoptInstead(ures_getByKey(resource.getAlias(), path[level], nullptr, &status));
  }
  return U_SUCCESS(status);
}

/// The first of a locale and its parents whose own bundle holds a resource; empty when none but root does.
std::string owner(const char *package, const char *tag, const char *const *path, int32_t depth) {
  std::string current = tag;
  while (!current.empty()) {
    UErrorCode status = U_ZERO_ERROR;
    if (owns(package, locale(current.c_str(), status).getBaseName(), path, depth)) return current;
    uint16_t parent[ULOC_FULLNAME_CAPACITY];
    int32_t code = 0, length = icu_locale_parent(current.c_str(), parent, ULOC_FULLNAME_CAPACITY, &code);
    current.assign(parent, parent + length);
  }
  return current;
}

}  // namespace

int32_t icu_unit_format(
    const char *text, const char *unit, const char *decimal, int32_t fraction, int32_t width, bool nameOnly,
    uint16_t *out, int32_t capacity, int32_t *status) {
  Status code(status);
  icu::MeasureUnit measure = icu::MeasureUnit::forIdentifier(unit, code);
  if (code.failed()) return 0;
  FormattedNumber number = NumberFormatter::withLocale(locale(text, code))
                               .unit(measure)
                               .unitWidth(unitWidth(width))
                               .precision(Precision::fixedFraction(fraction))
                               .formatDecimal(decimal, code);
  return write(nameOnly ? unitFields(number, code) : number.toString(code), out, capacity);
}

int32_t icu_unit_locale(
    const char *text, const char *unit, int32_t width, uint16_t *out, int32_t capacity, int32_t *status) {
  static const char *const tables[] = {"unitsNarrow", "unitsShort", "units"};
  Status code(status);
  icu::MeasureUnit measure = icu::MeasureUnit::forIdentifier(unit, code);
  if (code.failed()) return 0;
  const char *path[] = {tables[width], measure.getType(), measure.getSubtype()};
  std::string found = owner(U_ICUDATA_NAME "-unit", text, path, 3);
  return write(icu::UnicodeString(found.c_str(), -1, US_INV), out, capacity);
}

int32_t icu_compact_patterns(const char *text, uint16_t *out, int32_t capacity, int32_t *status) {
  Status code(status);
  UErrorCode &error = code;
  const char *path[] = {"NumberElements", "latn", "patternsLong", "decimalFormat"};
  std::string found = owner(nullptr, text, path, 4);
  if (found.empty()) return 0;
  icu::LocalUResourceBundlePointer resource(
      ures_openDirect(nullptr, locale(found.c_str(), code).getBaseName(), &error));
  for (const char *key : path) resource.adoptInstead(ures_getByKey(resource.getAlias(), key, nullptr, &error));
  icu::UnicodeString list;
  while (!code.failed() && ures_hasNext(resource.getAlias())) {
    icu::LocalUResourceBundlePointer power(ures_getNextResource(resource.getAlias(), nullptr, &error));
    std::string exponent = std::to_string(std::strlen(ures_getKey(power.getAlias())) - 1);
    while (!code.failed() && ures_hasNext(power.getAlias())) {
      const char *category = nullptr;
      int32_t length = 0;
      const char16_t *pattern = ures_getNextString(power.getAlias(), &length, &category, &error);
      appendItem(list, icu::UnicodeString(exponent.c_str(), -1, US_INV));
      appendItem(list, icu::UnicodeString(category, -1, US_INV));
      appendItem(list, icu::UnicodeString(pattern, length));
    }
  }
  return write(list, out, capacity);
}
