import Catalogs
import Languages

/// A word is written in a script that neither the translation's language nor the source uses.
///
/// Latin letters are allowed everywhere, for names and units, and Greek ones, for symbols. A single Cyrillic "а" in a
/// French text is a slip of the keyboard that no reader sees.
struct ForeignScript: MessageRule {
  static let id = "foreign-script"
  static let category = Finding.Category.script
  static let severity = Severity.error

  func issues(in message: CheckedMessage) -> [Issue] {
    let allowed = message.target.scriptCodes
    var known = allowed
    for code in [ScriptCodes.latin, ScriptCodes.greek, ScriptCodes.common, ScriptCodes.inherited] { known.insert(code) }
    return message.pairs.flatMap { [known] pair in
      if pair.target.scripts.isSubset(of: known) { return [Issue]() }
      let foreign = pair.target.scanned.words.filter { isForeign(pair.target.units[$0], allowed) }
      if foreign.isEmpty { return [Issue]() }
      var allowed = allowed
      for unit in pair.source.units { allowed.insert(CharacterTable.shared.scriptCode(of: unit)) }
      return foreign.filter { isForeign(pair.target.units[$0], allowed) }.map {
        pair.issue(
          $0,
          "\"\(pair.target.scanned[$0])\" is in a script that \(pair.target.language.locale) does not use; type it again"
        )
      }
    }
  }

  private func isForeign(_ word: ArraySlice<UInt16>, _ allowed: ByteSet) -> Bool {
    let table = CharacterTable.shared
    var hasLatin = false
    var hasForeign = false
    for unit in word {
      let code = table.scriptCode(of: unit)
      if code == ScriptCodes.latin { hasLatin = true }
      let isKnown =
        code == ScriptCodes.latin || code == ScriptCodes.greek || code == ScriptCodes.common
        || code == ScriptCodes.inherited || unit >= 0xD800 && unit < 0xE000 || allowed.contains(code)
      if !isKnown { hasForeign = true }
    }
    // A word of two scripts is the matter of mixed-script.
    return hasForeign && !(hasLatin && word.contains { table.scriptCode(of: $0) == ScriptCodes.cyrillic })
  }
}
