// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error), .enableUpcomingFeature("ExistentialAny")]

/// One of the project's own Swift targets: warnings are errors.
func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one target; files they read lie in its `Fixtures`.
func tests(_ name: String, _ dependencies: [Target.Dependency] = [], fixtures: Bool = false) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.byName(name: name), "TestSupport"] + dependencies,
    resources: fixtures ? [.copy("Fixtures")] : [],
    swiftSettings: strict
  )
}

/// A C library from a Debian package, seen through a header of ours.
func system(_ name: String, pkgConfig: String? = nil, apt: String) -> Target {
  .systemLibrary(name: name, path: "Sources/System/\(name)", pkgConfig: pkgConfig, providers: [.apt([apt])])
}

let package = Package(
  name: "leafletkit",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .executableTarget(
      name: "catalog-benchmark",
      dependencies: ["Catalogs", "Files"],
      path: "Benchmarks/CatalogBenchmark",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "publishing-benchmark",
      dependencies: ["LeafletKit", "Publishing", "Narration", "Braille", "EspeakNG", "Files", "ICU"],
      path: "Benchmarks/PublishingBenchmark",
      swiftSettings: strict
    ),
    system("CmarkGFMShim", pkgConfig: "libcmark-gfm", apt: "libcmark-gfm-dev"),
    system("LibXML2Shim", pkgConfig: "libxml-2.0", apt: "libxml2-dev"),
    system("UnistringShim", apt: "libunistring-dev"),
    system("ZipShim", pkgConfig: "libzip", apt: "libzip-dev"),
    system("SndfileShim", pkgConfig: "sndfile", apt: "libsndfile1-dev"),
    system("EBUR128Shim", pkgConfig: "libebur128", apt: "libebur128-dev"),
    system("SampleRateShim", pkgConfig: "samplerate", apt: "libsamplerate0-dev"),
    system("LouisShim", pkgConfig: "liblouis", apt: "liblouis-dev"),
    system("QRShim", pkgConfig: "libqrencode", apt: "libqrencode-dev"),
    system("EnchantShim", apt: "libenchant-2-dev"),
    .target(
      name: "ICUShim",
      cxxSettings: [.treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]
    ),
    library("ICU", ["ICUShim"]),
    .target(name: "VoiceProtocol", cSettings: [.treatAllWarnings(as: .error)]),
    .target(
      name: "EspeakNGShim",
      dependencies: ["VoiceProtocol"],
      cSettings: [.treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("espeak-ng")]
    ),
    .executableTarget(
      name: "leaflet-voice-worker",
      dependencies: ["EspeakNGShim", "VoiceProtocol"],
      cSettings: [.treatAllWarnings(as: .error)]
    ),
    library("EspeakNG", ["VoiceProtocol"]),
    .target(name: "XMLShim", dependencies: ["LibXML2Shim"], cSettings: [.treatAllWarnings(as: .error)]),
    library("XML", ["XMLShim"]),
    library("Audio", ["SndfileShim", "EBUR128Shim", "SampleRateShim"]),
    .target(name: "XMLEventsShim", dependencies: ["LibXML2Shim"], cSettings: [.treatAllWarnings(as: .error)]),
    .target(name: "FilesShim", cSettings: [.treatAllWarnings(as: .error)]),
    .target(name: "MemoryShim", cSettings: [.treatAllWarnings(as: .error)]),
    library("Files", ["FilesShim", "Yams"]),
    library("Processors"),
    library("Languages", ["ICU", "Files", "Yams"]),
    library(
      "Catalogs",
      [
        "ICU", "Languages", "Files", "Processors", "CmarkGFMShim", "XMLEventsShim", "UnistringShim", "Yams",
        .product(name: "Crypto", package: "swift-crypto"),
      ]
    ),
    .target(
      name: "Readability",
      dependencies: ["Catalogs", "ICU", "Languages", "Files", "EspeakNG"],
      resources: [.embedInCode("Data")],
      swiftSettings: strict
    ),
    // Only here: SQLite's wrapper takes long to build.
    library("TranslationMemory", ["Catalogs", "ICU", "Files", .product(name: "GRDB", package: "GRDB.swift")]),
    library("Narration", ["Catalogs", "ICU", "Languages", "Files", "EspeakNG", "Audio", "XML"]),
    library("Braille", ["Catalogs", "ICU", "Files", "LouisShim", "Yams"]),
    .target(
      name: "Publishing",
      dependencies: [
        "Audio", "Braille", "Catalogs", "Narration", "QRShim", "Yams", "ICU", "Files", "XML", "ZipShim",
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      resources: [.embedInCode("Templates")],
      swiftSettings: strict
    ),
    library("Spelling", ["EnchantShim", "ICU"]),
    library("Checks", ["Catalogs", "ICU", "Languages", "Files", "Processors", "Spelling", "Yams"]),
    library(
      "LeafletKit",
      [
        "Audio", "Braille", "Checks", "Readability", "Publishing", "Narration", "Catalogs", "Languages", "EspeakNG",
        "ICU", "Files", "Spelling", "TranslationMemory",
      ]
    ),
    .executableTarget(
      name: "leaflet",
      dependencies: [
        "LeafletKit", "MemoryShim", "Processors", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    .target(name: "TestSupport", path: "Tests/Support", swiftSettings: strict),
    .testTarget(
      name: "LeafletTests",
      dependencies: ["leaflet", "leaflet-voice-worker", "Files", "TestSupport"],
      swiftSettings: strict
    ),
    tests("LeafletKit", ["Audio", "Catalogs", "EspeakNG", "Files", "ICU", "Publishing"]),
    tests("Checks", ["Catalogs", "Files", "ICU", "Languages", "Spelling"]),
    tests("Processors"),
    tests("Spelling", ["ICU"]),
    tests("Catalogs", ["Files", "ICU", "Languages"]),
    tests("TranslationMemory", ["Catalogs", "Files", "ICU"]),
    tests("Publishing", ["Catalogs", "Files", "ICU", "Narration", "XML"]),
    tests("ICU", fixtures: true),
    tests("Readability", ["Catalogs", "EspeakNG", "Files", "ICU", "Languages"], fixtures: true),
    tests("Braille", ["Catalogs", "Files", "ICU"]),
    tests("EspeakNG", fixtures: true),
    tests("Audio", ["EspeakNG"]),
    tests("Narration", ["Audio", "Catalogs", "EspeakNG", "Files", "ICU", "Languages"], fixtures: true),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
