using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using AdoptionSim.Inputs;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Parameters;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Model.Tests;

/// <summary>The language refuses parameters that a form of the model never reads: here the model agrees.</summary>
public sealed class UnreadParametersTests
{
    private const int Ticks = 30;
    private const string Code = "ASIM0320";

    private static readonly CountryPopulation People = SmallWorlds.Population(scale: 4000);

    public static TheoryData<string, ModelSwitches, int> Forms => new()
    {
        { string.Empty, new ModelSwitches(), 8 },
        { "adoption_rule: payback", new ModelSwitches { AdoptionRule = AdoptionRule.Payback }, 12 },
        { "adoption_rule: bass_only", new ModelSwitches { AdoptionRule = AdoptionRule.BassOnly }, 25 },
        { "labour_market: false", new ModelSwitches { LabourMarket = false }, 90 },
        { "mean_field: true", new ModelSwitches { MeanField = true }, 30 },
        { "ageing: false", new ModelSwitches { Ageing = false }, 13 },
        { "demand: feedback", new ModelSwitches { Demand = DemandClosure.Feedback }, 7 },
        { "matching: cobb_douglas", new ModelSwitches { Matching = MatchingRule.CobbDouglas }, 7 },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task What_Is_Refused_As_Never_Read_Changes_No_Bit(string form, ModelSwitches switches, int least)
    {
        Dictionary<string, double> centre = new(StringComparer.Ordinal);
        Dictionary<string, double> moved = new(StringComparer.Ordinal);
        HashSet<string> refused = RefusedBy(form);
        Assert.True(refused.Count >= least, $"{refused.Count} parameters are refused.");
        foreach (ResolvedParameter parameter in SmallWorlds.Baseline.Parameters)
        {
            if (parameter.CountryCode is "JP")
            {
                bool isUp = parameter.Value < parameter.High;
                centre.Add(parameter.Id, parameter.Value);
                moved.Add(parameter.Id, !refused.Remove(parameter.Id) ? parameter.Value
                    : isUp ? parameter.High : parameter.Low);
            }
        }

        Assert.Empty(refused);
        Assert.Equal(await ShownAsync(centre, switches), await ShownAsync(moved, switches));
    }

    /// <summary>Sets every parameter at once; all that is refused is told in one pass.</summary>
    private static HashSet<string> RefusedBy(string form)
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("adoptionsim-unread-").FullName, "all.yaml");
        List<string> lines =
        [
            "version: 1", "id: all", "title: {ja: 全部, en: All}", "horizon: {from: 2023-01, to: 2025-06}",
            $"model: {{{form}}}", "parameters:",
        ];
        foreach (ResolvedParameter parameter in SmallWorlds.Baseline.Parameters)
        {
            if (parameter.CountryCode is "JP")
            {
                lines.Add(string.Create(
                    System.Globalization.CultureInfo.InvariantCulture, $"  {parameter.Id}: {parameter.Value}"));
            }
        }

        File.WriteAllLines(path, lines);
        LoadResult result = ScenarioLoader.Load(path, new LoadOptions { AssetsDirectory = Repository.Root });
        Directory.Delete(Path.GetDirectoryName(path) ?? path, recursive: true);
        HashSet<string> refused = new(StringComparer.Ordinal);
        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            if (diagnostic.Code is Code)
            {
                refused.Add(diagnostic.Message.En.Split('\'')[1]);
            }
        }

        return refused;
    }

    private static async Task<string> ShownAsync(Dictionary<string, double> values, ModelSwitches switches)
    {
        SmallWorlds.World world = await SmallWorlds.RunAsync(
            Ticks, parameters: ParameterBinding.ToModel(values), population: People, switches: switches);
        CountrySnapshot now = world.Country.Snapshot;
        string wages = string.Join(' ', now.Labour?.WageYenPerMonth ?? []);
        return $"{world.Digest()} {now.National} {now.Work.AllEmployed} {now.Work.AllTargets} {wages}";
    }
}
