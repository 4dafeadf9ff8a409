import ICU

/// One localization of a string catalog: a text, or forms of it that are chosen by a number.
///
/// In ICU MessageFormat, `variations.plural` is a plural of the argument `0`, and a substitution is a plural of its own
/// name whose `%arg` is `#`.
struct XCStringsText {
  /// The text in the source format's writing; several forms become an ICU plural.
  let text: String
  /// The states of its texts.
  let states: [String]
  /// Where its first text stands, in bytes.
  let offset: Int
  /// What it holds that a catalog cannot: `device` variations.
  let hasDeviceVariations: Bool

  init(_ localization: JSONValue) {
    var reader = Reader()
    text = reader.text(of: localization)
    states = reader.states
    offset = reader.offset ?? 0
    hasDeviceVariations = reader.hasDevices
  }

  private struct Reader {
    var states: [String] = []
    var offset: Int?
    var hasDevices = false

    mutating func text(of localization: JSONValue) -> String {
      var text = form(localization, argument: "0", isPlural: false)
      for substitution in localization["substitutions"]?.members ?? [] {
        let plural = form(substitution.value, argument: substitution.name, isPlural: true)
        text = text.replacing("%#@\(substitution.name)@", with: plural)
      }
      return text
    }

    private mutating func form(_ value: JSONValue, argument: String, isPlural: Bool) -> String {
      if let unit = value["stringUnit"] {
        if let state = unit["state"]?.text { states.append(state) }
        if offset == nil { offset = unit["value"]?.offset }
        return unit["value"]?.text ?? ""
      }
      if let forms = value["variations"]?["plural"]?.members, !forms.isEmpty {
        let written = forms.map { form in
          "\(form.name) {\(Self.quoted(self.form(form.value, argument: argument, isPlural: isPlural), hasNumber: isPlural))}"
        }
        return "{\(argument), plural, \(written.joined(separator: " "))}"
      }
      guard let devices = value["variations"]?["device"]?.members, let first = devices.first else { return "" }
      hasDevices = true
      let chosen = devices.first { $0.name == "other" } ?? first
      return form(chosen.value, argument: argument, isPlural: isPlural)
    }

    /// A form's text inside a plural: what MessageFormat would take for syntax is quoted.
    private static func quoted(_ text: String, hasNumber: Bool) -> String {
      let marked = hasNumber ? text.replacing("%arg", with: "\u{1}") : text
      var quoted = ""
      let scalars = Array(marked.unicodeScalars)
      for (index, scalar) in scalars.enumerated() {
        switch scalar {
        case "{", "}", "#": quoted += "'\(scalar)'"
        case "'" where index + 1 == scalars.count || "{}#'|".unicodeScalars.contains(scalars[index + 1]): quoted += "''"
        case "\u{1}": quoted += "#"
        default: quoted.unicodeScalars.append(scalar)
        }
      }
      return quoted
    }
  }
}

extension XCStringsText {
  /// A text as a localization in a state; an ICU plural becomes variations where they can say the same.
  static func localization(_ text: String, isPattern: Bool, state: String) -> JSONValue {
    guard isPattern, let pattern = try? MessagePattern(parsing: text) else { return unit(text, state) }
    if pattern.nodes.count == 1, let plural = Plural(pattern.nodes[0]), plural.name == "0", !plural.hasNumber {
      return .object([.init(name: "variations", value: plural.forms(state))])
    }
    return substituted(pattern, state) ?? unit(text, state)
  }

  private static func unit(_ text: String, _ state: String) -> JSONValue {
    .object([.init(name: "stringUnit", value: stringUnit(text, state))])
  }

  private static func stringUnit(_ text: String, _ state: String) -> JSONValue {
    .object([.init(name: "state", value: .text(state)), .init(name: "value", value: .text(text))])
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
