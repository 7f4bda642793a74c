using AdoptionSim.Model.Parameters;

namespace AdoptionSim.Model.Workers;

/// <summary>Parameters of personal AI use (equations P-1 to P-3).</summary>
public sealed record PersonParameters
{
    /// <summary>External hazard of a person who never used AI, per tick.</summary>
    [Parameter("personal_hazard_external", "per_month")]
    public required double HazardExternalPerTick { get; init; }

    /// <summary>Social hazard at full use among potential users, per tick.</summary>
    [Parameter("personal_hazard_social", "per_month")]
    public required double HazardSocialPerTick { get; init; }

    /// <summary>Share of persons who will ever use AI (ceiling of the S-curve).</summary>
    [Parameter("personal_ceiling", "share")]
    public required double CeilingShare { get; init; }

    /// <summary>Share of persons who have used generative AI in the first month.</summary>
    [Parameter("initial_personal_use_share", "share")]
    public required double InitialUseShare { get; init; }

    /// <summary>Share of those first users who use it regularly.</summary>
    [Parameter("initial_regular_share_of_users", "share")]
    public required double InitialRegularShareOfUsers { get; init; }

    /// <summary>Extra hazard when the employer uses AI, per tick.</summary>
    [Parameter("personal_hazard_workplace", "per_month")]
    public required double HazardWorkplacePerTick { get; init; }

    /// <summary>Extra hazard of persons in school, per tick.</summary>
    [Parameter("personal_hazard_school", "per_month")]
    public required double HazardSchoolPerTick { get; init; }

    /// <summary>Multiplier of the hazards, by age class.</summary>
    [Parameter("personal_age_multiplier", "multiplier")]
    public required ParameterFamily AgeMultiplier { get; init; }

    /// <summary>Probability that a person who tried AI becomes a regular user in a tick, without trust.</summary>
    [Parameter("personal_to_regular_rate", "per_month")]
    public required double ToRegularProbabilityPerTick { get; init; }

    /// <summary>Effect of trust on that probability, per unit of trust.</summary>
    [Parameter("personal_regular_trust_effect", "per_unit_trust")]
    public required double RegularTrustEffect { get; init; }

    /// <summary>Probability that a regular user lapses in a tick.</summary>
    [Parameter("personal_lapse_rate", "per_month")]
    public required double LapseProbabilityPerTick { get; init; }
}
