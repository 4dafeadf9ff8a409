import Catalogs
import Crypto
import Foundation
import ICU

/// `dist/index.html`: every leaflet in every language, each in its own name and script.
public struct LibraryPage {
  /// A pack that the page leads to.
  public struct Entry: Sendable {
    /// Its description.
    public let manifest: Manifest
    /// The size of its zip file in bytes.
    public let zipBytes: Int

    /// Makes an entry.
    public init(manifest: Manifest, zipBytes: Int) {
      self.manifest = manifest
      self.zipBytes = zipBytes
    }
  }

  private let entries: [Entry]
  private let interface: Interface
  private let hasSheet: Bool

  /// Makes the page in the language of `interface`, which also orders it. `hasSheet` tells whether a ``ClinicSheet``
  /// lies beside it.
  public init(entries: [Entry], interface: Interface, hasSheet: Bool = false) {
    self.entries = entries
    self.interface = interface
    self.hasSheet = hasSheet
  }

  /// The page.
  public func html() throws -> String {
    let byLeaflet = Dictionary(grouping: entries, by: \.manifest.leaflet)
    let collator = try Collator(locale: interface.locale, strength: .tertiary)
    let leaflets = try byLeaflet.map { try leaflet($0.key, $0.value, collator) }
    let sorted = leaflets.sorted { collator.compare($0.title, $1.title) < 0 }
    return try Templates.library.render([
      "lang": interface.locale.identifier, "dir": interface.locale.isRightToLeft ? "rtl" : "ltr",
      "policy": policy, "style": Templates.libraryStyle[interface.locale], "script": Templates.libraryScript,
      "data": try data(), "leaflets": sorted.map(\.values),
      "hasSheet": hasSheet,
      "label": [
        "sheet": interface.text("clinic-sheet"), "title": interface.text("library-title"),
        "search": interface.text("search-leaflets"),
      ],
    ])
  }

  private func leaflet(
    _ id: String,
    _ entries: [Entry],
    _ collator: Collator
  ) throws -> (title: String, values: [String: Any]) {
    let own = entries.first { $0.manifest.locale == interface.locale.identifier } ?? entries[0]
    let named = try entries.map { (entry: $0, name: try LocaleTag($0.manifest.locale).endonym) }
    let sorted = named.sorted { collator.compare($0.name, $1.name) < 0 }
    let title = own.manifest.title
    return (
      title,
      [
        "id": id, "title": title, "words": title,
        "count": interface.text("language-count", ["count": .integer(entries.count)]),
        "packs": try sorted.map { try pack($0.entry, name: $0.name) },
      ]
    )
  }

  private func pack(_ entry: Entry, name: String) throws -> [String: Any] {
    let manifest = entry.manifest
    let locale = try LocaleTag(manifest.locale)
    let zip = "\(manifest.leaflet)-\(manifest.locale).zip"
    var values: [String: Any] = [
      "formats": formats(of: manifest), "formatsLabel": interface.text("other-formats"),
      "href": "\(manifest.leaflet)/\(manifest.locale)/index.html", "lang": manifest.locale,
      "dir": locale.isRightToLeft ? "rtl" : "ltr", "name": name, "title": manifest.title, "zip": zip,
      "zipLabel": interface.text("download", ["name": .string("\(name), ZIP")]),
      "size": DownloadNames.size(entry.zipBytes),
      "words": "\(name) \(locale.displayName(in: interface.locale)) \(manifest.locale) \(manifest.title)",
    ]
    if manifest.state == "draft" { values["draft"] = interface.text("draft") }
    if manifest.voice == nil { values["silent"] = interface.text("no-voice") }
    return values
  }

  private func formats(of manifest: Manifest) -> [[String: String]] {
    manifest.files.compactMap { file in
      guard let key = DownloadNames.label(of: file.path) else { return nil }
      return [
        "file": "\(manifest.leaflet)/\(manifest.locale)/\(file.path)", "format": interface.text(key),
        "bytes": DownloadNames.size(file.bytes),
      ]
    }
  }

  private func data() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let json = try encoder.encode(["nothing": interface.text("nothing-found")])
    return String(decoding: json, as: UTF8.self).replacing("<", with: "\\u003C")
  }

  private var policy: String {
    ContentPolicy.header(
      script: Templates.libraryScript,
      style: Templates.libraryStyle[interface.locale],
      media: nil
    )
  }
}
