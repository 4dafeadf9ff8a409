#include "Resources.h"

#include <cstring>
#include <vector>

using namespace shim;

icu::LocalUResourceBundlePointer shim::ownResource(
    const char *package, const char *tag, const char *const *path, int32_t depth, UErrorCode &status) {
  icu::LocalUResourceBundlePointer resource(ures_openDirect(package, locale(tag, status).getBaseName(), &status));
  for (int32_t level = 0; level < depth && U_SUCCESS(status); level++) {
    resource.adoptInstead(ures_getByKey(resource.getAlias(), path[level], nullptr, &status));
  }
  return resource;
}

std::string shim::owner(const char *package, const char *tag, const char *const *path, int32_t depth) {
  std::string current = tag;
  while (!current.empty() && current != "und") {
    UErrorCode status = U_ZERO_ERROR;
    ownResource(package, current.c_str(), path, depth, status);
    if (U_SUCCESS(status)) return current;
    uint16_t parent[ULOC_FULLNAME_CAPACITY];
    int32_t code = 0, length = icu_locale_parent(current.c_str(), parent, ULOC_FULLNAME_CAPACITY, &code);
    current.assign(parent, parent + length);
  }
  return {};
}

int32_t icu_data_locale(const char *text, const char *path, uint16_t *out, int32_t capacity, int32_t *status) {
  Status code(status);
  std::string names(path);
  std::vector<const char *> keys = {names.c_str()};
  for (char &letter : names) {
    if (letter != '/') continue;
    letter = 0;
    keys.push_back(&letter + 1);
  }
  std::string found = owner(nullptr, text, keys.data(), int32_t(keys.size()));
  return write(icu::UnicodeString(found.c_str(), -1, US_INV), out, capacity);
}

int32_t icu_compact_patterns(const char *text, uint16_t *out, int32_t capacity, int32_t *status) {
  // Root has the long patterns be the short ones, so CLDR gives Chinese and Japanese only those.
  const char *path[] = {"NumberElements", "latn", "patternsLong", "decimalFormat"};
  Status code(status);
  std::string found = owner(nullptr, text, path, 4);
  if (found.empty()) {
    path[2] = "patternsShort";
    found = owner(nullptr, text, path, 4);
  }
  if (found.empty()) return 0;
  icu::LocalUResourceBundlePointer powers = ownResource(nullptr, found.c_str(), path, 4, code);
  icu::UnicodeString list;
  while (!code.failed() && ures_hasNext(powers.getAlias())) {
    icu::LocalUResourceBundlePointer power(ures_getNextResource(powers.getAlias(), nullptr, code));
    // The key is a power of ten, written out.
    std::string exponent = std::to_string(std::strlen(ures_getKey(power.getAlias())) - 1);
    while (!code.failed() && ures_hasNext(power.getAlias())) {
      const char *category = nullptr;
      int32_t length = 0;
      const UChar *pattern = ures_getNextString(power.getAlias(), &length, &category, code);
      appendItem(list, icu::UnicodeString(exponent.c_str(), -1, US_INV));
      appendItem(list, icu::UnicodeString(category, -1, US_INV));
      appendItem(list, icu::UnicodeString(pattern, length));
    }
  }
  return write(list, out, capacity);
}

int32_t icu_minimum_grouping_digits(const char *text) {
  static const char *const path[] = {"NumberElements", "minimumGroupingDigits"};
  std::string found = owner(nullptr, text, path, 2);
  if (found.empty()) return 1;
  UErrorCode status = U_ZERO_ERROR;
  icu::LocalUResourceBundlePointer resource = ownResource(nullptr, found.c_str(), path, 2, status);
  int32_t length = 0;
  const UChar *digits = ures_getString(resource.getAlias(), &length, &status);
  return U_SUCCESS(status) && length == 1 ? digits[0] - u'0' : 1;
}
