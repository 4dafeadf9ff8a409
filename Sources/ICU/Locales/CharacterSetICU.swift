import ICUShim

/// A frozen set of characters, such as the letters of a language.
public struct CharacterSetICU: Sendable {
  private let handle: Handle

  init(exemplarsOf locale: LocaleTag, _ kind: LocaleData.ExemplarKind) {
    handle = required { () throws(ICUFailure) in
      try Handle("exemplars of \(locale)", open: { icu_exemplars_open(locale.identifier, kind.rawValue, &$0) }) {
        icu_exemplars_close($0)
      }
    }
  }

  /// Whether the set holds a scalar or what it folds to: exemplars are listed in lower case.
  public func contains(_ scalar: Unicode.Scalar) -> Bool {
    icu_exemplars_contain(handle.pointer, scalar.value)
      || icu_exemplars_contain(handle.pointer, icu_fold_scalar(scalar.value))
  }

  /// The members, scalars and longer ones such as "ch", in code point order.
  public var members: [String] {
    required { () throws(ICUFailure) in
      try strings("members of a set") { icu_exemplars_list(handle.pointer, $0, $1, &$2) }
    }
  }

  /// How many members there are.
  public var count: Int { members.count }
}
