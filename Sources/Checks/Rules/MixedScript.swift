import Catalogs
import ICU
import Languages

/// A word mixes letters of two scripts that look alike.
///
/// A Cyrillic "а" in a Latin word looks right and is wrong: a search does not find the word, and a voice spells it out.
/// Type the word again. The rule is silent on words that the source has too.
struct MixedScript: MessageRule {
  static let id = "mixed-script"
  static let category = Finding.Category.script
  static let severity = Severity.error

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.flatMap { pair in
      let scripts = pair.target.scripts
      let lookingAlike = [ScriptCodes.latin, ScriptCodes.cyrillic, ScriptCodes.greek].count(where: scripts.contains)
      if lookingAlike < 2 { return [Issue]() }
      let mixed = pair.target.scanned.words.filter { isMixed(pair.target.units[$0]) }
      if mixed.isEmpty { return [Issue]() }
      let known = Set(pair.source.scanned.words.map { pair.source.units[$0] })
      return mixed.filter { !known.contains(pair.target.units[$0]) }.map {
        pair.issue($0, "\"\(pair.target.scanned[$0])\" mixes letters of two scripts that look alike; type it again")
      }
    }
  }

  /// Latin with Cyrillic always; Latin with Greek only where the Greek letter looks like a Latin one, since names of
  /// substances end in other Greek letters.
  private func isMixed(_ word: ArraySlice<UInt16>) -> Bool {
    let table = CharacterTable.shared
    var (latin, cyrillic, greek) = (false, false, false)
    for unit in word {
      switch table.scriptCode(of: unit) {
      case ScriptCodes.latin: latin = true
      case ScriptCodes.cyrillic: cyrillic = true
      case ScriptCodes.greek: greek = greek || Self.greekLikeLatin.contains(unit)
      default: break
      }
    }
    return (latin && cyrillic) || (greek && (latin || cyrillic))
  }

  private static let greekLikeLatin = Set("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρικυ".utf16)
}
