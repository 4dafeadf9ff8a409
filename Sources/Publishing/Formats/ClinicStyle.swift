import Catalogs
import Files
import Foundation

/// A clinic's colours and logo on pages.
enum ClinicStyle {
  /// Rules that go after a page's own; empty where the clinic has no colours. Strong contrast, which a reader chooses,
  /// goes before them.
  static func css(_ look: ClinicLook) -> String {
    var css = ""
    if let accent = look.accent { css += ":root:not(.contrast) { --accent: \(accent.hexadecimal); }\n" }
    let dark = look.darkAccent?.hexadecimal ?? (look.accent == nil ? nil : "#7fd3e6")
    if let dark {
      css += "@media (prefers-color-scheme: dark) { :root:not(.contrast) { --accent: \(dark); } }\n"
    }
    return css
  }

  /// The logo as an address that holds the picture itself, and what it shows.
  static func logo(_ look: ClinicLook) throws -> [[String: String]] {
    guard let logo = look.logo else { return [] }
    let bytes = try FileSystem.read(logo.path)
    let type = bytes.first == 0x89 ? "image/png" : "image/jpeg"
    return [["src": "data:\(type);base64,\(Data(bytes).base64EncodedString())", "alt": logo.alternative]]
  }
}
