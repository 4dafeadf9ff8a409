import Catalogs
import ICU
import Languages

/// Writes the utterances of passages, one for each sentence.
struct PassageWriter {
  let speakers: SpeakerLibrary
  let clinic: Clinic

  /// The utterances of a passage; `prefix` is said before its first word, such as the number of a list's item.
  func utterances(of passage: Passage, as kind: Utterance.Kind, after prefix: String?) throws -> [Utterance] {
    let speaker = try speakers.speaker(for: passage.locale)
    let text = WrittenText(passage.runs)
    let sentences = text.sentences(in: passage.locale, abbreviations: speaker.facts.abbreviations)
    return sentences.enumerated().map { index, range in
      Utterance(
        kind: kind,
        passage: passage.id,
        range: range,
        written: text[range],
        locale: passage.locale,
        spoken: speaker.speak(text.slice(range), after: index == 0 ? prefix : nil),
        origin: Utterance.Origin(passage)
      )
    }
  }
}

extension Utterance.Origin {
  fileprivate init(_ passage: Passage) {
    self.init(
      file: passage.file,
      position: passage.position,
      unit: passage.message.key.context,
      source: passage.message.source
    )
  }
}

extension Speaker {
  /// The spoken form with something said before it that the text does not hold.
  fileprivate func speak(_ written: WrittenText, after prefix: String?) -> SpokenText {
    guard let prefix else { return speak(written) }
    var builder = SpokenTextBuilder(locale: locale)
    builder.append(speak(WrittenText(prefix)).text)
    builder.append(speak(written), in: locale, writtenAt: 0)
    return builder.finish()
  }
}
