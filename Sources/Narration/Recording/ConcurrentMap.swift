/// Transforms every element, at most `limit` at once; the results are in the order of the elements.
func concurrentMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element],
  limit: Int,
  _ transform: @escaping @Sendable (Element) async throws -> Result
) async throws -> [Result] {
  var results = [Result?](repeating: nil, count: elements.count)
  try await withThrowingTaskGroup(of: (Int, Result).self) { group in
    for (index, element) in elements.enumerated() {
      if index >= limit, let (done, result) = try await group.next() { results[done] = result }
      group.addTask { (index, try await transform(element)) }
    }
    for try await (done, result) in group { results[done] = result }
  }
  return results.compactMap(\.self)
}
