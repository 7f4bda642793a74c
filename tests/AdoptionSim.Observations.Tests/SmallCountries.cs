using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using AdoptionSim.Kernel;
using AdoptionSim.Model;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Parameters;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Time;
using AdoptionSim.Model.Workers;
using AdoptionSim.Observations.Surveys;

namespace AdoptionSim.Observations.Tests;

/// <summary>The one home of hand-made countries: a few strata, counts set by the test.</summary>
internal static class SmallCountries
{
    // Relative wages are summed in parts of this.
    private const long WageOne = 4096;

    public static readonly Month Start = Month.Of(2024, 11);

    public static readonly IReadOnlyList<SizeClass> Sizes =
    [
        new("1_4", 1, 4), new("5_9", 5, 9), new("10_29", 10, 29), new("30_99", 30, 99), new("100_299", 100, 299),
        new("300_999", 300, 999), new("1000_plus", 1000, null),
    ];

    /// <summary>Occupations of Japan; the third is the one whose tasks AI reaches furthest.</summary>
    public static IReadOnlyList<OccupationSpec> Occupations { get; } =
    [
        .. new[] { ("A", 0.2), ("B", 0.4), ("C", 0.6), ("D", 0.3), ("E", 0.1) }.Select((job, o) => new OccupationSpec(
            job.Item1, new BilingualText(job.Item1, job.Item1), 300_000.0 + (10_000.0 * o), 0.5, job.Item2, 0.1)),
    ];

    public static CountryPack Pack(string code = "JP", uint scope = 1) => new()
    {
        Code = code,
        DrawScope = scope,
        Name = new BilingualText(code, code),
        Occupations = code is "JP" ? Occupations : [],
        Sectors = code is "JP" ? [Sector("G", ("G", 1.0)), Sector("P", ("P", 1.0))]
            : [Sector("services", ("G", 0.25), ("P", 0.75)), Sector("goods", ("E", 1.0))],
        SizeClasses = Sizes,
        LargestFirmPersons = 100_000,
        Employers = [],
        Persons = [],
        InvestmentBnUsdByYear = new Dictionary<int, double>(),
    };

    /// <summary>Every sector × size × (enterprise small, enterprise large by act, public, own account).</summary>
    public static IReadOnlyList<Stratum> Strata { get; } =
    [
        .. from sector in Enumerable.Range(0, 2)
           from size in Enumerable.Range(0, Sizes.Count)
           from kind in new[]
           {
               (EmployerKind.Enterprise, false), (EmployerKind.Enterprise, true), (EmployerKind.Public, false),
               (EmployerKind.OwnAccount, false),
           }
           select new Stratum(sector, size, kind.Item1, kind.Item2),
    ];

    public static CountrySnapshot Empty(CountryPack pack, int replicate = 0, int scale = 10) => new()
    {
        Pack = pack,
        Strata = Strata,
        Scale = scale,
        Replicate = replicate,
        Tick = 0,
        Month = Start,
        National = National(1.0),
        Firms = new FirmCounts(Strata.Count),
        Persons = new PersonCounts(pack.Sectors.Count),
        Work = new WorkCounts(pack.Occupations.Count, pack.Sectors.Count, pack.SizeClasses.Count),
    };

    public static int StratumOf(
        int sector, int size, EmployerKind kind = EmployerKind.Enterprise, bool large = false) =>
        Strata.ToList().IndexOf(new Stratum(sector, size, kind, large));

    /// <summary>A country whose counts all differ, so that a wrong index shows.</summary>
    public static CountrySnapshot Filled(CountryPack pack, int replicate = 0, int salt = 0)
    {
        CountrySnapshot country = Empty(pack, replicate);
        for (int s = 0; s < Strata.Count; s++)
        {
            for (FirmState state = FirmState.Unaware; state <= FirmState.Abandoned; state++)
            {
                long firms = 1 + (((s * 7) + ((int)state * 3) + salt) % 11);
                country.Firms.Firms(s, state) = firms;
                country.Firms.Persons(s, state) = firms * Sizes[Strata[s].SizeClass].PersonsFrom;
            }

            country.Firms.IntensityPersonsRaw(s) = FixedPoint.From(0.25) * Users(country.Firms, s);
        }

        country.Firms.SpendYenPerMonth = 1_000_000;
        country.Firms.LicensedPersons = 12;
        FillPersons(country.Persons, salt);
        if (pack.Occupations.Count > 0)
        {
            FillWork(country.Work, salt);
            country.Labour = new LabourState(pack.Occupations.Count) { PriceFactor = 1.1, TrendFactor = 1.05 };
            for (int o = 0; o < pack.Occupations.Count; o++)
            {
                country.Labour.WageYenPerMonth[o] = 1.1 * pack.Occupations[o].WageYenPerMonth;
                country.Labour.WageBillYenPerMonth +=
                    country.Labour.WageYenPerMonth[o] * country.Work.WageRatioSum(o) / (double)WageOne;
            }
        }

        return country;
    }

    public static Scenario Scenario(int replicates, int ticks, params CountryPack[] packs) => new()
    {
        Id = "small",
        Title = new BilingualText("小", "small"),
        From = Start,
        To = Start.Plus(ticks - 1),
        Scale = 10,
        ComparatorPersons = 1000,
        Seed = 7,
        Replicates = replicates,
        Countries = [.. packs.Select(pack => new CountryPlan(pack, NobodyReads(), [], []))],
    };

    public static SurveyParameters Parameters(params (string Key, double Shift)[] shifts) => new()
    {
        Shift = new ParameterFamily(
            shifts.ToDictionary(pair => pair.Key, pair => pair.Shift, StringComparer.Ordinal)),
        TsrSampleLargeShare = 0.1,
        RespondentsDefault = 1000,
        DiscrepancyLogOdds = 0.3,
    };

    public static PublishedReading Reading(
        string surveyOperator, string measure, string kind = "all", string subgroup = "all", string country = "JP") =>
        new()
        {
            SurveyId = $"{surveyOperator}_{country}_{subgroup}_{measure}",
            Operator = surveyOperator,
            CountryCode = country,
            FieldMonth = Start.Plus(1),
            SubgroupKind = kind,
            Subgroup = subgroup,
            Measure = measure,
            ValuePercent = 30.0,
            Role = ReadingRole.Fitted,
            Source = "test",
            Flag = "D",
        };

    public static NationalState National(double investment) => new()
    {
        Capability = 0.4,
        CapableTaskShare = 0.3,
        AiPriceShareOfWage = 0.2,
        TrustIndex = 0.35,
        Incidents = 2,
        RegulatoryClarityIndex = 0.5,
        RegulatoryBurdenShareOfCost = 0.1,
        TalentThousandPersons = 100,
        TalentCostFactor = 1.1,
        InvestmentBnUsdPerYear = investment,
    };

    private static SectorSpec Sector(string id, params (string Section, double Share)[] sections) => new(
        id,
        new BilingualText(id, id),
        [],
        sections.ToDictionary(pair => pair.Section, pair => pair.Share, StringComparer.Ordinal));

    private static long Users(FirmCounts firms, int stratum) =>
        firms.Persons(stratum, FirmState.Trial) + firms.Persons(stratum, FirmState.Integrated);

    private static void FillPersons(PersonCounts persons, int salt)
    {
        int groups = PersonCounts.Groups;
        for (int g = 0; g < groups; g++)
        {
            persons.Persons(g) = 100 + g;
            persons.EverUsers(g) = 20 + ((g * 5) + salt) % 17;
            persons.RegularUsers(g) = 5 + (g % 3);
        }

        for (int s = 0; s < persons.Sectors; s++)
        {
            persons.Employed(s) = 500 + (100 * s);
            persons.EmployedEverUsers(s) = 200 + s;
            persons.EmployedRegularUsers(s) = 90 + s;
            persons.WorkUsers(s) = 120 + (30 * s);
        }
    }

    /// <summary>Every count differs from its neighbours.</summary>
    private static void FillWork(WorkCounts work, int salt)
    {
        long next = salt;
        long Different() => 1 + (++next * 7 % 97);
        for (int group = 0; group < work.Groups; group++)
        {
            bool hasWork = group < WorkCounts.Group(work.Occupations, 0, Sex.Male);
            work.Employed(group) = hasWork ? 100 + Different() : 0;
            work.Unemployed(group) = Different();
            work.Trainees(group) = Different();
            foreach (FlowKind kind in Enum.GetValues<FlowKind>())
            {
                work.Flow(kind, group) = Different();
            }
        }

        for (int cell = 0; cell < work.Sectors * work.SizeClasses; cell++)
        {
            foreach (FlowKind kind in Enum.GetValues<FlowKind>())
            {
                work.FlowAt(kind, cell / work.SizeClasses, cell % work.SizeClasses) = Different();
            }
        }

        for (int s = 0; s < work.Sectors; s++)
        {
            work.OutputThousandYen(s) = 300_000 * Different();
            work.ValueThousandYen(s) = work.OutputThousandYen(s) * 9 / 10;
            work.SavedPersonsRaw(s) = FixedPoint.From(Different());
        }

        work.FirmsClosed = Different();
        for (int o = 0; o <= work.Occupations; o++)
        {
            work.Displaced(o) = Different();
            work.LongTerm(o) = 1;
        }

        for (int o = 0; o < work.Occupations; o++)
        {
            FillOccupation(work, o, Different);
        }
    }

    private static void FillOccupation(WorkCounts work, int occupation, Func<long> different)
    {
        for (int group = 0; group < AgeBand.Count * 2; group++)
        {
            long here = work.Employed(WorkCounts.Group(occupation, 0, Sex.Male) + group);
            work.WageBin(occupation, 26 + group) = here;
            work.WageRatioSum(occupation) += here * (WageOne + (100 * (group - 5)));
        }

        work.Vacancies(occupation) = different();
        work.Openings(occupation) = different();
        work.BaseStaff(occupation) = 1000 + different();
        work.Targets(occupation) = 900 + different();
        work.TargetsWithoutAi(occupation) = 1000 + different();
        work.Complemented(occupation) = different();
        work.SuppressedByAi(occupation) = different();
        work.WithdrawnByAi(occupation) = different();
        work.AutomatedRaw(occupation) = FixedPoint.From(different());
        work.ReliefRaw(occupation) = FixedPoint.From(different());
        foreach (MoveKind kind in Enum.GetValues<MoveKind>())
        {
            for (int from = 0; from <= work.Occupations; from++)
            {
                work.Transition(kind, from, occupation) = from == occupation ? 0 : different();
            }
        }
    }

    // The recorder takes packs and months of a scenario; the parameters of the model are not its business.
    private static ModelParameters NobodyReads() =>
        (ModelParameters)RuntimeHelpers.GetUninitializedObject(typeof(ModelParameters));
}
