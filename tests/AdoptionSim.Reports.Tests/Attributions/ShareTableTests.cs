using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using AdoptionSim.Reports.Attributions;
using AdoptionSim.Reports.Comparisons;
using AdoptionSim.Reports.Figures;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Statistics;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Tests.Attributions;

public sealed class ShareTableTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("adoptionsim-shares-");

    [Theory]
    [InlineData(1, null)]
    [InlineData(3, null)]
    [InlineData(20, null)]
    [InlineData(20, 7)]
    public void What_Is_Read_Back_Prints_The_Same_Numbers_Tables_And_Pictures(int replicates, int? orders)
    {
        Attribution made = Sample(replicates, orders);
        ShareReader shares = Kept(made);
        Attribution read = made with { Replicates = shares.Replicates, Outcomes = shares.Outcomes };
        Assert.Equal(replicates, shares.Replicates);
        Assert.Equal(Csv(made), Csv(read));
        foreach (ReportLanguage language in Enum.GetValues<ReportLanguage>())
        {
            Assert.Equal(
                AttributionText.Render(made, language, 120), AttributionText.Render(read, language, 120));
        }

        Assert.Equal(Steps(made), Steps(read));
        Assert.All(NumberCatalogue.Of(read).Numbers, number => Assert.Equal(ShareTable.Name, number.Source?.Table));
    }

    [Fact]
    public void A_Folder_Has_A_Waterfall_For_Each_Indicator_And_Interactions_As_Tables()
    {
        Attribution attribution = Sample(3, null);
        IReadOnlyList<Figure> figures = AttributionFigures.OfFolder(attribution);
        Assert.Equal(2 * attribution.Outcomes.Count, figures.Count);
        Assert.All(
            figures.Take(attribution.Outcomes.Count),
            figure => Assert.True(Assert.IsType<WaterfallChart>(Assert.Single(figure.Charts)).Steps[^1].IsTotal));
        Assert.All(figures.Skip(attribution.Outcomes.Count), figure => Assert.Empty(figure.Charts));
        Assert.All(figures, figure => Assert.Contains("share.parquet", figure.Source.En, StringComparison.Ordinal));
        Assert.Equal(attribution.Outcomes.Count, AttributionFigures.OfFolder(Sample(3, 7)).Count);
    }

    [Fact]
    public void Parts_Of_A_Total_That_May_Be_Zero_Are_No_Shares()
    {
        AttributedOutcome sure = Sample(20, null).Outcomes[0];
        Assert.Equal(50.0, sure.PercentOf(0.5 * sure.TotalMean).GetValueOrDefault(), 1e-12);
        AttributedOutcome unsure = sure with { Total = PairedEstimate.Of([-1.0, 1.0, 3.0]) };
        Assert.Null(unsure.PercentOf(1.0));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private ShareReader Kept(Attribution attribution)
    {
        ShareTable.Write(attribution, "id", name => File.Create(Path.Combine(folder.FullName, name)));
        return ShareReader.Open(folder.FullName);
    }

    private static string Csv(Attribution attribution)
    {
        using var stream = new MemoryStream();
        NumberCatalogue.Of(attribution).WriteCsv(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Steps(Attribution attribution) => string.Join(
        '\n', AttributionFigures.OfFolder(attribution).SelectMany(figure => figure.Charts).OfType<WaterfallChart>()
            .SelectMany(chart => chart.Steps));

    private static Attribution Sample(int replicates, int? orders) => new()
    {
        ScenarioId = "plan",
        FullRunId = "full",
        EmptyRunId = "empty",
        Month = "2030-12",
        Replicates = replicates,
        ByPillar = false,
        Orders = orders,
        Outcomes =
        [
            .. IndicatorCatalogue.Of(["US"]).Where(indicator => indicator.Id is "home.firm_usage_reading"
                or "gap.firm_usage.US.points").Select(indicator => Outcome(indicator, replicates, orders)),
        ],
    };

    private static AttributedOutcome Outcome(Indicator indicator, int replicates, int? orders)
    {
        double[] Values(double level) => [.. Enumerable.Range(1, replicates).Select(r => level + (0.1 / r))];
        AttributedShare Share(string id, double level) => new()
        {
            Id = id,
            Name = new ReportText($"手段 {id}", $"Lever {id}"),
            Mean = level + (1.0 / 3.0),
            Exact = "1/3",
            Shapley = Estimate.Of(Values(level)),
            SamplingLower = orders is null ? null : level - (1.0 / 7.0),
            SamplingUpper = orders is null ? null : level + (1.0 / 7.0),
            Last = PairedEstimate.Of(Values(-level)),
            First = PairedEstimate.Of(Values(0.0)),
        };
        AttributedShare[] shares = [Share("a", 1.0), Share("b", -2.0), Share("c", 4.0)];
        return new AttributedOutcome
        {
            Indicator = indicator,
            Total = PairedEstimate.Of(Values(3.0)),
            TotalMean = 3.1,
            TotalExact = "31/10",
            Shares = shares,
            Pairs = orders is null
                ?
                [
                    new AttributedPair("a", "b", shares[0].Name, shares[1].Name, PairedEstimate.Of(Values(0.2))),
                    new AttributedPair("a", "c", shares[0].Name, shares[2].Name, PairedEstimate.Of(Values(-0.2))),
                ]
                : [],
            MissingReplicates = 1,
        };
    }
}
