import Catalogs
import Files
import ICU
import Narration

/// What a released pack needs. A draft is built in spite of it, lists what is missing, and says that it is a draft.
public enum Policy {
  /// Every reason not to release an edition, as a clinic would read it; none when it may be released.
  public static func reasons(
    against edition: Edition,
    findings: [Finding],
    signOffs: [SignOff],
    today: CalendarDate
  ) -> [String] {
    translationReasons(edition) + findingReasons(findings) + signOffReasons(edition, signOffs)
      + clinicReasons(edition.clinic) + reviewReasons(edition.leaflet, today: today)
  }

  /// The reason not to release what the voice would not say as it is written.
  public static func reasons(againstVoice findings: [Finding]) -> [String] {
    let errors = findings.count { $0.severity == .error }
    return errors == 0 ? [] : ["the voice would not say \(errors) things as they are written; see leaflet say --script"]
  }

  /// The reasons not to release what could not be spoken when it was recorded, one each.
  public static func reasons(againstSilence failures: [Recording.Failure]) -> [String] {
    failures.map { "\"\($0.utterance.written)\" is silent: \($0.reason); build again, or change the text" }
  }

  private static func translationReasons(_ edition: Edition) -> [String] {
    let missing = edition.passages.count { $0.state != .translated }
    return missing == 0 ? [] : ["\(missing) of \(edition.passages.count) texts have no current translation"]
  }

  private static func findingReasons(_ findings: [Finding]) -> [String] {
    let errors = findings.count { $0.severity == .error }
    return errors == 0 ? [] : ["the checks found \(errors) errors; see leaflet check"]
  }

  private static func signOffReasons(_ edition: Edition, _ signOffs: [SignOff]) -> [String] {
    let isSource = edition.locale == edition.leaflet.locale
    let needed: [SignOff.Role] = isSource ? [.clinician] : SignOff.Role.allCases
    return needed.filter { role in !signOffs.contains { $0.role == role } }
      .map { "no \($0.rawValue) has signed the present text; see leaflet sign" }
  }

  private static func clinicReasons(_ clinic: Clinic) -> [String] {
    clinic.isExample ? ["the clinic is the example; give a real one with --clinic"] : []
  }

  private static func reviewReasons(_ leaflet: Leaflet, today: CalendarDate) -> [String] {
    leaflet.nextReview < today ? ["the review of \(leaflet.nextReview) is past"] : []
  }
}
