#include <unicode/plurrule.h>

#include "Support.h"

using namespace shim;

int32_t icu_plural_rules_text(const char *text, bool ordinal, uint16_t *out, int32_t capacity, int32_t *status) {
  Status code(status);
  std::unique_ptr<icu::PluralRules> rules(icu::PluralRules::forLocale(
      locale(text, code), ordinal ? UPLURAL_TYPE_ORDINAL : UPLURAL_TYPE_CARDINAL, code));
  return code.failed() ? 0 : write(rules->getRules(), out, capacity);
}
