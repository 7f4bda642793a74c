using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Reports.Headlines;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Results;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Rendering;

/// <summary>Lays the survey readings out in tables.</summary>
internal static class SurveyTables
{
    public static PrintedTable Readings(Headline headline, EstimateCells cells) => new(
        ReportTexts.Of("survey.title"),
        [ReportTexts.Of("survey.note")],
        [
            ReportTexts.Of("column.survey"), ReportTexts.Of("column.country"), ReportTexts.Of("column.month"),
            ReportTexts.Of("column.published"), ReportTexts.Of("column.reading"), ReportTexts.Of("column.inside"),
            ReportTexts.Of("column.role"),
            ReportTexts.Of("column.flag"),
        ],
        [.. headline.Surveys.Select(line => Reading(line, cells))])
    {
        Id = "survey",
    };

    public static PrintedTable NotSimulated(Headline headline) => new(
        ReportTexts.Of("not_simulated.title"),
        [],
        [
            ReportTexts.Of("column.survey"), ReportTexts.Of("column.country"), ReportTexts.Of("column.month"),
            ReportTexts.Of("column.published"), ReportTexts.Of("column.reason"),
        ],
        [
            .. headline.NotSimulated.Select(survey => (IReadOnlyList<PrintedCell>)
            [
                .. Place(survey),
                Published(survey),
                PrintedCell.Label(ReportTexts.NameOf("reason", survey.NotSimulatedReason ?? "")),
            ]),
        ])
    {
        Id = "not_simulated",
    };

    private static IReadOnlyList<PrintedCell> Reading(SurveyLine line, EstimateCells cells) =>
    [
        .. Place(line.Survey),
        Published(line.Survey),
        cells.Of(
            $"survey.{line.Survey.SurveyId}.wave", NumberFormat.Percent, line.Wave,
            Column(line.Survey, "wave_percent")),
        PrintedCell.Label(line.IsInside switch
        {
            true => ReportTexts.Of("survey.inside"),
            false => ReportTexts.Of("survey.outside"),
            null => ReportTexts.Of("not_available"),
        }),
        PrintedCell.Label(ReportTexts.Of(line.Survey.IsFitted ? "survey.fitted" : "survey.check")),
        PrintedCell.Label(ReportText.Same(line.Survey.Flag)),
    ];

    private static IEnumerable<PrintedCell> Place(SurveyResult survey) =>
    [
        PrintedCell.Label(NameOf(survey)),
        PrintedCell.Label(ReportText.Same(survey.Country)),
        PrintedCell.Label(ReportText.Same(NumberFormat.Month(survey.FieldMonth))),
    ];

    /// <summary>Who asked what of whom, in one cell, so that a row fits a page.</summary>
    internal static ReportText NameOf(SurveyResult survey)
    {
        ReportText who = ReportTexts.NameOf("operator", survey.Operator);
        ReportText what = ReportTexts.NameOf("survey_measure", survey.Measure);
        ReportText whom = SubgroupOf(survey);
        return new ReportText($"{who.Ja}：{what.Ja}（{whom.Ja}）", $"{who.En}: {what.En} ({whom.En})");
    }

    private static ReportText SubgroupOf(SurveyResult survey) => survey.SubgroupKind is "sector"
        ? ReportTexts.Of("subgroup.section", survey.Subgroup)
        : ReportTexts.NameOf("subgroup", survey.Subgroup);

    private static NumberSource Column(SurveyResult survey, string column) => NumberSources.OfSurvey(survey, column);

    private static PrintedCell Published(SurveyResult survey)
    {
        string id = $"survey.{survey.SurveyId}.published";
        if (survey.PublishedPercent is not null || (survey.LowerPercent ?? survey.UpperPercent) is null)
        {
            return EstimateCells.Single(
                id, NumberFormat.Percent, survey.PublishedPercent, Column(survey, "published_percent"));
        }

        PrintedCell lower = EstimateCells.Single(
            $"{id}.lower", NumberFormat.Percent, survey.LowerPercent, Column(survey, "lower_percent"));
        PrintedCell upper = EstimateCells.Single(
            $"{id}.upper", NumberFormat.Percent, survey.UpperPercent, Column(survey, "upper_percent"));
        return new PrintedCell(
            new ReportText($"{lower.Text.Ja}–{upper.Text.Ja}", $"{lower.Text.En}–{upper.Text.En}"),
            [.. lower.Numbers, .. upper.Numbers]);
    }
}
