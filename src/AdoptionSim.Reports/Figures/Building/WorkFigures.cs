using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Reports.Headlines;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Results;
using AdoptionSim.Reports.Statistics;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Figures.Building;

/// <summary>Employment and wages of the home country, and what AI does to work.</summary>
internal static class WorkFigures
{
    /// <summary>The figures, in order; none where the labour market is not simulated.</summary>
    public static IEnumerable<Figure> Of(FigureContext context)
    {
        if (context.Table($"work.{context.Home}") is { } levels)
        {
            yield return new Figure
            {
                Section = FigureSection.Work,
                Table = levels,
                Charts =
                [
                    Chart(context, "fig.work.rates", "unemployment_rate", "vacancy_rate") with { FromZero = true },
                    Chart(context, "fig.work.indices", "real_wage", "labour_productivity"),
                ],
                Takeaway = Takeaways.Of(
                    "fig.work.takeaway", FigureContext.Month(context.SpokenMonth),
                    RowOf(levels, "unemployment_rate")[context.SpokenPlace + 1],
                    RowOf(levels, "real_wage")[context.SpokenPlace + 1]),
                Definition = ReportTexts.Of("work.note"),
                Unit = ReportTexts.Of("fig.work.unit"),
                Source = ReportTexts.Of("fig.source.aggregate"),
                CannotTell = ReportTexts.Of("work.cannot_tell"),
            };
        }

        if (context.Table($"work_effects.{context.Home}") is { } effects)
        {
            yield return new Figure
            {
                Section = FigureSection.Work,
                Table = effects,
                Charts =
                [
                    Chart(context, "fig.work.complemented", "complemented") with { FromZero = true },
                    Chart(context, "fig.work.displaced", "displaced_by_ai") with { FromZero = true },
                ],
                Takeaway = Takeaways.Of(
                    "fig.effects.takeaway", FigureContext.Month(context.SpokenMonth),
                    RowOf(effects, "complemented")[context.SpokenPlace + 1],
                    RowOf(effects, "displaced_by_ai")[context.SpokenPlace + 1]),
                Definition = ReportTexts.Of("work_effects.note"),
                Unit = ReportTexts.Of("fig.effects.unit"),
                Source = ReportTexts.Of("fig.source.aggregate"),
                CannotTell = ReportTexts.Of("work_effects.cannot_tell"),
            };
        }

        foreach (Figure? figure in new[]
        {
            NeedFigure.Of(context), FlowFigure.Of(context), MoveFigure.Of(context),
        })
        {
            if (figure is not null)
            {
                yield return figure;
            }
        }
    }

    /// <summary>Curves of quantities of work of one unit over all months; their names stand without it.</summary>
    internal static LineChart Chart(FigureContext context, string title, params IReadOnlyList<string> ids)
    {
        WorkMeasure[] measures =
            [.. WorkMeasures.All.Where(measure => ids.Contains(measure.Id, StringComparer.Ordinal))];
        CurveSpec[] curves =
        [
            .. measures.Select((measure, style) => new CurveSpec(
                measure.Id, ReportTexts.Of($"work_curve.{measure.Id}"), style,
                month => NumberSources.Of(new WorkLine(measure, context.Home, month, Estimate.Of([]))))),
        ];
        return context.Chart(AggregateTable.Name, measures[0].Unit, curves) with { Title = ReportTexts.Of(title) };
    }

    private static IReadOnlyList<PrintedCell> RowOf(PrintedTable table, string measure)
    {
        string name = ReportTexts.Of($"work_measure.{measure}").En;
        return table.Rows.First(row => row[0].Text.En == name);
    }
}
