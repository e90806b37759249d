import VisitModel
let a = CommandLine.arguments
switch a.count > 2 ? a[2] : "" {
case "scxml": print(Chart().scxml, terminator: "")
case "json": print(Chart().json, terminator: "")
case "mermaid": print(Chart().mermaid, terminator: "")
case "dot": print(Chart().dot, terminator: "")
default: print("?")
}
