import Files
import Glibc

/// typst, a program of its own that makes PDFs: the `typst` on PATH, or Python's package of that name.
public struct TypstProgram: Sendable {
  /// How typst is called.
  private enum Kind: Sendable {
    case program(String)
    case python(String)
  }

  private let kind: Kind

  /// Finds typst. `environments` are folders of Python environments, such as `.venv` beside the program's data, which
  /// go before the PATH.
  public init(environments: [String]) throws(PrintError) {
    let pythons = environments.map { "\($0)/bin/python3" }
    if let python = pythons.first(where: { Self.hasTypst($0) }) {
      kind = .python(python)
    } else if let program = Command.find("typst") {
      kind = .program(program)
    } else {
      throw .typstMissing
    }
  }

  /// Whether a Python environment holds the package.
  private static func hasTypst(_ python: String) -> Bool {
    let library = FileSystem.directory(of: FileSystem.directory(of: python)) + "/lib"
    guard access(python, X_OK) == 0, let versions = try? FileSystem.list(library) else { return false }
    return versions.contains { FileSystem.isDirectory("\(library)/\($0)/site-packages/typst") }
  }

  /// The paths of what typst is: the program, or the modules of Python's package.
  var files: [String] {
    switch kind {
    case .program(let program): return [program]
    case .python(let python):
      let library = FileSystem.directory(of: FileSystem.directory(of: python)) + "/lib"
      return ((try? FileSystem.list(library)) ?? []).flatMap { version -> [String] in
        let package = "\(library)/\(version)/site-packages/typst"
        return ((try? FileSystem.list(package)) ?? []).map { "\(package)/\($0)" }
          .filter { !FileSystem.isDirectory($0) }
      }
    }
  }

  /// Makes the PDF/UA-1 files of documents in `folder`, each from `<name>.typ` to `<name>.pdf`; fonts lie in its
  /// `fonts`. The time of 1980-01-01 stands for the time of making, so that the same text gives the same bytes.
  func compile(_ names: [String], in folder: String) throws(PrintError) {
    switch kind {
    case .python(let python):
      try run([python, "-I", "-c", Self.script, folder] + names, folder: folder)
    case .program(let program):
      for name in names {
        try run(
          [
            program, "compile", "--root", folder, "--ignore-system-fonts", "--font-path", "\(folder)/fonts",
            "--pdf-standard", "ua-1", "--creation-timestamp", "315532800", "\(folder)/\(name).typ",
            "\(folder)/\(name).pdf",
          ],
          folder: folder
        )
      }
    }
  }

  private static let script = """
    import sys, typst
    folder = sys.argv[1]
    try:
        for name in sys.argv[2:]:
            typst.compile(f"{folder}/{name}.typ", output=f"{folder}/{name}.pdf", root=folder,
                font_paths=[f"{folder}/fonts"], ignore_system_fonts=True, pdf_standards="ua-1", timestamp=315532800)
    except Exception as error:
        print(error, *getattr(error, "hints", []), file=sys.stderr)
        sys.exit(1)
    """

  private func run(_ command: [String], folder: String) throws(PrintError) {
    let complaints = "\(folder)/complaints.txt"
    let status = Command.run(command, standardError: complaints)
    if status == 0 { return }
    let words = (try? FileSystem.readText(complaints)) ?? ""
    // "the text `"…"` could not be displayed with font": PDF/UA-1 lets no letter be shown as an empty box.
    if let match = words.firstMatch(of: /the text `(.*?)` could not be displayed/) { throw .unprintable("\(match.1)") }
    throw .refused(words.split(whereSeparator: \.isNewline).joined(separator: " "))
  }
}
