if CommandLine.arguments.dropFirst().first == "editor-demo" {
  runEditorDemo()
} else {
  print("ridealong")
}
