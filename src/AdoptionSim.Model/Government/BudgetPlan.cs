using System.Collections.Generic;

namespace AdoptionSim.Model.Government;

/// <summary>What a government spends: its levers' operation, and programmes that pay for what others do.</summary>
public sealed record BudgetPlan
{
    /// <summary>No money at all.</summary>
    public static BudgetPlan None { get; } = new();

    /// <summary>Money that is spent as it comes: operation of levers, and lines that no lever carries.</summary>
    public IReadOnlyList<Funding> Operation { get; init; } = [];

    /// <summary>Subsidy of small and medium firms; null without one.</summary>
    public SubsidyTerms? Subsidy { get; init; }

    /// <summary>Training; null without any.</summary>
    public TrainingTerms? Training { get; init; }
}
