using System.Threading.Tasks;
using AdoptionSim.Inputs;
using AdoptionSim.Model;
using AdoptionSim.Model.Population;
using AdoptionSim.Observations.Recording;
using AdoptionSim.Observations.Surveys;
using AdoptionSim.Runtime;
using AdoptionSim.Runtime.Hosting;

namespace AdoptionSim.Replay.Tests;

/// <summary>Threads inside one country, as large countries have them.</summary>
public sealed class InnerThreadsTests
{
    private const int Scale = 2000;
    private const int Replicate = 1;

    [Fact]
    public async Task Blocks_On_Any_Threads_Give_The_Same_Country()
    {
        var options = new LoadOptions { AssetsDirectory = Repository.Root, Replicates = Replicate + 1 };
        LoadResult loaded = Simulation.Load(Repository.PathOf("scenarios", "plan-fy2025.yaml"), options);
        ResolvedScenario resolved = Assert.IsType<ResolvedScenario>(loaded.Scenario);
        Scenario scenario = resolved.Scenario;
        var population = CountryPopulation.Build(
            scenario.Countries[0].Pack, Scale, scenario.Seed);
        var recording = new RecordingPlan(
            scenario, new SurveyPlan(resolved.Readings, resolved.CentralSurveyParameters, []));
        (ulong expected, CountryRecord seen) = await RunAsync(recording, population, threads: 1);
        foreach (int threads in (int[])[1, 2, 7, 100])
        {
            (ulong digest, CountryRecord record) = await RunAsync(recording, population, threads);
            Assert.Equal(expected, digest);
            Assert.Equal(seen.Months, record.Months);
            Assert.Equal(seen.Groups, record.Groups);
            Assert.Equal(seen.Surveys, record.Surveys);
            Assert.Equal(seen.Work?.Occupations, record.Work?.Occupations);
            Assert.Equal(seen.Work?.Markets, record.Work?.Markets);
            Assert.Equal(seen.Work?.Transitions, record.Work?.Transitions);
        }
    }

    private static async Task<(ulong Digest, CountryRecord Record)> RunAsync(
        RecordingPlan recording, CountryPopulation population, int threads)
    {
        Scenario scenario = recording.Scenario;
        var recorder = new Recorder(recording, 0, Replicate);
        using var team = new BlockThreads(threads);
        ulong digest = await CountryRun.RunAsync(
            scenario.Countries[0], population, scenario.From, scenario.Ticks, scenario.Seed, Replicate, team, recorder);
        return (digest, recorder.Complete());
    }
}
