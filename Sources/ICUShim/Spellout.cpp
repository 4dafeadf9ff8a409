#include <unicode/fmtable.h>
#include <unicode/rbnf.h>

#include "Support.h"

using namespace shim;

struct ICUSpellout {
  std::unique_ptr<icu::RuleBasedNumberFormat> format;
};

ICUSpellout *icu_spellout_open(const char *text, int32_t *status) {
  Status code(status);
  auto format = std::make_unique<icu::RuleBasedNumberFormat>(icu::URBNF_SPELLOUT, locale(text, code), code);
  return code.failed() ? nullptr : new ICUSpellout{std::move(format)};
}

void icu_spellout_close(ICUSpellout *spellout) { delete spellout; }

int32_t icu_spellout_locale(const ICUSpellout *spellout, uint16_t *out, int32_t capacity, int32_t *status) {
  Status code(status);
  return write(tag(spellout->format->getLocale(ULOC_ACTUAL_LOCALE, code), code), out, capacity);
}

int32_t icu_spellout_rule_sets(const ICUSpellout *spellout, uint16_t *out, int32_t capacity, int32_t *status) {
  Status code(status);
  icu::UnicodeString list;
  for (int32_t index = 0; index < spellout->format->getNumberOfRuleSetNames(); index++) {
    appendItem(list, spellout->format->getRuleSetName(index));
  }
  return write(list, out, capacity);
}

int32_t icu_spellout_format(
    const ICUSpellout *spellout, const char *decimal, const char *ruleSet, uint16_t *out, int32_t capacity,
    int32_t *status) {
  Status code(status);
  icu::Formattable number(decimal, code);
  if (code.failed()) return 0;
  icu::FieldPosition nowhere(icu::FieldPosition::DONT_CARE);
  icu::UnicodeString result;
  icu::UnicodeString rules =
      ruleSet ? icu::UnicodeString::fromUTF8(ruleSet) : spellout->format->getDefaultRuleSetName();
  if (number.getType() == icu::Formattable::kDouble) {
    spellout->format->format(number.getDouble(code), rules, result, nowhere, code);
  } else {
    spellout->format->format(number.getInt64(code), rules, result, nowhere, code);
  }
  return write(result, out, capacity);
}
