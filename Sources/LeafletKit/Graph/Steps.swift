/// Runs the steps of a build: each only when the store does not have its result.
///
/// The graph is the calls themselves: a step that needs another's result asks for it while it runs, or has its digest
/// among its ingredients.
struct Steps: Sendable {
  let store: Store
  let tally: Tally

  /// The result of a step, from the store or else made now and kept. Stops before making it when the task is cancelled.
  func result<Result: StepResult>(
    of step: Step,
    make: @Sendable () async throws -> Result
  ) async throws -> Result {
    try await results(of: [step]) { _ in [try await make()] }[0]
  }

  /// The results of several steps; `make` gives those at the indices that the store lacks, in their order.
  func results<Result: StepResult>(
    of list: [Step],
    make: @Sendable ([Int]) async throws -> [Result]
  ) async throws -> [Result] {
    var results = list.map { known($0) as Result? }
    let missing = results.indices.filter { results[$0] == nil }
    for (step, result) in zip(list, results) where result != nil { tally.count(step.kind, isMade: false) }
    if missing.isEmpty { return results.compactMap(\.self) }
    try Task.checkCancellation()
    for (index, result) in zip(missing, try await make(missing)) {
      let isFirst = try keep(result, of: list[index])
      tally.count(list[index].kind, isMade: true)
      results[index] = isFirst ? result : known(list[index]) ?? result
    }
    return results.compactMap(\.self)
  }

  /// The result of a step that has run; `nil` when it must run again.
  func known<Result: StepResult>(_ step: Step) -> Result? {
    guard let digest = store.result(of: step.key) else { return nil }
    if let object = store.object(digest), let result = Result(object, in: store) { return result }
    store.forget(step.key)
    return nil
  }

  /// Keeps the result of a step; false when another writer was first, whose result holds.
  @discardableResult func keep(_ result: some StepResult, of step: Step) throws -> Bool {
    guard result.isLasting else { return true }
    let object = try store.insert(result.object(in: store))
    return try store.remember(object, asResultOf: step.key) == object
  }
}
