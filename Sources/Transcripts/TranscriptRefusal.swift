/// Why nothing can be made of a file as a transcript.
public enum TranscriptRefusal: Error, Hashable, Sendable {
  /// There is nothing in it, or nothing but blanks.
  case empty
  /// It holds cues or objects, but no words.
  case nothingSaid
  /// It is no text: a recording or a document of an office program.
  case notText
  /// Its text is in an encoding other than UTF-8 and UTF-16.
  case encoding(likely: LikelyEncoding)
  /// Nobody is named.
  case noSpeakers(line: Int)
  /// One person speaks, so that nobody's questions have an answer.
  case oneSpeaker(name: String)
  /// A time can't be read, or a cue ends before it begins.
  case brokenTime(line: Int, text: String)
  /// JSON that can't be read or holds no turns; the line is nil where it isn't known.
  case brokenJSON(line: Int?)
}

/// What a text that is no UTF-8 seems to be.
public enum LikelyEncoding: String, CaseIterable, Sendable {
  /// GB18030, which holds GBK and GB2312: simplified Chinese.
  case gb18030 = "GB18030"
  /// Windows-1252, which holds Latin-1: western European.
  case windows1252 = "WINDOWS-1252"
}
