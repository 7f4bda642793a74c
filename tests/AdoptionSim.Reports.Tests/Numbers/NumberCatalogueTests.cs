using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using AdoptionSim.Reports.Headlines;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Tests.Numbers;

public sealed class NumberCatalogueTests
{
    [Fact]
    public void Numbers_Have_Stable_Ids()
    {
        using SmallRuns run = new();
        NumberCatalogue numbers = NumberCatalogue.Of(HeadlineBuilder.Build(run.Results(20)));
        PrintedNumber? points = numbers.Find("gap.individual_usage.US.2030-12.points.median");
        Assert.Equal("20", numbers.Find("run.replicates")?.Exact);
        Assert.Equal("20.0", points?.Text.Ja);
        Assert.Equal("percentage_points", points?.Unit);
        Assert.NotNull(numbers.Find("gap.firm_usage_latent.DE.2031-06.lag_months.p95"));
        Assert.NotNull(numbers.Find("usage.private_ai_investment.US.2025-02.p05"));
        Assert.NotNull(numbers.Find("gap.private_ai_investment.US.2031-06.ratio.median"));
        Assert.NotNull(numbers.Find("survey.mic_individuals_jp_ever_used.published"));
        Assert.NotNull(numbers.Find("survey.mic_individuals_jp_ever_used.wave.p05"));
        Assert.NotNull(numbers.Find("closing.individual_usage.DE.not_closed"));
        Assert.Equal("2031年まで縮まらない", numbers.Find("closing.individual_usage.US.month.median")?.Text.Ja);
        Assert.Equal("2025-01", numbers.Find("closing.individual_usage.DE.month.median")?.Exact);
        Assert.Null(numbers.Find("gap.individual_usage.US.2030-12.points.min"));
    }

    [Fact]
    public void Numbers_Of_Work_Have_Stable_Ids()
    {
        using SmallRuns run = new();
        NumberCatalogue numbers = NumberCatalogue.Of(HeadlineBuilder.Build(run.Results(20)));
        Assert.Equal("67009.5", numbers.Find("work.employment.JP.2030-12.median")?.Text.En);
        Assert.Equal("6700.9万", numbers.Find("work.employment.JP.2030-12.median")?.Text.Ja);
        Assert.Equal("thousand_persons", numbers.Find("work.employment.JP.2030-12.p95")?.Unit);
        Assert.Equal("0.234", numbers.Find("work.wage_gini.JP.2025-02.median")?.Text.En[..5]);
        Assert.NotNull(numbers.Find("work.hiring_suppressed_by_ai.JP.2031-06.p05"));
        Assert.Null(numbers.Find("work.hiring_suppressed_by_ai.JP.2025-02.median"));
        Assert.Null(numbers.Find("work.employment.US.2030-12.median"));
    }

    [Fact]
    public void Values_Read_Back_To_The_Same_Bits()
    {
        using SmallRuns run = new() { Individuals = (r, country, t) => SmallRuns.Line(country, t) + (r / 997.0) };
        Headline headline = HeadlineBuilder.Build(run.Results(20));
        PrintedNumber? number = NumberCatalogue.Of(headline).Find("usage.individual_usage.JP.2025-02.median");
        Assert.Equal(
            headline.Usage[0].Value.Median,
            double.Parse(number?.Exact ?? "", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Few_Replicates_Name_Their_Ends_Min_And_Max()
    {
        using SmallRuns run = new();
        NumberCatalogue numbers = NumberCatalogue.Of(HeadlineBuilder.Build(run.Results(3)));
        Assert.NotNull(numbers.Find("gap.individual_usage.US.2030-12.points.min"));
        Assert.Null(numbers.Find("gap.individual_usage.US.2030-12.points.p05"));
    }

    [Fact]
    public void Csv_Has_One_Line_For_Each_Number()
    {
        using SmallRuns run = new();
        NumberCatalogue numbers = NumberCatalogue.Of(HeadlineBuilder.Build(run.Results(20)));
        using MemoryStream stream = new();
        numbers.WriteCsv(stream);
        string[] lines = Encoding.UTF8.GetString(stream.ToArray()).Split('\n');
        Assert.StartsWith("id,value,unit,text_ja,text_en,band,lower,upper,", lines[0], StringComparison.Ordinal);
        Assert.Equal(numbers.Numbers.Count + 2, lines.Length);
        Assert.Equal("", lines[^1]);
        IReadOnlyList<PrintedNumber> read = NumberTable.Read(Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(numbers.Numbers, read);
    }

    [Theory]
    [InlineData(-0.04, "percent", "0.0")]
    [InlineData(-0.06, "percent", "-0.1")]
    [InlineData(0.905, "bn_usd_per_year", "0.91")]
    [InlineData(1.2345, "log_odds", "1.23")]
    [InlineData(121.2, "months", "121.2")]
    public void Numbers_Are_Printed_By_Their_Unit(double value, string unit, string text) =>
        Assert.Equal(text, NumberFormat.Text(value, unit).In(ReportLanguage.En));
}
