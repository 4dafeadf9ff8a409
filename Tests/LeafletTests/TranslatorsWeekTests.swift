import Files
import Foundation
import Testing

/// What a clinic writes, and what a translator makes of it in the course of a week.
private enum Week {
  static func leaflet(_ body: String) -> String {
    """
    ---
    id: nerve-block
    version: "1.0"
    last-review: 2026-10-01
    next-review: 2099-10-01
    publisher: Example
    ---

    # Nerve blocks

    ## Treatment {#treatment role=treatment}

    \(body)

    """
  }

  static let monday = leaflet(
    """
    The block is an injection close to a nerve.

    Take 2 tablets with food.

    Bring a freind with you.

    - You are tired.
    - You feel better.

    > [!WARNING]
    > Do not drive for 24 hours.
    """
  )

  /// A number changed, a slip was mended, one text is new, one is gone.
  static let thursday = leaflet(
    """
    The block is an injection close to a nerve.

    Take 3 tablets with food.

    <!-- unchanged: Bring a freind with you. -->
    Bring a friend with you.

    - You feel better.
    - You can go home.

    > [!WARNING]
    > Do not drive for 24 hours.
    """
  )

  static let firstHalf = Translator(translations: [
    "Nerve blocks": "Blokady nerwów", "Treatment": "Leczenie",
    "The block is an injection close to a nerve.": "Blokada to zastrzyk w pobliżu nerwu.",
    "Take 2 tablets with food.": "Proszę przyjąć 2 tabletki z jedzeniem.",
  ])
  static let secondHalf = Translator(translations: [
    "Bring a freind with you.": "Proszę przyjść z bliską osobą.", "You are tired.": "Czuje się Pan/Pani zmęczony/a.",
    "You feel better.": "Czuje się Pan/Pani lepiej.",
    "Do not drive for 24 hours.": "Nie wolno prowadzić samochodu przez 24 godziny.",
  ])
  static let afterTheChange = Translator(translations: [
    "Take 3 tablets with food.": "Proszę przyjąć 3 tabletki z jedzeniem.",
    "You can go home.": "Może Pan/Pani wrócić do domu.",
  ])

  static let clinic = "name: Spine Clinic\nphone: 01632 960 999\n"
}

/// An object of `leaflet status --format json`.
private struct EditionLine: Decodable, Equatable {
  let leaflet, locale: String
  let messages, translated, stale, errors, warnings: Int
  let signoffs: [String]
  let voice: String?
}

@Suite(.serialized) struct `A translator's working week` {
  private static let catalog = "Locales/pl/nerve-block.po"

  private func status(_ project: borrowing SampleProject) throws -> EditionLine {
    let run = try project.run("status", "pl", "--format", "json")
    #expect(run.exitCode == 0, "\(run.errors)")
    let lines = try JSONDecoder().decode([EditionLine].self, from: Data(run.output.utf8))
    return try #require(lines.first)
  }

  private func translate(_ project: borrowing SampleProject, _ translator: Translator) throws {
    try project.write(Self.catalog, translator.working(on: project.read(Self.catalog)))
  }

  private func sign(_ project: borrowing SampleProject, as role: String, name: String) throws -> SampleProject.Run {
    try project.run("sign", "pl", "nerve-block", "--as", role, "--name", name)
  }

  @Test func `goes from a new language to a released pack`() throws {
    let project = try SampleProject(empty: ())
    #expect(try project.run("init").exitCode == 0)
    try project.write("Locales/en-GB/nerve-block.md", Week.monday)
    try FileSystem.remove("\(project.folder)/Locales/en-GB/first-leaflet.md")

    // Monday: a new language.
    let added = try project.run("add", "pl")
    #expect(added.exitCode == 0, "\(added.errors)")
    #expect(added.output.contains("pl (Polish, polski): 8 texts to translate"), "\(added.output)")
    #expect(added.output.contains("yes  voice: espeak-ng pl"))
    #expect(
      try status(project)
        == EditionLine(
          leaflet: "nerve-block",
          locale: "pl",
          messages: 8,
          translated: 0,
          stale: 0,
          errors: 8,
          warnings: 0,
          signoffs: [],
          voice: "espeak-ng pl"
        )
    )

    // Tuesday: half of it.
    try translate(project, Week.firstHalf)
    let half = try project.run("check", "pl")
    #expect(half.exitCode == 1)
    #expect(half.output.contains("4 errors"), "\(half.output)")
    #expect(try status(project).translated == 4)
    #expect(try project.run("status", "pl").output.contains("██████████░░░░░░░░░░  4/8"))
    let tooEarly = try sign(project, as: "translator", name: "Ala Nowak")
    #expect(tooEarly.exitCode == 65)
    #expect(tooEarly.errors.contains("4 of 8 texts have no current translation"), "\(tooEarly.errors)")

    // Wednesday: the rest, and a first sign-off.
    try translate(project, Week.secondHalf)
    let whole = try project.run("check", "pl")
    #expect(whole.exitCode == 0, "\(whole.output)")
    #expect(try sign(project, as: "translator", name: "Ala Nowak").exitCode == 0)
    #expect(try status(project).signoffs == ["translator"])

    // Thursday: the clinic changes its leaflet.
    try project.write("Locales/en-GB/nerve-block.md", Week.thursday)
    let update = try project.run("update", "pl")
    #expect(update.exitCode == 0, "\(update.errors)")
    #expect(
      update.output == """
        Locales/pl/nerve-block.po: 1 new, 1 changed, 1 still valid, 1 obsolete
          changed, critical (number 2 → 3): Take 3 tablets with food.
        Locales/pl/interface.po: up to date

        """
    )
    let catalog = try project.read(Self.catalog)
    #expect(
      catalog.contains(
        "#. Critical change: number 2 → 3\n#, fuzzy\n#| msgctxt \"treatment\"\n#| msgid \"Take 2 tablets with food.\""
      )
    )
    #expect(catalog.contains("#~ msgid \"You are tired.\""))
    let changed = try status(project)
    #expect(changed.translated == 6 && changed.stale == 1)
    #expect(changed.signoffs == [])
    #expect(try project.run("status", "pl").output.contains("translator (lapsed)"))
    let diff = try project.run("diff", "pl", "--since-signoff")
    #expect(diff.exitCode == 0)
    #expect(diff.output.contains("4 texts changed since Ala Nowak, translator"), "\(diff.output)")
    #expect(diff.output.contains("en-GB: Take [-2-]{+3+} tablets with food."))
    #expect(
      diff.output.contains("en-GB: Bring a [-freind-]{+friend+} with you.\n  pl: Proszę przyjść z bliską osobą.\n")
    )
    #expect(diff.output.contains("treatment (removed)\n  en-GB: [-You are tired.-]"))
    #expect(try sign(project, as: "translator", name: "Ala Nowak").exitCode == 65)

    // Friday: finish, check, sign, build.
    try translate(project, Week.afterTheChange)
    let finished = try project.run("check", "pl")
    #expect(finished.exitCode == 0, "\(finished.output)")
    try project.write("clinic.yaml", Week.clinic)
    let build = ["build", "pl", "--clinic", "clinic.yaml", "--formats", "html,braille"]
    let refused = try project.run(build[0], build[1], build[2], build[3], build[4], build[5])
    #expect(refused.exitCode == 1)
    #expect(refused.output.contains("no translator has signed the present text"), "\(refused.output)")
    for (role, name) in [("translator", "Ala Nowak"), ("checker", "Jan Kowalski"), ("clinician", "Dr Ewa Zielińska")] {
      let signed = try sign(project, as: role, name: name)
      #expect(signed.exitCode == 0, "\(signed.errors)")
    }
    let released = try project.run(build[0], build[1], build[2], build[3], build[4], build[5])
    #expect(released.exitCode == 0, "\(released.output)\(released.errors)")
    #expect(try project.run("verify", "dist/nerve-block/pl").exitCode == 0)
    let page = try project.read("dist/nerve-block/pl/index.html")
    #expect(page.contains("3 tabletki") && page.contains("Ala Nowak") && page.contains("Dr Ewa Zielińska"))
    #expect(
      try status(project)
        == EditionLine(
          leaflet: "nerve-block",
          locale: "pl",
          messages: 8,
          translated: 8,
          stale: 0,
          errors: 0,
          warnings: 0,
          signoffs: ["translator", "checker", "clinician"],
          voice: "espeak-ng pl"
        )
    )
    let after = try project.run("diff", "pl", "--since-signoff")
    #expect(after.output.contains("0 texts changed since Dr Ewa Zielińska, clinician"))
  }
}
