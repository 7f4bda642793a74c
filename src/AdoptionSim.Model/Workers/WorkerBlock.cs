using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Model.Workers;

/// <summary>
/// The persons who live in one block, as columns. An employed person lives in the employer's block, so that what a firm
/// and its staff tell each other never leaves it.
/// </summary>
public sealed class WorkerBlock
{
    private const int UseKinds = 4;
    private readonly FirmPosts posts;
    private readonly byte[] sectorOfFirm;
    private readonly ushort[] stratumOfFirm;
    private readonly int[]? premiumRaw;
    private readonly PersonsUseAi personsUseAi;

    /// <summary>Settles the persons of a block with their first use of AI (equation P-0).</summary>
    /// <param name="population">Who exists.</param>
    /// <param name="block">Number of the block.</param>
    /// <param name="posts">Posts of the block's firms.</param>
    /// <param name="parameters">Parameters of persons.</param>
    /// <param name="setting">What is fixed about work; null where the labour market is not simulated.</param>
    /// <param name="key">Key of the draws of this country and replicate.</param>
    internal WorkerBlock(
        CountryPopulation population, int block, FirmPosts posts, PersonParameters parameters, LabourSetting? setting,
        DrawKey key)
    {
        ArgumentNullException.ThrowIfNull(population);
        ArgumentNullException.ThrowIfNull(parameters);
        this.posts = posts;
        PersonRoster roster = population.Rosters[block];
        Columns = new WorkerColumns(roster, FirstUse.Draw(roster, parameters, key));
        (sectorOfFirm, stratumOfFirm) = Employers(population, block);
        premiumRaw = setting?.PremiumRaw;
        LiteracyNews = new News(roster.Count / 8);
        Counts = new PersonCounts(population.Pack.Sectors.Count);
        Work = new WorkCounts(
            population.Pack.Occupations.Count, population.Pack.Sectors.Count, population.Pack.SizeClasses.Count);
        personsUseAi = new PersonsUseAi(key);
    }

    /// <summary>Persons by group and sector, kept up to date by what happens.</summary>
    public PersonCounts Counts { get; }

    /// <summary>Stocks and flows of work, kept up to date by what happens.</summary>
    public WorkCounts Work { get; }

    /// <summary>What the firms of the block hear: staff who became or ceased to be regular users.</summary>
    public News LiteracyNews { get; }

    /// <summary>Rows of persons, free ones included.</summary>
    public int Count => Columns.Rows;

    /// <summary>Draw id of the first person.</summary>
    internal uint FirstId => Columns.FirstId;

    /// <summary>The byte that decides each person's hazard.</summary>
    internal ReadOnlySpan<byte> Hot => Columns.Hot.AsSpan(0, Columns.Rows);

    /// <summary>The persons.</summary>
    internal WorkerColumns Columns { get; }

    /// <summary>Tick that is at work.</summary>
    internal int Tick { get; set; }

    /// <summary>Step 3 of the tick: persons take up AI, come to use it regularly, or lapse.</summary>
    /// <param name="conditions">Conditions of the tick.</param>
    public void PersonsUseAi(CountryConditions conditions) => personsUseAi.Run(this, conditions);

    /// <summary>Tells the staff which firms of the block began or ceased to use AI.</summary>
    /// <param name="news">News of the firms.</param>
    public void HearFromEmployers(News news)
    {
        ArgumentNullException.ThrowIfNull(news);
        byte[] hot = Columns.Hot;
        for (int k = 0; k < news.Count; k++)
        {
            int firm = news.Firm(k);
            bool uses = news.Gained(k);
            long triedStaff = 0;
            for (int post = posts.Start[firm]; post < posts.Start[firm + 1]; post++)
            {
                for (int row = posts.Head[post]; row >= 0; row = Columns.NextOnPost[row])
                {
                    triedStaff += HotByte.Use(hot[row]) == PersonalUse.Tried ? 1 : 0;
                    hot[row] = HotByte.With(hot[row], uses);
                }
            }

            Counts.WorkUsers(sectorOfFirm[firm]) += uses ? triedStaff : -triedStaff;
        }
    }

    /// <summary>Moves a person to another use, with every count that follows from it.</summary>
    /// <param name="row">Row of the person.</param>
    /// <param name="to">New use; differs from the present one.</param>
    internal void Change(int row, PersonalUse to)
    {
        int before = Columns.Hot[row];
        PersonalUse from = HotByte.Use(before);
        Columns.Hot[row] = HotByte.With(before, to);
        int group = GroupOf(Columns.Standings[row]);
        long ever = from == PersonalUse.Never ? 1 : 0;
        long regular = to == PersonalUse.Regular ? 1 : from == PersonalUse.Regular ? -1 : 0;
        Counts.EverUsers(group) += ever;
        Counts.RegularUsers(group) += regular;
        int post = Columns.Post[row];
        if (post < 0)
        {
            return;
        }

        int firm = posts.Firm[post];
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

    /// <summary>Adds a person to every count, or takes the person out: whoever changes a person does both.</summary>
    /// <param name="row">Row of the person.</param>
    /// <param name="sign">1 to add, −1 to take out.</param>
    internal void Tally(int row, int sign)
    {
        TallyUse(row, sign, Counts);
        TallyWork(row, sign, Work);
    }

    /// <summary>Wage of an employed person against the mean of the occupation, in 1/4096 (L-15).</summary>
    /// <param name="row">Row of the person.</param>
    internal int WageRatio(int row)
    {
        if (premiumRaw is null)
        {
            return WorkerColumns.WageOne;
        }

        long premium = premiumRaw[stratumOfFirm[posts.Firm[Columns.Post[row]]]];
        return (int)Math.Min(ushort.MaxValue, premium * Columns.WageFactor[row] / WorkerColumns.WageOne);
    }

    /// <summary>Counts everyone anew, to check the running counts.</summary>
    /// <param name="into">Counts to fill.</param>
    public void Recount(PersonCounts into)
    {
        ArgumentNullException.ThrowIfNull(into);
        into.Clear();
        RecountGroups(into);
        for (int row = 0; row < Columns.Rows; row++)
        {
            if (Columns.Post[row] >= 0)
            {
                TallyStaff(row, 1, into);
            }
        }
    }

    /// <summary>Counts the stocks of work anew, to check the running counts.</summary>
    /// <param name="into">Counts to fill with what persons are; what firms plan stays zero.</param>
    internal void Recount(WorkCounts into)
    {
        into.Clear();
        for (int row = 0; row < Columns.Rows; row++)
        {
            if (Standing.IsHeld(Columns.Standings[row]))
            {
                TallyWork(row, 1, into);
            }
        }
    }

    /// <summary>Tells the firms who of their first staff uses AI regularly.</summary>
    internal void TellFirstRegularUsers()
    {
        for (int row = 0; row < Columns.Rows; row++)
        {
            if (Columns.Post[row] >= 0 && HotByte.Use(Columns.Hot[row]) == PersonalUse.Regular)
            {
                LiteracyNews.Add(posts.Firm[Columns.Post[row]], gained: true);
            }
        }
    }

    /// <summary>Feeds the state of the block into a digest.</summary>
    /// <param name="digest">Digest so far.</param>
    public void AddTo(ref StableHash digest) => Columns.AddTo(ref digest);

    private static int UsesAtWork(PersonalUse use, bool employerUses) =>
        use == PersonalUse.Regular || (use == PersonalUse.Tried && employerUses) ? 1 : 0;

    private static int GroupOf(int standing) =>
        PersonCounts.Group(Standing.AgeOf(standing), Standing.SexOf(standing), Standing.StatusOf(standing));

    private static (byte[] SectorOfFirm, ushort[] StratumOfFirm) Employers(CountryPopulation population, int block)
    {
        FirmRegister firms = population.Firms;
        int first = firms.BlockStart[block];
        int count = firms.BlockStart[block + 1] - first;
        var sector = new byte[count];
        for (int f = 0; f < count; f++)
        {
            sector[f] = (byte)firms.Strata[firms.Stratum[first + f]].Sector;
        }

        return (sector, firms.Stratum.AsSpan(first, count).ToArray());
    }

    private void TallyUse(int row, int sign, PersonCounts into)
    {
        int group = GroupOf(Columns.Standings[row]);
        PersonalUse use = HotByte.Use(Columns.Hot[row]);
        into.Persons(group) += sign;
        into.EverUsers(group) += use is PersonalUse.Tried or PersonalUse.Regular ? sign : 0;
        into.RegularUsers(group) += use == PersonalUse.Regular ? sign : 0;
        if (Columns.Post[row] >= 0)
        {
            TallyStaff(row, sign, into);
        }
    }

    private void TallyStaff(int row, int sign, PersonCounts into)
    {
        int hot = Columns.Hot[row];
        PersonalUse use = HotByte.Use(hot);
        int sector = sectorOfFirm[posts.Firm[Columns.Post[row]]];
        into.Employed(sector) += sign;
        into.EmployedEverUsers(sector) += use is PersonalUse.Tried or PersonalUse.Regular ? sign : 0;
        into.EmployedRegularUsers(sector) += use == PersonalUse.Regular ? sign : 0;
        into.WorkUsers(sector) += sign * UsesAtWork(use, HotByte.EmployerUses(hot));
    }

    private void TallyWork(int row, int sign, WorkCounts into)
    {
        int standing = Columns.Standings[row];
        int occupation = into.IndexOf(Columns.Occupation[row]);
        int group = WorkCounts.Group(occupation, AgeBand.Of(Columns.AgeYears[row]), Standing.SexOf(standing));
        into.Displaced(occupation) += (Columns.Skills[row] & WorkerColumns.DisplacedBit) == 0 ? 0 : sign;
        switch (Standing.StatusOf(standing))
        {
            case LabourStatus.Employed:
                into.Employed(group) += sign;
                int ratio = WageRatio(row);
                into.WageBin(occupation, WageClasses.Of(ratio)) += sign;
                into.WageRatioSum(occupation) += sign * ratio;
                into.Complemented(occupation) += posts.Complemented[Columns.Post[row]] ? sign : 0;
                break;
            case LabourStatus.Unemployed:
                into.Unemployed(group) += sign;
                int since = Columns.Since[row];
                if (Tick - since >= WorkCounts.LongTermMonths)
                {
                    into.LongTerm(occupation) += sign;
                }
                else
                {
                    into.Spell(occupation, since) += sign;
                }

                break;
            case LabourStatus.Training:
                into.Trainees(group) += sign;
                break;
        }
    }

    /// <summary>Counts equal pairs of bytes first, then works the groups out from the few pairs there are.</summary>
    private void RecountGroups(PersonCounts into)
    {
        Span<int> pairs = stackalloc int[PersonCounts.Groups * UseKinds];
        pairs.Clear();
        for (int row = 0; row < Columns.Rows; row++)
        {
            int standing = Columns.Standings[row];
            if (Standing.IsHeld(standing))
            {
                pairs[(GroupOf(standing) * UseKinds) + (int)HotByte.Use(Columns.Hot[row])]++;
            }
        }

        for (int group = 0; group < PersonCounts.Groups; group++)
        {
            ReadOnlySpan<int> uses = pairs.Slice(group * UseKinds, UseKinds);
            int regular = uses[(int)PersonalUse.Regular];
            into.Persons(group) += uses[0] + uses[1] + uses[2] + uses[3];
            into.EverUsers(group) += uses[(int)PersonalUse.Tried] + regular;
            into.RegularUsers(group) += regular;
        }
    }

}
