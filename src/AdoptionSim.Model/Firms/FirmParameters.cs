using AdoptionSim.Model.Parameters;

namespace AdoptionSim.Model.Firms;

/// <summary>Parameters of awareness, belief, adoption and intensity of firms (equations F-1 to F-9, F-11 and
/// F-12).</summary>
public sealed record FirmParameters
{
    /// <summary>Hazard with which an unaware firm hears of usable AI without any peer, per tick.</summary>
    [Parameter("awareness_hazard_external", "per_month")]
    public required double AwarenessHazardExternalPerTick { get; init; }

    /// <summary>The same at full adoption by peers, per tick.</summary>
    [Parameter("awareness_hazard_peers", "per_month")]
    public required double AwarenessHazardPeersPerTick { get; init; }

    /// <summary>Response of external awareness to the public awareness index, per unit of the index.</summary>
    [Parameter("public_awareness_effect", "multiplier_per_unit_index")]
    public required double PublicAwarenessEffect { get; init; }

    /// <summary>Weight of peers in the firm's own sector and size group, share.</summary>
    [Parameter("peer_weight_sector", "share")]
    public required double PeerWeightSectorShare { get; init; }

    /// <summary>Weight of trading partners, met in proportion to their size, share.</summary>
    [Parameter("peer_weight_supply_chain", "share")]
    public required double PeerWeightSupplyChainShare { get; init; }

    /// <summary>Weight of all firms of the country, share.</summary>
    [Parameter("peer_weight_national", "share")]
    public required double PeerWeightNationalShare { get; init; }

    /// <summary>Headcount from which a firm counts as large in cadence, awareness and peer groups, persons.</summary>
    [Parameter("large_firm_threshold", "persons")]
    public required double LargeFirmThresholdPersons { get; init; }

    /// <summary>Share of small firms aware in the first month.</summary>
    [Parameter("initial_aware_share_small", "share")]
    public required double InitialAwareSmallShare { get; init; }

    /// <summary>Share of large firms aware in the first month.</summary>
    [Parameter("initial_aware_share_large", "share")]
    public required double InitialAwareLargeShare { get; init; }

    /// <summary>Log-odds of using AI in the first month of a firm of ten persons: the free initial condition.</summary>
    [Parameter("initial_user_log_odds", "logit_points")]
    public required double InitialUserLogOdds { get; init; }

    /// <summary>Change of these log-odds for each unit of log headcount.</summary>
    [Parameter("initial_user_size_slope", "logit_points_per_log_person")]
    public required double InitialUserSizeSlope { get; init; }

    /// <summary>Headcount at which the initial log-odds are stated, persons.</summary>
    [Parameter("initial_user_reference_size", "persons")]
    public required double InitialUserReferencePersons { get; init; }

    /// <summary>Share of the first month's users that are integrated.</summary>
    [Parameter("initial_integrated_share_of_users", "share")]
    public required double InitialIntegratedShareOfUsers { get; init; }

    /// <summary>Probability that a small aware firm decides in a tick.</summary>
    [Parameter("decision_cadence_small", "per_month")]
    public required double DecisionProbabilitySmallPerTick { get; init; }

    /// <summary>Probability that a large aware firm decides in a tick.</summary>
    [Parameter("decision_cadence_large", "per_month")]
    public required double DecisionProbabilityLargePerTick { get; init; }

    /// <summary>Weight of peer adoption in the value of adopting (J).</summary>
    [Parameter("social_interaction", "logit_points")]
    public required double SocialInteraction { get; init; }

    /// <summary>Scale of the logistic choice (σ_V); 0 makes the choice a threshold.</summary>
    [Parameter("value_scale", "logit_points")]
    public required double ValueScale { get; init; }

    /// <summary>Standard deviation of a firm's persistent taste (ε).</summary>
    [Parameter("value_noise", "logit_points")]
    public required double TasteDeviation { get; init; }

    /// <summary>Persistent shift of the value of adopting, by section.</summary>
    [Parameter("sector_value_shift", "logit_points")]
    public required ParameterFamily SectorValueShift { get; init; }

    /// <summary>Weight of perceived risk (ρ).</summary>
    [Parameter("risk_weight", "dimensionless")]
    public required double RiskWeight { get; init; }

    /// <summary>Risk for each unit of missing trust.</summary>
    [Parameter("risk_trust_slope", "logit_points")]
    public required double RiskTrustSlope { get; init; }

    /// <summary>Risk for each unit of missing regulatory clarity.</summary>
    [Parameter("risk_clarity_slope", "logit_points")]
    public required double RiskClaritySlope { get; init; }

    /// <summary>Licence for one user, yen per month.</summary>
    [Parameter("licence_cost", "yen_per_user_month")]
    public required double LicenceYenPerUserMonth { get; init; }

    /// <summary>Share of staff licensed at trial.</summary>
    [Parameter("licensed_user_share", "share")]
    public required double LicensedUserShare { get; init; }

    /// <summary>Fixed part of the set-up cost, million yen.</summary>
    [Parameter("setup_cost_fixed", "million_yen")]
    public required double SetupCostFixedMillionYen { get; init; }

    /// <summary>Factor of the set-up cost on headcount to its elasticity, million yen.</summary>
    [Parameter("setup_cost_slope", "million_yen")]
    public required double SetupCostSlopeMillionYen { get; init; }

    /// <summary>Elasticity of the set-up cost with respect to headcount.</summary>
    [Parameter("setup_cost_size_elasticity", "dimensionless")]
    public required double SetupCostSizeElasticity { get; init; }

    /// <summary>Yearly fall of set-up costs as vendors and standards mature, log points per year.</summary>
    [Parameter("setup_cost_decline", "log_points_per_year")]
    public required double SetupCostDeclinePerYear { get; init; }

    /// <summary>Median cost over believed benefit up to which a firm tries AI where it decides by payback.</summary>
    [Parameter("payback_ratio", "multiplier")]
    public required double PaybackRatio { get; init; }

    /// <summary>Standard deviation of the log of that ratio between firms.</summary>
    [Parameter("payback_ratio_sd", "log_points")]
    public required double PaybackRatioDeviationLog { get; init; }

    /// <summary>Hazard of use without any user, where firms adopt as in Bass.</summary>
    [Parameter("bass_external", "per_month")]
    public required double BassExternalPerTick { get; init; }

    /// <summary>What all firms' use would add to that hazard, where firms adopt as in Bass.</summary>
    [Parameter("bass_social", "per_month")]
    public required double BassSocialPerTick { get; init; }

    /// <summary>Months over which set-up cost is spread.</summary>
    [Parameter("payback_horizon", "months")]
    public required double PaybackHorizonMonths { get; init; }

    /// <summary>Data preparation at zero readiness, share of set-up cost.</summary>
    [Parameter("data_cost_share", "share")]
    public required double DataCostShare { get; init; }

    /// <summary>External talent at full shortfall, share of set-up cost.</summary>
    [Parameter("talent_cost_share", "share")]
    public required double TalentCostShare { get; init; }

    /// <summary>Share of AI-capable staff that adoption needs (H*).</summary>
    [Parameter("talent_need", "share")]
    public required double TalentNeedShare { get; init; }

    /// <summary>Median believed gain in the first month at one person, log of a share.</summary>
    [Parameter("belief_initial_mean_log", "log_share")]
    public required double BeliefInitialMeanLog { get; init; }

    /// <summary>Standard deviation of the log of the first believed gain.</summary>
    [Parameter("belief_initial_sd_log", "log_points")]
    public required double BeliefInitialDeviationLog { get; init; }

    /// <summary>Elasticity of the first believed gain with respect to headcount.</summary>
    [Parameter("belief_size_elasticity", "dimensionless")]
    public required double BeliefSizeElasticity { get; init; }

    /// <summary>Smallest believed gain that enters the value of adopting, share.</summary>
    [Parameter("belief_floor", "share")]
    public required double BeliefFloorShare { get; init; }

    /// <summary>Precision of the first belief, in months of own trial.</summary>
    [Parameter("belief_precision_prior", "signals")]
    public required double BeliefPrecisionPrior { get; init; }

    /// <summary>Precision of a month of own trial.</summary>
    [Parameter("belief_precision_own_trial", "signals_per_month")]
    public required double BeliefPrecisionOwnTrialPerTick { get; init; }

    /// <summary>Months of trial before it informs.</summary>
    [Parameter("belief_trial_months", "months")]
    public required double BeliefTrialMonths { get; init; }

    /// <summary>Precision of what one adopting contact tells in a month.</summary>
    [Parameter("belief_precision_peer", "signals_per_month")]
    public required double BeliefPrecisionPeerPerTick { get; init; }

    /// <summary>Contacts of a firm whose experience it hears of.</summary>
    [Parameter("belief_peer_contacts", "firms")]
    public required double BeliefPeerContacts { get; init; }

    /// <summary>Precision of vendor claims, per month.</summary>
    [Parameter("vendor_signal_precision", "signals_per_month")]
    public required double VendorSignalPrecisionPerTick { get; init; }

    /// <summary>How far vendor claims exceed the realised gain, share.</summary>
    [Parameter("vendor_claim_bias", "share")]
    public required double VendorClaimBiasShare { get; init; }

    /// <summary>Standard deviation of one month's own-trial signal, share.</summary>
    [Parameter("signal_noise", "share")]
    public required double SignalNoiseShare { get; init; }

    /// <summary>Realised time gain on assisted tasks, mean over firms, share.</summary>
    [Parameter("time_gain", "share")]
    public required double TimeGainShare { get; init; }

    /// <summary>Standard deviation of the realised gain between firms, share.</summary>
    [Parameter("time_gain_sd", "share")]
    public required double TimeGainDeviationShare { get; init; }

    /// <summary>Believed gain at which integration has even odds (m*), share.</summary>
    [Parameter("integration_threshold", "share")]
    public required double IntegrationThresholdShare { get; init; }

    /// <summary>Believed gain at which abandonment has even odds (m**), share.</summary>
    [Parameter("abandon_threshold", "share")]
    public required double AbandonThresholdShare { get; init; }

    /// <summary>Scale of the integration and abandonment choices (σ_I), share.</summary>
    [Parameter("integration_scale", "share")]
    public required double IntegrationScaleShare { get; init; }

    /// <summary>Effect of the AI-capable staff share on integration.</summary>
    [Parameter("integration_staff_effect", "share")]
    public required double IntegrationStaffEffect { get; init; }

    /// <summary>Effect of data readiness on integration.</summary>
    [Parameter("integration_data_effect", "share")]
    public required double IntegrationDataEffect { get; init; }

    /// <summary>Probability that a trial firm considers integration in a tick.</summary>
    [Parameter("integration_rate", "per_month")]
    public required double IntegrationProbabilityPerTick { get; init; }

    /// <summary>Probability that a using firm considers giving up in a tick.</summary>
    [Parameter("abandon_rate", "per_month")]
    public required double AbandonProbabilityPerTick { get; init; }

    /// <summary>Probability that a firm that gave up becomes open again in a tick.</summary>
    [Parameter("readoption_rate", "per_month")]
    public required double ReadoptionProbabilityPerTick { get; init; }

    /// <summary>Partial adjustment of intensity, per tick.</summary>
    [Parameter("intensity_speed", "per_month")]
    public required double IntensitySpeedPerTick { get; init; }

    /// <summary>Ceiling of intensity, share of AI-capable tasks.</summary>
    [Parameter("intensity_max", "share")]
    public required double IntensityMaxShare { get; init; }

    /// <summary>Elasticity of intensity with respect to AI-capable staff.</summary>
    [Parameter("intensity_staff_elasticity", "dimensionless")]
    public required double IntensityStaffElasticity { get; init; }

    /// <summary>Elasticity of intensity with respect to data readiness.</summary>
    [Parameter("intensity_data_elasticity", "dimensionless")]
    public required double IntensityDataElasticity { get; init; }

    /// <summary>Factor of the intensity ceiling in the trial state, share.</summary>
    [Parameter("intensity_trial_factor", "share")]
    public required double IntensityTrialFactor { get; init; }

    /// <summary>Length of the adjustment phase after adoption, months.</summary>
    [Parameter("adjustment_months", "months")]
    public required double AdjustmentMonths { get; init; }

    /// <summary>Adjustment cost for each unit of intensity gap, share of the wage bill.</summary>
    [Parameter("adjustment_cost", "share_of_wage_bill")]
    public required double AdjustmentCostShareOfWageBill { get; init; }

    /// <summary>Depreciation of intangible AI capital, per year.</summary>
    [Parameter("intangible_depreciation", "per_year")]
    public required double IntangibleDepreciationPerYear { get; init; }

    /// <summary>Data readiness in the first month of a small firm, index 0 to 1.</summary>
    [Parameter("initial_data_readiness", "index_0_1")]
    public required double InitialDataReadinessIndex { get; init; }

    /// <summary>What a large firm adds to it, index 0 to 1.</summary>
    [Parameter("initial_data_readiness_large", "index_0_1")]
    public required double InitialDataReadinessLargeAddition { get; init; }

    /// <summary>Own growth of data readiness, per year.</summary>
    [Parameter("data_readiness_growth", "index_0_1_per_year")]
    public required double DataReadinessGrowthPerYear { get; init; }

    /// <summary>AI-capable staff in the first month, share.</summary>
    [Parameter("initial_capable_staff_share", "share")]
    public required double InitialCapableStaffShare { get; init; }

    /// <summary>How much of the regular personal users among the staff counts as AI-capable, share.</summary>
    [Parameter("capable_staff_from_users", "share")]
    public required double CapableStaffFromUsersShare { get; init; }

    /// <summary>Effect of the quality of AI services on the gain from them, per unit of the index.</summary>
    [Parameter("gain_quality_effect", "multiplier_per_unit_index")]
    public required double GainQualityEffect { get; init; }

    /// <summary>Headcount at which the burden of binding rules is stated, persons.</summary>
    [Parameter("burden_reference_size", "persons")]
    public required double BurdenReferencePersons { get; init; }

    /// <summary>Elasticity with which that burden, a share of cost, falls with headcount.</summary>
    [Parameter("burden_size_elasticity", "dimensionless")]
    public required double BurdenSizeElasticity { get; init; }
}
