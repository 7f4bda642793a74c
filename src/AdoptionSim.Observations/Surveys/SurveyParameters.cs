using AdoptionSim.Model.Parameters;

namespace AdoptionSim.Observations.Surveys;

/// <summary>Parameters of the survey operators (equation S-1).</summary>
public sealed record SurveyParameters
{
    /// <summary>
    /// Shift of an operator in log-odds against the model's own count, by <c>country.operator.measure</c> in lower
    /// case, such as <c>jp.mic_firms_any_task.business_use_any_task</c>. Constant in time, so that only levels are
    /// absorbed.
    /// </summary>
    [Parameter("survey_shift", "logit_points")]
    public required ParameterFamily Shift { get; init; }

    /// <summary>Share of large firms among the respondents of the firm survey that prints them apart (TSR).</summary>
    [Parameter("tsr_sample_large_share", "share")]
    public required double TsrSampleLargeShare { get; init; }

    /// <summary>Respondents assumed where a survey prints none, persons.</summary>
    [Parameter("survey_respondents_default", "respondents")]
    public required double RespondentsDefault { get; init; }

    /// <summary>
    /// Standard deviation, in log-odds, of what separates the model's reading from a published one besides sampling:
    /// wording, mode and panel. The fit gives no reading more weight than this allows.
    /// </summary>
    [Parameter("survey_discrepancy", "logit_points")]
    public required double DiscrepancyLogOdds { get; init; }
}
