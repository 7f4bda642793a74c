using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using AdoptionSim.Reports.Figures;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Drawing;

/// <summary>Draws curves with bands. On wide pictures curves have their names at their ends.</summary>
internal sealed class LineDrawing
{
    private const double WideHeightPixels = 300.0;
    private const double NarrowHeightPixels = 230.0;
    private const int MonthsBetweenMarks = 24;
    private const int BandsAtFullShade = 3;

    private readonly LineChart chart;
    private readonly ReportLanguage language;
    private readonly DrawingFrame frame;
    private readonly Svg svg = new();
    private double top;
    private double bottom;
    private double left;
    private double right;
    private Scale scale = Scale.Linear(0.0, 1.0, 0.0, 1.0, 2);

    private LineDrawing(LineChart chart, ReportLanguage language, DrawingFrame frame)
    {
        this.chart = chart;
        this.language = language;
        this.frame = frame;
    }

    /// <summary>Draws a chart.</summary>
    /// <returns>The marks, and the height that they take.</returns>
    public static (string Marks, double HeightPixels) Draw(
        LineChart chart, ReportLanguage language, DrawingFrame frame)
    {
        var drawing = new LineDrawing(chart, language, frame);
        drawing.Draw();
        return (drawing.svg.ToString(), drawing.bottom + drawing.frame.LinePixels + 8.0);
    }

    private void Draw()
    {
        top = Legend.Draw(svg, frame, 0.0, Entries());
        IReadOnlyList<string> axis = TextBox.Wrap(chart.Axis.In(language), frame.WidthPixels, frame.FontPixels);
        svg.Lines(0.0, top + frame.FontPixels, axis, frame.LinePixels, "start", "mu");
        top += (axis.Count * frame.LinePixels) + 10.0;
        bottom = top + (frame.IsNarrow ? NarrowHeightPixels : WideHeightPixels);
        SetScale();
        left = 8.0 + scale.Ticks.Max(tick => TextBox.WidthPixels(scale.Label(tick), frame.FontPixels));
        right = frame.WidthPixels - (frame.IsNarrow ? 8.0 : NamesPixels());
        DrawAxes();

        // The first series lies on top; where the chart is about it, its band keeps its shade among many.
        foreach (LineSeries series in chart.Series.Reverse())
        {
            DrawBand(series);
        }

        foreach (LineSeries series in chart.Series.Reverse())
        {
            DrawCurve(series);
        }

        foreach (PointMark point in chart.Points.Where(IsShown))
        {
            DrawPoint(point);
        }

        if (!frame.IsNarrow)
        {
            DrawNames();
        }
    }

    /// <summary>Published values from before or after the run have no place on the axis.</summary>
    private bool IsShown(PointMark point) => point.Month >= chart.Months[0] && point.Month <= chart.Months[^1];

    private List<(string Name, Action<double, double> Sample)> Entries()
    {
        List<(string, Action<double, double>)> entries = [];
        foreach (LineSeries series in frame.IsNarrow ? chart.Series : [])
        {
            entries.Add((series.Name.In(language), (x, y) =>
            {
                svg.Line(x, y, x + 20.0, y, $"ln s{series.Style % SvgStyle.Count}");
                svg.Mark(x + 10.0, y, series.Style);
            }));
        }

        entries.Add((ReportTexts.Of("figure.band").In(language), (x, y) =>
            svg.Rectangle(x, y - 5.0, 20.0, 10.0, "bd f0")));
        if (chart.Points.Any(IsShown))
        {
            entries.Add((ReportTexts.Of("figure.published").In(language), (x, y) => Diamond(x + 10.0, y)));
        }

        return entries;
    }

    private void SetScale()
    {
        double[] values =
        [
            .. chart.Series.SelectMany(series => series.Values.Concat(series.Lower).Concat(series.Upper))
                .OfType<double>(),
            .. chart.Points.Where(IsShown).SelectMany(point => new[] { point.Lower, point.Upper }),
        ];
        double low = values.DefaultIfEmpty(0.0).Min();
        double high = values.DefaultIfEmpty(1.0).Max();
        scale = chart.IsLogarithmic
            ? Scale.Logarithmic(low, high, bottom, top)
            : Scale.Linear(chart.FromZero ? Math.Min(0.0, low) : low, high, bottom, top, 5);
    }

    private double NamesPixels() => 30.0 + chart.Series.Select(
        series => TextBox.WidthPixels(series.Name.In(language), frame.FontPixels)).DefaultIfEmpty(0.0).Max();

    private void DrawAxes()
    {
        foreach (double tick in scale.Ticks)
        {
            double y = scale.At(tick);
            svg.Line(left, y, right, y, tick == 0.0 ? "ax" : "gr");
            svg.Text(left - 6.0, y + (0.35 * frame.FontPixels), scale.Label(tick), "end", "mu");
        }

        double room = TextBox.WidthPixels("2030", frame.FontPixels) + 12.0;
        double yearPixels = 12.0 * (right - left) / Math.Max(1, MonthsFrom(chart.Months[^1]));
        int step = Math.Max(1, (int)Math.Ceiling(room / yearPixels));
        for (int year = chart.Months[0].Year; year <= chart.Months[^1].Year; year++)
        {
            double x = At(new DateOnly(year, 1, 1));
            if (year % step == 0 && x >= left - 0.5 && x <= right)
            {
                svg.Line(x, bottom, x, bottom + 4.0, "ax");
                double middle = Math.Clamp(x, 0.5 * room, frame.WidthPixels - (0.5 * room));
                svg.Text(
                    middle, bottom + 4.0 + frame.LinePixels, year.ToString(CultureInfo.InvariantCulture), "middle",
                    "mu");
            }
        }
    }

    private int MonthsFrom(DateOnly month) =>
        (12 * (month.Year - chart.Months[0].Year)) + month.Month - chart.Months[0].Month;

    private double At(DateOnly month) =>
        left + ((right - left) * MonthsFrom(month) / Math.Max(1, MonthsFrom(chart.Months[^1])));

    private double At(int month) => At(chart.Months[month]);

    private void DrawBand(LineSeries series)
    {
        var there = new StringBuilder();
        var back = new List<string>();
        for (int t = 0; t < chart.Months.Count; t++)
        {
            if (series.Lower[t] is double low && series.Upper[t] is double high)
            {
                there.Append(there.Length == 0 ? 'M' : 'L').Append(Svg.Number(At(t))).Append(' ')
                    .Append(Svg.Number(scale.At(high)));
                back.Add($"L{Svg.Number(At(t))} {Svg.Number(scale.At(low))}");
            }
        }

        back.Reverse();
        if (back.Count > 1)
        {
            bool isSubject = chart.HasSubject && ReferenceEquals(series, chart.Series[0]);
            bool isFaint = chart.Series.Count > BandsAtFullShade && !isSubject;
            string look = isFaint ? "bd faint" : "bd";
            svg.Path($"{there}{string.Concat(back)}z", $"{look} f{series.Style % SvgStyle.Count}");
        }
    }

    private void DrawCurve(LineSeries series)
    {
        var path = new StringBuilder();
        for (int t = 0; t < chart.Months.Count; t++)
        {
            if (series.Values[t] is double value)
            {
                path.Append(path.Length == 0 ? 'M' : 'L').Append(Svg.Number(At(t))).Append(' ')
                    .Append(Svg.Number(scale.At(value)));
            }
        }

        svg.Path(path.ToString(), $"ln s{series.Style % SvgStyle.Count}");
        int[] known = [.. Enumerable.Range(0, chart.Months.Count).Where(t => series.Values[t] is not null)];
        int next = 6 + (3 * series.Style);
        foreach (int t in known)
        {
            if (MonthsFrom(chart.Months[t]) >= next && series.Values[t] is double value)
            {
                svg.Mark(At(t), scale.At(value), series.Style);
                next = MonthsFrom(chart.Months[t]) + MonthsBetweenMarks;
            }
        }
    }

    private void DrawPoint(PointMark point)
    {
        double x = At(point.Month);
        double low = scale.At(point.Lower);
        double high = scale.At(point.Upper);
        if (low - high > 2.0)
        {
            svg.Line(x, low, x, high, "wk");
            svg.Line(x - 4.0, low, x + 4.0, low, "wk");
            svg.Line(x - 4.0, high, x + 4.0, high, "wk");
        }

        Diamond(x, 0.5 * (low + high));
        svg.Circle(x, 0.5 * (low + high), 1.8, $"f{point.Style % SvgStyle.Count}");
    }

    private void Diamond(double x, double y) =>
        svg.Path($"M{Svg.Number(x)} {Svg.Number(y - 6.0)}l6 6-6 6-6-6z", "pub");

    /// <summary>Names at the ends of curves, moved apart so that none covers another.</summary>
    private void DrawNames()
    {
        List<(double At, LineSeries Series)> names = [];
        foreach (LineSeries series in chart.Series)
        {
            if (series.Values.LastOrDefault(value => value is not null) is double value)
            {
                names.Add((scale.At(value), series));
            }
        }

        names.Sort((one, other) => one.At.CompareTo(other.At));
        double[] places = Apart([.. names.Select(name => name.At)]);
        for (int k = 0; k < places.Length; k++)
        {
            LineSeries series = names[k].Series;
            svg.Path(
                $"M{Svg.Number(right + 1.0)} {Svg.Number(names[k].At)}L{Svg.Number(right + 12.0)} "
                + $"{Svg.Number(places[k])}", $"ln s{series.Style % SvgStyle.Count} solid");
            svg.Mark(right + 18.0, places[k], series.Style);
            svg.Text(right + 26.0, places[k] + (0.35 * frame.FontPixels), series.Name.In(language));
        }
    }

    /// <summary>
    /// Places in rising order, moved so that each has a line of text to itself: names that touch become a group, which
    /// stands around the middle of where its names belong.
    /// </summary>
    private double[] Apart(double[] wanted)
    {
        List<(double Sum, int Count)> groups = [];
        foreach (double place in wanted)
        {
            groups.Add((place, 1));
            while (groups.Count > 1 && Top(groups[^1]) < Top(groups[^2]) + (groups[^2].Count * frame.LinePixels))
            {
                (double sum, int count) = groups[^1];
                groups.RemoveAt(groups.Count - 1);
                groups[^1] = (groups[^1].Sum + sum, groups[^1].Count + count);
            }
        }

        return
        [
            .. groups.SelectMany(group => Enumerable.Range(0, group.Count).Select(
                k => Top(group) + ((k + 0.5) * frame.LinePixels))),
        ];

        double Top((double Sum, int Count) group) => (group.Sum / group.Count) - (0.5 * group.Count * frame.LinePixels);
    }
}
