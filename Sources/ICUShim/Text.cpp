#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/uspoof.h>

#include "Support.h"

using namespace shim;

namespace {

const icu::Normalizer2 *normalizer(int32_t form, UErrorCode &status) {
  switch (form) {
    case ICUFormNFC: return icu::Normalizer2::getNFCInstance(status);
    case ICUFormNFD: return icu::Normalizer2::getNFDInstance(status);
    default: return icu::Normalizer2::getNFKCInstance(status);
  }
}

/// Opened once: a checker that nobody changes may be used from every thread.
const USpoofChecker *spoofChecker() {
  static UErrorCode status = U_ZERO_ERROR;
  static const icu::LocalUSpoofCheckerPointer checker(uspoof_open(&status));
  return checker.getAlias();
}

}  // namespace

int32_t icu_normalize(
    int32_t form, const uint16_t *text, int32_t length, uint16_t *out, int32_t capacity, int32_t *status) {
  Status code(status);
  const icu::Normalizer2 *normalizer = ::normalizer(form, code);
  if (code.failed()) return 0;
  return write(normalizer->normalize(view(text, length), code), out, capacity);
}

bool icu_is_nfc(const uint16_t *text, int32_t length, int32_t *status) {
  Status code(status);
  const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(code);
  return !code.failed() && nfc->isNormalized(view(text, length), code);
}

int32_t icu_map_case(
    const char *tag, int32_t mapping, const uint16_t *text, int32_t length, uint16_t *out, int32_t capacity,
    int32_t *status) {
  Status code(status);
  icu::UnicodeString mapped(units(text), length);
  switch (mapping) {
    case ICUCaseFold: mapped.foldCase(); break;
    case ICUCaseLower: mapped.toLower(locale(tag, code)); break;
    case ICUCaseUpper: mapped.toUpper(locale(tag, code)); break;
    default: mapped.toTitle(nullptr, locale(tag, code));
  }
  return write(mapped, out, capacity);
}

int32_t icu_skeleton(const uint16_t *text, int32_t length, uint16_t *out, int32_t capacity, int32_t *status) {
  Status code(status);
  const USpoofChecker *checker = spoofChecker();
  if (!checker) {
    code.fail(U_MISSING_RESOURCE_ERROR);
    return 0;
  }
  icu::UnicodeString skeleton;
  uspoof_getSkeletonUnicodeString(checker, 0, view(text, length), skeleton, code);
  return write(skeleton, out, capacity);
}

int32_t icu_transliterate(
    const uint16_t *id, int32_t idLength, const uint16_t *text, int32_t length, uint16_t *out, int32_t capacity,
    int32_t *status) {
  static thread_local std::unordered_map<std::string, std::unique_ptr<icu::Transliterator>> cache;
  Status code(status);
  std::string key;
  view(id, idLength).toUTF8String(key);
  icu::Transliterator *transliterator = perThread(cache, 16, key, [&] {
    return icu::Transliterator::createInstance(view(id, idLength), UTRANS_FORWARD, code);
  });
  if (!transliterator) return 0;
  icu::UnicodeString changed(units(text), length);
  transliterator->transliterate(changed);
  return write(changed, out, capacity);
}

const char *icu_property(uint32_t scalar, int32_t property) {
  static const UProperty properties[] = {UCHAR_SCRIPT, UCHAR_BIDI_CLASS, UCHAR_GENERAL_CATEGORY};
  UProperty wanted = properties[property];
  return u_getPropertyValueName(wanted, u_getIntPropertyValue(UChar32(scalar), wanted), U_SHORT_PROPERTY_NAME);
}

int32_t icu_script_extensions(uint32_t scalar, const char **out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UScriptCode scripts[64];
  int32_t count = uscript_getScriptExtensions(UChar32(scalar), scripts, 64, &status);
  if (U_FAILURE(status)) return 0;
  for (int32_t index = 0; index < count && index < capacity; index++) out[index] = uscript_getShortName(scripts[index]);
  return count;
}

bool icu_has_property(uint32_t scalar, int32_t property) {
  static const UProperty properties[] = {
      UCHAR_WHITE_SPACE, UCHAR_TERMINAL_PUNCTUATION, UCHAR_S_TERM, UCHAR_DEFAULT_IGNORABLE_CODE_POINT};
  return u_hasBinaryProperty(UChar32(scalar), properties[property]);
}

uint32_t icu_paired_bracket(uint32_t scalar) { return uint32_t(u_getBidiPairedBracket(UChar32(scalar))); }

int32_t icu_bracket_type(uint32_t scalar) {
  return u_getIntPropertyValue(UChar32(scalar), UCHAR_BIDI_PAIRED_BRACKET_TYPE);
}

int32_t icu_digit_value(uint32_t scalar) { return u_charDigitValue(UChar32(scalar)); }

uint32_t icu_fold_scalar(uint32_t scalar) { return uint32_t(u_foldCase(UChar32(scalar), U_FOLD_CASE_DEFAULT)); }
