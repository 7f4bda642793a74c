using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace AdoptionSim.Reports.Drawing;

/// <summary>Marks of a picture, in the order drawn. Looks are classes, which <see cref="SvgStyle"/> defines.</summary>
internal sealed class Svg
{
    private readonly StringBuilder marks = new();

    /// <summary>A number of pixels.</summary>
    public static string Number(double pixels) => pixels.ToString("0.#", CultureInfo.InvariantCulture);

    public void Line(double x1, double y1, double x2, double y2, string look) => marks.Append(
        $"<line class=\"{look}\" x1=\"{Number(x1)}\" y1=\"{Number(y1)}\" x2=\"{Number(x2)}\" y2=\"{Number(y2)}\"/>");

    public void Rectangle(double x, double y, double width, double height, string look, string extra = "") =>
        marks.Append(
            $"<rect class=\"{look}\" x=\"{Number(x)}\" y=\"{Number(y)}\" width=\"{Number(width)}\" "
            + $"height=\"{Number(height)}\"{extra}/>");

    public void Circle(double x, double y, double radius, string look) => marks.Append(
        $"<circle class=\"{look}\" cx=\"{Number(x)}\" cy=\"{Number(y)}\" r=\"{Number(radius)}\"/>");

    public void Path(string path, string look) => marks.Append($"<path class=\"{look}\" d=\"{path}\"/>");

    /// <summary>Text on a base line; the anchor is <c>start</c>, <c>middle</c> or <c>end</c>.</summary>
    public void Text(double x, double y, string text, string anchor = "start", string look = "tx") => marks.Append(
        $"<text class=\"{look}\" x=\"{Number(x)}\" y=\"{Number(y)}\" text-anchor=\"{anchor}\">")
        .Append(Markup.Text(text)).Append("</text>");

    /// <summary>Lines of text, one below the other.</summary>
    public void Lines(
        double x, double y, IReadOnlyList<string> lines, double linePixels, string anchor = "start", string look = "tx")
    {
        for (int k = 0; k < lines.Count; k++)
        {
            Text(x, y + (k * linePixels), lines[k], anchor, look);
        }
    }

    /// <summary>The mark of a style, which tells series apart without colour.</summary>
    public void Mark(double x, double y, int style, double size = 4.0)
    {
        string look = $"mk f{style % SvgStyle.Count}";
        string at = $"{Number(x)} {Number(y - size)}";
        switch (style % SvgStyle.Count)
        {
            case 0:
                Circle(x, y, size * 0.9, look);
                break;
            case 1:
                Rectangle(x - (size * 0.8), y - (size * 0.8), size * 1.6, size * 1.6, look);
                break;
            case 2:
                Path($"M{at}l{Number(size)} {Number(size * 1.7)}h{Number(-2.0 * size)}z", look);
                break;
            case 3:
                Path($"M{at}l{Number(size)} {Number(size)} {Number(-size)} {Number(size)} {Number(-size)} "
                    + $"{Number(-size)}z", look);
                break;
            case 4:
                Path($"M{Number(x)} {Number(y + size)}l{Number(size)} {Number(-1.7 * size)}h{Number(-2.0 * size)}z",
                    look);
                break;
            default:
                Path($"M{Number(x - size)} {Number(y - size)}l{Number(2.0 * size)} {Number(2.0 * size)}"
                    + $"m0 {Number(-2.0 * size)}l{Number(-2.0 * size)} {Number(2.0 * size)}",
                    $"ln s{style % SvgStyle.Count} solid");
                break;
        }
    }

    public override string ToString() => marks.ToString();
}
