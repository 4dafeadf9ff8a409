import Files
import Testing

@Suite(.serialized) struct `A source leaflet on the command line` {
  @Test func `an image that is not beside the leaflet is named with its place`() throws {
    let project = try SampleProject()
    try project.write("Locales/en-GB/example.md", SampleProject.leaflet + "- A list\n\n  ![A spine](img/spine.png)\n")
    let missing = try project.run("status", "pl")
    #expect(missing.exitCode == 65)
    #expect(
      missing.errors.contains("Locales/en-GB/example.md:16:3: there is no image img/spine.png"),
      "\(missing.errors)"
    )
    try project.write("Locales/en-GB/img/spine.png", "x")
    let wrong = try project.run("status", "pl")
    #expect(wrong.exitCode == 65)
    #expect(wrong.errors.contains("Locales/en-GB/img/spine.png: the file is not an image of the kind png"))
    try project.write("Locales/en-GB/img/spine.png", bytes: [0x89, 0x50, 0x4E, 0x47])
    #expect(try project.run("status", "pl").exitCode == 0)
  }

  @Test func `everything that is wrong is told at once, each with its line and column`() throws {
    let project = try SampleProject()
    let body =
      "## Treatment {#t role=cure}\n\nSee [this](file:///x) and <b>that</b>.\n\n### Home\n\n{days, plural, one {#}}\n"
    let start =
      SampleProject.leaflet.firstRange(of: "## Treatment").map { SampleProject.leaflet[..<$0.lowerBound] } ?? ""
    try project.write("Locales/en-GB/example.md", start + body)
    let run = try project.run("update")
    #expect(run.exitCode == 65)
    let places = run.errorLines.compactMap { $0.split(separator: " ").dropFirst().first }
    #expect(
      places.map(String.init)
        == ["11:1", "13:5", "13:27", "13:34", "15:1", "17:1"].map { "Locales/en-GB/example.md:\($0):" },
      "\(run.errors)"
    )
    #expect(try project.read("Locales/pl/example.po") == SampleProject.catalog)
  }

  @Test func `a text cannot move the cursor of who looks at a diff`() throws {
    let project = try SampleProject()
    let catalog = SampleProject.catalog.replacing("Tytuł", with: "Ty\u{1B}[2Jtuł")
    try project.write("Locales/pl/example.po", catalog)
    let signed = try project.run("sign", "pl", "example", "--as", "checker", "--name", "Ala Nowak")
    #expect(signed.exitCode == 0, "\(signed.errors)")
    try project.write("Locales/pl/example.po", catalog.replacing("tuł", with: "tul"))
    let run = try project.run("diff", "pl", "--since-signoff")
    #expect(run.exitCode == 0 && run.output.contains("\\u{1B}"), "\(run.output)\(run.errors)")
    #expect(!run.output.contains("\u{1B}"))
  }
}
