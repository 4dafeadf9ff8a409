import ICUShim

extension UnicodeText {
  /// The one scalar that a scalar folds to when case does not count (Simple_Case_Folding); "ß" stays.
  public static func simpleFold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(icu_fold_scalar(scalar.value)) ?? scalar
  }
}
