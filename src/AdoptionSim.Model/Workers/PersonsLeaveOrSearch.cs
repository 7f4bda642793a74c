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
internal sealed class PersonsLeaveOrSearch(DrawKey key, WorkerColumns persons)
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

    [Scratch("of one chunk: rows of who quits")]
    private readonly int[] leavers = new int[ChunkPersons];

    [Scratch("of one chunk: rows of who searches without work")]
    private readonly int[] unemployed = new int[ChunkPersons];

    [Scratch("of one tick")]
    private int[] searchers = new int[Room.ForEvents(persons.Rows)];

    [Scratch("of one tick")]
    private int count;

    /// <summary>Persons who search in the tick, rows in ascending order.</summary>
    public ReadOnlySpan<int> Searchers => searchers.AsSpan(0, count);

    public void Run(Staffing staffing, LabourConditions work)
    {
        count = 0;
        uint tick = (uint)work.Tick;
        for (int start = 0; start < persons.Rows; start += ChunkPersons)
        {
            int length = Math.Min(ChunkPersons, persons.Rows - start);
            int found = LaneSweep.CandidatesByKind(
                draws, tick, persons.FirstId + (uint)start, persons.Standings.AsSpan(start, length), work.ActLimit,
                candidates, lanes);
            Act(staffing, work, Decide(staffing, work, start, found));
        }
    }

    /// <summary>
    /// Keeps the candidates to whom something happens, with what it is, in the same order, and has at hand who quits
    /// and who is without work.
    /// </summary>
    private int Decide(Staffing staffing, LabourConditions work, int start, int found)
    {
        uint tick = (uint)work.Tick;
        int acting = 0;
        int quitting = 0;
        int withoutWork = 0;
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
            leavers[quitting] = row;
            quitting += quits ? 1 : 0;
            unemployed[withoutWork] = row;
            withoutWork += employed ? 0 : 1;
        }

        persons.Read(unemployed.AsSpan(0, withoutWork));
        for (int k = 0; k < quitting; k += ReadAhead.Events)
        {
            staffing.Ahead.Leavers(leavers.AsSpan(k, Math.Min(ReadAhead.Events, quitting - k)));
        }

        return acting;
    }

    private void Act(Staffing staffing, LabourConditions work, int acting)
    {
        for (int k = 0; k < acting; k++)
        {
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
