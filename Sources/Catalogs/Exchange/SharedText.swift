extension [String] {
  /// The strings joined. One that stands alone is not copied: the texts of a large file take no more room in its units
  /// than in its tree.
  var concatenated: String { count == 1 ? self[0] : joined() }
}
