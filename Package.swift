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
    name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies,
    resources: fixtures ? [.copy("Fixtures")] : [], swiftSettings: strict)
}

/// A C library from a Debian package, seen through a header of ours.
func system(_ name: String, pkgConfig: String, apt: String) -> Target {
  .systemLibrary(name: name, path: "Sources/System/\(name)", pkgConfig: pkgConfig, providers: [.apt([apt])])
}

let package = Package(
  name: "leafletkit",
  targets: [
    system("SndfileShim", pkgConfig: "sndfile", apt: "libsndfile1-dev"),
    system("EBUR128Shim", pkgConfig: "libebur128", apt: "libebur128-dev"),
    system("SampleRateShim", pkgConfig: "samplerate", apt: "libsamplerate0-dev"),
    .target(
      name: "ICUShim", cxxSettings: [.treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]),
    library("ICU", ["ICUShim"]),
    .target(name: "VoiceProtocol", cSettings: [.treatAllWarnings(as: .error)]),
    .target(
      name: "EspeakNGShim", dependencies: ["VoiceProtocol"], cSettings: [.treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("espeak-ng")]),
    .executableTarget(
      name: "leaflet-voice-worker", dependencies: ["EspeakNGShim", "VoiceProtocol"],
      cSettings: [.treatAllWarnings(as: .error)]),
    library("EspeakNG", ["VoiceProtocol"]),
    library("Audio", ["SndfileShim", "EBUR128Shim", "SampleRateShim"]),
    tests("ICU"),
    tests("EspeakNG", fixtures: true),
    tests("Audio", ["EspeakNG"]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
