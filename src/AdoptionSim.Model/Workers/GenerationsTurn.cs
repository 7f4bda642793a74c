using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Labour;

namespace AdoptionSim.Model.Workers;

/// <summary>
/// In April everybody grows a year older: some die, some leave the labour force, some enter it from school or from
/// home, and a new cohort turns 15 (equations L-21 to L-23). Posts of those who leave open at once, because firms in
/// Japan fill them with those who leave school.
/// </summary>
internal sealed class GenerationsTurn
{
    private const int ChunkPersons = 4096;
    private static readonly DrawStream PostStream = new("post.generation");
    private readonly LabourSetting setting;
    private readonly PersonParameters parameters;
    private readonly int block;
    private readonly Draws postDraws;

    [Scratch("of one chunk: rows of who may die, or cross into or out of the labour force")]
    private readonly int[] events = new int[ChunkPersons];

    [Scratch("of one chunk: their random bytes")]
    private readonly byte[] lanes = new byte[ChunkPersons];

    [Scratch("of one chunk: rows of others for whom a birthday is more than a year of age")]
    private readonly int[] turns = new int[ChunkPersons];

    private readonly Birthdays birthdays;

    [Scratch("of one April")]
    private int[] vacated;

    [Scratch("of one April")]
    private int vacatedCount;

    private const byte FirstYears = 15;
    private static readonly DrawStream YearStream = new("person.year");
    private static readonly DrawStream NewcomerStream = new("person.newcomer");
    private readonly Draws draws;
    private readonly Draws newcomerDraws;

    public GenerationsTurn(DrawKey key, LabourSetting setting, PersonParameters parameters, int block, int rows)
    {
        vacated = new int[Room.ForEvents(rows)];
        this.setting = setting;
        this.parameters = parameters;
        this.block = block;
        draws = new Draws(key, YearStream);
        newcomerDraws = new Draws(key, NewcomerStream);
        postDraws = new Draws(key, PostStream);
        birthdays = setting.Birthdays;
    }

    /// <summary>Lets everybody grow older, and tells the country how the labour force changes.</summary>
    public void Run(
        WorkerBlock workers, Staffing staffing, Applicants entrants, LabourConditions work,
        Span<long> tellsCountry)
    {
        WorkerColumns persons = workers.Columns;
        long before = workers.Work.LabourForce;
        vacatedCount = 0;
        entrants.Clear();
        for (int start = 0; start < persons.Rows; start += ChunkPersons)
        {
            int length = Math.Min(ChunkPersons, persons.Rows - start);
            int crossing = ListCrossing(persons, start, length, (uint)work.Tick);
            int turning = LaneSweep.OfKinds(
                persons.AgeYears.AsSpan(start, length), birthdays.TurnsAfter, turns);
            turning = KeepTurning(persons, start, turning, crossing);
            Birthdays.GrowOlder(persons.Standings.AsSpan(start, length), persons.AgeYears.AsSpan(start, length));
            Wait(persons.AgeYears, turns.AsSpan(0, turning));
            Wait(persons.AgeYears, events.AsSpan(0, crossing));
            foreach (int row in turns.AsSpan(0, turning))
            {
                workers.GrowOlder(row, leavesSchool: false);
            }

            ReadCrossing(staffing, crossing);
            for (int k = 0; k < crossing; k++)
            {
                Cross(events[k], lanes[k], workers, staffing, entrants, work);
            }
        }

        long newcomers = work.NewcomersOfBlock[block];
        for (long k = 0; k < newcomers; k++)
        {
            Settle(persons.Take(), workers, work);
        }

        workers.Work.Newcomers += newcomers;
        tellsCountry[0] = workers.Work.LabourForce - before;
        tellsCountry[1] = vacatedCount;
    }

    /// <summary>Opens the posts of those who left work for good, as far as the labour force reaches (L-3).</summary>
    public void Refill(Staffing staffing, LabourConditions work)
    {
        for (int k = 0; k < vacatedCount; k++)
        {
            int post = vacated[k];
            double uniform = postDraws.Uniform((uint)work.Tick, staffing.IdOf(k));
            if (uniform >= work.PostsKept)
            {
                staffing.ChangeBase(post, -1);
                continue;
            }

            staffing.Replace(post, staffing.SurplusOf(post) + 1, k, work.Tick, atOnce: true, postGoesOn: true);
            if (uniform < work.PostsKept - 1.0)
            {
                staffing.ChangeBase(post, 1);
                staffing.Open(post, 1);
            }
        }

        vacatedCount = 0;
    }

    /// <summary>Lists who of a chunk may die, or cross into or out of the labour force, with their random bytes.
    /// </summary>
    private int ListCrossing(WorkerColumns persons, int start, int length, uint tick)
    {
        int found = LaneSweep.CandidatesByKind(
            draws, tick, persons.FirstId + (uint)start, persons.AgeYears.AsSpan(start, length), birthdays.LimitOfAge,
            events, lanes);
        int crossing = 0;
        for (int k = 0; k < found; k++)
        {
            int row = start + events[k];
            byte lane = lanes[k];
            events[crossing] = row;
            lanes[crossing] = lane;
            crossing += birthdays.MayCross(lane, persons.Standings[row], persons.AgeYears[row]) ? 1 : 0;
        }

        return crossing;
    }

    /// <summary>Keeps those of the listed who live and are not to cross, and has at hand what their birthday touches.
    /// </summary>
    private int KeepTurning(WorkerColumns persons, int start, int turning, int crossing)
    {
        int kept = 0;
        int next = 0;
        for (int k = 0; k < turning; k++)
        {
            int row = start + turns[k];
            while (next < crossing && events[next] < row)
            {
                next++;
            }

            int standing = persons.Standings[row];
            if (!Standing.IsHeld(standing) || (next < crossing && events[next] == row))
            {
                continue;
            }

            turns[kept++] = row;
            if (Standing.StatusOf(standing) != LabourStatus.Outside)
            {
                Cache.Fetch(in persons[row]);
            }
        }

        return kept;
    }

    /// <summary>Takes the year back from those whose birthday is more than that: they have theirs one by one.</summary>
    private static void Wait(byte[] ages, ReadOnlySpan<int> rows)
    {
        foreach (int row in rows)
        {
            ages[row]--;
        }
    }

    /// <summary>Has at hand who may die, or cross into or out of the labour force.</summary>
    private void ReadCrossing(Staffing staffing, int crossing)
    {
        for (int k = 0; k < crossing; k += ReadAhead.Events)
        {
            staffing.Ahead.Leavers(events.AsSpan(k, Math.Min(ReadAhead.Events, crossing - k)));
        }
    }

    /// <summary>
    /// One uniform number decides: low numbers die, the next cross into or out of the labour force. Its first byte
    /// says of most persons that neither happens.
    /// </summary>
    private void Cross(
        int row, byte lane, WorkerBlock workers, Staffing staffing, Applicants entrants,
        LabourConditions work)
    {
        int standing = workers.Columns.Standings[row];
        int at = LabourSetting.At(Standing.SexOf(standing), workers.Columns.AgeYears[row]);
        bool outside = Standing.StatusOf(standing) == LabourStatus.Outside;
        double uniform = draws.LaneUniform(lane, (uint)work.Tick, workers.Columns.FirstId + (uint)row);
        double dies = setting.Mortality[at];
        if (uniform < dies)
        {
            Die(row, workers, staffing);
            return;
        }

        double share = outside ? setting.EnteredShare[at] : 1.0 - setting.KeptShare[at];
        bool crosses = uniform < dies + ((1.0 - dies) * share);
        workers.GrowOlder(row, leavesSchool: outside && crosses);
        if (!crosses)
        {
            return;
        }

        if (outside)
        {
            Enter(row, workers, staffing, work);
            entrants.Add(row, WorkerColumns.None);
        }
        else
        {
            Retire(row, workers, staffing, work);
        }
    }

    private void Vacate(int post)
    {
        if (vacatedCount == vacated.Length)
        {
            Array.Resize(ref vacated, vacatedCount * 2);
        }

        vacated[vacatedCount++] = post;
    }

    private void Die(int row, WorkerBlock workers, Staffing staffing)
    {
        WorkerColumns persons = workers.Columns;
        int post = persons[row].Post;
        if (Standing.StatusOf(persons.Standings[row]) != LabourStatus.Outside)
        {
            staffing.CountFlow(FlowKind.Died, row, post);
        }

        staffing.Remove(row);
        workers.Work.Deaths++;
        if (post >= 0)
        {
            workers.Work.DeathsAtWork++;
            Vacate(post);
        }
    }

    private static void Enter(int row, WorkerBlock workers, Staffing staffing, LabourConditions work)
    {
        WorkerColumns persons = workers.Columns;
        workers.Tally(row, -1);
        persons[row].Since = (short)work.Tick;
        persons.Standings[row] = Standing.With(persons.Standings[row], LabourStatus.Unemployed);
        workers.Tally(row, 1);
        staffing.CountFlow(FlowKind.EnteredLabourForce, row, -1);
    }

    private void Retire(int row, WorkerBlock workers, Staffing staffing, LabourConditions work)
    {
        WorkerColumns persons = workers.Columns;
        int post = persons[row].Post;
        if (post >= 0)
        {
            staffing.End(row, FlowKind.Retired, LabourStatus.Outside, work);
            Vacate(post);
            return;
        }

        staffing.CountFlow(FlowKind.GaveUpSearch, row, -1);
        workers.Tally(row, -1);
        persons.Standings[row] = Standing.With(persons.Standings[row], LabourStatus.Outside);
        persons[row].TrainingFor = WorkerColumns.None;
        persons[row].Skills &= ~WorkerColumns.DisplacedBit;
        workers.Tally(row, 1);
    }

    /// <summary>A person who turns 15: at school, without AI so far (L-23).</summary>
    private void Settle(int row, WorkerBlock workers, LabourConditions work)
    {
        WorkerColumns persons = workers.Columns;
        uint id = persons.FirstId + (uint)row;
        DrawBlock draw = newcomerDraws.Block((uint)work.Tick, id);
        int ageClass = AgeClass.Of(FirstYears);
        PersonalUse use = draw.Uniform0 >= parameters.CeilingShare
            ? PersonalUse.NeverWill
            : draw.Uniform3 < work.NewcomersTriedShare ? PersonalUse.Tried : PersonalUse.Never;
        Sex sex = draw.Uniform1 < 0.5 ? Sex.Male : Sex.Female;
        persons.AgeYears[row] = FirstYears;
        persons.Hot[row] = HotByte.Of(use, ageClass, inSchool: true);
        persons.Standings[row] = Standing.Of(LabourStatus.Outside, sex, ageClass);
        persons[row].Occupation = WorkerColumns.None;
        persons[row].Post = -1;
        persons[row].NextOnPost = -1;
        persons[row].PreviousOnPost = -1;
        persons[row].LastWage = 0;
        persons[row].Skills = 0;
        persons[row].TrainingFor = WorkerColumns.None;
        persons[row].WageFactor = setting.WageFactors.Of(draw.Word2);
        workers.Tally(row, 1);
    }
}
