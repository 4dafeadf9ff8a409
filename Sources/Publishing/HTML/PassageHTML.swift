import Catalogs
import ICU

/// Writes the runs of passages as HTML. The text of the elements is exactly the passage's text, so that timelines fit.
struct PassageHTML {
  /// The locale of the page around.
  let locale: LocaleTag
  /// The UTF-16 ranges of the sentences that are heard, by passage.
  let sentences: [String: [Range<Int>]]
  /// Which elements there are.
  var dialect = HTMLDialect.html

  /// The passage's runs, with an element `<span class="s" id="p4-0">` around each sentence that is heard; its id names
  /// the passage and the offset at which it begins.
  func inline(_ passage: Passage) -> HTML {
    guard let ranges = sentences[passage.id], !ranges.isEmpty else { return runs(passage.runs[...]) }
    var slicer = RunSlicer(passage.runs)
    var pieces: [HTML] = []
    for range in ranges {
      pieces.append(runs(slicer.take(upTo: range.lowerBound)[...]))
      let id = "\(passage.id)-\(range.lowerBound)"
      pieces.append("<span class=\"s\" id=\"\(id)\">\(runs(slicer.take(upTo: range.upperBound)[...]))</span>")
    }
    pieces.append(runs(slicer.take(upTo: Int.max)[...]))
    return .joined(pieces)
  }

  /// The heading of a callout (``SpokenLabels``), in an element where it is heard.
  func inline(label: String, id: String) -> HTML {
    guard let start = sentences[id]?.first?.lowerBound else { return HTML(text: label) }
    return "<span class=\"s\" id=\"\(id)-\(start)\">\(label)</span>"
  }

  /// The attributes that tell a passage's language where it is not the page's.
  func language(of passage: Passage) -> HTML {
    passage.locale == locale ? "" : HTML.language(passage.locale)
  }

  private func runs(_ runs: ArraySlice<Run>) -> HTML { .joined(runs.map(html)) }

  private func html(_ run: Run) -> HTML {
    var html = HTML(text: run.text)
    if dialect == .html, let argument = run.argument {
      html = argument == "clinicPhone" ? HTML(phone: run.text) : "<bdi>\(html)</bdi>"
    }
    if let language = run.language { html = "<span\(HTML.language(language))>\(html)</span>" }
    if run.emphasis.contains(.emphasis) { html = "<em>\(html)</em>" }
    if run.emphasis.contains(.strong) { html = "<strong>\(html)</strong>" }
    if let link = run.link { html = "<a href=\"\(link)\">\(html)</a>" }
    return html
  }
}

extension HTML {
  /// A number to call; its groups of digits stand from left to right in every language.
  init(phone number: String) {
    self = "<a href=\"tel:\(number.filter(\.isDiallable))\"><bdi dir=\"ltr\">\(number)</bdi></a>"
  }
}

/// Cuts runs at UTF-16 offsets of their joined text.
struct RunSlicer {
  private var rest: [Run]
  private var offset = 0

  init(_ runs: [Run]) { rest = runs }

  /// The runs from where the last call ended up to an offset.
  mutating func take(upTo end: Int) -> [Run] {
    var taken: [Run] = []
    while let run = rest.first, offset < end {
      let length = run.text.utf16.count
      if offset + length <= end {
        taken.append(run)
        rest.removeFirst()
        offset += length
      } else {
        let cut = run.text.utf16.index(run.text.startIndex, offsetBy: end - offset)
        taken.append(run.with(text: String(run.text[..<cut])))
        rest[0] = run.with(text: String(run.text[cut...]))
        offset = end
      }
    }
    return taken
  }
}

extension Run {
  fileprivate func with(text: String) -> Run {
    var run = self
    run.text = text
    return run
  }
}

extension Character {
  fileprivate var isDiallable: Bool { isASCII && (isNumber || self == "+" || self == "*" || self == "#") }
}
