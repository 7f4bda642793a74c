using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AdoptionSim.Observations.Gaps;
using AdoptionSim.Observations.Surveys;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Reports.Comparisons;
using AdoptionSim.Reports.Results;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Tests.Texts;

public sealed class ReportTextsTests
{
    [Fact]
    public void Every_Text_Has_Both_Languages() => Assert.All(ReportTexts.Keys, key =>
    {
        ReportText text = ReportTexts.Of(key);
        Assert.False(string.IsNullOrWhiteSpace(text.Ja), key);
        Assert.False(string.IsNullOrWhiteSpace(text.En), key);
    });

    [Fact]
    public void Places_For_Values_Are_The_Same_In_Both_Languages() => Assert.All(ReportTexts.Keys, key =>
    {
        ReportText text = ReportTexts.Of(key);
        for (int place = 0; place < 5; place++)
        {
            Assert.Equal(
                text.Ja.Contains($"{{{place}}}", StringComparison.Ordinal),
                text.En.Contains($"{{{place}}}", StringComparison.Ordinal));
        }
    });

    [Fact]
    public void Nothing_Claims_To_Foretell() => Assert.All(ReportTexts.Keys, key =>
    {
        ReportText text = ReportTexts.Of(key);
        Assert.DoesNotContain("予測", text.Ja, StringComparison.Ordinal);
        Assert.DoesNotContain("forecast", text.En, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("predict", text.En, StringComparison.OrdinalIgnoreCase);
    });

    [Fact]
    public void Every_Measure_Survey_And_Reason_Has_A_Name()
    {
        IEnumerable<string> keys =
        [
            .. GapMeasures.Ids.Select(id => $"measure.{id}"),
            .. WorkMeasures.All.Select(measure => $"work_measure.{measure.Id}"),
            .. SurveyOperators.Answered.Select(pair => $"operator.{pair.Operator}"),
            .. SurveyOperators.Answered.Select(pair => $"survey_measure.{pair.Measure}"),
            .. Enum.GetValues<NotSimulatedReason>().Select(reason => $"reason.{SurveyTable.WordOf(reason)}"),
        ];
        Assert.All(keys, key => Assert.NotEqual(default, ReportTexts.Of(key)));
    }

    [Fact]
    public void Units_Of_Indicators_And_Lines_Of_The_Budget_Have_Words()
    {
        Assert.All(
            IndicatorCatalogue.Of([]), indicator => Assert.NotEqual(default, ReportTexts.Of($"unit.{indicator.Unit}")));
        string[] lines =
        [
            .. File.ReadAllLines(Repository.PathOf("data", "budget_lines.csv")).Skip(1)
                .Select(line => line.Split(',')).Where(cells => cells[4] is "line").Select(cells => cells[0]),
            .. File.ReadAllLines(Repository.PathOf("data", "levers.csv")).Skip(1).Select(line => line.Split(',')[0])
                .Where(lever => lever is not "sme_subsidy"),
        ];
        Assert.True(lines.Length > 30);
        Assert.All(lines, line => Assert.NotEqual(default, ReportTexts.Of($"budget_line.{line}")));
    }

    [Fact]
    public void Occupations_Sectors_And_Sizes_Of_Japan_Have_Names()
    {
        string[] First(string file, int column) =>
        [
            .. File.ReadAllLines(Repository.PathOf("data", "japan", file)).Skip(1)
                .Select(line => line.Split(',')[column]).Distinct(StringComparer.Ordinal),
        ];
        Assert.All(First("occupations.csv", 0), id => Assert.NotEqual(default, ReportTexts.Of($"occupation.{id}")));
        Assert.All(
            First("employment_by_section.csv", 0), id => Assert.NotEqual(default, ReportTexts.Of($"sector.{id}")));
        Assert.All(First("employers.csv", 1), id => Assert.NotEqual(default, ReportTexts.Of($"size.{id}")));
    }

    [Fact]
    public void Codes_Without_A_Name_Show_Themselves()
    {
        Assert.Equal("FR", ReportTexts.NameOf("country", "FR").In(ReportLanguage.Ja));
        Assert.Equal("日本", ReportTexts.NameOf("country", "JP").In(ReportLanguage.Ja));
        Assert.Throws<KeyNotFoundException>(() => ReportTexts.Of("no such text"));
    }
}
