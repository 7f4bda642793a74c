using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Model;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Workers;
using AdoptionSim.Observations.Surveys;

namespace AdoptionSim.Observations.Tests.Surveys;

public sealed class SurveyOperatorsTests
{
    private static readonly CountryPack Japan = SmallCountries.Pack();
    private readonly CountrySnapshot country = SmallCountries.Filled(Japan);

    [Fact]
    public void Individuals_Are_Ever_Users_Among_Ages_20_To_69()
    {
        (long ever, long all) = CountPersons(1, 5);
        AssertShare("mic_individuals", "ever_used", "all", "all", (double)ever / all);
    }

    [Fact]
    public void Individuals_By_Age_Reach_One_Class()
    {
        (long ever, long all) = CountPersons(2, 2);
        AssertShare("mic_individuals", "ever_used", "age", "age_30_39", (double)ever / all);
    }

    [Theory]
    [InlineData("mic_firms_one_task", "business_use_one_task")]
    [InlineData("mic_firms_any_task", "business_use_any_task")]
    [InlineData("mic_firms_policy", "policy_to_use")]
    public void White_Paper_Firms_Are_Persons_In_Enterprises_Of_Ten_Or_More(string surveyOperator, string measure) =>
        AssertShare(surveyOperator, measure, "all", "all", Persons(s => IsEnterprise(s) && s.SizeClass >= 2));

    [Fact]
    public void White_Paper_Policy_Counts_Firms_As_Large_From_300_Persons()
    {
        AssertShare("mic_firms_policy", "policy_to_use", "size", "large",
            Persons(s => IsEnterprise(s) && s.SizeClass >= 5));
        AssertShare("mic_firms_policy", "policy_to_use", "size", "sme",
            Persons(s => IsEnterprise(s) && s.SizeClass is >= 2 and <= 4));
    }

    [Fact]
    public void Tsr_Cuts_By_The_Act_And_Mixes_As_Its_Sample()
    {
        double large = Firms(s => IsEnterprise(s) && s.LargeByAct);
        double sme = Firms(s => IsEnterprise(s) && !s.LargeByAct);
        AssertShare("tsr", "promotes_use", "size", "large", large);
        AssertShare("tsr", "promotes_use", "size", "sme", sme);
        AssertShare("tsr", "promotes_use", "all", "all", (0.1 * large) + (0.9 * sme));
    }

    [Fact]
    public void Tsr_No_Policy_Is_Never_Taken_Up()
    {
        double Never(bool large) => Firms(
            s => IsEnterprise(s) && s.LargeByAct == large, state => state is FirmState.Unaware or FirmState.Aware);
        AssertShare("tsr", "no_policy", "all", "all", (0.1 * Never(true)) + (0.9 * Never(false)));
    }

    [Fact]
    public void Icr_Asks_Persons_With_An_Employer_By_Section_And_Size()
    {
        AssertShare("icr", "firm_uses", "sector", "G", Persons(s => IsEmployer(s) && s.Sector == 0));
        AssertShare("icr", "firm_uses", "sector", "g", Persons(s => IsEmployer(s) && s.Sector == 0));
        AssertShare("icr", "firm_uses", "size", "size_1000_plus", Persons(s => IsEmployer(s) && s.SizeClass == 6));
        AssertShare("icr", "firm_uses_genai", "size", "50_999",
            Persons(s => IsEmployer(s) && s.SizeClass is >= 3 and <= 5));
    }

    [Fact]
    public void Icr_Bounds_Are_Extremes_Over_Classes()
    {
        double[] classes = [.. Enumerable.Range(0, 7).Select(k => Persons(s => IsEmployer(s) && s.SizeClass == k))];
        AssertShare("icr", "firm_uses", "size", "size_lt_50_low", classes[..3].Min());
        AssertShare("icr", "firm_uses", "size", "size_lt_50_high", classes[..3].Max());
        AssertShare("icr", "firm_uses", "size", "size_lt_1000_max", classes[..6].Max());
    }

    [Fact]
    public void Ministry_Tells_Use_Throughout_From_Use_In_Part()
    {
        AssertShare("mhlw", "company_wide", "size", "size_lt_300",
            Firms(s => IsEnterprise(s) && s.SizeClass <= 4, state => state is FirmState.Integrated));
        AssertShare("mhlw", "partly", "size", "size_5000_plus",
            Firms(s => IsEnterprise(s) && s.SizeClass == 6, state => state is FirmState.Trial));
    }

    [Fact]
    public void Enterprise_Surveys_Count_Each_Firm_Once()
    {
        AssertShare("eurostat", "firm_uses_ai", "all", "all", Firms(s => IsEnterprise(s) && s.SizeClass >= 2));
        AssertShare("eurostat", "firm_uses_ai", "size", "size_10_49", Firms(s => IsEnterprise(s) && s.SizeClass == 2));
        AssertShare("eurostat", "firm_uses_ai", "size", "size_50_249",
            Firms(s => IsEnterprise(s) && s.SizeClass is (3 or 4)));
        AssertShare("btos", "firm_uses_ai", "all", "all", Firms(IsEnterprise));
        AssertShare("nri", "introduced", "size", "large_company_sample",
            Firms(s => IsEnterprise(s) && s.SizeClass == 6));
    }

    [Fact]
    public void Adults_Are_All_Persons_Of_The_Model()
    {
        (long ever, long all) = CountPersons(0, AgeClass.Count - 1);
        AssertShare("kpmg", "uses_ai_any_purpose", "all", "all", (double)ever / all);
    }

    [Fact]
    public void Workers_Are_The_Employed()
    {
        AssertShare("jilpt", "self_uses_ai", "all", "all", 270.0 / 1100.0);
        AssertShare("morikawa_rieti", "worker_uses_ai", "sector", "P", 150.0 / 600.0);
        AssertShare("bok", "worker_ever_used", "all", "all", 401.0 / 1100.0);
        AssertShare("bok", "worker_regular", "all", "all", 181.0 / 1100.0);
    }

    [Fact]
    public void Section_In_A_Coarse_Country_Takes_Its_Share_Of_A_Sector()
    {
        CountryPack coarse = SmallCountries.Pack("US");
        CountrySnapshot america = SmallCountries.Filled(coarse);
        SurveyQuestion? question =
            Find(coarse, SmallCountries.Reading("btos", "firm_uses_ai", "sector", "G", "US")).Question;
        Assert.Equal(Firms(s => IsEnterprise(s) && s.Sector == 0), question?.Share(america) ?? -1.0, 12);
    }

    [Fact]
    public void Sizes_That_The_Classes_Lack_Are_Written_In_The_Note()
    {
        SurveyMatch exact = Find(Japan, SmallCountries.Reading("mhlw", "partly", "size", "size_lt_300"));
        SurveyMatch near = Find(Japan, SmallCountries.Reading("mhlw", "partly", "size", "size_5000_plus"));
        SurveyMatch middle = Find(Japan, SmallCountries.Reading("eurostat", "firm_uses_ai", "size", "size_50_249"));
        Assert.Equal("private enterprises, each counted once; 1-299 persons", exact.Question?.FrameNote);
        Assert.EndsWith(
            "5000+ persons read as size classes 1000_plus", near.Question?.FrameNote, StringComparison.Ordinal);
        Assert.EndsWith(
            "50-249 persons read as size classes 30_99..100_299", middle.Question?.FrameNote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mic_individuals", "reason_no_need", "all", NotSimulatedReason.Reasons)]
    [InlineData("kpmg", "current_rules_suffice", "all", NotSimulatedReason.Opinions)]
    [InlineData("persol", "four_or_more_days_a_week", "all", NotSimulatedReason.DaysOfUse)]
    [InlineData("mic_firms_policy", "policy_use_actively", "all", NotSimulatedReason.PolicyWording)]
    [InlineData("jilpt", "use_expanded_in_2_years", "all", NotSimulatedReason.FirmHistory)]
    [InlineData("someone", "ever_used", "all", NotSimulatedReason.UnknownOperator)]
    [InlineData("tsr", "ever_used", "all", NotSimulatedReason.UnknownOperator)]
    [InlineData("mic_individuals", "ever_used", "students", NotSimulatedReason.UnknownSubgroup)]
    public void What_Is_Not_Simulated_Says_Why(
        string surveyOperator, string measure, string subgroup, NotSimulatedReason reason)
    {
        SurveyMatch match = Find(Japan, SmallCountries.Reading(surveyOperator, measure, "all", subgroup));
        Assert.Null(match.Question);
        Assert.Equal(reason, match.Reason);
    }

    [Fact]
    public void Everything_Answered_Has_A_Question_For_All()
    {
        foreach ((string surveyOperator, string measure) in SurveyOperators.Answered)
        {
            SurveyMatch match = Find(Japan, SmallCountries.Reading(surveyOperator, measure));
            double? share = match.Question?.Share(country);
            Assert.True(share is > 0.0 and < 1.0, $"{surveyOperator}.{measure}: {share} {match.Reason}");
            Assert.False(string.IsNullOrEmpty(match.Question?.FrameNote));
        }
    }

    [Fact]
    public void Empty_Frame_Has_No_Share() =>
        Assert.Null(SurveyOperators.IndividualUsage().Share(SmallCountries.Empty(Japan)));

    private static SurveyMatch Find(CountryPack pack, PublishedReading reading) =>
        SurveyOperators.Find(reading, pack, SmallCountries.Parameters());

    private static bool IsEnterprise(Stratum s) => s.Kind == EmployerKind.Enterprise;

    private static bool IsEmployer(Stratum s) => s.Kind != EmployerKind.OwnAccount;

    private void AssertShare(string surveyOperator, string measure, string kind, string subgroup, double expected)
    {
        SurveyMatch match = Find(Japan, SmallCountries.Reading(surveyOperator, measure, kind, subgroup));
        Assert.Null(match.Reason);
        Assert.Equal(expected, match.Question?.Share(country) ?? -1.0, 12);
    }

    private (long Ever, long All) CountPersons(int firstClass, int lastClass)
    {
        long ever = 0;
        long all = 0;
        foreach (int g in from a in Enumerable.Range(firstClass, lastClass - firstClass + 1)
                          from sex in Enum.GetValues<Sex>()
                          from status in Enum.GetValues<LabourStatus>()
                          select PersonCounts.Group(a, sex, status))
        {
            ever += country.Persons.EverUsers(g);
            all += country.Persons.Persons(g);
        }

        return (ever, all);
    }

    private double Firms(Func<Stratum, bool> inFrame) =>
        Firms(inFrame, state => state is FirmState.Trial or FirmState.Integrated);

    private double Firms(Func<Stratum, bool> inFrame, Func<FirmState, bool> meets) =>
        Share(inFrame, meets, (s, state) => country.Firms.Firms(s, state));

    private double Persons(Func<Stratum, bool> inFrame) => Share(
        inFrame,
        state => state is FirmState.Trial or FirmState.Integrated,
        (s, state) => country.Firms.Persons(s, state));

    private static double Share(
        Func<Stratum, bool> inFrame, Func<FirmState, bool> meets, Func<int, FirmState, long> count)
    {
        IEnumerable<int> rows =
            Enumerable.Range(0, SmallCountries.Strata.Count).Where(s => inFrame(SmallCountries.Strata[s]));
        FirmState[] states = Enum.GetValues<FirmState>();
        double all = rows.Sum(s => states.Sum(state => (double)count(s, state)));
        return rows.Sum(s => states.Where(meets).Sum(state => (double)count(s, state))) / all;
    }
}
