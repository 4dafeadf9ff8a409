import ICU
import Languages

/// Hours as a language counts them: twice to twelve with "am" and "pm", or to 24.
struct DayHours: Sendable {
  /// What follows an hour after noon, folded, without points: "pm".
  private let afterNoon: [UInt16]
  /// What the hour twelve is called, folded.
  private let noon, midnight: [UInt16]

  init(_ locale: LocaleTag) {
    let names = DayPeriodNames(locale)
    (afterNoon, noon, midnight) = (Self.folded(names.pm), Self.folded(names.noon), Self.folded(names.midnight))
  }

  private static func folded(_ name: String) -> [UInt16] {
    name.utf16.filter { !isPassedOver($0) }.map(CharacterTable.shared.fold)
  }

  /// Spaces and points: "p.m." is "pm".
  private static func isPassedOver(_ unit: UInt16) -> Bool {
    unit == 0x2E || unit == 0x20 || unit == 0xA0 || unit == 0x202F
  }

  /// The numbers of a source, hours after noon counted to 24 where only so they are among the translation's: "5 pm" is
  /// 17 beside "17 h", and 5 beside "5 heures".
  func reading(_ tokens: [NumberToken], in text: ScannedText, beside targets: [NumberToken]) -> [NumberToken] {
    guard tokens.contains(where: { follows(afterNoon, $0, text) }) else { return tokens }
    let known = Set(targets.flatMap { $0.readings.joined() } + targets.compactMap(Self.hour))
    var tokens = tokens
    for index in tokens.indices where tokens[index].form == .digits && follows(afterNoon, tokens[index], text) {
      // "6:30 pm" is two numbers.
      let place = isMinute(index, of: tokens, in: text) ? index - 1 : index
      guard let hour = Self.hour(tokens[place]), let later = Self.afternoon(hour, tokens[place]),
        !known.contains(hour), known.contains(later[0][0])
      else { continue }
      tokens[place].readings = later
    }
    return tokens
  }

  private func isMinute(_ index: Int, of tokens: [NumberToken], in text: ScannedText) -> Bool {
    guard index > 0 else { return false }
    let (end, start) = (tokens[index - 1].range.upperBound, tokens[index].range.lowerBound)
    return start == end + 1 && text.units[end] == 0x3A
  }

  private static func hour(_ token: NumberToken) -> NumberValue? {
    (token.written ?? "").split(separator: "|").first.flatMap { NumberValue(String($0)) }
  }

  /// "6.30" may be an hour and its minutes or, as it is written, a decimal.
  private static func afternoon(_ hour: NumberValue, _ token: NumberToken) -> [[NumberValue]]? {
    guard let hour = hour.integer, (1..<12).contains(hour) else { return nil }
    let minutes = (token.written ?? "").split(separator: "|").dropFirst().map(String.init)
    if minutes.isEmpty { return [[NumberValue(hour + 12)]] }
    guard minutes.count == 1, let minute = NumberValue(minutes[0]) else { return nil }
    let decimal = NumberValue("\(hour + 12).\(minutes[0])").map { [[$0]] } ?? []
    return [[NumberValue(hour + 12), minute]] + decimal
  }

  /// Whether a text calls the hour that a number of `source` is by its name: "midi" for "12 noon".
  func names(_ token: NumberToken, of source: ScannedText, _ hours: DayHours, in text: ScannedText) -> Bool {
    guard token.value == NumberValue(12) else { return false }
    let letters = text.folded.filter { !Self.isPassedOver($0) }
    return hours.follows(hours.noon, token, source) && letters.contains(noon)
      || hours.follows(hours.midnight, token, source) && letters.contains(midnight)
  }

  /// Whether a name stands behind a number, with or without a space and points.
  private func follows(_ name: [UInt16], _ token: NumberToken, _ text: ScannedText) -> Bool {
    if name.isEmpty { return false }
    var place = token.core.upperBound
    for unit in name {
      while place < text.units.count, Self.isPassedOver(text.units[place]) { place += 1 }
      guard place < text.units.count, text.folded[place] == unit else { return false }
      place += 1
    }
    return place == text.units.count || !CharacterTable.shared.isLetter(text.units[place])
  }
}
