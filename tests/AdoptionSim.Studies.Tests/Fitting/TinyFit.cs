using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AdoptionSim.Inputs;
using AdoptionSim.Studies.Fitting;

namespace AdoptionSim.Studies.Tests.Fitting;

/// <summary>A whole fit of the baseline at the least size, made with one thread, with two, and once more.</summary>
public sealed class TinyFit : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public TinyFit()
    {
        List<string> reports = [];
        Results = Fit(threads: 1, reports.Add);
        Reports = reports;
        Runs =
        [
            Written("one", Results),
            Written("two", Fit(threads: 2, Ignore)),
            Written("again", Fit(threads: 2, Ignore)),
        ];
        Reloaded = Load();
    }

    /// <summary>Fits of all countries.</summary>
    public IReadOnlyList<FitResult> Results { get; }

    /// <summary>What the first run told on its way.</summary>
    public IReadOnlyList<string> Reports { get; }

    /// <summary>Page and files of each of the runs, by name of the file.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, byte[]>> Runs { get; }

    /// <summary>The baseline, loaded from a folder of assets that carries the first run's files.</summary>
    public LoadResult Reloaded { get; }

    public static FitOptions Options { get; } =
        new() { HomeScale = 5000, ComparatorPersons = 20_000, Members = 3, Seed = 11 };

    public void Dispose() => folder.Dispose();

    private static IReadOnlyList<FitResult> Fit(int threads, Action<string> report) => new FitStudy(
        Shipped.Baseline, FitSpecification.Read(Shipped.SpecificationPath), Options with { Threads = threads },
        report).Run();

    private static void Ignore(string line)
    {
    }

    private Dictionary<string, byte[]> Written(string name, IReadOnlyList<FitResult> results)
    {
        string target = folder.Sub(name, "scenarios", "parameters", "fitted");
        Directory.CreateDirectory(target);
        FitFiles.WriteParameters(results, target);
        File.WriteAllText(Path.Combine(target, "fit.md"), FitFiles.Page(results, Options));
        return Directory.GetFiles(target).ToDictionary(
            path => Path.GetFileName(path), File.ReadAllBytes, StringComparer.Ordinal);
    }

    private LoadResult Load()
    {
        string assets = folder.Sub("one");
        Copy("data", assets);
        Copy(Path.Combine("scenarios", "parameters"), assets);
        return ScenarioLoader.Load(Shipped.BaselinePath, new LoadOptions { AssetsDirectory = assets });
    }

    /// <summary>Copies a folder of the repository, except what the fit itself has written there.</summary>
    private static void Copy(string name, string assets)
    {
        foreach (string path in Directory.GetFiles(Repository.PathOf(name), "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(assets, Path.GetRelativePath(Repository.Root, path));
            if (Path.GetFileName(Path.GetDirectoryName(target)) != "fitted")
            {
                Directory.CreateDirectory(Path.GetDirectoryName(target)!); // it has a folder above it
                File.Copy(path, target);
            }
        }
    }
}
