using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Labour;

namespace AdoptionSim.Model;

/// <summary>Which of several published forms of a mechanism a run takes; a scenario sets them under <c>model</c>.
/// </summary>
public sealed record ModelSwitches
{
    /// <summary>How firms decide on a trial of AI.</summary>
    public AdoptionRule AdoptionRule { get; init; } = AdoptionRule.Logit;

    /// <summary>What closes the demand for labour.</summary>
    public DemandClosure Demand { get; init; } = DemandClosure.Elastic;

    /// <summary>How vacancies are filled.</summary>
    public MatchingRule Matching { get; init; } = MatchingRule.UrnBallExact;

    /// <summary>Whether the labour market is simulated at all; without it persons keep their work.</summary>
    public bool LabourMarket { get; init; } = true;

    /// <summary>
    /// Whether flows of labour are expected values by occupation instead of moves of persons. Persons then keep their
    /// work.
    /// </summary>
    public bool MeanField { get; init; }

    /// <summary>Whether persons grow older, retire by age, leave school, die and are succeeded.</summary>
    public bool Ageing { get; init; } = true;
}
