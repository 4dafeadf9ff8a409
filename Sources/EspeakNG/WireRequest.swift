import VoiceProtocol

/// A request as VoiceProtocol.h writes it.
struct WireRequest: Sendable {
  let kind: UInt32
  let payload: [UInt8]

  static let list = WireRequest(kind: VOICE_LIST.rawValue, payload: [])
  static let digest = WireRequest(kind: VOICE_DIGEST.rawValue, payload: [])
  static let stamp = WireRequest(kind: VOICE_STAMP.rawValue, payload: [])

  static func speak(_ text: SpeechText, voice: Voice, within time: Duration) -> WireRequest {
    var writer = WireWriter()
    writer.write(UInt32(clamping: time.wholeMilliseconds))
    writer.write(text.markup.rawValue)
    writer.write(UInt32(voice.rate))
    writer.write(UInt32(voice.pitch))
    writer.write(text.string)
    return WireRequest(kind: VOICE_SPEAK.rawValue, payload: writer.bytes)
  }

  /// `time` is for each text.
  static func transcribe(_ texts: [SpeechText], notation: PhonemeNotation, within time: Duration) -> WireRequest {
    var writer = WireWriter()
    writer.write(UInt32(clamping: time.wholeMilliseconds))
    writer.write(notation == .ipa ? VOICE_NOTATION_IPA.rawValue : VOICE_NOTATION_MNEMONICS.rawValue)
    writer.write(UInt32(texts.count))
    for text in texts {
      writer.write(text.markup.rawValue)
      writer.write(text.string)
    }
    return WireRequest(kind: VOICE_TRANSCRIBE.rawValue, payload: writer.bytes)
  }
}
