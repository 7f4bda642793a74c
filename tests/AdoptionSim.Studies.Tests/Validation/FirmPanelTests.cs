using System.Linq;
using AdoptionSim.Model.Population;
using AdoptionSim.Runtime.Hosting;
using AdoptionSim.Studies.Validation;

namespace AdoptionSim.Studies.Tests.Validation;

/// <summary>Single firms add up to the counts of the country.</summary>
public sealed class FirmPanelTests
{
    [Fact]
    public void Firms_Add_Up_To_The_Country_In_Every_Month()
    {
        CountryPopulation population = Fitted.Population(1000);
        var panel = new FirmPanel(population.Firms);
        using var threads = new BlockThreads(2);
        RunTrace run = EngineRun.Run(
            Fitted.Home with { Ensemble = [] }, population, FirmPanel.LookTick + 1, Fitted.Small.Seed, 0, threads,
            panel);
        Assert.Equal(run.Months.Count, panel.Taken);
        for (int tick = 0; tick < panel.Taken; tick++)
        {
            MonthTrace month = run.Months[tick];
            int[] firms = [.. Enumerable.Range(0, panel.Count)];
            Assert.Equal(month.Firms.Sum(), panel.Count);
            Assert.Equal(month.Staff.Sum(), firms.Sum(firm => (long)panel.Headcount(tick, firm)));
            Assert.Equal(month.UsingFirms.Sum(), firms.Count(firm => panel.Uses(tick, firm)));
            Assert.Equal(month.OutputThousandYen, firms.Sum(firm => (long)panel.Output(tick, firm)));
        }

        Assert.InRange(panel.Believed, 0.0, 1.0);
        Assert.InRange(panel.Realised, 0.0, 1.0);
        Assert.InRange(panel.UsersWithoutFirm + panel.NonUsersInFirm, 0.0, 1.0);
    }

    [Fact]
    public void Two_Runs_That_Are_Alike_Show_No_Effect_At_All()
    {
        CountryPopulation population = Fitted.Population(1000);
        RunTrace[] runs = [.. new[] { 1, 2 }.Select(threads =>
        {
            using var team = new BlockThreads(threads);
            return EngineRun.Run(
                Fitted.Home with { Ensemble = [] }, population, 24, Fitted.Small.Seed, 3, team);
        })];
        Assert.Equal(
            runs[0].Months.SelectMany(month => month.Employed), runs[1].Months.SelectMany(month => month.Employed));
        Assert.Equal(
            runs[0].Months.SelectMany(month => month.WageYen), runs[1].Months.SelectMany(month => month.WageYen));
    }
}
