/// The elements that a format's readers know.
enum HTMLDialect {
  /// HTML as browsers and EPUB readers know it.
  case html
  /// XHTML 1.0, for talking books of 2001 (DAISY 2.02, section 1.1).
  case xhtml1

  /// The element around a section within a section.
  var section: String { self == .html ? "section" : "div" }
}
