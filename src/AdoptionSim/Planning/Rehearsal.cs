using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AdoptionSim.Inputs;
using AdoptionSim.Model;
using AdoptionSim.Observations.Recording;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Planning;

/// <summary>
/// Does in a temporary folder what a run does, on a small scale. What a run takes whatever its size, such as compiling
/// the program and rendering its pages, comes out of that without being known beforehand.
/// </summary>
internal sealed class Rehearsal : IDisposable
{
    private const int ReplicatesMost = 2;

    private readonly ResolvedScenario scenario;
    private readonly RunOptions options;
    private readonly string folder;
    private int parts;

    /// <summary>Makes the temporary folder.</summary>
    /// <exception cref="RunFolderException">The environment does not let it be made.</exception>
    public Rehearsal(ResolvedScenario scenario, RunOptions options)
    {
        this.scenario = scenario;
        this.options = options;
        try
        {
            folder = Directory.CreateTempSubdirectory("adoptionsim-plan-").FullName;
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            throw RunFolderException.From(Path.GetTempPath(), failure);
        }
    }

    /// <summary>A new folder in the temporary one.</summary>
    public string NextFolder() => Path.Combine(folder, $"{++parts}");

    /// <summary>Replicates of a rehearsal: two, where there are more, make bands and wait for each other.</summary>
    public static int ReplicatesOf(Scenario scenario) => Math.Min(scenario.Replicates, ReplicatesMost);

    /// <summary>Runs few replicates from the first month to the folder.</summary>
    /// <param name="scale">Scale of the home country.</param>
    /// <param name="comparatorPersons">Persons of a comparator, at most.</param>
    public StageMeter Run(int scale, int comparatorPersons)
    {
        RunOptions small = SmallOptions();
        ResolvedScenario few = scenario.OfSize(scale, comparatorPersons, ReplicatesOf(scenario.Scenario));
        RunSet.Run([few], small, progress: null, default);
        return small.Stages!; // made with the options
    }

    /// <summary>Writes and renders what was recorded, as if every replicate had come out like it.</summary>
    /// <param name="countries">Record of every country, to the end of the scenario.</param>
    /// <param name="replicates">Number of replicates.</param>
    public RehearsedEnd End(IReadOnlyList<CountryRecord> countries, int replicates)
    {
        ResolvedScenario small = scenario.OfSize(
            scenario.Scenario.Scale, scenario.Scenario.ComparatorPersons, replicates);
        RunOptions asked = SmallOptions();
        string path = RunSet.End(small, countries, asked).Folder;
        FileInfo[] files =
        [
            .. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Select(file => new FileInfo(file)),
        ];
        long tables = files.Where(file => string.Equals(
            Path.GetFileName(Path.GetDirectoryName(file.FullName)), RunFolder.DataFolder, StringComparison.Ordinal))
            .Sum(file => file.Length);
        return new RehearsedEnd(replicates, files.Sum(file => file.Length) - tables, asked.Stages!); // made with them
    }

    /// <summary>Removes the temporary folder, as far as the environment lets it.</summary>
    public void Dispose()
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            // Nothing depends on it, and systems clear their temporary folders.
        }
    }

    private RunOptions SmallOptions() => options with
    {
        OutDirectory = NextFolder(),
        Checkpoints = null,
        CheckpointNotices = null,
        Stages = new StageMeter(options.Clock),
    };
}
