namespace AdoptionSim.Model.Government;

/// <summary>What the levers change in one tick; neutral everywhere without levers.</summary>
public readonly record struct LeverEffects
{
    // Kept as what is added, so that the effects of no lever at all are the default value.
    private readonly double placementAddition;

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

    /// <summary>External awareness hazard of small firms added by vendors of the subsidy, share of it.</summary>
    public double VendorAwarenessShare { get; init; }

    /// <summary>Regulatory burden of binding rules on a firm of the reference size, share of adoption cost.</summary>
    public double BurdenShareOfCost { get; init; }

    /// <summary>Addition to the quality of AI services.</summary>
    public double QualityIndex { get; init; }

    /// <summary>Addition to the growth of the quality of domestic models, per year.</summary>
    public double QualityGrowthPerYear { get; init; }

    /// <summary>Relief of set-up costs in the sectors of social problems, share.</summary>
    public double SocialSectorsSetupReliefShare { get; init; }

    /// <summary>Training seats that the state funds in the tick, persons 1:1 whatever the scale of the run.</summary>
    public long TrainingSeats { get; init; }

    /// <summary>Factor of the contact probability of the unemployed; 1 is neutral.</summary>
    public double PlacementFactor
    {
        get => 1.0 + placementAddition;
        init => placementAddition = value - 1.0;
    }

    /// <summary>Addition to the share of surplus staff that is reassigned in-house.</summary>
    public double ReassignmentAddition { get; init; }

    /// <summary>Wage of a new hire that the state pays, share.</summary>
    public double HiringSubsidyShare { get; init; }

    /// <summary>Addition to the literacy of those who enter work, share.</summary>
    public double EntrantLiteracy { get; init; }
}
