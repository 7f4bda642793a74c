using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using AdoptionSim.Model;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Parameters;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Time;
using AdoptionSim.Observations.Recording;
using AdoptionSim.Observations.Surveys;
using AdoptionSim.Reports.Results;

namespace AdoptionSim.Reports.Tests;

/// <summary>The one home of hand-made runs: curves set by the test, written and read back as a run's tables.</summary>
internal sealed partial class SmallRuns : IDisposable
{
    public static readonly Month From = Month.Of(2025, 1);
    public static readonly Month To = Month.Of(2031, 6);
    private readonly string folder = Directory.CreateTempSubdirectory("adoptionsim-reports-").FullName;

    /// <summary>Share of a country in a month of a replicate.</summary>
    public Func<int, string, int, double?> Individuals { get; init; } = (_, country, t) => Line(country, t);

    /// <summary>Employee-weighted firm use; the readings are the same numbers.</summary>
    public Func<int, string, int, double?> Firms { get; init; } = (_, country, t) => Line(country, t);

    /// <summary>Work at home in a month of a replicate; null where it is not simulated.</summary>
    public Func<int, int, WorkRow?> Work { get; init; } = (r, t) => WorkOf(r, t);

    public string[] Countries { get; init; } = ["JP", "US", "DE"];

    /// <summary>Reading with noise of the simulated survey, share by replicate.</summary>
    public Func<int, double> Wave { get; init; } = r => 0.20 + (0.01 * r);

    public PublishedReading Published { get; init; } = Reading("mic_individuals", "JP", "ever_used", 26.7);

    public RunResults Results(int replicates)
    {
        Write(replicates, "run-1");
        return RunResults.Open(folder);
    }

    public string Write(int replicates, string runId)
    {
        string data = Path.Combine(folder, RunResults.DataFolder);
        Directory.CreateDirectory(data);
        RecordingPlan plan = new(Scenario(replicates), Surveys());
        using RunTables tables = new(plan, runId, name => File.Create(Path.Combine(data, name)));
        for (int r = 0; r < replicates; r++)
        {
            int replicate = r;
            tables.Append(new ReplicateRecord(r, [.. Countries.Select((_, c) => Record(c, replicate))]));
        }

        tables.Complete();
        return folder;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Japan climbs half a point a month from 20 %; the US is 40 months ahead of it, Germany 6.</summary>
    public static double Line(string country, int t) => 0.20 + (0.005 * (t + country switch
    {
        "US" => 40,
        "DE" => 6,
        _ => 0,
    }));

    /// <summary>Work whose numbers all differ; events grow by the month, so that a sum over a year shows.</summary>
    public static WorkRow WorkOf(int replicate, int t) => new()
    {
        EmployedPersons = 67_000_000 + (1000 * replicate),
        LabourForcePersons = 69_000_000,
        UnemploymentRatePercent = 2.5,
        VacancyRatePercent = 2.9,
        Vacancies = 2_001_000,
        RealWageIndex = 101.1,
        LabourProductivityIndex = 102.2,
        LabourSharePercent = 57.7,
        WageGini = 0.2345,
        WageP90OverP10 = 2.8,
        PriceIndex = 100.0,
        LaidOffByAi = 1000 * t,
        DisplacedByAiPersons = 31_000,
        ComplementedPersons = 5_500_000,
        ComplementedShare = 0.08,
        Reassigned = 200,
        HiringSuppressedByAi = 300,
        VacanciesWithdrawnByAi = 400,
        Retrained = 500,
        LongTermUnemployedShare = 0.15,
        FirmsClosed = 600,
        HoursSavedShare = 0.01,
        YoungEmployedInExposedIndex = 99.0,
    };

    public static PublishedReading Reading(string surveyOperator, string country, string measure, double? percent) =>
        new()
        {
            SurveyId = $"{surveyOperator}_{country}_{measure}".ToLowerInvariant(),
            Operator = surveyOperator,
            CountryCode = country,
            FieldMonth = Month.Of(2025, 2),
            SubgroupKind = "all",
            Subgroup = "all",
            Measure = measure,
            ValuePercent = percent,
            Role = ReadingRole.Fitted,
            Source = "test",
            Flag = "M",
        };

    private SurveyPlan Surveys() => new(
        [Published, Reading("kpmg", "JP", "regulation_needed", 77.0), Reading("eurostat", "EU", "firm_uses_ai", 8.0)],
        new SurveyParameters
        {
            Shift = new ParameterFamily(new Dictionary<string, double>(StringComparer.Ordinal)),
            TsrSampleLargeShare = 0.1,
            RespondentsDefault = 1000,
            DiscrepancyLogOdds = 0.3,
        },
        []);

    private Scenario Scenario(int replicates) => new()
    {
        Id = "small",
        Title = new BilingualText("小", "small"),
        From = From,
        To = To,
        Scale = 1,
        ComparatorPersons = 1,
        Seed = 1,
        Replicates = replicates,
        Countries =
        [
            .. Countries.Select(code => new CountryPlan(
                new CountryPack
                {
                    Code = code,
                    DrawScope = 0,
                    Name = new BilingualText(code, code),
                    Occupations = [],
                    Sectors = [],
                    LargestFirmPersons = 100_000,
            SizeClasses = [new SizeClass("1_plus", 1, null)],
                    Employers = [],
                    Persons = [],
                    InvestmentBnUsdByYear = new Dictionary<int, double>(),
                },
                NobodyReads(),
                [],
                [])),
        ],
    };

    private CountryRecord Record(int country, int replicate)
    {
        string code = Countries[country];
        List<AggregateRow> months = [];
        for (int t = 0; t <= To.Since(From); t++)
        {
            double? firms = Firms(replicate, code, t);
            months.Add(new AggregateRow
            {
                Month = From.Plus(t),
                IndividualUsageReading = Individuals(replicate, code, t),
                FirmUsageReading = firms,
                FirmUsageOneTaskReading = firms,
                FirmUsePersonShareTenPlus = firms,
                National = default(NationalState),
                InvestmentTwelveMonthMean = code is "US" ? 109.1 : 0.9,
                AiSpendYenPerYear = 0,
                IntangibleInvestmentYen = 0,
                LicensedPersons = 0,
                Work = country == 0 ? Work(replicate, t) : null,
            });
        }

        SurveyRow[] surveys = country > 0
            ? []
            :
            [
                new SurveyRow
                {
                    Replicate = replicate,
                    Reading = Published,
                    LatentShare = 0.2,
                    ReadingShare = 0.2,
                    WaveShare = Wave(replicate),
                    FrameNote = "persons aged 20-69",
                },
            ];
        return new CountryRecord(country, replicate, months, GroupsOf(country, replicate), surveys)
        {
            Work = country == 0 && WithGroups ? Occupations(replicate) : null,
        };
    }

    // The tables take packs and months of a scenario; the parameters of the model are not their business.
    private static ModelParameters NobodyReads() =>
        (ModelParameters)RuntimeHelpers.GetUninitializedObject(typeof(ModelParameters));
}
