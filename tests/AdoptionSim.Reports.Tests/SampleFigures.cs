using System;
using System.Collections.Generic;
using AdoptionSim.Reports.Figures;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Tests;

/// <summary>One figure of every kind, with texts that want to be markup.</summary>
internal static class SampleFigures
{
    public const string Hostile = "</title></svg><script>alert(1)</script>\"'&{0}";

    private static readonly ReportText Bad = new(Hostile, Hostile);

    public static IReadOnlyList<Figure> All { get; } =
    [
        Of("lines", new LineChart
        {
            Axis = Bad,
            Months = [new DateOnly(2025, 1, 1), new DateOnly(2025, 4, 1), new DateOnly(2027, 1, 1)],
            Series =
            [
                new LineSeries(Bad, 0, [1.0, null, 3.0], [0.5, null, 2.0], [1.5, null, 4.0]),
                new LineSeries(Bad, 1, [1.0, 2.0, 3.0], [null, null, null], [null, null, null]),
            ],
            Points = [new PointMark(Bad, 0, new DateOnly(2025, 2, 1), 1.0, 2.0)],
        }),
        Of("intervals", new IntervalChart
        {
            Axis = Bad,
            Styles = [Bad],
            Reference = Bad,
            Rows =
            [
                new IntervalRow(Bad, 1.0, 0.0, 2.0) { Dots = [0.5, 1.5], ReferenceLower = 1.0, ReferenceUpper = 1.5 },
                new IntervalRow(Bad, null, null, null),
            ],
        }),
        Of("stack", new StackChart
        {
            Axis = Bad,
            Parts = [Bad, Bad],
            Rows = [new StackRow(Bad, [1.0, 2.0]) { Lower = 2.5, Upper = 3.5 }],
        }),
        Of("heat", new HeatChart { Axis = Bad, Columns = [Bad, Bad], Rows = [Bad], Values = [[1.0, null]] }),
        Of("waterfall", new WaterfallChart
        {
            Axis = Bad,
            Steps =
            [
                new WaterfallStep(Bad, 3.0, 2.0, 4.0, false), new WaterfallStep(Bad, -1.0, -2.0, 0.0, false),
                new WaterfallStep(Bad, 2.0, 1.0, 3.0, true),
            ],
        }),
    ];

    private static Figure Of(string id, Chart chart) => new()
    {
        Section = FigureSection.Diffusion,
        Table = new PrintedTable(Bad, [Bad], [Bad], [[PrintedCell.Label(Bad)]]) { Id = $"sample.{id}" },
        Charts = [chart],
        Takeaway = PrintedCell.Label(Bad),
        Definition = Bad,
        Unit = Bad,
        Source = Bad,
        CannotTell = Bad,
    };
}
