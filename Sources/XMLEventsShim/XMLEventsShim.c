#include "XMLEventsShim.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  const XMLEventsHandler *handler;
  void *user;
  xmlParserCtxtPtr context;
} State;

static int64_t offset(const State *state) { return xmlByteConsumed(state->context); }

static const char *text(const xmlChar *string) { return string ? (const char *)string : ""; }

static void report_start(
    State *state, const xmlChar *name, const xmlChar *uri, const XMLEventsAttribute *attributes, int count) {
  state->handler->start(state->user, text(name), text(uri), attributes, count, offset(state));
}

static void start_element(
    void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
    const xmlChar **declared, int count, int defaulted, const xmlChar **pointers) {
  State *state = user;
  XMLEventsAttribute *attributes = calloc(count > 0 ? count : 1, sizeof *attributes);
  if (!attributes) return xmlStopParser(state->context);
  for (int index = 0; index < count; index++) {
    const xmlChar **five = pointers + 5 * index;  // name, prefix, address, value, value's end
    attributes[index] = (XMLEventsAttribute){text(five[0]), text(five[2]), text(five[3]), (int32_t)(five[4] - five[3])};
  }
  report_start(state, name, uri, attributes, count);
  free(attributes);
}

static void end_element(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  State *state = user;
  state->handler->end(state->user, text(name), offset(state));
}

static void characters(void *user, const xmlChar *start, int length) {
  State *state = user;
  state->handler->text(state->user, text(start), length);
}

static void comment(void *user, const xmlChar *value) {
  State *state = user;
  state->handler->comment(state->user, offset(state));
}

static void instruction(void *user, const xmlChar *target, const xmlChar *data) {
  State *state = user;
  state->handler->instruction(state->user, offset(state));
}

static void document_type(void *user, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
  State *state = user;
  state->handler->document_type(state->user, offset(state));
  xmlStopParser(state->context);
}

static void failure(void *user, xmlErrorPtr error) {
  State *state = user;
  if (error->level == XML_ERR_FATAL) state->handler->failure(state->user, text((xmlChar *)error->message), offset(state));
}

bool xml_events_parse(const char *bytes, int32_t length, const XMLEventsHandler *handler, void *user) {
  xmlInitParser();
  xmlParserCtxtPtr context = xmlCreateMemoryParserCtxt(bytes, length);
  if (!context) return false;
  State state = {handler, user, context};
  // Entities are never declared, since document types are refused; XML_PARSE_NOENT makes libxml2 resolve &amp; and the
  // like in attributes. The bytes are UTF-8, whatever the file says that it was before.
  xmlCtxtUseOptions(context, XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_IGNORE_ENC);
  xmlSAXHandler sax = {.initialized = XML_SAX2_MAGIC};
  sax.startElementNs = start_element;
  sax.endElementNs = end_element;
  sax.characters = sax.ignorableWhitespace = sax.cdataBlock = characters;
  sax.comment = comment;
  sax.processingInstruction = instruction;
  sax.internalSubset = document_type;
  sax.serror = failure;
  *context->sax = sax;
  context->userData = &state;
  xmlParseDocument(context);
  bool wellFormed = context->wellFormed;
  xmlFreeParserCtxt(context);
  return wellFormed;
}

/// The line that the parser of HTML has reached, from 1.
static int64_t line(const State *state) { return state->context->input ? state->context->input->line : 1; }

static void start_html(void *user, const xmlChar *name, const xmlChar **pairs) {
  int count = 0;
  while (pairs && pairs[2 * count]) count++;
  XMLEventsAttribute *attributes = calloc(count > 0 ? count : 1, sizeof *attributes);
  if (!attributes) return;
  for (int index = 0; index < count; index++) {
    const char *value = text(pairs[2 * index + 1]);
    attributes[index] = (XMLEventsAttribute){text(pairs[2 * index]), "", value, (int32_t)strlen(value)};
  }
  State *state = user;
  state->handler->start(state->user, text(name), "", attributes, count, line(state));
  free(attributes);
}

static void end_html(void *user, const xmlChar *name) {
  State *state = user;
  state->handler->end(state->user, text(name), line(state));
}

bool xml_events_parse_html(const char *bytes, int32_t length, const XMLEventsHandler *handler, void *user) {
  xmlInitParser();
  State state = {handler, user, NULL};
  htmlSAXHandler sax = {0};
  sax.startElement = start_html;
  sax.endElement = end_html;
  sax.characters = sax.ignorableWhitespace = sax.cdataBlock = characters;
  htmlParserCtxtPtr context = htmlCreatePushParserCtxt(&sax, &state, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
  if (!context) return false;
  state.context = context;
  htmlCtxtUseOptions(context, HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_RECOVER |
                                  HTML_PARSE_IGNORE_ENC);
  htmlParseChunk(context, bytes, length, 1);
  htmlFreeParserCtxt(context);
  return true;
}
