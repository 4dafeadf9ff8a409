import Files
import ICU

/// Writes the script of a text that stands in no leaflet.
struct TextScriptWriter {
  let speakers: SpeakerLibrary
  let locale: LocaleTag
  let file: String

  /// One part, with an utterance for each sentence of each line.
  mutating func write(_ text: String) throws -> Script {
    let speaker = try speakers.speaker(for: locale)
    let latin = try speakers.speaker(for: Self.latin)
    var utterances: [Utterance] = []
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let written = WrittenText(String(line))
      for range in written.sentences(in: locale, suppressions: speaker.suppressions) {
        utterances.append(
          Utterance(
            kind: .sentence,
            passage: "line-\(number + 1)",
            range: range,
            written: written[range],
            locale: locale,
            spoken: speaker.speak(written.slice(range), others: { _ in latin }, latin: Self.latin),
            origin: Utterance.Origin(
              file: file,
              position: TextPosition(line: number + 1, column: range.lowerBound + 1),
              unit: "",
              source: written.text
            )
          )
        )
      }
    }
    return Script(locale: locale, parts: [Script.Part(section: "text", title: file, utterances: utterances)])
  }

  /// Who says Latin words amid another script.
  private static let latin = LocaleTag.english
}
