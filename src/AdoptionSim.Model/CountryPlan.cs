using System.Collections.Generic;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Government;
using AdoptionSim.Model.Parameters;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Model;

/// <summary>One country of a scenario.</summary>
/// <param name="Pack">Its tables.</param>
/// <param name="CentralParameters">Its central parameters, used when parameters are held certain.</param>
/// <param name="Ensemble">
/// Equally likely parameter sets; replicate r takes member r modulo their number. Empty: every replicate takes the
/// centre.
/// </param>
/// <param name="Levers">Levers that its government pulls.</param>
public sealed record CountryPlan(
    CountryPack Pack,
    ModelParameters CentralParameters,
    IReadOnlyList<ModelParameters> Ensemble,
    IReadOnlyList<LeverSchedule> Levers)
{
    /// <summary>Which forms of the mechanisms the run takes.</summary>
    public ModelSwitches Switches { get; init; } = new();

    /// <summary>Shocks to the demand for labour, factor by tick; empty without any.</summary>
    public IReadOnlyList<double> DemandByTick { get; init; } = [];

    /// <summary>What its government spends.</summary>
    public BudgetPlan Budget { get; init; } = BudgetPlan.None;

    /// <summary>
    /// What its government spends in each parameter set of <see cref="Ensemble"/>: shared money has an uncertain part
    /// for AI. Empty where every replicate spends the same.
    /// </summary>
    public IReadOnlyList<BudgetPlan> BudgetByMember { get; init; } = [];

    /// <summary>Channels to record, or to hold at those of another run; null for neither.</summary>
    public ChannelPlan? Channels { get; init; }

    /// <summary>Budget of a replicate.</summary>
    /// <param name="replicate">Number of the replicate, from 0.</param>
    public BudgetPlan BudgetOf(int replicate) =>
        BudgetByMember.Count == 0 ? Budget : BudgetByMember[replicate % BudgetByMember.Count];

    /// <summary>Parameters of a replicate.</summary>
    /// <param name="replicate">Number of the replicate, from 0.</param>
    public ModelParameters ParametersOf(int replicate) =>
        Ensemble.Count == 0 ? CentralParameters : Ensemble[replicate % Ensemble.Count];
}
