using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Model.Workers;

/// <summary>
/// The persons of one block. A row is a place that a person holds: whoever moves to another block leaves the row free,
/// and a free row is given to the next who comes. The bytes that sweeps read are columns; the rest is one record per
/// person, touched only where something happens. Rows are reserved, so that draws of two blocks never share an id.
/// </summary>
internal sealed class WorkerColumns
{
    /// <summary>No occupation, or no training.</summary>
    public const byte None = byte.MaxValue;

    /// <summary>One in a relative wage.</summary>
    public const int WageOne = 4096;

    /// <summary>Bit of the skills: lost work to AI and has not found work at the old wage since.</summary>
    public const uint DisplacedBit = 1u << 31;

    private const int GrowthDivisor = 8;
    private const int FreeDivisor = 6;
    private const int SlackDivisor = 32;
    private const int SlackLeast = 256;
    private readonly int reservedRows;
    private PersonRecord[] records;
    [Scratch("kept as far as it is in use")]
    private int[] freeRows;
    private int freeCount;

    /// <summary>Makes the columns; records are for who seats the persons to write.</summary>
    /// <param name="roster">Who lives in the block.</param>
    public WorkerColumns(PersonRoster roster)
    {
        Rows = roster.Count;
        reservedRows = roster.ReservedRows;
        FirstId = roster.FirstId;
        freeRows = new int[Room.Least + (Rows / FreeDivisor)];

        // Blocks hardly grow, and what they grow by fits in here, so that no step copies a column.
        int capacity = (int)Math.Min(reservedRows, Rows + SlackLeast + (Rows / SlackDivisor));
        Hot = new byte[capacity];
        AgeYears = new byte[capacity];
        roster.AgeYears.AsSpan().CopyTo(AgeYears);
        Standings = new byte[capacity];
        records = new PersonRecord[capacity];
        StandFirst(roster, Standings);
    }

    /// <summary>Rows in use or free, from 0.</summary>
    public int Rows { get; private set; }

    /// <summary>Rows that nobody holds.</summary>
    public int FreeRows => freeCount;

    /// <summary>Draw id of the first row, a multiple of 16.</summary>
    public uint FirstId { get; }

    /// <summary>What decides the hazards of AI use; see <see cref="HotByte"/>.</summary>
    public byte[] Hot { get; private set; }

    /// <summary>What decides the hazards of the labour market; see <see cref="Standing"/>.</summary>
    public byte[] Standings { get; private set; }

    /// <summary>Age, years.</summary>
    public byte[] AgeYears { get; private set; }

    /// <summary>What else is known of a person.</summary>
    /// <param name="row">Row of the person.</param>
    public ref PersonRecord this[int row] => ref records[row];

    /// <summary>Has the records of some persons at hand.</summary>
    /// <param name="rows">Their rows.</param>
    public void Read(ReadOnlySpan<int> rows) => Cache.Read<PersonRecord>(records, rows);

    /// <summary>Reads which posts some persons hold.</summary>
    /// <param name="rows">Their rows.</param>
    /// <param name="posts">Row of each one's post, written; as many as are asked for.</param>
    public void ReadPosts(ReadOnlySpan<int> rows, Span<int> posts)
    {
        ReadOnlySpan<PersonRecord> from = records;
        for (int k = 0; k < posts.Length; k++)
        {
            posts[k] = from[rows[k]].Post;
        }
    }

    /// <summary>Has the bytes of some persons at hand.</summary>
    /// <param name="rows">Their rows.</param>
    public void ReadBytes(ReadOnlySpan<int> rows)
    {
        Cache.Read<byte>(Hot, rows);
        Cache.Read<byte>(Standings, rows);
        Cache.Read<byte>(AgeYears, rows);
    }

    /// <summary>Gives a free row, the last one freed first.</summary>
    /// <exception cref="InvalidOperationException">The block has no room left.</exception>
    public int Take()
    {
        if (freeCount > 0)
        {
            return freeRows[--freeCount];
        }

        if (Rows == Hot.Length)
        {
            Grow();
        }

        return Rows++;
    }

    /// <summary>Row that is given away after some others; any row where that is not known yet.</summary>
    /// <param name="others">How many are given away before.</param>
    public int RowTakenAfter(int others) =>
        others < freeCount ? freeRows[freeCount - 1 - others] : Math.Min(Rows + others - freeCount, Hot.Length - 1);

    /// <summary>Frees a row.</summary>
    /// <param name="row">The row.</param>
    public void Free(int row)
    {
        if (freeCount == freeRows.Length)
        {
            Array.Resize(ref freeRows, freeRows.Length * 2);
        }

        freeRows[freeCount++] = row;
        Standings[row] = Standing.Vacant;
        Hot[row] = HotByte.Of(PersonalUse.NeverWill, 0, inSchool: false);
        ref PersonRecord person = ref records[row];
        person.Occupation = None;
        person.TrainingFor = None;
        person.Skills = 0;
    }

    /// <summary>Shows what ticks change.</summary>
    /// <param name="state">Keeps it, or puts it back.</param>
    /// <exception cref="StateShapeException">The kept block has more rows than this one may have.</exception>
    public void Keep(StateVisitor state)
    {
        state.Part(nameof(WorkerColumns));
        int rows = Rows;
        state.Value(ref rows);
        if (rows < 0 || rows > reservedRows)
        {
            throw new StateShapeException($"A block has room for {reservedRows} persons, the kept one has {rows}.");
        }

        Rows = rows;
        if (rows > Hot.Length)
        {
            Resize(rows);
        }

        state.Column(Hot.AsSpan(0, rows));
        state.Column(Standings.AsSpan(0, rows));
        state.Column(AgeYears.AsSpan(0, rows));
        state.Column(records.AsSpan(0, rows));
        state.List(ref freeRows, ref freeCount);
        if (state.IsReading)
        {
            ForgetBeyond(rows);
        }
    }

    public void AddTo(ref StableHash digest)
    {
        digest.AddColumn(Hot.AsSpan(0, Rows));
        digest.AddColumn(Standings.AsSpan(0, Rows));
        digest.AddColumn(AgeYears.AsSpan(0, Rows));
        digest.AddColumn(MemoryMarshal.AsBytes(records.AsSpan(0, Rows)));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void StandFirst(PersonRoster roster, Span<byte> standings)
    {
        Span<byte> ofAge = stackalloc byte[byte.MaxValue + 1];
        ofAge.Clear();
        for (int years = AgeClass.YoungestYears; years < ofAge.Length; years++)
        {
            ofAge[years] = Standing.Of(default, default, AgeClass.Of(years));
        }

        ReadOnlySpan<byte> ages = roster.AgeYears;
        ReadOnlySpan<byte> sexAndStatus = roster.SexAndStatus;
        for (int row = 0; row < ages.Length; row++)
        {
            int known = sexAndStatus[row];
            byte young = Standing.Of((LabourStatus)(known & 3), (Sex)(known >> 2), 0);
            standings[row] = (byte)(young | ofAge[ages[row]]);
        }
    }

    private void Grow()
    {
        int rows = (int)Math.Min(reservedRows, (long)Rows + Math.Max(64, Rows / GrowthDivisor));
        if (rows <= Rows)
        {
            throw new InvalidOperationException(
                $"A block holds at most {reservedRows} persons; a coarser scale or more blocks avoid this.");
        }

        Resize(rows);
    }

    private void Resize(int rows)
    {
        Hot = Resized(Hot, rows);
        Standings = Resized(Standings, rows);
        AgeYears = Resized(AgeYears, rows);
        records = Resized(records, rows);
    }

    /// <summary>A row that is taken for the first time holds nothing.</summary>
    private void ForgetBeyond(int rows)
    {
        Hot.AsSpan(rows).Clear();
        Standings.AsSpan(rows).Clear();
        AgeYears.AsSpan(rows).Clear();
        records.AsSpan(rows).Clear();
    }

    private static T[] Resized<T>(T[] column, int rows)
    {
        Array.Resize(ref column, rows);
        return column;
    }
}
