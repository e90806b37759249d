import Customer

/// The sentences that the room's terms have in the content.
public enum AccountPhrases {
  /// The ids of all of them, in a fixed order.
  public static var allIDs: [String] { market + people + needs + offer + value }

  private static var market: [String] {
    Observation.phraseIDs + QualificationCondition.phraseIDs + QualificationVerdict.phraseIDs
      + ProspectKind.phraseIDs + AuthorityRight.phraseIDs + QuickTestVerdict.phraseIDs
      + DesireAspect.phraseIDs + AbilityAspect.phraseIDs + JourneyStep.phraseIDs
      + JourneyMark.phraseIDs + StepStanding.phraseIDs + BuyingReason.phraseIDs
      + OpportunityQuestion.phraseIDs + OpportunityKeyWord.phraseIDs + OpportunityPart.phraseIDs
      + OpportunityVerdict.phraseIDs + OpportunityRemark.phraseIDs
  }

  private static var people: [String] {
    DataClass.phraseIDs + DataItem.phraseIDs + DataSource.phraseIDs + Lasting.phraseIDs
      + DataFault.phraseIDs + BuyingFunction.phraseIDs + BuyingLevel.phraseIDs
      + PurchaseRole.phraseIDs + LeadersDecision.phraseIDs + Reach.phraseIDs
      + OrganisationWarning.phraseIDs + Influence.phraseIDs + InfluenceStanding.phraseIDs
      + InfluencerLack.phraseIDs + TrustRung.phraseIDs + TrustSign.phraseIDs
      + TrustFault.phraseIDs + TrustCircle.phraseIDs + Bearing.phraseIDs
      + CommunicationStyle.phraseIDs + StyleTrait.phraseIDs + StyleAdvice.phraseIDs
      + StyleCertainty.phraseIDs + CustomerDifference.phraseIDs
  }

  private static var needs: [String] {
    NeedLayer.phraseIDs + NeedSide.phraseIDs + NeedActivity.phraseIDs + NeedsVerdict.phraseIDs
      + PurchaseStage.phraseIDs + PurchasePeriod.phraseIDs + PurchaseVerdict.phraseIDs
      + SellingWay.phraseIDs + SellingRow.phraseIDs
  }

  private static var offer: [String] {
    Relative.phraseIDs + Outlook.phraseIDs + CompetitionFault.phraseIDs
      + CompetitionAction.phraseIDs + FABFault.phraseIDs + ValuePlanFault.phraseIDs
      + DemonstrationPurpose.phraseIDs + DemonstrationCheck.phraseIDs
      + NegotiationSubject.phraseIDs + NegotiationTechnique.phraseIDs + NegotiationPart.phraseIDs
      + NegotiationFault.phraseIDs + AddOnVerdict.phraseIDs
  }

  private static var value: [String] {
    SMARTLetter.phraseIDs + GoalGain.phraseIDs + GoalVerdict.phraseIDs + CVMPhase.phraseIDs
      + CVMCell.phraseIDs + CVMLook.phraseIDs + DecisionAnswer.phraseIDs + ValueVerdict.phraseIDs
      + BuyingBehaviour.phraseIDs + BuyingDegree.phraseIDs + BehaviourQuestion.phraseIDs
      + BehaviourVerdict.phraseIDs + AccountRule.phraseIDs
  }
}
