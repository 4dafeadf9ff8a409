import Catalogs
import Languages

/// A dose is written so that it is easily misread: "5.0 mg" as 50 mg, ".5 mg" as 5 mg.
///
/// Leave the nought after the decimal mark out, and write one before it (Institute for Safe Medication Practices, List of
/// Error-Prone Abbreviations). The rule is silent where the source writes the same.
struct DoseWriting: MessageRule {
  static let id = "dose-writing"
  static let category = Finding.Category.units
  static let severity = Severity.warning

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.flatMap { pair in
      pair.numbers.equal.compactMap { change in
        guard change.target.unit.map(Self.doses.contains) ?? false, let written = change.target.written,
          written != change.source.written
        else { return nil }
        if written.hasSuffix("|0"), change.target.value.isWhole {
          return pair.issue(
            change.target.range,
            "the nought after the decimal mark can be missed and the dose read tenfold; leave it out"
          )
        }
        guard !written.contains("|"), change.target.value.exponent < 0 else { return nil }
        return pair.issue(
          change.target.range,
          "the decimal mark without a nought before it can be missed; write the nought"
        )
      }
    }
  }

  private static let doses: Set<String> = [
    "microgram", "milligram", "gram", "milliliter", "liter", "tablet", "international-unit",
  ]
}
