import Narration

/// WebVTT: The Web Video Text Tracks Format (W3C, 2019).
public enum WebVTT {
  /// A cue for each sentence.
  public static func text(of timeline: Timeline) -> String {
    let cues = timeline.cues.enumerated().map { index, cue in
      """
      \(index + 1)
      \(time(timeline.milliseconds(of: cue.samples.lowerBound))) --> \
      \(time(timeline.milliseconds(of: cue.samples.upperBound)))
      \(escape(cue.text))

      """
    }
    return (["WEBVTT\n"] + cues).joined(separator: "\n")
  }

  /// `HH:MM:SS.mmm`.
  private static func time(_ milliseconds: Int) -> String {
    func padded(_ number: Int, _ width: Int) -> String {
      String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
    }
    let seconds = milliseconds / 1000
    return [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, 2) }.joined(separator: ":")
      + "." + padded(milliseconds % 1000, 3)
  }

  /// Cue text holds `&amp;`, `&lt;` and `&gt;` for the marks that begin tags, and no line break or arrow.
  private static func escape(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
