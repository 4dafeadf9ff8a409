import ICUShim

/// Lists in a sentence.
public enum ListFormatting {
  /// How the items are tied.
  public enum Kind: Sendable, CaseIterable { case and, or }

  /// The items as the locale lists them: "A, B i C".
  public static func join(_ items: [String], locale: LocaleTag, type: Kind = .and) -> String {
    let joined = items.map { $0 + "\0" }.joined()
    return required { () throws(ICUFailure) in
      try string("lists of \(locale)", capacity: joined.utf8.count + 64) { out, capacity, status in
        withUTF16(joined) { icu_list_join(locale.identifier, type == .or, $0, $1, out, capacity, &status) }
      }
    }
  }
}
