/// What is said of a character, or of all characters of a text together, one bit for each thing.
///
/// A text whose union lacks a trait has no such character, so that whoever looks for one need not walk over it.
public struct CharacterTraits: OptionSet, Sendable {
  public let rawValue: UInt16

  @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The trait of being of a kind; every character has one of these.
  @inlinable public init(_ kind: CharacterKind) { self.init(rawValue: 1 &<< UInt16(kind.rawValue)) }

  /// A decimal digit of any script.
  public static let digit = CharacterTraits(.digit)
  /// A space of any width, or the end of a line.
  public static let space = CharacterTraits(.space)
  /// A letter or a mark on one.
  public static let word: CharacterTraits = [CharacterTraits(.letter), CharacterTraits(.mark)]
  /// Half of a character beyond U+FFFF.
  public static let surrogate = CharacterTraits(rawValue: 1 << 8)
  /// What searches for words pass over: vowel signs that are left out at will, joiners, marks of direction.
  public static let skipped = CharacterTraits(rawValue: 1 << 9)
  /// A letter of a script whose words stand without spaces, so that a word may begin anywhere.
  public static let withoutSpaces = CharacterTraits(rawValue: 1 << 10)
  /// A fraction in one character.
  public static let fraction = CharacterTraits(rawValue: 1 << 11)
  /// A double quotation mark.
  public static let quotationMark = CharacterTraits(rawValue: 1 << 12)

  /// The kind of a single character.
  @inlinable public var kind: CharacterKind {
    CharacterKind(rawValue: UInt8(truncatingIfNeeded: (rawValue & 0xFF).trailingZeroBitCount)) ?? .symbol
  }

  /// The union of the traits of some units.
  @inlinable public init(of units: some Sequence<UInt16>) {
    let table = CharacterTable.shared
    self.init(rawValue: units.reduce(0) { $0 | table.traits(of: $1).rawValue })
  }

  init(describing unit: UInt16, _ kind: CharacterKind) {
    self.init(kind)
    if unit & 0xF800 == 0xD800 { insert(.surrogate) }
    if SearchFolding.isSkipped(unit) { insert(.skipped) }
    if VulgarFraction.value(of: unit) != nil { insert(.fraction) }
    switch unit {
    // Thai and Lao, Myanmar, Khmer, kana, Han, Hangul (whose endings stand on the word), compatibility ideographs.
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xD840...0xD87F:
      insert(.withoutSpaces)
    case 0x22, 0xAB, 0xBB, 0x201C...0x201F, 0x2039, 0x203A, 0x300C...0x300F: insert(.quotationMark)
    default: break
    }
  }
}
