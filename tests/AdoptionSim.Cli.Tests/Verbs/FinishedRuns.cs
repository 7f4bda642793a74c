using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace AdoptionSim.Cli.Tests.Verbs;

/// <summary>Two small runs and their comparison, made once for the tests of the verbs that read folders.</summary>
public sealed class FinishedRuns : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder place = new();

    /// <summary>Folder of all runs.</summary>
    public string Root => place.Sub("runs");

    /// <summary>The first run.</summary>
    public string Run { get; private set; } = string.Empty;

    /// <summary>The same with one lever at half its strength.</summary>
    public string Half { get; private set; } = string.Empty;

    /// <summary>The first scenario with other draws.</summary>
    public string OtherSeed { get; private set; } = string.Empty;

    /// <summary>The second against the first.</summary>
    public string Comparison { get; private set; } = string.Empty;

    public async Task InitializeAsync()
    {
        string scenario = SmallScenario.In(place);
        string half = place.Write(
            "half.yaml",
            SmallScenario.Text.Replace("id: small", "id: half", StringComparison.Ordinal)
                .Replace("{2024: 1}", "{2023: 0.5}", StringComparison.Ordinal));
        Command.Ending made = await Command.RunAsync("compare", scenario, half, "--out", Root);
        Assert.Equal(0, made.Code);
        string[] folders = Directory.GetDirectories(Root);
        Run = folders.Single(folder => folder.Contains("_small_", StringComparison.Ordinal));
        Half = folders.Single(folder => Path.GetFileName(folder).Contains("Z_half_", StringComparison.Ordinal));
        Comparison = folders.Single(
            folder => Path.GetFileName(folder).StartsWith("compare-", StringComparison.Ordinal));
        await Command.RunAsync("run", scenario, "--seed", "9", "--out", place.Sub("seed"));
        OtherSeed = Directory.GetDirectories(place.Sub("seed")).Single();
    }

    /// <summary>A copy of a folder that a test may change.</summary>
    public string CopyOf(string folder)
    {
        string copy = place.Sub(Path.Combine("copies", Path.GetRandomFileName(), Path.GetFileName(folder)));
        foreach (string path in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(copy, Path.GetRelativePath(folder, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? copy);
            File.Copy(path, target);
        }

        return copy;
    }

    /// <summary>A name that nothing has yet.</summary>
    public string Free(string name) => place.Sub($"{Path.GetRandomFileName()}-{name}");

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => place.Dispose();
}
