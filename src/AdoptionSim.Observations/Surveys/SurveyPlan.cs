using System.Collections.Generic;

namespace AdoptionSim.Observations.Surveys;

/// <summary>What surveys printed, and the parameters of those who asked.</summary>
/// <param name="Published">Printed values, in the order in which the survey table lists them.</param>
/// <param name="CentralParameters">Central parameters, used when parameters are held certain.</param>
/// <param name="Ensemble">
/// Equally likely parameter sets; replicate r takes member r modulo their number. Empty: every replicate takes the
/// centre.
/// </param>
public sealed record SurveyPlan(
    IReadOnlyList<PublishedReading> Published,
    SurveyParameters CentralParameters,
    IReadOnlyList<SurveyParameters> Ensemble)
{
    /// <summary>Parameters of a replicate.</summary>
    /// <param name="replicate">Number of the replicate, from 0.</param>
    public SurveyParameters ParametersOf(int replicate) =>
        Ensemble.Count == 0 ? CentralParameters : Ensemble[replicate % Ensemble.Count];
}
