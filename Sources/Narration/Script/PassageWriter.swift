import Catalogs
import ICU
import Languages

/// Writes the utterances of passages, one for each sentence.
struct PassageWriter {
  let speakers: SpeakerLibrary
  let clinic: Clinic
  /// The language of the leaflet's source, whose voice says Latin words amid other scripts.
  let source: LocaleTag

  /// The utterances of a passage; `prefix` is said before its first word, such as the number of a list's item.
  func utterances(of passage: Passage, as kind: Utterance.Kind, after prefix: String?) throws -> [Utterance] {
    let speaker = try speakers.speaker(for: passage.locale)
    let others = try self.others(of: passage)
    let text = WrittenText(passage.runs)
    let values = spokenValues(in: passage.locale)
    let sentences = text.sentences(in: passage.locale, suppressions: speaker.suppressions)
    return sentences.enumerated().map { index, range in
      let spoken = speaker.speak(
        text.slice(range),
        spokenValues: values,
        others: { others[$0] },
        latin: source
      )
      return Utterance(
        kind: kind,
        passage: passage.id,
        range: range,
        written: text[range],
        locale: passage.locale,
        spoken: index == 0 ? speaker.announcing(prefix, before: spoken) : spoken,
        origin: Utterance.Origin(passage)
      )
    }
  }

  private func others(of passage: Passage) throws -> [LocaleTag: Speaker] {
    var others = [source: try speakers.speaker(for: source)]
    for language in passage.runs.compactMap(\.language) { others[language] = try speakers.speaker(for: language) }
    return others
  }

  /// How the clinic says its values in a language or its nearest relative.
  private func spokenValues(in locale: LocaleTag) -> [String: String] {
    for candidate in [locale] + locale.parents {
      if let values = clinic.spoken[candidate] { return values }
    }
    return clinic.spoken.first { $0.key.maximized.language == locale.language }?.value ?? [:]
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
  /// The spoken form with an announcement before it that the text does not hold.
  fileprivate func announcing(_ prefix: String?, before spoken: SpokenText) -> SpokenText {
    guard let prefix else { return spoken }
    var builder = SpokenTextBuilder(locale: locale)
    builder.say(trimmed(speak(prefix).text), for: 0..<0)
    builder.append(" ")
    builder.append(spoken, in: locale, writtenAt: 0)
    return builder.finish()
  }
}
