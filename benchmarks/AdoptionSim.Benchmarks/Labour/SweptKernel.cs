using System;
using System.Linq;
using AdoptionSim.Kernel;
using AdoptionSim.Runtime.Hosting;

namespace AdoptionSim.Benchmarks.Labour;

/// <summary>
/// As AdoptionSim does it: one hot byte for each worker holds status and occupation; the sweep of the kernel lists
/// the few to whom something may happen; only they are decided exactly and their records touched. Skill and months
/// since the last event follow from the last event by a closed form, counts from the events. Blocks are shared out
/// over threads; the result is the same for any number.
/// </summary>
internal sealed class SweptKernel : ILabourContestant, IDisposable
{
    private const int ChunkWorkers = 4096;
    private const int BlockWorkers = 1 << 18;
    private const int EmployedBit = LabourRules.Occupations;
    private const int MonthsMost = 4096;
    private static readonly Draws WorkDraws = new(DrawKey.For(1, 0, 0), new DrawStream("benchmark.labour"));

    private readonly byte[] hot;
    private readonly WorkerRecord[] records;
    private readonly double[] probability = new double[LaneSweep.Kinds];
    private readonly byte[] limits = new byte[LaneSweep.Kinds];
    private readonly float[] learnt = new float[MonthsMost];
    private readonly float[] kept = new float[MonthsMost];
    private readonly BlockThreads team;
    private readonly bool isPlain;
    private readonly Block[] blocks;
    private StableHash digest;
    private int month;

    /// <summary>Makes the workers.</summary>
    /// <param name="count">Number of workers.</param>
    /// <param name="threads">Number of threads.</param>
    /// <param name="isPlain">Whether the plain twin runs: every worker decided alone, without vectors or lists.</param>
    public SweptKernel(int count, int threads, bool isPlain = false)
    {
        this.isPlain = isPlain;
        team = new BlockThreads(threads);
        hot = new byte[count];
        records = new WorkerRecord[count];
        blocks = [.. Enumerable.Range(0, (count + BlockWorkers - 1) / BlockWorkers).Select(_ => new Block())];
        for (int k = 0; k < LabourRules.Occupations; k++)
        {
            probability[k] = LabourRules.Finding(k);
            probability[k | EmployedBit] = LabourRules.Separation(k);
        }

        for (int k = 0; k < LaneSweep.Kinds; k++)
        {
            limits[k] = LaneSweep.Limit(probability[k]);
        }

        (learnt[0], kept[0]) = (1.0f, 1.0f);
        for (int k = 1; k < MonthsMost; k++)
        {
            learnt[k] = learnt[k - 1] * (1.0f - LabourRules.LearnShare);
            kept[k] = kept[k - 1] * (1.0f - LabourRules.ForgetShare);
        }

        team.ForEach(blocks.Length, Settle);
    }

    public string Name => isPlain ? "the plain twin of the sweep" : $"AdoptionSim's sweep, threads: {team.Threads}";

    public void Run(int months)
    {
        for (int end = month + months; month < end; month++)
        {
            team.ForEach(blocks.Length, isPlain ? StepPlain : Step);
            for (int occupation = 0; occupation < LabourRules.Occupations; occupation++)
            {
                long employed = 0;
                foreach (Block block in blocks)
                {
                    employed += block.Employed[occupation];
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
        long employed = 0;
        for (int k = 0; k < hot.Length; k++)
        {
            skill += SkillAt(k, month - 1);
            since += month - 2 - records[k].Since;
            wage += records[k].Wage;
            employed += (hot[k] & EmployedBit) == 0 ? 0 : 1;
        }

        return new LabourResult(
            blocks.Sum(block => block.Separations), blocks.Sum(block => block.Hires),
            1.0 - ((double)employed / hot.Length), skill / hot.Length, wage / employed, (double)since / hot.Length,
            digest.Value);
    }

    public void Dispose() => team.Dispose();

    private void Settle(int block)
    {
        (int start, int end) = RangeOf(block);
        for (int k = start; k < end; k++)
        {
            bool works = LabourRules.IsEmployedFirst((uint)k);
            byte occupation = LabourRules.Occupation((uint)k);
            hot[k] = (byte)(occupation | (works ? EmployedBit : 0));
            blocks[block].Employed[occupation] += works ? 1 : 0;
            records[k] = new WorkerRecord
            {
                Since = -1,
                Skill = LabourRules.FirstSkill,
                Firm = LabourRules.FirmFirst((uint)k, hot.Length),
                Wage = works ? LabourRules.Wage(LabourRules.FirstSkill) : 0.0f,
            };
        }
    }

    private (int Start, int End) RangeOf(int block) =>
        (block * BlockWorkers, Math.Min(hot.Length, (block + 1) * BlockWorkers));

    private void Step(int number)
    {
        Block block = blocks[number];
        (int start, int end) = RangeOf(number);
        Span<int> rows = block.Rows;
        for (int first = start; first < end; first += ChunkWorkers)
        {
            int length = Math.Min(ChunkWorkers, end - first);
            int found = LaneSweep.CandidatesByKind(
                WorkDraws, (uint)month, (uint)first, hot.AsSpan(first, length), limits, rows, block.Lanes);
            int events = 0;
            for (int k = 0; k < found; k++)
            {
                int worker = first + rows[k];
                if (WorkDraws.IsBelow(probability[hot[worker]], block.Lanes[k], (uint)month, (uint)worker))
                {
                    rows[events++] = worker;
                    Cache.Fetch(in records[worker]);
                }
            }

            for (int k = 0; k < events; k++)
            {
                Change(block, rows[k]);
            }
        }
    }

    private void StepPlain(int number)
    {
        (int start, int end) = RangeOf(number);
        for (int worker = start; worker < end; worker++)
        {
            if (WorkDraws.LaneUniform((uint)month, (uint)worker) < probability[hot[worker]])
            {
                Change(blocks[number], worker);
            }
        }
    }

    private void Change(Block block, int worker)
    {
        ref WorkerRecord record = ref records[worker];
        record.Skill = SkillAt(worker, month - 1);
        hot[worker] ^= EmployedBit;
        bool works = (hot[worker] & EmployedBit) != 0;

        // The month of the event goes by the new status, so the closed form starts at the month before it.
        record.Since = month - 1;
        int occupation = hot[worker] & (EmployedBit - 1);
        if (works)
        {
            record.Firm = LabourRules.NextFirm(record.Firm, hot.Length);
            record.Wage = LabourRules.Wage(record.Skill);
            block.Employed[occupation]++;
            block.Hires++;
        }
        else
        {
            record.Wage = 0.0f;
            block.Employed[occupation]--;
            block.Separations++;
        }
    }

    /// <summary>Skill after a month, by the status since the last event.</summary>
    private float SkillAt(int worker, int after)
    {
        WorkerRecord record = records[worker];
        int months = after - record.Since;
        return (hot[worker] & EmployedBit) != 0
            ? 1.0f - ((1.0f - record.Skill) * learnt[months])
            : record.Skill * kept[months];
    }

    private struct WorkerRecord
    {
        public int Since;
        public int Firm;
        public float Skill;
        public float Wage;
    }

    private sealed class Block
    {
        public int[] Employed { get; } = new int[LabourRules.Occupations];

        public int[] Rows { get; } = new int[ChunkWorkers];

        public byte[] Lanes { get; } = new byte[ChunkWorkers];

        public long Separations { get; set; }

        public long Hires { get; set; }
    }
}
