using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Model.Workers;

/// <summary>
/// Step 3: persons take up AI, come to use it regularly, or lapse (equations P-1 to P-3). The sweep compares one random
/// byte per person with the limit of the person's kind; the few whom the byte leaves open are decided exactly, so the
/// limit saves time and never changes an outcome.
/// </summary>
internal sealed class PersonsUseAi(DrawKey key, UseChanges changes)
{
    private const int ChunkPersons = 32768;
    private static readonly DrawStream Stream = new("person.use");
    private readonly Draws draws = new(key, Stream);

    [Scratch("of one chunk")]
    private readonly int[] rows = new int[ChunkPersons];

    [Scratch("of one chunk")]
    private readonly int[] posts = new int[ChunkPersons];

    [Scratch("of one chunk")]
    private readonly byte[] bytes = new byte[ChunkPersons];

    public void Run(WorkerBlock block, CountryConditions conditions)
    {
        block.LiteracyNews.Clear();
        uint tick = (uint)conditions.Tick;
        for (int start = 0; start < block.Count; start += ChunkPersons)
        {
            int length = Math.Min(ChunkPersons, block.Count - start);
            int changed = LaneSweep.EventsByKind(
                draws, tick, block.FirstId + (uint)start, block.Hot.Slice(start, length), conditions.PersonChangeLimit,
                conditions.PersonChangeProbability, rows, bytes);
            changes.Make(start, rows.AsSpan(0, changed), posts, bytes);
        }
    }
}
