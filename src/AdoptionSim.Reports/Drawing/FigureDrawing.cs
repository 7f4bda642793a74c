using System;
using System.Globalization;
using System.Text;
using AdoptionSim.Reports.Figures;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Drawing;

/// <summary>Draws the pictures of a figure as SVG.</summary>
public static class FigureDrawing
{
    private const double MarginPixels = 12.0;

    /// <summary>A picture within a page, whose style sheet gives it its looks.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="place">Which of its pictures, from 0.</param>
    /// <param name="language">Language.</param>
    /// <param name="isNarrow">Whether it is for a telephone.</param>
    public static string Inline(Figure figure, int place, ReportLanguage language, bool isNarrow)
    {
        ArgumentNullException.ThrowIfNull(figure);
        DrawingFrame frame = isNarrow ? DrawingFrame.Narrow : DrawingFrame.Wide;
        Chart chart = figure.Charts[place];
        string id = string.Create(
            CultureInfo.InvariantCulture, $"{IdOf(figure.Id)}-{place}-{(isNarrow ? 'n' : 'w')}");
        (string marks, double height) = Draw(chart, language, frame, id);
        string size = $"viewBox=\"0 0 {Svg.Number(frame.WidthPixels)} {Svg.Number(height)}\"";
        return $"<svg class=\"{(isNarrow ? "narrow" : "wide")}\" {size} role=\"img\" "
            + $"font-size=\"{Svg.Number(frame.FontPixels)}\" "
            + $"aria-label=\"{Markup.Text(AltText(figure, place).In(language))}\">{marks}</svg>";
    }

    /// <summary>A file of its own on light ground, with the alternative text in it, ready to become pixels.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="place">Which of its pictures, from 0.</param>
    /// <param name="language">Language.</param>
    /// <param name="note">What has to stand under it, such as the id of the run.</param>
    public static string File(Figure figure, int place, ReportLanguage language, string note)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(note);
        DrawingFrame frame = DrawingFrame.Wide;
        (string marks, double height) = Draw(figure.Charts[place], language, frame, "f");
        var head = new Svg();
        double y = frame.FontPixels + 2.0;
        foreach (string line in TextBox.Wrap(TitleOf(figure, place).In(language), frame.WidthPixels, frame.FontPixels))
        {
            head.Text(0.0, y, line, "start", "hd");
            y += frame.LinePixels;
        }

        var foot = new Svg();
        foot.Lines(
            0.0, y + height + frame.LinePixels,
            TextBox.Wrap(note, frame.WidthPixels, frame.FontPixels - 2.0), frame.LinePixels, "start", "mu sm");
        int footLines = TextBox.Wrap(note, frame.WidthPixels, frame.FontPixels - 2.0).Count;
        double whole = y + height + ((footLines + 1) * frame.LinePixels);
        double width = frame.WidthPixels + (2.0 * MarginPixels);
        string box = $"{Svg.Number(width)}\" height=\"{Svg.Number(whole + (2.0 * MarginPixels))}";
        return new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .Append($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{box}\" role=\"img\" ")
            .Append($"xml:lang=\"{(language == ReportLanguage.Ja ? "ja" : "en")}\" ")
            .Append("font-family=\"'Noto Sans CJK JP','Noto Sans JP',Meiryo,sans-serif\" ")
            .Append($"font-size=\"{Svg.Number(frame.FontPixels)}\">")
            .Append($"<title>{Markup.Text(TitleOf(figure, place).In(language))}</title>")
            .Append($"<desc>{Markup.Text(AltText(figure, place).In(language))}</desc>")
            .Append($"<style>{SvgStyle.ForFile()}</style>")
            .Append("<rect class=\"bg\" width=\"100%\" height=\"100%\"/>")
            .Append($"<g transform=\"translate({Svg.Number(MarginPixels)} {Svg.Number(MarginPixels)})\">")
            .Append(head).Append($"<g transform=\"translate(0 {Svg.Number(y)})\">").Append(marks).Append("</g>")
            .Append(foot).Append("</g></svg>\n").ToString();
    }

    /// <summary>What a picture shows, for who cannot see it.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="place">Which of its pictures, from 0.</param>
    public static ReportText AltText(Figure figure, int place)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ReportText kind = ReportTexts.Of(figure.Charts[place] switch
        {
            LineChart => "figure.alt.lines",
            IntervalChart => "figure.alt.intervals",
            StackChart => "figure.alt.stack",
            HeatChart => "figure.alt.heat",
            _ => "figure.alt.waterfall",
        });
        ReportText title = TitleOf(figure, place);
        ReportText takeaway = figure.Takeaway.Text;
        return new ReportText(
            $"{kind.Ja}：{title.Ja}。{takeaway.Ja}", $"{kind.En}: {title.En}. {takeaway.En}");
    }

    internal static ReportText TitleOf(Figure figure, int place)
    {
        ReportText own = figure.Charts[place].Title;
        ReportText title = figure.Table.Title;
        return own.En.Length == 0 ? title : new ReportText($"{title.Ja}：{own.Ja}", $"{title.En}: {own.En}");
    }

    /// <summary>An id as HTML takes it.</summary>
    internal static string IdOf(string id)
    {
        var safe = new StringBuilder("f-");
        foreach (char letter in id)
        {
            _ = char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_' or ':'
                ? safe.Append(letter)
                : safe.Append(CultureInfo.InvariantCulture, $"_{(int)letter:x}");
        }

        return safe.ToString();
    }

    private static (string Marks, double HeightPixels) Draw(
        Chart chart, ReportLanguage language, DrawingFrame frame, string uniqueId) => chart switch
    {
        LineChart lines => LineDrawing.Draw(lines, language, frame),
        IntervalChart intervals => IntervalDrawing.Draw(intervals, language, frame),
        StackChart stack => StackDrawing.Draw(stack, language, frame, uniqueId),
        HeatChart heat => HeatDrawing.Draw(heat, language, frame),
        WaterfallChart waterfall => WaterfallDrawing.Draw(waterfall, language, frame),
        _ => throw new ArgumentException("No such chart.", nameof(chart)),
    };
}
