using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Language;
using AdoptionSim.Inputs.Parameters;
using Xunit.Abstractions;

namespace AdoptionSim.Inputs.Tests.Fuzzing;

/// <summary>
/// Damaged scenarios neither crash nor hang the reader, their problems lie inside the file, and what is accepted runs.
/// ADOPTIONSIM_FUZZ_CASES=100000 makes it long, ADOPTIONSIM_FUZZ_SEED tries other damage.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int UsualCases = 1500;
    private const double SlowSeconds = 1.0;
    private const int LoadedEvery = 25;
    private const int RunEvery = 2;

    private static readonly string[] Shipped =
    [
        .. Directory.GetFiles(Repository.PathOf("scenarios"), "*.yaml").Order(StringComparer.Ordinal)
            .Select(File.ReadAllText),
        SmallScenario.Head + """
            scale: 1:1000
            levers:
              talent:
                strength: {points: {2026-04: 1, 2028: 50 %}, interpolate: linear}
                source: {id: cao_ai_policy_2026}
              sme_subsidy:
                budget: {2026: 340 億円}
                rate: {value: 50 %, source: {id: cao_ai_policy_2026}}
                rationing: score
            model: {exposure_map: aioe, adoption_rule: payback, ageing: false}
            demand_shock: {2024-09: -3 %, 2025: 0}
            parameters: {licence_cost: 0.35万 円/人月, social_interaction: 2}
            outcomes: [trust]
            checks:
              - {expect: fiscal_cost_total <= 4380 億円}
              - {expect: gap.firm_usage.US.points@2026-06 <= 60 ポイント, share: 50 %}

            """,
        """
        {"version": 1, "id": "case", "title": {"ja": "例", "en": "Case"}, "scale": "1:1000", "replicates": 2,
         "horizon": {"from": "2023-01", "to": "2030-12"}, "levers": {"talent": {"strength": {"2026-04": 1}}}}
        """,
    ];

    private readonly SourceList sources = SourceList.Read(new LoadOptions().AssetsDirectory, new DiagnosticBag());

    private int accepted;
    private int loaded;
    private int ran;
    private double slowest;

    [Fact]
    public void Damaged_Scenarios_Are_Told_Or_Run()
    {
        int cases = Setting("ADOPTIONSIM_FUZZ_CASES", UsualCases);
        int seed = Setting("ADOPTIONSIM_FUZZ_SEED", 1);
        var mutator = new ScenarioMutator(Shipped);
        using var folder = new TemporaryFolder();
        foreach (string file in Directory.GetFiles(Repository.PathOf("scenarios"), "*.yaml"))
        {
            folder.Write(Path.GetFileName(file), File.ReadAllText(file));
        }

        string path = Path.Combine(folder.Path, "case.yaml");
        for (int number = 0; number < cases; number++)
        {
            byte[] bytes = mutator.Mutate(new SeededDice(((ulong)seed << 32) + (ulong)number));
            File.WriteAllBytes(path, bytes);
            try
            {
                Check(path, bytes);
            }
            catch (Exception failure)
            {
                string text = Encoding.UTF8.GetString(bytes);
                throw new InvalidOperationException($"seed {seed}, case {number}:\n{text}", failure);
            }
        }

        output.WriteLine(
            $"{cases} cases of seed {seed}: {accepted} accepted by the language, {loaded} loaded whole, {ran} run; "
            + $"slowest {slowest:0.000} s");
        Assert.True(accepted > cases / 100, "Damage that leaves nothing valid tests no run.");
        Assert.True(ran > 0 || cases < UsualCases);
    }

    private static int Setting(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out int given)
            ? given : usual;

    private void Check(string path, byte[] bytes)
    {
        (bool isAccepted, IReadOnlyList<Diagnostic> problems) = Timed(() => Read(path));
        foreach (Diagnostic problem in problems)
        {
            Assert.True(problem is { Line: > 0, Column: > 0 }, problem.ToString());
            if (string.Equals(problem.File, path, StringComparison.Ordinal))
            {
                DiagnosticPlaces.AssertInside(problem, bytes);
            }
        }

        bool hasErrors = problems.Any(problem => problem.Severity is Severity.Error);
        Assert.True(isAccepted != hasErrors, "A scenario is accepted, or has an error.");
        if (!isAccepted)
        {
            return;
        }

        accepted++;
        if (accepted % LoadedEvery == 0)
        {
            LoadAndRun(path);
        }
    }

    private (bool IsAccepted, IReadOnlyList<Diagnostic> Problems) Read(string path)
    {
        var bag = new DiagnosticBag();
        (MapNode? tree, _) = ScenarioFiles.Read(path, new LoadOptions(), bag);
        ScenarioSettings? settings = null;
        if (tree is not null)
        {
            (settings, _) = ScenarioReader.Read(tree, sources, bag);
            ScenarioTree.Origins(tree);
        }

        return (settings is not null && !bag.HasErrors, bag.Sorted());
    }

    private void LoadAndRun(string path)
    {
        LoadResult result = ScenarioLoader.Load(path, new LoadOptions { Scale = 20_000, Replicates = 1 });
        loaded++;
        if (result.Scenario is not { } scenario)
        {
            Assert.Contains(result.Diagnostics, problem => problem.Severity is Severity.Error);
            return;
        }

        RoundTrips.AssertSame(scenario, path);
        if (loaded % RunEvery == 0)
        {
            ShippedRuns.Run(scenario);
            ran++;
        }
    }

    /// <summary>The least of a few tries, because other programs may hold the machine up.</summary>
    private T Timed<T>(Func<T> read)
    {
        double least = double.MaxValue;
        for (int attempt = 0; ; attempt++)
        {
            long start = Stopwatch.GetTimestamp();
            T value = read();
            least = Math.Min(least, Stopwatch.GetElapsedTime(start).TotalSeconds);
            if (least < SlowSeconds)
            {
                slowest = Math.Max(slowest, least);
                return value;
            }

            Assert.True(attempt < 3, $"The reader takes {least:0.0} s.");
        }
    }
}
