#include "XMLShim.h"

#include <limits.h>
#include <libxml/xmlreader.h>

static xmlTextReaderPtr inner(xml_reader *reader) { return (xmlTextReaderPtr)reader; }

static const char *text(const xmlChar *string) { return string ? (const char *)string : ""; }

xml_reader *xml_reader_open(const char *bytes, size_t count) {
  if (count > INT_MAX) return NULL;
  int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
  return (xml_reader *)xmlReaderForMemory(bytes, (int)count, NULL, NULL, options);
}

void xml_reader_close(xml_reader *reader) { xmlFreeTextReader(inner(reader)); }

int xml_reader_next(xml_reader *reader) { return xmlTextReaderRead(inner(reader)); }

xml_node xml_reader_node(xml_reader *reader) {
  switch (xmlTextReaderNodeType(inner(reader))) {
    case XML_READER_TYPE_ELEMENT: return XML_NODE_ELEMENT;
    case XML_READER_TYPE_END_ELEMENT: return XML_NODE_END;
    case XML_READER_TYPE_TEXT:
    case XML_READER_TYPE_CDATA:
    case XML_READER_TYPE_WHITESPACE:
    case XML_READER_TYPE_SIGNIFICANT_WHITESPACE: return XML_NODE_TEXT;
    case XML_READER_TYPE_DOCUMENT_TYPE: return XML_NODE_DOCTYPE;
    default: return XML_NODE_OTHER;
  }
}

bool xml_reader_is_empty(xml_reader *reader) { return xmlTextReaderIsEmptyElement(inner(reader)) == 1; }

int xml_reader_line(xml_reader *reader) { return xmlTextReaderGetParserLineNumber(inner(reader)); }

const char *xml_reader_local_name(xml_reader *reader) { return text(xmlTextReaderConstLocalName(inner(reader))); }

const char *xml_reader_name(xml_reader *reader) { return text(xmlTextReaderConstName(inner(reader))); }

const char *xml_reader_namespace(xml_reader *reader) { return text(xmlTextReaderConstNamespaceUri(inner(reader))); }

const char *xml_reader_value(xml_reader *reader) { return text(xmlTextReaderConstValue(inner(reader))); }

bool xml_reader_next_attribute(xml_reader *reader) {
  if (xmlTextReaderMoveToNextAttribute(inner(reader)) == 1) return true;
  xmlTextReaderMoveToElement(inner(reader));
  return false;
}

const char *xml_reader_error(void) {
  xmlErrorPtr error = xmlGetLastError();
  return error && error->message ? error->message : "";
}
