import Files
import Yams

/// The YAML between the `---` lines at the top of a leaflet, every field validated.
struct FrontMatter {
  let id: String
  let version: String
  let lastReview: CalendarDate
  let nextReview: CalendarDate
  let alsoCalled: [(text: String, position: TextPosition)]
  let publisher: String
  /// How many lines it takes, both `---` lines included.
  let lineCount: Int

  static let fields: Set<String> = ["id", "version", "last-review", "next-review", "also-called", "publisher"]

  /// Reads the front matter of a leaflet's text, or reports everything that is wrong with it.
  static func read(_ text: String, file: String) throws(InputErrors) -> FrontMatter {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first?.trimmingASCIISpace == "---",
      let end = lines.dropFirst().firstIndex(where: { $0.trimmingASCIISpace == "---" })
    else {
      throw InputErrors([
        InputError(
          file: file,
          position: TextPosition(line: 1, column: 1),
          problem: "the leaflet has no front matter",
          remedy: "begin it with a line ---, the fields id, version, last-review, next-review and publisher, and ---"
        )
      ])
    }
    // A blank line stands for the first ---, so that YAML's line numbers are the file's.
    let yaml = "\n" + lines[1..<end].joined(separator: "\n") + "\n"
    var reader = YAMLFields(file: file, fields: fields)
    let mapping = try reader.mapping(of: yaml)
    let matter = FrontMatter(
      id: reader.identifier("id", of: mapping),
      version: reader.text("version", of: mapping),
      lastReview: reader.date("last-review", of: mapping),
      nextReview: reader.date("next-review", of: mapping),
      alsoCalled: reader.texts("also-called", of: mapping),
      publisher: reader.text("publisher", of: mapping),
      lineCount: end + 1
    )
    if matter.nextReview <= matter.lastReview {
      reader.report("next-review", of: mapping, "the next review is not after the last", "set a later next-review")
    }
    try reader.finish()
    return matter
  }
}
