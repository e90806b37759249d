/// The forms of English words: contractions taken apart, endings taken off.
enum EnglishForms {
  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  /// Tables are asked by a word's hash, which is cheaper than its letters.
  private static func table(_ pairs: String) -> [UInt64: [UInt8]] {
    var table: [UInt64: [UInt8]] = [:]
    for pair in pairs.split(separator: " ") {
      let halves = pair.split(separator: ":")
      if let key = halves.first, let value = halves.last {
        table[Hashing.hash(String(key))] = bytes(String(value))
      }
    }
    return table
  }

  /// What is written without its apostrophe, as in transcripts, and with it.
  private static let apostrophes = table(
    """
    dont:don't doesnt:doesn't didnt:didn't isnt:isn't arent:aren't wasnt:wasn't werent:weren't wont:won't \
    cant:can't couldnt:couldn't wouldnt:wouldn't shouldnt:shouldn't havent:haven't hasnt:hasn't hadnt:hadn't \
    im:i'm ive:i've youre:you're youve:you've thats:that's whats:what's theres:there's hows:how's whos:who's \
    wheres:where's theyre:they're weve:we've cannot:can't youd:you'd theyd:they'd itll:it'll youll:you'll \
    theyve:they've
    """)

  /// Irregular forms and what they are forms of.
  private static let irregular = table(
    """
    lost:lose broke:break broken:break went:go goes:go gone:go did:do does:do done:do had:have has:have \
    was:be were:be are:be am:be is:be been:be being:be said:say told:tell bought:buy paid:pay spent:spend \
    found:find thought:think kept:keep felt:feel made:make took:take taken:take got:get gotten:get ran:run \
    left:leave meant:mean grew:grow heard:hear saw:see seen:see gave:give given:give knew:know known:know \
    chose:choose chosen:choose sold:sell sent:send built:build brought:bring fell:fall fallen:fall held:hold \
    met:meet people:person children:child wives:wife n't:not
    """)

  /// The parts of a folded word: "don't" gives "do" and "n't", "you'd" gives "you" and "'d".
  static func parts(of word: [UInt8]) -> [[UInt8]] {
    let word =
      word.contains(0x27) || word.count > 7 ? word : apostrophes[Hashing.hash(word)] ?? word
    guard let place = word.lastIndex(of: 0x27), place > 0 else { return [word] }
    let head = Array(word[..<place])
    let tail = Array(word[place...])
    if tail == [0x27, 0x74], head.last == 0x6E {
      if head == bytes("won") { return [bytes("will"), bytes("n't")] }
      if head == bytes("can") { return [head, bytes("n't")] }
      return [Array(head.dropLast()), bytes("n't")]
    }
    return [head.filter { $0 != 0x27 }, tail]
  }

  /// The stem of a word: what its forms have in common, which need not be a word.
  static func stem(of word: [UInt8]) -> [UInt8] {
    var stem = irregular[Hashing.hash(word)] ?? word
    guard stem.count > 3 else { return stem }
    if stem == word { dropEndings(&stem) }
    if stem.count > 3, stem.last == 0x65 { stem.removeLast() }
    if stem.count > 4, ends(stem, "ly") { stem.removeLast(2) }
    return stem
  }

  private static func dropEndings(_ stem: inout [UInt8]) {
    dropPlural(&stem)
    if stem.count > 5, ends(stem, "ing") {
      stem.removeLast(3)
      dropDouble(&stem)
    } else if stem.count > 4, ends(stem, "ed") {
      stem.removeLast(2)
      dropDouble(&stem)
    }
  }

  private static func dropPlural(_ stem: inout [UInt8]) {
    guard stem.last == 0x73 else { return }
    if stem.count > 4, ends(stem, "ies") {
      stem.removeLast(3)
      stem.append(0x79)
    } else if ends(stem, "sses") {
      stem.removeLast(2)
    } else if !ends(stem, "ss"), !ends(stem, "us"), !ends(stem, "is") {
      stem.removeLast()
    }
  }

  /// "stopped" has two p where "stop" has one; "sell" has two l of its own.
  private static func dropDouble(_ stem: inout [UInt8]) {
    guard stem.count > 2, let last = stem.last, last == stem[stem.count - 2],
      last != 0x6C, last != 0x73, last != 0x7A
    else { return }
    stem.removeLast()
  }

  private static func ends(_ word: [UInt8], _ ending: StaticString) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard word.count >= count else { return false }
    return ending.withUTF8Buffer { buffer in
      word[(word.count - count)...].elementsEqual(buffer)
    }
  }
}
