import Files
import ICU
import Yams

extension YAMLFields {
  /// An address on the web that begins with https:// or http://, without a slash at its end; `nil` where there is none.
  mutating func webAddress(_ field: String, of mapping: Node.Mapping) -> String? {
    guard mapping[field] != nil else { return nil }
    var address = text(field, of: mapping)
    let isWeb = address.hasPrefix("https://") || address.hasPrefix("http://")
    guard isWeb, SafeLink.isSafe(address), !address.contains("?"), !address.contains("#") else {
      report(field, of: mapping, "the \(field) is no address on the web", "write it as https://leaflets.example.org")
      return nil
    }
    while address.hasSuffix("/") { address.removeLast() }
    return address
  }

  /// The clinic's `logo:` and `colours:`.
  mutating func look(of mapping: Node.Mapping) -> ClinicLook {
    let colours = mapping["colours"]?.mapping
    return ClinicLook(
      logo: mapping["logo"].flatMap { logo($0) },
      accent: colours.flatMap { colour("accent", of: $0, on: ClinicLook.lightGrounds) },
      darkAccent: colours.flatMap { colour("dark-accent", of: $0, on: ClinicLook.darkGrounds) }
    )
  }

  private mutating func logo(_ node: Node) -> ClinicLook.Logo? {
    guard let row = node.mapping, row["file"] != nil, row["alt"] != nil else {
      report(at: node, "the logo has no file or no alt", "write logo: { file: logo.png, alt: \"what it shows\" }")
      return nil
    }
    let name = text("file", of: row)
    let path = name.hasPrefix("/") ? name : FileSystem.path(name, in: FileSystem.directory(of: file))
    guard let bytes = try? FileSystem.read(path) else {
      report("file", of: row, "the logo \(path) cannot be read", "correct its path, which counts from this file")
      return nil
    }
    guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) || bytes.starts(with: [0xFF, 0xD8, 0xFF]) else {
      report("file", of: row, "the logo \(path) is neither PNG nor JPEG", "save it as one of them")
      return nil
    }
    return ClinicLook.Logo(path: path, alternative: text("alt", of: row))
  }

  private mutating func colour(
    _ field: String,
    of mapping: Node.Mapping,
    on grounds: [ClinicLook.Colour]
  ) -> ClinicLook.Colour? {
    guard mapping[field] != nil else { return nil }
    guard let colour = ClinicLook.Colour(text(field, of: mapping)) else {
      report(field, of: mapping, "the colour is not # and six digits", "write it as \"#005a70\"")
      return nil
    }
    guard let ground = grounds.first(where: { colour.contrast(with: $0) < 4.5 }) else { return colour }
    let tenths = Int(colour.contrast(with: ground) * 10)
    report(
      field,
      of: mapping,
      "the contrast of \(colour.hexadecimal) on \(ground.hexadecimal) is \(tenths / 10).\(tenths % 10) to 1",
      "choose a colour with at least 4.5 to 1, so that people with low vision can read it"
    )
    return nil
  }

  /// Reports every text below a mapping with control characters or marks that turn the direction of text
  /// (Unicode Bidirectional Algorithm, section 2).
  mutating func refuseHiddenCharacters(of mapping: Node.Mapping) {
    for (key, value) in mapping {
      for node in [key, value] { refuseHiddenCharacters(in: node) }
    }
  }

  private mutating func refuseHiddenCharacters(in node: Node) {
    if let mapping = node.mapping { return refuseHiddenCharacters(of: mapping) }
    guard let text = node.scalar?.string, let scalar = text.unicodeScalars.first(where: \.isHidden) else { return }
    let digits = UnicodeText.uppercased(String(scalar.value, radix: 16), locale: .root)
    report(at: node, "the text holds the hidden character U+\(digits)", "write it again without copying")
  }
}

extension Unicode.Scalar {
  fileprivate var isHidden: Bool {
    switch value {
    case 0..<0x20: self != "\n" && self != "\t"
    case 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0x2028, 0x2029: true
    default: value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
    }
  }
}
