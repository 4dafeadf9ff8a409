/// The silence between utterances, which lets a listener hear a leaflet's structure.
enum Pauses {
  /// Before the first word of a recording, in seconds.
  static let head = 0.5
  /// After the last word of a recording, in seconds.
  static let tail = 1.0

  /// The longest between two utterances, in seconds.
  static let longest = 1.2

  /// Between two utterances, in seconds.
  static func between(_ previous: Utterance, _ next: Utterance) -> Double {
    if previous.passage == next.passage, next.passage != nil { return 0.4 }
    if next.kind == .heading { return longest }
    switch previous.kind {
    case .title: return 1.0
    case .heading: return 0.8
    case .item, .announcement: return 0.5
    case .cell: return 0.4
    case .sentence: return 0.7
    }
  }
}
