import Customer

extension FactReader {
  /// People named in a text: a Chinese surname with its title, or Mr, Ms, Mrs, Dr and a name.
  func named(in text: String) -> [Person] {
    var names: [String] = []
    let characters = Array(text)
    for title in titles {
      let letters = Array(title)
      for start in characters.indices.dropFirst()
      where characters[start...].starts(with: letters) && surnames.contains(characters[start - 1]) {
        names.append(String(characters[start - 1]) + title)
      }
    }
    let words = text.split { " ,.;:!?\n\"()".contains($0) }
    for (word, next) in zip(words, words.dropFirst())
    where honorifics.contains(String(word)) && next.first?.isUppercase == true {
      names.append("\(word) \(next)")
    }
    names += met(in: text)
    var seen: Set<String> = []
    // 王总经理 holds 王总 too: the longest title wins.
    return names.sorted { $0.count > $1.count }.filter { name in
      guard !seen.contains(where: { $0.hasPrefix(name) }) else { return false }
      return seen.insert(name).inserted
    }.map { Person(name: $0) }
  }

  /// English names behind "met", "rang" and the like: up to two words in capitals.
  private func met(in text: String) -> [String] {
    let words = text.split { " \n".contains($0) }.map(String.init)
    return words.indices.compactMap { index in
      let verb = meeting.first { verb in
        let parts = verb.split(separator: " ")
        return words[index...].prefix(parts.count).map { $0.lowercased() } == parts.map(String.init)
      }
      guard let verb else { return nil }
      let behind = words[(index + verb.split(separator: " ").count)...]
      var name: [String] = []
      for word in behind.prefix(2) {
        let bare = word.filter { $0.isLetter || $0 == "-" }
        guard bare.first?.isUppercase == true, bare.dropFirst().contains(where: \.isLowercase),
          !honorifics.contains(bare)
        else { break }
        name.append(bare)
        if word.last?.isLetter != true { break }
      }
      return name.isEmpty ? nil : name.joined(separator: " ")
    }
  }
}
