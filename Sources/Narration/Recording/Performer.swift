import Catalogs
import EspeakNG
import Files
import ICU

/// Has utterances spoken, each by the voices of its languages.
struct Performer: Sendable {
  let engine: any SpeechEngine
  let voices: VoiceTable

  /// Between two voices in one sentence, in seconds.
  private static let gap = 0.06

  /// Speaks an utterance. What cannot be spoken is silent and says why; only broken machinery throws.
  func perform(_ utterance: Utterance) async throws -> Take {
    var stretches: [SpokenStretch] = []
    var samples: [Int16] = []
    var sampleRate = 22_050
    do {
      for stretch in utterance.spoken.stretches(in: utterance.locale) {
        guard let speech = try await speak(stretch, of: utterance) else { continue }
        let audible = Silence.audible(speech.samples)
        if audible.isEmpty { continue }
        sampleRate = speech.sampleRate
        if !samples.isEmpty { samples += silence(Self.gap, sampleRate) }
        stretches.append(SpokenStretch(stretch: stretch, speech: speech, audible: audible, start: samples.count))
        samples += speech.samples[audible]
      }
    } catch let error as SpeechError where error.isAboutTheText {
      return Take(samples: [], sampleRate: sampleRate, words: [], failure: "\(error)")
    } catch let error as VoiceRefusal {
      return Take(samples: [], sampleRate: sampleRate, words: [], failure: "\(error)")
    }
    let words = WordTimer(utterance: utterance, stretches: stretches, samples: samples).words()
    return Take(samples: samples, sampleRate: sampleRate, words: words, failure: nil)
  }

  /// `nil` for a stretch without a letter or digit, which would only be a pause.
  private func speak(_ stretch: SpokenText.Stretch, of utterance: Utterance) async throws -> Speech? {
    let units = Array(utterance.spoken.text.utf16)
    let text = String(utf16: units[stretch.range])
    guard text.unicodeScalars.contains(where: \.isSpoken) else { return nil }
    // The rewriter leaves "[[" only around phonemes of the lexicon.
    let markup: SpeechText.Markup = text.contains("[[") ? .phonemes : []
    return try await engine.synthesize(SpeechText(text, markup: markup), voice: try voices.voice(for: stretch.locale))
  }
}

/// A language that no voice may speak.
struct VoiceRefusal: Error, CustomStringConvertible {
  let locale: LocaleTag
  let reason: String

  var description: String { "no voice speaks \(locale): \(reason)" }
}

extension VoiceTable {
  /// The voice of a language; never another language's.
  func voice(for locale: LocaleTag) throws(VoiceRefusal) -> Voice {
    guard let entry = entry(for: locale) else {
      throw VoiceRefusal(locale: locale, reason: "\(file) has no row for it")
    }
    if case .refused(let reason) = entry.fitness { throw VoiceRefusal(locale: locale, reason: reason) }
    return Voice(entry.voice, rate: entry.rate, pitch: entry.pitch)
  }
}

extension VoiceTable {
  /// The refusal as a finding at the language's row.
  func finding(_ refusal: VoiceRefusal) -> Finding {
    Finding(
      check: "voice-missing",
      category: .voice,
      severity: .warning,
      locale: refusal.locale,
      file: file,
      position: entry(for: refusal.locale)?.position ?? TextPosition(line: 1, column: 1),
      message: "\(refusal); packs of the language are made without audio"
    )
  }
}

extension SpeechError {
  /// Whether another text would fare better.
  fileprivate var isAboutTheText: Bool {
    switch self {
    case .crashed, .timedOut, .tooLong, .controlCharacter: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Letters, digits and symbols; punctuation alone makes no sound.
  var isSpoken: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .mathSymbol, .currencySymbol, .otherSymbol:
      true
    default: false
    }
  }
}

/// So many seconds of silence.
func silence(_ seconds: Double, _ sampleRate: Int) -> [Int16] {
  [Int16](repeating: 0, count: Int((seconds * Double(sampleRate)).rounded()))
}
