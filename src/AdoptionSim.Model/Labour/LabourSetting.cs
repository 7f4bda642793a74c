using System;
using System.Collections.Generic;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Parameters;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Tasks;
using AdoptionSim.Model.Time;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model.Labour;

/// <summary>What does not change about a country's work in one replicate: tables joined with parameters.</summary>
public sealed class LabourSetting
{
    private const int OldestYears = 110;
    private const int FirstYears = 15;
    private readonly int firstCohortYear;
    private readonly long[] cohorts;

    private LabourSetting(
        CountryPack pack, WorkTables tables, IReadOnlyList<Stratum> strata, ModelParameters parameters,
        ModelSwitches switches, RestingMarket? rest)
    {
        Pack = pack;
        Tables = tables;
        Labour = parameters.Labour;
        Tasks = parameters.Tasks;
        Switches = switches;
        AutomatableShare = new double[pack.Occupations.Count];
        for (int o = 0; o < AutomatableShare.Length; o++)
        {
            double share = pack.Occupations[o].AutomatableShare * Tasks.AutomatableShareFactor;
            AutomatableShare[o] = Math.Clamp(share, Tasks.AutomatableShareFloor, Tasks.AutomatableShareCap);
        }

        BaseWageYen = Wages(pack);
        LabourCostShare = BySector(pack, Tasks.LabourCostShare);
        DemandElasticity = BySector(pack, Tasks.DemandElasticity);
        ExitProbabilityPerQuarter = new double[pack.SizeClasses.Count];
        for (int z = 0; z < ExitProbabilityPerQuarter.Length; z++)
        {
            ExitProbabilityPerQuarter[z] =
                Labour.FirmExitPerYear[pack.SizeClasses[z].Id] * Firms.FirmsPlanPosts.QuarterMonths / Month.PerYear;
        }

        WageFactors = new WageFactors(parameters.Labour.PersonWageDeviation);
        PremiumRaw = Premiums(pack, tables, strata);
        KeptShare = new double[2 * (OldestYears + 1)];
        EnteredShare = new double[2 * (OldestYears + 1)];
        Mortality = new double[2 * (OldestYears + 1)];
        FillGenerations();
        Birthdays = new Birthdays(this);
        (firstCohortYear, cohorts) = Cohorts(tables);
        EmployedShare = EmployedShares(pack);
        Rest = rest ?? new RestingMarket(EmployedShare, BaseWageYen, [.. tables.Accessibility], Labour, Trainees(pack),
            Entrants(pack));
        QuitHazardPerTick = Math.Max(0.0, Labour.SeparationHazardPerTick - ClosureHazard(pack));
    }

    /// <summary>The country's tables.</summary>
    public CountryPack Pack { get; }

    /// <summary>What the tables say about work.</summary>
    public WorkTables Tables { get; }

    /// <summary>Parameters of the labour market.</summary>
    public LabourParameters Labour { get; }

    /// <summary>Parameters of tasks.</summary>
    public TaskParameters Tasks { get; }

    /// <summary>Which forms of the mechanisms are in force.</summary>
    public ModelSwitches Switches { get; }

    /// <summary>Share of capable tasks that AI would do alone, by occupation (T-2).</summary>
    public double[] AutomatableShare { get; }

    /// <summary>Wage of each occupation in the first month, yen per month.</summary>
    public double[] BaseWageYen { get; }

    /// <summary>Share of labour in cost, by sector.</summary>
    public double[] LabourCostShare { get; }

    /// <summary>Elasticity of demand to the price, by sector.</summary>
    public double[] DemandElasticity { get; }

    /// <summary>Probability that a firm closes in a quarter, by size class (L-20).</summary>
    public double[] ExitProbabilityPerQuarter { get; }

    /// <summary>Wage of each stratum against the mean of the occupations in it, in 1/4096.</summary>
    public int[] PremiumRaw { get; }

    /// <summary>Persistent relative wages of persons.</summary>
    internal WageFactors WageFactors { get; }

    /// <summary>At which birthdays more happens than a year of age.</summary>
    internal Birthdays Birthdays { get; }

    /// <summary>Share of the labour force of an age that is still in it a year later, by sex and age (L-21).</summary>
    public double[] KeptShare { get; }

    /// <summary>Share of those outside the labour force of an age who are in it a year later, by sex and age
    /// (L-21).</summary>
    public double[] EnteredShare { get; }

    /// <summary>Probability of dying within a year, by sex and age (L-22).</summary>
    public double[] Mortality { get; }

    /// <summary>Share of each occupation among the employed of the tables.</summary>
    public double[] EmployedShare { get; }

    /// <summary>The market at rest.</summary>
    public RestingMarket Rest { get; }

    /// <summary>Hazard of leaving for unemployment for reasons of the person, per tick.</summary>
    public double QuitHazardPerTick { get; }

    /// <summary>Makes the setting of a country; null where its labour market is not simulated.</summary>
    /// <param name="pack">The country's tables.</param>
    /// <param name="strata">Strata of its firms.</param>
    /// <param name="parameters">Parameters of the replicate.</param>
    /// <param name="switches">Which forms of the mechanisms are in force.</param>
    /// <param name="rest">Contact probabilities, where they are given; null works them out (L-12).</param>
    public static LabourSetting? Of(
        CountryPack pack, IReadOnlyList<Stratum> strata, ModelParameters parameters, ModelSwitches switches,
        RestingMarket? rest = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(strata);
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(switches);
        return pack.Work is { } tables && switches.LabourMarket
            ? new LabourSetting(pack, tables, strata, parameters, switches, rest)
            : null;
    }

    /// <summary>Persons who turn 15 in a year.</summary>
    /// <param name="year">Calendar year.</param>
    public long NewcomersOf(int year)
    {
        int k = Math.Clamp(year - firstCohortYear, 0, cohorts.Length - 1);
        return cohorts[k];
    }

    /// <summary>Index of a sex and age in the yearly tables.</summary>
    /// <param name="sex">Sex.</param>
    /// <param name="ageYears">Age, years.</param>
    public static int At(Sex sex, int ageYears) => ((int)sex * (OldestYears + 1)) + Math.Min(ageYears, OldestYears);

    private static (int FirstYear, long[] Cohorts) Cohorts(WorkTables tables)
    {
        int first = int.MaxValue;
        int last = int.MinValue;
        foreach (int year in tables.NewcomersByYear.Keys)
        {
            first = Math.Min(first, year);
            last = Math.Max(last, year);
        }

        var persons = new long[Math.Max(1, last - first + 1)];
        for (int k = 0; k < persons.Length && first <= last; k++)
        {
            persons[k] = tables.NewcomersByYear.TryGetValue(first + k, out long known)
                ? known
                : persons[Math.Max(0, k - 1)];
        }

        return (first, persons);
    }

    private static double[] BySector(CountryPack pack, ParameterFamily family)
    {
        var values = new double[pack.Sectors.Count];
        for (int s = 0; s < values.Length; s++)
        {
            foreach ((string section, double share) in pack.Sectors[s].SectionShares)
            {
                values[s] += share * family[section];
            }
        }

        return values;
    }

    private static double[] Wages(CountryPack pack)
    {
        var wages = new double[pack.Occupations.Count];
        for (int o = 0; o < wages.Length; o++)
        {
            wages[o] = pack.Occupations[o].WageYenPerMonth;
        }

        return wages;
    }

    private static double[] EmployedShares(CountryPack pack)
    {
        var persons = new double[pack.Occupations.Count];
        double all = 0.0;
        foreach (EmployerCell cell in pack.Employers)
        {
            for (int o = 0; o < persons.Length; o++)
            {
                double part = cell.Persons * pack.Sectors[cell.Sector].OccupationShares[o];
                persons[o] += part;
                all += part;
            }
        }

        for (int o = 0; o < persons.Length; o++)
        {
            persons[o] /= all;
        }

        return persons;
    }

    /// <summary>Wage of a sector and size class over what its occupations earn on average, with a mean of one (L-15).
    /// </summary>
    private static int[] Premiums(CountryPack pack, WorkTables tables, IReadOnlyList<Stratum> strata)
    {
        int sizes = pack.SizeClasses.Count;
        var ratio = new double[pack.Sectors.Count * sizes];
        double weighted = 0.0;
        double weight = 0.0;
        foreach (EmployerCell cell in pack.Employers)
        {
            double mean = 0.0;
            for (int o = 0; o < pack.Occupations.Count; o++)
            {
                mean += pack.Sectors[cell.Sector].OccupationShares[o] * pack.Occupations[o].WageYenPerMonth;
            }

            int at = (cell.Sector * sizes) + cell.SizeClass;
            ratio[at] = tables.WageYenPerMonth[at] / mean;
            weighted += ratio[at] * mean * cell.Persons;
            weight += mean * cell.Persons;
        }

        var premiums = new int[strata.Count];
        for (int k = 0; k < premiums.Length; k++)
        {
            double premium = ratio[(strata[k].Sector * sizes) + strata[k].SizeClass] * weight / weighted;
            premiums[k] = (int)Math.Round(premium * WorkerColumns.WageOne);
        }

        return premiums;
    }

    private void FillGenerations()
    {
        foreach (Sex sex in Enum.GetValues<Sex>())
        {
            IReadOnlyList<double> participation = Tables.ParticipationByAge[sex];
            string key = sex == Sex.Male ? "male" : "female";
            for (int age = 0; age <= OldestYears; age++)
            {
                double now = participation[Math.Clamp(age - FirstYears, 0, participation.Count - 1)];
                double then = participation[Math.Clamp(age + 1 - FirstYears, 0, participation.Count - 1)];
                int at = At(sex, age);
                KeptShare[at] = now > 0.0 ? Math.Min(1.0, then / now) : 1.0;
                EnteredShare[at] = now < 1.0 ? Math.Max(0.0, (then - now) / (1.0 - now)) : 0.0;
                Mortality[at] = age == OldestYears ? 1.0 : MortalityAt(key, age);
            }
        }
    }

    /// <summary>Gompertz's law (L-22).</summary>
    private double MortalityAt(string key, int age)
    {
        const int ReferenceYears = 60;
        double growth = Labour.MortalityGrowthPerYear[key] * (age - ReferenceYears);
        return Math.Min(1.0, Labour.MortalityAt60PerYear[key] * PortableMath.Exp(growth));
    }

    /// <summary>Persons in public training at rest, for one employed person.</summary>
    private double Trainees(CountryPack pack)
    {
        double months = 0.0;
        double weight = 0.0;
        for (int o = 0; o < EmployedShare.Length; o++)
        {
            bool trains = pack.Occupations[o].TrainingMonths <= Labour.TrainingMonthsLimit;
            months += trains ? EmployedShare[o] * Math.Max(1, pack.Occupations[o].TrainingMonths) : 0.0;
            weight += trains ? EmployedShare[o] : 0.0;
        }

        double seatsPerTick = Labour.TrainingSeatsPerYear / Month.PerYear;
        return weight > 0.0 ? seatsPerTick * months / weight / Employed(pack) : 0.0;
    }

    /// <summary>Persons who enter the labour force and do not find work at once, for one employed person and tick.
    /// </summary>
    private double Entrants(CountryPack pack)
    {
        double enter = 0.0;
        foreach (PersonCell cell in pack.Persons)
        {
            int middle = (cell.AgeFrom + Math.Min(cell.AgeTo, OldestYears)) / 2;
            enter += cell.Status == LabourStatus.Outside ? cell.Persons * EnteredShare[At(cell.Sex, middle)] : 0.0;
        }

        double inVain = Switches.Ageing ? 1.0 - Labour.SchoolLeaverContactShare : 0.0;
        return enter * inVain / Month.PerYear / Employed(pack);
    }

    private static double Employed(CountryPack pack)
    {
        double persons = 0.0;
        foreach (EmployerCell cell in pack.Employers)
        {
            persons += cell.Persons;
        }

        return persons;
    }

    /// <summary>Hazard of losing work by closure, per tick: the part of separations that firms' exits bring.</summary>
    private double ClosureHazard(CountryPack pack)
    {
        double lost = 0.0;
        double all = 0.0;
        foreach (EmployerCell cell in pack.Employers)
        {
            all += cell.Persons;
            lost += cell.Kind == EmployerKind.Public
                ? 0.0
                : cell.Persons * ExitProbabilityPerQuarter[cell.SizeClass] / Firms.FirmsPlanPosts.QuarterMonths;
        }

        return lost / all;
    }
}
