using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Kernel;
using AdoptionSim.Model;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Workers;
using AdoptionSim.Observations.Recording;
using AdoptionSim.Observations.Surveys;

namespace AdoptionSim.Observations.Tests.Recording;

public sealed class WorkRecordingTests
{
    private const int Scale = 10;
    private static readonly CountryPack Japan = SmallCountries.Pack();

    [Fact]
    public void Rates_Are_Of_The_Labour_Force_With_Trainees_Among_The_Unemployed()
    {
        CountrySnapshot country = SmallCountries.Filled(Japan);
        WorkCounts work = country.Work;
        WorkRow row = First(country);
        double force = work.AllEmployed + work.AllUnemployed + work.AllTrainees;
        Assert.Equal(Scale * work.AllEmployed, row.EmployedPersons);
        Assert.Equal((long)(Scale * force), row.LabourForcePersons);
        Assert.Equal(100.0 * (work.AllUnemployed + work.AllTrainees) / force, row.UnemploymentRatePercent ?? 0.0, 12);
        Assert.Equal(100.0 * work.AllVacancies / force, row.VacancyRatePercent ?? 0.0, 12);
        Assert.Equal(6.0 / work.AllUnemployed, row.LongTermUnemployedShare ?? 0.0, 12);
        Assert.Equal(Scale * work.FirmsClosed, row.FirmsClosed);
    }

    [Fact]
    public void Labour_Share_Is_Nominal_Over_Nominal()
    {
        CountrySnapshot country = SmallCountries.Filled(Japan);
        double outputYen = 1000.0 * Enumerable.Range(0, 2).Sum(s => country.Work.OutputThousandYen(s));
        double billYen = country.Labour?.WageBillYenPerMonth ?? 0.0;
        Assert.Equal(100.0 * billYen / (outputYen * 1.1 * 1.05), First(country).LabourSharePercent ?? 0.0, 9);
    }

    [Fact]
    public void Indices_Begin_At_100_And_Follow_Their_Series()
    {
        CountrySnapshot country = SmallCountries.Filled(Japan);
        IReadOnlyList<AggregateRow> months = Record(3, country, t =>
        {
            LabourState labour = Assert.IsType<LabourState>(country.Labour);
            labour.PriceFactor = 1.1 * (1.0 + (0.1 * t));
            country.Work.OutputThousandYen(0) *= t == 2 ? 3 : 1;
            country.Work.OutputThousandYen(1) *= t == 2 ? 3 : 1;
            foreach (Sex sex in Enum.GetValues<Sex>())
            {
                // Moves of young persons from the exposed occupation to another leave all other sums as they are.
                long half = t == 1 ? country.Work.Employed(WorkCounts.Group(2, 0, sex)) / 2 : 0;
                country.Work.Employed(WorkCounts.Group(2, 0, sex)) -= half;
                country.Work.Employed(WorkCounts.Group(0, 0, sex)) += half;
            }
        }).Months;
        WorkRow[] rows = [.. months.Select(month => Assert.IsType<WorkRow>(month.Work))];
        Assert.Equal(100.0, rows[0].RealWageIndex);
        Assert.Equal(100.0, rows[0].LabourProductivityIndex);
        Assert.Equal(100.0, rows[0].PriceIndex);
        Assert.Equal(100.0, rows[0].YoungEmployedInExposedIndex);
        Assert.Equal(100.0 / 1.2, rows[2].RealWageIndex ?? 0.0, 9);
        Assert.Equal(300.0, rows[2].LabourProductivityIndex ?? 0.0, 9);
        Assert.Equal(120.0, rows[2].PriceIndex, 9);
        Assert.InRange(rows[1].YoungEmployedInExposedIndex ?? 0.0, 50.0, 51.0);
    }

    [Fact]
    public void What_Ai_Does_Is_Counted_Apart()
    {
        CountrySnapshot country = SmallCountries.Filled(Japan);
        WorkCounts work = country.Work;
        WorkRow row = First(country);
        int[] occupations = [.. Enumerable.Range(0, 5)];
        Assert.Equal(Scale * work.AllFlow(FlowKind.LaidOffByAi), row.LaidOffByAi);
        Assert.Equal(Scale * work.AllFlow(FlowKind.Reassigned), row.Reassigned);
        Assert.Equal(Scale * work.AllFlow(FlowKind.CompletedTraining), row.Retrained);
        Assert.Equal(Scale * Enumerable.Range(0, 6).Sum(o => work.Displaced(o)), row.DisplacedByAiPersons);
        Assert.Equal(Scale * occupations.Sum(o => work.Complemented(o)), row.ComplementedPersons);
        Assert.Equal(Scale * occupations.Sum(o => work.SuppressedByAi(o)), row.HiringSuppressedByAi);
        Assert.Equal(Scale * occupations.Sum(o => work.WithdrawnByAi(o)), row.VacanciesWithdrawnByAi);
        Assert.Equal((double)row.ComplementedPersons / row.EmployedPersons, row.ComplementedShare ?? 0.0, 12);
        double saved = Enumerable.Range(0, 2).Sum(s => FixedPoint.ToDouble(work.SavedPersonsRaw(s)));
        Assert.Equal(saved / work.AllEmployed, row.HoursSavedShare ?? 0.0, 12);
    }

    [Fact]
    public void Country_Without_Work_Has_No_Rows()
    {
        CountrySnapshot country = SmallCountries.Filled(Japan);
        country.Labour = null;
        CountryRecord record = Record(2, country);
        Assert.Null(record.Work);
        Assert.All(record.Months, month => Assert.Null(month.Work));
        Assert.All(record.Groups, row => Assert.Null(row.Flows));
    }

    [Fact]
    public void Country_Without_Persons_Has_No_Ratios()
    {
        CountrySnapshot country = SmallCountries.Empty(Japan);
        country.Labour = new LabourState(5);
        CountryRecord record = Record(2, country);
        WorkRow row = Assert.IsType<WorkRow>(record.Months[1].Work);
        Assert.Null(row.UnemploymentRatePercent);
        Assert.Null(row.LabourSharePercent);
        Assert.Null(row.WageGini);
        Assert.Null(row.YoungEmployedInExposedIndex);
        Assert.Empty(record.Work?.Occupations ?? []);
        Assert.Empty(record.Work?.Transitions ?? []);
        Assert.Null(record.Work?.Markets[0].AutomatedShare);
    }

    [Fact]
    public void Occupation_Has_A_Row_For_Each_Age_And_Sex_And_One_More_For_Who_Never_Worked()
    {
        CountrySnapshot country = SmallCountries.Filled(Japan);
        CountryWork work = Assert.IsType<CountryWork>(Record(1, country).Work);
        Assert.Equal(6 * 6 * 2, work.Occupations.Count);
        OccupationRow row = work.Occupations.Single(r => r is { Occupation: "B", AgeBand: "55_64", Sex: "female" });
        int group = WorkCounts.Group(1, 4, Sex.Female);
        Assert.Equal(Scale * country.Work.Employed(group), row.Employed);
        Assert.Equal(Scale * country.Work.Unemployed(group), row.Unemployed);
        Assert.Equal(Scale * country.Work.Trainees(group), row.Trainees);
        Assert.All(
            Enum.GetValues<FlowKind>(),
            kind => Assert.Equal(Scale * country.Work.Flow(kind, group), row.Flows[kind]));
        OccupationMarketRow market = work.Markets.Single(r => r.Occupation is "D");
        Assert.Equal(Scale * country.Work.Openings(3), market.VacanciesOpened);
        Assert.Equal(Scale * country.Work.Targets(3), market.PostsWanted);
        Assert.Equal(Scale * country.Work.TargetsWithoutAi(3), market.PostsWantedWithoutAi);
        Assert.Equal(363_000.0, market.WageYenPerMonth ?? 0.0, 6);
        Assert.Equal(
            FixedPoint.ToDouble(country.Work.AutomatedRaw(3)) / country.Work.BaseStaff(3), market.AutomatedShare);
        OccupationMarketRow none = work.Markets.Single(r => r.Occupation is null);
        Assert.Equal(Scale * country.Work.Displaced(5), none.Displaced);
        Assert.Null(none.WageYenPerMonth);
    }

    [Fact]
    public void Moves_Are_Summed_Over_Calendar_Years()
    {
        CountrySnapshot country = SmallCountries.Filled(Japan);
        IReadOnlyList<TransitionRow> rows = Record(15, country).Work?.Transitions ?? [];
        Assert.Equal("2024 2025 2026", string.Join(' ', rows.Select(row => row.Year).Distinct()));
        Assert.Equal(3 * 3 * 25, rows.Count);
        long month = country.Work.Transition(MoveKind.ChangedJob, 4, 2);
        long[] years =
        [
            .. rows.Where(r => r is { Kind: MoveKind.ChangedJob, FromOccupation: "E", ToOccupation: "C" })
                .Select(r => r.Persons),
        ];
        Assert.Equal([2 * month * Scale, 12 * month * Scale, month * Scale], years);
        Assert.Equal(3 * 3 * 5, rows.Count(r => r.FromOccupation is null));
    }

    [Fact]
    public void Group_Has_The_Events_Since_Its_Last_Row()
    {
        CountrySnapshot country = SmallCountries.Filled(Japan);
        IReadOnlyList<GroupRow> rows = Record(14, country).Groups;
        long at = country.Work.FlowAt(FlowKind.Quit, 1, 3) * Scale;
        long[] cells =
        [
            .. rows.Where(r => r is { Sector: "P", SizeClass: "30_99" }).Select(r => r.Flows?[FlowKind.Quit] ?? -1),
        ];
        Assert.Equal([2 * at, 12 * at], cells);
        long month = Scale * Enumerable.Range(0, 7).Sum(z => country.Work.FlowAt(FlowKind.Quit, 0, z));
        long[] quarters =
        [
            .. rows.Where(r => r is { Sector: "G", SizeClass: null }).Select(r => r.Flows?[FlowKind.Quit] ?? -1),
        ];
        Assert.Equal([2 * month, 3 * month, 3 * month, 3 * month, 3 * month], quarters);
        Assert.Equal(
            rows.Where(r => r.Sector is not null && r.SizeClass is null).Sum(r => r.Flows?[FlowKind.Retired]),
            rows.Where(r => r.Sector is null && r.SizeClass is not null).Sum(r => r.Flows?[FlowKind.Retired]));
    }

    private static WorkRow First(CountrySnapshot country) =>
        Assert.IsType<WorkRow>(Record(1, country).Months[0].Work);

    private static CountryRecord Record(int ticks, CountrySnapshot country, Action<int>? change = null)
    {
        RecordingPlan plan = new(
            SmallCountries.Scenario(1, ticks, Japan), new SurveyPlan([], SmallCountries.Parameters(), []));
        Recorder recorder = new(plan, 0, 0);
        for (int t = 0; t < ticks; t++)
        {
            country.Tick = t;
            country.Month = SmallCountries.Start.Plus(t);
            change?.Invoke(t);
            recorder.Observe(country);
        }

        return recorder.Complete();
    }
}
