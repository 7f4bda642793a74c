using System;
using System.Collections.Generic;
using System.IO;
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
    private const int SetsKept = 2;

    private readonly RunCheckpoints run;
    private readonly StatePlace place;
    private readonly string folder;
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
        folder = Path.Combine(run.Folder, $"r{replicate:D5}-c{country:D2}");
        lastTimestamp = run.Clock.GetTimestamp();
    }

    private string DonePath => folder + ".done";

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
        if (!run.IsResumed || !File.Exists(DonePath))
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
    /// <param name="host">Its blocks.</param>
    /// <param name="team">Threads that work on them.</param>
    /// <returns>Ticks that are done; 0 without a set that can be used.</returns>
    public int PutBack(Country country, LocalBlockHost host, BlockThreads team)
    {
        if (!run.IsResumed)
        {
            return 0;
        }

        foreach (CheckpointSet set in CheckpointSet.Of(folder, run.RunId, place.Replicate, place.Country))
        {
            try
            {
                set.Verify(host.Blocks.Count);
            }
            catch (CheckpointRefusedException refused)
            {
                run.Refuse(refused);
                set.Remove();
                continue;
            }

            PutBack(set, country, host, team);
            written.Enqueue(set);
            return set.Tick;
        }

        return 0;
    }

    /// <summary>Keeps the country, if a checkpoint is due.</summary>
    /// <param name="ticks">Ticks that are done.</param>
    /// <param name="country">The country.</param>
    /// <param name="host">Its blocks.</param>
    /// <param name="team">Threads that work on them.</param>
    public void KeepWhenDue(int ticks, Country country, LocalBlockHost host, BlockThreads team)
    {
        if (run.Cadence.IsDue(ticks, run.Clock.GetElapsedTime(lastTimestamp), lastCost))
        {
            Keep(ticks, country, host, team);
        }
    }

    /// <summary>Keeps the country. What the environment refuses is told, and the run goes on.</summary>
    /// <param name="ticks">Ticks that are done.</param>
    /// <param name="country">The country.</param>
    /// <param name="host">Its blocks.</param>
    /// <param name="team">Threads that work on them.</param>
    public void Keep(int ticks, Country country, LocalBlockHost host, BlockThreads team)
    {
        if (ticks == 0 || (written.Count > 0 && written.ToArray()[^1].Tick == ticks))
        {
            return;
        }

        long start = run.Clock.GetTimestamp();
        var set = new CheckpointSet(folder, run.RunId, place with { Tick = ticks });
        try
        {
            Directory.CreateDirectory(folder);
            Write(set, country, host, team);
            written.Enqueue(set);
            run.HasKept();
            while (written.Count > SetsKept)
            {
                written.Dequeue().Remove();
            }
        }
        catch (Exception failure) when (RunFolderException.Covers(Unwrapped(failure)))
        {
            run.NotWritten(folder, Unwrapped(failure));
            if (Directory.Exists(folder))
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

        try
        {
            StateFile.Write(DonePath, StateFile.Head(run.RunId, place), run.Open, writer =>
            {
                writer.Value(ref digest);
                seen.Keep(writer);
            });
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

    private static Exception Unwrapped(Exception failure) =>
        failure is AggregateException { InnerException: { } inner } ? inner : failure;

    private void Write(CheckpointSet set, Country country, LocalBlockHost host, BlockThreads team)
    {
        // Sets that follow each other fast are not worth the wait: a loss of power then costs a few of them.
        bool toDisk = run.Clock.GetElapsedTime(lastTimestamp) >= CheckpointCadence.WorthKeeping;
        var seals = new StateSeal[CheckpointSet.FilesOf(host.Blocks.Count)];
        team.ForEach(seals.Length, k =>
        {
            int unit = CheckpointSet.UnitOf(k);
            seals[k] = StateFile.Write(set.PathOf(unit), set.HeadOf(unit), run.Open, writer =>
            {
                switch (unit)
                {
                    case StatePlace.Nation:
                        country.Keep(writer);
                        break;
                    case StatePlace.Seen:
                        seen.Keep(writer);
                        break;
                    default:
                        host.Blocks[unit].Keep(writer, country.Economy.Heard);
                        break;
                }
            }, toDisk);
        });
        set.WriteList(seals, run.Open, toDisk);
    }

    private void PutBack(CheckpointSet set, Country country, LocalBlockHost host, BlockThreads team)
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

        team.ForEach(host.Blocks.Count, block =>
        {
            using StateReader reader = StateFile.Open(set.PathOf(block), set.HeadOf(block));
            host.Blocks[block].Keep(reader, country.Economy.Heard);
        });
    }
}
