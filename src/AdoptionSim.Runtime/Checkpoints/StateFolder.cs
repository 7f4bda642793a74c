using System;
using System.IO;
using AdoptionSim.Model;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Runtime.Checkpoints;

/// <summary>Where the blocks of a country keep their state after a tick, or find it.</summary>
/// <param name="Folder">Folder of the country in the replicate.</param>
/// <param name="RunId">Id of the run.</param>
/// <param name="Replicate">Number of the replicate, from 0.</param>
/// <param name="Country">Index of the country in the scenario.</param>
/// <param name="Tick">Ticks that are done.</param>
/// <param name="ToDisk">Whether what is written has to outlast a loss of power.</param>
public sealed record StateFolder(string Folder, string RunId, int Replicate, int Country, int Tick, bool ToDisk)
{
    /// <summary>Opens a file for writing; tests let it fail.</summary>
    internal Func<string, Stream> Open { get; init; } = OpenNew;

    private CheckpointSet Set => new(Folder, RunId, new StatePlace(Replicate, Country, Tick, StatePlace.Seen));

    /// <summary>Keeps a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="number">Its number.</param>
    /// <param name="heard">What firms of the country have heard.</param>
    /// <returns>Length and digest of the file.</returns>
    /// <exception cref="Folders.RunFolderException">The environment does not let it be written.</exception>
    public StateSeal Keep(Block block, int number, HeardSignals heard)
    {
        ArgumentNullException.ThrowIfNull(block);
        return StateFile.Write(
            Set.PathOf(number), Set.HeadOf(number), Open, writer => block.Keep(writer, heard), ToDisk);
    }

    /// <summary>Puts a block back.</summary>
    /// <param name="block">The block.</param>
    /// <param name="number">Its number.</param>
    /// <param name="heard">What firms of the country have heard.</param>
    /// <exception cref="CheckpointRefusedException">The file is missing, truncated, or of something else.</exception>
    /// <exception cref="StateShapeException">It is not of this block.</exception>
    public void PutBack(Block block, int number, HeardSignals heard)
    {
        ArgumentNullException.ThrowIfNull(block);
        using StateReader reader = StateFile.Open(Set.PathOf(number), Set.HeadOf(number));
        block.Keep(reader, heard);
    }

    /// <summary>Opens a new file for writing.</summary>
    internal static Stream OpenNew(string path) =>
        new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
}
