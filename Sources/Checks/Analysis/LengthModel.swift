import Catalogs
import Glibc
import ICU
import Languages

/// How long translations are beside their sources in one catalog.
///
/// Languages differ (Chinese takes a third of the characters of English), so each catalog is its own measure; a small
/// one is judged by its script, with wide margins.
struct LengthModel: Sendable {
  /// The middle of target length over source length, in UTF-16 units.
  let ratio: Double
  /// How much of the usual share of the source's length a translation must have, by the length of the source.
  private let floors: [(length: Int, share: Double)]

  /// Shorter sources say nothing: one word may be a phrase elsewhere.
  static let least = 30
  /// So many messages make a measure.
  private static let enough = 20
  /// What hardly a good translation falls below (measured on five languages of professional medical translations: fewer
  /// than one in two hundred of each length), the longest first.
  private static let usual = [(250, 0.76), (150, 0.70), (100, 0.67), (60, 0.62), (30, 0.47)]

  /// Measures the translations of a catalog into `locale`; `surveys` are those of all units.
  init(_ surveys: [UnitSurvey], into locale: LocaleTag) {
    let ratios = surveys.compactMap(\.lengthRatio).sorted()
    let isEnough = ratios.count >= Self.enough
    let middle = isEnough ? ratios[ratios.count / 2] : Self.usualRatio(locale)
    ratio = middle
    let leniency = isEnough ? Self.leniency(ratios.map { log($0 / middle) }) : 0.6
    floors = Self.usual.map { ($0.0, $0.1 * leniency) }
  }

  /// How long a translation is beside its source; `nil` where that is no measure.
  static func ratio(_ source: String, _ target: String) -> Double? {
    let length = source.unitCount
    guard length >= least, !target.isEmpty, !MessageText.isPattern(source: source), target != source else { return nil }
    return Double(target.unitCount) / Double(length)
  }

  /// Lowers the floors where lengths scatter more than in most languages, as in Chinese.
  ///
  /// The scatter is the median of the absolute deviations, made comparable with a standard deviation.
  private static func leniency(_ deviations: [Double]) -> Double {
    let scatter = 1.4826 * deviations.map(abs).sorted()[deviations.count / 2]
    return exp(-2.2 * max(0, scatter - 0.17))
  }

  private static func usualRatio(_ locale: LocaleTag) -> Double {
    ["Hans", "Hant", "Jpan", "Kore"].contains(locale.script) ? 0.4 : 1
  }

  /// What a translation of this length has of the usual length for its source; `nil` where that says nothing.
  func share(source: Int, target: Int) -> Double? {
    source < Self.least || ratio == 0 ? nil : Double(target) / Double(source) / ratio
  }

  /// The share below which something is missing.
  func floor(source: Int) -> Double { floors.first { source >= $0.length }?.share ?? 0 }
}
