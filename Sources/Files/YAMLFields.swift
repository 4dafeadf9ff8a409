import Yams

/// Reads the fields of a YAML mapping and gathers what is wrong with them, each with its place.
package struct YAMLFields {
  package let file: String
  package let fields: Set<String>
  package private(set) var errors: [InputError] = []

  package init(file: String, fields: Set<String>) {
    self.file = file
    self.fields = fields
  }

  /// The mapping that the YAML holds; fields outside ``fields`` are reported.
  package mutating func mapping(of yaml: String) throws(InputErrors) -> Node.Mapping {
    let mapping = try openMapping(of: yaml)
    refuseUnknownFields(of: mapping)
    return mapping
  }

  /// Reports fields outside ``fields``.
  package mutating func refuseUnknownFields(of mapping: Node.Mapping) {
    for (key, _) in mapping {
      guard let name = key.string, !fields.contains(name) else { continue }
      report(
        at: key,
        "unknown field \"\(name)\"",
        "remove it, or use one of \(fields.sorted().joined(separator: ", "))"
      )
    }
  }

  /// The items of a YAML list.
  package func sequence(of yaml: String) throws(InputErrors) -> [Node] {
    let node: Node?
    do {
      node = try Self.node(of: yaml)
    } catch {
      throw InputErrors([Self.syntaxError(error, file: file)])
    }
    guard let sequence = node?.sequence else {
      throw InputErrors([InputError(file: file, problem: "no list was found", remedy: "write one - item a line")])
    }
    return Array(sequence)
  }

  /// The mapping that the YAML holds, whatever its fields; YAML itself refuses doubled ones.
  package func openMapping(of yaml: String) throws(InputErrors) -> Node.Mapping {
    let node: Node?
    do {
      node = try Self.node(of: yaml)
    } catch {
      throw InputErrors([Self.syntaxError(error, file: file)])
    }
    guard let mapping = node?.mapping else {
      throw InputErrors([
        InputError(file: file, problem: "no fields were found", remedy: "write one field: value a line")
      ])
    }
    return mapping
  }

  /// The reader of a field says what it is; Yams would try nine regular expressions on every word to tell.
  private static func node(of yaml: String) throws -> Node? { try Yams.compose(yaml: yaml, .basic) }

  /// Throws what was gathered.
  package func finish() throws(InputErrors) {
    if !errors.isEmpty { throw InputErrors(errors) }
  }

  /// A required text; empty when it is missing, which is reported.
  package mutating func text(_ field: String, of mapping: Node.Mapping) -> String {
    if let text = mapping[field]?.scalar?.string, !text.isEmpty { return text }
    report(field, of: mapping, "the field \"\(field)\" is missing or empty", "write \(field): and a text")
    return ""
  }

  /// A required name of ASCII letters, digits and hyphens, which is safe in paths and addresses.
  package mutating func identifier(_ field: String, of mapping: Node.Mapping) -> String {
    let text = text(field, of: mapping)
    if !text.isEmpty, !text.isIdentifier {
      report(field, of: mapping, "\"\(text)\" is not a valid \(field)", "use a-z, 0-9 and hyphens only")
    }
    return text
  }

  /// A required day, `YYYY-MM-DD`.
  package mutating func date(_ field: String, of mapping: Node.Mapping) -> CalendarDate {
    let text = text(field, of: mapping)
    if let date = CalendarDate(text) { return date }
    if !text.isEmpty {
      report(field, of: mapping, "\"\(text)\" is not a day", "write it as YYYY-MM-DD, such as 2026-10-01")
    }
    return CalendarDate.distantPast
  }

  /// A list of texts with their places; empty when the field is missing.
  package mutating func texts(_ field: String, of mapping: Node.Mapping) -> [(text: String, position: TextPosition)] {
    guard let node = mapping[field] else { return [] }
    guard let sequence = node.sequence, sequence.allSatisfy({ $0.scalar?.string.isEmpty == false }) else {
      report(field, of: mapping, "the field \"\(field)\" is not a list of texts", "write one - text a line")
      return []
    }
    return sequence.map { ($0.scalar?.string ?? "", Self.position(of: $0)) }
  }

  /// Gathers an error at a field's value, or at the mapping where there is no such field.
  package mutating func report(_ field: String, of mapping: Node.Mapping, _ problem: String, _ remedy: String) {
    let mark = mapping[field]?.mark ?? mapping.mark
    report(mark, problem, remedy)
  }

  /// Gathers an error at a node.
  package mutating func report(at node: Node, _ problem: String, _ remedy: String) {
    report(node.mark, problem, remedy)
  }

  private mutating func report(_ mark: Mark?, _ problem: String, _ remedy: String) {
    let position = TextPosition(line: mark?.line ?? 1, column: mark?.column ?? 1)
    errors.append(InputError(file: file, position: position, problem: problem, remedy: remedy))
  }

  /// Where a node stands.
  package static func position(of node: Node) -> TextPosition {
    TextPosition(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  private static func syntaxError(_ error: any Error, file: String) -> InputError {
    let remedy = "mend the YAML there; a text with a colon, # or quotes needs \"quotation marks\""
    guard let error = error as? YamlError else {
      return InputError(file: file, problem: "the YAML cannot be read", remedy: remedy)
    }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return InputError(
        file: file,
        position: TextPosition(line: mark.line, column: mark.column),
        problem: "the YAML cannot be read: \(problem)",
        remedy: remedy
      )
    case .duplicatedKeysInMapping(let keys, let context):
      return InputError(
        file: file,
        position: TextPosition(line: context.mark.line, column: context.mark.column),
        problem: "\(keys.map { "\"\($0)\"" }.joined(separator: ", ")) stands twice in one mapping",
        remedy: "keep one of them"
      )
    default:
      return InputError(file: file, problem: "the YAML cannot be read", remedy: remedy)
    }
  }
}

extension CalendarDate {
  /// Stands in where a date could not be read, which is always reported as well.
  fileprivate static let distantPast = CalendarDate(year: 1, month: 1, day: 1)
}

extension StringProtocol {
  /// Whether the text is a name that is safe in paths and addresses: a-z, 0-9 and hyphens, at most 80, no hyphen first.
  package var isIdentifier: Bool {
    !isEmpty && utf8.count <= 80 && utf8.first != UInt8(ascii: "-")
      && utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") }
  }
}
