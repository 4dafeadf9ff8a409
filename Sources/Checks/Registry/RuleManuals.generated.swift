let ruleManuals: [String: String] = [:]
