import Audio
import EspeakNG
import Glibc

/// Sounds that tests share.
enum TestSound {
  static let rate = 22_050

  /// A sine of so many hertz, seconds and full-scale amplitude.
  static func sine(_ frequency: Double = 440, seconds: Double, amplitude: Double = 0.25) -> PCM {
    let samples = (0..<Int(seconds * Double(rate))).map { index in
      Int16(32767 * amplitude * sin(2 * .pi * frequency * Double(index) / Double(rate)))
    }
    return PCM(samples: samples, sampleRate: rate)
  }

  /// A quiet tone with a click of full scale every half second: little loudness, high peaks.
  static func clicks(seconds: Double) -> PCM {
    var sound = sine(seconds: seconds, amplitude: 0.02)
    for index in stride(from: rate / 4, to: sound.samples.count - 1, by: rate / 2) {
      sound.samples[index] = .max
      sound.samples[index + 1] = .min
    }
    return sound
  }

  /// A sentence about a medicine by one voice.
  static func speech(_ text: String, voice: String) async throws -> PCM {
    let speech = try await EspeakEngine(workers: 1).synthesize(SpeechText(text), voice: Voice(voice))
    return PCM(samples: speech.samples, sampleRate: speech.sampleRate)
  }

  /// The same sentence as it would stand in five leaflets.
  static let sentences = [
    "pl": "Zażywaj jedną tabletkę dwa razy dziennie, rano i wieczorem. Nie przekraczaj zalecanej dawki.",
    "fr-fr": "Prenez un comprimé deux fois par jour, matin et soir. Ne dépassez pas la dose indiquée.",
    "bn": "দিনে দুইবার একটি করে ট্যাবলেট খান, সকালে ও সন্ধ্যায়। নির্ধারিত মাত্রার বেশি খাবেন না।",
    "ar": "تناول قرصًا واحدًا مرتين يوميًا، صباحًا ومساءً. لا تتجاوز الجرعة الموصوفة.",
    "ru": "Принимайте по одной таблетке два раза в день, утром и вечером. Не превышайте указанную дозу.",
  ]
}
