import ICUShim

extension MessagePattern {
  /// Parses a pattern, with ICU's default rule for apostrophes: one before a brace quotes, others are text.
  public init(parsing source: String) throws(MessageSyntaxError) {
    let units = Array(source.utf16)
    if let offset = BraceScan.tooDeep(units) { throw MessageSyntaxError(offset: offset, reason: .tooLarge) }
    let parts = try MessagePattern.parts(of: source, units: units)
    if let problem = BraceScan.problem(in: units) { throw problem }
    var builder = MessageTreeBuilder(units: units, parts: parts)
    self.source = source
    nodes = try builder.message()
  }

  private static func parts(of source: String, units: [UInt16]) throws(MessageSyntaxError) -> [ICUMessagePart] {
    var offset: Int32 = 0
    do {
      return try array("message patterns", capacity: units.count * 2 + 8) { out, capacity, status in
        withUTF16(source) { icu_message_parse($0, $1, out, capacity, &offset, &status) }
      }
    } catch {
      throw BraceScan(units).problem(behind: error, at: Int(offset))
    }
  }
}
