import ICUShim

/// The versions that an answer of this module depends on.
public enum ICUVersion {
  /// The library, such as "72.1".
  public static let library = version(0)
  /// The Common Locale Data Repository inside it, such as "42".
  public static let cldr = version(1)
  /// The Unicode Standard whose properties it knows, such as "15.0".
  public static let unicode = version(2)

  private static func version(_ which: Int32) -> String {
    required { () throws(ICUFailure) in try string("versions") { icu_version(which, $0, $1, &$2) } }
  }
}
