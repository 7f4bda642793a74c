using System;
using System.Text.Json;
using AdoptionSim.Observations.Recording;
using AdoptionSim.Observations.Surveys;
using Column = AdoptionSim.Observations.Tables.RowColumn<AdoptionSim.Observations.Recording.SurveyRow>;

namespace AdoptionSim.Observations.Tables;

/// <summary>
/// The table <c>survey</c>: every published reading beside what the model's survey reads in each replicate. Readings
/// that no replicate simulates come first, once, with the reason.
/// </summary>
public static class SurveyTable
{
    // Stands before the table, whose columns it makes.
    private static readonly ColumnMaker<SurveyRow> Make = new();

    /// <summary>Name of the table.</summary>
    public const string Name = "survey";

    /// <summary>Word of the role of readings that the fit uses.</summary>
    public const string Fitted = "fitted";

    /// <summary>Word of the role of readings kept to check the fit.</summary>
    public const string Check = "check";

    private const double Percent = 100.0;

    /// <summary>The table.</summary>
    public static RowTable<SurveyRow> Table { get; } = new(Name,
    [
        Make.Number32("replicate", "none", "反復の番号（試算しない行は空）",
            "Number of the replicate; null for a reading that no replicate simulates", r => r.Replicate, true),
        .. Published(),
        .. Simulated(),
    ]);

    /// <summary>The word of a reason, such as <c>country_not_in_run</c>.</summary>
    /// <param name="reason">The reason.</param>
    public static string WordOf(NotSimulatedReason reason) =>
        JsonNamingPolicy.SnakeCaseLower.ConvertName(reason.ToString());

    private static Column[] Published() =>
    [
        Make.Text("survey_id", "公表値の識別子", "Id of the published value", r => r.Reading.SurveyId),
        Make.Text("operator", "調査", "Survey", r => r.Reading.Operator),
        Make.Text("country", "国コード（ISO 3166）", "Country code (ISO 3166)", r => r.Reading.CountryCode),
        Make.MonthOf("field_month", "調査の年月", "Month of the fieldwork", r => r.Reading.FieldMonth),
        Make.Text("subgroup_kind", "内訳の種類", "Kind of the subgroup", r => r.Reading.SubgroupKind),
        Make.Text("subgroup", "内訳", "Subgroup", r => r.Reading.Subgroup),
        Make.Text("measure", "測ったもの", "What was measured", r => r.Reading.Measure),
        Value("published_percent", "percent", "公表値", "Published value", r => r.Reading.ValuePercent),
        Value("lower_percent", "percent", "公表された下限", "Published lower bound", r => r.Reading.LowerPercent),
        Value("upper_percent", "percent", "公表された上限", "Published upper bound", r => r.Reading.UpperPercent),
        Make.Number32("respondents", "persons", "公表された回答者数", "Published number of respondents",
            r => r.Reading.Respondents, true),
        Make.Text("role", "役割（fitted は推定に使用、check は検査用）",
            "fitted: the fit uses it; check: kept to check the fit", r => WordOf(r.Reading.Role)),
        Make.Text("source", "出典", "Source", r => r.Reading.Source),
        Make.Text("flag", "確度（S, s, C, M, D）", "Confidence flag (S, s, C, M, D)", r => r.Reading.Flag),
    ];

    private static Column[] Simulated() =>
    [
        Value("latent_percent", "percent", "模型の中の割合（調査のずれを加える前）",
            "Share in the model, before the shift of the survey", r => Percent * r.LatentShare),
        Value("shift", "log_odds", "調査のずれ（空は値がなく、加えないこと）",
            "Shift of the survey; null when there is none and none is applied", r => r.ShiftLogOdds),
        Value("reading_percent", "percent", "調査読み（標本誤差を含まない）", "Reading without sampling noise",
            r => Percent * r.ReadingShare),
        Value("wave_percent", "percent", "調査読み（標本誤差を含む）", "Reading with sampling noise",
            r => Percent * r.WaveShare),
        Value("simulated_respondents", "persons", "標本誤差に用いた回答者数",
            "Respondents behind the sampling noise", r => r.Respondents),
        Make.Flag("simulated", "試算したか", "Whether the reading is simulated", r => r.Reason is null),
        Make.Text("not_simulated_reason", "試算しない理由", "Why the reading is not simulated",
            r => r.Reason is NotSimulatedReason reason ? WordOf(reason) : null, true),
        Make.Text("frame_note", "模型の中で対象とした人・企業", "Whom the question reaches in the model",
            r => r.FrameNote, true),
    ];

    private static string WordOf(ReadingRole role) => role switch
    {
        ReadingRole.Fitted => Fitted,
        ReadingRole.Check => Check,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No such role."),
    };

    private static Column Value(string name, string unit, string ja, string en, Func<SurveyRow, double?> value) =>
        Make.Number(name, unit, ja, en, value, nullable: true);
}
