using System;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model;

/// <summary>
/// Checks the identities of a block after its steps, in release too: running counts equal a fresh count, nobody appears
/// or vanishes. Firms are recounted every year; persons and their work every five years, because their recount costs as
/// much as their step; the sums that every step changes are compared after every step.
/// </summary>
internal sealed class Conservation
{
    private const int FirmRecountMonths = 12;
    private const int RecountMonths = 60;
    private readonly FirmBlock firms;
    private readonly WorkerBlock workers;
    [Scratch("filled by each recount")]
    private readonly FirmCounts firmRecount;

    [Scratch("filled by each recount")]
    private readonly PersonCounts personRecount;

    private readonly FirmPosts posts;

    [Scratch("filled by each recount")]
    private readonly WorkCounts workRecount;
    private long employedBefore;

    public Conservation(FirmBlock firms, WorkerBlock workers, FirmPosts posts)
    {
        this.firms = firms;
        this.workers = workers;
        this.posts = posts;
        workRecount = new WorkCounts(workers.Work.Occupations, workers.Work.Sectors, workers.Work.SizeClasses);
        employedBefore = workers.Work.AllEmployed;
        firmRecount = new FirmCounts(firms.Counts.Strata);
        personRecount = new PersonCounts(workers.Counts.Sectors);
    }

    public void CheckFirms(string step, int tick)
    {
        if (tick % FirmRecountMonths != 0)
        {
            return;
        }

        firms.Recount(firmRecount);
        if (firmRecount.HasSameStocks(firms.Counts))
        {
            return;
        }

        Check("Realised gain", step, tick, firmRecount.RealisedGainRaw, firms.Counts.RealisedGainRaw);
        for (int stratum = 0; stratum < firmRecount.Strata; stratum++)
        {
            for (int state = 0; state < FirmCounts.States; state++)
            {
                var at = (FirmState)state;
                Check("Firms by state", step, tick, firmRecount.Firms(stratum, at), firms.Counts.Firms(stratum, at));
                Check("Staff by state of firm", step, tick, firmRecount.Persons(stratum, at),
                    firms.Counts.Persons(stratum, at));
            }
        }
    }

    public void CheckPersons(string step, int tick)
    {
        if (tick % RecountMonths != 0)
        {
            return;
        }

        workers.Recount(personRecount);
        PersonCounts running = workers.Counts;
        for (int group = 0; group < PersonCounts.Groups; group++)
        {
            Check("Persons by group", step, tick, personRecount.Persons(group), running.Persons(group));
            Check("Persons who ever used AI", step, tick, personRecount.EverUsers(group), running.EverUsers(group));
            Check("Regular users", step, tick, personRecount.RegularUsers(group), running.RegularUsers(group));
        }

        for (int sector = 0; sector < running.Sectors; sector++)
        {
            Check("Employed by sector", step, tick, personRecount.Employed(sector), running.Employed(sector));
            Check("Users at work", step, tick, personRecount.WorkUsers(sector), running.WorkUsers(sector));
        }
    }

    /// <summary>Checks what persons, posts and firms say of the same employments and vacancies.</summary>
    /// <param name="step">Name of the step.</param>
    /// <param name="tick">Number of the tick.</param>
    public void CheckWork(string step, int tick)
    {
        WorkerColumns columns = workers.Columns;
        Check("Persons and the places they hold", step, tick, columns.Rows - columns.FreeRows,
            workers.Counts.AllPersons);
        Check("Headcounts of firms and employed persons", step, tick, workers.Work.AllEmployed,
            firms.Counts.AllPersons);
    }

    /// <summary>Checks the vacancies on the board against the running counts.</summary>
    /// <param name="step">Name of the step.</param>
    /// <param name="tick">Number of the tick.</param>
    /// <param name="open">Vacancies by occupation, counted post by post.</param>
    public void CheckVacancies(string step, int tick, ReadOnlySpan<long> open)
    {
        for (int occupation = 0; occupation < open.Length; occupation++)
        {
            Check("Vacancies", step, tick, open[occupation], workers.Work.Vacancies(occupation));
        }
    }

    /// <summary>Checks that the employed changed by exactly the flows of the tick.</summary>
    /// <param name="step">Name of the step.</param>
    /// <param name="tick">Number of the tick.</param>
    /// <param name="came">Persons who took up a post.</param>
    /// <param name="changedAway">Persons who left for another employer.</param>
    public void CheckFlows(string step, int tick, long came, long changedAway)
    {
        WorkCounts counts = workers.Work;
        long lost = counts.AllFlow(FlowKind.Quit) + counts.AllFlow(FlowKind.LaidOffByAi)
            + counts.AllFlow(FlowKind.LaidOffByDemand) + counts.AllFlow(FlowKind.LostByClosure)
            + counts.AllFlow(FlowKind.Retired) + counts.DeathsAtWork;
        Check("Flows of employment", step, tick, employedBefore + came - changedAway - lost, counts.AllEmployed);
        employedBefore = counts.AllEmployed;
        CheckWork(step, tick);
        if (tick % RecountMonths == 0)
        {
            RecountWork(step, tick);
        }
    }

    /// <summary>Shows what the next check starts from.</summary>
    /// <param name="state">Keeps it, or puts it back.</param>
    public void Keep(StateVisitor state) => state.Value(ref employedBefore);

    private void RecountWork(string step, int tick)
    {
        workers.Recount(workRecount);
        WorkCounts running = workers.Work;
        for (int group = 0; group < running.Groups; group++)
        {
            Check("Employed by group", step, tick, workRecount.Employed(group), running.Employed(group));
            Check("Unemployed by group", step, tick, workRecount.Unemployed(group), running.Unemployed(group));
            Check("Trainees by group", step, tick, workRecount.Trainees(group), running.Trainees(group));
        }

        for (int o = 0; o < running.Occupations; o++)
        {
            Check("Wages by occupation", step, tick, workRecount.WageRatioSum(o), running.WageRatioSum(o));
            Check("Complemented", step, tick, workRecount.Complemented(o), running.Complemented(o));
            Check("Long-term unemployed", step, tick, workRecount.LongTerm(o), running.LongTerm(o));
            Check("Displaced", step, tick, workRecount.Displaced(o), running.Displaced(o));
        }

        for (int firm = 0; firm < firms.Count; firm++)
        {
            long staff = 0;
            for (int post = posts.Start[firm]; post < posts.Start[firm + 1]; post++)
            {
                staff += posts[post].Staff;
                CheckChain(step, tick, post);
                bool due = posts[post].Vacancies > 0 || posts[post].Surplus != 0;
                Check("Post to be adjusted", step, tick, 1, posts.IsDue(post) || !due ? 1 : 0);
            }

            Check("Headcount of a firm", step, tick, staff, firms.Columns[firm].Headcount);
        }
    }

    /// <summary>Checks that exactly the staff of a post is linked to it, in its occupation.</summary>
    private void CheckChain(string step, int tick, int post)
    {
        WorkerColumns columns = workers.Columns;
        long linked = 0;
        for (int row = posts[post].Head; row >= 0; row = columns[row].NextOnPost)
        {
            linked += columns[row].Post == post && columns[row].Occupation == posts[post].Occupation ? 1 : 0;
        }

        Check("Staff of a post", step, tick, linked, posts[post].Staff);
    }

    private static void Check(string identity, string step, int tick, long expected, long actual)
    {
        if (expected != actual)
        {
            throw new IdentityBrokenException(identity, step, tick, expected, actual);
        }
    }
}
