using System;
using System.Linq;
using System.Text.Json;
using AdoptionSim.Reports.Headlines;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Tests.Rendering;

public sealed class HeadlineTextTests
{
    [Theory]
    [InlineData("abc", 3)]
    [InlineData("日本", 4)]
    [InlineData("ｱ", 1)]
    [InlineData("～", 2)]
    [InlineData("e\u0301", 1)]
    [InlineData("𠮷", 2)]
    [InlineData("a–b", 3)]
    public void Wide_Characters_Take_Two_Columns(string text, int width) => Assert.Equal(width, TextWidth.Of(text));

    [Theory]
    [InlineData(ReportLanguage.Ja)]
    [InlineData(ReportLanguage.En)]
    public void Columns_Stand_Under_Each_Other(ReportLanguage language)
    {
        string[] lines = Page(20, language, 160).Split('\n');
        int title = Array.FindIndex(lines, line => line.StartsWith('■'));
        int[] ends = [.. lines[(title + 1)..(title + 6)].Select(TextWidth.Of)];
        Assert.Single(ends.Distinct());
        Assert.StartsWith("-----", lines[title + 2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReportLanguage.Ja)]
    [InlineData(ReportLanguage.En)]
    public void Narrow_Page_Stacks_And_Loses_No_Number(ReportLanguage language)
    {
        using SmallRuns run = new();
        Headline headline = HeadlineBuilder.Build(run.Results(20));
        string narrow = HeadlineText.Render(headline, language, 40);
        Assert.All(
            HeadlineTables.Simulated(headline).SelectMany(table => table.Rows).SelectMany(row => row)
                .SelectMany(cell => cell.Numbers),
            number => Assert.Contains(number.Text.In(language), narrow, StringComparison.Ordinal));
        string first = language == ReportLanguage.Ja ? "- 国: 日本" : "- Country: Japan";
        Assert.Contains(first, narrow, StringComparison.Ordinal);
    }

    [Fact]
    public void Japanese_Page_Reads_As_Japanese()
    {
        string page = Page(20, ReportLanguage.Ja, 160);
        Assert.StartsWith("試算の要約\n実行 run-1、2025-01～2031-06、反復 20 回\n", page, StringComparison.Ordinal);
        Assert.Contains("中央値 [5–95 %]", page, StringComparison.Ordinal);
        Assert.Contains("■ 日本との差：個人の利用経験\n", page, StringComparison.Ordinal);
        Assert.Contains("2031年まで縮まらない", page, StringComparison.Ordinal);
        Assert.Contains("総務省（個人）", page, StringComparison.Ordinal);
        Assert.Contains("このほか公表値 2 件は試算しない", page, StringComparison.Ordinal);
        Assert.DoesNotContain("予測", page, StringComparison.Ordinal);
    }

    [Fact]
    public void English_Page_Reads_As_English()
    {
        string page = Page(20, ReportLanguage.En, 160);
        Assert.StartsWith("Summary of the simulation\n", page, StringComparison.Ordinal);
        Assert.Contains("median over replicates [5–95 %]", page, StringComparison.Ordinal);
        Assert.Contains("not by 2031", page, StringComparison.Ordinal);
        Assert.Contains("MIC individuals", page, StringComparison.Ordinal);
        Assert.All(page.EnumerateRunes(), rune => Assert.True(TextWidth.Of(rune) < 2, rune.ToString()));
    }

    [Fact]
    public void Few_Replicates_Say_What_Their_Band_Is()
    {
        string page = Page(5, ReportLanguage.En, 160);
        Assert.Contains("[min–max]", page, StringComparison.Ordinal);
        Assert.Contains("do not resolve 5–95 %", page, StringComparison.Ordinal);
        Assert.DoesNotContain("[5–95 %]", page, StringComparison.Ordinal);
    }

    [Fact]
    public void One_Replicate_Has_No_Band()
    {
        string page = Page(1, ReportLanguage.En, 160);
        Assert.Contains("n/a (1 replicate)", page, StringComparison.Ordinal);
        Assert.Contains("20.5 [n/a]", page, StringComparison.Ordinal);
        Assert.Contains("n/a（反復1回）", Page(1, ReportLanguage.Ja, 160), StringComparison.Ordinal);
    }

    [Fact]
    public void Month_Of_Closing_Never_Stands_Without_The_Share_That_Does_Not_Close()
    {
        using SmallRuns run = new()
        {
            Individuals = (r, country, t) => country is "JP" ? 0.5 : r < 15 && t >= 12 + r ? 0.52 : 0.9,
        };
        Headline headline = HeadlineBuilder.Build(run.Results(20));
        string[] lines = HeadlineText.Render(headline, ReportLanguage.En, 160).Split('\n');
        string line = lines.Single(l => l.StartsWith("Individuals, ever used ", StringComparison.Ordinal)
            && l.Contains("Germany", StringComparison.Ordinal));
        Assert.Contains("2026-08 [min–max 2026-01–2027-03]", line, StringComparison.Ordinal);
        Assert.EndsWith(" 25.0", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Shared_Ceiling_Is_Said()
    {
        using SmallRuns run = new() { Individuals = (_, country, _) => country is "JP" ? 0.93 : 0.96 };
        Headline headline = HeadlineBuilder.Build(run.Results(2));
        string english = HeadlineText.Render(headline, ReportLanguage.En, 160);
        string japanese = HeadlineText.Render(headline, ReportLanguage.Ja, 160);
        Assert.Contains("both above 90 %", english, StringComparison.Ordinal);
        Assert.Contains("両国とも90％超", japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void Lag_From_Before_The_Run_Is_Marked() =>
        Assert.Contains("≥1.0 [≥1.0–≥1.0]", Page(20, ReportLanguage.En, 160), StringComparison.Ordinal);

    [Fact]
    public void Lines_Of_Prose_Keep_The_Width()
    {
        string[] lines = Page(20, ReportLanguage.Ja, 60).Split('\n');
        Assert.All(lines[..6], line => Assert.InRange(TextWidth.Of(line), 0, 60));
        Assert.Throws<ArgumentOutOfRangeException>(() => Page(1, ReportLanguage.Ja, 39));
    }

    [Fact]
    public void Json_Carries_The_Headline_At_Full_Precision()
    {
        using SmallRuns run = new() { Individuals = (r, _, _) => 0.1 + (r / 30.0) };
        Headline headline = HeadlineBuilder.Build(run.Results(20));
        using JsonDocument json = JsonDocument.Parse(HeadlineJson.Render(headline));
        JsonElement first = json.RootElement.GetProperty("usage")[0];
        Assert.Equal("individual_usage", first.GetProperty("measure").GetString());
        Assert.Equal(headline.Usage[0].Value.Median, first.GetProperty("value").GetProperty("median").GetDouble());
        Assert.Equal("p05_p95", json.RootElement.GetProperty("band").GetString());
        Assert.Equal(headline.Gaps.Count, json.RootElement.GetProperty("gaps").GetArrayLength());
        Assert.Equal(headline.Closings.Count, json.RootElement.GetProperty("closings").GetArrayLength());
        Assert.Equal("opinions", json.RootElement.GetProperty("not_simulated")[0].GetProperty("reason").GetString());
    }

    [Fact]
    public void Json_Says_What_Work_Is_Counted_In()
    {
        using SmallRuns run = new();
        using JsonDocument json = JsonDocument.Parse(HeadlineJson.Render(HeadlineBuilder.Build(run.Results(20))));
        JsonElement[] work = [.. json.RootElement.GetProperty("work").EnumerateArray()];
        JsonElement events = work.Last(line => line.GetProperty("measure").GetString() is "laid_off_by_ai");
        Assert.Equal("thousand_persons", events.GetProperty("unit").GetString());
        Assert.Equal(12, events.GetProperty("months_summed").GetInt32());
        Assert.Equal("JP", events.GetProperty("country").GetString());
        Assert.Equal("2031-06", events.GetProperty("month").GetString());
        Assert.Equal(858.0, events.GetProperty("value").GetProperty("median").GetDouble(), 9);
        Assert.Equal(1, work[0].GetProperty("months_summed").GetInt32());
    }

    [Theory]
    [InlineData(ReportLanguage.Ja, "この表から言えないこと", "相殺しない", "補充しなかった欠員")]
    [InlineData(ReportLanguage.En, "What this cannot tell", "never netted", "Hiring suppressed by AI")]
    public void Work_Says_What_It_Cannot_Tell_And_Nets_Nothing(
        ReportLanguage language, string cannotTell, string notNetted, string suppressed)
    {
        string page = Page(20, language, 160);
        Assert.Equal(2, page.Split(cannotTell).Length - 1);
        Assert.Contains(notNetted, page, StringComparison.Ordinal);
        Assert.Contains(suppressed, page, StringComparison.Ordinal);
        Assert.Contains("2.5 [2.5–2.5]", page, StringComparison.Ordinal);
    }

    private static string Page(int replicates, ReportLanguage language, int width)
    {
        using SmallRuns run = new();
        return HeadlineText.Render(HeadlineBuilder.Build(run.Results(replicates)), language, width);
    }
}
