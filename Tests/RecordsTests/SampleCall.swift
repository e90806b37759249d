import Records

/// The header of a made-up call, for tests that fold one.
enum SampleCall {
  static let start = 1_795_512_600

  static let header = CallHeader(
    id: "2026-11-24T0930-acme-k3f9", playbook: "0123456789abcdef", language: "en",
    talkLanguage: "en", writer: nil, mode: .live, customer: "Acme", start: "2026-11-24T09:30",
    minutes: 40, trade: nil, seed: 1)
}
