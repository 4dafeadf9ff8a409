import Catalogs
import Files
import ICU
import Narration

/// Starts a project: a first leaflet, the labels, an example clinic and a voice.
public enum NewProject {
  /// The language that the labels are written in, and so the leaflets of a new project.
  private static let sourceTag = "en-GB"

  /// Makes the project in a folder and returns the paths of its files; what is there already stays as it is.
  ///
  /// `Locales` appears in one step, so that a project is there whole or not at all.
  public static func make(in root: String, data: DataFolder?, today: CalendarDate) throws -> [String] {
    guard let data else {
      throw MissingProgram("the program's data (Locales, Audio) is not beside it; install it again with make install")
    }
    let locales = FileSystem.path("Locales", in: root)
    if FileSystem.exists(locales) {
      throw UsageError("\(locales): there is a project already; name another folder")
    }
    var made = try writeAround(root, data: data)
    let source = try sourceFiles(data: data, today: today)
    let building = "\(locales).new"
    try FileSystem.remove(building)
    for (name, bytes) in source { try FileSystem.write(bytes, to: "\(building)/\(sourceTag)/\(name)") }
    try FileSystem.move(building, to: locales)
    made += source.map { "\(locales)/\(sourceTag)/\($0.name)" }
    return made
  }

  /// What lies beside `Locales`.
  private static func writeAround(_ root: String, data: DataFolder) throws -> [String] {
    let source = try LocaleTag(sourceTag)
    let voices = "\(data.path)/Audio/voices.yaml"
    let table = try VoiceTable.read(FileSystem.readText(voices), file: voices)
    let row =
      table.entry(for: source).map(VoiceRow.init(entry:))
      ?? VoiceRow(
        locale: source,
        voice: "en-gb",
        fitness: .refused("nobody has listened to it yet")
      )
    var made: [String] = []
    for (name, text) in [
      ("Audio/voices.yaml", Self.voicesHead + row.line), (".gitignore", ".leaflet/\ndist/\n*.new\n"),
    ] {
      let path = FileSystem.path(name, in: root)
      if FileSystem.exists(path) { continue }
      try FileSystem.write(Array(text.utf8), to: path)
      made.append(path)
    }
    return made
  }

  private static func sourceFiles(data: DataFolder, today: CalendarDate) throws -> [(name: String, bytes: [UInt8])] {
    [
      ("first-leaflet.md", Array(FirstLeaflet.text(today: today).utf8)),
      ("interface.yaml", try FileSystem.read("\(data.path)/Locales/\(sourceTag)/interface.yaml")),
      ("example-clinic.yaml", Array(FirstLeaflet.exampleClinic.utf8)),
    ]
  }

  private static let voicesHead = """
    # Which voice speaks each language, and whether it may speak to patients.
    #
    # fitness is "fit", "rewritten" (fit once the script has rewritten what the voice would drop or garble: because says
    # what) or "refused" (no audio: because says why). Rates are words a minute by the engine's count.
    # A language without a fit voice is never spoken by another language's voice.


    """
}

/// The leaflet that a new project begins with; it shows every kind of block.
enum FirstLeaflet {
  static func text(today: CalendarDate) -> String {
    """
    ---
    id: first-leaflet
    version: "0.1"
    last-review: \(today)
    next-review: \(today.next)
    publisher: To be named
    ---

    # Your first leaflet

    ## About this treatment {#overview role=overview}

    <!-- note: Translators read what you write here. It speaks of the next text only. -->
    Say here what the treatment is. Use **short words** and short sentences.

    ## Treatment {#treatment role=treatment}

    ### On the day {#on-the-day}

    This is what happens:

    1. You meet the nurse.
    2. You can ask us anything.
    3. You go home on the same day.

    ### At home {#at-home}

    {restDays, plural, one {Rest for # day.} other {Rest for # days.}}

    > [!WARNING]
    > Call {clinicName} on {clinicPhone} if you have a fever.

    ## What to expect {#outlook role=outlook}

    | When | What you may feel |
    | --- | --- |
    | On the first day | You may be tired. |
    | After a few days | You feel better. |

    """
  }

  static let exampleClinic = """
    # An example: not a real clinic. It is used for drafts when no clinic is given; a released pack needs a real profile.
    example: true
    name: Example Clinic
    phone: 01632 960 123
    values:
      restDays: 2

    """
}
