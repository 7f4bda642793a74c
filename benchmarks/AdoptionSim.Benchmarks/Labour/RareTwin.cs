using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Kernel;

namespace AdoptionSim.Benchmarks.Labour;

/// <summary>
/// The plain twin of <see cref="RareKernel"/>: two lists for each unit, every worker asked, one draw at a time.
/// </summary>
internal sealed class RareTwin : ILabourContestant
{
    private readonly LabourUnit[] units;
    private readonly List<LabourRecord>[] inWork;
    private readonly List<LabourRecord>[] without;
    private readonly int workers;
    private StableHash digest;
    private int month;

    /// <summary>Makes the workers.</summary>
    public RareTwin(int count)
    {
        workers = count;
        units = LabourUnit.Divide(count);
        inWork = [.. units.Select(_ => new List<LabourRecord>())];
        without = [.. units.Select(_ => new List<LabourRecord>())];
        LabourUnit.Place(units, count, (unit, works, record) =>
        {
            int number = Array.IndexOf(units, unit);
            if (works)
            {
                inWork[number].Add(record);
            }
            else
            {
                without[number].Insert(0, record);
            }
        });
    }

    public string Name => "the plain twin of rare events";

    public void Run(int months)
    {
        for (int end = month + months; month < end; month++)
        {
            long[] employed = new long[LabourRules.Occupations];
            for (int k = 0; k < units.Length; k++)
            {
                Step(units[k], inWork[k], without[k]);
                employed[units[k].Occupation] += inWork[k].Count;
            }

            foreach (long count in employed)
            {
                digest.Add((ulong)count);
            }
        }
    }

    public LabourResult Result()
    {
        double skill = 0.0;
        double wage = 0.0;
        long since = 0;
        for (int k = 0; k < units.Length; k++)
        {
            foreach (LabourRecord record in inWork[k])
            {
                skill += record.SkillInWork(month - 1);
                wage += LabourRules.Wage(record.Skill);
                since += month - 2 - record.Since;
            }

            foreach (LabourRecord record in without[k])
            {
                skill += record.SkillOutOfWork(month - 1);
                since += month - 2 - record.Since;
            }
        }

        long employed = inWork.Sum(list => (long)list.Count);
        return new LabourResult(
            units.Sum(unit => unit.Separations), units.Sum(unit => unit.Hires), 1.0 - ((double)employed / workers),
            skill / workers, wage / employed, (double)since / workers, digest.Value);
    }

    private void Step(LabourUnit unit, List<LabourRecord> working, List<LabourRecord> searching)
    {
        Queue<int> leaving = Leaving(unit, working.Count);
        Queue<int> entering = [];
        for (int k = 0; k < searching.Count; k++)
        {
            double luck = RareKernel.FindingDraws.LaneUniform((uint)month, unit.FirstId + (uint)k);
            if (luck < LabourRules.Finding(unit.Occupation))
            {
                entering.Enqueue(k);
            }
        }

        unit.Separations += leaving.Count;
        unit.Hires += entering.Count;
        while (leaving.Count > 0 && entering.Count > 0)
        {
            int from = leaving.Dequeue();
            int to = entering.Dequeue();
            LabourRecord leaver = working[from].Leave(month);
            working[from] = searching[to].Enter(month, LabourRules.Firms(workers));
            searching[to] = leaver;
        }

        foreach (int from in leaving.Reverse())
        {
            searching.Insert(0, working[from].Leave(month));
            working[from] = working[^1];
            working.RemoveAt(working.Count - 1);
        }

        int gone = 0;
        foreach (int to in entering)
        {
            working.Add(searching[to].Enter(month, LabourRules.Firms(workers)));
            searching[to] = searching[gone++];
        }

        searching.RemoveRange(0, gone);
    }

    private Queue<int> Leaving(LabourUnit unit, int employed)
    {
        Queue<int> leaving = [];
        Span<int> row = stackalloc int[1];
        var walk = new RareEvents(
            RareKernel.SeparationDraws, (uint)month, unit.FirstId, employed, LabourRules.Separation(unit.Occupation));
        while (walk.Next(row, [], LaneWidth.Scalar) > 0)
        {
            leaving.Enqueue(row[0]);
        }

        return leaving;
    }
}
