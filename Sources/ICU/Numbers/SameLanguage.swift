extension LocaleTag {
  /// Whether data of this locale are in the language of `other`.
  func isSameLanguage(as other: LocaleTag) -> Bool {
    language == other.language && script == other.script
  }
}
