/// A number in a text, with every value that its writing can mean.
public struct NumberToken: Hashable, Sendable {
  /// How a number is written.
  public enum Form: Hashable, Sendable {
    /// In digits of any script.
    case digits
    /// In words: "two", "दो", "二".
    case words
    /// By a rank in words: "first".
    case ordinal
    /// As the name of a month.
    case month
    /// In Roman numerals.
    case roman
  }

  /// Where it stands, scale words included, in UTF-16 units.
  public var range: Range<Int>
  /// Where its digits or words stand, in UTF-16 units.
  public let core: Range<Int>
  /// How it is written.
  public let form: Form
  /// What it can mean, likeliest first. A reading of several values is a list or a date written together: "4.12.2019".
  public var readings: [[NumberValue]]
  /// Its digits with "|" for each mark between them; `nil` for one in words.
  public var written: String?
  /// Whether a percent sign or word stands at it.
  public var isPercent = false
  /// Whether a percentage follows so closely that this number may be one too: "5 to 10%".
  public var sharesPercent = false
  /// Whether a range to a percentage begins with it: "5–10%".
  public var isInPercentRange = false
  /// Whether a word for a power of ten was taken into the readings.
  public var isScaled = false
  /// The value without that word, for a translation whose word nobody knows.
  public var unscaled: NumberValue?
  /// Whether letters touch it or are tied to it by a hyphen: "H1N1", "COVID-19", "2nd".
  public var isAttached = false
  /// Whether it is part of a name: letters stand before it, as in "H1N1" and "COVID-19", and not only after it.
  public var isInName = false
  /// Whether a dash follows, its percent sign aside.
  public var beginsRange = false
  /// The CLDR unit that stands at it.
  public var unit: String?
  /// Where the unit stands, in UTF-16 units.
  public var unitRange: Range<Int>?

  /// The likeliest value; the first of a list.
  public var value: NumberValue { readings[0][0] }
}
