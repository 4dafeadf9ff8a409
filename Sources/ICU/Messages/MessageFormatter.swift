/// Puts values into messages.
///
/// The tree is walked here and not by ICU's own formatter, which drops the fraction digits of "1.0" before it chooses a
/// plural form, and cannot say where an argument landed.
public enum MessageFormatter {
  /// The message with its arguments in place.
  ///
  /// Digits are those that ICU prefers for the locale unless `numberingSystem` names others, such as "latn".
  public static func format(
    _ pattern: String,
    locale: LocaleTag,
    arguments: [String: MessageArgument],
    numberingSystem: String? = nil
  ) throws(MessageFormatError) -> String {
    try formatWithFields(pattern, locale: locale, arguments: arguments, numberingSystem: numberingSystem).text
  }

  /// The message, and where each argument landed.
  public static func formatWithFields(
    _ pattern: String,
    locale: LocaleTag,
    arguments: [String: MessageArgument],
    numberingSystem: String? = nil
  ) throws(MessageFormatError) -> FormattedMessage {
    let parsed: MessagePattern
    do { parsed = try MessagePattern(parsing: pattern) } catch { throw .syntax(error) }
    return try formatWithFields(parsed, locale: locale, arguments: arguments, numberingSystem: numberingSystem)
  }

  /// The parsed message, and where each argument landed.
  public static func formatWithFields(
    _ pattern: MessagePattern,
    locale: LocaleTag,
    arguments: [String: MessageArgument],
    numberingSystem: String? = nil
  ) throws(MessageFormatError) -> FormattedMessage {
    var writer = MessageWriter(locale: locale, arguments: arguments, numberingSystem: numberingSystem)
    try writer.write(pattern.nodes, counting: nil)
    return FormattedMessage(text: writer.text, arguments: writer.landed)
  }
}

/// Writes a message's nodes one after the other.
private struct MessageWriter {
  /// What `#` stands for.
  struct Count {
    let name: String
    let number: PlainDecimal
  }

  let locale: LocaleTag
  let arguments: [String: MessageArgument]
  let numberingSystem: String?
  private(set) var text = ""
  private(set) var landed: [FormattedMessage.Argument] = []
  private var length = 0

  init(locale: LocaleTag, arguments: [String: MessageArgument], numberingSystem: String?) {
    self.locale = locale
    self.arguments = arguments
    self.numberingSystem = numberingSystem
  }

  mutating func write(_ nodes: [MessagePattern.Node], counting count: Count?) throws(MessageFormatError) {
    for node in nodes {
      switch node.content {
      case .text(let text): append(text)
      case .number: if let count { append(try digits(count.number), as: count.name) } else { append("#") }
      case .argument(let name): append(try plain(name), as: name)
      case .simple(let name, let type, let style): append(try simple(name, type, style), as: name)
      case .select(let name, let variants): try select(name, variants)
      case .plural(let name, let offset, let isOrdinal, let variants):
        try plural(name, offset: offset, isOrdinal ? .ordinal : .cardinal, variants)
      }
    }
  }

  private mutating func append(_ piece: String, as name: String? = nil) {
    let start = length
    text += piece
    length += piece.utf16.count
    if let name { landed.append(.init(name: name, range: start..<length)) }
  }

  private func value(_ name: String) throws(MessageFormatError) -> MessageArgument {
    guard let value = arguments[name] else { throw .missingArgument(name) }
    return value
  }

  private func number(_ name: String) throws(MessageFormatError) -> PlainDecimal {
    guard let text = try value(name).number else { throw .notANumber(argument: name) }
    return try icu { () throws(ICUFailure) in try PlainDecimal(text) }
  }

  private func plain(_ name: String) throws(MessageFormatError) -> String {
    if case .string(let text) = try value(name) { return text }
    return try digits(number(name))
  }

  private func digits(_ number: PlainDecimal) throws(MessageFormatError) -> String {
    try icu { () throws(ICUFailure) in
      try NumberFormatting.decimal(number.text, locale: locale, numberingSystem: numberingSystem)
    }
  }

  private func simple(_ name: String, _ type: String, _ style: String?) throws(MessageFormatError) -> String {
    let number = try number(name).text
    let spelt = try icu { () throws(ICUFailure) -> String? in
      switch type {
      case "number": try styled(number, style)
      case "spellout": try NumberSpelling(locale)?.cardinal(of: number, ruleSet: style)
      default: nil
      }
    }
    guard let spelt else { throw .unsupported(argument: name, type: type) }
    return spelt
  }

  /// A number in one of the styles of MessageFormat: percent multiplies by a hundred there.
  private func styled(_ number: String, _ style: String?) throws(ICUFailure) -> String? {
    let tag = try locale.with(numberingSystem: numberingSystem)
    switch style {
    case nil: return try NumberFormatting.decimal(number, locale: locale, numberingSystem: numberingSystem)
    case "integer": return try NumberFormatting.skeleton(number, "precision-integer", tag: tag)
    case "percent": return try NumberFormatting.skeleton(number, "percent scale/100", tag: tag)
    case .some(let style) where style.hasPrefix("::"):
      return try NumberFormatting.skeleton(number, String(style.dropFirst(2)), tag: tag)
    default: return nil
    }
  }

  private mutating func select(_ name: String, _ variants: [MessagePattern.Variant]) throws(MessageFormatError) {
    let value = try value(name)
    let key = if case .string(let text) = value { text } else { value.number ?? "" }
    try write(variants.message(for: key), counting: nil)
  }

  private mutating func plural(
    _ name: String,
    offset: Int,
    _ kind: PluralRules.Kind,
    _ variants: [MessagePattern.Variant]
  ) throws(MessageFormatError) {
    let number = try number(name)
    let shown = try icu { () throws(ICUFailure) in try number.subtracting(offset) }
    let exact = variants.first { $0.isExactly(number.text) }?.message
    let message = exact ?? variants.message(for: PluralRules(locale, type: kind).category(of: shown).rawValue)
    try write(message, counting: Count(name: name, number: shown))
  }

  private func icu<Result>(_ body: () throws(ICUFailure) -> Result) throws(MessageFormatError) -> Result {
    do { return try body() } catch { throw .failure(error) }
  }
}

extension [MessagePattern.Variant] {
  fileprivate func message(for selector: String) -> [MessagePattern.Node] {
    let chosen = first { $0.selector == selector } ?? first { $0.selector == "other" }
    return chosen?.message ?? []
  }
}

extension MessagePattern.Variant {
  /// Whether the selector is "=" and this number: "=1" selects 1 and 1.0.
  fileprivate func isExactly(_ number: String) -> Bool {
    guard selector.hasPrefix("="), let value = Double(selector.dropFirst()) else { return false }
    return value == Double(number)
  }
}
