/// How phonemes are written; either way `_` parts phonemes, and a space words.
public enum PhonemeNotation: Hashable, Sendable {
  /// The engine's own ASCII names, as in `[[…]]`.
  case mnemonics
  /// The International Phonetic Alphabet.
  case ipa
}

/// Something that speaks.
///
/// The same text, voice and version give the same samples, whatever was spoken before and however many speak at once.
public protocol SpeechEngine: Sendable {
  /// Changes when the same text may sound different: the engine's name, version and a digest of its data.
  var version: String { get async throws(SpeechError) }

  /// The paths of the programs of ours that speak: what they are counts as much as the version.
  var programs: [String] { get }

  /// Speaks one utterance. A sentence or list item is the right size: a failure costs all of it.
  func synthesize(_ text: SpeechText, voice: Voice) async throws(SpeechError) -> Speech

  /// The phonemes of each text, a line for each clause; a text that fails costs no other.
  func phonemes(
    of texts: [SpeechText],
    notation: PhonemeNotation,
    voice: Voice
  ) async throws(SpeechError) -> [Result<String, SpeechError>]

  /// The phonemes of several lists of texts, asked for at once; an engine that remembers keeps each list by itself.
  func phonemes(
    ofLists lists: [[SpeechText]],
    notation: PhonemeNotation,
    voice: Voice
  ) async throws(SpeechError) -> [[Result<String, SpeechError>]]
}

extension SpeechEngine {
  /// None, unless an engine says otherwise.
  public var programs: [String] { [] }

  /// All texts in one question.
  public func phonemes(
    ofLists lists: [[SpeechText]],
    notation: PhonemeNotation,
    voice: Voice
  ) async throws(SpeechError) -> [[Result<String, SpeechError>]] {
    var answers = try await phonemes(of: lists.flatMap(\.self), notation: notation, voice: voice)[...]
    return lists.map { list in
      defer { answers = answers.dropFirst(list.count) }
      return Array(answers.prefix(list.count))
    }
  }
}
