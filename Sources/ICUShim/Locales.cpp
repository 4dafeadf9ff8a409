#include <unicode/locdspnm.h>
#include <unicode/numsys.h>
#include <unicode/region.h>
#include <unicode/uchar.h>
#include <unicode/uloc.h>
#include <unicode/ulocdata.h>
#include <unicode/ures.h>

#include <cstring>
#include <optional>

#include "Support.h"

using namespace shim;

namespace {

/// ICU falls back to the process's default locale before root, so its answers would follow the user's LANG.
/// With root as the default, what ICU lacks is missing everywhere alike.
struct RootByDefault {
  RootByDefault() {
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale::setDefault(icu::Locale::getRoot(), status);
  }
} rootByDefault;

icu::Locale likely(const icu::Locale &locale, UErrorCode &status) {
  icu::Locale maximized(locale);
  maximized.addLikelySubtags(status);
  return maximized;
}

/// CLDR names a language in English or knows where it is written: a code with neither is no language.
bool knowsLanguage(const icu::Locale &locale) {
  icu::Locale language(locale.getLanguage());
  UErrorCode status = U_ZERO_ERROR;
  if (*language.getName() == 0 || *likely(language, status).getScript() != 0) return true;
  icu::UnicodeString name;
  language.getDisplayLanguage(icu::Locale::getEnglish(), name);
  return name != icu::UnicodeString(language.getName(), -1, US_INV);
}

bool knowsScript(const char *script) {
  return *script == 0 || u_getPropertyValueEnum(UCHAR_SCRIPT, script) != UCHAR_INVALID_CODE
         || std::strcmp(script, "Hans") == 0 || std::strcmp(script, "Hant") == 0;
}

/// A code that CLDR would replace is refused with the rest: `UK` is written `GB`.
bool knowsRegion(const char *region) {
  if (*region == 0) return true;
  UErrorCode status = U_ZERO_ERROR;
  const icu::Region *known = icu::Region::getInstance(region, status);
  return U_SUCCESS(status) && known && known->getType() != URGN_UNKNOWN
         && std::strcmp(known->getRegionCode(), region) == 0;
}

int32_t problemOf(const icu::Locale &locale) {
  if (!knowsLanguage(locale)) return 2;
  if (!knowsScript(locale.getScript())) return 3;
  return knowsRegion(locale.getCountry()) ? 0 : 4;
}

/// The parent that CLDR names for a locale where cutting its last subtag would be wrong.
std::optional<icu::Locale> namedParent(const icu::Locale &child) {
  UErrorCode status = U_ZERO_ERROR;
  icu::LocalUResourceBundlePointer bundle(ures_openDirect(nullptr, child.getName(), &status));
  int32_t length = 0;
  const UChar *text = ures_getStringByKey(bundle.getAlias(), "%%Parent", &length, &status);
  if (U_FAILURE(status)) return std::nullopt;
  std::string name;
  icu::UnicodeString(text, length).toUTF8String(name);
  return name == "root" ? icu::Locale::getRoot() : icu::Locale(name.c_str());
}

/// The locale without its last subtag; a script that is only likely is written out before it would change:
/// `zh_TW` comes from `zh_Hant`, not from `zh`.
icu::Locale shortened(const icu::Locale &child, UErrorCode &status) {
  char name[ULOC_FULLNAME_CAPACITY] = {};
  uloc_getParent(child.getName(), name, sizeof name, &status);
  if (*name == 0) return icu::Locale::getRoot();
  icu::Locale parent(name), full = likely(child, status);
  if (std::strcmp(full.getScript(), likely(parent, status).getScript()) == 0) return parent;
  return *child.getScript() ? icu::Locale::getRoot() : icu::Locale(child.getLanguage(), full.getScript());
}

/// CLDR lets some languages inherit from another: only a macrolanguage speaks for its member (`no` for `nb`), which
/// shows in the bare code with the same script and region. French does not speak for Haitian Creole (`fr_HT`).
bool isSameLanguage(const icu::Locale &child, const icu::Locale &parent, UErrorCode &status) {
  if (std::strcmp(child.getLanguage(), parent.getLanguage()) == 0) return true;
  icu::Locale left = likely(icu::Locale(child.getLanguage()), status), right = likely(parent, status);
  return *parent.getCountry() == 0 && std::strcmp(left.getScript(), right.getScript()) == 0
         && std::strcmp(left.getCountry(), right.getCountry()) == 0;
}

icu::Locale parentOf(const icu::Locale &child, UErrorCode &status) {
  if (std::strcmp(child.getName(), child.getBaseName()) != 0) return icu::Locale(child.getBaseName());
  std::optional<icu::Locale> named = namedParent(child);
  icu::Locale parent = named ? *named : shortened(child, status);
  return isSameLanguage(child, parent, status) ? parent : icu::Locale::getRoot();
}

icu::UnicodeString derivedFrom(icu::Locale locale, int32_t what, UErrorCode &status) {
  if (what == ICULocaleISO3Language) return icu::UnicodeString(locale.getISO3Language(), -1, US_INV);
  if (what == ICULocaleMinimized) {
    locale.minimizeSubtags(status);
  } else {
    locale = likely(locale, status);
  }
  if (what == ICULocaleScript) return icu::UnicodeString(locale.getScript(), -1, US_INV);
  return tag(locale, status);
}

}  // namespace

const char *icu_status_name(int32_t status) { return u_errorName(UErrorCode(status)); }

int32_t icu_version(int32_t which, uint16_t *out, int32_t capacity, int32_t *status) {
  Status code(status);
  UVersionInfo version = {};
  if (which == 0) u_getVersion(version);
  if (which == 1) ulocdata_getCLDRVersion(version, code);
  if (which == 2) u_getUnicodeVersion(version);
  char text[U_MAX_VERSION_STRING_LENGTH];
  u_versionToString(version, text);
  return write(icu::UnicodeString(text, -1, US_INV), out, capacity);
}

int32_t icu_locale_canonical(const char *text, uint16_t *out, int32_t capacity, int32_t *problem, int32_t *status) {
  Status code(status);
  char name[ULOC_FULLNAME_CAPACITY];
  int32_t parsed = 0;
  uloc_forLanguageTag(text, name, sizeof name, &parsed, code);
  if (code.failed() || parsed != int32_t(std::strlen(text))) {
    *problem = 1;
    return 0;
  }
  icu::Locale canonical(name);
  bool privateUse = (*text == 'x' || *text == 'X') && text[1] == '-';
  *problem = privateUse ? 1 : problemOf(canonical);
  return write(tag(canonical, code), out, capacity);
}

int32_t icu_locale_derived(const char *text, int32_t what, uint16_t *out, int32_t capacity, int32_t *status) {
  // Every text asks for the script of its locale.
  static thread_local std::unordered_map<std::string, std::unique_ptr<icu::UnicodeString>> known;
  Status code(status);
  const icu::UnicodeString *derived = perThread(known, 256, std::to_string(what) + text, [&] {
    return new icu::UnicodeString(derivedFrom(locale(text, code), what, code));
  });
  return write(*derived, out, capacity);
}

bool icu_locale_is_right_to_left(const char *text) {
  UErrorCode status = U_ZERO_ERROR;
  return locale(text, status).isRightToLeft();
}

int32_t icu_locale_parent(const char *text, uint16_t *out, int32_t capacity, int32_t *status) {
  Status code(status);
  icu::Locale parent = parentOf(locale(text, code), code);
  return *parent.getLanguage() ? write(tag(parent, code), out, capacity) : 0;
}

int32_t icu_locale_with_keywords(
    const char *text, const char *numbers, const char *calendar, uint16_t *out, int32_t capacity, int32_t *status) {
  Status code(status);
  icu::Locale changed = locale(text, code);
  if (numbers) {
    std::unique_ptr<icu::NumberingSystem> known(icu::NumberingSystem::createInstanceByName(numbers, code));
    changed.setUnicodeKeywordValue("nu", numbers, code);
  }
  if (calendar) changed.setUnicodeKeywordValue("ca", calendar, code);
  return write(tag(changed, code), out, capacity);
}

int32_t icu_locale_display_name(
    const char *text, const char *in, bool menu, uint16_t *out, int32_t capacity, int32_t *status) {
  Status code(status);
  UDisplayContext contexts[] = {
      UDISPCTX_DIALECT_NAMES,
      menu ? UDISPCTX_CAPITALIZATION_FOR_UI_LIST_OR_MENU : UDISPCTX_CAPITALIZATION_FOR_MIDDLE_OF_SENTENCE};
  std::unique_ptr<icu::LocaleDisplayNames> names(
      icu::LocaleDisplayNames::createInstance(locale(in, code), contexts, 2));
  icu::UnicodeString name;
  names->localeDisplayName(locale(text, code), name);
  return write(name, out, capacity);
}
