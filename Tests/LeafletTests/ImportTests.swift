import Files
import Foundation
import Testing

@Suite(.serialized) struct `leaflet import` {
  private static let page = "Nerve blocks\n\nTreatment\nWe give an injection.\n• It may hurt.\n"

  @Test func `writes a leaflet that the project can use, and tells where each line went`() throws {
    let project = try SampleProject()
    try project.write("page.txt", Self.page)
    let run = try project.run("import", "page.txt", "-o", "Locales/en-GB/blocks.md")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(
      run.output == """
        page.txt:1: title → Locales/en-GB/blocks.md:9: Nerve blocks
        page.txt:3: heading → Locales/en-GB/blocks.md:11: Treatment
        page.txt:4: paragraph → Locales/en-GB/blocks.md:13: We give an injection.
        page.txt:5: list item → Locales/en-GB/blocks.md:15: It may hurt.
        Locales/en-GB/blocks.md: 4 lines are in it, 0 were left out. Now write the version, the review dates and the \
        publisher at its top.

        """
    )
    #expect(try project.read("Locales/en-GB/blocks.md").hasPrefix("---\nid: blocks\n"))
    #expect(try project.run("status", "en-GB", "--leaflet", "blocks").output.contains("4/4"))
  }

  @Test func `without a file the leaflet goes to standard output and the report to standard error`() throws {
    let project = try SampleProject()
    try project.write("page.txt", Self.page)
    let run = try project.run("import", "page.txt")
    #expect(run.output.hasPrefix("---\nid: nerve-blocks\n") && run.output.hasSuffix("- It may hurt.\n"))
    #expect(run.errors.hasPrefix("page.txt:1: title → nerve-blocks.md:9: Nerve blocks\n"))
  }

  @Test(arguments: [
    ("page.txt", [0x41, 0x0A, 0xE9, 0x0A] as [UInt8], "page.txt:2:1: the text is not valid UTF-8"),
    ("page.txt", [0xFF, 0xFE, 0x41, 0x00], "page.txt:1:1: the text is not valid UTF-8"),
    ("page.txt", [0x41, 0x0A, 0x00], "page.txt:2:1: the file holds a NUL byte"),
    ("page.txt", [0x20, 0x0A], "page.txt: there is no text in it"),
    ("page.pdf", Array("%PDF-1.7".utf8), "page.pdf: this kind of file is not read; save it as DOCX"),
    ("page.doc", [0xD0, 0xCF], "page.doc: this kind of file is not read"),
  ])
  func `names what it cannot read, and writes nothing`(file: String, bytes: [UInt8], message: String) throws {
    let project = try SampleProject()
    try project.write(file, bytes: bytes)
    let run = try project.run("import", file, "-o", "page.md")
    #expect(run.exitCode == 65 && run.errorLines.count == 1 && run.errors.contains(message), "\(run.errors)")
    #expect(!FileSystem.exists("\(project.folder)/page.md"))
  }

  @Test func `reads a text with a byte order mark and CR LF`() throws {
    let project = try SampleProject()
    try project.write("page.txt", "\u{FEFF}" + Self.page.replacing("\n", with: "\r\n"))
    let run = try project.run("import", "page.txt", "--quiet")
    #expect(run.exitCode == 0 && run.errors.isEmpty && run.output.contains("# Nerve blocks\n"), "\(run.output)")
  }

  @Test(arguments: [
    ("Page.md", "name it with a-z"), ("page.txt", "name it with a-z"),
    ("Locales/en-GB/example.md", "there is a file already"),
  ])
  func `refuses a name that no leaflet can have, and never writes over a file`(output: String, message: String) throws {
    let project = try SampleProject()
    try project.write("in.txt", Self.page)
    let run = try project.run("import", "in.txt", "-o", output)
    #expect(run.exitCode == 64 && run.errors.contains(message), "\(run.errors)")
    #expect(try project.read("Locales/en-GB/example.md") == SampleProject.leaflet)
  }

  @Test func `names pandoc where it is missing`() throws {
    let project = try SampleProject()
    try project.write("page.docx", "PK\u{3}\u{4}")
    let run = try project.run("import", "page.docx", environment: ["PATH": "/nowhere"])
    #expect(run.exitCode == 69 && run.errors.contains("DOCX needs pandoc"), "\(run.errors)")
  }

  @Test(.enabled(if: FileSystem.exists("/usr/bin/pandoc"))) func `reads DOCX through pandoc`() throws {
    let project = try SampleProject()
    try project.write(
      "in.html",
      "<h1>Nerve blocks</h1><h2>Treatment</h2><p>We <b>numb</b> it.</p><ol><li>One</li><li>Two</li></ol>"
    )
    let pandoc = Process()
    pandoc.executableURL = URL(fileURLWithPath: "/usr/bin/pandoc")
    pandoc.arguments = ["\(project.folder)/in.html", "-o", "\(project.folder)/page.docx"]
    try pandoc.run()
    pandoc.waitUntilExit()
    let run = try project.run("import", "page.docx")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(
      run.output.hasSuffix(
        "# Nerve blocks\n\n## Treatment {#treatment role=treatment}\n\nWe **numb** it.\n\n1. One\n2. Two\n"
      ),
      "\(run.output)"
    )
    #expect(run.errors.hasPrefix("page.docx:1: title → nerve-blocks.md:9: Nerve blocks\n"))
    try project.write("broken.docx", "PK\u{3}\u{4}broken")
    let broken = try project.run("import", "broken.docx")
    #expect(broken.exitCode == 65 && broken.errors.contains("pandoc cannot read it"), "\(broken.errors)")
  }
}
