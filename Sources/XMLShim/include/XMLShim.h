#ifndef XML_SHIM_H
#define XML_SHIM_H

#include <stdbool.h>
#include <stddef.h>

/// libxml2's streaming reader, behind a header of its own: libxml2's headers bring in ICU's, and those clash with the
/// ICU that Foundation carries.
typedef struct xml_reader xml_reader;

/// What the reader stands on.
typedef enum {
  XML_NODE_OTHER,
  XML_NODE_ELEMENT,
  XML_NODE_END,
  XML_NODE_TEXT,
  XML_NODE_DOCTYPE,
} xml_node;

/// Reads `count` bytes, which must live as long as the reader; NULL when there is nothing to read.
xml_reader *xml_reader_open(const char *bytes, size_t count);
void xml_reader_close(xml_reader *reader);

/// 1 when there is a next node, 0 at the end, below 0 where the text is no XML.
int xml_reader_next(xml_reader *reader);
xml_node xml_reader_node(xml_reader *reader);
bool xml_reader_is_empty(xml_reader *reader);

/// The line that the parser has reached, from 1.
int xml_reader_line(xml_reader *reader);

/// Of the node or attribute that the reader stands on; valid until it moves, "" where there is none.
const char *xml_reader_local_name(xml_reader *reader);
const char *xml_reader_name(xml_reader *reader);
const char *xml_reader_namespace(xml_reader *reader);
const char *xml_reader_value(xml_reader *reader);

/// Goes to the element's next attribute; after the last one back to the element, and answers false.
bool xml_reader_next_attribute(xml_reader *reader);

/// What was wrong last; "" where nothing was.
const char *xml_reader_error(void);

#endif
