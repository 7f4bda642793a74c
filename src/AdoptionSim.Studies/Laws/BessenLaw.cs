using System;
using AdoptionSim.Model.Tasks;

namespace AdoptionSim.Studies.Laws;

/// <summary>
/// Employment where a unit of output needs less labour: it falls or rises with the elasticity of demand, and with full
/// pass-through it stays at an elasticity of one. J. Bessen, "Automation and jobs: when technology boosts employment",
/// 2019. The chain of cost, price, output and labour is the model's (T-4 to T-8).
/// </summary>
public static class BessenLaw
{
    /// <summary>Checks price, output and employment against no AI.</summary>
    /// <param name="requirement">Labour per unit of output against no AI, above 0.</param>
    /// <param name="elasticity">Elasticity of demand to the price, 0 or more.</param>
    /// <param name="passThroughShare">Share of a change of cost that reaches the price, in [0, 1].</param>
    /// <param name="labourCostShare">Share of labour in cost, in [0, 1].</param>
    /// <returns>Price, output, employment.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public static LawSheet Check(
        double requirement, double elasticity, double passThroughShare = 1.0, double labourCostShare = 1.0)
    {
        LawArgument.Finite(requirement);
        LawArgument.Finite(elasticity);
        LawArgument.Finite(passThroughShare);
        LawArgument.Finite(labourCostShare);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(requirement);
        ArgumentOutOfRangeException.ThrowIfNegative(elasticity);
        ArgumentOutOfRangeException.ThrowIfNegative(passThroughShare);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(passThroughShare, 1.0);
        ArgumentOutOfRangeException.ThrowIfNegative(labourCostShare);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(labourCostShare, 1.0);
        double price = 1.0 - (passThroughShare * labourCostShare * (1.0 - requirement));
        double output = Math.Pow(price, -elasticity);
        double logCost = Math.Log(TaskEquations.ServiceCost(requirement, 0.0, 0.0, 0.0));
        double logUnitCost = TaskEquations.LogUnitCost(TaskEquations.UnitCostTerm(1.0, logCost, 1.0), 1.0);
        double modelPrice = TaskEquations.Price(Math.Exp(logUnitCost), labourCostShare, passThroughShare);
        double modelOutput = TaskEquations.Output(modelPrice, elasticity);
        return new LawSheet(
            "bessen", "n/n0 = ℓ p^(−η), p = 1 − χ s(1 − ℓ); ℓ^(1−η) where χ s = 1",
            [
                new LawValue("price", price, modelPrice),
                new LawValue("output", output, modelOutput),
                new LawValue(
                    "employment", requirement * output,
                    TaskEquations.LabourDemand(modelOutput, logCost - logUnitCost, requirement, 1.0)),
            ]);
    }

    /// <summary>Elasticity of demand at which employment stays; null where the price does not move.</summary>
    /// <param name="requirement">Labour per unit of output against no AI, above 0.</param>
    /// <param name="passThroughShare">Share of a change of cost that reaches the price, in [0, 1].</param>
    /// <param name="labourCostShare">Share of labour in cost, in [0, 1].</param>
    public static double? NeutralElasticity(double requirement, double passThroughShare, double labourCostShare)
    {
        double price = 1.0 - (passThroughShare * labourCostShare * (1.0 - requirement));
        return price == 1.0 ? null : Math.Log(requirement) / Math.Log(price);
    }
}
