import Catalogs
import ICU

/// A sheet for a clinic's wall: for each leaflet a QR code in each language, with the language's own name.
public struct ClinicSheet {
  private let entries: [LibraryPage.Entry]
  private let interface: Interface
  private let clinic: Clinic

  /// Makes the sheet in the language of `interface`.
  public init(entries: [LibraryPage.Entry], interface: Interface, clinic: Clinic) {
    self.entries = entries
    self.interface = interface
    self.clinic = clinic
  }

  /// The page, made to be printed; `nil` where the clinic gives no address to which codes could lead.
  public func html() throws -> String? {
    guard let base = clinic.baseAddress else { return nil }
    let leaflets = Dictionary(grouping: entries, by: \.manifest.leaflet).sorted { $0.key < $1.key }
    let style = Templates.sheetStyle[interface.locale]
    return try Templates.sheet.render([
      "lang": interface.locale.identifier, "dir": interface.locale.isRightToLeft ? "rtl" : "ltr", "style": style,
      "policy": ContentPolicy.header(script: "", style: style, media: nil),
      "title": interface.text("clinic-sheet"), "clinic": clinic.name,
      "leaflets": try leaflets.map { try leaflet($0.value, base: base) },
    ])
  }

  private func leaflet(_ entries: [LibraryPage.Entry], base: String) throws -> [String: Any] {
    let own = entries.first { $0.manifest.locale == interface.locale.identifier } ?? entries[0]
    let collator = try Collator(locale: interface.locale, strength: .tertiary)
    let named = try entries.map { (manifest: $0.manifest, locale: try LocaleTag($0.manifest.locale)) }
    let sorted = named.sorted { collator.compare($0.locale.endonym, $1.locale.endonym) < 0 }
    return [
      "id": own.manifest.leaflet, "title": own.manifest.title,
      "codes": sorted.map { manifest, locale in
        let address = "\(base)/\(manifest.leaflet)/\(manifest.locale)/"
        return [
          "lang": manifest.locale, "dir": locale.isRightToLeft ? "rtl" : "ltr", "name": locale.endonym,
          "title": manifest.title, "address": address, "svg": QRCode.svg(of: address) ?? "",
        ]
      },
    ]
  }
}
