using System;
using System.Collections.Generic;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model.Labour;

/// <summary>
/// Who works where in one block: the only place where an employment begins or ends, so that persons, posts, firms and
/// every count change together.
/// </summary>
internal sealed class Staffing
{
    private static readonly DrawStream ReplacementStream = new("post.replacement");
    private static readonly DrawStream WageStream = new("person.wage");
    private static readonly DrawStream SpellStream = new("person.first_spell");

    private readonly FirmBlock firms;
    private readonly WorkerBlock workers;
    private readonly FirmPosts posts;
    private readonly WorkerColumns persons;
    private readonly IReadOnlyList<Stratum> strata;
    private readonly LabourSetting? setting;
    private readonly Draws replacementDraws;
    private int[] opening = new int[64];
    private int openingCount;

    public Staffing(
        CountryPopulation population, int block, FirmBlock firms, WorkerBlock workers, FirmPosts posts,
        LabourSetting? setting, DrawKey key)
    {
        this.firms = firms;
        this.workers = workers;
        this.posts = posts;
        this.setting = setting;
        persons = workers.Columns;
        strata = population.Firms.Strata;
        replacementDraws = new Draws(key, ReplacementStream);
        if (setting is not null)
        {
            DrawWageFactors(setting.Labour, new Draws(key, WageStream));
            DrawFirstSpells(setting, new Draws(key, SpellStream));
            OpenFirstVacancies(setting);
        }

        SeatFirstStaff(population.Rosters[block]);
        workers.Recount(workers.Counts);
        workers.Recount(workers.Work);
        CountVacancies(workers.Work);
    }

    /// <summary>Draw id of a row of the block's persons.</summary>
    /// <param name="row">The row.</param>
    public uint IdOf(int row) => persons.FirstId + (uint)row;

    /// <summary>Posts above the target; negative where posts are missing.</summary>
    /// <param name="post">The post.</param>
    public int SurplusOf(int post) => posts.Surplus(post);

    /// <summary>Ends an employment; the person stays in the block.</summary>
    /// <param name="row">Row of the person.</param>
    /// <param name="cause">Why it ends.</param>
    /// <param name="to">Status afterwards.</param>
    /// <param name="conditions">Conditions of the tick.</param>
    public void End(int row, FlowKind cause, LabourStatus to, LabourConditions conditions)
    {
        int post = persons.Post[row];
        CountFlow(cause, row, post);
        workers.Tally(row, -1);
        persons.LastWage[row] = WageThousandYen(row, conditions);
        TakeOff(row, post);
        persons.Since[row] = (short)conditions.Tick;
        persons.Standings[row] = Standing.With(persons.Standings[row], to);
        persons.Hot[row] = HotByte.With(persons.Hot[row], employerUses: false);
        if (cause == FlowKind.LaidOffByAi)
        {
            persons.Skills[row] |= WorkerColumns.DisplacedBit;
        }
        else if (to == LabourStatus.Outside)
        {
            persons.Skills[row] &= ~WorkerColumns.DisplacedBit;
        }

        workers.Tally(row, 1);
    }

    /// <summary>Ends an employment for a reason of the person, and opens the post anew.</summary>
    /// <param name="row">Row of the person.</param>
    /// <param name="cause">Why it ends.</param>
    /// <param name="to">Status afterwards.</param>
    /// <param name="conditions">Conditions of the tick.</param>
    public void Leave(int row, FlowKind cause, LabourStatus to, LabourConditions conditions)
    {
        int post = persons.Post[row];
        int surplusBefore = posts.Surplus(post);
        End(row, cause, to, conditions);
        Replace(post, surplusBefore, row, conditions.Tick, atOnce: false);
    }

    /// <summary>Takes a person out of the block for good: on the way to another post, or deceased.</summary>
    /// <param name="row">Row of the person.</param>
    /// <returns>The post that becomes free, −1 without any.</returns>
    public int Remove(int row)
    {
        int post = persons.Post[row];
        workers.Tally(row, -1);
        if (post >= 0)
        {
            TakeOff(row, post);
        }

        persons.Free(row);
        return post;
    }

    /// <summary>Seats a person who comes for a vacancy.</summary>
    /// <param name="mover">The person.</param>
    /// <param name="post">Post with a vacancy.</param>
    /// <param name="conditions">Conditions of the tick.</param>
    public void Seat(in Mover mover, int post, LabourConditions conditions)
    {
        int row = persons.Take();
        int firm = posts.Firm[post];
        persons.AgeYears[row] = mover.AgeYears;
        persons.Standings[row] = Standing.With(mover.Standing, LabourStatus.Employed);
        persons.Hot[row] = HotByte.With(mover.Hot, firms.Uses(firm));
        persons.Occupation[row] = mover.NewOccupation;
        persons.WageFactor[row] = mover.WageFactor;
        persons.LastWage[row] = mover.LastWage;
        persons.Skills[row] = mover.Skills;
        persons.TrainingFor[row] = WorkerColumns.None;
        PutOn(row, post);
        FillVacancy(post);
        int wage = WageThousandYen(row, conditions);
        if (wage >= mover.LastWage)
        {
            persons.Skills[row] &= ~WorkerColumns.DisplacedBit;
        }

        workers.Tally(row, 1);
        CountFlow(mover.Kind, row, post);
        int from = workers.Work.IndexOf(mover.Occupation);
        bool changes = mover.Kind == FlowKind.ChangedJob;
        workers.Work.Transition(changes ? MoveKind.ChangedJob : MoveKind.Hired, from, mover.NewOccupation)++;
        if (changes)
        {
            workers.Work.ChangersPaidMore += wage * 100 >= mover.LastWage * 101 ? 1 : 0;
            workers.Work.ChangersPaidLess += wage * 100 <= mover.LastWage * 99 ? 1 : 0;
        }
    }

    /// <summary>Moves a person to another occupation of the same firm.</summary>
    /// <param name="row">Row of the person.</param>
    /// <param name="to">Post in the new occupation.</param>
    public void Reassign(int row, int to)
    {
        int post = persons.Post[row];
        workers.Tally(row, -1);
        workers.Work.Transition(MoveKind.Reassigned, posts.Occupation[post], posts.Occupation[to])++;
        Unlink(row, post);
        posts.Staff[post]--;
        persons.Occupation[row] = posts.Occupation[to];
        persons.Post[row] = to;
        Link(row, to);
        posts.Staff[to]++;
        if (posts.Vacancies[to] > 0)
        {
            FillVacancy(to);
        }

        workers.Tally(row, 1);
        CountFlow(FlowKind.Reassigned, row, to);
    }

    /// <summary>Opens the post of somebody who leaves anew, less often under a surplus (L-7, L-8).</summary>
    /// <param name="post">The post.</param>
    /// <param name="surplusBefore">Surplus before the person left.</param>
    /// <param name="row">Row that the person had: it keys the draw.</param>
    /// <param name="tick">Number of the tick.</param>
    /// <param name="atOnce">Whether the vacancy can be filled in the same tick.</param>
    /// <param name="postGoesOn">
    /// Whether the post goes on whatever the hazards: that of who changes jobs (L-31) or retires (L-3).
    /// </param>
    public void Replace(int post, int surplusBefore, int row, int tick, bool atOnce, bool postGoesOn = false)
    {
        LabourParameters p = setting!.Labour; // replacement happens only where the labour market is simulated
        double share = (postGoesOn ? 1.0 : Math.Min(1.0, p.OpeningHazardPerTick / p.SeparationHazardPerTick))
            * LabourEquations.ReplacementShare(posts.Staff[post] + 1, surplusBefore, p.HiringFreezeWidthShare);
        if (share < 1.0 && replacementDraws.Uniform((uint)tick, persons.FirstId + (uint)row) >= share)
        {
            workers.Work.SuppressedByAi(posts.Occupation[post]) +=
                posts.Target[post] < posts.TargetWithoutAi[post] ? 1 : 0;
            return;
        }

        if (atOnce)
        {
            Open(post, 1);
        }
        else
        {
            OpenLater(post, 1);
        }
    }

    /// <summary>
    /// Takes a post away for good, or adds one: with the generations, posts follow the labour force (L-3).
    /// </summary>
    /// <param name="post">The post.</param>
    /// <param name="change">1 or −1.</param>
    public void ChangeBase(int post, int change)
    {
        WorkCounts counts = workers.Work;
        int occupation = posts.Occupation[post];
        if (posts.Base[post] + change < 0)
        {
            return;
        }

        posts.Base[post] += change;
        counts.BaseStaff(occupation) += change;
        counts.AutomatedRaw(occupation) += (long)change * posts.AutomatedRaw[post];
        counts.ReliefRaw(occupation) += (long)change * posts.ReliefRaw[post];
        SetTarget(
            post, Math.Max(0, posts.Target[post] + change), Math.Max(0, posts.TargetWithoutAi[post] + change));
    }

    /// <summary>Sets how many posts a firm wants.</summary>
    /// <param name="post">The post.</param>
    /// <param name="target">Posts that the firm wants.</param>
    /// <param name="targetWithoutAi">Posts that it would want without AI.</param>
    public void SetTarget(int post, int target, int targetWithoutAi)
    {
        int occupation = posts.Occupation[post];
        workers.Work.Targets(occupation) += target - posts.Target[post];
        workers.Work.TargetsWithoutAi(occupation) += targetWithoutAi - posts.TargetWithoutAi[post];
        posts.Target[post] = target;
        posts.TargetWithoutAi[post] = targetWithoutAi;
    }

    /// <summary>Opens vacancies that can be filled at once.</summary>
    /// <param name="post">The post.</param>
    /// <param name="count">Number of vacancies.</param>
    public void Open(int post, int count)
    {
        posts.Vacancies[post] += count;
        workers.Work.Vacancies(posts.Occupation[post]) += count;
        workers.Work.Openings(posts.Occupation[post]) += count;
    }

    /// <summary>Opens vacancies at the end of the tick.</summary>
    /// <param name="post">The post.</param>
    /// <param name="count">Number of vacancies.</param>
    public void OpenLater(int post, int count)
    {
        for (int k = 0; k < count; k++)
        {
            if (openingCount == opening.Length)
            {
                Array.Resize(ref opening, opening.Length * 2);
            }

            opening[openingCount++] = post;
        }
    }

    /// <summary>Opens what was to open at the end of the tick.</summary>
    public void OpenDue()
    {
        for (int k = 0; k < openingCount; k++)
        {
            Open(opening[k], 1);
        }

        openingCount = 0;
    }

    /// <summary>Takes unfilled vacancies back.</summary>
    /// <param name="post">The post.</param>
    /// <param name="count">Number of vacancies.</param>
    public void Withdraw(int post, int count)
    {
        posts.Vacancies[post] -= count;
        workers.Work.Vacancies(posts.Occupation[post]) -= count;
    }

    /// <summary>Counts an event of a person, by group, and by sector and size of the employer.</summary>
    /// <param name="kind">Kind of the event.</param>
    /// <param name="row">Row of the person.</param>
    /// <param name="post">Post of the employer; −1 without any.</param>
    public void CountFlow(FlowKind kind, int row, int post)
    {
        WorkCounts counts = workers.Work;
        int group = WorkCounts.Group(
            counts.IndexOf(persons.Occupation[row]), AgeBand.Of(persons.AgeYears[row]),
            Standing.SexOf(persons.Standings[row]));
        counts.Flow(kind, group)++;
        if (post >= 0)
        {
            Stratum stratum = strata[firms.Columns.Stratum[posts.Firm[post]]];
            counts.FlowAt(kind, stratum.Sector, stratum.SizeClass)++;
        }
    }

    /// <summary>Wage of an employed person, thousand yen per month.</summary>
    /// <param name="row">Row of the person.</param>
    /// <param name="conditions">Conditions of the tick.</param>
    public ushort WageThousandYen(int row, LabourConditions conditions)
    {
        const double Thousand = 1000.0;
        double yen = conditions.WageYenPerMonth[persons.Occupation[row]] * workers.WageRatio(row)
            / WorkerColumns.WageOne;
        return (ushort)Math.Min(ushort.MaxValue, yen / Thousand);
    }

    private void FillVacancy(int post)
    {
        posts.Vacancies[post]--;
        workers.Work.Vacancies(posts.Occupation[post])--;
    }

    private void PutOn(int row, int post)
    {
        persons.Post[row] = post;
        Link(row, post);
        posts.Staff[post]++;
        bool regular = HotByte.Use(persons.Hot[row]) == PersonalUse.Regular;
        firms.ChangeStaff(posts.Firm[post], 1, regular ? 1 : 0);
    }

    private void TakeOff(int row, int post)
    {
        Unlink(row, post);
        persons.Post[row] = -1;
        posts.Staff[post]--;
        bool regular = HotByte.Use(persons.Hot[row]) == PersonalUse.Regular;
        firms.ChangeStaff(posts.Firm[post], -1, regular ? -1 : 0);
    }

    private void Link(int row, int post)
    {
        int head = posts.Head[post];
        persons.NextOnPost[row] = head;
        persons.PreviousOnPost[row] = -1;
        if (head >= 0)
        {
            persons.PreviousOnPost[head] = row;
        }

        posts.Head[post] = row;
    }

    private void Unlink(int row, int post)
    {
        int next = persons.NextOnPost[row];
        int previous = persons.PreviousOnPost[row];
        if (next >= 0)
        {
            persons.PreviousOnPost[next] = previous;
        }

        if (previous >= 0)
        {
            persons.NextOnPost[previous] = next;
        }
        else
        {
            posts.Head[post] = next;
        }

        persons.NextOnPost[row] = -1;
        persons.PreviousOnPost[row] = -1;
    }

    private void SeatFirstStaff(PersonRoster roster)
    {
        for (int row = roster.Count - 1; row >= 0; row--)
        {
            int firm = roster.Employer[row];
            if (firm >= 0)
            {
                int post = posts.Find(firm, roster.Occupation[row]);
                persons.Post[row] = post;
                Link(row, post);
                posts.Staff[post]++;
            }
        }
    }

    /// <summary>Persistent log wage of every person, with a mean of one (L-15).</summary>
    private void DrawWageFactors(LabourParameters p, Draws draws)
    {
        double deviation = p.PersonWageDeviation;
        for (int row = 0; row < persons.Rows; row++)
        {
            persons.WageFactor[row] = WageFactor(deviation, draws.Normal(0, persons.FirstId + (uint)row));
        }
    }

    /// <summary>Persistent relative wage for a standard normal number (L-15).</summary>
    internal static ushort WageFactor(double deviation, double normal)
    {
        double factor = PortableMath.Exp((deviation * normal) - (0.5 * deviation * deviation));
        return (ushort)Math.Clamp(Math.Round(factor * WorkerColumns.WageOne), 1.0, ushort.MaxValue);
    }

    /// <summary>Last occupation, last wage and length of the spell of those who begin without work, as at rest.
    /// </summary>
    private void DrawFirstSpells(LabourSetting at, Draws draws)
    {
        const double Thousand = 1000.0;
        double all = 0.0;
        foreach (double part in at.Rest.Unemployed)
        {
            all += part;
        }

        double rate = at.Labour.UnemploymentRateAtRest;
        double leave = at.Labour.SeparationHazardPerTick * (1.0 - rate) / rate;
        for (int row = 0; row < persons.Rows; row++)
        {
            if (Standing.StatusOf(persons.Standings[row]) != LabourStatus.Unemployed)
            {
                continue;
            }

            DrawBlock draw = draws.Block(0, persons.FirstId + (uint)row);
            double place = draw.Uniform0 * all;
            byte occupation = 0;
            while (occupation < at.Rest.Unemployed.Length - 1 && place >= at.Rest.Unemployed[occupation])
            {
                place -= at.Rest.Unemployed[occupation];
                occupation++;
            }

            persons.Occupation[row] = occupation;
            double months = PortableMath.Log(1.0 - draw.Uniform1) / PortableMath.Log1p(-leave);
            persons.Since[row] = (short)(-1 - (int)Math.Min(months, short.MaxValue / 2));
            double yen = at.Pack.Occupations[occupation].WageYenPerMonth * persons.WageFactor[row]
                / WorkerColumns.WageOne;
            persons.LastWage[row] = (ushort)Math.Min(ushort.MaxValue, yen / Thousand);
        }
    }

    /// <summary>First targets and vacancies: every firm wants what keeps vacancies at rest (L-1).</summary>
    private void OpenFirstVacancies(LabourSetting at)
    {
        double postsPerStaff = 1.0 + at.Rest.VacanciesPerEmployed;
        for (int post = 0; post < posts.Count; post++)
        {
            posts.Target[post] = posts.Whole(post, posts.Base[post] * postsPerStaff);
            posts.TargetWithoutAi[post] = posts.Target[post];
            posts.Vacancies[post] = posts.Target[post] - posts.Base[post];
        }
    }

    private void CountVacancies(WorkCounts counts)
    {
        for (int post = 0; post < posts.Count; post++)
        {
            int occupation = posts.Occupation[post];
            counts.BaseStaff(occupation) += posts.Base[post];
            counts.Vacancies(occupation) += posts.Vacancies[post];
            counts.Targets(occupation) += posts.Target[post];
            counts.TargetsWithoutAi(occupation) += posts.TargetWithoutAi[post];
        }
    }
}
