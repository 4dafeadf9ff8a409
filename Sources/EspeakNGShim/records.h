#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A record built in memory and then written whole, so that a crash between two records leaves none half-written.
struct record {
  uint8_t bytes[4096];
  size_t count;
};

void record_begin(struct record *record, uint32_t kind);
void record_u32(struct record *record, uint32_t value);
/// Cuts a string that does not fit; names in the engine's data are far shorter.
void record_string(struct record *record, const char *string);
bool record_end(struct record *record, int output);

/// A record whose content lies elsewhere.
bool record_write(uint32_t kind, const void *content, size_t count, int output);
