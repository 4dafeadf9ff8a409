import ICU
import Mustache

/// The templates in `Templates/`, built into the program so that it needs no files of its own at run time.
enum Templates {
  static let page = Template(PackageResources.page_mustache)
  static let library = Template(PackageResources.library_mustache)
  static let sheet = Template(PackageResources.sheet_mustache)
  static let sheetStyle = Style(PackageResources.sheet_css)
  /// The page's style for each direction; `start` and `end` in it are sides.
  static let pageStyle = Style(PackageResources.page_css)
  static let pageScript = text(PackageResources.page_js)
  static let libraryStyle = Style(PackageResources.library_css)
  static let bookStyle = Style(PackageResources.book_css)
  /// The picture on the cover of the audio.
  static let cover = PackageResources.cover_png
  static let print = text(PackageResources.print_typ)
  static let libraryScript = text(PackageResources.library_js)

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// A style sheet in which `{{start}}` and `{{end}}` stand for the sides where lines begin and end.
  ///
  /// Browsers on old phones know no logical properties, and a page knows its direction.
  struct Style: Sendable {
    let leftToRight: String
    let rightToLeft: String

    fileprivate init(_ bytes: [UInt8]) {
      let style = text(bytes)
      leftToRight = style.replacing("{{start}}", with: "left").replacing("{{end}}", with: "right")
      rightToLeft = style.replacing("{{start}}", with: "right").replacing("{{end}}", with: "left")
    }

    subscript(locale: LocaleTag) -> String { locale.isRightToLeft ? rightToLeft : leftToRight }
  }

  /// A Mustache template; `{{…}}` escapes HTML, `{{{…}}}` takes what ``HTML`` has made safe.
  struct Template: Sendable {
    private let source: String

    fileprivate init(_ bytes: [UInt8]) { source = text(bytes) }

    /// The template with the values in it, without the control characters that HTML forbids.
    func render(_ values: [String: Any]) throws -> String {
      let rendered = try MustacheTemplate(string: source).render(values)
      return String(String.UnicodeScalarView(rendered.unicodeScalars.filter { !$0.isForbiddenInHTML }))
    }
  }
}
