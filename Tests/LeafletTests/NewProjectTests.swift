import Files
import Testing

@Suite(.serialized) struct `leaflet init` {
  @Test func `starts a project that passes its checks and builds as a draft`() throws {
    let project = try SampleProject(empty: ())
    let start = try project.run("init", "leaflets")
    #expect(start.exitCode == 0, "\(start.errors)")
    #expect(
      try project.files(below: "leaflets") == [
        "leaflets/.gitignore", "leaflets/Audio/voices.yaml", "leaflets/Locales/en-GB/example-clinic.yaml",
        "leaflets/Locales/en-GB/first-leaflet.md", "leaflets/Locales/en-GB/interface.yaml",
      ]
    )
    let check = try project.run("check", "--project", "leaflets")
    #expect(check.exitCode == 0, "\(check.errors)")
    #expect(check.output == "0 errors, 0 warnings, 0 notes\n")
    let build = try project.run("build", "--project", "leaflets", "--draft", "--formats", "html,braille")
    #expect(build.exitCode == 0, "\(build.output)\(build.errors)")
  }

  @Test func `goes on with an imported leaflet in place of the first one`() throws {
    let project = try SampleProject(empty: ())
    #expect(try project.run("init").exitCode == 0)
    try project.write("page.html", "<h1>Knee pain</h1><h2>Treatment</h2><p>Rest your knee.</p>")
    #expect(try project.run("import", "page.html", "-o", "Locales/en-GB/knee-pain.md").exitCode == 0)
    try FileSystem.remove("\(project.folder)/Locales/en-GB/first-leaflet.md")
    #expect(try project.run("check").exitCode == 0)
    let build = try project.run("build", "--draft", "--formats", "html")
    #expect(build.exitCode == 0, "\(build.output)\(build.errors)")
    #expect(try project.read("dist/knee-pain/en-GB/index.html").contains("Rest your knee."))
  }

  @Test func `leaves a project that is there as it is`() throws {
    let project = try SampleProject()
    let run = try project.run("init")
    #expect(run.exitCode == 64)
    #expect(run.errors == "leaflet: Locales: there is a project already; name another folder\n")
    #expect(try project.read("Locales/en-GB/example.md") == SampleProject.leaflet)
  }

  @Test func `goes on where it was stopped`() throws {
    let project = try SampleProject(empty: ())
    try project.write("Audio/voices.yaml", "# mine\nen-GB: { voice: en-gb, fitness: fit }\n")
    try project.write("Locales.new/en-GB/half", "x")
    #expect(try project.run("init").exitCode == 0)
    #expect(try project.read("Audio/voices.yaml").hasPrefix("# mine"))
    #expect(!FileSystem.exists("\(project.folder)/Locales/en-GB/half"))
    #expect(!FileSystem.exists("\(project.folder)/Locales.new"))
  }
}

@Suite(.serialized) struct `leaflet add` {
  @Test func `makes catalogs, a voice and facts of a language that the program does not know`() throws {
    let project = try SampleProject()
    let run = try project.run("add", "id")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("id (Indonesian, Indonesia): 5 texts to translate\n"), "\(run.output)")
    #expect(run.output.contains("no   voice: nobody has listened to espeak-ng's voice for Indonesian yet"))
    #expect(run.output.contains("no   braille: "))
    #expect(run.output.contains("no   readability: nobody made a formula for the language"))
    #expect(
      try project.files(below: "Locales/id") == [
        "Locales/id/example.po", "Locales/id/interface.po", "Locales/id/language.yaml",
      ]
    )
    #expect(try project.read("Locales/id/language.yaml").contains("digits: latn\n"))
    let voices = try project.read("Audio/voices.yaml")
    #expect(
      voices.hasPrefix(
        "en-GB: { voice: en-gb, fitness: fit }\npl: { voice: pl, fitness: fit }\nid: { voice: id, fitness: refused"
      )
    )
    let check = try project.run("check", "id")
    #expect(check.exitCode == 1 && check.output.contains("5 errors"), "\(check.output)\(check.errors)")
    #expect(try project.run("build", "id", "--draft", "--formats", "html").exitCode == 0)
  }

  @Test func `takes over the labels and the voice that the program brings`() throws {
    let project = try SampleProject(empty: ())
    #expect(try project.run("init").exitCode == 0)
    let run = try project.run("add", "ar")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.output.contains("yes  labels: 91 of 91; the program brings them"), "\(run.output)")
    #expect(run.output.contains("yes  voice: espeak-ng ar"))
    #expect(run.output.contains("yes  braille: liblouis ar-ar-g1.utb"))
    #expect(!FileSystem.exists("\(project.folder)/Locales/ar/language.yaml"))
    let labels = try project.run("check", "Locales/ar/interface.po", "--source-locale", "en-GB", "--locale", "ar")
    #expect(labels.exitCode == 0, "\(labels.output)")
  }

  @Test func `gives a language without a voice a row that says so`() throws {
    let project = try SampleProject()
    #expect(try project.run("add", "so").exitCode == 0)
    #expect(
      try project.read("Audio/voices.yaml").hasSuffix(
        "so: { fitness: refused, because: \"espeak-ng has no Somali voice\" }\n"
      )
    )
  }

  @Test func `can be given again, and changes nothing then`() throws {
    let project = try SampleProject()
    #expect(try project.run("add", "fr").exitCode == 0)
    let files = ["Audio/voices.yaml", "Locales/fr/example.po", "Locales/fr/interface.po"]
    let before = try files.map { try project.read($0) }
    let again = try project.run("add", "fr")
    #expect(again.exitCode == 0 && again.output.contains("everything was there already"), "\(again.output)")
    #expect(try files.map { try project.read($0) } == before)
  }

  @Test(arguments: [("xx", 64), ("not a tag", 64), ("en-GB", 64), ("und", 64), ("../de", 64)])
  func `refuses what is no new language`(tag: String, code: Int32) throws {
    let project = try SampleProject()
    let run = try project.run("add", tag)
    #expect(run.exitCode == code && run.errorLines.count == 1, "\(run.errors)")
    #expect(try FileSystem.list("\(project.folder)/Locales") == ["en-GB", "pl"])
  }

  @Test func `leaves a table of voices that it cannot add to as it is`() throws {
    let project = try SampleProject()
    let table = "{ en-GB: { voice: en-gb, fitness: fit }, pl: { voice: pl, fitness: fit } }\n"
    try project.write("Audio/voices.yaml", table)
    let run = try project.run("add", "fr")
    #expect(run.exitCode == 65 && run.errors.contains("add this one: fr: { voice: fr-fr"), "\(run.errors)")
    #expect(try project.read("Audio/voices.yaml") == table)
  }
}
