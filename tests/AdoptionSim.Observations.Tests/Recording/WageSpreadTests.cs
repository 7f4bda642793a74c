using System.Linq;
using AdoptionSim.Model.Labour;
using AdoptionSim.Observations.Recording;

namespace AdoptionSim.Observations.Tests.Recording;

public sealed class WageSpreadTests
{
    [Fact]
    public void Equal_Wages_Have_No_Spread()
    {
        WageSpread spread = Of([300_000.0, 300_000.0], (0, 32, 10), (1, 32, 7));
        Assert.Equal(0.0, spread.Gini() ?? -1.0, 12);
        Assert.Equal(1.0, spread.P90OverP10());
    }

    [Fact]
    public void Two_Wages_Have_The_Gini_Of_The_Lorenz_Triangle()
    {
        // Share of persons 0.75 at wage 1, 0.25 at wage 3: half of the bill goes to a quarter, so 0.75 − 0.5.
        WageSpread spread = Of([100_000.0, 300_000.0], (0, 32, 75), (1, 32, 25));
        Assert.Equal(0.25, spread.Gini() ?? 0.0, 12);
        Assert.Equal(3.0, spread.P90OverP10() ?? 0.0, 12);
    }

    [Fact]
    public void Gini_Is_Half_The_Mean_Difference_Over_The_Mean()
    {
        (int Occupation, int Class, long Persons)[] people = [(0, 20, 3), (0, 40, 5), (1, 25, 2), (1, 33, 11)];
        double[] wages = [200_000.0, 350_000.0];
        double[] everyone =
        [
            .. people.SelectMany(p => Enumerable.Repeat(
                wages[p.Occupation] * WageClasses.Middle(p.Class), (int)p.Persons)),
        ];
        double difference = everyone.Average(one => everyone.Average(other => System.Math.Abs(one - other)));
        Assert.Equal(difference / (2.0 * everyone.Average()), Of(wages, people).Gini() ?? 0.0, 12);
    }

    [Fact]
    public void A_Month_Does_Not_Remember_The_Last()
    {
        WageSpread spread = Of([100_000.0, 300_000.0], (0, 32, 75), (1, 32, 25));
        spread.Take(new WorkCounts(2, 1, 1), [1.0, 1.0]);
        Assert.Null(spread.Gini());
        Assert.Null(spread.P90OverP10());
    }

    private static WageSpread Of(double[] wages, params (int Occupation, int Class, long Persons)[] people)
    {
        WorkCounts counts = new(wages.Length, 1, 1);
        foreach ((int occupation, int wageClass, long persons) in people)
        {
            counts.WageBin(occupation, wageClass) = persons;
        }

        WageSpread spread = new(wages.Length);
        spread.Take(counts, wages);
        return spread;
    }
}
