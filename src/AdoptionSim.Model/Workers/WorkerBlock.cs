using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Model.Workers;

/// <summary>
/// The persons who live in one block, as columns. An employed person lives in the employer's block, so that what a firm
/// and its staff tell each other never leaves it.
/// </summary>
public sealed class WorkerBlock
{
    private const int SexAndStatusKinds = 8;
    private const int UseKinds = 4;
    private readonly PersonRoster roster;
    private readonly byte[] hot;
    private readonly int[] employeesStart;
    private readonly byte[] sectorOfFirm;
    private readonly PersonsUseAi personsUseAi;

    /// <summary>Settles the persons of a block with their first use of AI (equation P-0).</summary>
    /// <param name="population">Who exists.</param>
    /// <param name="block">Number of the block.</param>
    /// <param name="parameters">Parameters of persons.</param>
    /// <param name="key">Key of the draws of this country and replicate.</param>
    public WorkerBlock(CountryPopulation population, int block, PersonParameters parameters, DrawKey key)
    {
        ArgumentNullException.ThrowIfNull(population);
        ArgumentNullException.ThrowIfNull(parameters);
        roster = population.Rosters[block];
        hot = FirstUse.Draw(roster, parameters, key);
        (employeesStart, sectorOfFirm) = Employers(population, block);
        LiteracyNews = new News(roster.Count / 8);
        Counts = new PersonCounts(population.Pack.Sectors.Count);
        personsUseAi = new PersonsUseAi(key);
        TellFirstRegularUsers();
        Recount(Counts);
    }

    /// <summary>Persons by group and sector, kept up to date by what happens.</summary>
    public PersonCounts Counts { get; }

    /// <summary>What the firms of the block hear: staff who became or ceased to be regular users.</summary>
    public News LiteracyNews { get; }

    /// <summary>Number of persons.</summary>
    public int Count => roster.Count;

    /// <summary>Draw id of the first person.</summary>
    internal uint FirstId => roster.FirstId;

    /// <summary>The byte that decides each person's hazard.</summary>
    internal ReadOnlySpan<byte> Hot => hot;

    /// <summary>Step 3 of the tick: persons take up AI, come to use it regularly, or lapse.</summary>
    /// <param name="conditions">Conditions of the tick.</param>
    public void PersonsUseAi(CountryConditions conditions) => personsUseAi.Run(this, conditions);

    /// <summary>Tells the staff which firms of the block began or ceased to use AI.</summary>
    /// <param name="news">News of the firms.</param>
    public void HearFromEmployers(News news)
    {
        ArgumentNullException.ThrowIfNull(news);
        for (int k = 0; k < news.Count; k++)
        {
            int firm = news.Firm(k);
            bool uses = news.Gained(k);
            long triedStaff = 0;
            for (int row = employeesStart[firm]; row < employeesStart[firm + 1]; row++)
            {
                triedStaff += HotByte.Use(hot[row]) == PersonalUse.Tried ? 1 : 0;
                hot[row] = HotByte.With(hot[row], uses);
            }

            Counts.WorkUsers(sectorOfFirm[firm]) += uses ? triedStaff : -triedStaff;
        }
    }

    /// <summary>Moves a person to another use, with every count that follows from it.</summary>
    /// <param name="row">Row of the person.</param>
    /// <param name="to">New use; differs from the present one.</param>
    internal void Change(int row, PersonalUse to)
    {
        int before = hot[row];
        PersonalUse from = HotByte.Use(before);
        hot[row] = HotByte.With(before, to);
        int group = GroupOf(before, roster.SexAndStatus[row]);
        long ever = from == PersonalUse.Never ? 1 : 0;
        long regular = to == PersonalUse.Regular ? 1 : from == PersonalUse.Regular ? -1 : 0;
        Counts.EverUsers(group) += ever;
        Counts.RegularUsers(group) += regular;
        int firm = roster.Employer[row];
        if (firm < 0)
        {
            return;
        }

        int sector = sectorOfFirm[firm];
        Counts.EmployedEverUsers(sector) += ever;
        Counts.EmployedRegularUsers(sector) += regular;
        bool employerUses = HotByte.EmployerUses(before);
        Counts.WorkUsers(sector) += UsesAtWork(to, employerUses) - UsesAtWork(from, employerUses);
        if (regular != 0)
        {
            LiteracyNews.Add(firm, regular > 0);
        }
    }

    /// <summary>Counts everyone anew, to check the running counts.</summary>
    /// <param name="into">Counts to fill.</param>
    public void Recount(PersonCounts into)
    {
        ArgumentNullException.ThrowIfNull(into);
        into.Clear();
        RecountGroups(into);
        RecountSectors(into);
    }

    /// <summary>Feeds the state of the block into a digest.</summary>
    /// <param name="digest">Digest so far.</param>
    public void AddTo(ref StableHash digest) => digest.AddColumn(hot);

    private static int UsesAtWork(PersonalUse use, bool employerUses) =>
        use == PersonalUse.Regular || (use == PersonalUse.Tried && employerUses) ? 1 : 0;

    private static (int[] EmployeesStart, byte[] SectorOfFirm) Employers(CountryPopulation population, int block)
    {
        FirmRegister firms = population.Firms;
        int first = firms.BlockStart[block];
        int count = firms.BlockStart[block + 1] - first;
        var start = new int[count + 1];
        var sector = new byte[count];
        for (int f = 0; f < count; f++)
        {
            start[f + 1] = start[f] + firms.Headcount[first + f];
            sector[f] = (byte)firms.Strata[firms.Stratum[first + f]].Sector;
        }

        return (start, sector);
    }

    /// <summary>Counts equal pairs of bytes first, then works the groups out from the few pairs there are.</summary>
    private void RecountGroups(PersonCounts into)
    {
        Span<int> pairs = stackalloc int[HotByte.Kinds * SexAndStatusKinds];
        pairs.Clear();
        for (int row = 0; row < hot.Length; row++)
        {
            pairs[(roster.SexAndStatus[row] * HotByte.Kinds) + hot[row]]++;
        }

        for (int pair = 0; pair < pairs.Length; pair++)
        {
            if (pairs[pair] > 0)
            {
                int group = GroupOf(pair % HotByte.Kinds, pair / HotByte.Kinds);
                PersonalUse use = HotByte.Use(pair);
                into.Persons(group) += pairs[pair];
                into.EverUsers(group) += use is PersonalUse.Tried or PersonalUse.Regular ? pairs[pair] : 0;
                into.RegularUsers(group) += use == PersonalUse.Regular ? pairs[pair] : 0;
            }
        }
    }

    private void RecountSectors(PersonCounts into)
    {
        Span<int> uses = stackalloc int[UseKinds];
        for (int firm = 0; firm < sectorOfFirm.Length; firm++)
        {
            uses.Clear();
            int start = employeesStart[firm];
            int end = employeesStart[firm + 1];
            for (int row = start; row < end; row++)
            {
                uses[(int)HotByte.Use(hot[row])]++;
            }

            int sector = sectorOfFirm[firm];
            int tried = uses[(int)PersonalUse.Tried];
            int regular = uses[(int)PersonalUse.Regular];
            into.Employed(sector) += end - start;
            into.EmployedEverUsers(sector) += tried + regular;
            into.EmployedRegularUsers(sector) += regular;
            into.WorkUsers(sector) += regular + (start < end && HotByte.EmployerUses(hot[start]) ? tried : 0);
        }
    }

    private static int GroupOf(int kind, int sexAndStatus) => PersonCounts.Group(
        HotByte.AgeOf(kind), (Sex)(sexAndStatus >> 2), (LabourStatus)(sexAndStatus & 3));

    private void TellFirstRegularUsers()
    {
        for (int row = 0; row < employeesStart[^1]; row++)
        {
            if (HotByte.Use(hot[row]) == PersonalUse.Regular)
            {
                LiteracyNews.Add(roster.Employer[row], gained: true);
            }
        }
    }
}
