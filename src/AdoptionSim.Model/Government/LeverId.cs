namespace AdoptionSim.Model.Government;

/// <summary>Levers that the model carries. Each moves named parameters and nothing else.</summary>
public enum LeverId
{
    /// <summary>Public awareness: first, use it.</summary>
    AwarenessCampaign,

    /// <summary>The government's own use and procurement.</summary>
    GovernmentLeadUse,

    /// <summary>AI Safety Institute and governance.</summary>
    AiSafetyInstitute,

    /// <summary>Guidance under the AI act, certification.</summary>
    RegulationClarity,

    /// <summary>Compute, data centres and networks.</summary>
    ComputeNetwork,

    /// <summary>Attraction and training of AI talent.</summary>
    Talent,

    /// <summary>Data sharing and data spaces.</summary>
    DataSharing,

    /// <summary>Research and domestic models.</summary>
    DomesticModelsRd,

    /// <summary>AI in schools and human capability.</summary>
    AiEducation,

    /// <summary>Subsidy of set-up costs of small and medium firms, in quarterly rounds.</summary>
    SmeSubsidy,

    /// <summary>Seats in training for AI, paid by the state.</summary>
    Reskilling,

    /// <summary>Binding rules on top of guidance: a burden for every firm, heaviest for the smallest.</summary>
    HardLaw,

    /// <summary>Placement of job seekers, moves inside firms, hiring.</summary>
    LabourMarketSupport,

    /// <summary>Care, agriculture and construction: relief of set-up costs.</summary>
    SocialProblemSectors,
}
