import Playbook

/// What scripted reps say around the questions of the banks: each phrase holds several ways, a line each.
public enum RepPhrase: String, PhraseKey {
  /// Opens a talk: with a reason and asking leave; with goods; by asking for the order.
  case opening = "rep-opening"
  case openingPitch = "rep-opening-pitch"
  case openingCloser = "rep-opening-closer"
  /// A question about something of the rep's own trade; about the customer's words; about what something would be worth.
  case about = "rep-about"
  case quote = "rep-quote"
  case worth = "rep-worth"
  /// Who else decides.
  case decision = "rep-decision"
  /// Sums up; ties something to what was told; names a feature; a price.
  case summary = "rep-summary"
  case offer = "rep-offer"
  case feature = "rep-feature"
  case price = "rep-price"
  /// What to do about an objection: ask what it means; whether it is all; answer; check.
  case clarify = "rep-clarify"
  case test = "rep-test"
  case answer = "rep-answer"
  case admit = "rep-admit"
  case check = "rep-check"
  /// The words by which he hears that there is nothing more to tell.
  case empty = "rep-empty"
  /// The words in a rep's card by which he is allowed to offer something.
  case allowed = "rep-allowed"
  /// Proposes a step; presses; leaves with thanks; leaves because there is nothing to win.
  case propose = "rep-propose"
  case order = "rep-order"
  case press = "rep-press"
  case goodbye = "rep-goodbye"
  case honest = "rep-honest"
}
