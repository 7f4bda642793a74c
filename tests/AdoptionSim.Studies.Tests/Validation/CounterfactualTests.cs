using System.Linq;
using AdoptionSim.Model;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Parameters;
using AdoptionSim.Model.Population;
using AdoptionSim.Runtime.Hosting;
using AdoptionSim.Studies.Validation;

namespace AdoptionSim.Studies.Tests.Validation;

/// <summary>The countries that the facts compare with differ in the one thing that they should.</summary>
public sealed class CounterfactualTests
{
    [Fact]
    public void Without_Ai_No_Firm_And_No_Person_Ever_Uses_It()
    {
        ModelParameters without = Counterfactual.WithoutAi(Fitted.Home.CentralParameters);
        RunTrace run = Run(Fitted.Home with { CentralParameters = without, Ensemble = [] }, ticks: 48);
        Assert.Equal(48, run.Months.Count);
        Assert.All(run.Months, month =>
        {
            Assert.Equal(0, month.UsingFirms.Sum());
            Assert.Equal(0, month.EverUsers.Sum());
            Assert.Equal(0, month.Unhired + month.LaidOffByAi);
        });
    }

    [Fact]
    public void Without_Ai_Nothing_But_The_Way_To_Ai_Changes()
    {
        ModelParameters central = Fitted.Home.CentralParameters;
        ModelParameters without = Counterfactual.WithoutAi(central);
        Assert.Same(central.Labour, without.Labour);
        Assert.Same(central.Tasks, without.Tasks);
        Assert.Same(central.National, without.National);
        Assert.Equal(
            central.Firms,
            without.Firms with
            {
                InitialUserLogOdds = central.Firms.InitialUserLogOdds,
                DecisionProbabilitySmallPerTick = central.Firms.DecisionProbabilitySmallPerTick,
                DecisionProbabilityLargePerTick = central.Firms.DecisionProbabilityLargePerTick,
            });
    }

    [Fact]
    public void The_Complete_Network_Opens_Every_Occupation_Alike()
    {
        CountryPack pack = Counterfactual.WithCompleteNetwork(Fitted.Home.Pack);
        int occupations = pack.Occupations.Count;
        Assert.NotNull(pack.Work);
        Assert.Equal(occupations * occupations, pack.Work.Accessibility.Count);
        Assert.All(pack.Work.Accessibility, share => Assert.Equal(1.0 / occupations, share, 15));
    }

    [Fact]
    public void Contacts_Are_Those_Of_The_Other_Country()
    {
        CountryPopulation population = Fitted.Population(1000);
        ModelParameters open = Counterfactual.WithoutWageClaims(Fitted.Home.CentralParameters);
        CountryPlan like = Fitted.Home with { CentralParameters = open, Ensemble = [] };
        CountryPlan other = like with
        {
            CentralParameters = open with
            {
                Labour = open.Labour with { UnemploymentRateAtRest = 0.035, VacancyRateAtRest = 0.02 },
            },
        };
        ModelParameters found = Counterfactual.WithContactsOf(other, like, population.Firms.Strata);
        Assert.Equal(Contact(like, open), Contact(other, found), 9);

        double Contact(CountryPlan plan, ModelParameters parameters)
        {
            var setting = LabourSetting.Of(plan.Pack, population.Firms.Strata, parameters, plan.Switches);
            Assert.NotNull(setting);
            return setting.Rest.ContactUnemployed;
        }
    }

    private static RunTrace Run(CountryPlan plan, int ticks)
    {
        using var threads = new BlockThreads(2);
        return EngineRun.Run(plan, Fitted.Population(1000), ticks, Fitted.Small.Seed, 0, threads);
    }
}
