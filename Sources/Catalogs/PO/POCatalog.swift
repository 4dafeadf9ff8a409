import Files
import ICU

extension Catalog {
  /// Reads a PO document. Its `Language` header must agree with `locale` when one is given, and tells it otherwise.
  public init(po document: PODocument, locale: LocaleTag? = nil) throws(InputErrors) {
    if !document.errors.isEmpty { throw InputErrors(document.errors) }
    let entries = document.entries.filter { !$0.message.isHeader && !$0.message.isObsolete }
    self.init(
      locale: try document.locale(expected: locale),
      file: document.file,
      units: entries.map { CatalogUnit($0.message, position: document.position(of: $0)) },
      origin: POOrigin(document: document, entries: entries)
    )
  }
}

extension PODocument {
  fileprivate func locale(expected: LocaleTag?) throws(InputErrors) -> LocaleTag {
    let written = header("Language").flatMap { try? LocaleTag($0) }
    if let expected {
      if let written, written.language != expected.language {
        throw error(
          "the header says Language: \(written), but \(expected) is expected",
          "correct the header or move the file"
        )
      }
      return expected
    }
    guard let written else {
      throw error("the header names no known language", "write \"Language: fr\\n\" into it, or give --locale")
    }
    return written
  }

  private func error(_ problem: String, _ remedy: String) -> InputErrors {
    let place = entries.first { $0.message.isHeader }.map(position(of:)) ?? TextPosition(line: 1, column: 1)
    return InputErrors([InputError(file: file, position: place, problem: problem, remedy: remedy)])
  }
}

/// Finds places in a PO file.
private struct POOrigin: CatalogOrigin {
  let document: PODocument
  let entries: [POEntry]

  func position(ofUTF16 offset: Int, in part: UnitPart, ofUnit index: Int) -> TextPosition {
    document.position(ofUTF16: offset, in: part, of: entries[index])
  }
}

extension CatalogUnit {
  init(_ message: POMessage, position: TextPosition) {
    self.init(
      key: message.key,
      sourcePlural: message.sourcePlural,
      targets: message.targets,
      state: message.state,
      previousSource: message.previousSource,
      notes: message.notes,
      comments: message.translatorComments,
      flags: message.flags,
      position: position
    )
  }
}
