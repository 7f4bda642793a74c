using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Runtime.Checkpoints;

/// <summary>
/// The files of one country of one replicate after one tick: nation, what was seen, every block, and last the list of
/// them with their seals. Without the list there is no set.
/// </summary>
internal sealed class CheckpointSet(string folder, string runId, StatePlace at)
{
    private const string ListName = "set";
    private const string Ending = ".state";
    private const int TickDigits = 4;
    private const int SetUnit = -3;

    /// <summary>Units before the blocks.</summary>
    private static readonly int[] National = [StatePlace.Nation, StatePlace.Seen];

    /// <summary>Ticks that are done.</summary>
    public int Tick => at.Tick;

    /// <summary>Folder of the files.</summary>
    public string Folder => folder;

    /// <summary>Path of the list.</summary>
    public string ListPath => PathOf(ListName);

    private string Prefix => Path.Combine(folder, $"t{at.Tick.ToString("D4", CultureInfo.InvariantCulture)}-");

    /// <summary>Sets of a folder that have a list, the last one first.</summary>
    /// <param name="folder">Folder of one country of one replicate.</param>
    /// <param name="runId">Id of the run.</param>
    /// <param name="replicate">Number of the replicate.</param>
    /// <param name="country">Index of the country.</param>
    public static IReadOnlyList<CheckpointSet> Of(string folder, string runId, int replicate, int country)
    {
        List<CheckpointSet> sets = [];
        foreach (string path in Directory.Exists(folder)
            ? Directory.GetFiles(folder, $"t*-{ListName}{Ending}")
            : [])
        {
            string name = Path.GetFileName(path)[1..];
            if (int.TryParse(
                name.AsSpan(0, Math.Max(TickDigits, name.IndexOf('-', StringComparison.Ordinal))), NumberStyles.None,
                CultureInfo.InvariantCulture, out int tick))
            {
                sets.Add(new CheckpointSet(folder, runId, new StatePlace(replicate, country, tick, SetUnit)));
            }
        }

        sets.Sort((one, other) => other.Tick.CompareTo(one.Tick));
        return sets;
    }

    /// <summary>Path of a unit's file.</summary>
    /// <param name="unit">Number of the block, or one of the names of <see cref="StatePlace"/>.</param>
    public string PathOf(int unit) => unit switch
    {
        StatePlace.Nation => PathOf("nation"),
        StatePlace.Seen => PathOf("seen"),
        _ => PathOf($"b{unit.ToString("D5", CultureInfo.InvariantCulture)}"),
    };

    /// <summary>Head of a unit's file.</summary>
    /// <param name="unit">Number of the block, or one of the names of <see cref="StatePlace"/>.</param>
    public byte[] HeadOf(int unit) => StateFile.Head(runId, at with { Unit = unit });

    /// <summary>Writes the list of all files: from now on there is a set.</summary>
    /// <param name="seals">Seals of nation, what was seen, and the blocks.</param>
    /// <param name="open">Opens a file for writing.</param>
    /// <param name="toDisk">Whether to wait until it would outlast a loss of power.</param>
    public void WriteList(StateSeal[] seals, Func<string, Stream> open, bool toDisk)
    {
        int count = seals.Length;
        StateFile.Write(ListPath, HeadOf(SetUnit), open, writer => writer.List(ref seals, ref count), toDisk);
    }

    /// <summary>Checks every file of the set.</summary>
    /// <param name="blocks">Number of blocks of the country.</param>
    /// <exception cref="CheckpointRefusedException">A file is missing, or not the one that was written.</exception>
    public void Verify(int blocks)
    {
        StateSeal[] seals = ReadList();
        if (seals.Length != National.Length + blocks)
        {
            throw new CheckpointRefusedException(ListPath, CheckpointProblem.Mixed);
        }

        for (int k = 0; k < seals.Length; k++)
        {
            int unit = UnitOf(k);
            StateFile.Verify(PathOf(unit), HeadOf(unit), seals[k]);
        }
    }

    /// <summary>Unit of a place in the list.</summary>
    /// <param name="place">Place, from 0.</param>
    public static int UnitOf(int place) => place < National.Length ? National[place] : place - National.Length;

    /// <summary>Number of files of a set.</summary>
    /// <param name="blocks">Number of blocks of the country.</param>
    public static int FilesOf(int blocks) => National.Length + blocks;

    /// <summary>Removes the files, the list first, as far as the environment lets it.</summary>
    public void Remove()
    {
        StateFile.Remove(ListPath);
        foreach (string path in Directory.GetFiles(folder, Path.GetFileName(Prefix) + "*"))
        {
            StateFile.Remove(path);
        }
    }

    private string PathOf(string name) => Prefix + name + Ending;

    private StateSeal[] ReadList()
    {
        StateFile.Verify(ListPath, HeadOf(SetUnit), seal: null);
        StateSeal[] seals = [];
        int count = 0;
        using StateReader reader = StateFile.Open(ListPath, HeadOf(SetUnit));
        try
        {
            reader.List(ref seals, ref count);
            return seals;
        }
        catch (StateShapeException wrong)
        {
            throw new CheckpointRefusedException(ListPath, CheckpointProblem.Corrupt, wrong);
        }
    }
}
