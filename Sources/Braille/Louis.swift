import LouisShim
import Synchronization

/// liblouis, whose tables and buffers are global: one caller at a time.
enum Louis {
  private static let gate = Mutex(false)

  /// What liblouis does with a text.
  private typealias Work = (
    UnsafePointer<CChar>?, UnsafePointer<widechar>?, UnsafeMutablePointer<Int32>?, UnsafeMutablePointer<widechar>?,
    UnsafeMutablePointer<Int32>?, UnsafeMutablePointer<formtype>?, UnsafeMutablePointer<CChar>?, Int32
  ) -> Int32

  /// Cells as dots, not as the characters of some encoding.
  private static let dots = Int32(dotsIO.rawValue)
  private static let omittingUnknown = Int32(noUndefined.rawValue)
  /// liblouis marks its cells with this bit (`LOU_DOTS`).
  private static let cellMark: widechar = 0x8000

  /// Whether liblouis can read a list of tables, separated by commas.
  static func canRead(_ tables: String) -> Bool { alone { lou_checkTable(tables) == 1 } }

  /// The cells of a text; `nil` when liblouis fails. A character that the tables lack becomes a code in cells, or
  /// nothing when it is to be left out.
  static func cells(of text: String, tables: String, leavingOutUnknown: Bool = false) -> [Cell]? {
    let mode = dots | (leavingOutUnknown ? omittingUnknown : 0)
    let input = text.unicodeScalars.map { widechar($0.value) }
    return run(lou_translateString, tables, input, mode)?.map { Cell(dots: UInt8(truncatingIfNeeded: $0)) }
  }

  /// The text of cells; `nil` when liblouis fails.
  static func text(of cells: [Cell], tables: String) -> String? {
    let input = cells.map { widechar($0.dots) | cellMark }
    guard let output = run(lou_backTranslateString, tables, input, dots) else { return nil }
    var text = String.UnicodeScalarView()
    for character in output { text.append(Unicode.Scalar(character) ?? "\u{FFFD}") }
    return String(text)
  }

  private static func run(_ work: Work, _ tables: String, _ input: [widechar], _ mode: Int32) -> [widechar]? {
    if input.isEmpty { return [] }
    var inputLength = Int32(clamping: input.count)
    // A character that a table lacks takes up to fourteen cells.
    var output = [widechar](repeating: 0, count: input.count * 16 + 64)
    var outputLength = Int32(clamping: output.count)
    let isDone = alone { work(tables, input, &inputLength, &output, &outputLength, nil, nil, mode) }
    guard isDone == 1, Int(inputLength) == input.count else { return nil }
    return Array(output[..<Int(outputLength)])
  }

  /// Runs work while no other does; the first time it silences liblouis, whose complaints come back as failures.
  private static func alone<Result: Sendable>(_ work: () -> Result) -> Result {
    gate.withLock { isSilent in
      if !isSilent { lou_setLogLevel(LOU_LOG_OFF) }
      isSilent = true
      return work()
    }
  }
}
