import ICU

/// A text in pieces: words to translate, and codes to leave alone.
enum InlinePiece: Hashable, Sendable {
  case text(String)
  /// A code as the source format writes it, such as `{clinicName}`.
  case code(String)

  /// The text as the source format writes it.
  var native: String {
    switch self {
    case .text(let text), .code(let text): text
    }
  }
}

/// Finds the codes of a text: the simple arguments of an ICU message.
enum InlineCodes {
  /// The pieces of a text; one piece when its source is no ICU message. Arguments inside a plural stay text, since
  /// translators may add forms.
  static func pieces(of text: String, isPattern: Bool) -> [InlinePiece] {
    guard isPattern, let pattern = try? MessagePattern(parsing: text) else { return text.isEmpty ? [] : [.text(text)] }
    let units = Array(text.utf16)
    var pieces: [InlinePiece] = []
    var start = 0
    for node in pattern.nodes where node.isCode {
      if node.range.lowerBound > start { pieces.append(.text(String(units[start..<node.range.lowerBound]))) }
      pieces.append(.code(String(units[node.range])))
      start = node.range.upperBound
    }
    return start < units.count ? pieces + [.text(String(units[start...]))] : pieces
  }

  /// A number for each code, from 1; the same code has the same number in source and translation.
  static func numbers(source: [InlinePiece], target: [InlinePiece]) -> (source: [Int], target: [Int], codes: [String]) {
    var codes: [String] = []
    var free: [String: [Int]] = [:]
    var sourceNumbers: [Int] = []
    for case .code(let code) in source {
      codes.append(code)
      sourceNumbers.append(codes.count)
      free[code, default: []].append(codes.count)
    }
    var targetNumbers: [Int] = []
    for case .code(let code) in target {
      if let number = free[code]?.first {
        free[code]?.removeFirst()
        targetNumbers.append(number)
      } else {
        codes.append(code)
        targetNumbers.append(codes.count)
      }
    }
    return (sourceNumbers, targetNumbers, codes)
  }
}

extension MessagePattern.Node {
  fileprivate var isCode: Bool {
    switch content {
    case .argument, .simple: true
    default: false
    }
  }
}

extension String {
  fileprivate init(_ units: ArraySlice<UInt16>) { self = String(utf16: units) }
}
