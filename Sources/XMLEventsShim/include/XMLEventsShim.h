// libxml2 behind a few functions. Its own headers stay out of Swift: they bring ICU's with them, which clash with those
// of Foundation.
#pragma once
#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// An attribute; strings end with NUL but the value, which has a length.
typedef struct {
  const char *name, *uri, *value;
  int32_t length;
} XMLEventsAttribute;

/// What the parser reports. `offset` is how many bytes it has read: to the end of a start tag's attributes, or behind
/// any other markup. A document type ends the parse where it begins.
typedef struct {
  void (*start)(
      void *user, const char *name, const char *uri, const XMLEventsAttribute *attributes, int32_t count,
      int64_t offset);
  void (*end)(void *user, const char *name, int64_t offset);
  void (*text)(void *user, const char *start, int32_t length);
  void (*comment)(void *user, int64_t offset);
  void (*instruction)(void *user, int64_t offset);
  void (*document_type)(void *user, int64_t offset);
  void (*failure)(void *user, const char *message, int64_t offset);
} XMLEventsHandler;

/// Parses UTF-8 without fetching anything; false when it is not well-formed.
bool xml_events_parse(const char *bytes, int32_t length, const XMLEventsHandler *handler, void *user);

/// Parses UTF-8 HTML of any quality, without fetching anything. Instead of an offset the handler hears the line, from 1.
bool xml_events_parse_html(const char *bytes, int32_t length, const XMLEventsHandler *handler, void *user);

#ifdef __cplusplus
}
#endif
