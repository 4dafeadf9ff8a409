import Catalogs
import ICU

/// Brings together what the checks say of an edition.
public struct Inspector: Sendable {
  private let project: Project

  /// Makes an inspector of a project.
  public init(project: Project) throws {
    self.project = project
  }

  /// What the checks say of a leaflet in a locale.
  public func findings(_ leaflet: Leaflet, _ locale: LocaleTag) throws -> [Finding] {
    []
  }
}
