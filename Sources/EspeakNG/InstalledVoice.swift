/// A voice that the engine has, as its own list describes it.
public struct InstalledVoice: Hashable, Sendable {
  /// In the engine's English: `Polish`.
  public let name: String
  /// The voice's file in the engine's data: `zlw/pl`.
  public let identifier: String
  /// What it speaks, in the engine's spelling of language tags, the most fitting first.
  public let languages: [String]

  /// A voice by name, file and languages.
  public init(name: String, identifier: String, languages: [String]) {
    self.name = name
    self.identifier = identifier
    self.languages = languages
  }
}
