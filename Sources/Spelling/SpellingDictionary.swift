/// Tells words from slips of the keyboard in one language.
public protocol SpellingDictionary: Sendable {
  /// Whether a word of one language stands in it, in any of its inflected forms that the dictionary knows.
  func has(_ word: String) -> Bool
}
