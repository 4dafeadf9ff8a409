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
    dependencies: [.byName(name: name)] + dependencies,
    resources: fixtures ? [.copy("Fixtures")] : [],
    swiftSettings: strict
  )
}

/// A C library from a Debian package, seen through a header of ours.
func system(_ name: String, pkgConfig: String, apt: String) -> Target {
  .systemLibrary(name: name, path: "Sources/System/\(name)", pkgConfig: pkgConfig, providers: [.apt([apt])])
}

let package = Package(
  name: "leafletkit",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    system("CmarkGFMShim", pkgConfig: "libcmark-gfm", apt: "libcmark-gfm-dev"),
    system("ZipShim", pkgConfig: "libzip", apt: "libzip-dev"),
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
    .target(name: "FilesShim", cSettings: [.treatAllWarnings(as: .error)]),
    library("Files", ["FilesShim", "Yams"]),
    library("Languages", ["ICU", "Files", "Yams"]),
    library(
      "Catalogs",
      ["ICU", "Languages", "Files", "CmarkGFMShim", .product(name: "Crypto", package: "swift-crypto")]
    ),
    library("Checks", ["Catalogs", "ICU", "Languages", "Files", "Yams"]),
    library("Narration", ["Catalogs", "ICU", "Languages", "Files", "EspeakNG"]),
    library("Publishing", ["Catalogs", "Narration", "Files", "ZipShim"]),
    library("LeafletKit", ["Publishing", "Narration", "Catalogs", "Languages", "EspeakNG", "ICU", "Files"]),
    .executableTarget(
      name: "leaflet",
      dependencies: ["LeafletKit", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: strict
    ),
    tests("Catalogs", ["Files", "ICU"]),
    tests("Checks", ["Catalogs", "Languages", "ICU", "Files"], fixtures: true),
    tests("ICU"),
    tests("EspeakNG"),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
