// swift-tools-version: 6.2
import PackageDescription

// The rooms of the house, from the ground up: `scripts/check` holds every `import` against
// this table.
let package = Package(
  name: "ridealong",
  products: [
    .executable(name: "ridealong", targets: ["ridealong"]),
    .library(name: "VisitModel", targets: ["VisitModel"]),
  ],
  targets: [
    .target(name: "Customer"),
    .target(name: "Arguments"),
    .target(name: "LineEditing"),
    .target(name: "Markup"),
    .target(name: "Transcripts"),
    .target(name: "VisitModel", dependencies: ["Customer"]),
    .target(name: "AccountModel", dependencies: ["Customer"]),
    .target(name: "Playbook", dependencies: ["VisitModel", "AccountModel", "Customer"]),
    .target(name: "Records", dependencies: ["VisitModel", "AccountModel", "Customer"]),
    .target(name: "Understanding", dependencies: ["Playbook", "VisitModel", "Customer"]),
    .target(
      name: "Rehearsal",
      dependencies: ["Playbook", "Understanding", "VisitModel", "AccountModel", "Customer"]),
    .target(
      name: "Coaching",
      dependencies: [
        "Records", "Playbook", "Understanding", "VisitModel", "AccountModel", "Customer",
      ]),
    .target(
      name: "Sessions",
      dependencies: [
        "Rehearsal", "Coaching", "Records", "Playbook", "Understanding", "VisitModel",
        "AccountModel",
        "Customer",
      ]),
    .target(
      name: "Reports",
      dependencies: [
        "Coaching", "Records", "Playbook", "Understanding", "VisitModel", "AccountModel",
        "Customer", "Markup",
      ]),
    .executableTarget(
      name: "ridealong",
      dependencies: [
        "Reports", "Sessions", "Coaching", "Records", "Rehearsal", "Playbook", "Understanding",
        "VisitModel", "AccountModel", "Customer", "Arguments", "LineEditing", "Markup",
        "Transcripts",
      ],
      resources: [.copy("../../prompts")]),
    .target(
      name: "TestSupport",
      dependencies: ["Understanding", "Playbook", "VisitModel", "AccountModel", "Customer"],
      path: "Tests/TestSupport"),
    .testTarget(name: "CustomerTests", dependencies: ["Customer", "TestSupport"]),
    .testTarget(name: "ArgumentsTests", dependencies: ["Arguments", "TestSupport"]),
    .testTarget(name: "LineEditingTests", dependencies: ["LineEditing", "TestSupport"]),
    .testTarget(name: "MarkupTests", dependencies: ["Markup", "TestSupport"]),
    .testTarget(name: "TranscriptsTests", dependencies: ["Transcripts", "TestSupport"]),
    .testTarget(name: "VisitModelTests", dependencies: ["VisitModel", "Customer", "TestSupport"]),
    .testTarget(
      name: "AccountModelTests",
      dependencies: ["AccountModel", "Playbook", "Customer", "TestSupport"],
      exclude: ["CASES.md", "cases.jsonl"]),
    .testTarget(
      name: "PlaybookTests", dependencies: ["Playbook", "VisitModel", "Customer", "TestSupport"]),
    .testTarget(
      name: "RecordsTests",
      dependencies: ["Records", "VisitModel", "AccountModel", "Customer", "TestSupport"]),
    .testTarget(
      name: "UnderstandingTests",
      dependencies: ["Understanding", "Playbook", "VisitModel", "Customer", "TestSupport"]),
    .testTarget(
      name: "RehearsalTests",
      dependencies: [
        "Rehearsal", "Understanding", "Playbook", "VisitModel", "AccountModel", "Customer",
        "TestSupport",
      ]),
    .testTarget(
      name: "CoachingTests",
      dependencies: [
        "Coaching", "Records", "Playbook", "Understanding", "VisitModel", "AccountModel",
        "Customer",
        "TestSupport",
      ]),
    .testTarget(
      name: "SessionsTests",
      dependencies: [
        "Rehearsal", "Sessions", "Reports", "Coaching", "Records", "Playbook", "Understanding",
        "VisitModel", "AccountModel", "Customer", "TestSupport",
      ]),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Reports", "Coaching", "Records", "Playbook", "Understanding", "VisitModel",
        "AccountModel", "Customer", "Markup", "TestSupport",
      ]),
    .testTarget(
      name: "RidealongTests",
      dependencies: [
        "ridealong", "Sessions", "Records", "Playbook", "Arguments", "Transcripts", "TestSupport",
      ]),
  ]
)

for target in package.targets {
  var settings = target.swiftSettings ?? []
  // STYLE: warnings are errors, in every target and every build.
  settings.append(.treatAllWarnings(as: .error))
  // `any` is written out, so that a reader sees where dispatch is dynamic.
  settings.append(.enableUpcomingFeature("ExistentialAny"))
  // A member is visible only where its module is imported: the import table stays honest.
  settings.append(.enableUpcomingFeature("MemberImportVisibility"))
  target.swiftSettings = settings
}
