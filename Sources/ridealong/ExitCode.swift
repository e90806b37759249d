/// How the program ends, as `help exit-codes` lists it.
enum ExitCode: Int32, CaseIterable {
  case success = 0
  /// A check found mistakes, a search found nothing.
  case nothingOrMistakes = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  case inputOutput = 74
  case interrupted = 130
}
