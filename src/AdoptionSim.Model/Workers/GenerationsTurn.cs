using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Labour;

namespace AdoptionSim.Model.Workers;

/// <summary>
/// In April everybody grows a year older: some die, some leave the labour force, some enter it from school or from
/// home, and a new cohort turns 15 (equations L-21 to L-23). Posts of those who leave open at once, because firms in
/// Japan fill them with those who leave school.
/// </summary>
internal sealed class GenerationsTurn(DrawKey key, LabourSetting setting, PersonParameters parameters, int block)
{
    private static readonly DrawStream PostStream = new("post.generation");
    private readonly Draws postDraws = new(key, PostStream);
    private int[] vacated = new int[64];
    private int vacatedCount;

    private const byte FirstYears = 15;
    private const int OldestStudentYears = 24;
    private static readonly DrawStream YearStream = new("person.year");
    private static readonly DrawStream NewcomerStream = new("person.newcomer");
    private readonly Draws draws = new(key, YearStream);
    private readonly Draws newcomerDraws = new(key, NewcomerStream);

    /// <summary>Lets everybody grow older, and tells the country how the labour force changes.</summary>
    public void Run(
        WorkerBlock workers, Staffing staffing, PersonsSeekWork.Queue entrants, LabourConditions work,
        Span<long> tellsCountry)
    {
        WorkerColumns persons = workers.Columns;
        long before = workers.Work.LabourForce;
        vacatedCount = 0;
        entrants.Clear();
        for (int row = 0; row < persons.Rows; row++)
        {
            if (Standing.IsHeld(persons.Standings[row]))
            {
                GrowOlder(row, workers, staffing, entrants, work);
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

            staffing.Replace(post, staffing.SurplusOf(post) + 1, k, work.Tick, atOnce: true);
            if (uniform < work.PostsKept - 1.0)
            {
                staffing.ChangeBase(post, 1);
                staffing.Open(post, 1);
            }
        }

        vacatedCount = 0;
    }

    private void GrowOlder(
        int row, WorkerBlock workers, Staffing staffing, PersonsSeekWork.Queue entrants, LabourConditions work)
    {
        WorkerColumns persons = workers.Columns;
        int standing = persons.Standings[row];
        int at = LabourSetting.At(Standing.SexOf(standing), persons.AgeYears[row]);
        DrawBlock draw = draws.Block((uint)work.Tick, persons.FirstId + (uint)row);
        if (draw.Uniform0 < setting.Mortality[at])
        {
            Die(row, workers, staffing);
            return;
        }

        bool outside = Standing.StatusOf(standing) == LabourStatus.Outside;
        bool crosses = draw.Uniform1 < (outside ? setting.EnteredShare[at] : 1.0 - setting.KeptShare[at]);
        byte years = (byte)(persons.AgeYears[row] + 1);
        bool staysInGroups = AgeBand.Of(years) == AgeBand.Of(persons.AgeYears[row])
            && AgeClass.Of(years) == Standing.AgeOf(standing);
        if (staysInGroups)
        {
            SetAge(persons, row, years, leavesSchool: outside && crosses);
        }
        else
        {
            workers.Tally(row, -1);
            SetAge(persons, row, years, leavesSchool: outside && crosses);
            workers.Tally(row, 1);
        }

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

    private static void SetAge(WorkerColumns persons, int row, byte years, bool leavesSchool)
    {
        int hot = persons.Hot[row];
        int standing = persons.Standings[row];
        int ageClass = AgeClass.Of(years);
        bool inSchool = HotByte.InSchool(hot) && !leavesSchool && years <= OldestStudentYears;
        persons.AgeYears[row] = years;
        persons.Hot[row] = HotByte.With(
            HotByte.Of(HotByte.Use(hot), ageClass, inSchool), HotByte.EmployerUses(hot));
        persons.Standings[row] = Standing.Of(Standing.StatusOf(standing), Standing.SexOf(standing), ageClass);
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
        int post = persons.Post[row];
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
        persons.Since[row] = (short)work.Tick;
        persons.Standings[row] = Standing.With(persons.Standings[row], LabourStatus.Unemployed);
        workers.Tally(row, 1);
        staffing.CountFlow(FlowKind.EnteredLabourForce, row, -1);
    }

    private void Retire(int row, WorkerBlock workers, Staffing staffing, LabourConditions work)
    {
        WorkerColumns persons = workers.Columns;
        int post = persons.Post[row];
        if (post >= 0)
        {
            staffing.End(row, FlowKind.Retired, LabourStatus.Outside, work);
            Vacate(post);
            return;
        }

        staffing.CountFlow(FlowKind.GaveUpSearch, row, -1);
        workers.Tally(row, -1);
        persons.Standings[row] = Standing.With(persons.Standings[row], LabourStatus.Outside);
        persons.TrainingFor[row] = WorkerColumns.None;
        persons.Skills[row] &= ~WorkerColumns.DisplacedBit;
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
        persons.Occupation[row] = WorkerColumns.None;
        persons.Post[row] = -1;
        persons.NextOnPost[row] = -1;
        persons.PreviousOnPost[row] = -1;
        persons.LastWage[row] = 0;
        persons.Skills[row] = 0;
        persons.TrainingFor[row] = WorkerColumns.None;
        double normal = PortableMath.NormalQuantile((draw.Word2 + 0.5) / (1L << 32));
        persons.WageFactor[row] = Staffing.WageFactor(setting.Labour.PersonWageDeviation, normal);
        workers.Tally(row, 1);
    }
}
