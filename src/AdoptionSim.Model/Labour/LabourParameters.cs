using AdoptionSim.Model.Parameters;

namespace AdoptionSim.Model.Labour;

/// <summary>
/// Parameters of labour demand, separations, search, matching, training, wages and the turn of generations (equations
/// L-1 to L-23). Rates at rest are targets: the contact probabilities that reproduce them are worked out (L-12).
/// </summary>
public sealed record LabourParameters
{
    /// <summary>Unemployed over labour force at rest.</summary>
    [Parameter("unemployment_rate_at_rest", "share")]
    public required double UnemploymentRateAtRest { get; init; }

    /// <summary>Unfilled vacancies over labour force at rest.</summary>
    [Parameter("vacancy_rate_at_rest", "share")]
    public required double VacancyRateAtRest { get; init; }

    /// <summary>Hazard with which an employed person becomes unemployed for any cause but the firm's surplus.</summary>
    [Parameter("separation_hazard", "per_month")]
    public required double SeparationHazardPerTick { get; init; }

    /// <summary>Hazard with which an employed person's post is opened anew for causes other than a missing post.
    /// </summary>
    [Parameter("opening_hazard", "per_month")]
    public required double OpeningHazardPerTick { get; init; }

    /// <summary>Hazard at rest with which an employed person moves to another employer.</summary>
    [Parameter("job_to_job_hazard", "per_month")]
    public required double JobToJobHazardPerTick { get; init; }

    /// <summary>On-the-job search of each age class against the mean.</summary>
    [Parameter("job_search_by_age", "multiplier")]
    public required ParameterFamily JobSearchByAge { get; init; }

    /// <summary>Share of surplus persons laid off in a tick.</summary>
    [Parameter("layoff_speed", "per_month")]
    public required double LayoffSpeedPerTick { get; init; }

    /// <summary>Share of missing posts opened in a tick.</summary>
    [Parameter("opening_speed", "per_month")]
    public required double OpeningSpeedPerTick { get; init; }

    /// <summary>Surplus over staff at which replacement stops altogether, share.</summary>
    [Parameter("hiring_freeze_width", "share")]
    public required double HiringFreezeWidthShare { get; init; }

    /// <summary>Share of surplus posts that firms take back as unfilled vacancies before anyone is laid off.</summary>
    [Parameter("vacancy_withdrawal", "share")]
    public required double VacancyWithdrawalShare { get; init; }

    /// <summary>Share of surplus staff that a small firm moves to short occupations inside it, per quarter.</summary>
    [Parameter("reassignment_small", "per_quarter")]
    public required double ReassignmentSmallPerQuarter { get; init; }

    /// <summary>The same in a large firm.</summary>
    [Parameter("reassignment_large", "per_quarter")]
    public required double ReassignmentLargePerQuarter { get; init; }

    /// <summary>Share of a reassigned person's output lost while training for the new occupation.</summary>
    [Parameter("reassignment_loss", "share")]
    public required double ReassignmentLossShare { get; init; }

    /// <summary>Exponent of wages in the choice of where to apply.</summary>
    [Parameter("wage_attraction", "elasticity")]
    public required double WageAttraction { get; init; }

    /// <summary>Fall of the wage that a job changer accepts, share of the last wage.</summary>
    [Parameter("reservation_job_changer", "share")]
    public required double ReservationJobChangerShare { get; init; }

    /// <summary>Fall of the wage that an unemployed person accepts at once, share of the last wage.</summary>
    [Parameter("reservation_initial", "share")]
    public required double ReservationInitialShare { get; init; }

    /// <summary>Further fall accepted for each month without work, share of the last wage.</summary>
    [Parameter("reservation_decline", "share_per_month")]
    public required double ReservationDeclinePerMonth { get; init; }

    /// <summary>Greatest fall that anyone accepts, share of the last wage.</summary>
    [Parameter("reservation_limit", "share")]
    public required double ReservationLimitShare { get; init; }

    /// <summary>Elasticity of matches to searchers where the matching is Cobb–Douglas.</summary>
    [Parameter("matching_elasticity", "elasticity")]
    public required double MatchingElasticity { get; init; }

    /// <summary>Probability that a school leaver applies for work in the month of leaving.</summary>
    [Parameter("school_leaver_contact", "share")]
    public required double SchoolLeaverContactShare { get; init; }

    /// <summary>Growth of nominal wages at rest, per year.</summary>
    [Parameter("wage_growth_at_rest", "per_year")]
    public required double WageGrowthAtRestPerYear { get; init; }

    /// <summary>Growth of prices other than by AI, per year.</summary>
    [Parameter("price_growth", "per_year")]
    public required double PriceGrowthPerYear { get; init; }

    /// <summary>Elasticity of the wage level of an occupation to its tightness.</summary>
    [Parameter("wage_tightness_elasticity", "elasticity")]
    public required double WageTightnessElasticity { get; init; }

    /// <summary>Share of the distance to that level which wages go in a tick.</summary>
    [Parameter("wage_adjustment_speed", "per_month")]
    public required double WageAdjustmentSpeedPerTick { get; init; }

    /// <summary>Share of productivity growth that wages take at once.</summary>
    [Parameter("wage_pass_through_short", "share")]
    public required double WagePassThroughShortShare { get; init; }

    /// <summary>Share of productivity growth that wages take in the long run.</summary>
    [Parameter("wage_pass_through_long", "share")]
    public required double WagePassThroughLongShare { get; init; }

    /// <summary>Months over which pass-through goes from the short to the long run.</summary>
    [Parameter("wage_pass_through_horizon", "months")]
    public required double WagePassThroughHorizonMonths { get; init; }

    /// <summary>Standard deviation of the persistent log wage of persons in an occupation and stratum.</summary>
    [Parameter("person_wage_deviation", "log_points")]
    public required double PersonWageDeviation { get; init; }

    /// <summary>Seats of public training for those without work, persons per year.</summary>
    [Parameter("training_seats", "persons_per_year")]
    public required double TrainingSeatsPerYear { get; init; }

    /// <summary>Share of trainees who drop out.</summary>
    [Parameter("training_drop_out", "share")]
    public required double TrainingDropOutShare { get; init; }

    /// <summary>Accessibility of an occupation to whoever completed training for it.</summary>
    [Parameter("training_accessibility", "share")]
    public required double TrainingAccessibilityShare { get; init; }

    /// <summary>Longest public training, months.</summary>
    [Parameter("training_months_limit", "months")]
    public required double TrainingMonthsLimit { get; init; }

    /// <summary>Exits of firms, by size class, per year.</summary>
    [Parameter("firm_exit", "per_year")]
    public required ParameterFamily FirmExitPerYear { get; init; }

    /// <summary>Response of aggregate demand to real labour income where demand feeds back.</summary>
    [Parameter("demand_feedback", "share")]
    public required double DemandFeedbackShare { get; init; }

    /// <summary>Amplitude of a business cycle in the demand for labour, share; zero by default.</summary>
    [Parameter("demand_cycle_amplitude", "share")]
    public required double DemandCycleAmplitudeShare { get; init; }

    /// <summary>Period of that cycle, months.</summary>
    [Parameter("demand_cycle_period", "months")]
    public required double DemandCyclePeriodMonths { get; init; }

    /// <summary>Probability that a person of age 60 dies within a year, by sex (<c>male</c>, <c>female</c>).</summary>
    [Parameter("mortality_at_60", "per_year")]
    public required ParameterFamily MortalityAt60PerYear { get; init; }

    /// <summary>Growth of that probability for each year of age, by sex.</summary>
    [Parameter("mortality_growth", "log_points_per_year")]
    public required ParameterFamily MortalityGrowthPerYear { get; init; }
}
