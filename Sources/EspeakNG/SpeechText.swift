import VoiceProtocol

/// Text to be spoken, and which marks in it act instead of being read.
///
/// Nothing acts unless asked for: in plain text `<b>` and `[[k]]` are characters like any other.
public struct SpeechText: Hashable, Sendable {
  /// Marks that act.
  public struct Markup: OptionSet, Hashable, Sendable {
    /// The bits that a request carries: voice_markup in VoiceProtocol.h.
    public let rawValue: UInt32

    /// Marks by their bits.
    public init(rawValue: UInt32) {
      self.rawValue = rawValue
    }

    /// Tags of SSML 1.0.
    ///
    /// `<sub>`, `<mark>`, `<break>` and `<say-as>` work in espeak-ng, `<phoneme>` does not. Attributes
    /// need double quotes: between single ones espeak-ng takes too much.
    /// Sound files that `<audio>` names are never opened.
    public static let ssml = Markup(rawValue: VOICE_MARKUP_SSML.rawValue)
    /// `[[…]]` holds phonemes in espeak-ng's mnemonics.
    public static let phonemes = Markup(rawValue: VOICE_MARKUP_PHONEMES.rawValue)
  }

  /// The text, marks included.
  public let string: String
  /// Which marks in it act.
  public let markup: Markup

  /// Text in which only the given marks act.
  public init(_ string: String, markup: Markup = []) {
    self.string = string
    self.markup = markup
  }

  /// Plain text written so that it stays plain among marks that act.
  ///
  /// Tags become character references. `[[` becomes `((`, which sounds the same and keeps every offset.
  public static func escape(_ plain: String, for markup: Markup) -> String {
    var escaped = plain
    if markup.contains(.phonemes) { escaped = escaped.replacing("[[", with: "((") }
    guard markup.contains(.ssml) else { return escaped }
    return escaped.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  /// A control character other than tab and line ends, if there is one: U+0000 ends the text for the engine, and U+0001
  /// gives it commands.
  var fault: SpeechError? {
    guard let (offset, scalar) = string.unicodeScalars.enumerated().first(where: { $0.element.isControl }) else {
      return nil
    }
    return .controlCharacter(scalar, offset: offset, text: string)
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool {
    properties.generalCategory == .control && !["\t", "\n", "\r"].contains(self)
  }
}
