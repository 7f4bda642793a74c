using System;
using System.IO;
using System.Threading.Tasks;

namespace AdoptionSim.Notebooks.Tests.Views;

/// <summary>A run, a comparison and an explanation that tests look at and never change.</summary>
public sealed class SmallResults : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("adoptionsim-results-");

    public RunOptions Options => new() { OutDirectory = Path.Combine(folder.FullName, "runs"), Threads = 2 };

    public Run Run { get; private set; } = null!; // made before the first test

    public RunComparison Comparison { get; private set; } = null!; // made before the first test

    public LeverExplanation Explanation { get; private set; } = null!; // made before the first test

    public string Path0 => folder.FullName;

    public async Task InitializeAsync()
    {
        Environment.SetEnvironmentVariable("ADOPTIONSIM_LANG", "en");
        Run = await SmallScenarios.Base.RunAsync(Options);
        Comparison = await SmallScenarios.Base.CompareAsync(
            [SmallScenarios.Base.Without("talent").Named("none", "無", "None")], Options);
        Explanation = await SmallScenarios.Base.ExplainAsync(new ExplainOptions { Run = Options });
    }

    public Task DisposeAsync()
    {
        folder.Delete(recursive: true);
        return Task.CompletedTask;
    }
}
