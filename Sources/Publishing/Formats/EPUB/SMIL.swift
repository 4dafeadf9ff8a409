import Narration

/// Media overlays (EPUB 3.3, section 9): which clip speaks which text.
enum SMIL {
  /// A text and the clip that speaks it.
  struct Clip {
    /// `document.xhtml#id`.
    let text: String
    /// The path of the audio file.
    let audio: String
    /// Milliseconds from the file's start.
    let begin: Int
    /// Milliseconds from the file's start.
    let end: Int

    init(text: String, audio: String, cue: Timeline.Cue, timeline: Timeline) {
      self.text = text
      self.audio = audio
      begin = timeline.milliseconds(of: cue.samples.lowerBound)
      end = timeline.milliseconds(of: cue.samples.upperBound)
    }
  }

  /// The overlay of a document; `textref` is the part of it that the clips speak.
  static func overlay(path: String, textref: String, clips: [Clip]) -> EPUBPart {
    let pairs = clips.enumerated().map { index, clip in
      """
      <par id="par-\(index + 1)"><text src="\(clip.text)"/>\
      <audio src="\(clip.audio)" clipBegin="\(seconds(clip.begin))" clipEnd="\(seconds(clip.end))"/></par>
      """ as HTML
    }
    let smil: HTML = """
      <?xml version="1.0" encoding="UTF-8"?>
      <smil xmlns="http://www.w3.org/ns/SMIL" xmlns:epub="http://www.idpf.org/2007/ops" version="3.0">
      <body>
      <seq id="all" epub:textref="\(textref)">
      \(.joined(pairs, separator: "\n"))
      </seq>
      </body>
      </smil>

      """
    var part = EPUBPart(path: path, mediaType: "application/smil+xml", text: smil.markup)
    part.duration = clips.reduce(0) { $0 + $1.end - $1.begin }
    return part
  }

  /// The milliseconds of a clock value such as `12.345s`; `nil` for any other text.
  static func milliseconds(_ clock: String) -> Int? {
    let parts = clock.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard clock.hasSuffix("s"), parts.count == 2, parts[1].utf8.count == 4, let seconds = Int(parts[0]),
      let rest = Int(parts[1].dropLast())
    else { return nil }
    return seconds * 1000 + rest
  }

  /// A clock value such as `12.345s`.
  static func seconds(_ milliseconds: Int) -> String {
    let rest = String(milliseconds % 1000)
    return "\(milliseconds / 1000).\(String(repeating: "0", count: 3 - rest.count))\(rest)s"
  }
}
