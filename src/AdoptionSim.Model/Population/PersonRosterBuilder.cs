using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
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
    private const int ChunkPersons = 1024;

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
    private readonly long[] sectorJobs;
    private readonly WholeGuideTable[] occupationOfJob;
    private readonly int[] sectorOfStratum;
    private readonly AgeTable[] employedAges;
    private readonly ulong[] femaleWords;
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
        sectorOfStratum = new int[firms.Strata.Count];
        for (int stratum = 0; stratum < sectorOfStratum.Length; stratum++)
        {
            sectorOfStratum[stratum] = firms.Strata[stratum].Sector;
        }

        sectorOffset = SectorOffsets(out sectorJobs);
        jobOrder = new KeyedPermutation[pack.Sectors.Count];
        occupationOfJob = new WholeGuideTable[pack.Sectors.Count];
        for (int s = 0; s < pack.Sectors.Count; s++)
        {
            var stream = new DrawStream($"{OccupationStream.Name}.{pack.Sectors[s].Id}");
            ulong jobs = (ulong)Math.Max(1, sectorJobs[s]);
            jobOrder[s] = new KeyedPermutation(key, stream, jobs);
            double[] quotas = RunningQuotas(sectorJobs[s], [.. pack.Sectors[s].OccupationShares]);
            occupationOfJob[s] = new WholeGuideTable(quotas, jobs, unit: 1.0);
        }

        employedAges = [AgeTable.Of(pack.Persons, Sex.Male), AgeTable.Of(pack.Persons, Sex.Female)];
        femaleWords = new ulong[pack.Occupations.Count];
        for (int o = 0; o < femaleWords.Length; o++)
        {
            femaleWords[o] = DrawBlock.WordsBelow(pack.Occupations[o].FemaleShare);
        }

        CountOthers(scale);
        firstIds = FirstIds();
    }

    public PersonRoster[] BuildAll()
    {
        var rosters = new PersonRoster[firms.Blocks];
        System.Threading.Tasks.Parallel.For(
            0, rosters.Length, static () => new Scratch(),
            (block, _, scratch) =>
            {
                rosters[block] = Build(block, scratch);
                return scratch;
            },
            static _ => { });
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
                sectorJobs[sectorOfStratum[firms.Stratum[f]]] += firms.Headcount[f];
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

    private PersonRoster Build(int block, Scratch scratch)
    {
        int count = employees[block] + OthersOf(block);
        var roster = new PersonRoster
        {
            FirstId = firstIds[block],
            ReservedRows = ReservedRows(block),
            AgeYears = new byte[count],
            SexAndStatus = new byte[count],
            Occupation = new byte[count],
            Employees = employees[block],
        };
        DealOccupations(block, roster, scratch);
        AddEmployed(roster, scratch);
        AddOthers(block, roster, scratch);
        return roster;
    }

    /// <summary>Gives every job of the block its occupation: the jobs of a sector are numbered through the country,
    /// and those of one block follow each other.</summary>
    private void DealOccupations(int block, PersonRoster roster, Scratch scratch)
    {
        Span<long> jobs = scratch.Jobs(roster.Employees);
        Span<int> next = stackalloc int[pack.Sectors.Count];
        int first = 0;
        for (int s = 0; s < next.Length; s++)
        {
            long end = block + 1 < firms.Blocks ? sectorOffset[block + 1, s] : sectorJobs[s];
            int count = (int)(end - sectorOffset[block, s]);
            jobOrder[s].MapRange((ulong)sectorOffset[block, s], jobs.Slice(first, count));
            next[s] = first;
            first += count;
        }

        Span<byte> occupation = roster.Occupation;
        for (int f = firms.BlockStart[block]; f < firms.BlockStart[block + 1]; f++)
        {
            int sector = sectorOfStratum[firms.Stratum[f]];
            int headcount = firms.Headcount[f];
            DealOccupations(occupationOfJob[sector], jobs.Slice(next[sector], headcount), occupation);
            next[sector] += headcount;
            occupation = occupation[headcount..];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void DealOccupations(
        WholeGuideTable occupationOfJob, ReadOnlySpan<long> jobs, Span<byte> occupation)
    {
        for (int k = 0; k < jobs.Length; k++)
        {
            occupation[k] = unchecked((byte)occupationOfJob.IndexOf((ulong)jobs[k]));
        }
    }

    private void AddEmployed(PersonRoster roster, Scratch scratch)
    {
        for (int start = 0; start < roster.Employees; start += ChunkPersons)
        {
            int length = Math.Min(ChunkPersons, roster.Employees - start);
            AddEmployed(
                scratch.Draw(draws, roster.FirstId + (uint)start, length), roster.Occupation.AsSpan(start, length),
                roster.AgeYears.AsSpan(start, length), roster.SexAndStatus.AsSpan(start, length));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddEmployed(
        ReadOnlySpan<DrawBlock> drawn, ReadOnlySpan<byte> occupation, Span<byte> ageYears, Span<byte> sexAndStatus)
    {
        byte men = Pack(Sex.Male, LabourStatus.Employed);
        int womenMore = Pack(Sex.Female, LabourStatus.Employed) - men;
        ReadOnlySpan<ulong> female = femaleWords;
        ReadOnlySpan<AgeTable> ages = employedAges;
        for (int k = 0; k < drawn.Length; k++)
        {
            ref readonly DrawBlock draw = ref drawn[k];
            int sex = draw.Word0 < female[occupation[k]] ? (int)Sex.Female : (int)Sex.Male;
            ageYears[k] = ages[sex].Age(draw.Word1, draw.Word2);
            sexAndStatus[k] = (byte)(men + (sex * womenMore));
        }
    }

    private void AddOthers(int block, PersonRoster roster, Scratch scratch)
    {
        int cell = 0;
        long other = block;
        roster.Occupation.AsSpan(roster.Employees).Fill(NoOccupation);
        for (int start = roster.Employees; start < roster.Count; start += ChunkPersons)
        {
            int length = Math.Min(ChunkPersons, roster.Count - start);
            ReadOnlySpan<DrawBlock> drawn = scratch.Draw(draws, roster.FirstId + (uint)start, length);
            while (!drawn.IsEmpty)
            {
                while (otherBounds[cell] <= other)
                {
                    cell++;
                }

                // Who comes in turn stays in the cell until its bound.
                long rest = (otherBounds[cell] - other + firms.Blocks - 1) / firms.Blocks;
                int some = (int)Math.Min(rest, drawn.Length);
                int row = start + length - drawn.Length;
                AddAges(drawn[..some], AgeSpan.Of(otherCells[cell]), roster.AgeYears.AsSpan(row, some));
                roster.SexAndStatus.AsSpan(row, some).Fill(Pack(otherCells[cell].Sex, otherCells[cell].Status));
                drawn = drawn[some..];
                other += (long)some * firms.Blocks;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddAges(ReadOnlySpan<DrawBlock> drawn, AgeSpan span, Span<byte> ageYears)
    {
        for (int k = 0; k < drawn.Length; k++)
        {
            ageYears[k] = span.Age(drawn[k].Word2);
        }
    }

    private static byte Pack(Sex sex, LabourStatus status) => (byte)(((int)sex * 4) + (int)status);

    private static double[] RunningQuotas(long jobs, double[] shares)
    {
        var quotas = new long[shares.Length];
        Apportionment.Split(jobs, shares, quotas);
        var running = new double[shares.Length];
        long sum = 0;
        for (int k = 0; k < quotas.Length; k++)
        {
            sum += quotas[k];
            running[k] = sum;
        }

        return running;
    }

    /// <summary>Room of one thread, used for one block after the other.</summary>
    private sealed class Scratch
    {
        private readonly DrawBlock[] drawn = new DrawBlock[ChunkPersons];
        private long[] jobs = [];

        public Span<long> Jobs(int count)
        {
            if (jobs.Length < count)
            {
                jobs = new long[count + (count / 8)];
            }

            return jobs.AsSpan(0, count);
        }

        public ReadOnlySpan<DrawBlock> Draw(in Draws draws, uint firstAgent, int count)
        {
            draws.FillBlocks(0, firstAgent, drawn.AsSpan(0, count));
            return drawn.AsSpan(0, count);
        }
    }
}
