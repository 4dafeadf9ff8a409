import ICU

/// Tells words from slips of the keyboard in one language.
public protocol SpellingDictionary: Sendable {
  /// Whether a word of one language stands in it, in any of its inflected forms that the dictionary knows.
  func has(_ word: String) -> Bool
}

/// Finds the spelling dictionary of a locale; `nil` where there is none.
public typealias DictionaryFinder = @Sendable (LocaleTag) -> (any SpellingDictionary)?

/// Finds none, so that what is found is the same on every machine.
@Sendable public func noDictionary(for locale: LocaleTag) -> (any SpellingDictionary)? { nil }
