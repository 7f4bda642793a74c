namespace AdoptionSim.Observations.Surveys;

/// <summary>What the catalogue says of a published reading: its question, or why it has none.</summary>
/// <param name="Question">Frame and definition; null when the reading is not simulated.</param>
/// <param name="Reason">Why it is not simulated; null when it is.</param>
public readonly record struct SurveyMatch(SurveyQuestion? Question, NotSimulatedReason? Reason)
{
    /// <summary>A reading that the model answers.</summary>
    /// <param name="question">Frame and definition.</param>
    public static SurveyMatch Of(SurveyQuestion question) => new(question, null);

    /// <summary>A reading that the model does not answer.</summary>
    /// <param name="reason">Why.</param>
    public static SurveyMatch Without(NotSimulatedReason reason) => new(null, reason);
}
