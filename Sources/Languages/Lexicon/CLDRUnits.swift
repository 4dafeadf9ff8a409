/// The units that leaflets use, by their CLDR identifiers.
public enum CLDRUnits {
  /// Every unit that is looked for.
  public static let all = [
    "microgram", "milligram", "gram", "kilogram", "ounce", "pound", "stone",
    "milliliter", "centiliter", "deciliter", "liter",
    "millimeter", "centimeter", "meter", "kilometer", "inch", "foot", "mile",
    "celsius", "fahrenheit", "percent",
    "second", "minute", "hour", "day", "week", "month", "year",
    "milligram-per-deciliter", "millimole-per-liter", "milligram-ofglucose-per-deciliter",
  ]

  /// The symbols that are the same in every language, or that English texts leave in a translation.
  static let symbols: [String: [String]] = [
    "microgram": ["mcg", "µg"], "milligram": ["mg"], "gram": ["g"], "kilogram": ["kg"],
    "milliliter": ["ml"], "centiliter": ["cl"], "deciliter": ["dl"],
    "millimeter": ["mm"], "centimeter": ["cm"], "meter": ["m"], "kilometer": ["km"],
    "celsius": ["°C", "º C", "° C", "℃"], "fahrenheit": ["°F", "º F", "° F", "℉"],
    "percent": ["%", "٪", "﹪", "％"],
  ]

  /// How much of a dimension's first unit one of a unit is; temperatures have an offset and are apart.
  static let factors: [String: (dimension: String, factor: Double)] = [
    "microgram": ("mass", 1e-6), "milligram": ("mass", 1e-3), "gram": ("mass", 1), "kilogram": ("mass", 1e3),
    "ounce": ("mass", 28.349523), "pound": ("mass", 453.59237), "stone": ("mass", 6350.29318),
    "milliliter": ("volume", 1e-3), "centiliter": ("volume", 1e-2), "deciliter": ("volume", 0.1),
    "liter": ("volume", 1),
    "millimeter": ("length", 1e-3), "centimeter": ("length", 1e-2), "meter": ("length", 1),
    "kilometer": ("length", 1e3),
    "inch": ("length", 0.0254), "foot": ("length", 0.3048), "mile": ("length", 1609.344),
    "second": ("time", 1), "minute": ("time", 60), "hour": ("time", 3600), "day": ("time", 86_400),
    "week": ("time", 604_800), "month": ("time", 2_629_746), "year": ("time", 31_556_952),
  ]
}
