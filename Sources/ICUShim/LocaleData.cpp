#include <unicode/ulocdata.h>
#include <unicode/uniset.h>
#include <unicode/usetiter.h>

#include "Support.h"

using namespace shim;

struct ICUCharacterSet {
  icu::UnicodeSet set;
};

ICUCharacterSet *icu_exemplars_open(const char *text, int32_t kind, int32_t *status) {
  static const ULocaleDataExemplarSetType kinds[] = {
      ULOCDATA_ES_STANDARD, ULOCDATA_ES_AUXILIARY, ULOCDATA_ES_INDEX, ULOCDATA_ES_PUNCTUATION};
  Status code(status);
  icu::LocalULocaleDataPointer data(ulocdata_open(locale(text, code).getName(), code));
  auto result = std::make_unique<ICUCharacterSet>();
  // A locale without this set has an empty one.
  UErrorCode missing = U_ZERO_ERROR;
  if (!code.failed()) {
    ulocdata_getExemplarSet(data.getAlias(), result->set.toUSet(), 0, kinds[kind], &missing);
  }
  result->set.freeze();
  return code.failed() ? nullptr : result.release();
}

void icu_exemplars_close(ICUCharacterSet *set) { delete set; }

bool icu_exemplars_contain(const ICUCharacterSet *set, uint32_t scalar) {
  return set->set.contains(UChar32(scalar));
}

int32_t icu_exemplars_list(const ICUCharacterSet *set, uint16_t *out, int32_t capacity, int32_t *status) {
  Status code(status);
  icu::UnicodeString list;
  icu::UnicodeSetIterator members(set->set);
  while (members.next()) appendItem(list, members.getString());
  return write(list, out, capacity);
}

int32_t icu_quotation_marks(const char *text, uint16_t *out, int32_t capacity, int32_t *status) {
  static const ULocaleDataDelimiterType kinds[] = {
      ULOCDATA_QUOTATION_START, ULOCDATA_QUOTATION_END, ULOCDATA_ALT_QUOTATION_START, ULOCDATA_ALT_QUOTATION_END};
  Status code(status);
  icu::LocalULocaleDataPointer data(ulocdata_open(locale(text, code).getName(), code));
  icu::UnicodeString list;
  for (auto kind : kinds) {
    char16_t mark[16];
    int32_t length = ulocdata_getDelimiter(data.getAlias(), kind, mark, 16, code);
    if (!code.failed()) appendItem(list, icu::UnicodeString(mark, length));
  }
  return write(list, out, capacity);
}

int32_t icu_measurement_system(const char *text, int32_t *status) {
  Status code(status);
  return ulocdata_getMeasurementSystem(locale(text, code).getName(), code);
}

void icu_paper_size(const char *text, int32_t *width, int32_t *height, int32_t *status) {
  Status code(status);
  ulocdata_getPaperSize(locale(text, code).getName(), height, width, code);
}
