/// Drawings that stand in a page: lines, boxes, dots and words, in whole units, with a text in their place for who can't see them.
public enum SVG {
  /// Where something stands, in units from the drawing's upper left corner.
  public struct Point: Hashable, Sendable {
    /// To the right.
    public let x: Int
    /// Downwards.
    public let y: Int

    /// Names a place.
    ///
    /// - Parameters:
    ///   - x: to the right.
    ///   - y: downwards.
    public init(_ x: Int, _ y: Int) {
      self.x = x
      self.y = y
    }
  }

  /// A drawing.
  ///
  /// - Parameters:
  ///   - id: a name that no other drawing of the page has.
  ///   - width: in units; on a wide page a unit is a pixel.
  ///   - height: in units.
  ///   - title: what it shows.
  ///   - description: what a reader would see in it, in words.
  ///   - isLinked: whether links stand on it, which a picture of one piece would hide from a screen reader.
  ///   - shapes: what stands on it, the lowest first.
  /// - Returns: the element.
  public static func drawing(
    id: String, width: Int, height: Int, title: String, description: String,
    isLinked: Bool = false, shapes: [HTML]
  ) -> HTML {
    HTML(
      "svg",
      [
        ("viewBox", "0 0 \(width) \(height)"), ("width", "\(width)"), ("height", "\(height)"),
        ("role", isLinked ? "group" : "img"), ("aria-labelledby", "\(id)-title \(id)-desc"),
      ],
      [
        HTML("title", [("id", "\(id)-title")], [HTML(text: title)]),
        HTML("desc", [("id", "\(id)-desc")], [HTML(text: description)]),
      ] + shapes)
  }

  /// A line through places.
  ///
  /// - Parameters:
  ///   - points: the places, at least two.
  ///   - kind: the class that its look goes by.
  /// - Returns: the element.
  public static func line(_ points: [Point], _ kind: String) -> HTML {
    let places = points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
    return HTML("polyline", [("points", places), ("class", kind)])
  }

  /// A shape with straight sides.
  ///
  /// - Parameters:
  ///   - corners: its corners, at least three.
  ///   - kind: the class that its look goes by.
  /// - Returns: the element.
  public static func shape(_ corners: [Point], _ kind: String) -> HTML {
    let places = corners.map { "\($0.x),\($0.y)" }.joined(separator: " ")
    return HTML("polygon", [("points", places), ("class", kind)])
  }

  /// Shapes that lead to another place of the page.
  ///
  /// - Parameters:
  ///   - id: the name of that place.
  ///   - label: what is said of it, also where the pointer rests on it.
  ///   - shapes: what is drawn.
  /// - Returns: the element.
  public static func link(to id: String, label: String, _ shapes: [HTML]) -> HTML {
    HTML(
      "a", [("href", "#\(id)"), ("aria-label", label)],
      [HTML("title", [], [HTML(text: label)])] + shapes)
  }

  /// A small drawing beside words that say the same, which a screen reader passes over.
  ///
  /// - Parameters:
  ///   - width: in units; on a wide page a unit is a pixel.
  ///   - height: in units.
  ///   - shapes: what stands on it, the lowest first.
  /// - Returns: the element.
  public static func sample(width: Int, height: Int, _ shapes: [HTML]) -> HTML {
    HTML(
      "svg",
      [
        ("viewBox", "0 0 \(width) \(height)"), ("width", "\(width)"), ("height", "\(height)"),
        ("aria-hidden", "true"),
      ], shapes)
  }

  /// A box.
  ///
  /// - Parameters:
  ///   - corner: its upper left corner.
  ///   - width: its width.
  ///   - height: its height.
  ///   - kind: the class that its look goes by.
  /// - Returns: the element.
  public static func box(_ corner: Point, width: Int, height: Int, _ kind: String) -> HTML {
    HTML(
      "rect",
      [
        ("x", "\(corner.x)"), ("y", "\(corner.y)"), ("width", "\(width)"),
        ("height", "\(height)"), ("rx", "1"), ("class", kind),
      ])
  }

  /// A dot.
  ///
  /// - Parameters:
  ///   - centre: where it stands.
  ///   - radius: how far it reaches.
  ///   - kind: the class that its look goes by.
  /// - Returns: the element.
  public static func dot(_ centre: Point, radius: Int, _ kind: String) -> HTML {
    HTML(
      "circle",
      [("cx", "\(centre.x)"), ("cy", "\(centre.y)"), ("r", "\(radius)"), ("class", kind)])
  }

  /// Words.
  ///
  /// - Parameters:
  ///   - words: what is written; it becomes one line.
  ///   - place: where their line begins, or what the class makes of it.
  ///   - kind: the class that their look goes by.
  /// - Returns: the element.
  public static func words(_ words: String, at place: Point, _ kind: String) -> HTML {
    HTML(
      "text", [("x", "\(place.x)"), ("y", "\(place.y)"), ("class", kind)], [HTML(text: words)])
  }
}
