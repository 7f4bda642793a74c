using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Model;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Population;
using AdoptionSim.Observations.Recording;
using AdoptionSim.Observations.Surveys;

namespace AdoptionSim.Observations.Tests.Recording;

public sealed class RecorderTests
{
    private const string Key = "jp.mic_individuals.ever_used";
    private static readonly CountryPack Japan = SmallCountries.Pack();

    [Fact]
    public void Aggregate_Counts_Enterprises_And_Scales_To_The_Country()
    {
        CountrySnapshot country = SmallCountries.Filled(Japan);
        AggregateRow row = Record(Plan(1), country).Months[0];
        (double all, double users, double aware) = (0, 0, 0);
        for (int s = 0; s < SmallCountries.Strata.Count; s++)
        {
            if (SmallCountries.Strata[s].Kind == EmployerKind.Enterprise)
            {
                all += Enum.GetValues<FirmState>().Sum(state => country.Firms.Firms(s, state));
                users += country.Firms.Firms(s, FirmState.Trial) + country.Firms.Firms(s, FirmState.Integrated);
                aware += country.Firms.Firms(s, FirmState.Aware);
            }
        }

        Assert.Equal(users / all, row.FirmUseShare ?? 0.0, 12);
        Assert.Equal(aware / all, row.FirmAwareShare ?? 0.0, 12);
        Assert.Equal(row.FirmUseShare ?? 0.0, (row.FirmTrialShare + row.FirmIntegratedShare) ?? 0.0, 12);
        Assert.Equal(0.25, row.MeanIntensityShare ?? 0.0, 6);
        Assert.Equal(270.0 / 1100.0, row.WorkUseShare ?? 0.0, 12);
        Assert.Equal(120_000_000L, row.AiSpendYenPerYear);
        Assert.Equal(120L, row.LicensedPersons);
        Assert.Equal(country.National, row.National);
    }

    [Fact]
    public void Reading_Takes_The_Shift_And_Is_Absent_Without_One()
    {
        AggregateRow row = Record(Plan(1, (Key, 0.5)), SmallCountries.Filled(Japan)).Months[0];
        double latent = row.IndividualEverShareSurveyed ?? 0.0;
        Assert.Equal(SurveyInstrument.Read(latent, 0.5), row.IndividualUsageReading);
        Assert.Null(row.FirmUsageReading);
        Assert.Null(row.FirmUsageOneTaskReading);
    }

    [Fact]
    public void Empty_Country_Has_No_Shares()
    {
        AggregateRow row = Record(Plan(1), SmallCountries.Empty(Japan)).Months[0];
        Assert.Null(row.FirmUseShare);
        Assert.Null(row.IndividualEverShare);
        Assert.Null(row.MeanIntensityShare);
        Assert.Null(row.WorkUseShare);
    }

    [Fact]
    public void Investment_Is_The_Mean_Of_The_Last_Twelve_Months_At_Most()
    {
        RecordingPlan plan = Plan(15);
        Recorder recorder = new(plan, 0, 0);
        CountrySnapshot country = SmallCountries.Filled(Japan);
        for (int t = 0; t < 15; t++)
        {
            At(country, t).National = SmallCountries.National(t);
            recorder.Observe(country);
        }

        IReadOnlyList<AggregateRow> months = recorder.Complete().Months;
        Assert.Equal(0.0, months[0].InvestmentTwelveMonthMean);
        Assert.Equal(1.0, months[2].InvestmentTwelveMonthMean);
        Assert.Equal(5.5, months[11].InvestmentTwelveMonthMean);
        Assert.Equal(8.5, months[14].InvestmentTwelveMonthMean);
    }

    [Fact]
    public void Survey_Is_Read_In_Its_Field_Month_With_Shift_And_Noise()
    {
        RecordingPlan plan = Plan(3, [SmallCountries.Reading("mic_individuals", "ever_used")], (Key, 0.5));
        SurveyRow row = Assert.Single(Record(plan, SmallCountries.Filled(Japan)).Surveys);
        Assert.Equal(0.5, row.ShiftLogOdds);
        Assert.Equal(SurveyInstrument.Read(row.LatentShare ?? 0.0, 0.5), row.ReadingShare);
        Assert.NotEqual(row.ReadingShare, row.WaveShare);
        Assert.InRange(row.WaveShare ?? 0.0, (row.ReadingShare ?? 0.0) - 0.08, (row.ReadingShare ?? 0.0) + 0.08);
        Assert.Equal(1000.0, row.Respondents);
        Assert.Equal("persons aged 20-69", row.FrameNote);
        Assert.Null(row.Reason);
    }

    [Fact]
    public void Wave_Of_Everyone_Without_Shift_Is_The_Latent_Share_T16()
    {
        CountrySnapshot country = SmallCountries.Filled(Japan);
        PublishedReading[] published =
            [.. SurveyOperators.Answered.Select(pair => SmallCountries.Reading(pair.Operator, pair.Measure))];
        SurveyParameters everyone = SmallCountries.Parameters(
            [.. published.Select(r => (SurveyShift.Key("JP", r.Operator, r.Measure), 0.0))]) with
        {
            RespondentsDefault = double.PositiveInfinity,
        };
        RecordingPlan plan =
            new(SmallCountries.Scenario(1, 3, Japan), new SurveyPlan(published, everyone, []));
        IReadOnlyList<SurveyRow> rows = Record(plan, country).Surveys;
        Assert.Equal(published.Length, rows.Count);
        Assert.All(rows, row =>
        {
            double share = SurveyOperators.Find(row.Reading, Japan, everyone).Question?.Share(country) ?? -1.0;
            Assert.Equal(share, row.WaveShare ?? -2.0, 1e-12);
            Assert.Equal(0.0, row.ShiftLogOdds);
            Assert.Null(row.Respondents);
        });
    }

    [Fact]
    public void Nothing_Published_Is_Dropped()
    {
        PublishedReading[] published =
        [
            SmallCountries.Reading("mic_individuals", "ever_used"),
            SmallCountries.Reading("eurostat", "firm_uses_ai", country: "EU"),
            SmallCountries.Reading("tsr", "promotes_use") with { FieldMonth = SmallCountries.Start.Plus(-1) },
            SmallCountries.Reading("kpmg", "regulation_needed"),
            SmallCountries.Reading("someone", "ever_used"),
        ];
        RecordingPlan plan = Plan(3, published);
        Assert.Equal(
            [
                NotSimulatedReason.CountryNotInRun, NotSimulatedReason.OutsideHorizon, NotSimulatedReason.Opinions,
                NotSimulatedReason.UnknownOperator,
            ],
            plan.NotSimulated.Select(row => row.Reason ?? default));
        Assert.Single(Record(plan, SmallCountries.Filled(Japan)).Surveys);
    }

    [Fact]
    public void Shift_That_Nothing_Reads_Is_Listed()
    {
        RecordingPlan plan = Plan(
            3,
            [SmallCountries.Reading("tsr", "promotes_use")],
            (Key, 0.5), ("jp.tsr.promotes_use", 0.1), ("jp.tsr.promote_use", 0.1), ("us.tsr.promotes_use", 0.1));
        Assert.Equal("jp.tsr.promote_use us.tsr.promotes_use", string.Join(' ', plan.ShiftsNotRead));
    }

    [Fact]
    public void Shift_That_A_Gap_Asks_For_And_Lacks_Is_Listed() => Assert.Equal(
        "jp.mic_firms_any_task.business_use_any_task jp.mic_firms_one_task.business_use_one_task",
        string.Join(' ', Plan(3, (Key, 0.5)).GapShiftsMissing));

    [Fact]
    public void Readings_That_Would_Share_Their_Draws_Are_Refused()
    {
        PublishedReading reading = SmallCountries.Reading("tsr", "promotes_use");
        Assert.Throws<ArgumentException>(() => Plan(3, [reading, reading]));
    }

    [Fact]
    public void Empty_Frame_Is_Reported_In_Its_Replicate()
    {
        RecordingPlan plan = Plan(3, [SmallCountries.Reading("mic_individuals", "ever_used")]);
        SurveyRow row = Assert.Single(Record(plan, SmallCountries.Empty(Japan)).Surveys);
        Assert.Equal(NotSimulatedReason.EmptyFrame, row.Reason);
        Assert.Equal(0, row.Replicate);
        Assert.Null(row.WaveShare);
    }

    [Fact]
    public void Groups_Add_Up_To_The_Country()
    {
        CountrySnapshot country = SmallCountries.Filled(Japan);
        IReadOnlyList<GroupRow> rows = Record(Plan(2), country).Groups;
        Assert.All(rows, row => Assert.Equal(SmallCountries.Start.Plus(1), row.Month));
        long bySize = rows.Where(r => r.SizeClass is not null && r.Sector is null).Sum(r => r.Firms ?? 0);
        long bySector = rows.Where(r => r.Sector is not null && r.SizeClass is null).Sum(r => r.Firms ?? 0);
        long byBoth = rows.Where(r => r.Sector is not null && r.SizeClass is not null).Sum(r => r.Firms ?? 0);
        long enterprises = 10 * Enumerable.Range(0, SmallCountries.Strata.Count)
            .Where(s => SmallCountries.Strata[s].Kind == EmployerKind.Enterprise)
            .Sum(s => Enum.GetValues<FirmState>().Sum(state => country.Firms.Firms(s, state)));
        Assert.Equal((enterprises, enterprises, enterprises), (bySize, bySector, byBoth));
        Assert.Equal(2700L, rows.Sum(r => r.WorkUsers ?? 0));
        Assert.Equal(14, rows.Count(r => r.AgeGroup is not null));
    }

    [Fact]
    public void Groups_Stand_At_Quarter_Ends_And_Cells_In_December()
    {
        IReadOnlyList<GroupRow> rows = Record(Plan(12), SmallCountries.Filled(Japan)).Groups;
        Assert.Equal(
            "2024-12 2025-03 2025-06 2025-09 2025-10",
            string.Join(' ', rows.Select(r => r.Month).Distinct()));
        Assert.Equal(
            "2024-12 2025-10",
            string.Join(
                ' ', rows.Where(r => r.Sector is not null && r.SizeClass is not null).Select(r => r.Month).Distinct()));
    }

    [Fact]
    public void Month_Out_Of_Order_Is_A_Bug()
    {
        Recorder recorder = new(Plan(3), 0, 0);
        CountrySnapshot country = SmallCountries.Filled(Japan);
        recorder.Observe(country);
        Assert.Throws<InvalidOperationException>(() => recorder.Observe(country));
        Assert.Throws<InvalidOperationException>(recorder.Complete);
        Assert.Throws<InvalidOperationException>(
            () => recorder.Observe(At(SmallCountries.Filled(SmallCountries.Pack("US")), 1)));
    }

    private static RecordingPlan Plan(int ticks, params (string Key, double Shift)[] shifts) =>
        Plan(ticks, [], shifts);

    private static RecordingPlan Plan(
        int ticks, PublishedReading[] published, params (string Key, double Shift)[] shifts) =>
        new(
            SmallCountries.Scenario(1, ticks, Japan),
            new SurveyPlan(published, SmallCountries.Parameters(shifts), []));

    private static CountryRecord Record(RecordingPlan plan, CountrySnapshot country)
    {
        Recorder recorder = new(plan, 0, 0);
        for (int t = 0; t < plan.Scenario.Ticks; t++)
        {
            recorder.Observe(At(country, t));
        }

        return recorder.Complete();
    }

    private static CountrySnapshot At(CountrySnapshot country, int tick)
    {
        country.Tick = tick;
        country.Month = SmallCountries.Start.Plus(tick);
        return country;
    }
}
