using System;
using AdoptionSim.Kernel;

namespace AdoptionSim.Model.Tasks;

/// <summary>What AI does to one firm's need of labour, its cost, price and output: pure functions (equations T-2 to
/// T-8).</summary>
public static class TaskEquations
{
    /// <summary>Share of an occupation's tasks that AI does alone in a firm (T-2).</summary>
    /// <param name="automatableShare">Share of capable tasks that AI would do alone.</param>
    /// <param name="capableShare">Share of tasks within AI's reach.</param>
    /// <param name="intensity">Share of capable tasks that the firm does with AI.</param>
    public static double Automated(double automatableShare, double capableShare, double intensity) =>
        automatableShare * capableShare * intensity;

    /// <summary>Share of an occupation's tasks that persons do with AI in a firm (T-2).</summary>
    /// <param name="automatableShare">Share of capable tasks that AI would do alone.</param>
    /// <param name="capableShare">Share of tasks within AI's reach.</param>
    /// <param name="intensity">Share of capable tasks that the firm does with AI.</param>
    public static double Augmented(double automatableShare, double capableShare, double intensity) =>
        (1.0 - automatableShare) * capableShare * intensity;

    /// <summary>Hours that persons save on augmented tasks, share of all hours (T-3).</summary>
    /// <param name="augmented">Augmented share of tasks.</param>
    /// <param name="gain">Time gain on a task done with AI.</param>
    public static double SavedHours(double augmented, double gain) => augmented * gain / (1.0 + gain);

    /// <summary>Labour that a unit of an occupation's service needs, against a firm without AI (T-3).</summary>
    /// <param name="automated">Automated share of tasks.</param>
    /// <param name="augmented">Augmented share of tasks.</param>
    /// <param name="gain">Time gain on a task done with AI.</param>
    public static double LabourRequirement(double automated, double augmented, double gain) =>
        1.0 - automated - SavedHours(augmented, gain);

    /// <summary>Cost of a unit of an occupation's service, against its wage without AI (T-4).</summary>
    /// <param name="labourRequirement">Labour per unit.</param>
    /// <param name="automated">Automated share of tasks.</param>
    /// <param name="aiPriceShareOfWage">Price of AI for a task against the wage of doing it.</param>
    /// <param name="licenceShareOfWage">Licences against the wage.</param>
    public static double ServiceCost(
        double labourRequirement, double automated, double aiPriceShareOfWage, double licenceShareOfWage) =>
        labourRequirement + (aiPriceShareOfWage * automated) + licenceShareOfWage;

    /// <summary>Term of one occupation in the unit cost of a firm (T-5).</summary>
    /// <param name="costShare">Share of the occupation in the firm's wage bill without AI.</param>
    /// <param name="logServiceCost">Log of the cost of its service against no AI.</param>
    /// <param name="substitution">Elasticity of substitution between occupations.</param>
    public static double UnitCostTerm(double costShare, double logServiceCost, double substitution) =>
        costShare * (IsOne(substitution)
            ? logServiceCost
            : PortableMath.Exp((1.0 - substitution) * logServiceCost));

    /// <summary>Log of the unit labour cost of a firm from the sum of its terms (T-5).</summary>
    /// <param name="sumOfTerms">Sum of <see cref="UnitCostTerm"/> over the firm's occupations.</param>
    /// <param name="substitution">Elasticity of substitution between occupations.</param>
    public static double LogUnitCost(double sumOfTerms, double substitution) =>
        IsOne(substitution) ? sumOfTerms : PortableMath.Log(sumOfTerms) / (1.0 - substitution);

    /// <summary>Price of a firm's output against no AI (T-6).</summary>
    /// <param name="unitCost">Unit labour cost against no AI.</param>
    /// <param name="labourCostShare">Share of labour in the cost of output.</param>
    /// <param name="passThroughShare">Share of a change of cost that reaches the price.</param>
    public static double Price(double unitCost, double labourCostShare, double passThroughShare) =>
        1.0 - (passThroughShare * labourCostShare * (1.0 - unitCost));

    /// <summary>Output of a firm against no AI (T-7).</summary>
    /// <param name="price">Price against no AI.</param>
    /// <param name="demandElasticity">Elasticity of demand to the price, positive.</param>
    public static double Output(double price, double demandElasticity) =>
        demandElasticity == 0.0 ? 1.0 : PortableMath.Pow(price, -demandElasticity);

    /// <summary>Labour demand of an occupation in a firm against no AI, before new tasks (T-8).</summary>
    /// <param name="output">Output against no AI.</param>
    /// <param name="logRelativeCost">Log of the cost of the occupation's service over the firm's unit cost.</param>
    /// <param name="labourRequirement">Labour per unit of service.</param>
    /// <param name="substitution">Elasticity of substitution between occupations.</param>
    public static double LabourDemand(
        double output, double logRelativeCost, double labourRequirement, double substitution) =>
        output * labourRequirement
            * (logRelativeCost == 0.0 ? 1.0 : PortableMath.Exp(-substitution * logRelativeCost));

    internal static bool IsOne(double substitution) => Math.Abs(substitution - 1.0) < 1e-9;
}
