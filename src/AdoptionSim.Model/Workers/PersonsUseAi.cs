using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Model.Workers;

/// <summary>
/// Step 3: persons take up AI, come to use it regularly, or lapse (equations P-1 to P-3). The sweep compares one random
/// byte per person with the limit of the person's kind; the few who pass are decided exactly, so the limit saves time
/// and never changes an outcome.
/// </summary>
internal sealed class PersonsUseAi(DrawKey key)
{
    private const int ChunkPersons = 4096;
    private static readonly DrawStream Stream = new("person.use");
    private readonly Draws draws = new(key, Stream);

    [Scratch("of one chunk")]
    private readonly int[] candidates = new int[ChunkPersons];

    [Scratch("of one chunk")]
    private readonly int[] posts = new int[ChunkPersons];

    [Scratch("of one chunk")]
    private readonly byte[] lanes = new byte[ChunkPersons];

    public void Run(WorkerBlock block, CountryConditions conditions)
    {
        block.LiteracyNews.Clear();
        uint tick = (uint)conditions.Tick;
        for (int start = 0; start < block.Count; start += ChunkPersons)
        {
            int length = Math.Min(ChunkPersons, block.Count - start);
            int found = LaneSweep.CandidatesByKind(
                draws, tick, block.FirstId + (uint)start, block.Hot.Slice(start, length), conditions.PersonChangeLimit,
                candidates,
                lanes);
            Decide(block, conditions, start, candidates.AsSpan(0, found));
        }
    }

    private void Decide(WorkerBlock block, CountryConditions conditions, int start, ReadOnlySpan<int> offsets)
    {
        ReadOnlySpan<double> probability = conditions.PersonChangeProbability;
        ReadOnlySpan<byte> hot = block.Hot;
        uint tick = (uint)conditions.Tick;
        int changed = 0;
        for (int k = 0; k < offsets.Length; k++)
        {
            int row = start + offsets[k];
            if (draws.IsBelow(probability[hot[row]], lanes[k], tick, block.FirstId + (uint)row))
            {
                candidates[changed++] = row;
            }
        }

        ReadOnlySpan<int> rows = candidates.AsSpan(0, changed);
        block.Read(rows, posts);
        foreach (int row in rows)
        {
            block.Change(row,
                HotByte.Use(hot[row]) == PersonalUse.Tried ? PersonalUse.Regular : PersonalUse.Tried);
        }
    }
}
