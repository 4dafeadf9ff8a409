/// Why something could not be spoken.
public enum SpeechError: Error, Hashable, Sendable {
  /// The program that speaks is in none of these places.
  case workerMissing(searched: [String])
  /// The program at this path does not start, or answers what a voice worker would not.
  case workerBroken(path: String, reason: String)
  /// espeak-ng has no data in this directory.
  case engineDataMissing(directory: String)
  /// No installed voice has this name, and none speaks a language of this name.
  case voiceMissing(String)
  /// The voice's rate or pitch is not one that the engine has.
  case voiceOutOfRange(Voice, String)
  /// The text holds a character that commands the engine; the offset counts Unicode scalars.
  case controlCharacter(Unicode.Scalar, offset: Int, text: String)
  /// The engine ended on this text by a signal, or gave up when the signal is 0.
  case crashed(signal: Int32, text: String)
  /// The engine did not finish this text in the time allowed.
  case timedOut(after: Duration, text: String)
  /// The speech is longer than the worker may hold.
  case tooLong(text: String)
  /// The task that asked was cancelled.
  case cancelled

  /// Whether a second attempt can end differently.
  var isWorthRetrying: Bool {
    switch self {
    case .crashed, .timedOut, .workerBroken: true
    default: false
    }
  }
}

extension SpeechError: CustomStringConvertible {
  /// What failed, where, and the remedy.
  public var description: String {
    switch self {
    case .workerMissing(let searched):
      "leaflet-voice-worker: not found in \(searched.joined(separator: ", ")); install it beside the program"
    case .workerBroken(let path, let reason):
      "\(path): \(reason); reinstall it with the program it belongs to"
    case .engineDataMissing(let directory):
      "\(directory): espeak-ng finds no data here; apt-get install espeak-ng-data"
    case .voiceMissing(let voice):
      "espeak-ng has no voice \"\(voice)\"; apt-get install espeak-ng-data, or choose one that espeak-ng --voices lists"
    case .voiceOutOfRange(let voice, let reason):
      "voice \"\(voice.identifier)\": \(reason); change it in voices.yaml"
    case .controlCharacter(let scalar, let offset, let text):
      "\(quote(text)): character \(offset + 1) is \(codePoint(scalar)), which would command the engine; delete it"
    case .crashed(let signal, let text):
      "\(quote(text)): espeak-ng crashed (signal \(signal)) on this text; write it differently or spell it in the lexicon"
    case .timedOut(let time, let text):
      "\(quote(text)): espeak-ng did not finish within \(time); split the text or write it differently"
    case .tooLong(let text):
      "\(quote(text)): the speech is too long for one utterance; split the text"
    case .cancelled:
      "cancelled before it was spoken"
    }
  }
}

/// The start of a text, with what cannot be seen escaped.
private func quote(_ text: String) -> String {
  let shown = text.unicodeScalars.prefix(60).map { $0.escaped(asASCII: false) }.joined()
  return text.unicodeScalars.count > 60 ? "\"\(shown)…\"" : "\"\(shown)\""
}

private func codePoint(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
