import Glibc

/// How a clinic's leaflets look.
public struct ClinicLook: Hashable, Sendable {
  /// A picture that stands above the leaflet.
  public struct Logo: Hashable, Sendable {
    /// The path of the file: PNG or JPEG.
    public let path: String
    /// What it shows, for those who do not see it.
    public let alternative: String
  }

  /// A colour as sRGB.
  public struct Colour: Hashable, Sendable {
    /// `#005a70`, in lower case.
    public let hexadecimal: String

    /// Reads `#` and six hexadecimal digits; `nil` for anything else.
    public init?(_ text: String) {
      let digits = text.utf8.dropFirst()
      guard text.first == "#", digits.count == 6, text.dropFirst().allSatisfy(\.isHexDigit) else { return nil }
      hexadecimal = text.lowercased()
    }

    /// The contrast ratio with another colour, from 1 to 21 (WCAG 2.2, contrast ratio and relative luminance).
    public func contrast(with other: Colour) -> Double {
      let pair = [luminance, other.luminance].sorted()
      return (pair[1] + 0.05) / (pair[0] + 0.05)
    }

    private var luminance: Double {
      let number = UInt32(hexadecimal.dropFirst(), radix: 16) ?? 0
      let channels = [16, 8, 0].map { Self.linear(Double(number >> $0 & 0xFF) / 255) }
      return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    }

    /// The linear light of a channel from 0 to 1 (IEC 61966-2-1).
    private static func linear(_ value: Double) -> Double {
      value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }

  }

  /// The picture above the leaflet.
  public let logo: Logo?
  /// Of links, buttons and headings of boxes on white; at least 4.5 to 1.
  public let accent: Colour?
  /// The same on a dark page.
  public let darkAccent: Colour?

  /// What the colours stand on: the page, the tint of boxes, and the text on buttons.
  static let lightGrounds = ["#ffffff", "#eaf4f6"].compactMap(Colour.init)
  static let darkGrounds = ["#10181f", "#182731", "#06222b"].compactMap(Colour.init)
}
