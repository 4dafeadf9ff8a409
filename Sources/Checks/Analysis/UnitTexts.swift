import Catalogs
import Glibc

/// What of a unit its faults depend on. A rule for messages sees nothing else of it, so that what it finds in one unit holds
/// for every other that is equal.
///
/// Texts are equal when their bytes are: rules tell an "é" of one code point from an "é" of two, which `String` does not.
struct UnitTexts: Sendable {
  let source: String
  let sourcePlural: String?
  let targets: [String]
  /// The format's flags, such as `c-format`.
  let flags: [String]
  /// Whether the translation is there and current.
  let isTranslated: Bool

  /// Takes the texts out by themselves: to copy a unit whole, for every unit of a catalog, would take longer than to hash it.
  init(of index: Int, in units: [CatalogUnit]) {
    source = units[index].key.source
    sourcePlural = units[index].sourcePlural
    targets = units[index].targets
    flags = units[index].flags
    isTranslated = units[index].state == .translated
  }

  /// The translation where there is one form.
  var target: String { targets.first ?? "" }

  /// How long they are, in UTF-8 bytes.
  var length: Int { source.utf8.count + targets.reduce(0) { $0 + $1.utf8.count } }
}

extension UnitTexts: Hashable {
  static func == (one: Self, other: Self) -> Bool {
    one.isTranslated == other.isTranslated && areEqual(one.source, other.source)
      && one.targets.elementsEqual(other.targets, by: areEqual)
      && (one.sourcePlural == nil) == (other.sourcePlural == nil)
      && areEqual(one.sourcePlural ?? "", other.sourcePlural ?? "")
      && one.flags.elementsEqual(other.flags, by: areEqual)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(isTranslated)
    Self.hash(source, into: &hasher)
    if let sourcePlural { Self.hash(sourcePlural, into: &hasher) }
    for text in targets { Self.hash(text, into: &hasher) }
    for flag in flags { Self.hash(flag, into: &hasher) }
  }

  private static func areEqual(_ one: String, _ other: String) -> Bool {
    var (one, other) = (one, other)
    return one.withUTF8 { one in
      other.withUTF8 { other in
        guard let start = one.baseAddress, let otherStart = other.baseAddress else { return one.count == other.count }
        return one.count == other.count && memcmp(start, otherStart, one.count) == 0
      }
    }
  }

  private static func hash(_ text: String, into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    hasher.combine(text.utf8.count)
  }
}
