#include <unicode/locdspnm.h>
#include <unicode/region.h>
#include <unicode/uchar.h>
#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#include <unicode/ulocdata.h>
#include <unicode/ures.h>
#include <unicode/uscript.h>

#include <cstring>

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

/// English names every language of CLDR: a code without a name there is none.
bool knowsLanguage(const icu::Locale &locale) {
  if (std::strlen(locale.getLanguage()) == 0 || std::strcmp(locale.getLanguage(), "und") == 0) return true;
  icu::UnicodeString name;
  icu::Locale(locale.getLanguage()).getDisplayLanguage(icu::Locale::getEnglish(), name);
  return name != icu::UnicodeString(locale.getLanguage(), -1, US_INV);
}

bool knowsScript(const char *script) {
  return *script == 0 || u_getPropertyValueEnum(UCHAR_SCRIPT, script) != UCHAR_INVALID_CODE
         || std::strcmp(script, "Hans") == 0 || std::strcmp(script, "Hant") == 0;
}

bool knowsRegion(const char *region) {
  if (*region == 0) return true;
  UErrorCode status = U_ZERO_ERROR;
  const icu::Region *known = icu::Region::getInstance(region, status);
  return U_SUCCESS(status) && known && known->getType() != URGN_UNKNOWN;
}

int32_t problemOf(const icu::Locale &locale) {
  if (!knowsLanguage(locale)) return 2;
  if (!knowsScript(locale.getScript())) return 3;
  return knowsRegion(locale.getCountry()) ? 0 : 4;
}

/// The parent that CLDR names for a locale where cutting its last subtag would be wrong; empty when it names none.
icu::UnicodeString namedParent(const char *name) {
  UErrorCode status = U_ZERO_ERROR;
  icu::LocalUResourceBundlePointer bundle(ures_openDirect(nullptr, name, &status));
  int32_t length = 0;
  const char16_t *parent = ures_getStringByKey(bundle.getAlias(), "%%Parent", &length, &status);
  return U_SUCCESS(status) ? icu::UnicodeString(parent, length) : icu::UnicodeString();
}

}  // namespace

const char *icu_status_name(int32_t status) { return u_errorName(UErrorCode(status)); }

int32_t icu_version(int32_t which, uint16_t *out, int32_t capacity, int32_t *status) {
  Status code(status);
  UVersionInfo version = {};
  if (which == 0) u_getVersion(version);
  if (which == 1) ulocdata_getCLDRVersion(version, &static_cast<UErrorCode &>(code));
  if (which == 2) u_getUnicodeVersion(version);
  char text[U_MAX_VERSION_STRING_LENGTH];
  u_versionToString(version, text);
  return write(icu::UnicodeString(text, -1, US_INV), out, capacity);
}

int32_t icu_locale_canonical(const char *text, uint16_t *out, int32_t capacity, int32_t *problem, int32_t *status) {
  Status code(status);
  char name[ULOC_FULLNAME_CAPACITY];
  int32_t parsed = 0;
  uloc_forLanguageTag(text, name, sizeof name, &parsed, &static_cast<UErrorCode &>(code));
  if (code.failed() || parsed != int32_t(std::strlen(text))) {
    *problem = 1;
    return 0;
  }
  icu::Locale canonical(name);
  *problem = problemOf(canonical);
  return write(tag(canonical, code), out, capacity);
}

int32_t icu_locale_derived(const char *text, int32_t what, uint16_t *out, int32_t capacity, int32_t *status) {
  Status code(status);
  icu::Locale derived = locale(text, code);
  if (what == ICULocaleMinimized) {
    derived.minimizeSubtags(code);
  } else {
    derived.addLikelySubtags(code);
  }
  if (what == ICULocaleScript) return write(icu::UnicodeString(derived.getScript(), -1, US_INV), out, capacity);
  return write(tag(derived, code), out, capacity);
}

bool icu_locale_is_right_to_left(const char *text) {
  UErrorCode status = U_ZERO_ERROR;
  return locale(text, status).isRightToLeft();
}

int32_t icu_locale_parent(const char *text, uint16_t *out, int32_t capacity, int32_t *status) {
  Status code(status);
  icu::Locale child = locale(text, code);
  icu::UnicodeString named = namedParent(child.getBaseName());
  char parent[ULOC_FULLNAME_CAPACITY] = {};
  if (named.isEmpty()) {
    uloc_getParent(child.getBaseName(), parent, sizeof parent, &static_cast<UErrorCode &>(code));
  } else {
    named.extract(0, named.length(), parent, sizeof parent, US_INV);
  }
  if (*parent == 0 || std::strcmp(parent, "root") == 0) return 0;
  return write(tag(icu::Locale(parent), code), out, capacity);
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
