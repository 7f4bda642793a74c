using AdoptionSim.Inputs.Checks;
using AdoptionSim.Reports.Statistics;

namespace AdoptionSim;

/// <summary>How a check of a scenario came out.</summary>
/// <param name="Check">The check.</param>
/// <param name="Left">Median and band of its left side over replicates, in the shown unit of the check.</param>
/// <param name="Right">The same of its right side; one value without spread for a number.</param>
/// <param name="Replicates">Number of replicates.</param>
/// <param name="Met">Number of replicates that meet it; one without a value does not.</param>
public sealed record CheckResult(ScenarioCheck Check, Estimate Left, Estimate Right, int Replicates, int Met)
{
    /// <summary>Share of the replicates that meet it, in [0, 1].</summary>
    public double MetShare => Replicates == 0 ? 0.0 : (double)Met / Replicates;

    /// <summary>Whether enough replicates meet it.</summary>
    public bool IsMet => Replicates > 0 && MetShare >= Check.NeededShare;
}
