import Mustache

/// The templates in `Templates/`, built into the program so that it needs no files of its own at run time.
enum Templates {
  static let page = Template(PackageResources.page_mustache)
  static let library = Template(PackageResources.library_mustache)
  static let pageStyle = text(PackageResources.page_css)
  static let pageScript = text(PackageResources.page_js)
  static let libraryStyle = text(PackageResources.library_css)
  static let libraryScript = text(PackageResources.library_js)

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// A Mustache template; `{{…}}` escapes HTML, `{{{…}}}` takes what ``HTML`` has made safe.
  struct Template: Sendable {
    private let source: String

    fileprivate init(_ bytes: [UInt8]) { source = text(bytes) }

    /// The template with the values in it.
    func render(_ values: [String: Any]) throws -> String { try MustacheTemplate(string: source).render(values) }
  }
}
