// Number formatters, which take longer to build than to use: each thread keeps its own.
#pragma once

#include <unicode/numberformatter.h>

#include "Support.h"

namespace shim {

/// A formatter that shows `fraction` digits after the point; null on failure.
const icu::number::LocalizedNumberFormatter *decimalFormatter(
    const char *tag, int32_t fraction, bool grouping, bool percent, UErrorCode &status);

/// A formatter for numbers with a unit; null on failure.
const icu::number::LocalizedNumberFormatter *unitFormatter(
    const char *tag, const char *unit, int32_t fraction, int32_t width, UErrorCode &status);

}  // namespace shim
