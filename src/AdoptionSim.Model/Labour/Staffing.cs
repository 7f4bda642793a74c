using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Keeping;
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

    private readonly FirmBlock firms;
    private readonly WorkerBlock workers;
    private readonly FirmPosts posts;
    private readonly WorkerColumns persons;
    private readonly LabourSetting? setting;
    private readonly Draws replacementDraws;
    [Scratch("kept as far as it is in use")]
    private int[] opening;
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
        opening = setting is null ? [] : new int[Room.ForVacancies(persons.Rows)];
        Ahead = new ReadAhead(persons, posts, firms.Columns);
        replacementDraws = new Draws(key, ReplacementStream);
        new FirstSeats(population, block, firms, workers, posts, setting, key).Take();
    }

    /// <summary>Has at hand what the next employments touch.</summary>
    public ReadAhead Ahead { get; }

    /// <summary>Draw id of a row of the block's persons.</summary>
    /// <param name="row">The row.</param>
    public uint IdOf(int row) => persons.FirstId + (uint)row;

    /// <summary>Posts above the target; negative where posts are missing.</summary>
    /// <param name="post">The post.</param>
    public int SurplusOf(int post) => posts[post].Surplus;

    /// <summary>Ends an employment; the person stays in the block.</summary>
    /// <param name="row">Row of the person.</param>
    /// <param name="cause">Why it ends.</param>
    /// <param name="to">Status afterwards.</param>
    /// <param name="conditions">Conditions of the tick.</param>
    public void End(int row, FlowKind cause, LabourStatus to, LabourConditions conditions)
    {
        int post = persons[row].Post;
        CountFlow(cause, row, post);
        workers.Tally(row, -1);
        persons[row].LastWage = WageThousandYen(row, conditions);
        TakeOff(row, post);
        persons[row].Since = (short)conditions.Tick;
        persons.Standings[row] = Standing.With(persons.Standings[row], to);
        persons.Hot[row] = HotByte.With(persons.Hot[row], employerUses: false);
        if (cause == FlowKind.LaidOffByAi)
        {
            persons[row].Skills |= WorkerColumns.DisplacedBit;
        }
        else if (to == LabourStatus.Outside)
        {
            persons[row].Skills &= ~WorkerColumns.DisplacedBit;
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
        int post = persons[row].Post;
        int surplusBefore = posts[post].Surplus;
        End(row, cause, to, conditions);
        Replace(post, surplusBefore, row, conditions.Tick, atOnce: false);
    }

    /// <summary>Takes a person out of the block for good: on the way to another post, or deceased.</summary>
    /// <param name="row">Row of the person.</param>
    /// <returns>The post that becomes free, −1 without any.</returns>
    public int Remove(int row)
    {
        int post = persons[row].Post;
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
        int firm = posts[post].Firm;
        persons.AgeYears[row] = mover.AgeYears;
        persons.Standings[row] = Standing.With(mover.Standing, LabourStatus.Employed);
        persons.Hot[row] = HotByte.With(mover.Hot, firms.Uses(firm));
        persons[row].Occupation = mover.NewOccupation;
        persons[row].WageFactor = mover.WageFactor;
        persons[row].LastWage = mover.LastWage;
        persons[row].Skills = mover.Skills;
        persons[row].TrainingFor = WorkerColumns.None;
        PutOn(row, post);
        FillVacancy(post);
        int wage = WageThousandYen(row, conditions);
        if (wage >= mover.LastWage)
        {
            persons[row].Skills &= ~WorkerColumns.DisplacedBit;
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
        int post = persons[row].Post;
        workers.Tally(row, -1);
        workers.Work.Transition(MoveKind.Reassigned, posts[post].Occupation, posts[to].Occupation)++;
        Unlink(row, post);
        posts[post].Staff--;
        posts.SetDue(post);
        persons[row].Occupation = posts[to].Occupation;
        persons[row].Post = to;
        Link(row, to);
        posts[to].Staff++;
        posts.SetDue(to);
        if (posts[to].Vacancies > 0)
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
            * LabourEquations.ReplacementShare(posts[post].Staff + 1, surplusBefore, p.HiringFreezeWidthShare);
        if (share < 1.0 && replacementDraws.Uniform((uint)tick, persons.FirstId + (uint)row) >= share)
        {
            workers.Work.SuppressedByAi(posts[post].Occupation) +=
                posts[post].Target < posts.TargetWithoutAi[post] ? 1 : 0;
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
        int occupation = posts[post].Occupation;
        if (posts[post].Base + change < 0)
        {
            return;
        }

        posts[post].Base += change;
        counts.BaseStaff(occupation) += change;
        counts.AutomatedRaw(occupation) += (long)change * posts.AutomatedRaw[post];
        counts.ReliefRaw(occupation) += (long)change * posts.ReliefRaw[post];
        SetTarget(
            post, Math.Max(0, posts[post].Target + change), Math.Max(0, posts.TargetWithoutAi[post] + change));
    }

    /// <summary>Sets how many posts a firm wants.</summary>
    /// <param name="post">The post.</param>
    /// <param name="target">Posts that the firm wants.</param>
    /// <param name="targetWithoutAi">Posts that it would want without AI.</param>
    public void SetTarget(int post, int target, int targetWithoutAi)
    {
        ref PostRecord at = ref posts[post];
        if (target != at.Target)
        {
            workers.Work.Targets(at.Occupation) += target - at.Target;
            at.Target = target;
            posts.SetDue(post);
        }

        ref int without = ref posts.TargetWithoutAi[post];
        if (targetWithoutAi != without)
        {
            workers.Work.TargetsWithoutAi(at.Occupation) += targetWithoutAi - without;
            without = targetWithoutAi;
        }
    }

    /// <summary>Opens vacancies that can be filled at once.</summary>
    /// <param name="post">The post.</param>
    /// <param name="count">Number of vacancies.</param>
    public void Open(int post, int count)
    {
        posts[post].Vacancies += count;
        posts.SetDue(post);
        workers.Work.Vacancies(posts[post].Occupation) += count;
        workers.Work.Openings(posts[post].Occupation) += count;
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
                Array.Resize(ref opening, Room.Least + (opening.Length * 2));
            }

            opening[openingCount++] = post;
        }
    }

    /// <summary>Opens what was to open at the end of the tick.</summary>
    public void OpenDue()
    {
        for (int k = 0; k < openingCount; k++)
        {
            Cache.Fetch(in posts[opening[Math.Min(k + Cache.EventsAhead, openingCount - 1)]]);
            Open(opening[k], 1);
        }

        openingCount = 0;
    }

    /// <summary>Shows what is still to open.</summary>
    /// <param name="state">Keeps it, or puts it back.</param>
    public void Keep(StateVisitor state)
    {
        state.Part(nameof(Staffing));
        state.List(ref opening, ref openingCount);
    }

    /// <summary>Takes unfilled vacancies back.</summary>
    /// <param name="post">The post.</param>
    /// <param name="count">Number of vacancies.</param>
    public void Withdraw(int post, int count)
    {
        posts[post].Vacancies -= count;
        workers.Work.Vacancies(posts[post].Occupation) -= count;
    }

    /// <summary>Counts an event of a person, by group, and by sector and size of the employer.</summary>
    /// <param name="kind">Kind of the event.</param>
    /// <param name="row">Row of the person.</param>
    /// <param name="post">Post of the employer; −1 without any.</param>
    public void CountFlow(FlowKind kind, int row, int post)
    {
        WorkCounts counts = workers.Work;
        int group = WorkCounts.Group(
            counts.IndexOf(persons[row].Occupation), AgeBand.Of(persons.AgeYears[row]),
            Standing.SexOf(persons.Standings[row]));
        counts.Flow(kind, group)++;
        if (post >= 0)
        {
            counts.FlowAt(kind, posts[post].Sector, posts[post].SizeClass)++;
        }
    }

    /// <summary>Wage of an employed person, thousand yen per month.</summary>
    /// <param name="row">Row of the person.</param>
    /// <param name="conditions">Conditions of the tick.</param>
    public ushort WageThousandYen(int row, LabourConditions conditions)
    {
        const double Thousand = 1000.0;
        double yen = conditions.WageYenPerMonth[persons[row].Occupation] * workers.WageRatio(row)
            / WorkerColumns.WageOne;
        return unchecked((ushort)(int)Math.Min(ushort.MaxValue, yen / Thousand)); // wages are never negative
    }

    private void FillVacancy(int post)
    {
        posts[post].Vacancies--;
        workers.Work.Vacancies(posts[post].Occupation)--;
    }

    private void PutOn(int row, int post)
    {
        persons[row].Post = post;
        Link(row, post);
        posts[post].Staff++;
        bool regular = HotByte.Use(persons.Hot[row]) == PersonalUse.Regular;
        firms.ChangeStaff(posts[post].Firm, 1, regular ? 1 : 0);
    }

    private void TakeOff(int row, int post)
    {
        Unlink(row, post);
        persons[row].Post = -1;
        posts[post].Staff--;
        posts.SetDue(post);
        bool regular = HotByte.Use(persons.Hot[row]) == PersonalUse.Regular;
        firms.ChangeStaff(posts[post].Firm, -1, regular ? -1 : 0);
    }

    private void Link(int row, int post)
    {
        int head = posts[post].Head;
        persons[row].NextOnPost = head;
        persons[row].PreviousOnPost = -1;
        if (head >= 0)
        {
            persons[head].PreviousOnPost = row;
        }

        posts[post].Head = row;
    }

    private void Unlink(int row, int post)
    {
        int next = persons[row].NextOnPost;
        int previous = persons[row].PreviousOnPost;
        if (next >= 0)
        {
            persons[next].PreviousOnPost = previous;
        }

        if (previous >= 0)
        {
            persons[previous].NextOnPost = next;
        }
        else
        {
            posts[post].Head = next;
        }

        persons[row].NextOnPost = -1;
        persons[row].PreviousOnPost = -1;
    }
}
