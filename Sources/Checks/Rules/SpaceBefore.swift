import Catalogs
import Languages

/// A space stands before a mark that belongs to the word in front of it.
///
/// A line may then begin with the mark. Remove the space. The marks that a language does part from the words, as French
/// does, are in its facts; the danda of Indic scripts may be written either way.
struct SpaceBefore: MessageRule {
  static let id = "space-before"
  static let category = Finding.Category.punctuation
  static let severity = Severity.note

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.compactMap { pair in
      guard let place = spaced(pair.target), spaced(pair.source) == nil else { return nil }
      return pair.issue(
        place..<place + 1,
        "a space stands before \"\(pair.target.scanned[place + 1..<place + 2])\"; remove it"
      )
    }
  }

  /// The first space between a word and a mark that nothing but space follows: ".5" and ".org" begin with theirs.
  private func spaced(_ text: AnalyzedText) -> Int? {
    guard text.scanned.traits.contains(.spacedPunctuation) else { return nil }
    let units = text.units
    let table = CharacterTable.shared
    let spaced = text.language.spacedMarks
    return text.content.dropLast().first { place in
      guard table.kind(of: units[place]) == .space, Self.marks.contains(units[place + 1]), place > 0,
        !spaced.contains(units[place + 1])
      else { return false }
      let isAfterWord = table.isLetter(units[place - 1]) || table.digitValue(of: units[place - 1]) != nil
      return isAfterWord && (place + 2 == units.count || table.kind(of: units[place + 2]) == .space)
    }
  }

  private static let marks = UnitSet(",.;:?!،؛؟۔，。；：？！、".utf16)
}
