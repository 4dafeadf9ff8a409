import Files
import ICU

/// Exactly what somebody signed: every source text of a leaflet with its translation.
///
/// It is kept as a PO file beside the sign-offs, named by the digest that they are bound to, so that a later diff
/// needs no version control, and anybody can see what was signed.
public struct SignedText: Hashable, Sendable {
  /// A source text and its translation.
  public struct Pair: Hashable, Sendable {
    /// What names the message.
    public let key: MessageKey
    /// The translation; empty in the source language.
    public let target: String
  }

  /// The pairs in document order.
  public let pairs: [Pair]

  /// What would be signed now.
  public init(of leaflet: Leaflet, catalog: Catalog?) {
    pairs = leaflet.messages.map { Pair(key: $0.key, target: catalog?[$0.key]?.target ?? "") }
  }

  /// Reads a file that ``po(locale:)`` wrote.
  public init(po document: PODocument) throws(InputErrors) {
    if !document.errors.isEmpty { throw InputErrors(document.errors) }
    pairs = document.entries.map(\.message).filter { !$0.isHeader }
      .map { Pair(key: $0.key, target: $0.targets.first ?? "") }
  }

  /// The file's content.
  public func po(locale: LocaleTag) -> [UInt8] {
    let header = POHeader([
      ("Language", locale.poIdentifier), ("MIME-Version", "1.0"), ("Content-Type", "text/plain; charset=UTF-8"),
      ("Content-Transfer-Encoding", "8bit"),
    ])
    let messages =
      [POMessage(source: "", targets: [header.text])]
      + pairs.map { pair in
        let context = pair.key.context.isEmpty ? nil : pair.key.context
        return POMessage(context: context, source: pair.key.source, targets: [pair.target])
      }
    return Array(messages.map { POLayout().text(of: $0) }.joined(separator: "\n").utf8)
  }

  /// The file's name in the folder `signed` beside the sign-offs.
  public static func fileName(leaflet: String, digest: String) -> String { "\(leaflet)-\(digest.prefix(16)).po" }
}

extension SignOffs {
  /// The list with a sign-off added; the same person in the same role signs a text once.
  public func adding(_ signOff: SignOff) -> SignOffs {
    let others = all.filter {
      !($0.leaflet == signOff.leaflet && $0.role == signOff.role && $0.name == signOff.name
        && $0.digest == signOff.digest)
    }
    return SignOffs(others + [signOff])
  }

  /// The last sign-off of a leaflet, in a role or in any.
  public func last(leaflet: String, role: SignOff.Role? = nil) -> SignOff? {
    all.last { $0.leaflet == leaflet && (role == nil || $0.role == role) }
  }
}
