using System;
using System.Runtime.CompilerServices;
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

    [Scratch("of one chunk")]
    private readonly byte[] lanes = new byte[ChunkPersons];

    [Scratch("of one chunk: rows for whom more may happen than a birthday")]
    private readonly int[] events = new int[ChunkPersons];

    [Scratch("of one chunk: whether they may die, or cross into or out of the labour force")]
    private readonly bool[] mayCross = new bool[ChunkPersons];

    private readonly Birthdays birthdays;

    [Scratch("of one April")]
    private int[] vacated = new int[64];

    [Scratch("of one April")]
    private int vacatedCount;

    private const byte FirstYears = 15;
    private static readonly DrawStream YearStream = new("person.year");
    private static readonly DrawStream NewcomerStream = new("person.newcomer");
    private readonly Draws draws;
    private readonly Draws newcomerDraws;

    public GenerationsTurn(DrawKey key, LabourSetting setting, PersonParameters parameters, int block)
    {
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
            LaneSweep.FillBytes(draws, (uint)work.Tick, persons.FirstId + (uint)start, lanes.AsSpan(0, length));
            int found = GrowOlder(persons, start, length);
            MarkCrossing(persons, start, found);
            ReadCrossing(staffing, found);
            for (int k = 0; k < found; k++)
            {
                int row = events[k];
                if (mayCross[k])
                {
                    Cross(row, lanes[row - start], workers, staffing, entrants, work);
                }
                else
                {
                    workers.GrowOlder(row, leavesSchool: false);
                }
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

    /// <summary>
    /// Adds a year to the age of most persons of a chunk, and lists those for whom a birthday may be more than that.
    /// Who is among them follows no pattern, so there is no branch.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int GrowOlder(WorkerColumns persons, int start, int length)
    {
        ReadOnlySpan<byte> standings = persons.Standings.AsSpan(start, length);
        ReadOnlySpan<byte> drawn = lanes.AsSpan(0, length);
        ReadOnlySpan<ushort> bounds = birthdays.Bounds;
        ReadOnlySpan<ushort> rows = birthdays.RowOfStanding;
        Span<byte> ages = persons.AgeYears.AsSpan(start, length);
        int found = 0;
        for (int k = 0; k < ages.Length; k++)
        {
            unchecked
            {
                int years = ages[k];
                int row = rows[standings[k]];
                bool more = drawn[k] < bounds[row + years];
                events[found] = start + k;
                found += more ? 1 : 0;
                ages[k] = (byte)(years + (more | row == Birthdays.VacantRow ? 0 : 1));
            }
        }

        return found;
    }

    /// <summary>
    /// Marks who of the listed may die, or cross into or out of the labour force; of the others, whose record is
    /// touched is asked for from the cache.
    /// </summary>
    private void MarkCrossing(WorkerColumns persons, int start, int found)
    {
        for (int k = 0; k < found; k++)
        {
            int at = events[k];
            int row = birthdays.RowOfStanding[persons.Standings[at]];
            int years = persons.AgeYears[at];
            mayCross[k] = lanes[at - start] < birthdays.CrossingBound(row, years);
            if (!mayCross[k] && birthdays.Bounds[row + years] == Birthdays.TurnsBand)
            {
                Cache.Fetch(in persons[at]);
            }
        }
    }

    /// <summary>Has at hand who may die, or cross into or out of the labour force.</summary>
    private void ReadCrossing(Staffing staffing, int found)
    {
        Span<int> rows = stackalloc int[ReadAhead.Events];
        int noted = 0;
        for (int k = 0; k < found; k++)
        {
            rows[noted] = events[k];
            noted += mayCross[k] ? 1 : 0;
            if (noted == rows.Length)
            {
                staffing.Ahead.Leavers(rows);
                noted = 0;
            }
        }

        staffing.Ahead.Leavers(rows[..noted]);
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
