using System;
using System.IO;
using System.Linq;
using System.Text;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Language;
using AdoptionSim.Inputs.Parameters;
using FsCheck;
using FsCheck.Fluent;

namespace AdoptionSim.Inputs.Tests;

public sealed class ScenarioProperties
{
    private const int Cases = 3000;

    private static readonly string[] Pieces =
    [
        "&a ", "*a", "!!int ", "<<: ", "{", "}", "[", "]", ": ", "- ", "? ", "| ", "> ", "\"", "'", "\\x",
        "\"\\U00FFFFFF\"",
        "%YAML 1.1\n", "---\n", "...\n", "\t", "\n", "  ", "#", "yes", "~", "null", "1e999", "-0",
        "99999999999999999999", "\nextends: \"a\\0b\"\n", "\nremove: [talent]\n",
        "2023-13", "0x1F", "億", "\u0000", "\uFEFF", "\uD83D", "@", "`", ",", "=",
    ];

    private static readonly string Shipped = File.ReadAllText(Repository.PathOf("scenarios", "no-plan.yaml"))
        + """
        levers:
          talent: {strength: {points: {2026-04: 1, 2028: 50 %}, interpolate: linear}, source: {id: cao_ai_policy_2026}}
        model: {exposure_map: aioe, adoption_rule: payback, ageing: false}
        demand_shock: {2027-09: -3 %, 2028: 0}
        parameters: {licence_cost: 0.35万 円/人月, social_interaction: 2}
        outcomes: [trust]

        """;

    [Fact]
    public void Mutated_Scenario_Never_Throws()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "case.yaml");
        SourceList sources = SourceList.Read(new LoadOptions().AssetsDirectory, new DiagnosticBag());
        var mutations = Gen.ArrayOf(
            Gen.Zip(Gen.Choose(0, Shipped.Length - 1), Gen.Zip(Gen.Choose(0, 12), Gen.Elements(Pieces))));
        Prop.ForAll(mutations.ToArbitrary(), changes =>
        {
            var text = new StringBuilder(Shipped);
            foreach ((int place, (int length, string piece)) in changes.Take(6))
            {
                int from = Math.Min(place, text.Length);
                text.Remove(from, Math.Min(length, text.Length - from)).Insert(from, piece);
            }

            return Survives(path, text.ToString(), sources);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases));
    }

    [Fact]
    public void Any_Override_Never_Throws()
    {
        Prop.ForAll(Gen.ArrayOf(Gen.Elements(Pieces)).ToArbitrary(), pieces =>
        {
            var bag = new DiagnosticBag();
            MapNode tree = new(SourcePlace.StartOf("case.yaml"), []);
            string text = string.Concat(pieces);
            MapNode changed = ScenarioOverrides.Apply(tree, [text, "seed=" + text], bag);
            return changed.Entries.Count >= 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases));
    }

    private static bool Survives(string path, string text, SourceList sources)
    {
        File.WriteAllBytes(path, Encoding.UTF8.GetBytes(text));
        var bag = new DiagnosticBag();
        (MapNode? tree, _) = ScenarioFiles.Read(path, new LoadOptions(), bag);
        if (tree is null)
        {
            return bag.HasErrors;
        }

        (ScenarioSettings? settings, _) = ScenarioReader.Read(tree, sources, bag);
        ScenarioTree.Origins(tree);
        return settings is not null || bag.HasErrors;
    }
}
