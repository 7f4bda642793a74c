using System;
using System.Runtime.InteropServices;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Model.Workers;

/// <summary>
/// The persons of one block as columns. A row is a place that a person holds: whoever moves to another block leaves the
/// row free, and a free row is given to the next who comes. The bytes that sweeps read come first; the rest is touched
/// only where something happens. Rows are reserved, so that draws of two blocks never share an id.
/// </summary>
internal sealed class WorkerColumns
{
    /// <summary>No occupation, or no training.</summary>
    public const byte None = byte.MaxValue;

    /// <summary>One in a relative wage.</summary>
    public const int WageOne = 4096;

    private const int GrowthDivisor = 8;
    private readonly int reservedRows;
    private int[] freeRows;
    private int freeCount;

    public WorkerColumns(PersonRoster roster, byte[] hot)
    {
        Rows = roster.Count;
        reservedRows = roster.ReservedRows;
        FirstId = roster.FirstId;
        freeRows = new int[Math.Max(16, Rows / GrowthDivisor)];
        Hot = hot;
        AgeYears = roster.AgeYears.AsSpan().ToArray();
        Occupation = roster.Occupation.AsSpan().ToArray();
        Standings = new byte[Rows];
        Post = new int[Rows];
        NextOnPost = new int[Rows];
        PreviousOnPost = new int[Rows];
        WageFactor = new ushort[Rows];
        LastWage = new ushort[Rows];
        Since = new short[Rows];
        Skills = new uint[Rows];
        TrainingFor = new byte[Rows];
        TrainingEnds = new short[Rows];
        Array.Fill(TrainingFor, None);
        Array.Fill(WageFactor, (ushort)WageOne);
        for (int row = 0; row < Rows; row++)
        {
            int sexAndStatus = roster.SexAndStatus[row];
            Standings[row] = Standing.Of(
                (LabourStatus)(sexAndStatus & 3), (Sex)(sexAndStatus >> 2), HotByte.AgeOf(hot[row]));
            Post[row] = -1;
            NextOnPost[row] = -1;
            PreviousOnPost[row] = -1;
        }
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

    /// <summary>Occupation of the employed, last occupation of the others; <see cref="None"/> without any.</summary>
    public byte[] Occupation { get; private set; }

    /// <summary>Post of the employed, row of the block's posts; −1 for the others.</summary>
    public int[] Post { get; private set; }

    /// <summary>Next person on the same post, row; −1 at the end.</summary>
    public int[] NextOnPost { get; private set; }

    /// <summary>Person before on the same post, row; −1 at the head.</summary>
    public int[] PreviousOnPost { get; private set; }

    /// <summary>Persistent wage of the person against the mean of occupation and stratum, in 1/4096.</summary>
    public ushort[] WageFactor { get; private set; }

    /// <summary>Last wage of whoever lost work, thousand yen per month; 0 without any.</summary>
    public ushort[] LastWage { get; private set; }

    /// <summary>Tick in which the spell without work began; may lie before the first tick.</summary>
    public short[] Since { get; private set; }

    /// <summary>Occupations for which training was completed, one bit each; and <see cref="DisplacedBit"/>.</summary>
    public uint[] Skills { get; private set; }

    /// <summary>Occupation for which the person trains; <see cref="None"/> for all but trainees.</summary>
    public byte[] TrainingFor { get; private set; }

    /// <summary>Tick in which the training ends.</summary>
    public short[] TrainingEnds { get; private set; }

    /// <summary>Bit of <see cref="Skills"/>: lost work to AI and has not found work at the old wage since.</summary>
    public const uint DisplacedBit = 1u << 31;

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
        Occupation[row] = None;
        TrainingFor[row] = None;
        Skills[row] = 0;
    }

    public void AddTo(ref StableHash digest)
    {
        digest.AddColumn(Hot.AsSpan(0, Rows));
        digest.AddColumn(Standings.AsSpan(0, Rows));
        digest.AddColumn(AgeYears.AsSpan(0, Rows));
        digest.AddColumn(Occupation.AsSpan(0, Rows));
        digest.AddColumn(Post.AsSpan(0, Rows));
        digest.AddColumn(MemoryMarshal.AsBytes(WageFactor.AsSpan(0, Rows)));
        digest.AddColumn(MemoryMarshal.AsBytes(Since.AsSpan(0, Rows)));
        digest.AddColumn(MemoryMarshal.AsBytes(Skills.AsSpan(0, Rows)));
    }

    private void Grow()
    {
        int rows = (int)Math.Min(reservedRows, (long)Rows + Math.Max(64, Rows / GrowthDivisor));
        if (rows <= Rows)
        {
            throw new InvalidOperationException(
                $"A block holds at most {reservedRows} persons; a coarser scale or more blocks avoid this.");
        }

        Hot = Resized(Hot, rows);
        Standings = Resized(Standings, rows);
        AgeYears = Resized(AgeYears, rows);
        Occupation = Resized(Occupation, rows);
        Post = Resized(Post, rows);
        NextOnPost = Resized(NextOnPost, rows);
        PreviousOnPost = Resized(PreviousOnPost, rows);
        WageFactor = Resized(WageFactor, rows);
        LastWage = Resized(LastWage, rows);
        Since = Resized(Since, rows);
        Skills = Resized(Skills, rows);
        TrainingFor = Resized(TrainingFor, rows);
        TrainingEnds = Resized(TrainingEnds, rows);
    }

    private static T[] Resized<T>(T[] column, int rows)
    {
        Array.Resize(ref column, rows);
        return column;
    }
}
