import Crypto
import Foundation

/// The Content Security Policy of our pages (CSP Level 3, W3C): only their own style and script run, by their digests.
enum ContentPolicy {
  /// The policy; `media` names where audio and video may come from.
  static func header(script: String, style: String, media: String?) -> String {
    var directives = [
      "default-src 'none'", "script-src '\(digest(script))'", "style-src '\(digest(style))'",
      "base-uri 'none'", "form-action 'none'",
    ]
    if let media { directives += ["media-src \(media)", "img-src \(media) data:"] }
    return directives.joined(separator: "; ")
  }

  private static func digest(_ text: String) -> String {
    "sha256-" + Data(SHA256.hash(data: Array(text.utf8))).base64EncodedString()
  }
}
