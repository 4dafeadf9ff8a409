import Catalogs
import Files
import ICU
import Synchronization

/// Every current translation of a project's catalogs, and what of it helps with a new text.
///
/// The catalogs are the truth: the store is a copy of them that can be deleted at any time, is brought up to date where a
/// catalog's digest differs, and is made anew where it cannot be read. It is replaced as a whole, so that neither a kill
/// nor another program at work can spoil it; where it cannot be written, the memory works without it.
public final class TranslationMemory: Sendable {
  /// A catalog that the memory learns from.
  public struct Source: Hashable, Sendable {
    /// The path of the PO file.
    public let file: String
    /// The locale that it translates into.
    public let locale: LocaleTag

    /// Names a catalog.
    public init(file: String, locale: LocaleTag) {
      self.file = file
      self.locale = locale
    }
  }

  /// Less alike texts cost a translator more time than they save (the usual threshold of translators' tools).
  static let threshold = 0.7

  private let pairs: PairTable
  private let candidates = Mutex<[String: [Candidate]]>([:])

  /// Opens the memory kept in the file `store` and brings it up to date with the catalogs. One that cannot be read
  /// teaches nothing new; whoever reads it next reports what is wrong.
  public init(store: String, catalogs: [Source]) throws {
    let file = StoreFile(path: store)
    pairs = try file.load() ?? PairTable()
    if try pairs.learn(catalogs) { file.save(pairs) }
  }

  /// The best translation into `locale` of the same or a similar text; `nil` when none is similar enough.
  ///
  /// Of equally similar texts one in the same context is the best, then the one in the first catalog by its path.
  public func suggestion(for key: MessageKey, into locale: LocaleTag) throws -> Suggestion? {
    for candidate in try candidates(for: key.source) {
      if let pair = try pairs.translation(of: candidate.id, into: locale, context: key.context) {
        return Suggestion(
          key: MessageKey(context: pair.context, source: candidate.source),
          target: pair.target,
          similarity: candidate.similarity
        )
      }
    }
    return nil
  }

  /// A text of the memory beside the one that is looked for.
  private struct Candidate {
    let id: Int64
    let source: String
    let similarity: Double
  }

  /// The texts that are similar enough, the most similar first; found once for all locales.
  private func candidates(for text: String) throws -> [Candidate] {
    if let known = candidates.withLock({ $0[text] }) { return known }
    let similarity = Similarity(text)
    let found = try pairs.similarSources(to: text)
      .map { Candidate(id: $0.id, source: $0.text, similarity: similarity.value(Similarity.Profile($0.text))) }
      .filter { $0.similarity >= Self.threshold }
      .sorted { ($1.similarity, $0.source) < ($0.similarity, $1.source) }
    candidates.withLock { $0[text] = found }
    return found
  }
}
