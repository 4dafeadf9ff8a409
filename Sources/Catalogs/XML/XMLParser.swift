import XMLEventsShim

/// XML through libxml2. The only place that holds its pointers.
///
/// Document types are refused where they begin, so no entity is ever declared, expanded or fetched.
enum XMLParser {
  /// Why a file cannot be read.
  struct Failure: Error {
    /// In bytes.
    let offset: Int
    let problem: String
    let remedy: String
  }

  /// The outermost element of a UTF-8 file.
  static func parse(_ bytes: [UInt8]) throws(Failure) -> XMLElement {
    // libxml2 counts bytes in 32 bits.
    guard let count = Int32(exactly: bytes.count) else {
      throw Failure(offset: 0, problem: "the file is larger than 2 GB", remedy: "split it")
    }
    var builder = XMLTreeBuilder(bytes)
    let isWellFormed = bytes.withUnsafeBytes { buffer in
      withUnsafeMutablePointer(to: &builder) { builder in
        withUnsafePointer(to: handler) { xml_events_parse(buffer.baseAddress, count, $0, builder) }
      }
    }
    return try builder.finish(isWellFormed: isWellFormed)
  }

  private static var handler: XMLEventsHandler {
    XMLEventsHandler(
      start: { user, name, address, attributes, count, offset in
        XMLParser.builder(user)?.pointee.start(
          name,
          namespace: address,
          UnsafeBufferPointer(start: attributes, count: Int(count)),
          at: Int(offset)
        )
      },
      end: { user, _, offset in XMLParser.builder(user)?.pointee.end(at: Int(offset)) },
      text: { user, start, count in
        guard let start else { return }
        XMLParser.builder(user)?.pointee.add(String(start, count))
      },
      comment: { user, offset in XMLParser.builder(user)?.pointee.skip("<!--", at: Int(offset)) },
      instruction: { user, offset in XMLParser.builder(user)?.pointee.skip("<?", at: Int(offset)) },
      document_type: { user, offset in XMLParser.builder(user)?.pointee.refuseDocumentType(at: Int(offset)) },
      failure: { user, message, offset in
        XMLParser.builder(user)?.pointee.fail(XMLParser.text(message), at: Int(offset))
      }
    )
  }

  private static func builder(_ user: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLTreeBuilder>? {
    user?.assumingMemoryBound(to: XMLTreeBuilder.self)
  }

  private static func text(_ start: UnsafePointer<CChar>?) -> String { start.map { String(cString: $0) } ?? "" }
}

extension String {
  /// Copies text that has a length.
  init(_ start: UnsafePointer<CChar>, _ count: Int32) {
    self = start.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
      String(decoding: UnsafeBufferPointer(start: $0, count: Int(count)), as: UTF8.self)
    }
  }
}
