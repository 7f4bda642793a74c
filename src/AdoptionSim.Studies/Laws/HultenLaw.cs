using System;
using AdoptionSim.Model.Tasks;

namespace AdoptionSim.Studies.Laws;

/// <summary>
/// Productivity from cheaper tasks: to first order the share of the tasks in cost times the saving on them, whatever
/// the elasticity of substitution. C. R. Hulten, "Growth accounting with intermediate inputs", 1978; D. Acemoglu, "The
/// simple macroeconomics of AI", 2024. The unit cost of the model (T-5) holds it to second order.
/// </summary>
public static class HultenLaw
{
    /// <summary>Checks the gain of productivity, which is the fall of the log unit cost.</summary>
    /// <param name="exposedShare">Share of tasks exposed, in [0, 1].</param>
    /// <param name="profitableShare">Share of them where AI pays, in [0, 1].</param>
    /// <param name="savingShare">Share of the cost of these tasks that is saved, in [0, 1).</param>
    /// <param name="substitution">Elasticity of substitution between tasks, 0 or more.</param>
    /// <returns>The gain to first and to second order, each beside that of the model's unit cost.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public static LawSheet Check(
        double exposedShare, double profitableShare, double savingShare, double substitution)
    {
        LawArgument.Finite(exposedShare);
        LawArgument.Finite(profitableShare);
        LawArgument.Finite(savingShare);
        LawArgument.Finite(substitution);
        ArgumentOutOfRangeException.ThrowIfNegative(exposedShare);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(exposedShare, 1.0);
        ArgumentOutOfRangeException.ThrowIfNegative(profitableShare);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(profitableShare, 1.0);
        ArgumentOutOfRangeException.ThrowIfNegative(savingShare);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(savingShare, 1.0);
        ArgumentOutOfRangeException.ThrowIfNegative(substitution);
        double share = exposedShare * profitableShare;
        double terms = TaskEquations.UnitCostTerm(share, Math.Log(1.0 - savingShare), substitution)
            + TaskEquations.UnitCostTerm(1.0 - share, 0.0, substitution);
        double gain = -TaskEquations.LogUnitCost(terms, substitution);
        double first = share * savingShare;
        double curvature = (share * substitution) + ((1.0 - substitution) * share * share);
        double second = first + (0.5 * savingShare * savingShare * curvature);
        return new LawSheet(
            "hulten", "Δ ln TFP = a s + (aσ + (1−σ)a²) s²/2 + …, a = exposed · profitable, s = saving",
            [new LawValue("first_order", first, gain), new LawValue("second_order", second, gain)]);
    }
}
