using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using AdoptionSim.Benchmarks.Measuring;
using AdoptionSim.Kernel;

namespace AdoptionSim.Benchmarks.Steps;

/// <summary>The sweeps that the dense steps are made of, beside a copy of the bytes they read and their
/// twins.</summary>
internal sealed class SweepBenchmark : IBenchmark
{
    private const int ChunkPersons = 4096;
    private const string Copy = "copy";
    private static readonly Draws SweepDraws = new(DrawKey.For(1, 0, 392), new DrawStream("benchmark.sweep"));

    private readonly double[] probability = new double[LaneSweep.Kinds];
    private readonly byte[] limits = new byte[LaneSweep.Kinds];
    private readonly int[] rows = new int[ChunkPersons];
    private readonly byte[] lanes = new byte[ChunkPersons];
    private byte[] kinds = [];
    private byte[] target = [];
    private uint tick;

    public string Name => "sweeps";

    public IReadOnlyList<Table> Run(Effort effort)
    {
        Prepare(effort.Of(1 << 18, 1 << 24));
        string digest = CheckTwins();
        Contest contest = new Contest()
            .Add(Copy, () => kinds.AsSpan().CopyTo(target))
            .Add("by kind", () => ByKind(LaneBlocks.Widest))
            .Add("by kind, plain", () => ByKind(LaneWidth.Scalar))
            .Add("by kind, each person alone", () => EachAlone())
            .Add("bytes", () => Bytes(LaneBlocks.Widest))
            .Add("bytes, plain", () => Bytes(LaneWidth.Scalar))
            .Run(effort.Rounds);
        var table = new Table(
            "Sweeps",
            $"One thread, one month of {kinds.Length:N0} persons, {ChunkPersons} at a time. `by kind` is the "
            + "sweep of steps 3 and 10 with its exact decisions: one random byte for each person against the limit "
            + "of the person's kind. Its plain twin does the same without vectors, and `each person alone` decides "
            + $"every person by a draw of the full length. All three list the same persons (digest `{digest}`). "
            + "`bytes` only draws. The copy is of the one byte per person that the sweep must read.",
            ["what", "ns per person", "× copy of the bytes", "plain twin takes ×"]);
        AddRow(table, contest, "by kind", "by kind, plain");
        AddRow(table, contest, "by kind, each person alone", twin: null);
        AddRow(table, contest, "bytes", "bytes, plain");
        AddRow(table, contest, Copy, twin: null);
        return [table, WalkTable.Of(effort)];
    }

    private void AddRow(Table table, Contest contest, string name, string? twin) => table.Add(
        name, Interval.Digits(contest.Seconds(name).Median * 1e9 / kinds.Length),
        contest.Ratio(name, Copy).ToString(), twin is null ? string.Empty : contest.Ratio(twin, name).ToString());

    /// <summary>Most kinds change about as rarely as persons of the model do in a month.</summary>
    private void Prepare(int persons)
    {
        kinds = new byte[persons];
        target = new byte[persons];
        for (int k = 0; k < LaneSweep.Kinds; k++)
        {
            probability[k] = 0.02 * k / LaneSweep.Kinds;
            limits[k] = LaneSweep.Limit(probability[k]);
        }

        for (int person = 0; person < persons; person++)
        {
            kinds[person] = (byte)(((uint)person * 2654435761u) >> 25);
        }
    }

    private string CheckTwins()
    {
        ulong digest = ByKind(LaneBlocks.Widest);
        tick = 0;
        ulong plain = ByKind(LaneWidth.Scalar);
        tick = 0;
        ulong alone = EachAlone();
        return digest == plain && digest == alone
            ? $"{digest:x16}" : throw new InvalidDataException("A sweep and its twin list other persons.");
    }

    /// <remarks>What is timed too seldom to become hot is compiled for good at once; so are the others.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ulong ByKind(LaneWidth width)
    {
        ulong digest = 0;
        for (int start = 0; start < kinds.Length; start += ChunkPersons)
        {
            int length = Math.Min(ChunkPersons, kinds.Length - start);
            int events = LaneSweep.EventsByKind(
                SweepDraws, tick, (uint)start, kinds.AsSpan(start, length), limits, probability, rows, lanes, width);
            for (int k = 0; k < events; k++)
            {
                digest = Digest(digest, start + rows[k]);
            }
        }

        tick++;
        return digest;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ulong EachAlone()
    {
        ulong digest = 0;
        for (int person = 0; person < kinds.Length; person++)
        {
            if (SweepDraws.LaneUniform(tick, (uint)person) < probability[kinds[person]])
            {
                digest = Digest(digest, person);
            }
        }

        tick++;
        return digest;
    }

    /// <summary>One multiplication that tells lists apart: what is timed is the sweep.</summary>
    private static ulong Digest(ulong digest, int person) => (digest * 6364136223846793005) + (ulong)person;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Bytes(LaneWidth width)
    {
        for (int start = 0; start < kinds.Length; start += ChunkPersons)
        {
            LaneSweep.FillBytes(SweepDraws, tick, (uint)start, lanes, width);
        }

        tick++;
    }
}
