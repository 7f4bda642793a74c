using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Observations.Gaps;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Reports.Headlines;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Results;
using AdoptionSim.Reports.Statistics;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Figures.Building;

/// <summary>How use spreads: by country, by size of firm, by sector and size.</summary>
internal static class UsageFigures
{
    private const double Percent = 100.0;
    private const string UsingFirms = "firms_trial+firms_integrated";

    private static readonly string Individuals = GapMeasures.Id(GapMeasure.IndividualUsage);
    private static readonly string Firms = GapMeasures.Id(GapMeasure.FirmUsage);

    /// <summary>The figures, in order.</summary>
    public static IEnumerable<Figure> Of(FigureContext context)
    {
        foreach (string measure in (string[])[Individuals, Firms])
        {
            if (ByCountry(context, measure) is { } figure)
            {
                yield return figure;
            }
        }

        foreach (Figure? figure in new[] { BySize(context), Heat(context) })
        {
            if (figure is not null)
            {
                yield return figure;
            }
        }

        foreach (string measure in GapMeasures.Ids.Where(id => id != Individuals && id != Firms))
        {
            if (context.Table($"usage.{measure}") is { } table)
            {
                yield return new Figure
                {
                    Section = FigureSection.Diffusion,
                    Table = table,
                    Takeaway = Takeaways.Of("fig.other_usage.takeaway"),
                    Definition = ReportTexts.Of($"measure.{measure}"),
                    Unit = UnitOf(measure),
                    Source = ReportTexts.Of("fig.source.aggregate"),
                    CannotTell = ReportTexts.Of("fig.usage.cannot"),
                    IsLong = true,
                };
            }
        }
    }

    private static ReportText UnitOf(string measure) =>
        ReportTexts.Of(GapColumns.IsInvestment(measure) ? "unit.bn_usd_per_year" : "unit.percent");

    private static Figure? ByCountry(FigureContext context, string measure)
    {
        if (context.Table($"usage.{measure}") is not { } table)
        {
            return null;
        }

        CurveSpec[] curves =
        [
            .. context.Headline.Countries.Select((country, style) => new CurveSpec(
                country, FigureContext.Country(country), style,
                month => NumberSources.Of(new UsageLine(measure, country, month, Estimate.Of([]))))),
        ];
        LineChart chart = context.Chart(AggregateTable.Name, NumberFormat.Percent, curves) with
        {
            FromZero = true,
            HasSubject = true,
            Points = [.. Published(context, measure)],
        };
        IReadOnlyList<PrintedCell> home = table.Rows[0];
        IReadOnlyList<PrintedCell> other = table.Rows[Math.Min(1, table.Rows.Count - 1)];
        int place = context.SpokenPlace + 1;
        return new Figure
        {
            Section = FigureSection.Diffusion,
            Table = table,
            Charts = [chart],
            Takeaway = Takeaways.Of(
                "fig.usage.takeaway", FigureContext.Month(context.SpokenMonth), home[0], home[place], other[0],
                other[place]),
            Definition = ReportTexts.Of($"fig.usage.{measure}.definition"),
            Unit = ReportTexts.Of("unit.percent"),
            Source = ReportTexts.Of("fig.source.aggregate_survey"),
            CannotTell = ReportTexts.Of("fig.usage.cannot"),
        };
    }

    /// <summary>Published values that ask what the measure reads, of the country as a whole.</summary>
    private static IEnumerable<PointMark> Published(FigureContext context, string measure)
    {
        string asked = measure == Individuals ? "mic_individuals" : "mic_firms_any_task";
        IReadOnlyList<string> countries = context.Headline.Countries;
        foreach (SurveyLine line in context.Headline.Surveys)
        {
            SurveyResult survey = line.Survey;
            double? low = survey.PublishedPercent ?? survey.LowerPercent;
            double? high = survey.PublishedPercent ?? survey.UpperPercent;
            if (survey.Operator == asked && survey.SubgroupKind is "all" && low is double lower && high is double upper)
            {
                int style = countries.Index().FirstOrDefault(pair => pair.Item == survey.Country).Index;
                yield return new PointMark(
                    FigureContext.Country(survey.Country), style, survey.FieldMonth, lower, upper);
            }
        }
    }

    private static Figure? BySize(FigureContext context)
    {
        IReadOnlyList<string> sizes = SizesOf(context);
        if (sizes.Count < 2)
        {
            return null;
        }

        CurveSpec[] curves =
        [
            .. sizes.Select((size, style) => new CurveSpec(
                size, ReportTexts.NameOf("size", size), style, month => Share(context, "", size, month))),
        ];
        PrintedTable table = context.CurveTable(
            "group.firm_use_by_size", ReportTexts.Of("fig.size.title"), GroupTable.Name, NumberFormat.Percent, curves);
        IReadOnlyList<PrintedCell> last = table.Rows[^1];
        return new Figure
        {
            Section = FigureSection.Diffusion,
            Table = table,
            Charts =
            [
                context.Chart(GroupTable.Name, NumberFormat.Percent, curves) with
                {
                    FromZero = true,
                    Points = [.. PublishedBySize(context)],
                },
            ],
            Takeaway = Takeaways.Of(
                "fig.size.takeaway", last[0], PrintedCell.Label(curves[0].Name), last[1],
                PrintedCell.Label(curves[^1].Name), last[^1]),
            Definition = ReportTexts.Of("fig.size.definition"),
            Unit = ReportTexts.Of("unit.percent"),
            Source = ReportTexts.Of("fig.source.group_survey"),
            CannotTell = ReportTexts.Of("fig.size.cannot"),
        };
    }

    /// <summary>Published shares of firms of a size that use AI, whatever the survey called use.</summary>
    private static IEnumerable<PointMark> PublishedBySize(FigureContext context) =>
        from line in context.Headline.Surveys
        let survey = line.Survey
        where survey.Country == context.Home && survey.SubgroupKind is "size"
            && survey.Measure is "firm_uses" or "firm_uses_ai" or "firm_uses_genai" or "business_use_any_task"
                or "introduced"
        let low = survey.PublishedPercent ?? survey.LowerPercent
        let high = survey.PublishedPercent ?? survey.UpperPercent
        where low is not null && high is not null && survey.Country == context.Home
        select new PointMark(
            ReportTexts.NameOf("subgroup", survey.Subgroup),
            7, survey.FieldMonth, low.GetValueOrDefault(), high.GetValueOrDefault());

    private static Figure? Heat(FigureContext context)
    {
        IReadOnlyList<string> sizes = SizesOf(context);
        IReadOnlyList<string> sectors = context.Sources.Table(GroupTable.Name) is { } groups && groups.Has("sector")
            ? groups.Words("sector", ("country", context.Home)) : [];
        if (sizes.Count < 2 || sectors.Count == 0)
        {
            return null;
        }

        DateOnly month = context.TableMonths(GroupTable.Name)[^1];
        string day = NumberFormat.Month(month);
        var values = sectors.Select(sector => sizes.Select(
            size => context.Sources.Estimate(Share(context, sector, size, month))).ToArray()).ToArray();
        var filled = Enumerable.Range(0, sectors.Count).Where(
            s => values[s].Any(value => value.Median is not null)).ToArray();
        var table = new PrintedTable(
            Takeaways.Text("fig.heat.title", ReportText.Same(day)), [],
            [ReportTexts.Of("column.sector"), .. sizes.Select(size => ReportTexts.NameOf("size", size))],
            [
                .. filled.Select(s => (IReadOnlyList<PrintedCell>)
                [
                    PrintedCell.Label(ReportTexts.NameOf("sector", sectors[s])),
                    .. sizes.Select((size, z) => context.Cells.Of(
                        $"group.firm_use_by_sector_size.{sectors[s]}.{size}.{day}", NumberFormat.Percent,
                        values[s][z], Share(context, sectors[s], size, month))),
                ]),
            ])
        {
            Id = "group.firm_use_by_sector_size",
        };
        return new Figure
        {
            Section = FigureSection.Diffusion,
            Table = table,
            Charts =
            [
                new HeatChart
                {
                    Axis = ReportTexts.Of("fig.heat.axis"),
                    Columns = [.. sizes.Select(size => ReportTexts.NameOf("size", size))],
                    Rows = [.. filled.Select(s => ReportTexts.NameOf("sector", sectors[s]))],
                    Values = [.. filled.Select(s => values[s].Select(value => value.Median).ToArray())],
                },
            ],
            Takeaway = Takeaways.Of("fig.heat.takeaway"),
            Definition = ReportTexts.Of("fig.size.definition"),
            Unit = ReportTexts.Of("unit.percent"),
            Source = ReportTexts.Of("fig.source.group"),
            CannotTell = ReportTexts.Of("fig.heat.cannot"),
            IsLong = true,
        };
    }

    /// <summary>Size classes of home, the smallest first as the table has them.</summary>
    private static IReadOnlyList<string> SizesOf(FigureContext context) =>
        context.Sources.Table(GroupTable.Name) is { } groups
            ? groups.Words("size_class", ("country", context.Home)) : [];

    private static NumberSource Share(FigureContext context, string sector, string size, DateOnly month) => new(
        GroupTable.Name, UsingFirms,
        NumberSources.Rows(
            ("country", context.Home), ("month", NumberSources.Day(month)), ("sector", sector), ("size_class", size)))
    {
        Reduce = NumberSource.Ratio + "firms",
        Factor = Percent,
    };
}
