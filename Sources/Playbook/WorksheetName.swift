/// The worksheets about a customer, each for one system of the method, in the method's order.
public enum WorksheetName: String, CaseIterable, Codable, Sendable {
  /// MAN (METHOD M01), desire and ability (M02), organisation (M08), influencers (M09), opportunity (M10).
  case man, desire, organisation, influencers, opportunity
  /// Trust ladder (M11), style quiz (M12), needs tree (M13), purchase process (M14), competition (M15).
  case trust, style, needs, process, competition
  /// FAB (M16), negotiation plan and add-on (M17), customer value method and buying behaviour (M33).
  case fab, negotiation, addOn, cvm, behaviour
}

/// What a worksheet asks about again and again, once for each.
public enum WorksheetList: String, CaseIterable, Sendable {
  /// People, how two of them stand to each other, needs.
  case person, relation, need
  /// Competitors, points compared with them, rows of FAB.
  case rival, point, value
  /// Subjects of a negotiation, ours at the table, add-ons.
  case subject, negotiator, addOn
}
