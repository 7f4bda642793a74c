using System;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using AdoptionSim.Reports.Drawing;
using AdoptionSim.Reports.Figures;
using AdoptionSim.Reports.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace AdoptionSim.Reports.Tests.Drawing;

public sealed class DrawingTests
{
    [Theory]
    [InlineData(0.0, 97.3, "0 20 40 60 80 100")]
    [InlineData(-7.0, 26.0, "-10 0 10 20 30")]
    [InlineData(0.2214, 0.2282, "0.22 0.222 0.224 0.226 0.228 0.23")]
    public void Ends_Of_An_Axis_Are_Round_And_Hold_The_Values(double low, double high, string ticks) => Assert.Equal(
        ticks, string.Join(' ', Scale.Linear(low, high, 0.0, 100.0, 5).Ticks));

    [Fact]
    public void A_Logarithmic_Axis_Puts_Ratios_At_Equal_Distances()
    {
        Scale scale = Scale.Logarithmic(0.7, 120.0, 0.0, 300.0);
        Assert.Equal(scale.At(10.0) - scale.At(1.0), scale.At(100.0) - scale.At(10.0), 1e-9);
        Assert.True(scale.At(0.7) >= 0.0 && scale.At(120.0) <= 300.0);
    }

    [Fact]
    public void Every_Axis_Holds_Its_Values() => Prop.ForAll<NormalFloat, NormalFloat>((one, other) =>
    {
        double low = Math.Clamp(Math.Min(one.Get, other.Get), -1e9, 1e9);
        double high = Math.Clamp(Math.Max(one.Get, other.Get), -1e9, 1e9);
        Scale scale = Scale.Linear(low, high, 0.0, 100.0, 5);
        return scale.At(low) >= -0.01 && scale.At(high) <= 100.01 && scale.Ticks.Count is >= 2 and < 20;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_A_Text_Is_It_Stays_Text() => Prop.ForAll<string?>(text =>
    {
        string written = Markup.Text(text ?? string.Empty);
        string read = XElement.Parse($"<p a=\"{written}\">{written}</p>", LoadOptions.PreserveWhitespace).Value;
        return !written.Contains('<', StringComparison.Ordinal) && read.Length >= (text ?? string.Empty).Count(
            char.IsAsciiLetterOrDigit);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("産業と企業規模ごとのAI利用", 60.0)]
    [InlineData("Business, legal, arts, social work", 90.0)]
    [InlineData("100–299人", 40.0)]
    [InlineData("aWordThatDoesNotEnd", 40.0)]
    public void Lines_Fit_And_Lose_Nothing(string text, double width)
    {
        var lines = TextBox.Wrap(text, width, 12.0);
        Assert.True(lines.Count > 1);
        Assert.All(lines, line => Assert.True(TextBox.WidthPixels(line, 12.0) <= width, line));
        Assert.Equal(
            text.Replace(" ", "", StringComparison.Ordinal),
            string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_Kind_Of_Picture_Is_Sound_Xml_On_A_Page_And_In_A_File()
    {
        foreach (Figure figure in SampleFigures.All)
        {
            foreach (ReportLanguage language in Enum.GetValues<ReportLanguage>())
            {
                string file = FigureDrawing.File(figure, 0, language, "run <1>");
                XDocument document = XDocument.Parse(file);
                XNamespace svg = "http://www.w3.org/2000/svg";
                Assert.NotEmpty(document.Root!.Element(svg + "title")!.Value);
                Assert.NotEmpty(document.Root.Element(svg + "desc")!.Value);
                Assert.DoesNotContain("var(", file, StringComparison.Ordinal);
                foreach (bool isNarrow in (bool[])[true, false])
                {
                    string inline = FigureDrawing.Inline(figure, 0, language, isNarrow);
                    XElement picture = XElement.Parse(inline);
                    Assert.Equal("img", picture.Attribute("role")!.Value);
                    Assert.Contains(
                        SampleFigures.Hostile, picture.Attribute("aria-label")!.Value, StringComparison.Ordinal);
                    Assert.DoesNotContain("NaN", inline, StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public void Steps_End_At_The_Total()
    {
        XElement picture = XElement.Parse(FigureDrawing.Inline(
            SampleFigures.All.First(figure => figure.Charts[0] is WaterfallChart), 0, ReportLanguage.En, false));
        XElement[] bars = [.. picture.Elements("rect")];
        double EndOf(XElement bar) => XmlConvert.ToDouble(bar.Attribute("x")!.Value)
            + XmlConvert.ToDouble(bar.Attribute("width")!.Value);
        Assert.Equal(3, bars.Length);
        Assert.Equal(XmlConvert.ToDouble(bars[1].Attribute("x")!.Value), EndOf(bars[2]), 0.11);
    }
}
