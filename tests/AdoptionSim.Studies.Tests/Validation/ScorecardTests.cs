using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AdoptionSim.Studies.Validation;

namespace AdoptionSim.Studies.Tests.Validation;

/// <summary>The whole scorecard in its smallest form, and the page that the repository carries.</summary>
public sealed class ScorecardTests
{
    private static readonly Lazy<IReadOnlyList<FactResult>> Quick = new(() => Fitted.Measure(Fitted.Small));

    [Fact]
    public void Every_Figure_Of_Every_Fact_Is_Measured()
    {
        Assert.Equal(
            Scorecard.Facts.Select(fact => fact.Id), Quick.Value.Select(result => result.Fact.Id),
            StringComparer.Ordinal);
        Assert.All(Quick.Value.SelectMany(result => result.Readings), reading => Assert.NotEmpty(reading.Values));
    }

    [Fact]
    public void Every_Figure_Has_An_Id_Of_Its_Own_A_Range_A_Source_And_Both_Languages()
    {
        FactCheck[] checks = [.. Quick.Value.SelectMany(result => result.Readings).Select(reading => reading.Check)];
        Assert.Equal(checks.Length, checks.Select(check => check.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(checks, check =>
        {
            Assert.True(check.Low is not null || check.High is not null);
            Assert.Contains(check.Flag, (string[])["S", "s", "C", "M", "D"], StringComparer.Ordinal);
            Assert.NotEmpty(check.Measure.Ja);
            Assert.NotEmpty(check.Measure.En);
        });
    }

    [Fact]
    public void Every_Key_Of_A_Source_Stands_Among_The_Sources()
    {
        string sources = File.ReadAllText(Repository.PathOf("data", "sources.yaml"));
        IEnumerable<string> keys = Quick.Value.SelectMany(result => result.Readings)
            .SelectMany(reading => reading.Check.Source.Split(';'))
            .Where(source => !source.Contains(' ', StringComparison.Ordinal));
        Assert.All(keys, key => Assert.Contains($"\n{key}:", sources, StringComparison.Ordinal));
    }

    [Fact]
    public void Threads_Do_Not_Change_A_Figure()
    {
        double[] one = [.. Fitted.Measure(Fitted.Small with { Threads = 1 }, "5", "10").SelectMany(ValuesOf)];
        Assert.Equal(one, Quick.Value.Where(result => result.Fact.Id is "5" or "10").SelectMany(ValuesOf));
    }

    [Fact]
    public void The_Committed_Page_Has_The_Facts_Ranges_And_Settings_Of_The_Command()
    {
        const string OtherSections = "\n<!-- sections by others -->\n";
        string page = File.ReadAllText(Repository.PathOf("docs", "model", "validation.md")).Split(OtherSections)[0];
        string fresh = ScorecardPage.Text(Quick.Value, new ValidationOptions());
        Assert.Equal(Frame(fresh), Frame(page), StringComparer.Ordinal);
    }

    [Fact]
    public void A_Moved_Range_And_A_Changed_Scale_Are_Noticed()
    {
        var usual = new ValidationOptions();
        string page = ScorecardPage.Text(Quick.Value, usual);
        string moved = page.Replace("-0.50 % … 0.50 %", "-0.90 % … 0.90 %", StringComparison.Ordinal);
        Assert.NotEqual(Frame(page), Frame(ScorecardPage.Text(Quick.Value, usual with { Scale = 50 })));
        Assert.NotEqual(Frame(page), Frame(moved));
    }

    private static IEnumerable<double> ValuesOf(FactResult result) =>
        result.Readings.SelectMany(reading => reading.Values);

    /// <summary>What of a page does not come out of runs: all but medians, bands, counts and verdicts.</summary>
    private static string[] Frame(string page) => [.. page.Split('\n')
        .Where(line => !line.EndsWith(" facts pass.", StringComparison.Ordinal)).Select(line =>
        {
            string[] cells = line.Split('|');
            return cells.Length switch
            {
                12 => string.Join('|', cells.Where((_, k) => k is not (4 or 5 or 6 or 10))),
                6 => string.Join('|', cells.Where((_, k) => k != 4)),
                _ => line,
            };
        })];
}
