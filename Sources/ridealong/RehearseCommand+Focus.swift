import Arguments
import Playbook
import Records
import Sessions
import Understanding

extension RehearseCommand {
  /// The skill that is to be practised, with the tries of earlier rehearsals that still count.
  ///
  /// - Returns: nil where none was asked for.
  /// - Throws: where the home can't be read.
  func focus() throws(CommandError) -> RehearsalFocus? {
    guard let name = invocation.string("focus"), let skill = SellingSkill(rawValue: name) else {
      return nil
    }
    return RehearsalFocus(skill: skill.rawValue, carried: try carried(skill))
  }

  /// The tries of the newest rehearsal of the same rep with the same focus on which nothing has been said yet.
  private func carried(_ skill: SellingSkill) throws(CommandError) -> [RehearsalFocus.Try] {
    let archive = Archive(home: try shell.home())
    let writer = shell.surroundings[.writer]
    for stored in try archive.stored(shell).reversed() {
      guard let header = try? archive.home.header(of: stored.path, as: CallJournal.self),
        let focus = header.rehearsal?.focus, focus.skill == skill.rawValue,
        header.writer == writer, let call = try? archive.read(stored).call
      else { continue }
      let walk = try? RehearsalRoom(shell).walk(call)
      return walk.flatMap { FocusPractice($0)?.open } ?? focus.carried
    }
    return []
  }
}
