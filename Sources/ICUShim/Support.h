// What every file of the shim uses to cross between C and ICU.
#pragma once

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>
#include <unicode/utypes.h>

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>

#include "ICUShim.h"

namespace shim {

/// ICU's error code, handed to the caller when the function ends.
class Status {
 public:
  explicit Status(int32_t *out) : out(out) {}
  ~Status() { *out = code; }
  Status(const Status &) = delete;
  operator UErrorCode &() { return code; }
  operator UErrorCode *() { return &code; }
  bool failed() const { return U_FAILURE(code); }
  void fail(UErrorCode reason) { code = reason; }

 private:
  int32_t *out;
  UErrorCode code = U_ZERO_ERROR;
};

inline const char16_t *units(const uint16_t *text) { return reinterpret_cast<const char16_t *>(text); }
inline char16_t *units(uint16_t *text) { return reinterpret_cast<char16_t *>(text); }

/// A view of the caller's text; nothing is copied, so it must not outlive the call.
inline icu::UnicodeString view(const uint16_t *text, int32_t length) {
  return icu::UnicodeString(false, units(text), length);
}

/// Writes as much as fits and returns the whole length.
inline int32_t write(const icu::UnicodeString &text, uint16_t *out, int32_t capacity) {
  text.extract(0, text.length() < capacity ? text.length() : capacity, units(out), 0);
  return text.length();
}

/// A list item, closed by U+0000.
inline void appendItem(icu::UnicodeString &list, const icu::UnicodeString &item) {
  list.append(item).append(char16_t(0));
}

/// The locale of a BCP 47 tag. Tags are parsed once a thread, since every word that is lowered names one; the bound is for
/// tags that come from files.
inline icu::Locale locale(const char *tag, UErrorCode &status) {
  static thread_local std::unordered_map<std::string, icu::Locale> known;
  auto found = known.find(tag);
  if (found != known.end()) return found->second;
  icu::Locale made = icu::Locale::forLanguageTag(tag, status);
  if (known.size() >= 256) known.clear();
  if (U_SUCCESS(status)) known.emplace(tag, made);
  return made;
}

/// The BCP 47 tag of one of ICU's locales; versions differ on whether root is "und" or "root".
inline icu::UnicodeString tag(const icu::Locale &locale, UErrorCode &status) {
  std::string name = locale.toLanguageTag<std::string>(status);
  if (name == "root") name = "und";
  return icu::UnicodeString(name.c_str(), int32_t(name.size()), US_INV);
}

/// One thread's objects by key: ICU's iterators and transliterators change while they work, so no two threads may
/// share one, and opening one costs far more than using it. A cache that is full begins anew: a build of two hundred
/// languages needs a few at a time. An object serves until the thread asks for the next.
template <typename Value, typename Make>
Value *perThread(
    std::unordered_map<std::string, std::unique_ptr<Value>> &cache, size_t limit, const std::string &key, Make make) {
  auto found = cache.find(key);
  if (found != cache.end()) return found->second.get();
  std::unique_ptr<Value> made(make());
  if (!made) return nullptr;
  if (cache.size() >= limit) cache.clear();
  return cache.emplace(key, std::move(made)).first->second.get();
}

/// The word iterator of this thread for a locale; null on failure.
icu::BreakIterator *breakIterator(const char *locale, int32_t kind, UErrorCode &status);

}  // namespace shim
