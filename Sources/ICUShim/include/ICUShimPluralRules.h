#pragma once
#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A locale's plural rules as ICU writes them: "one: i  in 1..1 and v  in 0..0; other: ".
int32_t icu_plural_rules_text(const char *locale, bool ordinal, uint16_t *out, int32_t capacity, int32_t *status);

#ifdef __cplusplus
}
#endif
