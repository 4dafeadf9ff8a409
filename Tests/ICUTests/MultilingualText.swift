import TestSupport

extension SeededGenerator {
  /// A text of pieces chosen from `pieces`.
  mutating func text(of pieces: [String], upTo length: Int) -> String {
    (0..<Int.random(in: 0...length, using: &self)).map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
  }
}

/// Pieces of text in many scripts, with what is apt to break: accents, joiners, surrogate pairs, lone marks.
let multilingualPieces = [
  "a", "é", "e\u{301}", "ß", "Ł", " ", ". ", "\n", "\r\n", "2.5", "mg", "µ", "’", "ş", "İ", "ќ", "ж", "α", "ς", "א",
  "שׁ",
  "د", "ء", "\u{64E}", "۴", "٤", "\u{200F}", "क", "ि", "्", "ক", "ে", "ਖ", "த", "ไ", "ก", "\u{E48}", "ខ", "\u{17D2}",
  "ဆ", "薬", "が", "ｶﾞ", "한", "\u{1100}", "𠮷", "👩‍👩‍👧", "\u{1F1EC}\u{1F1E7}", "\u{AD}", "\u{200B}", "\u{FEFF}", "\u{301}",
  "\u{2068}", "{", "}", "'", "#", "፣", "።", "。",
]
