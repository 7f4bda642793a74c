using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using AdoptionSim.Reports.Figures;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Pages;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Tests.Pages;

public sealed class ReportPageTests
{
    private const int BytesMax = 4_000_000;
    private static readonly TimeSpan TimeMax = TimeSpan.FromSeconds(10);

    [Fact]
    public void Sections_Stand_In_The_Order_Of_The_Product()
    {
        string html = Page(ReportLanguage.Ja, []);
        string[] titles =
        [
            .. Matches(html, "<h2 id=\"[^\"]*\">([^<]*)</h2>"),
        ];
        Assert.Equal(
            [
                "要約", "何を比べたか", "普及", "差", "雇用・賃金", "分配", "費用対効果", "効果の内訳", "不確実性", "妥当性",
                "前提・データ・品質", "再現",
            ],
            titles);
    }

    [Fact]
    public void A_Run_With_All_Tables_Has_The_Figures_Of_The_Product()
    {
        using SmallRuns run = new() { WithGroups = true };
        (IReadOnlyList<Figure> figures, _) = SamplePages.Of(run);
        Assert.Superset(
            new HashSet<string>(StringComparer.Ordinal)
            {
                "usage.individual_usage", "usage.firm_usage", "group.firm_use_by_size",
                "group.firm_use_by_sector_size", "gap.individual_usage", "gap.firm_usage",
                "gap.private_ai_investment", "closing", "work.JP", "work_effects.JP", "occupation.need",
                "occupation.flows", "transition.largest", "distribution.JP", "group.ever_use_by_age",
                "uncertainty.gap", "survey", "not_simulated",
            },
            figures.Select(figure => figure.Id).ToHashSet(StringComparer.Ordinal));
        Assert.Equal(figures.Count, figures.Select(figure => figure.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Axes_Of_Curves_Name_The_Unit_Where_Titles_Say_What_Is_Drawn()
    {
        using SmallRuns run = new() { WithGroups = true };
        (IReadOnlyList<Figure> figures, _) = SamplePages.Of(run);
        string[] units =
        [
            .. ReportTexts.Keys.Where(key => key.StartsWith("unit.", StringComparison.Ordinal)
                || key.StartsWith("axis.", StringComparison.Ordinal) || key is "fig.investment.axis")
                .Select(key => ReportTexts.Of(key).En),
        ];
        LineChart[] charts = [.. figures.SelectMany(figure => figure.Charts).OfType<LineChart>()];
        Assert.True(charts.Length > 5);
        Assert.All(charts, chart => Assert.Contains(chart.Axis.En, units, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_Printed_Number_Is_In_The_Catalogue_As_It_Is_Printed()
    {
        using SmallRuns run = new() { WithGroups = true };
        (IReadOnlyList<Figure> figures, NumberCatalogue numbers) = SamplePages.Of(run);
        PrintedNumber[] printed = [.. SamplePages.NumbersOf(figures)];
        Assert.True(printed.Length > 300);
        Assert.All(printed, number =>
        {
            PrintedNumber? known = numbers.Find(number.Id);
            Assert.NotNull(known);
            Assert.Equal((number.Exact, number.Text), (known.Exact, known.Text));
            Assert.NotNull(known.Source);
        });
    }

    [Fact]
    public void Both_Languages_Print_The_Same_Ids_And_The_Catalogue_Has_Them()
    {
        using SmallRuns run = new() { WithGroups = true };
        (IReadOnlyList<Figure> figures, NumberCatalogue numbers) = SamplePages.Of(run);
        string[] ja = IdsOf(Page(ReportLanguage.Ja, figures));
        Assert.Equal(ja, IdsOf(Page(ReportLanguage.En, figures)), StringComparer.Ordinal);
        Assert.Equal(
            SamplePages.NumbersOf(figures).Select(number => number.Id).ToHashSet(StringComparer.Ordinal),
            ja.ToHashSet(StringComparer.Ordinal));
        Assert.All(ja, id => Assert.NotNull(numbers.Find(id)));
    }

    [Fact]
    public void Every_Figure_Says_What_It_Is_And_What_It_Cannot_Tell()
    {
        using SmallRuns run = new() { WithGroups = true };
        (IReadOnlyList<Figure> figures, _) = SamplePages.Of(run);
        string html = Page(ReportLanguage.Ja, figures);
        foreach (string word in (string[])["<dt>定義</dt>", "<dt>単位</dt>", "<dt>出典</dt>", "<dt>run id</dt>",
            "この図から言えないこと</strong>", "<table><caption"])
        {
            Assert.Equal(figures.Count, Regex.Count(html, Regex.Escape(word), RegexOptions.None, TimeMax));
        }

        Assert.DoesNotContain("予測", html, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", WithoutScripts(html), StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_Texts_Stay_Texts()
    {
        string html = WithoutScripts(Page(ReportLanguage.En, SampleFigures.All));
        Assert.DoesNotContain("alert(1)</script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Page_Loads_Nothing_And_Runs_Only_Its_Own_Scripts()
    {
        string html = Page(ReportLanguage.En, SampleFigures.All);
        string policy = Assert.Single(Matches(html, "Content-Security-Policy\" content=\"([^\"]*)\""));
        Assert.StartsWith("default-src 'none'; base-uri 'none'; form-action 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("eval", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'sha256-", policy, StringComparison.Ordinal);
        string own = Regex.Match(html, "<script>(?<own>.*?)</script>", RegexOptions.Singleline, TimeMax)
            .Groups["own"].Value;
        Assert.Contains(ReportAssets.DigestOf(own), policy, StringComparison.Ordinal);
        string marks = WithoutScripts(html);
        foreach (string loading in (string[])["(?:src|href|action)=\"(?!#)", "@import|url\\((?!#)",
            "<(?:iframe|object|embed|link|img|form)"])
        {
            Assert.DoesNotMatch(new Regex(loading, RegexOptions.IgnoreCase, TimeMax), marks);
        }

    }

    [Fact]
    public void A_Page_Stays_Below_Four_Megabytes()
    {
        using SmallRuns run = new() { WithGroups = true, Countries = ["JP", "US", "CN", "DE", "GB", "KR", "AE"] };
        (IReadOnlyList<Figure> figures, _) = SamplePages.Of(run, 3);
        Assert.True(Encoding.UTF8.GetByteCount(Page(ReportLanguage.Ja, figures)) < BytesMax);
    }

    [Fact]
    public void The_Same_Report_Has_The_Same_Bytes()
    {
        using SmallRuns run = new() { WithGroups = true };
        Assert.Equal(
            Page(ReportLanguage.Ja, SamplePages.Of(run).Figures), Page(ReportLanguage.Ja, SamplePages.Of(run).Figures));
    }

    [Fact]
    public void Ids_Of_Elements_Are_Unique_And_Links_Lead_To_Them()
    {
        using SmallRuns run = new() { WithGroups = true };
        string html = WithoutScripts(Page(ReportLanguage.En, [.. SamplePages.Of(run).Figures, .. SampleFigures.All]));
        string[] ids = [.. Matches(html, " id=\"([^\"]*)\"")];
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Subset(
            ids.ToHashSet(StringComparer.Ordinal),
            Matches(html, "(?:href=\"|url\\()#([^\")]*)").ToHashSet(StringComparer.Ordinal));
        Assert.Subset(
            ids.ToHashSet(StringComparer.Ordinal),
            Matches(html, "aria-labelledby=\"([^\"]*)\"").ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void Flags_M_And_D_Are_Counted_And_Listed()
    {
        string html = Page(ReportLanguage.En, []);
        Assert.Contains("<th scope=\"row\">M</th><td>Recalled", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">p.m</th>", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">p.d</th>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<th scope=\"row\">p.s</th>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void An_Older_Folder_Says_That_Its_List_Of_Numbers_Lacks_Some() => Assert.Contains(
        "7 numbers of this report are not in numbers.csv",
        ReportPage.Render(SamplePages.Subject with { NumbersMissing = 7 }, [], ReportLanguage.En),
        StringComparison.Ordinal);

    private static string Page(ReportLanguage language, IReadOnlyList<Figure> figures) =>
        ReportPage.Render(SamplePages.Subject, figures, language);

    private static string WithoutScripts(string html) =>
        Regex.Replace(html, "<script[^>]*>.*?</script>", "", RegexOptions.Singleline, TimeMax);

    private static IEnumerable<string> Matches(string html, string pattern) =>
        Regex.Matches(html, pattern, RegexOptions.None, TimeMax).Select(match => match.Groups[1].Value);

    private static string[] IdsOf(string html) =>
    [
        .. Regex.Matches(
            html, "data-id=\"(?<stem>[^\"]*)\" data-n=\"(?<names>[^\"]*)\"", RegexOptions.None, TimeMax).SelectMany(
            match => match.Groups["names"].Value.Split(' ').Select(
                name => string.Create(CultureInfo.InvariantCulture, $"{match.Groups["stem"].Value}.{name}"))),
        .. Matches(html, "data-numbers=\"([^\"]*)\"").SelectMany(ids => ids.Split(' ')),
    ];
}
