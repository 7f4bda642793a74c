using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Inputs;
using AdoptionSim.Model;
using AdoptionSim.Observations.Recording;
using AdoptionSim.Runtime;
using AdoptionSim.Runtime.Hosting;
using AdoptionSim.Runtime.Probing;

namespace AdoptionSim.Planning;

/// <summary>
/// What a run takes in memory and on disk. Bytes are counted while small copies of its countries are made and written,
/// so that no layout of columns or tables is known here.
/// </summary>
internal sealed class RunSizer
{
    /// <summary>Months of the probe: whole years, with every kind of month in them.</summary>
    private const int ProbeMonths = 24;

    /// <summary>The second shares dictionaries and footers with the first, as all later ones do.</summary>
    private const int ProbeReplicates = 2;

    private const int ScaleMost = 1_000_000;

    private readonly ResolvedScenario resolved;
    private readonly Scenario scenario;
    private readonly int threads;
    private readonly Probes probes;
    private readonly long emptyTableBytes;
    private readonly double coarseTableBytes;
    private readonly double fineTableBytes;
    private readonly double laterShare;

    /// <summary>Counts.</summary>
    /// <param name="resolved">The scenario.</param>
    /// <param name="threads">Number of threads.</param>
    /// <param name="clock">Clock.</param>
    public RunSizer(ResolvedScenario resolved, int threads, TimeProvider clock)
    {
        this.resolved = resolved;
        this.threads = threads;
        scenario = resolved.Scenario;
        probes = new Probes(resolved, ProbeMonths, ProbeReplicates, clock);
        using var team = new BlockThreads(Math.Min(threads, Environment.ProcessorCount));
        CountrySample[][] coarse = [.. Enumerable.Range(0, ProbeReplicates).Select(_ => Array.Empty<CountrySample>())];
        for (int replicate = 0; replicate < ProbeReplicates; replicate++)
        {
            coarse[replicate] =
            [
                probes.CoarseHome.Run(replicate, probes.Months, team),
                .. probes.RunComparators(team, isInTurn: false, replicate),
            ];
        }

        emptyTableBytes = TableBytes(probes.Coarse, []);
        coarseTableBytes = TableBytes(probes.Coarse, coarse[..1]) - emptyTableBytes;
        laterShare = (TableBytes(probes.Coarse, coarse) - emptyTableBytes - coarseTableBytes) / coarseTableBytes;
        fineTableBytes = probes.IsOneSize ? coarseTableBytes : TableBytes(
            probes.Fine, [[probes.FineHome.Run(0, probes.Months, team), .. coarse[0].Skip(1)]]) - emptyTableBytes;
    }

    /// <summary>Counts of the run, home first.</summary>
    public IReadOnlyList<CountryCount> Countries() =>
    [
        .. Enumerable.Range(0, scenario.Countries.Count).Select(country =>
        {
            CountrySize probe = country == 0 ? probes.FineHome.Size : probes.Comparators[country - 1].Size;
            long persons = Probes.PersonsOf(scenario, country);
            bool isProbe = IsWholeCountry(country);
            return new CountryCount(
                scenario.Countries[country].Pack.Code, ScenarioRun.ScaleOf(scenario, country),
                isProbe ? probe.Firms : (long)Math.Round((double)probe.Firms * persons / probe.Persons),
                isProbe ? probe.Persons : persons);
        }),
    ];

    /// <summary>What the run takes, as far as that is known without a rehearsal: pages and lists are left
    /// out.</summary>
    /// <param name="room">What the machine leaves to it.</param>
    public RunSize Size(Machine room) => Size(room, Environment.WorkingSet, FolderBytes(), 0.0, 0);

    /// <summary>What the run takes.</summary>
    /// <param name="room">What the machine leaves to it.</param>
    /// <param name="times">What was measured.</param>
    /// <param name="rehearsedBytes">Memory of the process after the rehearsal, bytes.</param>
    public RunSize Size(Machine room, RunTimes times, long rehearsedBytes)
    {
        // Replicates leave garbage that stays for a while: so did the probes, and more than the rehearsal. Both held
        // countries of their own.
        long own = Math.Max(0, scenario.Replicates > Rehearsal.ReplicatesOf(scenario)
            ? times.ProbedBytes - MemoryAt(times.ProbedScale)
            : rehearsedBytes - MemoryAt(Probes.CoarseScale(scenario)));
        double folder = times.OtherBytes - (times.OtherBytesPerReplicate * scenario.Replicates) + emptyTableBytes;
        return Size(room, own, folder, times.OtherBytesPerReplicate, times.CheckpointBytes);
    }

    private RunSize Size(
        Machine room, long ownBytes, double folderBytes, double otherBytesPerReplicate, long checkpointBytes)
    {
        long memory = ownBytes + MemoryAt(scenario.Scale);
        double first = ReplicateBytes();
        double later = Math.Max(1.0, first * laterShare);
        double folder = folderBytes + first - later;
        double replicate = later + otherBytesPerReplicate;
        long disk = (long)(folder + (scenario.Replicates * replicate));
        double left = Math.Max(0.0, (room.DiskBytes ?? long.MaxValue) - folder - checkpointBytes);
        return new RunSize(
            memory, disk, room, LargestScale(room.MemoryBytes - ownBytes), (long)Math.Floor(left / replicate))
        {
            CheckpointBytes = checkpointBytes,
        };
    }

    private bool IsWholeCountry(int country) => country == 0
        ? probes.Fine.Scenario.Scale == scenario.Scale
        : ScenarioRun.ScaleOf(probes.Fine.Scenario, country) == ScenarioRun.ScaleOf(scenario, country);

    /// <summary>Finest scale whose memory fits; memory falls as the scale grows, so halving finds it.</summary>
    private int? LargestScale(long bytes)
    {
        if (MemoryAt(ScaleMost) > bytes)
        {
            return null;
        }

        int fits = ScaleMost;
        int below = 0;
        while (fits - below > 1)
        {
            int middle = below + ((fits - below) / 2);
            (fits, below) = MemoryAt(middle) <= bytes ? (middle, below) : (fits, middle);
        }

        return fits;
    }

    /// <summary>
    /// Bytes of who exists, and of as many replicates as are open at once. The largest countries may be open together.
    /// </summary>
    private long MemoryAt(int scale)
    {
        List<double> open = [];
        double shared = 0.0;
        long all = 0;
        long home = Math.Max(1, Probes.PersonsOf(scenario.Countries[0].Pack) / scale);
        for (int country = 0; country < scenario.Countries.Count; country++)
        {
            long persons = country == 0 ? home : Probes.PersonsOf(scenario, country);
            (CountrySize small, CountrySize large) = country == 0
                ? (probes.CoarseHome.Size, probes.FineHome.Size)
                : (probes.Comparators[country - 1].Size, probes.Comparators[country - 1].Size);
            shared += At(persons, small, large, size => size.PopulationBytes);
            open.Add(At(persons, small, large, size => size.ReplicateBytes));
            all += persons;
        }

        bool isInTurn = threads == 1
            || ScenarioSetRun.GivesHomeAllThreads(home, all, threads, scenario.Replicates);
        int together = isInTurn ? 1 : threads;
        IEnumerable<double> largest = open.SelectMany(bytes => Enumerable.Repeat(bytes, scenario.Replicates))
            .OrderDescending().Take(together);
        return (long)(shared + largest.Sum());
    }

    /// <summary>A straight line through two sizes, or through nothing and one.</summary>
    private static double At(long persons, CountrySize small, CountrySize large, Func<CountrySize, double> of)
    {
        if (large.Persons <= small.Persons)
        {
            return of(large) * persons / large.Persons;
        }

        double slope = (of(large) - of(small)) / (large.Persons - small.Persons);
        return Math.Max(0.0, of(small) + (slope * (persons - small.Persons)));
    }

    /// <summary>
    /// Bytes of one replicate. Counts of larger countries have more digits: what is written grows as the logarithm of
    /// the persons.
    /// </summary>
    private double ReplicateBytes()
    {
        double growth = probes.IsOneSize ? 0.0
            : (fineTableBytes - coarseTableBytes) / Log(probes.FineHome.Size.Persons, probes.CoarseHome.Size.Persons);
        double bytes = fineTableBytes
            + (growth * Log(Probes.PersonsOf(scenario, 0), probes.FineHome.Size.Persons));
        return Math.Max(1.0, bytes * scenario.Ticks / probes.Months);
    }

    private static double Log(long one, long other) =>
        Kernel.PortableMath.Log((double)Math.Max(1, one) / Math.Max(1, other));

    private double FolderBytes() =>
        emptyTableBytes + resolved.ResolvedJson.Length + resolved.Sources.Sum(source => source.Bytes.Length)
        + ParameterCopies.TextOf(resolved).Length;

    /// <summary>Bytes of the tables that hold the replicates; the others count as failed.</summary>
    private static long TableBytes(RecordingPlan recording, CountrySample[][] replicates)
    {
        List<CountingStream> files = [];
        using (var tables = new RunTables(recording, string.Empty, _ => Opened(files)))
        {
            for (int replicate = 0; replicate < recording.Scenario.Replicates; replicate++)
            {
                if (replicate >= replicates.Length)
                {
                    tables.Skip(replicate);
                    continue;
                }

                // A probe runs to the end of its own horizon, so it has a record.
                tables.Append(new ReplicateRecord(
                    replicate, [.. replicates[replicate].Select(sample => sample.Record!)]));
            }

            tables.Complete();
        }

        return files.Sum(file => file.Length);
    }

    private static CountingStream Opened(List<CountingStream> files)
    {
        var file = new CountingStream();
        files.Add(file);
        return file;
    }
}
