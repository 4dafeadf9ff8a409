import Catalogs
import Languages

/// How often something is taken has changed: once has become twice, or the other way round.
struct TimingChanged: MessageRule {
  static let id = "timing-changed"
  static let category = Finding.Category.meaning
  static let severity = Severity.error

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.compactMap { pair in
      guard pair.meanings.mayExchange([.once], [.twice]), !pair.numbers.saysHowOften else { return nil }
      return pair.issue(ofMeaning: {
        $0.exchanged([.once], [.twice]) ? "once and twice are exchanged; correct how often" : nil
      })
    }
  }
}
