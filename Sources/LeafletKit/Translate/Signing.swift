import Catalogs
import Files
import ICU

extension Project {
  /// Signs the present text of a leaflet in a locale, and keeps what was signed.
  ///
  /// Only a complete, current translation can be signed.
  public func sign(_ leaflet: Leaflet, _ locale: LocaleTag, role: SignOff.Role, name: String, date: CalendarDate) throws
    -> SignOff
  {
    let catalog = try catalog(leaflet.id, locale)
    try refuseUnfinished(leaflet, catalog)
    let digest = Edition.digest(of: leaflet, catalog: catalog)
    let signOff = SignOff(leaflet: leaflet.id, role: role, name: name, date: date, digest: digest)
    let text = SignedText(of: leaflet, catalog: catalog)
    // What was signed is written first: a sign-off without its text would prove nothing.
    try FileSystem.write(text.po(locale: locale), to: signedPath(leaflet.id, locale, digest: digest))
    let signOffs = try signOffs(locale).adding(signOff)
    try FileSystem.write(Array(signOffs.csv.utf8), to: path(locale, "signoffs.csv"))
    return signOff
  }

  private func refuseUnfinished(_ leaflet: Leaflet, _ catalog: Catalog?) throws {
    guard let catalog else { return }
    let open = leaflet.messages.filter { catalog[$0.key]?.state != .translated }
    guard let first = open.first else { return }
    let place = catalog.index(of: first.key).map { catalog.units[$0].position } ?? TextPosition(line: 1, column: 1)
    throw InputError(
      file: catalog.file,
      position: place,
      problem: "\(open.count) of \(leaflet.messages.count) texts have no current translation",
      remedy: "translate them first; leaflet status counts them"
    )
  }

  private func signedPath(_ leaflet: String, _ locale: LocaleTag, digest: String) -> String {
    path(locale, "signed/\(SignedText.fileName(leaflet: leaflet, digest: digest))")
  }

  /// What changed in a leaflet since it was last signed, in a role or in any; `nil` when nobody has signed it.
  public func changesSinceSignOff(_ leaflet: Leaflet, _ locale: LocaleTag, role: SignOff.Role?) throws
    -> (signOff: SignOff, changes: [SignedChange])?
  {
    guard let signOff = try signOffs(locale).last(leaflet: leaflet.id, role: role) else { return nil }
    let present = SignedText(of: leaflet, catalog: try catalog(leaflet.id, locale))
    let file = signedPath(leaflet.id, locale, digest: signOff.digest)
    guard FileSystem.exists(file) else {
      throw InputError(file: file, problem: "what was signed is missing", remedy: "restore the file, or sign again")
    }
    let signed = try SignedText(po: PODocument(bytes: FileSystem.read(file), file: file))
    return (signOff, signed.changes(to: present))
  }
}
