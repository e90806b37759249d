import Markup
import Testing

@Suite("Drawings")
struct SVGTests {
  @Test("a drawing says in words what it shows, and no text in it is taken for markup")
  func alternative() {
    let drawing = SVG.drawing(
      id: "plot", width: 20, height: 10, title: "<Needs>", description: "a & b",
      shapes: [SVG.words("</text><script>", at: .init(1, 2), "label")])
    #expect(
      drawing.source
        == "<svg viewBox=\"0 0 20 10\" width=\"20\" height=\"10\" role=\"img\" "
        + "aria-labelledby=\"plot-title plot-desc\"><title id=\"plot-title\">&lt;Needs&gt;</title>"
        + "<desc id=\"plot-desc\">a &amp; b</desc><text x=\"1\" y=\"2\" class=\"label\">"
        + "&lt;/text&gt;&lt;script&gt;</text></svg>")
  }

  @Test("lines, boxes and dots stand where they were put")
  func shapes() {
    let line = SVG.line([.init(0, 1), .init(2, 3)], "rule").source
    #expect(line == "<polyline points=\"0,1 2,3\" class=\"rule\"></polyline>")
    let box = SVG.box(.init(4, 5), width: 6, height: 7, "full").source
    #expect(box.contains("x=\"4\" y=\"5\" width=\"6\" height=\"7\""))
    #expect(SVG.dot(.init(8, 9), radius: 2, "none").source.contains("cx=\"8\" cy=\"9\" r=\"2\""))
  }

  @Test("a drawing with links is no single image, and a link says where it leads")
  func links() {
    let link = SVG.link(to: "turn-3", label: "a \"b\"", [SVG.dot(.init(1, 2), radius: 3, "s")])
    #expect(
      link.source.hasPrefix(
        "<a href=\"#turn-3\" aria-label=\"a &quot;b&quot;\"><title>a &quot;b&quot;</title><circle"))
    let drawing = SVG.drawing(
      id: "d", width: 1, height: 1, title: "t", description: "d", isLinked: true, shapes: [link])
    #expect(drawing.source.contains("role=\"group\""))
    #expect(SVG.sample(width: 1, height: 1, []).source.contains("aria-hidden=\"true\""))
    #expect(
      SVG.shape([.init(0, 1), .init(2, 3), .init(4, 5)], "i").source
        == "<polygon points=\"0,1 2,3 4,5\" class=\"i\"></polygon>")
  }
}
