import Catalogs
import Files
import Publishing

/// Makes source leaflets of the texts, web pages and DOCX files that a clinic has.
public enum PageImport {
  /// In bytes. A leaflet's page is a thousandth of it; time and memory stay small.
  private static let largestFile = 16 << 20

  /// What a file is.
  private enum Kind { case text, html, docx }

  /// A leaflet of a file. `id` is made from the title where none is given.
  public static func draft(of file: String, id: String?, today: CalendarDate) throws -> LeafletDraft {
    if try FileSystem.size(of: file) > largestFile {
      throw InputError(file: file, problem: "the file is larger than 16 MB", remedy: "import a part of it")
    }
    let bytes = try FileSystem.read(file)
    let name = title(of: file)
    let draft: LeafletDraft
    switch try kind(of: bytes, file: file) {
    case .text: draft = LeafletDraft(plainText: try text(of: file), name: name, id: id, today: today)
    case .html: draft = LeafletDraft(html: try text(of: file), name: name, id: id, today: today)
    case .docx: draft = LeafletDraft(document: try Pandoc.html(of: file), name: name, id: id, today: today)
    }
    if draft.text.utf8.count > LeafletReader.largestFile {
      throw InputError(file: file, problem: "no leaflet is as long as this", remedy: "import a part of it")
    }
    if draft.lines.isEmpty {
      throw InputError(file: file, problem: "there is no text in it", remedy: "name another file")
    }
    return draft
  }

  private static func kind(of bytes: [UInt8], file: String) throws -> Kind {
    let start = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
    let ending = FileSystem.name(of: file).split(separator: ".").last.map { $0.lowercased() } ?? ""
    if bytes.starts(with: Array("PK".utf8)) { return .docx }
    if bytes.starts(with: Array("%PDF".utf8)) || ["pdf", "doc", "rtf", "odt"].contains(ending) {
      throw InputError(
        file: file,
        problem: "this kind of file is not read",
        remedy: "save it as DOCX, HTML or plain text"
      )
    }
    let isPage =
      ["html", "htm", "xhtml"].contains(ending) || start.contains("<!doctype html") || start.contains("<html")
    return isPage ? .html : .text
  }

  private static func text(of file: String) throws -> String {
    let text = try FileSystem.readText(file)
    guard let index = text.utf8.firstIndex(of: 0) else { return text }
    let line = 1 + text.utf8[..<index].count { $0 == UInt8(ascii: "\n") }
    throw InputError(
      file: file,
      position: TextPosition(line: line, column: 1),
      problem: "the file holds a NUL byte",
      remedy: "save it as a text in UTF-8"
    )
  }

  /// `spine-clinic_page.html` is "spine clinic page".
  private static func title(of file: String) -> String {
    let name = FileSystem.name(of: file)
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
    return String(stem.map { $0 == "-" || $0 == "_" ? " " : $0 })
  }
}

/// pandoc, a program of its own that reads DOCX (https://pandoc.org).
private enum Pandoc {
  /// The document's own words only: a title page of pandoc's template would add the file's name.
  private static let template = """
    $if(title)$<h1>$title$</h1>$endif$
    $if(subtitle)$<p>$subtitle$</p>$endif$
    $for(author)$<p>$author$</p>$endfor$
    $if(date)$<p>$date$</p>$endif$
    $body$

    """

  /// The document as HTML. pandoc reads no other file, runs for a minute at most, and leaves nothing behind.
  static func html(of file: String) throws -> String {
    guard let pandoc = Command.find("pandoc") else {
      throw MissingProgram("\(file): DOCX needs pandoc; apt-get install pandoc, or save the file as HTML or plain text")
    }
    let folder = try FileSystem.makeTemporaryDirectory()
    defer { try? FileSystem.remove(folder) }
    try FileSystem.write(Array(template.utf8), to: "\(folder)/leaflet.html")
    let arguments = [
      pandoc, "--from", "docx", "--to", "html", "--wrap", "none", "--sandbox", "--template", "\(folder)/leaflet.html",
      "--output", "\(folder)/page.html", "--", file,
    ]
    let code = Command.run(
      ["/bin/sh", "-c", "ulimit -t 60; exec \"$@\"", "sh"] + arguments,
      standardError: "\(folder)/errors"
    )
    if code == 0 { return try FileSystem.readText("\(folder)/page.html", as: file) }
    let words = (try? FileSystem.readText("\(folder)/errors"))?.split(whereSeparator: \.isNewline).first
    throw InputError(
      file: file,
      problem: "pandoc cannot read it\(words.map { ": \($0)" } ?? "")",
      remedy: "check that it is a DOCX file, or save it as HTML or plain text"
    )
  }
}
