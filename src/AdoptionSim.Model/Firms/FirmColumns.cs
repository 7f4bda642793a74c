using System;
using System.Runtime.InteropServices;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Model.Firms;

/// <summary>
/// The firms of one block: a record of what every tick reads, smaller ones of what a decision reads, and columns for
/// what is read only now and then. Rows are aligned.
/// </summary>
internal sealed class FirmColumns
{
    /// <summary>Stands where a value is worked out when it is asked for.</summary>
    public const double Unknown = -1.0;

    private readonly FirmRecord[] records;
    private readonly FirmBelief[] beliefs;
    private readonly FirmTraits[] traits;
    private readonly FirmState[] states;

    public FirmColumns(CountryPopulation population, int block, double largeFirmThresholdPersons)
    {
        FirmRegister firms = population.Firms;
        int first = firms.BlockStart[block];
        int count = firms.BlockStart[block + 1] - first;
        FirstId = FirmDraws.FirstId(first, block);
        records = new FirmRecord[count];
        byte[] peerGroups = PeerGroups(population, largeFirmThresholdPersons);
        for (int f = 0; f < count; f++)
        {
            ushort stratum = firms.Stratum[first + f];
            records[f] = new FirmRecord
            {
                Stratum = stratum,
                Headcount = firms.Headcount[first + f],
                PeerGroup = peerGroups[stratum],
                StaffIntensity = Unknown,
            };
        }

        OwnTrialTick = new short[count];
        Array.Fill(OwnTrialTick, (short)-1);
        states = new FirmState[count];
        beliefs = new FirmBelief[count];
        traits = new FirmTraits[count];
        RealisedGain = new double[count];
        ReassignedLastQuarter = new int[count];
    }

    /// <summary>Number of firms.</summary>
    public int Count => records.Length;

    /// <summary>Draw id of the first firm, a multiple of sixteen; ids follow the rows, and no two blocks share
    /// one.</summary>
    public uint FirstId { get; }

    /// <summary>What every tick reads of a firm.</summary>
    /// <param name="firm">Row of the firm.</param>
    public ref FirmRecord this[int firm] => ref records[firm];

    /// <summary>What every tick reads of some firms.</summary>
    /// <param name="first">Row of the first firm.</param>
    /// <param name="end">Row after the last firm.</param>
    public Span<FirmRecord> Rows(int first, int end) => records.AsSpan(first, end - first);

    /// <summary>Last tick whose own trial the belief holds.</summary>
    public short[] OwnTrialTick { get; }

    /// <summary>What a firm believes AI to give it.</summary>
    /// <param name="firm">Row of the firm.</param>
    public ref FirmBelief Belief(int firm) => ref beliefs[firm];

    /// <summary>What stays with a firm and counts when it decides.</summary>
    /// <param name="firm">Row of the firm.</param>
    public ref FirmTraits Traits(int firm) => ref traits[firm];

    /// <summary>State of every firm, as in its record: a sweep over the bytes finds the few records to open.</summary>
    public ReadOnlySpan<FirmState> States => states;

    /// <summary>
    /// Cost over believed benefit up to which the firm tries AI; empty unless firms decide by payback.
    /// </summary>
    public double[] PaybackRatio { get; set; } = [];

    /// <summary>Gain the firm would realise, share; known to it only through trial.</summary>
    public double[] RealisedGain { get; }

    /// <summary>Staff moved to another occupation at the firm's last plan, persons.</summary>
    public int[] ReassignedLastQuarter { get; }

    /// <summary>Has the records of some firms at hand.</summary>
    /// <param name="firms">Rows of the firms.</param>
    public void Read(ReadOnlySpan<int> firms) => Cache.Read<FirmRecord>(records, firms);

    /// <summary>Has the beliefs of some firms at hand.</summary>
    /// <param name="firms">Rows of the firms.</param>
    public void ReadBeliefs(ReadOnlySpan<int> firms) => Cache.Read<FirmBelief>(beliefs, firms);

    /// <summary>Has the traits of some firms at hand.</summary>
    /// <param name="firms">Rows of the firms.</param>
    public void ReadTraits(ReadOnlySpan<int> firms) => Cache.Read<FirmTraits>(traits, firms);

    /// <summary>Has the realised gains of some firms at hand.</summary>
    /// <param name="firms">Rows of the firms.</param>
    public void ReadGains(ReadOnlySpan<int> firms) => Cache.Read<double>(RealisedGain, firms);

    /// <summary>Puts a firm into a state.</summary>
    /// <param name="firm">Row of the firm.</param>
    /// <param name="state">The state.</param>
    public void Enter(int firm, FirmState state)
    {
        records[firm].State = state;
        states[firm] = state;
    }

    /// <summary>Persons for whom a firm decides: its headcount, or one where nobody works yet.</summary>
    /// <param name="firm">Row of the firm.</param>
    public int Size(int firm) => Math.Max(1, records[firm].Headcount);

    /// <summary>Sector of a firm, index into the pack.</summary>
    /// <param name="firm">Row of the firm.</param>
    public int Sector(int firm) => SectorOf(in records[firm]);

    /// <summary>Sector of a firm, index into the pack.</summary>
    /// <param name="firm">Its record.</param>
    public static int SectorOf(in FirmRecord firm) => firm.PeerGroup / CountryConditions.SizeGroups;

    /// <summary>Size group of a firm: 1 where its size class counts as large.</summary>
    /// <param name="firm">Row of the firm.</param>
    public int SizeGroup(int firm) => records[firm].PeerGroup % CountryConditions.SizeGroups;

    /// <summary>Whether firms in a state use AI.</summary>
    /// <param name="state">The state.</param>
    public static bool Uses(FirmState state) => state is FirmState.Trial or FirmState.Integrated;

    /// <summary>Sector and size group of each stratum in one number.</summary>
    private static byte[] PeerGroups(CountryPopulation population, double largeFirmThresholdPersons)
    {
        var groups = new byte[population.Firms.Strata.Count];
        for (int stratum = 0; stratum < groups.Length; stratum++)
        {
            Stratum kind = population.Firms.Strata[stratum];
            bool large = population.Pack.SizeClasses[kind.SizeClass].IsLarge(largeFirmThresholdPersons);
            groups[stratum] = checked((byte)CountryConditions.PeerGroup(kind.Sector, large));
        }

        return groups;
    }

    /// <summary>Shows what ticks change.</summary>
    /// <param name="state">Keeps it, or puts it back.</param>
    public void Keep(StateVisitor state)
    {
        state.Part(nameof(FirmColumns));
        state.Column<FirmRecord>(records);
        state.Column<short>(OwnTrialTick);
        state.Column<FirmBelief>(beliefs);
        state.Column<int>(ReassignedLastQuarter);
        if (state.IsReading)
        {
            // The states of the sweep follow from the records.
            for (int f = 0; f < records.Length; f++)
            {
                states[f] = records[f].State;
            }
        }
    }

    /// <summary>Feeds the state of the firms into a digest.</summary>
    /// <param name="digest">Digest so far.</param>
    public void AddTo(ref StableHash digest)
    {
        digest.AddColumn(MemoryMarshal.AsBytes(records.AsSpan()));
        var column = new double[beliefs.Length];
        for (int f = 0; f < column.Length; f++)
        {
            column[f] = beliefs[f].Sum;
        }

        digest.AddColumn(column);
        for (int f = 0; f < column.Length; f++)
        {
            column[f] = beliefs[f].Precision;
        }

        digest.AddColumn(column);
    }
}
