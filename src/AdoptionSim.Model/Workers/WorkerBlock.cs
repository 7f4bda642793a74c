using System;
using System.Runtime.CompilerServices;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Keeping;
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
    private readonly int[]? premiumRaw;
    private readonly PersonsUseAi personsUseAi;
    private readonly UseTally tally;

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
        Columns = new WorkerColumns(roster);
        FirstUse.Draw(roster, parameters, key, Columns.Hot);
        premiumRaw = setting?.PremiumRaw;
        LiteracyNews = new News(Room.ForEvents(roster.Count));
        Counts = new PersonCounts(population.Pack.Sectors.Count);
        tally = new UseTally(population.Pack.Sectors.Count);
        Work = new WorkCounts(
            population.Pack.Occupations.Count, population.Pack.Sectors.Count, population.Pack.SizeClasses.Count);
        personsUseAi = new PersonsUseAi(key, new UseChanges(Columns, posts, tally, LiteracyNews));
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
    public void PersonsUseAi(CountryConditions conditions)
    {
        personsUseAi.Run(this, conditions);
        Settle();
    }

    /// <summary>Tells the staff which firms of the block began or ceased to use AI.</summary>
    /// <param name="news">News of the firms.</param>
    public void HearFromEmployers(News news)
    {
        ArgumentNullException.ThrowIfNull(news);

        // The next of a chain is known only when the one before has arrived: many chains are walked in turn, and what
        // the next turn of a chain reads is asked for as soon as it is known.
        Span<StaffWalk> walks = stackalloc StaffWalk[StaffWalk.InTurn];
        var chains = new StaffWalk.Chains(news, posts);
        int open = 0;
        while (open < walks.Length && chains.Begin(ref walks[open]))
        {
            Fetch(walks[open++]);
        }

        while (open > 0)
        {
            int going = 0;
            for (int k = 0; k < open; k++)
            {
                StaffWalk walk = walks[k];
                Tell(walk);
                walk.Left--;
                if (walk.Left > 0)
                {
                    walk.Row = Columns[walk.Row].NextOnPost;
                }
                else if (!chains.Begin(ref walk))
                {
                    continue;
                }

                Fetch(walk);
                walks[going++] = walk;
            }

            open = going;
        }
    }

    /// <summary>Asks the cache for what the turn of a walk touches; the last of a chain leads nowhere.</summary>
    private void Fetch(in StaffWalk walk)
    {
        Cache.Fetch(in Columns.Hot[walk.Row]);
        if (walk.Left > 1)
        {
            Cache.Fetch(in Columns[walk.Row].NextOnPost);
        }
    }

    private void Tell(in StaffWalk walk)
    {
        ref byte hot = ref Columns.Hot[walk.Row];
        int before = HotByte.Use(hot) == PersonalUse.Tried ? 1 : 0;
        hot = HotByte.With(hot, walk.Uses);
        Counts.WorkUsers(walk.Sector) += walk.Uses ? before : -before;
    }

    /// <summary>Brings the counts of persons up to what the step has changed; every step of persons ends with it.
    /// </summary>
    internal void Settle() => tally.Settle(Counts);

    /// <summary>Adds a person to every count, or takes the person out: whoever changes a person does both.</summary>
    /// <param name="row">Row of the person.</param>
    /// <param name="sign">1 to add, −1 to take out.</param>
    internal void Tally(int row, int sign)
    {
        ref readonly PersonRecord person = ref Columns[row];
        int standing = Columns.Standings[row];
        int hot = Columns.Hot[row];
        tally.Persons(standing, hot) += sign;
        if (person.Post >= 0)
        {
            tally.Staff(posts[person.Post].Sector, hot) += sign;
        }

        TallyWork(row, standing, in person, sign, Work);
    }

    /// <summary>Lets a person grow a year older; most only in the column of ages.</summary>
    /// <param name="row">Row of the person.</param>
    /// <param name="leavesSchool">Whether the person leaves school.</param>
    internal void GrowOlder(int row, bool leavesSchool)
    {
        byte before = Columns.AgeYears[row];
        byte after = (byte)(before + 1);
        Columns.AgeYears[row] = after;
        if (!leavesSchool && !AgeTurns.TurnsAfter(before))
        {
            return;
        }

        int hot = Columns.Hot[row];
        int standing = Columns.Standings[row];
        int ageClass = AgeClass.Of(after);
        bool inSchool = HotByte.InSchool(hot) && !leavesSchool && after <= AgeTurns.OldestStudentYears;
        Columns.Hot[row] = HotByte.With(
            HotByte.Of(HotByte.Use(hot), ageClass, inSchool), HotByte.EmployerUses(hot));
        if (ageClass != Standing.AgeOf(standing))
        {
            int older = Standing.Of(Standing.StatusOf(standing), Standing.SexOf(standing), ageClass);
            Columns.Standings[row] = (byte)older;
            tally.Persons(standing, hot)--;
            tally.Persons(older, hot)++;
        }

        if (AgeBand.Of(after) != AgeBand.Of(before) && Standing.StatusOf(standing) != LabourStatus.Outside)
        {
            int occupation = Work.IndexOf(Columns[row].Occupation);
            Sex sex = Standing.SexOf(standing);
            Work.MoveGroup(
                Standing.StatusOf(standing), WorkCounts.Group(occupation, AgeBand.Of(before), sex),
                WorkCounts.Group(occupation, AgeBand.Of(after), sex));
        }
    }

    /// <summary>Wage of an employed person against the mean of the occupation, in 1/4096 (L-15).</summary>
    /// <param name="row">Row of the person.</param>
    internal int WageRatio(int row) => WageRatio(in Columns[row]);

    private int WageRatio(in PersonRecord person)
    {
        if (premiumRaw is null)
        {
            return WorkerColumns.WageOne;
        }

        long premium = premiumRaw[posts[person.Post].Stratum];
        return (int)Math.Min(ushort.MaxValue, premium * person.WageFactor / WorkerColumns.WageOne);
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
            int post = Columns[row].Post;
            if (post >= 0)
            {
                tally.Staff(posts[post].Sector, Columns.Hot[row])++;
            }
        }

        tally.Settle(into);
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
                TallyWork(row, Columns.Standings[row], in Columns[row], 1, into);
            }
        }
    }

    /// <summary>Shows what ticks change.</summary>
    /// <param name="state">Keeps it, or puts it back.</param>
    internal void Keep(StateVisitor state)
    {
        state.Part(nameof(WorkerBlock));
        Columns.Keep(state);
        Counts.Keep(state);
        Work.Keep(state);
        int tick = Tick;
        state.Value(ref tick);
        Tick = tick;
    }

    /// <summary>Feeds the state of the block into a digest.</summary>
    /// <param name="digest">Digest so far.</param>
    public void AddTo(ref StableHash digest) => Columns.AddTo(ref digest);

    private void TallyWork(int row, int standing, in PersonRecord person, int sign, WorkCounts into)
    {
        LabourStatus status = Standing.StatusOf(standing);
        int occupation = into.IndexOf(person.Occupation);
        if ((person.Skills & WorkerColumns.DisplacedBit) != 0)
        {
            into.Displaced(occupation) += sign;
        }

        if (status == LabourStatus.Outside)
        {
            return;
        }

        int group = WorkCounts.Group(occupation, AgeBand.Of(Columns.AgeYears[row]), Standing.SexOf(standing));
        switch (status)
        {
            case LabourStatus.Employed:
                into.Employed(group) += sign;
                int ratio = WageRatio(in person);
                into.WageBin(occupation, WageClasses.Of(ratio)) += sign;
                into.WageRatioSum(occupation) += sign * ratio;
                into.Complemented(occupation) += posts[person.Post].Complemented ? sign : 0;
                break;
            case LabourStatus.Unemployed:
                into.Unemployed(group) += sign;
                if (Tick - person.Since >= WorkCounts.LongTermMonths)
                {
                    into.LongTerm(occupation) += sign;
                }
                else
                {
                    into.Spell(occupation, person.Since) += sign;
                }

                break;
            case LabourStatus.Training:
                into.Trainees(group) += sign;
                break;
        }
    }

    /// <summary>Counts equal pairs of bytes first, then works the groups out from the few pairs there are.</summary>
    internal void RecountGroups(PersonCounts into)
    {
        Span<int> pairs = stackalloc int[Standing.Kinds * UseKinds];
        pairs.Clear();
        CountPairs(Columns.Standings.AsSpan(0, Columns.Rows), Hot, pairs);
        for (int standing = 0; standing < Standing.Kinds; standing++)
        {
            ReadOnlySpan<int> uses = pairs.Slice(standing * UseKinds, UseKinds);
            int all = uses[0] + uses[1] + uses[2] + uses[3];
            if (all == 0 || !Standing.IsHeld(standing))
            {
                continue;
            }

            int group = UseTally.GroupOf(standing);
            int regular = uses[(int)PersonalUse.Regular];
            into.Persons(group) += all;
            into.EverUsers(group) += uses[(int)PersonalUse.Tried] + regular;
            into.RegularUsers(group) += regular;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CountPairs(ReadOnlySpan<byte> standings, ReadOnlySpan<byte> hot, Span<int> pairs)
    {
        for (int row = 0; row < standings.Length; row++)
        {
            pairs[(standings[row] * UseKinds) + (int)HotByte.Use(hot[row])]++;
        }
    }
}
