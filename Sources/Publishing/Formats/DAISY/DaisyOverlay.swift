import Narration

/// SMIL 1.0 as DAISY 2.02 uses it: the order in which text and clips are played.
enum DaisyOverlay {
  /// The overlay of a section.
  static func section(_ part: DaisyContent.Part, of book: DaisyContent) -> HTML {
    let timeline = part.track.timeline
    let pairs = book.clips(of: part).map { id, cue in
      """
      <par endsync="last" id="par-\(id)">
      <text src="\(DaisyContent.textName)#\(id)" id="text-\(id)"/>
      <seq><audio src="\(part.audioName)" clip-begin="npt=\(SMIL.seconds(timeline.milliseconds(of: cue.samples.lowerBound)))" \
      clip-end="npt=\(SMIL.seconds(timeline.milliseconds(of: cue.samples.upperBound)))" id="audio-\(id)"/></seq>
      </par>
      """ as HTML
    }
    let elapsed = book.parts[..<part.index].reduce(0) { $0 + book.duration(of: $1) }
    let duration = book.duration(of: part)
    return document(
      book,
      metadata: [
        ("title", part.section.heading.text), ("ncc:totalElapsedTime", DaisyContent.clock(elapsed)),
        ("ncc:timeInThisSmil", DaisyContent.clock(duration)),
      ],
      body: "<seq dur=\"\(SMIL.seconds(duration))\">\n\(.joined(pairs, separator: "\n"))\n</seq>"
    )
  }

  /// `master.smil`: the overlays in order.
  static func master(_ book: DaisyContent) -> HTML {
    let references = book.parts.map { part in
      "<ref title=\"\(part.section.heading.text)\" src=\"\(part.overlayName)\" id=\"smil-\(part.index + 1)\"/>" as HTML
    }
    let total = book.parts.reduce(0) { $0 + book.duration(of: $1) }
    return document(
      book,
      metadata: [("ncc:timeInThisSmil", DaisyContent.clock(total))],
      body: .joined(references, separator: "\n")
    )
  }

  private static func document(
    _ book: DaisyContent,
    metadata: [(name: String, content: String)],
    body: HTML
  ) -> HTML {
    let all =
      [
        (name: "dc:format", content: "Daisy 2.02"), (name: "dc:identifier", content: book.identifier),
        (name: "dc:title", content: book.title), (name: "ncc:generator", content: "LeafletKit"),
      ] + metadata
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <!DOCTYPE smil PUBLIC "-//W3C//DTD SMIL 1.0//EN" "http://www.w3.org/TR/REC-smil/SMIL10.dtd">
      <smil>
      <head>
      \(.joined(all.map { "<meta name=\"\($0.name)\" content=\"\($0.content)\"/>" }, separator: "\n"))
      <layout><region id="text-view"/></layout>
      </head>
      <body>
      \(body)
      </body>
      </smil>

      """
  }
}
