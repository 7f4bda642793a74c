using System;
using System.Linq;
using AdoptionSim.Kernel;
using AdoptionSim.Runtime.Hosting;

namespace AdoptionSim.Benchmarks.Labour;

/// <summary>
/// The labour kernel with work in proportion to events. Workers of an occupation lie beside each other, those in work
/// before those without. A walk of the kernel goes from separation to separation, a sweep lists who finds work, and the
/// two change places; so only a separation touches memory that nothing has touched lately. A month ends for all before
/// the next one begins.
/// </summary>
internal sealed class RareKernel : ILabourContestant, IDisposable
{
    /// <summary>Luck of those in work.</summary>
    public static readonly Draws SeparationDraws = new(DrawKey.For(1, 0, 0), new DrawStream("benchmark.separation"));

    /// <summary>Luck of those without work.</summary>
    public static readonly Draws FindingDraws = new(DrawKey.For(1, 0, 0), new DrawStream("benchmark.finding"));

    private readonly LabourUnit[] units;
    private readonly Lists[] lists;
    private readonly LabourRecord[] records;
    private readonly int firms;
    private readonly BlockThreads team;
    private StableHash digest;
    private int month;

    /// <summary>Makes the workers.</summary>
    /// <param name="count">Number of workers.</param>
    /// <param name="threads">Number of threads.</param>
    public RareKernel(int count, int threads)
    {
        team = new BlockThreads(threads);
        firms = LabourRules.Firms(count);
        units = LabourUnit.Divide(count);
        lists = [.. units.Select(unit => new Lists(unit.Count))];
        records = new LabourRecord[count];
        LabourUnit.Place(units, count, (unit, works, record) =>
        {
            int last = unit.Start + unit.Count - 1 - (unit.Placed - 1 - unit.Employed);
            records[works ? unit.Start + unit.Employed : last] = record;
        });
    }

    public string Name => $"AdoptionSim's rare events, threads: {team.Threads}";

    public void Run(int months)
    {
        for (int end = month + months; month < end; month++)
        {
            team.ForEach(units.Length, Step);
            int k = 0;
            for (int occupation = 0; occupation < LabourRules.Occupations; occupation++)
            {
                long employed = 0;
                for (; k < units.Length && units[k].Occupation == occupation; k++)
                {
                    employed += units[k].Employed;
                }

                digest.Add((ulong)employed);
            }
        }
    }

    public LabourResult Result()
    {
        double skill = 0.0;
        double wage = 0.0;
        long since = 0;
        foreach (LabourUnit unit in units)
        {
            for (int k = 0; k < unit.Count; k++)
            {
                LabourRecord record = records[unit.Start + k];
                bool works = k < unit.Employed;
                skill += works ? record.SkillInWork(month - 1) : record.SkillOutOfWork(month - 1);
                wage += works ? LabourRules.Wage(record.Skill) : 0.0;
                since += month - 2 - record.Since;
            }
        }

        long employed = units.Sum(unit => (long)unit.Employed);
        return new LabourResult(
            units.Sum(unit => unit.Separations), units.Sum(unit => unit.Hires),
            1.0 - ((double)employed / records.Length), skill / records.Length, wage / employed,
            (double)since / records.Length, digest.Value);
    }

    public void Dispose() => team.Dispose();

    private void Step(int number)
    {
        LabourUnit unit = units[number];
        int[] leaving = lists[number].Leaving;
        int[] entering = lists[number].Entering;
        var walk = new RareEvents(
            SeparationDraws, (uint)month, unit.FirstId, unit.Employed, LabourRules.Separation(unit.Occupation));
        int separations = walk.Next(leaving);
        Fetch(records.AsSpan(unit.Start), leaving.AsSpan(0, Math.Min(separations, Cache.EventsAhead)));
        int hires = LaneSweep.Events(
            FindingDraws, (uint)month, unit.FirstId, unit.Count - unit.Employed, LabourRules.Finding(unit.Occupation),
            entering);
        Exchange(unit, leaving.AsSpan(0, separations), entering.AsSpan(0, hires));
        unit.Separations += separations;
        unit.Hires += hires;
    }

    /// <summary>Lets leavers and entrants change places in pairs, and the rest move over the border.</summary>
    private void Exchange(LabourUnit unit, ReadOnlySpan<int> leaving, ReadOnlySpan<int> entering)
    {
        Span<LabourRecord> inWork = records.AsSpan(unit.Start, unit.Count);
        Span<LabourRecord> without = inWork[unit.Employed..];
        int pairs = Math.Min(leaving.Length, entering.Length);
        Fetch(without, entering[..Math.Min(pairs, Cache.EventsAhead)]);
        Fetch(inWork, leaving[pairs..]);
        Fetch(without, entering[pairs..]);
        for (int k = 0; k < pairs; k++)
        {
            if (k + Cache.EventsAhead < pairs)
            {
                Cache.Fetch(in inWork[leaving[k + Cache.EventsAhead]]);
                Cache.Fetch(in without[entering[k + Cache.EventsAhead]]);
            }

            ref LabourRecord leaver = ref inWork[leaving[k]];
            ref LabourRecord entrant = ref without[entering[k]];
            (leaver, entrant) = (entrant.Enter(month, firms), leaver.Leave(month));
        }

        // The border moves: the last leavers change with the last in work, entrants with the first without.
        for (int k = leaving.Length - 1; k >= pairs; k--)
        {
            unit.Employed--;
            LabourRecord leaver = inWork[leaving[k]].Leave(month);
            inWork[leaving[k]] = inWork[unit.Employed];
            inWork[unit.Employed] = leaver;
        }

        for (int k = pairs; k < entering.Length; k++)
        {
            LabourRecord entrant = without[entering[k]].Enter(month, firms);
            without[entering[k]] = inWork[unit.Employed];
            inWork[unit.Employed] = entrant;
            unit.Employed++;
        }
    }

    private static void Fetch(ReadOnlySpan<LabourRecord> records, ReadOnlySpan<int> rows)
    {
        foreach (int row in rows)
        {
            Cache.Fetch(in records[row]);
        }
    }

    /// <summary>Rows of a unit's events in a month.</summary>
    private sealed class Lists(int workers)
    {
        public int[] Leaving { get; } = new int[workers];

        public int[] Entering { get; } = new int[workers];
    }
}
