import Catalogs
import ICU

extension Hearing {
  /// What the answers prove against the sentence.
  func complaints(_ book: PhonemeBook) -> [Complaint] {
    let failures = parts.compactMap { part in book.failure(part.text, part.locale) }
    if let failure = failures.first {
      return [Complaint(check: "speech-failed", severity: .error, message: "\(failure)")]
    }
    return form + trials.flatMap { complaints($0, book) } + ties
  }

  /// The voice reads letters with marks of their own one by one. Letters that NFC takes apart may stand for what it reads
  /// better: Bengali য় loses the vowel behind it otherwise.
  private var form: [Complaint] {
    let spoken = utterance.spoken.text
    if UnicodeText.isNFC(spoken) || UnicodeText.nfc(spoken).unicodeScalars.count > spoken.unicodeScalars.count {
      return []
    }
    return [error("speech-form", "\"\(utterance.written)\" is not in the composed form (NFC); compose it")]
  }

  private func complaints(_ trial: Trial, _ book: PhonemeBook) -> [Complaint] {
    let what = written(trial.element)
    var complaints: [Complaint] = []
    if let doubt = trial.element.doubt {
      complaints.append(
        .init(check: "speech-undecided", severity: .warning, message: "\"\(what)\" is not clear: \(doubt)")
      )
    }
    guard let heard = book.phonemes(trial.part.text, trial.part.locale) else { return complaints }
    let essence = heard.essence
    let sound = { (text: String) in book.phonemes(text, trial.part.locale)?.essence }
    if let rest = sound(trial.without), isLost(sound(trial.alone) ?? "", rest: rest, whole: essence) {
      complaints.append(error("speech-lost", "\"\(what)\" is not heard; add it to the lexicon or write it in words"))
    } else if let spelled = sound(trial.spelled), spelled != essence {
      complaints.append(error("speech-garbled", "\"\(what)\" is not heard as what it means; spell it out"))
    }
    if let index = trial.neighbours.firstIndex(where: { sound($0) == essence }) {
      let other = trial.element.neighbours[index]
      complaints.append(error("speech-ambiguous", "\"\(what)\" sounds like \"\(other)\"; write it in words"))
    }
    return complaints
  }

  /// Whether a sentence sounds as if it lacked a part. Where the rest alone is no shorter, because it runs together
  /// differently, the part itself must be in it.
  private func isLost(_ part: String, rest: String, whole: String) -> Bool {
    rest == whole || (rest.count >= whole.count && (part.isEmpty || !whole.contains(part)))
  }

  private func error(_ check: String, _ message: String) -> Complaint {
    Complaint(check: check, severity: .error, message: message)
  }

  /// Every written word must be tied to something spoken, and everything spoken to something written.
  private var ties: [Complaint] {
    let spoken = utterance.spoken
    let words = TextBoundaries.spokenWords(in: utterance.written, locale: utterance.locale)
    let units = Array(utterance.written.utf16)
    let missing = words.filter { word in !spoken.ties.contains { $0.written.overlaps(word.range) && !$0.spoken.isEmpty }
    }
    return missing.map { word in
      error("speech-missing", "\"\(String(utf16: units[word.range]))\" is written but not spoken")
    } + extras
  }

  private var extras: [Complaint] {
    let units = Array(utterance.spoken.text.utf16)
    var isTied = [Bool](repeating: false, count: units.count)
    for tie in utterance.spoken.ties { for index in tie.spoken { isTied[index] = true } }
    let extra = units.indices.filter { !isTied[$0] && (units[$0].isLetter || digitValue(units[$0]) != nil) }
    if extra.isEmpty { return [] }
    let text = String(utf16: extra.map { units[$0] })
    return [error("speech-extra", "\"\(text)\" is spoken but not written")]
  }

  // MARK: Words

  /// What is wrong with single words; each is named once for all utterances.
  func wordComplaints(_ book: PhonemeBook, known: inout Set<PhonemeBook.Question>) -> [Complaint] {
    words.compactMap { word in
      guard known.insert(.init(text: word.text, locale: word.locale)).inserted else { return nil }
      return complaint(about: word, book)
    }
  }

  private func complaint(about word: Word, _ book: PhonemeBook) -> Complaint? {
    guard let heard = book.phonemes(word.text, word.locale) else { return nil }
    if heard.isSilent { return error("speech-silent", "\"\(word.text)\" makes no sound; add it to the lexicon") }
    if let language = heard.foreignLanguage {
      let message =
        "\"\(word.text)\" is spoken as if it were \(language); translate it, mark its language, or add it to the lexicon"
      return Complaint(check: "speech-language", severity: isForeign(word) ? .error : .warning, message: message)
    }
    if isSpelled(word, heard, book) {
      let message = "\"\(word.text)\" is spelled letter by letter; add it to the lexicon if it should be a word"
      return Complaint(check: "speech-spelled", severity: isAcronym(word) ? .note : .error, message: message)
    }
    return nil
  }

  /// Whether a word is in another script than its language.
  private func isForeign(_ word: Word) -> Bool {
    guard let letter = word.text.unicodeScalars.first(where: \.properties.isAlphabetic) else { return false }
    let script = UnicodeText.script(of: letter)
    return script != word.locale.script && !["Zyyy", "Zinh"].contains(script) && !word.locale.script.hasPrefix("Han")
  }

  /// Whether a word is said as the names of its letters. Only capitals and words without a vowel are: elsewhere the
  /// names of a word's letters may be just its sounds.
  private func isSpelled(_ word: Word, _ heard: Phonemes, _ book: PhonemeBook) -> Bool {
    guard word.text.count > 1, word.text.unicodeScalars.allSatisfy(\.isBicameral),
      isAcronym(word) || !word.text.contains(where: \.isVowel)
    else { return false }
    return book.phonemes(word.letters, word.locale)?.essence == heard.essence
  }

  private func isAcronym(_ word: Word) -> Bool {
    word.text == UnicodeText.uppercased(word.text, locale: word.locale)
      && word.text != UnicodeText.lowercased(word.text, locale: word.locale)
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter of a script with capitals.
  fileprivate var isBicameral: Bool { properties.isLowercase || properties.isUppercase }
}

extension Character {
  /// Whether it is a vowel of the Latin, Greek or Cyrillic script, whatever its accents.
  fileprivate var isVowel: Bool {
    guard let base = UnicodeText.nfd(String(self)).unicodeScalars.first else { return false }
    return Self.vowels.contains(UnicodeText.caseFolded(String(base)))
  }

  private static let vowels = Set("aeiouyæœøıαεηιουωаеиоуыэюяєіїё".map(String.init))
}
