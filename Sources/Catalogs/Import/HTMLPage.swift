import XMLEventsShim

/// Reads an HTML page, of any quality. Nothing is fetched, no script runs, no entity but HTML's own is known.
enum HTMLPage {
  /// The blocks that hold text, in order.
  static func lines(of html: String) -> [PageLine] {
    var builder = HTMLPageBuilder()
    var html = html
    html.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { chars in
        withUnsafeMutablePointer(to: &builder) { builder in
          withUnsafePointer(to: handler) {
            _ = xml_events_parse_html(chars.baseAddress, Int32(clamping: chars.count), $0, builder)
          }
        }
      }
    }
    return builder.finish()
  }

  private static var handler: XMLEventsHandler {
    XMLEventsHandler(
      start: { user, name, _, attributes, count, line in
        let pairs = UnsafeBufferPointer(start: attributes, count: Int(count)).map(XMLElement.Attribute.init)
        HTMLPage.builder(user)?.pointee.start(HTMLPage.text(name), pairs, line: Int(line))
      },
      end: { user, name, line in HTMLPage.builder(user)?.pointee.end(HTMLPage.text(name), line: Int(line)) },
      text: { user, start, count in
        guard let start else { return }
        HTMLPage.builder(user)?.pointee.add(String(start, count))
      },
      comment: { _, _ in },
      instruction: { _, _ in },
      document_type: { _, _ in },
      failure: { _, _, _ in }
    )
  }

  private static func builder(_ user: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<HTMLPageBuilder>? {
    user?.assumingMemoryBound(to: HTMLPageBuilder.self)
  }

  private static func text(_ start: UnsafePointer<CChar>?) -> String {
    start.map { String(cString: $0).lowercased() } ?? ""
  }
}

extension XMLElement.Attribute {
  /// Copies an attribute out of libxml2.
  fileprivate init(_ attribute: XMLEventsAttribute) {
    name = String(cString: attribute.name)
    namespace = String(cString: attribute.uri)
    value = String(attribute.value, attribute.length)
  }
}
