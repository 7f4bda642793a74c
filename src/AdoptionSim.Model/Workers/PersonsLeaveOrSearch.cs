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
    private const byte Quits = 0;
    private const byte SearchesAtWork = 1;
    private const byte SearchesWithoutWork = 2;
    private static readonly DrawStream Stream = new("person.labour");
    private readonly Draws draws = new(key, Stream);

    [Scratch("of one chunk")]
    private readonly int[] candidates = new int[ChunkPersons];

    [Scratch("of one chunk: random bytes, then what happens")]
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
            Act(persons, staffing, work, Decide(persons, work, start, found));
        }
    }

    /// <summary>
    /// Keeps the candidates to whom something happens, with what it is, and asks the cache for them; they follow in the
    /// same order.
    /// </summary>
    private int Decide(WorkerColumns persons, LabourConditions work, int start, int found)
    {
        uint tick = (uint)work.Tick;
        int acting = 0;
        for (int k = 0; k < found; k++)
        {
            int row = start + candidates[k];
            int standing = persons.Standings[row];
            byte lane = lanes[k];
            uint id = persons.FirstId + (uint)row;
            if (!draws.IsBelow(work.ActProbability[standing], lane, tick, id))
            {
                continue;
            }

            bool employed = Standing.StatusOf(standing) == LabourStatus.Employed;
            bool quits = employed && draws.IsBelow(work.QuitProbability, lane, tick, id);
            candidates[acting] = row;
            lanes[acting] = quits ? Quits : employed ? SearchesAtWork : SearchesWithoutWork;
            acting++;
            if (quits || !employed)
            {
                Cache.Fetch(in persons[row]);
            }
        }

        return acting;
    }

    private void Act(WorkerColumns persons, Staffing staffing, LabourConditions work, int acting)
    {
        for (int k = 0; k < acting; k++)
        {
            int soon = Math.Min(k + Cache.EventsAhead, acting - 1);
            if (lanes[soon] == Quits)
            {
                staffing.FetchAround(candidates[soon]);
            }

            soon = Math.Min(k + (Cache.EventsAhead / 2), acting - 1);
            if (lanes[soon] == Quits)
            {
                staffing.FetchEmployer(candidates[soon]);
            }

            int row = candidates[k];
            if (lanes[k] == Quits)
            {
                staffing.Leave(row, FlowKind.Quit, LabourStatus.Unemployed, work);
            }
            else if (lanes[k] == SearchesAtWork || persons[row].Since < work.Tick)
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
