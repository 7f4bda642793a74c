using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Labour;

namespace AdoptionSim.Model.Workers;

/// <summary>
/// Step 10, and who searches in step 12: employed persons leave for unemployment or look for another employer, and the
/// unemployed come into contact with one (equations L-5, L-12). The sweep compares one random byte per person with the
/// limit of the person's standing; the few who pass are decided exactly.
/// </summary>
internal sealed class PersonsLeaveOrSearch(DrawKey key)
{
    private const int ChunkPersons = 4096;
    private static readonly DrawStream Stream = new("person.labour");
    private readonly Draws draws = new(key, Stream);

    [Scratch("of one chunk")]
    private readonly int[] candidates = new int[ChunkPersons];

    [Scratch("of one chunk")]
    private readonly byte[] lanes = new byte[ChunkPersons];

    [Scratch("of one tick")]
    private int[] searchers = new int[64];

    [Scratch("of one tick")]
    private int count;

    /// <summary>Persons who search in the tick, rows in ascending order.</summary>
    public ReadOnlySpan<int> Searchers => searchers.AsSpan(0, count);

    public void Run(WorkerColumns persons, Staffing staffing, LabourConditions work)
    {
        count = 0;
        uint tick = (uint)work.Tick;
        for (int start = 0; start < persons.Rows; start += ChunkPersons)
        {
            int length = Math.Min(ChunkPersons, persons.Rows - start);
            int found = LaneSweep.CandidatesByKind(
                draws, tick, persons.FirstId + (uint)start, persons.Standings.AsSpan(start, length), work.ActLimit,
                candidates, lanes);
            Decide(persons, staffing, work, start, candidates.AsSpan(0, found));
        }
    }

    private void Decide(
        WorkerColumns persons, Staffing staffing, LabourConditions work, int start, ReadOnlySpan<int> offsets)
    {
        uint tick = (uint)work.Tick;
        for (int k = 0; k < offsets.Length; k++)
        {
            int row = start + offsets[k];
            int standing = persons.Standings[row];
            uint id = persons.FirstId + (uint)row;
            if (!draws.IsBelow(work.ActProbability[standing], lanes[k], tick, id))
            {
                continue;
            }

            bool employed = Standing.StatusOf(standing) == LabourStatus.Employed;
            if (employed && draws.IsBelow(work.QuitProbability, lanes[k], tick, id))
            {
                staffing.Leave(row, FlowKind.Quit, LabourStatus.Unemployed, work);
            }
            else if (employed || persons[row].Since < work.Tick)
            {
                Search(row);
            }
        }
    }

    private void Search(int row)
    {
        if (count == searchers.Length)
        {
            Array.Resize(ref searchers, count * 2);
        }

        searchers[count++] = row;
    }
}
