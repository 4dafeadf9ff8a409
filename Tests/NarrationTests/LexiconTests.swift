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
    let folder = LexiconLibrary(folder: content.sourceFixtures + "/../../../Audio/Lexicons")
    for tag in [
      "ar", "bg", "bn", "cy", "en-GB", "es", "fa", "fr", "gu", "hi", "hu", "it", "pa", "pl", "pt", "ro", "ru", "sq",
      "ta", "tr",
      "uk", "ur", "vi",
    ] {
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
}
