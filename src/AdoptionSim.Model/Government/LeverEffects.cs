namespace AdoptionSim.Model.Government;

/// <summary>What the levers change in one tick; zero everywhere without levers.</summary>
public readonly record struct LeverEffects
{
    /// <summary>Public awareness index.</summary>
    public double PublicAwareness { get; init; }

    /// <summary>Awareness hazard of firms from the government's own use, per tick.</summary>
    public double AwarenessHazardPerTick { get; init; }

    /// <summary>Addition to the trust target.</summary>
    public double TrustTarget { get; init; }

    /// <summary>Precision of public evaluations, signals per tick.</summary>
    public double EvaluationPrecisionPerTick { get; init; }

    /// <summary>Share of incidents avoided.</summary>
    public double IncidentReliefShare { get; init; }

    /// <summary>Addition to regulatory clarity.</summary>
    public double ClarityIndex { get; init; }

    /// <summary>Risk relief through certification, logit points.</summary>
    public double CertificationRelief { get; init; }

    /// <summary>Change of the price of AI, share.</summary>
    public double AiPriceChangeShare { get; init; }

    /// <summary>Addition to the growth of talent, per year.</summary>
    public double TalentGrowthPerYear { get; init; }

    /// <summary>Addition to the growth of data readiness, per year.</summary>
    public double ReadinessGrowthPerYear { get; init; }

    /// <summary>Relief of the data cost, share.</summary>
    public double DataCostReliefShare { get; init; }

    /// <summary>Addition to the drift of private AI investment, per year.</summary>
    public double InvestmentDriftPerYear { get; init; }

    /// <summary>Addition to the school hazard of personal use, per tick.</summary>
    public double SchoolHazardPerTick { get; init; }
}
