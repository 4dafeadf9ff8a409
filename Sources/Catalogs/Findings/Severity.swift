/// How much a finding weighs.
public enum Severity: String, CaseIterable, Comparable, Sendable {
  /// Worth knowing; never a reason to refuse a pack.
  case note
  /// Probably wrong; a person should look.
  case warning
  /// Wrong: a released pack is refused.
  case error

  /// `note` weighs least, `error` most.
  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
