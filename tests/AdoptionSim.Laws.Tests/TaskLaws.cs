using System;
using AdoptionSim.Model.Tasks;
using AdoptionSim.Studies.Laws;

namespace AdoptionSim.Laws.Tests;

public sealed class TaskLaws
{
    [Fact]
    public void T10_The_Gain_Of_Productivity_Is_Exposure_Times_Saving_To_First_Order()
    {
        LawSheet law = HultenLaw.Check(0.199, 0.23, 0.144, substitution: 1.0);
        Assert.Equal(0.0065909, law.Values[0].Analytic, 0.00000005);
        double half = 0.5 * 0.199 * 0.23 * 0.144 * 0.144;
        Assert.InRange(law.Values[0].MeanField - law.Values[0].Analytic, 0.0, 1.2 * half);
    }

    [Theory]
    [InlineData(1.0)]
    [InlineData(0.5)]
    [InlineData(0.0)]
    [InlineData(2.0)]
    public void T10_What_The_First_Order_Misses_Is_Of_Second_Order_For_Any_Substitution(double substitution)
    {
        double Missed(int order, double saving)
        {
            LawValue value = HultenLaw.Check(0.199, 0.23, saving, substitution).Values[order - 1];
            return Math.Abs(value.MeanField - value.Analytic);
        }

        Assert.Equal(4.0, Missed(1, 0.02) / Missed(1, 0.01), 0.1);
        Assert.True(Missed(2, 0.01) < 1e-7 * 0.5, $"{Missed(2, 0.01)}");
        Assert.True(Missed(2, 0.02) >= Missed(2, 0.01));
        Assert.True(Missed(2, 0.02) < 0.1 * Missed(1, 0.02));
    }

    [Theory]
    [InlineData(0.0, 0.9)]
    [InlineData(0.5, 0.9486832980505138)]
    [InlineData(1.0, 1.0)]
    [InlineData(2.0, 1.1111111111111112)]
    public void T11_With_Full_Pass_Through_Employment_Is_The_Requirement_To_One_Minus_The_Elasticity(
        double elasticity, double expected)
    {
        LawValue employment = BessenLaw.Check(0.9, elasticity).Values[2];
        Assert.Equal(expected, Math.Pow(0.9, 1.0 - elasticity), 1e-15);
        Assert.Equal(expected, employment.Analytic, 1e-12);
        Assert.Equal(expected, employment.MeanField, 1e-12);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(2.0)]
    public void T11_Holds_For_Any_Substitution_Where_There_Is_One_Occupation(double substitution)
    {
        double cost = Math.Log(TaskEquations.ServiceCost(0.9, 0.1, 0.0, 0.0));
        double unit = TaskEquations.LogUnitCost(
            TaskEquations.UnitCostTerm(1.0, cost, substitution), substitution);
        double output = TaskEquations.Output(TaskEquations.Price(Math.Exp(unit), 1.0, 1.0), 0.5);
        double labour = TaskEquations.LabourDemand(output, cost - unit, 0.9, substitution);
        Assert.Equal(Math.Sqrt(0.9), labour, 1e-12);
    }

    [Fact]
    public void T12_The_Labour_Requirement_Of_The_Worked_Case_Is_Exact()
    {
        double automated = TaskEquations.Automated(0.45, 0.3, 1.0);
        double augmented = TaskEquations.Augmented(0.45, 0.3, 1.0);
        Assert.Equal(0.8375, TaskEquations.LabourRequirement(automated, augmented, 0.2), 1e-15);
        Assert.Equal(1.0, TaskEquations.LabourRequirement(0.0, 0.0, 0.2));
    }

    [Theory]
    [InlineData(-0.1, 0.2, 0.1, 1.0)]
    [InlineData(0.1, 1.2, 0.1, 1.0)]
    [InlineData(0.1, 0.2, 1.0, 1.0)]
    [InlineData(0.1, 0.2, 0.1, -1.0)]
    [InlineData(0.1, 0.2, double.NaN, 1.0)]
    public void The_Law_Of_Hulten_Refuses_What_Is_Out_Of_Range(
        double exposed, double profitable, double saving, double substitution) =>
        Assert.ThrowsAny<ArgumentOutOfRangeException>(
            () => HultenLaw.Check(exposed, profitable, saving, substitution));

    [Theory]
    [InlineData(0.0, 1.0, 1.0, 1.0)]
    [InlineData(0.9, -1.0, 1.0, 1.0)]
    [InlineData(0.9, 1.0, 1.1, 1.0)]
    [InlineData(0.9, 1.0, 1.0, -0.1)]
    public void The_Law_Of_Bessen_Refuses_What_Is_Out_Of_Range(
        double requirement, double elasticity, double passThrough, double labour) =>
        Assert.ThrowsAny<ArgumentOutOfRangeException>(
            () => BessenLaw.Check(requirement, elasticity, passThrough, labour));
}
