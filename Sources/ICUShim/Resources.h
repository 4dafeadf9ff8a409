// Looks into ICU's data for what its formatters do not tell: which locale a word comes from.
#pragma once

#include <unicode/ures.h>

#include "Support.h"

namespace shim {

/// The resource at a path in a locale's own bundle, without what it inherits.
icu::LocalUResourceBundlePointer ownResource(
    const char *package, const char *tag, const char *const *path, int32_t depth, UErrorCode &status);

/// The first of a locale and its parents whose own bundle holds a resource; empty when none but root does.
///
/// ICU's formatters fall back to root, or to another language, without a word: this is how to know.
std::string owner(const char *package, const char *tag, const char *const *path, int32_t depth);

}  // namespace shim
