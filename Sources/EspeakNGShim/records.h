#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "VoiceProtocol.h"

/// The content of a record, built piece by piece.
struct record {
  uint8_t bytes[4096];
  size_t count;
};

void record_u32(struct record *record, uint32_t value);
/// Cuts a string that does not fit; names in the engine's data are far shorter.
void record_string(struct record *record, const char *string);
bool record_append(const struct record *record, uint32_t kind, struct voice_memory *output);
