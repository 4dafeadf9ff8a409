import Files
import ICU
import Yams

/// Whether a voice may speak to patients.
public enum VoiceFitness: Hashable, Sendable {
  /// It says what is written.
  case fit
  /// It does so once the script has rewritten what it would drop or garble; the text says what.
  case fitWithRewriting(String)
  /// There is none, or it cannot be trusted; the text says why.
  case refused(String)
}

/// A row of `voices.yaml`: who speaks a locale.
public struct VoiceEntry: Hashable, Sendable {
  /// The locale that is spoken.
  public let locale: LocaleTag
  /// The engine's name: `espeak-ng`.
  public let engine: String
  /// The engine's name of the voice; empty where there is none.
  public let voice: String
  /// Words a minute.
  public let rate: Int
  /// From 0, low, to 99, high.
  public let pitch: Int
  /// Whether it may speak to patients.
  public let fitness: VoiceFitness
  /// The row's place in the file.
  public let position: TextPosition

  /// Whether packs of the locale have audio.
  public var isFit: Bool {
    if case .refused = fitness { return false }
    return true
  }
}

/// `Audio/voices.yaml`.
public struct VoiceTable: Sendable {
  /// The path of the file.
  public let file: String
  /// One row a locale, in the file's order.
  public let entries: [VoiceEntry]

  /// The row of a locale or of its nearest relative; `nil` when there is none.
  public func entry(for locale: LocaleTag) -> VoiceEntry? {
    for candidate in [locale] + locale.parents {
      if let entry = entries.first(where: { $0.locale == candidate }) { return entry }
    }
    let maximized = locale.maximized
    return entries.first {
      $0.locale.maximized.language == maximized.language && $0.locale.maximized.script == maximized.script
    }
  }

  /// Reads rows `tag: { engine: …, voice: …, rate: …, pitch: …, fitness: fit | rewritten | refused, because: … }`.
  public static func read(_ yaml: String, file: String) throws(InputErrors) -> VoiceTable {
    var reader = YAMLFields(file: file, fields: [])
    var entries: [VoiceEntry] = []
    for (key, value) in try reader.openMapping(of: yaml) {
      guard let locale = key.string.flatMap({ try? LocaleTag($0) }), let row = value.mapping else {
        reader.report(
          at: key,
          "\"\(key.string ?? "")\" is not a language tag with a row",
          "write pl: { voice: pl, fitness: fit }"
        )
        continue
      }
      entries.append(reader.entry(locale, row, position: YAMLFields.position(of: key)))
    }
    try reader.finish()
    return VoiceTable(file: file, entries: entries)
  }
}

extension YAMLFields {
  private static let rowFields: Set<String> = ["engine", "voice", "rate", "pitch", "fitness", "because"]

  fileprivate mutating func entry(
    _ locale: LocaleTag,
    _ row: Node.Mapping,
    position: TextPosition
  ) -> VoiceEntry {
    for (key, _) in row where !Self.rowFields.contains(key.string ?? "") {
      report(
        at: key,
        "unknown field \"\(key.string ?? "")\"",
        "use one of \(Self.rowFields.sorted().joined(separator: ", "))"
      )
    }
    let fitness = fitness(of: row)
    var voice = ""
    if case .refused = fitness { voice = row["voice"]?.string ?? "" } else { voice = text("voice", of: row) }
    return VoiceEntry(
      locale: locale,
      engine: row["engine"]?.string ?? "espeak-ng",
      voice: voice,
      rate: number("rate", of: row, default: 150, in: 80...450),
      pitch: number("pitch", of: row, default: 50, in: 0...99),
      fitness: fitness,
      position: position
    )
  }

  private mutating func fitness(of row: Node.Mapping) -> VoiceFitness {
    let because = row["because"]?.string ?? ""
    switch row["fitness"]?.string {
    case "fit": return .fit
    case "rewritten" where !because.isEmpty: return .fitWithRewriting(because)
    case "refused" where !because.isEmpty: return .refused(because)
    default:
      report(
        "fitness",
        of: row,
        "the fitness is missing or has no reason",
        "write fit, or rewritten or refused with because:"
      )
      return .refused(because)
    }
  }

  private mutating func number(
    _ field: String,
    of row: Node.Mapping,
    default standard: Int,
    in range: ClosedRange<Int>
  ) -> Int {
    guard let node = row[field] else { return standard }
    if let number = node.int, range.contains(number) { return number }
    report(field, of: row, "the \(field) is not a number from \(range.lowerBound) to \(range.upperBound)", "correct it")
    return standard
  }
}
