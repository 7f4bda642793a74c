using System;
using System.Numerics;
using System.Runtime.InteropServices;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Model.Firms;

/// <summary>
/// The posts of one block's firms, one row for each occupation of a firm, the rows of a firm next to each other. A firm
/// has the occupations it began with; its successor has the same.
/// </summary>
internal sealed class FirmPosts
{
    private const int ChunkPosts = 256;
    private const int BitsPerWord = 64;
    private const int OccupationWords = (byte.MaxValue + 1) / BitsPerWord;
    private static readonly DrawStream RoundingStream = new("post.rounding");
    private readonly PostRecord[] records;

    // One bit for each post at which something may be due, so that a month goes by the others. It is set where staff
    // leaves or the wanted posts change, and where a vacancy opens.
    private readonly ulong[] due;

    public FirmPosts(CountryPopulation population, int block, DrawKey key)
    {
        FirmRegister register = population.Firms;
        PersonRoster roster = population.Rosters[block];
        int firms = register.BlockStart[block + 1] - register.BlockStart[block];
        Start = new int[firms + 1];
        Span<int> staff = stackalloc int[population.Pack.Occupations.Count];
        staff.Clear();
        Span<ulong> present = stackalloc ulong[OccupationWords];
        ReadOnlySpan<int> headcounts = register.Headcount.AsSpan(register.BlockStart[block], firms);
        records = new PostRecord[CountRows(roster, headcounts)];
        Stratum[] strata = [.. register.Strata];
        int row = 0;
        int person = 0;
        for (int f = 0; f < firms; f++)
        {
            ReadOnlySpan<byte> occupations = roster.Occupation.AsSpan(person, headcounts[f]);
            person += headcounts[f];
            ushort stratum = register.Stratum[register.BlockStart[block] + f];
            Start[f] = row;
            foreach (byte occupation in occupations)
            {
                staff[occupation]++;
            }

            Mark(occupations, present);
            for (int word = 0; word < OccupationWords; word++)
            {
                for (ulong rest = present[word]; rest != 0; rest &= rest - 1)
                {
                    int o = (word * BitsPerWord) + BitOperations.TrailingZeroCount(rest);
                    records[row++] = First(f, o, staff[o], stratum, strata[stratum]);
                    staff[o] = 0;
                }
            }
        }

        Start[firms] = row;
        TargetWithoutAi = new int[row];
        AutomatedRaw = new int[row];
        ReliefRaw = new int[row];
        FirstId = roster.FirstId;
        due = new ulong[(row + BitsPerWord - 1) / BitsPerWord];
        for (int post = 0; post < row; post++)
        {
            SetDue(post);
        }

        var draws = new Draws(key, RoundingStream);
        Span<DrawBlock> drawn = stackalloc DrawBlock[ChunkPosts];
        for (int start = 0; start < row; start += ChunkPosts)
        {
            int length = Math.Min(ChunkPosts, row - start);
            draws.FillBlocks(0, FirstId + (uint)start, drawn[..length]);
            for (int k = 0; k < length; k++)
            {
                records[start + k].Rounding = (ushort)(drawn[k].Word0 >> 16);
            }
        }
    }

    /// <summary>Number of rows.</summary>
    public int Count => records.Length;

    /// <summary>Draw id of the first row.</summary>
    public uint FirstId { get; }

    /// <summary>First row of each firm; one more entry ends the last.</summary>
    public int[] Start { get; }

    /// <summary>What events at a post need.</summary>
    /// <param name="post">The row.</param>
    public ref PostRecord this[int post] => ref records[post];

    /// <summary>What events at the posts of some firms need.</summary>
    /// <param name="first">Row of the first post.</param>
    /// <param name="end">Row after the last post.</param>
    public Span<PostRecord> Rows(int first, int end) => records.AsSpan(first, end - first);

    /// <summary>Has some posts at hand.</summary>
    /// <param name="rows">Their rows.</param>
    public void Read(ReadOnlySpan<int> rows) => Cache.Read<PostRecord>(records, rows);

    /// <summary>Posts that the firm would want without AI.</summary>
    public int[] TargetWithoutAi { get; }

    /// <summary>Automated share of tasks at the last plan, fixed-point (see the kernel).</summary>
    public int[] AutomatedRaw { get; }

    /// <summary>Labour that AI spares at the last plan, share, fixed-point (see the kernel).</summary>
    public int[] ReliefRaw { get; }

    /// <summary>Posts for which <see cref="TakeDue"/> is asked together, at most.</summary>
    public const int DuePosts = 1024;

    /// <summary>Notes that something may be due at a post: it has vacancies, or more or fewer posts than it wants.
    /// </summary>
    /// <param name="post">The row.</param>
    public void SetDue(int post) => due[post / BitsPerWord] |= 1UL << (post % BitsPerWord);

    /// <summary>Whether something may be due at a post.</summary>
    /// <param name="post">The row.</param>
    public bool IsDue(int post) => ((due[post / BitsPerWord] >> (post % BitsPerWord)) & 1) != 0;

    /// <summary>Lists the posts of a stretch at which something may be due, and forgets that.</summary>
    /// <param name="start">First row, a multiple of <see cref="DuePosts"/>; the stretch has as many rows.</param>
    /// <param name="rows">Rows of the posts in ascending order, written; room for all of the stretch.</param>
    /// <returns>How many they are.</returns>
    public int TakeDue(int start, Span<int> rows)
    {
        int end = Math.Min(due.Length, (start + DuePosts) / BitsPerWord);
        int found = 0;
        for (int word = start / BitsPerWord; word < end; word++)
        {
            for (ulong rest = due[word]; rest != 0; rest &= rest - 1)
            {
                rows[found++] = (word * BitsPerWord) + BitOperations.TrailingZeroCount(rest);
            }

            due[word] = 0;
        }

        return found;
    }

    /// <summary>Row of an occupation in a firm; −1 where it has none.</summary>
    /// <param name="firm">Row of the firm.</param>
    /// <param name="occupation">The occupation.</param>
    public int Find(int firm, byte occupation)
    {
        for (int post = Start[firm]; post < Start[firm + 1]; post++)
        {
            if (records[post].Occupation == occupation)
            {
                return post;
            }
        }

        return -1;
    }

    /// <summary>Shows what ticks change.</summary>
    /// <param name="state">Keeps it, or puts it back.</param>
    public void Keep(StateVisitor state)
    {
        state.Part(nameof(FirmPosts));
        state.Column<PostRecord>(records);
        state.Column<int>(TargetWithoutAi);
        state.Column<int>(AutomatedRaw);
        state.Column<int>(ReliefRaw);
        state.Column<ulong>(due);
    }

    public void AddTo(ref StableHash digest)
    {
        digest.AddColumn(MemoryMarshal.AsBytes(records.AsSpan()));
        digest.AddColumn(TargetWithoutAi);
    }

    private static PostRecord First(int firm, int occupation, int staff, ushort stratum, Stratum kind) => new()
    {
        Firm = firm,
        Occupation = (byte)occupation,
        Base = staff,
        Stratum = stratum,
        Sector = (byte)kind.Sector,
        SizeClass = (byte)kind.SizeClass,
        Head = -1,
    };

    private static int CountRows(PersonRoster roster, ReadOnlySpan<int> headcounts)
    {
        int rows = 0;
        int person = 0;
        Span<ulong> present = stackalloc ulong[OccupationWords];
        foreach (int headcount in headcounts)
        {
            Mark(roster.Occupation.AsSpan(person, headcount), present);
            person += headcount;
            foreach (ulong word in present)
            {
                rows += BitOperations.PopCount(word);
            }
        }

        return rows;
    }

    /// <summary>Marks which occupations some persons have, one bit each.</summary>
    private static void Mark(ReadOnlySpan<byte> occupations, Span<ulong> present)
    {
        present.Clear();
        foreach (byte occupation in occupations)
        {
            present[occupation / BitsPerWord] |= 1UL << (occupation % BitsPerWord);
        }
    }
}
