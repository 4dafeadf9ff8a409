/// How a text is to be spoken: by whom, how fast, how high.
public struct Voice: Hashable, Sendable {
  /// The engine's name of the voice: `pl`, `en-gb`, `cmn-latn-pinyin`.
  public var identifier: String
  /// Words a minute, by the engine's count.
  public var rate: Int
  /// From 0, low, to 99, high.
  public var pitch: Int

  /// The rates that espeak-ng accepts.
  public static let rates = 80...450
  /// The pitches that espeak-ng accepts.
  public static let pitches = 0...99

  /// A voice at the engine's own rate and pitch unless told otherwise.
  public init(_ identifier: String, rate: Int = 175, pitch: Int = 50) {
    self.identifier = identifier
    self.rate = rate
    self.pitch = pitch
  }

  func validate() throws(SpeechError) {
    guard Self.rates.contains(rate) else { throw .voiceOutOfRange(self, "rate \(rate) is not in \(Self.rates)") }
    guard Self.pitches.contains(pitch) else { throw .voiceOutOfRange(self, "pitch \(pitch) is not in \(Self.pitches)") }
  }
}
