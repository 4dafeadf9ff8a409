import Files
import ICU
import Narration

/// A row of `voices.yaml` to be written.
struct VoiceRow {
  let locale: LocaleTag
  var engine = "espeak-ng"
  var voice = ""
  var rate: Int?
  var pitch: Int?
  let fitness: VoiceFitness

  init(locale: LocaleTag, voice: String, fitness: VoiceFitness) {
    self.locale = locale
    self.voice = voice
    self.fitness = fitness
  }

  /// The row of another table, for the same locale.
  init(entry: VoiceEntry) {
    locale = entry.locale
    engine = entry.engine
    voice = entry.voice
    if entry.isFit { (rate, pitch) = (entry.rate, entry.pitch) }
    fitness = entry.fitness
  }

  /// The row as YAML, with a line feed at its end. What is as the table has it by itself is left out.
  var line: String {
    var fields: [(String, String)] = []
    if engine != "espeak-ng" { fields.append(("engine", engine)) }
    if !voice.isEmpty { fields.append(("voice", voice)) }
    if let rate { fields.append(("rate", "\(rate)")) }
    if let pitch, pitch != 50 { fields.append(("pitch", "\(pitch)")) }
    switch fitness {
    case .fit: fields.append(("fitness", "fit"))
    case .fitWithRewriting(let what): fields += [("fitness", "rewritten"), ("because", Self.quoted(what))]
    case .refused(let why): fields += [("fitness", "refused"), ("because", Self.quoted(why))]
    }
    return "\(locale): { \(fields.map { "\($0): \($1)" }.joined(separator: ", ")) }\n"
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// Writes the row below the others of a table, whose lines stay as they are.
  func append(to file: String) throws {
    let old = FileSystem.exists(file) ? try FileSystem.read(file) : []
    let gap = old.isEmpty || old.last == UInt8(ascii: "\n") ? "" : "\n"
    let new = old + Array((gap + line).utf8)
    do {
      _ = try VoiceTable.read(String(decoding: new, as: UTF8.self), file: file)
    } catch {
      throw InputError(
        file: file,
        problem: "no row can be added below the others",
        remedy: "add this one: \(line.dropLast())"
      )
    }
    try FileSystem.write(new, to: file)
  }
}
