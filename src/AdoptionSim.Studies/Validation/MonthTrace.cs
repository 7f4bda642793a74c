using AdoptionSim.Model;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Studies.Validation;

/// <summary>What the facts keep of one month of one run; persons and firms are agents.</summary>
internal sealed class MonthTrace
{
    public MonthTrace(CountrySnapshot country)
    {
        WorkCounts work = country.Work;
        Employed = new long[work.Occupations * AgeBand.Count];
        YoungHires = new long[work.Occupations];
        WageYen = (double[]?)country.Labour?.WageYenPerMonth.Clone() ?? new double[work.Occupations];
        for (int o = 0; o < work.Occupations; o++)
        {
            for (int band = 0; band < AgeBand.Count; band++)
            {
                Employed[(o * AgeBand.Count) + band] = work.Employed(WorkCounts.Group(o, band, Sex.Male))
                    + work.Employed(WorkCounts.Group(o, band, Sex.Female));
            }

            foreach (FlowKind hire in new[] { FlowKind.HiredFromUnemployment, FlowKind.HiredAtEntry })
            {
                YoungHires[o] += work.Flow(hire, WorkCounts.Group(o, 0, Sex.Male))
                    + work.Flow(hire, WorkCounts.Group(o, 0, Sex.Female));
            }

            Unhired += work.SuppressedByAi(o) + work.WithdrawnByAi(o);
        }

        AllEmployed = work.AllEmployed;
        WithoutWork = work.AllUnemployed + work.AllTrainees;
        LabourForce = work.LabourForce;
        Vacancies = work.AllVacancies;
        LaidOffByAi = work.AllFlow(FlowKind.LaidOffByAi);
        for (int s = 0; s < work.Sectors; s++)
        {
            OutputThousandYen += work.OutputThousandYen(s);
        }

        Firms = new long[country.Strata.Count];
        UsingFirms = new long[Firms.Length];
        Staff = new long[Firms.Length];
        UsingStaff = new long[Firms.Length];
        TakeFirms(country.Firms);
        Persons = new long[AgeClass.Count];
        EverUsers = new long[AgeClass.Count];
        TakePersons(country.Persons);
    }

    /// <summary>Employed persons by occupation × age band.</summary>
    public long[] Employed { get; }

    /// <summary>Persons of the youngest band hired from outside work, by occupation.</summary>
    public long[] YoungHires { get; }

    /// <summary>Mean wage of each occupation, yen per month.</summary>
    public double[] WageYen { get; }

    public long AllEmployed { get; }

    /// <summary>Unemployed persons and trainees.</summary>
    public long WithoutWork { get; }

    public long LabourForce { get; }

    public long Vacancies { get; }

    /// <summary>Replacements not opened and vacancies taken back because of AI.</summary>
    public long Unhired { get; }

    public long LaidOffByAi { get; }

    public long OutputThousandYen { get; }

    /// <summary>Firms by stratum.</summary>
    public long[] Firms { get; }

    /// <summary>Firms that use AI, by stratum.</summary>
    public long[] UsingFirms { get; }

    /// <summary>Persons in firms, by stratum.</summary>
    public long[] Staff { get; }

    /// <summary>Persons in firms that use AI, by stratum.</summary>
    public long[] UsingStaff { get; }

    /// <summary>Persons by age class.</summary>
    public long[] Persons { get; }

    /// <summary>Persons who have ever used AI, by age class.</summary>
    public long[] EverUsers { get; }

    public double UnemploymentRate => (double)WithoutWork / LabourForce;

    public double VacancyRate => (double)Vacancies / LabourForce;

    /// <summary>Employed persons of some occupations and age bands.</summary>
    public long EmployedIn(bool[] occupations, bool among, int firstBand, int lastBand)
    {
        long sum = 0;
        for (int o = 0; o < occupations.Length; o++)
        {
            for (int band = firstBand; band <= lastBand && occupations[o] == among; band++)
            {
                sum += Employed[(o * AgeBand.Count) + band];
            }
        }

        return sum;
    }

    private void TakeFirms(FirmCounts firms)
    {
        for (int stratum = 0; stratum < Firms.Length; stratum++)
        {
            for (int state = 0; state < FirmCounts.States; state++)
            {
                bool uses = (FirmState)state is FirmState.Trial or FirmState.Integrated;
                Firms[stratum] += firms.Firms(stratum, (FirmState)state);
                Staff[stratum] += firms.Persons(stratum, (FirmState)state);
                UsingFirms[stratum] += uses ? firms.Firms(stratum, (FirmState)state) : 0;
                UsingStaff[stratum] += uses ? firms.Persons(stratum, (FirmState)state) : 0;
            }
        }
    }

    private void TakePersons(PersonCounts persons)
    {
        for (int age = 0; age < AgeClass.Count; age++)
        {
            for (int status = 0; status < PersonCounts.Statuses; status++)
            {
                foreach (Sex sex in new[] { Sex.Male, Sex.Female })
                {
                    int group = PersonCounts.Group(age, sex, (LabourStatus)status);
                    Persons[age] += persons.Persons(group);
                    EverUsers[age] += persons.EverUsers(group);
                }
            }
        }
    }
}
