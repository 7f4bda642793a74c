using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using AdoptionSim.Model;
using AdoptionSim.Runtime.Folders;
using AdoptionSim.Runtime.Hosting;

namespace AdoptionSim.Runtime.Checkpoints;

/// <summary>
/// The checkpoints of one country of one replicate. The last two sets are kept, so that there is one while the next is
/// written; a country that has ended keeps only what was seen of it.
/// </summary>
internal sealed class CountryCheckpoints : ITickObserver
{
    /// <summary>Ending of the file of a country that has ended.</summary>
    public const string DoneEnding = ".done";

    private const int SetsKept = 2;

    private readonly RunCheckpoints run;
    private readonly StatePlace place;
    private readonly string folder;
    private readonly string epochFolder;
    private readonly SeenMonths seen = new();
    private readonly Queue<CheckpointSet> written = [];
    private ITickObserver? observer;
    private long lastTimestamp;
    private TimeSpan lastCost;

    /// <summary>Makes the checkpoints of a country; nothing is written yet.</summary>
    /// <param name="run">The checkpoints of the run.</param>
    /// <param name="replicate">Number of the replicate.</param>
    /// <param name="country">Index of the country.</param>
    public CountryCheckpoints(RunCheckpoints run, int replicate, int country)
    {
        this.run = run;
        place = new StatePlace(replicate, country, 0, StatePlace.Seen);
        folder = FolderOf(run.Folder, replicate, country);
        epochFolder = run.Epoch is { } epoch ? EpochFolders.Of(folder, epoch) : folder;
        lastTimestamp = run.Clock.GetTimestamp();
    }

    private string DonePath => folder + DoneEnding;

    /// <summary>Folder of a country.</summary>
    /// <param name="checkpoints">Folder of all checkpoints of the run.</param>
    /// <param name="replicate">Number of the replicate.</param>
    /// <param name="country">Index of the country.</param>
    public static string FolderOf(string checkpoints, int replicate, int country) =>
        Path.Combine(checkpoints, $"r{replicate:D5}-c{country:D2}");

    /// <summary>Shows months to whoever watches the country, and keeps them.</summary>
    /// <param name="watching">Who watches.</param>
    public ITickObserver Before(ITickObserver watching)
    {
        observer = watching;
        return this;
    }

    /// <inheritdoc/>
    public void Observe(CountrySnapshot country)
    {
        seen.Add(country);
        observer?.Observe(country);
    }

    /// <summary>
    /// Shows the months of a country that had ended to who watches it, so that it is not simulated again.
    /// </summary>
    /// <param name="empty">A snapshot of the country.</param>
    /// <param name="watching">Who watches.</param>
    /// <returns>Digest of its last state; null where the country has not ended.</returns>
    public ulong? ShowEnded(CountrySnapshot empty, ITickObserver watching)
    {
        if (!(run.IsResumed || run.IsElsewhere) || !File.Exists(DonePath))
        {
            return null;
        }

        byte[] head = StateFile.Head(run.RunId, place);
        ulong digest = 0;
        try
        {
            StateFile.Verify(DonePath, head, seal: null);
            using StateReader reader = StateFile.Open(DonePath, head);
            reader.Value(ref digest);
            seen.Keep(reader);
        }
        catch (CheckpointRefusedException refused)
        {
            run.Refuse(refused);
            StateFile.Remove(DonePath);
            return null;
        }

        seen.ShowAgain(empty, watching);
        return digest;
    }

    /// <summary>Puts a country back to its last complete set; earlier ones stand in for one that is refused.</summary>
    /// <param name="country">The country, waiting for its first tick.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="blockCount">Number of its blocks.</param>
    /// <returns>Ticks that are done; 0 without a set that can be used.</returns>
    public async ValueTask<int> PutBackAsync(Country country, ICountryBlocks blocks, int blockCount)
    {
        if (!run.IsResumed)
        {
            return 0;
        }

        CheckpointSet? last = null;
        foreach (CheckpointSet set in EpochFolders.SetsOf(folder, run.RunId, place.Replicate, place.Country))
        {
            if (last is not null)
            {
                LetStayOrGo(set);
            }
            else if (IsWhole(set, blockCount))
            {
                last = set;
            }
        }

        if (last is null)
        {
            return 0;
        }

        PutBackNation(last, country);
        await blocks.PutBackAsync(PlaceOf(last, toDisk: false), country.Economy.Heard);
        written.Enqueue(last);
        return last.Tick;
    }

    /// <summary>Whether a checkpoint is due.</summary>
    /// <param name="ticks">Ticks that are done.</param>
    public bool IsDue(int ticks) => run.Cadence.IsDue(ticks, run.Clock.GetElapsedTime(lastTimestamp), lastCost);

    /// <summary>Keeps the country. What the environment refuses is told, and the run goes on.</summary>
    /// <param name="ticks">Ticks that are done.</param>
    /// <param name="country">The country.</param>
    /// <param name="blocks">Its blocks.</param>
    public async ValueTask KeepAsync(int ticks, Country country, ICountryBlocks blocks)
    {
        if (ticks == 0 || (written.Count > 0 && written.ToArray()[^1].Tick == ticks))
        {
            return;
        }

        ThrowIfOver();
        long start = run.Clock.GetTimestamp();
        var set = new CheckpointSet(epochFolder, run.RunId, place with { Tick = ticks });
        try
        {
            Directory.CreateDirectory(epochFolder);
            await WriteAsync(set, country, blocks);
            written.Enqueue(set);
            run.HasKept();
            while (written.Count > SetsKept)
            {
                written.Dequeue().Remove();
            }
        }
        catch (Exception failure) when (RunFolderException.Covers(Unwrapped(failure)))
        {
            run.NotWritten(epochFolder, Unwrapped(failure));
            if (Directory.Exists(epochFolder))
            {
                set.Remove();
            }
        }

        lastTimestamp = run.Clock.GetTimestamp();
        lastCost = run.Clock.GetElapsedTime(start, lastTimestamp);
    }

    /// <summary>Keeps what was seen of a country that has ended, instead of its sets.</summary>
    /// <param name="digest">Digest of its last state.</param>
    public void End(ulong digest)
    {
        if (!run.IsWorthKeeping)
        {
            return;
        }

        ThrowIfOver();
        string path = run.Epoch is { } epoch ? EpochFolders.Aside(DonePath, epoch) : DonePath;
        try
        {
            StateFile.Write(path, StateFile.Head(run.RunId, place), run.Open, writer =>
            {
                writer.Value(ref digest);
                seen.Keep(writer);
            });
            if (run.Epoch is not null)
            {
                File.Move(path, DonePath, overwrite: true);
            }

            run.HasKept();
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            run.NotWritten(DonePath, failure);
        }
    }

    private bool IsWhole(CheckpointSet set, int blockCount)
    {
        try
        {
            set.Verify(blockCount);
            return true;
        }
        catch (CheckpointRefusedException refused)
        {
            run.Refuse(refused);
            set.Remove();
            return false;
        }
    }

    /// <summary>One set before the last stays; what earlier epochs left behind goes.</summary>
    private void LetStayOrGo(CheckpointSet set)
    {
        if (written.Count == 0)
        {
            written.Enqueue(set);
        }
        else
        {
            set.Remove();
        }
    }

    private void ThrowIfOver()
    {
        if (run.Epoch is { } epoch && !EpochFolders.IsLast(folder, epoch))
        {
            throw new EpochOverException(epoch);
        }
    }

    private static Exception Unwrapped(Exception failure) =>
        failure is AggregateException { InnerException: { } inner } ? inner : failure;

    private async ValueTask WriteAsync(CheckpointSet set, Country country, ICountryBlocks blocks)
    {
        // Sets that follow each other fast are not worth the wait: a loss of power then costs a few of them.
        bool toDisk = run.Clock.GetElapsedTime(lastTimestamp) >= CheckpointCadence.WorthKeeping;
        List<StateSeal> seals =
        [
            Write(set, StatePlace.Nation, country.Keep, toDisk), Write(set, StatePlace.Seen, seen.Keep, toDisk),
        ];
        seals.AddRange(await blocks.KeepAsync(PlaceOf(set, toDisk), country.Economy.Heard));
        set.WriteList([.. seals], run.Open, toDisk);
    }

    private StateSeal Write(CheckpointSet set, int unit, Action<StateWriter> write, bool toDisk) =>
        StateFile.Write(set.PathOf(unit), set.HeadOf(unit), run.Open, write, toDisk);

    private StateFolder PlaceOf(CheckpointSet set, bool toDisk) =>
        new(set.Folder, run.RunId, place.Replicate, place.Country, set.Tick, toDisk) { Open = run.Open };

    private void PutBackNation(CheckpointSet set, Country country)
    {
        using (StateReader reader = StateFile.Open(set.PathOf(StatePlace.Seen), set.HeadOf(StatePlace.Seen)))
        {
            seen.Keep(reader);
        }

        if (observer is not null)
        {
            seen.ShowAgain(country.Snapshot, observer);
        }

        using (StateReader reader = StateFile.Open(set.PathOf(StatePlace.Nation), set.HeadOf(StatePlace.Nation)))
        {
            country.Keep(reader);
        }
    }
}
