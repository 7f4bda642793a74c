using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Time;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model;

/// <summary>
/// Checks the identities of a block after its steps, in release too: running counts equal a fresh count, nobody
/// appears or
/// vanishes. Firms are recounted in every tick; persons once a year, because their recount costs as much as their step.
/// </summary>
internal sealed class Conservation
{
    private readonly FirmBlock firms;
    private readonly WorkerBlock workers;
    private readonly FirmCounts firmRecount;
    private readonly PersonCounts personRecount;

    public Conservation(FirmBlock firms, WorkerBlock workers)
    {
        this.firms = firms;
        this.workers = workers;
        firmRecount = new FirmCounts(firms.Counts.Strata);
        personRecount = new PersonCounts(workers.Counts.Sectors);
    }

    public void CheckFirms(string step, int tick)
    {
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
        if (tick % Month.PerYear != 0)
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

    private static void Check(string identity, string step, int tick, long expected, long actual)
    {
        if (expected != actual)
        {
            throw new IdentityBrokenException(identity, step, tick, expected, actual);
        }
    }
}
