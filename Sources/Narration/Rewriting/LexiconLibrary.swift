import Files
import ICU
import XML

/// The folder with the pronunciation lexicons: one W3C PLS file for each language that has one.
struct LexiconLibrary: Sendable {
  let folder: String

  /// The lexicon of a locale or of its nearest relative; an empty one where there is none.
  func lexicon(of locale: LocaleTag) throws -> PronunciationLexicon {
    for candidate in [locale] + locale.parents {
      let file = "\(folder)/\(candidate).pls"
      if FileSystem.exists(file) { return try PronunciationLexicon.read(try FileSystem.read(file), file: file) }
    }
    return .empty
  }
}

extension PronunciationLexicon {
  /// The alphabet of the voice's own notation; IPA cannot be given to it.
  static let alphabet = "x-espeak-ng"

  /// Reads a lexicon (Pronunciation PronunciationLexicon Specification 1.0, section 4): the first alias or phoneme of each lexeme.
  static func read(_ bytes: [UInt8], file: String) throws(InputErrors) -> PronunciationLexicon {
    let root: XMLElement
    do {
      root = try XMLDocument.parse(bytes)
    } catch {
      throw InputErrors([problem(error.problem, "mend the XML", at: error.line, of: file)])
    }
    guard root.name == "lexicon" else {
      throw InputErrors([problem("the root is <\(root.name)>", "write a PLS <lexicon>", at: root.line, of: file)])
    }
    var entries: [String: Pronunciation] = [:]
    var errors: [InputError] = []
    for lexeme in root.elements(named: "lexeme") {
      let words = lexeme.elements(named: "grapheme").map { trimmed($0.text) }.filter { !$0.isEmpty }
      if let pronunciation = pronunciation(of: lexeme, in: root), !words.isEmpty {
        for word in words { entries[word] = pronunciation }
      } else {
        let remedy = "give it a <grapheme>, and an <alias> or a <phoneme> in the alphabet \(alphabet)"
        errors.append(problem("a lexeme says nothing that the voice understands", remedy, at: lexeme.line, of: file))
      }
    }
    if !errors.isEmpty { throw InputErrors(errors) }
    return PronunciationLexicon(file: file, entries: entries)
  }

  private static func pronunciation(of lexeme: XMLElement, in root: XMLElement) -> Pronunciation? {
    if let alias = lexeme.elements(named: "alias").first, !trimmed(alias.text).isEmpty {
      return .alias(UnicodeText.nfc(trimmed(alias.text)))
    }
    guard let phoneme = lexeme.elements(named: "phoneme").first,
      (phoneme.attributes["alphabet"] ?? root.attributes["alphabet"]) == alphabet
    else { return nil }
    let phonemes = trimmed(phoneme.text)
    return phonemes.isEmpty || phonemes.contains("]") ? nil : .phonemes(phonemes)
  }

  private static func problem(_ problem: String, _ remedy: String, at line: Int, of file: String) -> InputError {
    InputError(file: file, position: TextPosition(line: line, column: 1), problem: problem, remedy: remedy)
  }
}
