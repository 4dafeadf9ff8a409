import Files
import Testing

/// What `leaflet update` offers from the catalogs of other leaflets.
@Suite struct `The translation memory of a project` {
  private static let known = """
    \(SampleProject.header)

    msgctxt "after"
    msgid "Do not drive for 24 hours."
    msgstr "Nie prowadź przez 24 godziny."

    """

  /// One text in a section of the same name as there, the same and a similar one elsewhere.
  private static let sections = """
    ## After {#after}

    Do not drive for 24 hours.

    ## Later {#later}

    Do not drive for 24 hours.

    Do not drive for 48 hours.

    """

  @Test func `takes the same text of the same section and offers the rest as fuzzy, whether a store is there or not`()
    throws
  {
    let project = try SampleProject()
    try project.write("Locales/pl/gone.po", Self.known)
    let front = SampleProject.leaflet.prefix { $0 != "#" }.replacing("id: example", with: "id: other")
    try project.write("Locales/en-GB/other.md", "\(front)# Going home\n\n\(Self.sections)")
    let run = try project.run("update", "pl")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.output.contains("1 reused") && run.output.contains("2 suggested"), "\(run.output)")
    let catalog = try project.read("Locales/pl/other.po")
    #expect(catalog.contains("msgctxt \"after\"\nmsgid \"Do not drive for 24 hours.\"\nmsgstr \"Nie"))
    #expect(catalog.contains("#. Critical change: number 24 → 48\n#, fuzzy\n#| msgctxt \"after\"\n"))
    let store = "\(project.folder)/.leaflet/memory"
    #expect(try FileSystem.list(store) == ["memory.sqlite", "memory.sqlite.sha256"])
    for damage in [nil, "no database"] {
      try FileSystem.remove("\(store)/memory.sqlite")
      if let damage { try project.write(".leaflet/memory/memory.sqlite", damage) }
      try FileSystem.remove("\(project.folder)/Locales/pl/other.po")
      #expect(try project.run("update", "pl").exitCode == 0)
      #expect(try project.read("Locales/pl/other.po") == catalog)
    }
  }
}
