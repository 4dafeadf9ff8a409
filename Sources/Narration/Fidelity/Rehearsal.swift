import Catalogs

/// An utterance as it would be spoken, and what is wrong with it.
public struct Rehearsal: Hashable, Sendable {
  /// The utterance.
  public let utterance: Utterance
  /// In IPA with `_` between phonemes; empty where it cannot be spoken.
  public let phonemes: String
  /// What the fidelity gate says.
  public let findings: [Finding]
}
