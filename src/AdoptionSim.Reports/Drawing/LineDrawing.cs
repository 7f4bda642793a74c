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

    private readonly LineChart chart;
    private readonly ReportLanguage language;
    private readonly DrawingFrame frame;
    private readonly Svg svg = new();
    private readonly Dictionary<DateOnly, int> placeOfMonth = [];
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
        for (int t = 0; t < chart.Months.Count; t++)
        {
            placeOfMonth[chart.Months[t]] = t;
        }
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
        foreach (LineSeries series in chart.Series)
        {
            DrawBand(series);
        }

        foreach (LineSeries series in chart.Series)
        {
            DrawCurve(series);
        }

        foreach (PointMark point in chart.Points.Where(point => placeOfMonth.ContainsKey(point.Month)))
        {
            DrawPoint(point);
        }

        if (!frame.IsNarrow)
        {
            DrawNames();
        }
    }

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
        if (chart.Points.Any(point => placeOfMonth.ContainsKey(point.Month)))
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
            .. chart.Points.Where(point => placeOfMonth.ContainsKey(point.Month)).SelectMany(
                point => new[] { point.Lower, point.Upper }),
        ];
        double low = values.DefaultIfEmpty(0.0).Min();
        double high = values.DefaultIfEmpty(1.0).Max();
        scale = chart.IsLogarithmic
            ? Scale.Logarithmic(low, high, bottom, top)
            : Scale.Linear(chart.FromZero ? Math.Min(0.0, low) : low, high, bottom, top, 5);
    }

    private double NamesPixels() => 18.0 + chart.Series.Select(
        series => TextBox.WidthPixels(series.Name.In(language), frame.FontPixels)).DefaultIfEmpty(0.0).Max();

    private void DrawAxes()
    {
        foreach (double tick in scale.Ticks)
        {
            double y = scale.At(tick);
            svg.Line(left, y, right, y, tick == 0.0 ? "ax" : "gr");
            svg.Text(left - 6.0, y + (0.35 * frame.FontPixels), scale.Label(tick), "end", "mu");
        }

        int[] years = [.. chart.Months.Where(month => month.Month == 1).Select(month => month.Year)];
        double room = TextBox.WidthPixels("2030", frame.FontPixels) + 12.0;
        double yearPixels = 12.0 * (right - left) / Math.Max(1, chart.Months.Count - 1);
        int step = Math.Max(1, (int)Math.Ceiling(room / yearPixels));
        foreach (int year in years.Where(year => year % step == 0))
        {
            double x = At(placeOfMonth[new DateOnly(year, 1, 1)]);
            svg.Line(x, bottom, x, bottom + 4.0, "ax");
            string anchor = x - left < 0.5 * room ? "start" : right - x < 0.5 * room && frame.IsNarrow ? "end" : "middle";
            svg.Text(x, bottom + 4.0 + frame.LinePixels, year.ToString(CultureInfo.InvariantCulture), anchor, "mu");
        }
    }

    private double At(int month) => left + ((right - left) * month / Math.Max(1, chart.Months.Count - 1));

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
            svg.Path($"{there}{string.Concat(back)}z", $"bd f{series.Style % SvgStyle.Count}");
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
        int last = -MonthsBetweenMarks;
        foreach (int t in known.Where(t => t >= 6 + (3 * series.Style)))
        {
            if (t - last >= MonthsBetweenMarks && series.Values[t] is double value)
            {
                svg.Mark(At(t), scale.At(value), series.Style);
                last = t;
            }
        }
    }

    private void DrawPoint(PointMark point)
    {
        double x = At(placeOfMonth[point.Month]);
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
        double[] places = [.. names.Select(name => name.At)];
        for (int k = 1; k < places.Length; k++)
        {
            places[k] = Math.Max(places[k], places[k - 1] + frame.LinePixels);
        }

        double over = places.Length > 0 ? Math.Max(0.0, places[^1] - bottom) : 0.0;
        for (int k = places.Length - 1; k >= 0 && over > 0.0; k--)
        {
            double most = k == places.Length - 1 ? bottom : places[k + 1] - frame.LinePixels;
            places[k] = Math.Min(places[k], most);
        }

        for (int k = 0; k < places.Length; k++)
        {
            LineSeries series = names[k].Series;
            svg.Path(
                $"M{Svg.Number(right + 1.0)} {Svg.Number(names[k].At)}L{Svg.Number(right + 12.0)} "
                + $"{Svg.Number(places[k])}", $"ln s{series.Style % SvgStyle.Count} solid");
            svg.Text(right + 16.0, places[k] + (0.35 * frame.FontPixels), series.Name.In(language));
        }
    }
}
