namespace AdoptionSim.Model.Conditions;

/// <summary>National conditions of one country in one tick.</summary>
public readonly record struct NationalState
{
    /// <summary>Capability of AI, index; the share of tasks it can do follows from it (C-1).</summary>
    public required double Capability { get; init; }

    /// <summary>Share of tasks that AI can do, weighted by employment.</summary>
    public required double CapableTaskShare { get; init; }

    /// <summary>Price of AI, share of the wage for the same task-hour.</summary>
    public required double AiPriceShareOfWage { get; init; }

    /// <summary>Trust in AI, index 0 to 1.</summary>
    public required double TrustIndex { get; init; }

    /// <summary>Incidents of the tick.</summary>
    public required int Incidents { get; init; }

    /// <summary>Regulatory clarity, index 0 to 1.</summary>
    public required double RegulatoryClarityIndex { get; init; }

    /// <summary>Regulatory burden, share of adoption cost.</summary>
    public required double RegulatoryBurdenShareOfCost { get; init; }

    /// <summary>AI specialists, thousand persons.</summary>
    public required double TalentThousandPersons { get; init; }

    /// <summary>Cost of talent against the first month.</summary>
    public required double TalentCostFactor { get; init; }

    /// <summary>Intangible capital that firms built by adjusting to AI, yen (F-9).</summary>
    public long IntangibleCapitalYen { get; init; }

    /// <summary>Private AI investment at a yearly rate, bn USD.</summary>
    public required double InvestmentBnUsdPerYear { get; init; }
}
