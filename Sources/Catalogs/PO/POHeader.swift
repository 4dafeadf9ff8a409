/// The fields of a PO file's header, in order.
public struct POHeader: Hashable, Sendable {
  /// One line of the header.
  public struct Field: Hashable, Sendable {
    /// The name before the colon.
    public let name: String
    /// What stands behind it.
    public var value: String
  }

  /// The fields in the file's order.
  public private(set) var fields: [Field]

  /// Makes a header of fields.
  public init(_ fields: [(name: String, value: String)]) {
    self.fields = fields.map { Field(name: $0.name, value: $0.value) }
  }

  /// Reads the `msgstr` of a header; lines without a colon are left out.
  public init(text: String) {
    fields = text.split(separator: "\n").compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let value = line[line.index(after: colon)...].trimmingASCIISpace
      return Field(name: line[..<colon].trimmingASCIISpace, value: value)
    }
  }

  /// The value of a field, whatever the case of its name; setting one that is missing adds it at the end.
  public subscript(name: String) -> String? {
    get { index(of: name).map { fields[$0].value } }
    set {
      switch (index(of: name), newValue) {
      case (let index?, let value?): fields[index].value = value
      case (let index?, nil): fields.remove(at: index)
      case (nil, let value?): fields.append(Field(name: name, value: value))
      case (nil, nil): break
      }
    }
  }

  private func index(of name: String) -> Int? {
    fields.firstIndex { $0.name.utf8.elementsEqual(name.utf8) || $0.name.lowercased() == name.lowercased() }
  }

  /// The header as the `msgstr` of the entry with the empty `msgid`.
  public var text: String { fields.map { "\($0.name): \($0.value)\n" }.joined() }
}

extension PODocument {
  /// The header; empty where there is none.
  public var header: POHeader {
    POHeader(text: entries.first(where: \.message.isHeader)?.message.targets.first ?? "")
  }

  /// The value of a header field.
  public func header(_ name: String) -> String? { header[name] }
}
