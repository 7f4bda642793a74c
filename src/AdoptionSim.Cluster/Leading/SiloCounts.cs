using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Cluster.Leading;

/// <summary>Counts of the blocks of one silo, on the way into those of the country.</summary>
internal sealed class SiloCounts
{
    private readonly FirmCounts ofFirms;
    private readonly PersonCounts ofPersons;
    private readonly WorkCounts ofWork;

    /// <summary>Makes empty counts.</summary>
    /// <param name="firms">Counts of the shape of the country.</param>
    /// <param name="persons">Counts of the shape of the country.</param>
    /// <param name="work">Counts of the shape of the country.</param>
    public SiloCounts(FirmCounts firms, PersonCounts persons, WorkCounts work)
    {
        ofFirms = new FirmCounts(firms.Strata);
        ofPersons = new PersonCounts(persons.Sectors);
        ofWork = new WorkCounts(work.Occupations, work.Sectors, work.SizeClasses);
    }

    /// <summary>Hears the counts of a silo and lets those of the country take them in.</summary>
    public void AddTo(FirmCounts firms, PersonCounts persons, WorkCounts work, StateVisitor heard)
    {
        ofFirms.Keep(heard);
        ofPersons.Keep(heard);
        ofWork.Keep(heard);
        firms.Add(ofFirms);
        persons.Add(ofPersons);
        work.Add(ofWork);
    }
}
