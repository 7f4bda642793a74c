using System;
using System.Collections.Generic;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model.Population;

/// <summary>
/// Fills the blocks with persons. Occupations meet each sector's quota exactly, through a keyed permutation of the
/// sector's jobs; sex follows the occupation and age the sex (equation D-3). Blocks are independent of each other.
/// </summary>
internal sealed class PersonRosterBuilder
{
    private const byte NoOccupation = byte.MaxValue;
    private const int LaneWidth = 16;

    /// <summary>Rows reserved for each person, and for each block: blocks grow and shrink as people move.</summary>
    private const int ReservedPerPerson = 2;
    private const int ReservedPerBlock = 1024;
    private static readonly DrawStream OccupationStream = new("population.occupation_order");
    private static readonly DrawStream PersonStream = new("population.person");

    private readonly CountryPack pack;
    private readonly FirmRegister firms;
    private readonly Draws draws;
    private readonly long[,] sectorOffset;
    private readonly KeyedPermutation[] jobOrder;
    private readonly long[][] occupationBounds;
    private readonly AgeTable[] employedAges;
    private readonly List<PersonCell> otherCells = [];
    private readonly List<long> otherBounds = [];
    private readonly uint[] firstIds;
    private readonly int[] employees;

    public PersonRosterBuilder(CountryPack pack, int scale, FirmRegister firms, DrawKey key)
    {
        this.pack = pack;
        this.firms = firms;
        draws = new Draws(key, PersonStream);
        employees = new int[firms.Blocks];
        sectorOffset = SectorOffsets(out long[] sectorJobs);
        jobOrder = new KeyedPermutation[pack.Sectors.Count];
        occupationBounds = new long[pack.Sectors.Count][];
        for (int s = 0; s < pack.Sectors.Count; s++)
        {
            var stream = new DrawStream($"{OccupationStream.Name}.{pack.Sectors[s].Id}");
            jobOrder[s] = new KeyedPermutation(key, stream, (ulong)Math.Max(1, sectorJobs[s]));
            occupationBounds[s] = RunningQuotas(sectorJobs[s], [.. pack.Sectors[s].OccupationShares]);
        }

        employedAges = [AgeTable.Of(pack.Persons, Sex.Male), AgeTable.Of(pack.Persons, Sex.Female)];
        CountOthers(scale);
        firstIds = FirstIds();
    }

    public PersonRoster[] BuildAll()
    {
        var rosters = new PersonRoster[firms.Blocks];
        System.Threading.Tasks.Parallel.For(0, rosters.Length, block => rosters[block] = Build(block));
        return rosters;
    }

    private long[,] SectorOffsets(out long[] sectorJobs)
    {
        sectorJobs = new long[pack.Sectors.Count];
        var offsets = new long[firms.Blocks, pack.Sectors.Count];
        for (int block = 0; block < firms.Blocks; block++)
        {
            for (int s = 0; s < sectorJobs.Length; s++)
            {
                offsets[block, s] = sectorJobs[s];
            }

            for (int f = firms.BlockStart[block]; f < firms.BlockStart[block + 1]; f++)
            {
                sectorJobs[firms.Strata[firms.Stratum[f]].Sector] += firms.Headcount[f];
                employees[block] += firms.Headcount[f];
            }
        }

        return offsets;
    }

    private void CountOthers(int scale)
    {
        CumulativeRounding rounding = default;
        long running = 0;
        foreach (PersonCell cell in pack.Persons)
        {
            if (cell.Status == LabourStatus.Employed)
            {
                continue;
            }

            running += rounding.Next((double)cell.Persons / scale);
            otherCells.Add(cell);
            otherBounds.Add(running);
        }
    }

    private uint[] FirstIds()
    {
        var ids = new uint[firms.Blocks];
        long next = 0;
        for (int block = 0; block < ids.Length; block++)
        {
            ids[block] = checked((uint)next);
            long end = next + ReservedRows(block);
            next = (end + LaneWidth - 1) / LaneWidth * LaneWidth;
        }

        return ids;
    }

    private int ReservedRows(int block) =>
        checked((ReservedPerPerson * (employees[block] + OthersOf(block))) + ReservedPerBlock);

    /// <summary>Persons without work go to the blocks in turn, so that each block has the same mix.</summary>
    private int OthersOf(int block)
    {
        long others = otherBounds.Count == 0 ? 0 : otherBounds[^1];
        return (int)((others / firms.Blocks) + (block < others % firms.Blocks ? 1 : 0));
    }

    private PersonRoster Build(int block)
    {
        int count = employees[block] + OthersOf(block);
        var roster = new PersonRoster
        {
            FirstId = firstIds[block],
            ReservedRows = ReservedRows(block),
            AgeYears = new byte[count],
            SexAndStatus = new byte[count],
            Occupation = new byte[count],
            Employer = new int[count],
        };
        int row = AddEmployed(block, roster);
        AddOthers(block, roster, row);
        return roster;
    }

    private int AddEmployed(int block, PersonRoster roster)
    {
        Span<long> rank = stackalloc long[pack.Sectors.Count];
        for (int s = 0; s < rank.Length; s++)
        {
            rank[s] = sectorOffset[block, s];
        }

        int row = 0;
        int firstFirm = firms.BlockStart[block];
        for (int f = firstFirm; f < firms.BlockStart[block + 1]; f++)
        {
            int sector = firms.Strata[firms.Stratum[f]].Sector;
            for (int e = 0; e < firms.Headcount[f]; e++)
            {
                long job = (long)jobOrder[sector].Map((ulong)rank[sector]++);
                int occupation = IndexOf(occupationBounds[sector], job);
                DrawBlock draw = draws.Block(0, roster.FirstId + (uint)row);
                Sex sex = draw.Uniform0 < pack.Occupations[occupation].FemaleShare ? Sex.Female : Sex.Male;
                roster.AgeYears[row] = employedAges[(int)sex].Age(draw.Uniform1, draw.Uniform2);
                roster.SexAndStatus[row] = Pack(sex, LabourStatus.Employed);
                roster.Occupation[row] = (byte)occupation;
                roster.Employer[row] = f - firstFirm;
                row++;
            }
        }

        return row;
    }

    private void AddOthers(int block, PersonRoster roster, int row)
    {
        long others = otherBounds.Count == 0 ? 0 : otherBounds[^1];
        int cell = 0;
        for (long k = block; k < others; k += firms.Blocks)
        {
            while (otherBounds[cell] <= k)
            {
                cell++;
            }

            PersonCell group = otherCells[cell];
            DrawBlock draw = draws.Block(0, roster.FirstId + (uint)row);
            roster.AgeYears[row] = AgeTable.Within(group.AgeFrom, group.AgeTo, draw.Uniform2);
            roster.SexAndStatus[row] = Pack(group.Sex, group.Status);
            roster.Occupation[row] = NoOccupation;
            roster.Employer[row] = -1;
            row++;
        }
    }

    private static byte Pack(Sex sex, LabourStatus status) => (byte)(((int)sex * 4) + (int)status);

    private static long[] RunningQuotas(long jobs, double[] shares)
    {
        var quotas = new long[shares.Length];
        Apportionment.Split(jobs, shares, quotas);
        for (int k = 1; k < quotas.Length; k++)
        {
            quotas[k] += quotas[k - 1];
        }

        return quotas;
    }

    private static int IndexOf(long[] bounds, long position)
    {
        int index = 0;
        while (bounds[index] <= position)
        {
            index++;
        }

        return index;
    }
}
