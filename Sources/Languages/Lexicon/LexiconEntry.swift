/// A meaning that a word of a lexicon has.
struct LexiconEntry: Hashable, Sendable {
  let meaning: Meaning
  /// Whether more letters may follow.
  let isOpen: Bool
}
