using System;
using System.Runtime.CompilerServices;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model.Labour;

/// <summary>
/// Seats the first staff of one block: wages, spells without work, posts, vacancies, and every count of them. It goes
/// through the persons once, firm by firm, so that each record is written once while everything about it is at hand.
/// </summary>
internal sealed class FirstSeats
{
    private static readonly DrawStream WageStream = new("person.wage");
    private static readonly DrawStream SpellStream = new("person.first_spell");

    private readonly CountryPopulation population;
    private readonly PersonRoster roster;
    private readonly FirmBlock firms;
    private readonly WorkerBlock workers;
    private readonly WorkerColumns persons;
    private readonly FirmPosts posts;
    private readonly LabourSetting? setting;
    private readonly int block;
    private readonly Draws wageDraws;
    private readonly Draws spellDraws;
    private readonly ushort[] wages = new ushort[WageFactors.ChunkPersons];

    // Of the firm at hand, by occupation: its post, and who was seated there last.
    private readonly int[] postOf;
    private readonly int[] lastOn;

    public FirstSeats(
        CountryPopulation population, int block, FirmBlock firms, WorkerBlock workers, FirmPosts posts,
        LabourSetting? setting, DrawKey key)
    {
        this.population = population;
        this.block = block;
        this.firms = firms;
        this.workers = workers;
        this.posts = posts;
        this.setting = setting;
        roster = population.Rosters[block];
        persons = workers.Columns;
        wageDraws = new Draws(key, WageStream);
        spellDraws = new Draws(key, SpellStream);
        postOf = new int[population.Pack.Occupations.Count];
        lastOn = new int[postOf.Length];
        Array.Fill(wages, (ushort)WorkerColumns.WageOne);
    }

    public void Take()
    {
        double postsPerStaff = setting is null ? 0.0 : 1.0 + setting.Rest.VacanciesPerEmployed;
        ReadOnlySpan<int> headcounts = population.Firms.Headcount.AsSpan(population.Firms.BlockStart[block]);
        int row = 0;
        for (int firm = 0; firm < firms.Count; firm++)
        {
            for (int post = posts.Start[firm]; post < posts.Start[firm + 1]; post++)
            {
                OpenPost(ref posts[post], post, postsPerStaff);
            }

            SeatFirm(firm, row, row + headcounts[firm]);
            row += headcounts[firm];
        }

        AddOthers(row);
        workers.RecountGroups(workers.Counts);
    }

    /// <summary>First targets and vacancies: every firm wants what keeps vacancies at rest (L-1).</summary>
    private void OpenPost(ref PostRecord at, int post, double postsPerStaff)
    {
        int occupation = at.Occupation;
        postOf[occupation] = post;
        lastOn[occupation] = -1;
        at.Staff = at.Base;
        if (setting is not null)
        {
            at.Target = at.Whole(at.Base * postsPerStaff);
            at.Vacancies = at.Target - at.Base;
            posts.TargetWithoutAi[post] = at.Target;
        }

        WorkCounts counts = workers.Work;
        counts.BaseStaff(occupation) += at.Base;
        counts.Vacancies(occupation) += at.Vacancies;
        counts.Targets(occupation) += at.Target;
        counts.TargetsWithoutAi(occupation) += at.Target;
    }

    /// <summary>
    /// Seats the staff of one firm. Who comes first heads the chain of the post; staff and firm tell each other who
    /// uses AI.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SeatFirm(int firm, int start, int end)
    {
        WorkCounts work = workers.Work;
        byte[] hots = persons.Hot;
        ref FirmRecord record = ref firms.Columns[firm];
        bool uses = FirmColumns.Uses(record.State);
        long premium = setting?.PremiumRaw[record.Stratum] ?? WorkerColumns.WageOne;
        int tried = 0;
        int regular = 0;
        for (int row = start; row < end; row++)
        {
            if (row % WageFactors.ChunkPersons == 0)
            {
                DrawWages(row);
            }

            byte occupation = roster.Occupation[row];
            int post = postOf[occupation];
            int previous = lastOn[occupation];
            lastOn[occupation] = row;
            if (previous < 0)
            {
                posts[post].Head = row;
            }
            else
            {
                persons[previous].NextOnPost = row;
            }

            ushort wage = wages[row % WageFactors.ChunkPersons];
            persons[row] = First(occupation, post, previous, wage);
            PersonalUse use = HotByte.Use(hots[row]);
            hots[row] = HotByte.With(hots[row], uses);
            tried += use == PersonalUse.Tried ? 1 : 0;
            regular += use == PersonalUse.Regular ? 1 : 0;
            int ratio = (int)Math.Min(ushort.MaxValue, premium * wage / WorkerColumns.WageOne);
            work.Employed(GroupOf(row, occupation))++;
            work.WageBin(occupation, WageClasses.Of(ratio))++;
            work.WageRatioSum(occupation) += ratio;
        }

        PersonCounts counts = workers.Counts;
        int sector = firms.Columns.Sector(firm);
        counts.Employed(sector) += end - start;
        counts.EmployedEverUsers(sector) += tried + regular;
        counts.EmployedRegularUsers(sector) += regular;
        counts.WorkUsers(sector) += regular + (uses ? tried : 0);
        record.RegularStaff = regular;
        record.StaffIntensity = regular > 0 ? FirmColumns.Unknown : record.StaffIntensity;
    }

    private void AddOthers(int start)
    {
        FirstSpells? spells = setting is null ? null : new FirstSpells(setting);
        for (int row = start; row < roster.Count; row++)
        {
            if (row % WageFactors.ChunkPersons == 0)
            {
                DrawWages(row);
            }

            ref PersonRecord person = ref persons[row];
            person = First(roster.Occupation[row], -1, -1, wages[row % WageFactors.ChunkPersons]);
            LabourStatus status = Standing.StatusOf(persons.Standings[row]);
            if (status == LabourStatus.Unemployed)
            {
                spells?.Draw(ref person, spellDraws.Block(0, persons.FirstId + (uint)row));
                CountUnemployed(row, in person);
            }
            else if (status == LabourStatus.Training)
            {
                workers.Work.Trainees(GroupOf(row, workers.Work.IndexOf(person.Occupation)))++;
            }
        }
    }

    private void CountUnemployed(int row, in PersonRecord person)
    {
        WorkCounts work = workers.Work;
        int occupation = work.IndexOf(person.Occupation);
        work.Unemployed(GroupOf(row, occupation))++;
        if (-person.Since >= WorkCounts.LongTermMonths)
        {
            work.LongTerm(occupation)++;
        }
        else
        {
            work.Spell(occupation, person.Since)++;
        }
    }

    private void DrawWages(int row)
    {
        int length = Math.Min(wages.Length, persons.Rows - row);
        setting?.WageFactors.Draw(wageDraws, persons.FirstId + (uint)row, wages.AsSpan(0, length));
    }

    private int GroupOf(int row, int occupation) => WorkCounts.Group(
        occupation, AgeBand.Of(persons.AgeYears[row]), Standing.SexOf(persons.Standings[row]));

    private static PersonRecord First(byte occupation, int post, int previous, ushort wage) => new()
    {
        Post = post,
        NextOnPost = -1,
        PreviousOnPost = previous,
        WageFactor = wage,
        Occupation = occupation,
        TrainingFor = WorkerColumns.None,
    };
}
