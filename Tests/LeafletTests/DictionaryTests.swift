import Foundation
import Testing

/// What the spelling dictionaries of a machine tell a translator.
@Suite struct `A machine's dictionary` {
  /// Occitan stands for a language of which nobody has a dictionary; these two words have a plural.
  private static let dictionary = [
    "oc_FR.aff": "SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n", "oc_FR.dic": "2\ndolor/S\nfèbre/S\n",
  ]
  private static let catalog = """
    msgid ""
    msgstr ""
    "Language: oc\\n"
    "Content-Type: text/plain; charset=UTF-8\\n"

    msgid "Pains and fevers"
    msgstr "Dolors, fèbres"

    msgid "Pain"
    msgstr "Doolor"

    msgid "More pain"
    msgstr "doolor"

    """

  private func check(_ tag: String, facts: String? = nil) throws -> [String] {
    let project = try SampleProject(empty: ())
    for (name, text) in Self.dictionary { try project.write("enchant/hunspell/\(name)", text) }
    try project.write("file.po", Self.catalog)
    if let facts { try project.write("Locales/oc/language.yaml", facts) }
    let environment = ["ENCHANT_CONFIG_DIR": "\(project.folder)/enchant"]
    let run = try project.run("check", "file.po", "--locale", tag, "--quiet", environment: environment)
    return run.output.split(separator: "\n").map(String.init).filter { $0.contains("[misspelled]") }
  }

  @Test func `names a word that it lacks, in any form that it knows, and says where`() throws {
    let message = "\"Doolor\" is not in the dictionary (and in 1 more places)"
    let lines = try check("oc")
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("file.po:10:9: note: \(message)") == true, "\(lines)")
  }

  @Test func `is not asked for another country's language, nor about words of the facts`() throws {
    #expect(try check("oc-ES").isEmpty)
    #expect(try check("oc", facts: "spelling: [dool*]\n").isEmpty)
  }
}
