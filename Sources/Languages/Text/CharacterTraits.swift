/// What is said of a character, or of all characters of a text together, one bit for each thing.
///
/// A text whose union lacks a trait has no such character, so that whoever looks for one need not walk over it. Other
/// modules compile the traits into their loops.
public struct CharacterTraits: OptionSet, Sendable {
  public let rawValue: UInt32

  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The trait of being of a kind; every character has one of these.
  @inlinable public init(_ kind: CharacterKind) { self.init(rawValue: 1 &<< UInt32(kind.rawValue)) }

  /// A decimal digit of any script.
  @inlinable public static var digit: CharacterTraits { CharacterTraits(.digit) }
  /// A space of any width, or the end of a line.
  @inlinable public static var space: CharacterTraits { CharacterTraits(.space) }
  /// Punctuation of any script.
  @inlinable public static var punctuation: CharacterTraits { CharacterTraits(.punctuation) }
  /// A directional mark, a joiner or a soft hyphen: it shows nothing.
  @inlinable public static var ignorable: CharacterTraits { CharacterTraits(.ignorable) }
  /// A letter or a mark on one.
  @inlinable public static var word: CharacterTraits { [CharacterTraits(.letter), CharacterTraits(.mark)] }
  /// Half of a character beyond U+FFFF.
  @inlinable public static var surrogate: CharacterTraits { CharacterTraits(rawValue: 1 << 8) }
  /// What searches for words pass over: vowel signs that are left out at will, joiners, marks of direction.
  @inlinable public static var skipped: CharacterTraits { CharacterTraits(rawValue: 1 << 9) }
  /// A letter of a script whose words stand without spaces, so that a word may begin anywhere.
  @inlinable public static var withoutSpaces: CharacterTraits { CharacterTraits(rawValue: 1 << 10) }
  /// A fraction in one character.
  @inlinable public static var fraction: CharacterTraits { CharacterTraits(rawValue: 1 << 11) }
  /// A double quotation mark.
  @inlinable public static var quotationMark: CharacterTraits { CharacterTraits(rawValue: 1 << 12) }
  /// The beginning or the end of a stretch of one direction.
  @inlinable public static var direction: CharacterTraits { CharacterTraits(rawValue: 1 << 13) }
  /// A mark of a range: ``Dash``.
  @inlinable public static var dash: CharacterTraits { CharacterTraits(rawValue: 1 << 14) }
  /// A sign for hundredths: ``PercentSign``.
  @inlinable public static var percentSign: CharacterTraits { CharacterTraits(rawValue: 1 << 15) }
  /// What normalisation may write in another way: a combining mark, or a letter that has one.
  @inlinable public static var composable: CharacterTraits { CharacterTraits(rawValue: 1 << 16) }

  /// A bracket, quotation marks of East Asia among them.
  @inlinable public static var bracket: CharacterTraits { CharacterTraits(rawValue: 1 << 17) }
  /// What no text should hold: a control character, a private one, or what stands where a letter was lost.
  @inlinable public static var corrupt: CharacterTraits { CharacterTraits(rawValue: 1 << 18) }

  /// Of texts alone: a character that is no letter stands twice in a row.
  @inlinable public static var doubled: CharacterTraits { CharacterTraits(rawValue: 1 << 24) }
  /// Of texts alone: punctuation stands behind a space.
  @inlinable public static var spacedPunctuation: CharacterTraits { CharacterTraits(rawValue: 1 << 25) }

  /// The kind of a single character.
  @inlinable public var kind: CharacterKind {
    CharacterKind(rawValue: UInt8(truncatingIfNeeded: (rawValue & 0xFF).trailingZeroBitCount)) ?? .symbol
  }

  /// The traits of a text in UTF-16.
  init(of text: [UInt16]) {
    let table = CharacterTable.shared
    var all: CharacterTraits = []
    var previous: CharacterTraits = []
    var last: UInt16 = 0
    for unit in text {
      let traits = table.traits(of: unit)
      all.formUnion(traits)
      if unit == last, traits.isDisjoint(with: .word) { all.formUnion(.doubled) }
      if traits.contains(.punctuation), previous.contains(.space) { all.formUnion(.spacedPunctuation) }
      (last, previous) = (unit, traits)
    }
    self = all
  }

  init(describing unit: UInt16, _ kind: CharacterKind) {
    self.init(kind)
    if unit & 0xF800 == 0xD800 { insert(.surrogate) }
    if SearchFolding.isSkipped(unit) { insert(.skipped) }
    if VulgarFraction.value(of: unit) != nil { insert(.fraction) }
    if Dash.contains(unit) { insert(.dash) }
    if PercentSign.contains(unit) { insert(.percentSign) }
    // Below U+0300 everything is composed, and so are dashes, quotation marks and their kind.
    if unit >= 0x300, !(0x2002...0x20CF).contains(unit) { insert(.composable) }
    switch unit {
    // Thai and Lao, Myanmar, Khmer, kana, Han, Hangul (whose endings stand on the word), compatibility ideographs.
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xD840...0xD87F:
      insert(.withoutSpaces)
    case 0x22, 0xAB, 0xBB, 0x201C...0x201F, 0x2039, 0x203A, 0x300C...0x300F: insert(.quotationMark)
    case 0x202A...0x202E, 0x2066...0x2069: insert(.direction)
    default: break
    }
    switch unit {
    case 0x28, 0x29, 0x5B, 0x5D, 0x3008...0x301B, 0xFF08, 0xFF09, 0xFF3B, 0xFF3D: insert(.bracket)
    case 0x09, 0x0A, 0x0D: break
    case 0x00...0x1F, 0x7F...0x9F, 0xFFFD, 0xFDD0...0xFDEF, 0xFFFE, 0xFFFF, 0xE000...0xF8FF: insert(.corrupt)
    default: break
    }
  }
}
