#include <unicode/plurrule.h>
#include <unicode/upluralrules.h>

#include <vector>

#include "Formatters.h"

using namespace shim;

struct ICUPluralRules {
  std::unique_ptr<icu::PluralRules> rules;
};

ICUPluralRules *icu_plurals_open(const char *text, bool ordinal, int32_t *status) {
  Status code(status);
  std::unique_ptr<icu::PluralRules> rules(icu::PluralRules::forLocale(
      locale(text, code), ordinal ? UPLURAL_TYPE_ORDINAL : UPLURAL_TYPE_CARDINAL, code));
  return code.failed() ? nullptr : new ICUPluralRules{std::move(rules)};
}

void icu_plurals_close(ICUPluralRules *rules) { delete rules; }

int32_t icu_plurals_keywords(const ICUPluralRules *rules, uint16_t *out, int32_t capacity, int32_t *status) {
  Status code(status);
  std::unique_ptr<icu::StringEnumeration> keywords(rules->rules->getKeywords(code));
  icu::UnicodeString list;
  while (!code.failed()) {
    const icu::UnicodeString *keyword = keywords->snext(code);
    if (!keyword) break;
    appendItem(list, *keyword);
  }
  return write(list, out, capacity);
}

int32_t icu_plurals_select_integer(
    const ICUPluralRules *rules, int32_t number, uint16_t *out, int32_t capacity, int32_t *status) {
  Status code(status);
  return write(rules->rules->select(number), out, capacity);
}

int32_t icu_plurals_select_decimal(
    const ICUPluralRules *rules, const char *decimal, int32_t fraction, uint16_t *out, int32_t capacity,
    int32_t *status) {
  Status code(status);
  // Only the digits shown matter to the rules, so the locale's own digits do not.
  const icu::number::LocalizedNumberFormatter *format = decimalFormatter("und", fraction, false, false, code);
  if (!format) return 0;
  return write(rules->rules->select(format->formatDecimal(decimal, code), code), out, capacity);
}

int32_t icu_plurals_samples(
    const ICUPluralRules *rules, const char *category, int32_t limit, uint16_t *out, int32_t capacity,
    int32_t *status) {
  Status code(status);
  std::vector<double> samples(limit);
  int32_t count = rules->rules->getSamples(
      icu::UnicodeString(category, -1, US_INV), samples.data(), limit, code);
  icu::UnicodeString list;
  for (int32_t index = 0; index < count && index < limit; index++) {
    std::string digits = std::to_string(int64_t(samples[index]));
    if (double(int64_t(samples[index])) == samples[index]) {
      appendItem(list, icu::UnicodeString(digits.c_str(), -1, US_INV));
    }
  }
  return write(list, out, capacity);
}
