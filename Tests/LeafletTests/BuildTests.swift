import Files
import Testing

/// Each run builds with real voices, so the tests share two cores one after the other.
@Suite(.serialized) struct `leaflet build` {
  /// Every file of a pack, in byte order.
  private static func files(of locale: String, bilingual: Bool = false) -> [String] {
    let name = "example-\(locale)"
    let prints = (bilingual ? ["-bilingual.pdf"] : []) + ["-daisy202.zip", "-giant-print.pdf", "-large-print.pdf"]
    let names =
      ["audio/01-treatment.mp3", "audio/01-treatment.vtt", "audio/\(name).mp3", "audio/playlist.m3u8"]
      + (prints + [".brf", ".epub", ".pdf", ".pef"]).map { name + $0 } + ["index.html", "manifest.json"]
    return names.map { "dist/example/\(locale)/\($0)" }
  }

  @Test func `makes a pack of each locale and the library page, and nothing the second time`() throws {
    let project = try SampleProject()
    let first = try project.run("build", "--draft")
    #expect(first.exitCode == 0, "\(first.errors)")
    #expect(
      try project.files(below: "dist")
        == Self.files(of: "en-GB") + Self.files(of: "pl", bilingual: true) + [
          "dist/example-en-GB.zip", "dist/example-pl.zip", "dist/index.html",
        ]
    )
    let second = try project.run("build", "--draft")
    #expect(second.output.contains("2 packs in dist: 2 up to date"))
    #expect(try project.run("verify", "dist/example/pl", "dist/example/en-GB").exitCode == 0)
  }

  @Test func `gives the same bytes for any number of jobs`() throws {
    let project = try SampleProject()
    #expect(try project.run("build", "--draft", "--jobs", "1", "--out", "a", "--store", "a.store").exitCode == 0)
    #expect(try project.run("build", "--draft", "--jobs", "4", "--out", "b", "--store", "b.store").exitCode == 0)
    let files = try project.files(below: "a")
    #expect(files.count == Self.files(of: "en-GB").count + Self.files(of: "pl", bilingual: true).count + 3)
    for file in files {
      let other = "b" + file.dropFirst()
      #expect(
        try FileSystem.read("\(project.folder)/\(file)") == FileSystem.read("\(project.folder)/\(other)"),
        "\(file)"
      )
    }
  }

  @Test func `refuses to release what nobody has signed, and says why`() throws {
    let project = try SampleProject()
    let run = try project.run("build", "pl")
    #expect(run.exitCode == 1)
    #expect(run.output.contains("example pl: refused"))
    #expect(run.output.contains("no clinician has signed the present text"))
    #expect(run.output.contains("the clinic is the example"))
    #expect(try project.files(below: "dist/example") == [])
  }

  @Test func `builds a page without audio where no voice is fit`() throws {
    let project = try SampleProject()
    try project.write("Audio/voices.yaml", "pl: { fitness: refused, because: none }\n")
    #expect(try project.run("build", "--draft", "--formats", "html,daisy", "pl").exitCode == 0)
    #expect(
      try project.files(below: "dist/example") == ["dist/example/pl/index.html", "dist/example/pl/manifest.json"]
    )
  }
}

@Suite(.serialized) struct `leaflet keygen and verify` {
  @Test func `a pack verifies with the key that signed it, and with no other`() throws {
    let project = try SampleProject()
    #expect(try project.run("keygen", "own.key").exitCode == 0)
    #expect(try project.run("keygen", "other.key").exitCode == 0)
    #expect(try project.run("keygen", "own.key").exitCode == 64)
    let build = try project.run("build", "--draft", "--formats", "braille", "--sign", "own.key", "pl")
    #expect(build.exitCode == 0, "\(build.errors)")
    for pack in ["dist/example/pl", "dist/example-pl.zip"] {
      let own = try project.run("verify", pack, "--key", "own.key.pub")
      #expect(own.exitCode == 0 && own.output.contains("signed by the key"))
      #expect(try project.run("verify", pack, "--key", "other.key.pub").exitCode == 1)
      #expect(try project.run("verify", pack).output.contains("the signer is unknown"))
    }
  }

  @Test func `a pack whose manifest was changed or is unsigned does not verify with a key`() throws {
    let project = try SampleProject()
    #expect(try project.run("keygen", "own.key").exitCode == 0)
    #expect(try project.run("build", "--draft", "--formats", "braille", "pl").exitCode == 0)
    #expect(try project.run("verify", "dist/example/pl", "--key", "own.key.pub").exitCode == 1)
    #expect(try project.run("verify", "dist/example/pl", "--key", "own.key").exitCode == 1)
    try project.write("dist/example/pl/example-pl.brf", "x")
    #expect(try project.run("verify", "dist/example/pl").exitCode == 1)
  }

  @Test func `a broken zip and a file that is no key are named`() throws {
    let project = try SampleProject()
    try project.write("broken.zip", "PK")
    try project.write("no.key", "hello")
    let broken = try project.run("verify", "broken.zip")
    #expect(broken.exitCode == 65 && broken.errors.contains("broken.zip: this is not a whole zip file"))
    #expect(try project.run("verify", "broken.zip", "--key", "no.key").exitCode == 65)
  }
}

@Suite(.serialized) struct `leaflet build --formats` {
  @Test func `makes only what is asked for`() throws {
    let project = try SampleProject()
    #expect(try project.run("build", "--draft", "--formats", "braille", "pl").exitCode == 0)
    #expect(
      try project.files(below: "dist/example/pl") == [
        "dist/example/pl/example-pl.brf", "dist/example/pl/example-pl.pef", "dist/example/pl/manifest.json",
      ]
    )
  }

  @Test func `names a format that is none`() throws {
    let run = try SampleProject().run("build", "--draft", "--formats", "docx")
    #expect(run.exitCode == 64 && run.errors.contains("docx is no format"))
  }
}

@Suite(.serialized) struct `Bad input` {
  /// Runs a build that must fail with one line and leave no pack of the locale behind.
  private func expectFailure(
    _ exitCode: Int32,
    _ message: String,
    of project: borrowing SampleProject,
    _ arguments: [String] = ["pl"],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let run: SampleProject.Run
    switch arguments.count {
    case 1: run = try project.run("build", "--draft", "--quiet", arguments[0])
    default: run = try project.run("build", "--draft", "--quiet", arguments[0], arguments[1], arguments[2])
    }
    #expect(run.exitCode == exitCode, "\(run.errors)", sourceLocation: sourceLocation)
    #expect(run.errorLines.count == 1, "\(run.errors)", sourceLocation: sourceLocation)
    #expect(run.errors.contains(message), "\(run.errors)", sourceLocation: sourceLocation)
    #expect(try project.files(below: "dist/example") == [], sourceLocation: sourceLocation)
  }

  @Test func `a missing catalog is named with the command that makes it`() throws {
    let project = try SampleProject()
    try FileSystem.remove("\(project.folder)/Locales/pl/example.po")
    try expectFailure(65, "Locales/pl/example.po: the catalog is missing; make it with leaflet update pl", of: project)
  }

  @Test func `a broken PO file is named with its line`() throws {
    let project = try SampleProject()
    try project.write("Locales/pl/example.po", SampleProject.header + "msgid \"a\nmsgstr \"b\"\n")
    try expectFailure(65, "Locales/pl/example.po:6:7: the string has no closing quotation mark", of: project)
  }

  @Test func `invalid UTF-8 is named with its line`() throws {
    let project = try SampleProject()
    try project.write(
      "Locales/pl/example.po",
      bytes: Array((SampleProject.header + "msgid \"a\"\nmsgstr \"").utf8) + [0xE9, 0x22, 0x0A]
    )
    try expectFailure(
      65,
      "Locales/pl/example.po:7:8: the string is not valid UTF-8; save the file as UTF-8",
      of: project
    )
    try project.write("Locales/en-GB/example.md", bytes: Array("---\n".utf8) + [0xFF])
    try expectFailure(65, "Locales/en-GB/example.md:2:1: the text is not valid UTF-8", of: project)
  }

  @Test(arguments: ["xx", "not-a-language", "de", "../pl"])
  func `a language that the project does not have is wrong usage`(tag: String) throws {
    try expectFailure(64, tag, of: try SampleProject(), [tag])
  }

  @Test func `a leaflet without a title is named`() throws {
    let project = try SampleProject()
    try project.write("Locales/en-GB/example.md", SampleProject.leaflet.replacing("# A title", with: ""))
    try expectFailure(65, "Locales/en-GB/example.md:1:1: the leaflet has no title", of: project)
  }

  @Test func `a voice that is not there is named`() throws {
    let project = try SampleProject()
    try project.write("Audio/voices.yaml", "pl: { voice: xx-none, fitness: fit }\n")
    try expectFailure(69, "xx-none", of: project)
  }

  @Test func `a language without a row of voices is named`() throws {
    let project = try SampleProject()
    try project.write("Audio/voices.yaml", "en-GB: { voice: en-gb, fitness: fit }\n")
    try expectFailure(65, "Audio/voices.yaml: there is no row for pl", of: project)
  }

  @Test func `an output folder that cannot be written is named`() throws {
    let project = try SampleProject()
    try expectFailure(69, "/proc/leaflets: cannot be made", of: project, ["pl", "--out", "/proc/leaflets"])
  }

  @Test func `a file where the output folder should be is named`() throws {
    try expectFailure(69, "/dev/full: cannot be made", of: try SampleProject(), ["pl", "--out", "/dev/full"])
  }

  @Test func `a value that the clinic lacks is named with the message that needs it`() throws {
    let project = try SampleProject()
    try project.write("Locales/en-GB/example-clinic.yaml", "example: true\nname: Example\nphone: \"1\"\n")
    try expectFailure(65, "Locales/en-GB/example.md:13:1: the message cannot be shown", of: project)
  }
}
