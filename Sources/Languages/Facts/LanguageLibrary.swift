import Files
import ICU

/// Finds and reads the facts of languages in the `Locales` folders of the project and of the program.
public struct LanguageLibrary: Sendable {
  private let folders: [String]

  /// Makes a library of `Locales` folders; a language in an earlier one hides it in the later.
  public init(folders: [String]) { self.folders = folders }

  /// The facts of a locale, or of its nearest relative: `fa-AF` has those of `fa`, `en` those of `en-GB`.
  ///
  /// A language without a file has only what ICU knows.
  public func facts(of locale: LocaleTag) throws -> LanguageFacts {
    for folder in folders {
      if let tag = try tag(for: locale, in: folder) {
        let path = "\(folder)/\(tag)/language.yaml"
        return try LanguageFacts.read(try FileSystem.readText(path), file: path, locale: locale)
      }
    }
    return LanguageFacts(unknown: locale)
  }

  private func tag(for locale: LocaleTag, in folder: String) throws(FileError) -> String? {
    let candidates = [locale.identifier] + locale.parents.map(\.identifier)
    if let exact = candidates.first(where: { has($0, in: folder) }) { return exact }
    guard FileSystem.isDirectory(folder) else { return nil }
    return try FileSystem.list(folder).first { name in
      (try? LocaleTag(name))?.maximized.isSameLanguageAndScript(as: locale.maximized) == true && has(name, in: folder)
    }
  }

  private func has(_ tag: String, in folder: String) -> Bool { FileSystem.exists("\(folder)/\(tag)/language.yaml") }
}

extension LocaleTag {
  fileprivate func isSameLanguageAndScript(as other: LocaleTag) -> Bool {
    language == other.language && script == other.script
  }
}
