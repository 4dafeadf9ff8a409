import ICU

/// One localization of a string catalog: a text, or forms of it that are chosen by a number.
///
/// In ICU MessageFormat, `variations.plural` is a plural of the argument `0`, and a substitution is a plural of its own
/// name whose `%arg` is `#`.
struct XCStringsText {
  /// The text in the source format's writing; several forms become an ICU plural.
  let text: String
  /// The text in pieces, each with its place in the file.
  let pieces: [XCStringsPiece]
  /// The states of its texts.
  let states: [String]
  /// Whether it has a text, and every form has.
  let isComplete: Bool
  /// What it holds that a catalog cannot: texts for other devices.
  let hasDeviceVariations: Bool

  init(_ localization: JSONValue) {
    var reader = Reader()
    pieces = reader.pieces(of: localization)
    text = pieces.map(\.text).joined()
    states = reader.states
    isComplete = !text.isEmpty && !reader.hasEmptyForm
    hasDeviceVariations = reader.hasDevices
  }

  private struct Reader {
    var states: [String] = []
    var hasEmptyForm = false
    var hasDevices = false

    mutating func pieces(of localization: JSONValue) -> [XCStringsPiece] {
      var pieces = form(localization, argument: "0", isPlural: false)
      for substitution in localization["substitutions"]?.members ?? [] {
        let plural = form(substitution.value, argument: substitution.name, isPlural: true)
        pieces = pieces.flatMap { $0.replacing("%#@\(substitution.name)@", with: plural) }
      }
      return pieces
    }

    private mutating func form(_ value: JSONValue, argument: String, isPlural: Bool) -> [XCStringsPiece] {
      if let unit = value["stringUnit"] {
        if let state = unit["state"]?.text { states.append(state) }
        let text = unit["value"]?.text ?? ""
        if text.isEmpty { hasEmptyForm = true }
        return [XCStringsPiece(text: text, offset: unit["value"]?.offset)]
      }
      if let forms = value["variations"]?["plural"]?.members, !forms.isEmpty {
        var pieces = [XCStringsPiece(text: "{\(argument), plural,")]
        for form in forms {
          pieces.append(XCStringsPiece(text: " \(form.name) {"))
          pieces += self.form(form.value, argument: argument, isPlural: isPlural)
            .flatMap { $0.quoted(hasNumber: isPlural) }
          pieces.append(XCStringsPiece(text: "}"))
        }
        return pieces + [XCStringsPiece(text: "}")]
      }
      guard let devices = value["variations"]?["device"], let chosen = XCStringsText.chosenDevice(of: devices) else {
        return []
      }
      if devices.members.count > 1 { hasDevices = true }
      return form(chosen.value, argument: argument, isPlural: isPlural)
    }
  }

  /// The device whose text a catalog holds: any other than those that are named, or else the first.
  static func chosenDevice(of devices: JSONValue) -> JSONValue.Member? {
    devices.members.first { $0.name == "other" } ?? devices.members.first
  }
}

extension XCStringsText {
  /// A text as a localization in a state; an ICU plural becomes variations where they can say the same, even of a source
  /// without braces: a translation may need forms where English needs none.
  static func localization(_ text: String, state: String) -> JSONValue {
    guard let pattern = try? MessagePattern(parsing: text) else { return unit(text, state) }
    if pattern.nodes.count == 1, let plural = Plural(pattern.nodes[0]), plural.name == "0", !plural.hasNumber {
      return .object([.init(name: "variations", value: plural.forms(state))])
    }
    return substituted(pattern, state) ?? unit(text, state)
  }

  /// A text without forms as a localization in a state.
  static func unit(_ text: String, _ state: String) -> JSONValue {
    .object([.init(name: "stringUnit", value: stringUnit(text, state))])
  }

  /// A text in a state; an empty one is still to be translated.
  private static func stringUnit(_ text: String, _ state: String) -> JSONValue {
    .object([
      .init(name: "state", value: .text(text.isEmpty ? "new" : state)), .init(name: "value", value: .text(text)),
    ])
  }

  /// A text whose plurals are substitutions; `nil` when it has none, or something else than text beside them.
  private static func substituted(_ pattern: MessagePattern, _ state: String) -> JSONValue? {
    var text = ""
    var plurals: [Plural] = []
    for node in pattern.nodes {
      if case .text(let part) = node.content {
        text += part
      } else if let plural = Plural(node), !plurals.contains(where: { $0.name == plural.name }) {
        plurals.append(plural)
        text += "%#@\(plural.name)@"
      } else {
        return nil
      }
    }
    if plurals.isEmpty { return nil }
    var substitutions = JSONValue.object([])
    for (index, plural) in plurals.enumerated() {
      substitutions[plural.name] = .object([
        .init(name: "argNum", value: .literal("\(index + 1)")), .init(name: "formatSpecifier", value: .text("lld")),
        .init(name: "variations", value: plural.forms(state)),
      ])
    }
    return .object([
      .init(name: "stringUnit", value: stringUnit(text, state)), .init(name: "substitutions", value: substitutions),
    ])
  }

  /// A plural whose forms are plain text.
  private struct Plural {
    let name: String
    let texts: [(category: String, text: String)]
    let hasNumber: Bool

    init?(_ node: MessagePattern.Node) {
      guard case .plural(let name, 0, false, let variants) = node.content else { return nil }
      var hasNumber = false
      var texts: [(String, String)] = []
      for variant in variants {
        guard PluralCategory(rawValue: variant.selector) != nil else { return nil }
        var text = ""
        for part in variant.message {
          switch part.content {
          case .text(let words): text += words
          case .number:
            hasNumber = true
            text += "%arg"
          default: return nil
          }
        }
        texts.append((variant.selector, text))
      }
      self.name = name
      self.texts = texts
      self.hasNumber = hasNumber
    }

    func forms(_ state: String) -> JSONValue {
      var forms = JSONValue.object([])
      for (category, text) in texts { forms[category] = XCStringsText.unit(text, state) }
      return .object([.init(name: "plural", value: forms)])
    }
  }
}
