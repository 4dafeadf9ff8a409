// ICU behind `extern "C"`: the C++ side is the only place that sees ICU's headers.
//
// Conventions of every function:
// - text is UTF-16 (`units`, `length`); a locale is a BCP 47 tag, "und" for root; a name of ICU's own is ASCII;
// - `status` receives ICU's UErrorCode: above 0 is a failure;
// - a function with `out` and `capacity` returns the length it needs and writes at most `capacity` units,
//   so that a caller whose buffer was short calls again with that length;
// - a list of strings is written with U+0000 after each item;
// - what `…_open` returns is closed by its `…_close`; only functions that take a handle as const may run on several
//   threads at once.
#pragma once

#include <stdbool.h>
#include <stdint.h>

#include "ICUShimCollation.h"
#include "ICUShimLocales.h"
#include "ICUShimMessages.h"
#include "ICUShimNumbers.h"
#include "ICUShimPluralRules.h"
#include "ICUShimText.h"
