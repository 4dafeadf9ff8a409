import EspeakNG
import Files
import ICU
import Testing

@testable import Narration

@Suite struct LexiconTests {
  private let content = SpeechContent()

  private func read(_ lexemes: String, head: String = "") throws -> PronunciationLexicon {
    let xml = """
      <?xml version="1.0"?>\(head)
      <lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="fr">
      \(lexemes)
      </lexicon>
      """
    return try PronunciationLexicon.read(Array(xml.utf8), file: "fr.pls")
  }

  @Test func `aliases and phonemes are read, whatever the case of the word`() throws {
    let lexicon = try read(
      """
      <lexeme><grapheme>dos</grapheme><grapheme>dos-à-dos</grapheme><alias>dau</alias></lexeme>
      <lexeme><grapheme>web</grapheme><phoneme>wEb</phoneme></lexeme>
      """
    )
    #expect(lexicon["Dos"] == .alias("dau"))
    #expect(lexicon["dos-à-dos"] == .alias("dau"))
    #expect(lexicon["WEB"]?.spoken == "[[wEb]]")
    #expect(lexicon["sac"] == nil)
  }

  @Test func `a document type is refused, so that entities open no file`() {
    let head = "<!DOCTYPE lexicon [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
    let error = #expect(throws: InputErrors.self) { try read("<lexeme/>", head: head) }
    #expect(error?.errors.first?.problem == "it has a document type declaration")
  }

  @Test(arguments: [
    "<lexeme><grapheme>dos</grapheme></lexeme>", "<lexeme><alias>dau</alias></lexeme>",
    "<lexeme><grapheme>dos</grapheme><phoneme alphabet=\"ipa\">do</phoneme></lexeme>", "<lexeme>",
  ]) func `what the voice cannot use is an error with its place`(lexemes: String) {
    #expect(throws: InputErrors.self) { try read(lexemes) }
  }

  @Test func `the words of the bundled lexicons are said in their own language`() async throws {
    let path = content.sourceFixtures + "/../../../Audio/Lexicons"
    let folder = LexiconLibrary(folder: path)
    let tags = try FileSystem.list(path).map { String($0.dropLast(".pls".count)) }
    #expect(tags.contains("ar") && tags.contains("fr"))
    for tag in tags {
      let locale = try LocaleTag(tag)
      let texts = try folder.lexicon(of: locale).all.map { SpeechText($0.pronunciation.spoken, markup: .phonemes) }
      #expect(!texts.isEmpty)
      let answers = try await EspeakEngine().phonemes(
        of: texts,
        notation: .ipa,
        voice: try content.voices().voice(for: locale)
      )
      for (text, answer) in zip(texts, answers) {
        let phonemes = Phonemes(try answer.get())
        #expect(phonemes.foreignLanguage == nil && !phonemes.isSilent, "\(text.string)")
      }
    }
  }

  @Test func `a word's phonemes are no words of their own before the gate`() async throws {
    let locale = try LocaleTag("ru")
    let spoken = SpokenText(
      text: "Примите [[pVrVtsItVm'ol]].",
      ties: [.init(written: 0..<7, spoken: 0..<7), .init(written: 8..<19, spoken: 8..<25)]
    )
    let utterance = Utterance(
      kind: .sentence,
      passage: "p1",
      range: 0..<20,
      written: "Примите парацетамол.",
      locale: locale,
      spoken: spoken
    )
    let rehearsals = try await content.gate().rehearse([utterance])
    #expect(rehearsals[0].findings.isEmpty, "\(rehearsals[0].findings)")
  }
}
