import Files
import ICU
import Yams

/// How a language may write the glossary's terms: `Locales/<tag>/terms.yaml`.
public struct TermForms: Hashable, Sendable {
  /// The forms of one term.
  public struct Forms: Hashable, Sendable {
    /// Inflected forms and synonyms that may stand for it.
    public let accepted: [String]
    /// Words that must not stand for it.
    public let forbidden: [String]
  }

  /// By the glossary's ids.
  public let forms: [String: Forms]

  /// A language without a file: no form but the term itself is known.
  public static let none = TermForms(forms: [:])

  init(forms: [String: Forms]) { self.forms = forms }

  /// Reads `<id>: { accepted: […], forbidden: […] }`; either list may be left out. `ids` are the glossary's.
  public static func read(_ yaml: String, file: String, ids: Set<String>) throws(InputErrors) -> TermForms {
    var reader = YAMLFields(file: file, fields: ["accepted", "forbidden"])
    var forms: [String: Forms] = [:]
    for (key, value) in try reader.openMapping(of: yaml) {
      guard let id = key.string, ids.contains(id) else {
        reader.report(at: key, "the glossary has no term \"\(key.string ?? "")\"", "correct the id, or add the term")
        continue
      }
      guard let mapping = value.mapping else {
        reader.report(at: value, "these are no forms", "write { accepted: […], forbidden: […] }")
        continue
      }
      reader.refuseUnknownFields(of: mapping)
      forms[id] = Forms(
        accepted: reader.texts("accepted", of: mapping).map { UnicodeText.nfc($0.text) },
        forbidden: reader.texts("forbidden", of: mapping).map { UnicodeText.nfc($0.text) }
      )
    }
    try reader.finish()
    return TermForms(forms: forms)
  }
}
