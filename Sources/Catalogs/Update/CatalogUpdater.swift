import Files

/// Brings catalogs up to date with their source, as `msgmerge --previous` does, and keeps every line that stays.
///
/// A message that is new takes the translation of the most similar old source as fuzzy, with that source kept as
/// `#| msgid`. One that left the source becomes obsolete and is revived when it returns. Unlike msgmerge it honours the
/// author's `<!-- unchanged: … -->`, and marks changes that touch numbers, units or negations in a note.
public struct CatalogUpdater: Sendable {
  private let messages: [Message]
  private let critical: CriticalChanges

  /// Makes an updater. `messages` are the source's, each key once; `critical` knows the source language.
  public init(messages: [Message], critical: CriticalChanges) {
    self.messages = messages
    self.critical = critical
  }

  /// The catalog brought up to date; `suggest` may offer a translation of a message that the catalog lacks.
  ///
  /// What the catalog itself has of the same source comes first, then a suggestion for the same source, then what the
  /// catalog has of a similar one, then a suggestion for a similar one.
  ///
  /// Throws what could not be read of the file, and messages that stand twice: updating would lose one of them.
  public func update(
    _ document: PODocument,
    suggest: (MessageKey) -> Suggestion? = { _ in nil }
  ) throws(InputErrors) -> CatalogUpdate {
    let errors = document.errors + document.doubledMessages
    if !errors.isEmpty { throw InputErrors(errors) }
    var merge = Merge(document: document, critical: critical)
    let wanted = Set(messages.map(\.key))
    for message in messages { merge.add(message, wanted: wanted, suggest: suggest) }
    merge.retireTheRest()
    return CatalogUpdate(document: merge.rewritten(), changes: merge.changes)
  }
}

/// One catalog on its way to the new source.
private struct Merge {
  /// A message of the new catalog, and the old entry that it goes on from.
  private struct Item {
    let old: Int?
    let message: POMessage
  }

  private let document: PODocument
  private let critical: CriticalChanges
  private let indices: [MessageKey: Int]
  private let indicesBySource: [String: Int]
  private var nearest: NearestMessage?
  private var items: [Item] = []
  private var retired: [Item] = []
  private var used: Set<Int> = []
  private(set) var changes: [MessageChange] = []

  init(document: PODocument, critical: CriticalChanges) {
    self.document = document
    self.critical = critical
    let entries = document.entries.indices.filter { !document.entries[$0].message.isHeader }
    // A living entry is preferred to an obsolete one with the same key.
    let living = entries.filter { !document.entries[$0].message.isObsolete }
    let ordered = living + entries.filter { document.entries[$0].message.isObsolete }
    indices = Dictionary(
      ordered.map { (document.entries[$0].message.key, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    indicesBySource = Dictionary(
      ordered.map { (document.entries[$0].message.source, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private func old(_ index: Int) -> POMessage { document.entries[index].message }
}

// MARK: Messages of the source

extension Merge {
  mutating func add(_ message: Message, wanted: Set<MessageKey>, suggest: (MessageKey) -> Suggestion?) {
    if let index = indices[message.key] { return keep(message, index) }
    if let index = unchangedEntry(message) { return carry(message, index, wanted: wanted) }
    let nearest = nearestEntry(message.key)
    let isSame = nearest.map { old($0).source == message.source } ?? false
    let suggestion = isSame ? nil : suggest(message.key)
    if let suggestion, nearest == nil || suggestion.key.source == message.source {
      take(suggestion, message)
    } else if let nearest {
      adapt(message, nearest, wanted: wanted)
    } else {
      note(.new, message.key)
      items.append(Item(old: nil, message: POMessage(new: message)))
    }
  }

  /// The entry of the latest text that the author says means the same.
  private func unchangedEntry(_ message: Message) -> Int? {
    for text in message.earlierWordings.reversed() {
      let index = indices[MessageKey(context: message.key.context, source: text)] ?? indicesBySource[text]
      if let index { return index }
    }
    return nil
  }

  private mutating func nearestEntry(_ key: MessageKey) -> Int? {
    if nearest == nil { nearest = NearestMessage(document.entries) }
    return nearest?.index(for: key)
  }

  /// A message that the catalog has: only its notes can be new.
  private mutating func keep(_ message: Message, _ index: Int) {
    var new = old(index)
    if new.isObsolete { note(.revived, message.key) }
    new.isObsolete = false
    if new.targets.allSatisfy(\.isEmpty) { new.isFuzzy = false }
    if !new.isFuzzy { new.clearPrevious() }
    new.notes = notes(of: message, for: new)
    used.insert(index)
    items.append(Item(old: index, message: new))
  }

  /// A message that the author calls unchanged in meaning.
  private mutating func carry(_ message: Message, _ index: Int, wanted: Set<MessageKey>) {
    let previous = old(index)
    var new = POMessage(new: message, translatedAs: previous)
    new.isFuzzy = previous.isFuzzy
    if previous.isFuzzy { new.setPrevious(of: previous) }
    new.notes = notes(of: message, for: new)
    note(.stillValid, message.key, previous: previous.source)
    place(new, index, takesPlace: !wanted.contains(previous.key))
  }

  /// A message that resembles one that the catalog has.
  private mutating func adapt(_ message: Message, _ index: Int, wanted: Set<MessageKey>) {
    let previous = old(index)
    var new = POMessage(new: message, translatedAs: previous)
    new.isFuzzy = true
    new.setPrevious(of: previous)
    new.notes = notes(of: message, for: new)
    let before = new.previousSource ?? previous.source
    note(before == message.source ? .moved : .changed, message.key, previous: before)
    place(new, index, takesPlace: !wanted.contains(previous.key))
  }

  /// A message that the memory knows, or one like it.
  private mutating func take(_ suggestion: Suggestion, _ message: Message) {
    var new = POMessage(new: message)
    new.targets = [suggestion.target]
    let isSame = suggestion.key == message.key
    if !isSame {
      new.isFuzzy = true
      new.previousContext = suggestion.key.context.isEmpty ? nil : suggestion.key.context
      new.previousSource = suggestion.key.source
    }
    new.notes = notes(of: message, for: new)
    note(isSame ? .reused : .suggested, message.key, previous: suggestion.key.source)
    items.append(Item(old: nil, message: new))
  }

  /// Puts a message in the place of the entry that it came from, where that one leaves the source.
  private mutating func place(_ new: POMessage, _ index: Int, takesPlace: Bool) {
    let isFree = takesPlace && !used.contains(index)
    if takesPlace { used.insert(index) }
    items.append(Item(old: isFree ? index : nil, message: new))
  }

  /// The author's notes, and one about a critical change while the translation is not current.
  private func notes(of message: Message, for new: POMessage) -> [String] {
    let changes = criticalChanges(in: new)
    return message.notes + (changes.isEmpty ? [] : [CriticalChange.note(changes)])
  }

  private func criticalChanges(in message: POMessage) -> [CriticalChange] {
    guard message.isFuzzy, let previous = message.previousSource, previous != message.source else { return [] }
    return critical.changes(from: previous, to: message.source)
  }

  private mutating func note(_ kind: MessageChange.Kind, _ key: MessageKey, previous: String? = nil) {
    let found =
      [.changed, .stillValid, .suggested].contains(kind)
      ? critical.changes(from: previous ?? key.source, to: key.source) : []
    let isSame = previous == key.source
    changes.append(MessageChange(kind: kind, key: key, previousSource: isSame ? nil : previous, critical: found))
  }
}

// MARK: Messages that left the source

extension Merge {
  mutating func retireTheRest() {
    for index in document.entries.indices where !used.contains(index) {
      var message = old(index)
      if message.isHeader { continue }
      if message.isObsolete {
        retired.append(Item(old: index, message: message))
      } else if message.targets.allSatisfy(\.isEmpty) {
        note(.removed, message.key)
      } else {
        note(.obsolete, message.key)
        message.retire()
        retired.append(Item(old: index, message: message))
      }
    }
  }

  /// The file with the new messages in the source's order and the obsolete ones behind them.
  func rewritten() -> PODocument {
    let header = document.entries.indices.filter { document.entries[$0].message.isHeader }
    let whole = header.map { Item(old: $0, message: old($0)) } + items + retired
    let kept = whole.compactMap(\.old)
    let isInOrder = zip(kept, kept.dropFirst()).allSatisfy { $0 < $1 }
    return isInOrder ? document.applying(edits(whole)) : rebuilt(whole)
  }

  /// Changes in place, so that everything else keeps its bytes.
  private func edits(_ whole: [Item]) -> [POEdit] {
    var edits: [POEdit] = []
    var next = document.entries.count
    for item in whole.reversed() {
      if let old = item.old {
        if item.message != self.old(old) { edits.append(.replace(old, item.message)) }
        next = old
      } else {
        edits.append(.insert(item.message, before: next))
      }
    }
    let kept = Set(whole.compactMap(\.old))
    edits += document.entries.indices.filter { !kept.contains($0) }.map { .remove($0) }
    return edits.reversed()
  }

  /// The entries in a new order, each with the lines that it had.
  private func rebuilt(_ whole: [Item]) -> PODocument {
    let layout = POLayout(lineEnd: document.lineEnd)
    let texts = whole.map { item in
      item.old.map { document.text(of: document.entries[$0], as: item.message) } ?? layout.text(of: item.message)
    }
    let hasMark = document.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let text = texts.joined(separator: document.lineEnd)
    return PODocument(
      bytes: (hasMark ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8) + lastComments,
      file: document.file
    )
  }
}

extension Merge {
  /// What stands behind the last entry, where that is more than blank lines.
  private var lastComments: ArraySlice<UInt8> {
    let rest = document.bytes[(document.entries.last?.range.upperBound ?? 0)...]
    return rest.contains { $0 > UInt8(ascii: " ") } ? rest : []
  }
}

extension PODocument {
  /// An error for each message that stands above already, obsolete ones left out.
  fileprivate var doubledMessages: [InputError] {
    var lines: [MessageKey: Int] = [:]
    return entries.filter { !$0.message.isObsolete }.compactMap { entry in
      let position = position(of: entry)
      guard let first = lines[entry.message.key] else {
        lines[entry.message.key] = position.line
        return nil
      }
      return InputError(
        file: file,
        position: position,
        problem: "the message stands in line \(first) already",
        remedy: "keep the better translation and remove the other"
      )
    }
  }
}

extension POMessage {
  /// An untranslated message of the source.
  init(new message: Message) {
    self.init(context: message.key.context.isEmpty ? nil : message.key.context, source: message.source)
    notes = message.notes
  }

  /// A message of the source with the translation and the translator's comments of another.
  init(new message: Message, translatedAs other: POMessage) {
    self.init(new: message)
    targets = Array(other.targets.prefix(1))
    translatorComments = other.translatorComments
    flags = other.flags
  }

  /// Keeps what the translation was made from.
  mutating func setPrevious(of other: POMessage) {
    let isStale = other.isFuzzy && other.previousSource != nil
    previousContext = isStale ? other.previousContext : other.context
    previousSource = isStale ? other.previousSource : other.source
  }

  mutating func clearPrevious() {
    previousContext = nil
    previousSource = nil
    previousSourcePlural = nil
  }

  /// What msgmerge leaves of a message that is no longer in the source.
  mutating func retire() {
    isObsolete = true
    notes = []
    references = []
    flags = flags.filter { $0 == "fuzzy" }
  }
}
