import Languages

/// Pairs the numbers of a source with those of its translation by value, the surest ways first.
struct NumberMatcher {
  private(set) var source: NumberSide
  private(set) var target: NumberSide
  /// Indices into both sides' tokens of what was paired, one to one; lists pair several.
  private(set) var pairs: [(source: Int, target: Int)] = []

  init(source: [NumberToken], target: [NumberToken], text: ScannedText) {
    self.source = NumberSide(source)
    self.target = NumberSide(target)
    pairKin()
    if hasUnpaired { pairInOtherWays() }
    self.source.splitUnpairedLists()
    self.target.splitUnpairedLists()
    if hasUnpaired {
      pairEqual(.digits, .digits)
      pairEqual(.digits, .words)
      pairEqual(.words, .digits)
    }
    let reconciled = NumberReconciliation(self, target: text)
    reconciled.pairs.forEach { pair($0.source, $0.target) }
    reconciled.spelledOut.forEach { self.target.isPaired[$0] = true }
  }

  /// Whether numbers of both sides wait for partners; mostly each has its equal, and no other way need be tried.
  private var hasUnpaired: Bool { source.isPaired.contains(false) && target.isPaired.contains(false) }

  private mutating func pairInOtherWays() {
    pairEqual(.digits, .digits)
    pairWritings { $0 == .digits }
    pairEqual(.months, .months)
    pairEqual(.months, .digits)
    pairEqual(.digits, .months)
    pairEqual(.words, .words)
    pairEqual(.digits, .words)
    pairEqual(.words, .digits)
    pairEqual(.months, .words)
    pairWritings { _ in true }
    pairUnscaled()
    pairCopied()
  }

  /// Those of ``pairs`` whose values differ as each language reads them.
  private(set) var copied: [(source: Int, target: Int)] = []

  enum Writing { case digits, months, words }

  private mutating func pair(_ source: Int, _ target: Int) {
    self.source.isPaired[source] = true
    self.target.isPaired[target] = true
    pairs.append((source, target))
  }

  /// What numbers of one value are told apart by: 2% is rather another 2% than the 2 of a date.
  private struct Kin: Hashable {
    let value: NumberValue
    let isPercent, isInName: Bool
    let unit: String?

    init(_ token: NumberToken) {
      value = token.readings[0][0]
      isPercent = token.isPercent
      isInName = token.isInName
      unit = token.unit
    }
  }

  private mutating func pairKin() {
    func isAlone(_ token: NumberToken) -> Bool { token.form == .digits && token.onlyValue != nil }
    var waiting: [Kin: [Int]] = [:]
    for index in source.tokens.indices.reversed() where isAlone(source.tokens[index]) {
      waiting[Kin(source.tokens[index]), default: []].append(index)
    }
    for index in target.tokens.indices where isAlone(target.tokens[index]) {
      if let partner = waiting[Kin(target.tokens[index])]?.popLast() { pair(partner, index) }
    }
  }

  /// Pairs "1.8 million" with "1.8" and a word that nobody knows.
  private mutating func pairUnscaled() {
    var waiting = target.index { $0.form == .digits && !$0.isScaled }
    for index in source.tokens.indices where !source.isPaired[index] {
      if let value = source.tokens[index].unscaled, let partner = waiting[value]?.popLast() { pair(index, partner) }
    }
  }

  /// Pairs numbers that are written alike although the languages read them differently: "1.500" and "1,500".
  private mutating func pairCopied() {
    var waiting: [String: [Int]] = [:]
    for index in source.tokens.indices.reversed() where !source.isPaired[index] {
      if let written = source.tokens[index].written, written.contains("|") {
        waiting[written, default: []].append(index)
      }
    }
    for index in target.tokens.indices where !waiting.isEmpty && !target.isPaired[index] {
      guard let written = target.tokens[index].written, let partner = waiting[written]?.popLast() else { continue }
      pair(partner, index)
      copied.append((partner, index))
    }
  }

  /// Pairs what is likeliest meant on both sides, in order where a value occurs several times.
  private mutating func pairEqual(_ sourceWriting: Writing, _ targetWriting: Writing) {
    let isMixed = sourceWriting != targetWriting
    var waiting = source.index { sourceWriting.includes($0) && !(isMixed && $0.isInName) }
    if waiting.isEmpty { return }
    for index in target.tokens.indices where !target.isPaired[index] && targetWriting.includes(target.tokens[index]) {
      if isMixed, target.tokens[index].isInName { continue }
      guard let value = target.tokens[index].onlyValue, let partner = waiting[value]?.popLast() else { continue }
      pair(partner, index)
    }
  }

  /// Pairs what can be meant on one side with what is likeliest on the other, and then what can be on both.
  private mutating func pairWritings(_ isIncluded: (NumberToken.Form) -> Bool) {
    var sources = source.index { isIncluded($0.form) }
    for index in target.tokens.indices where target.isOpen(index, isIncluded) {
      for partner in sources.takeAll(ofOneOf: target.tokens[index].readings) { pair(partner, index) }
    }
    var targets = target.index { isIncluded($0.form) }
    for index in source.tokens.indices where source.isOpen(index, isIncluded) {
      for partner in targets.takeAll(ofOneOf: source.tokens[index].readings) { pair(index, partner) }
    }
    var readings = source.indexOfReadings(isIncluded)
    for index in target.tokens.indices where target.isOpen(index, isIncluded) {
      let values = target.tokens[index].readings.lazy.filter { $0.count == 1 }.map { $0[0] }
      let partner = values.compactMap { value in readings[value]?.popLast() }.first { !source.isPaired[$0] }
      if let partner { pair(partner, index) }
    }
  }
}

extension NumberMatcher.Writing {
  func includes(_ token: NumberToken) -> Bool {
    switch token.form {
    case .digits: self == .digits
    case .month: self == .months
    case .words, .ordinal, .roman: self == .words
    }
  }
}

extension NumberToken {
  /// The likeliest value when it is one number and no list.
  var onlyValue: NumberValue? { readings[0].count == 1 ? readings[0][0] : nil }
}

extension [NumberValue: [Int]] {
  /// Takes out tokens whose values are all those of the first of `readings` for which there are such; none otherwise.
  fileprivate mutating func takeAll(ofOneOf readings: [[NumberValue]]) -> [Int] {
    for reading in readings {
      var taken: [(value: NumberValue, index: Int)] = []
      for value in reading {
        guard let index = self[value]?.popLast() else { break }
        taken.append((value, index))
      }
      if taken.count == reading.count { return taken.map(\.index) }
      for (value, index) in taken.reversed() { self[value, default: []].append(index) }
    }
    return []
  }
}

/// The numbers of one text and which of them are paired.
struct NumberSide {
  private(set) var tokens: [NumberToken]
  var isPaired: [Bool]

  init(_ tokens: [NumberToken]) {
    self.tokens = tokens
    isPaired = [Bool](repeating: false, count: tokens.count)
  }

  /// Whether a token is not paired and may be written in more than one way.
  func isOpen(_ index: Int, _ isIncluded: (NumberToken.Form) -> Bool) -> Bool {
    !isPaired[index] && tokens[index].readings.count + tokens[index].readings[0].count > 2
      && isIncluded(tokens[index].form)
  }

  /// The unpaired tokens by value, the first of each last, so that it is taken first.
  func index(_ isIncluded: (NumberToken) -> Bool) -> [NumberValue: [Int]] {
    var index: [NumberValue: [Int]] = [:]
    for place in tokens.indices.reversed() where !isPaired[place] && isIncluded(tokens[place]) {
      if let value = tokens[place].onlyValue { index[value, default: []].append(place) }
    }
    return index
  }

  /// The unpaired tokens with several writings, by each number that they can mean.
  func indexOfReadings(_ isIncluded: (NumberToken.Form) -> Bool) -> [NumberValue: [Int]] {
    var index: [NumberValue: [Int]] = [:]
    for place in tokens.indices.reversed() where isOpen(place, isIncluded) {
      for reading in tokens[place].readings where reading.count == 1 { index[reading[0], default: []].append(place) }
    }
    return index
  }

  /// Makes tokens of their own of the numbers of lists that found no partner as a whole: a date whose year is wrong.
  mutating func splitUnpairedLists() {
    guard tokens.indices.contains(where: { !isPaired[$0] && tokens[$0].readings[0].count > 1 }) else { return }
    for index in tokens.indices where !isPaired[index] && tokens[index].readings[0].count > 1 {
      let token = tokens[index]
      for value in token.readings[0].dropFirst() {
        tokens.append(token.with([[value]]))
        isPaired.append(false)
      }
      tokens[index] = token.with([[token.readings[0][0]]])
    }
  }
}

extension NumberToken {
  fileprivate func with(_ readings: [[NumberValue]]) -> NumberToken {
    var token = self
    token.readings = readings
    return token
  }
}
