using System;
using AdoptionSim.Reports.Statistics;

namespace AdoptionSim.Reports.Tests.Statistics;

/// <summary>Values of the printed tables of Student's t.</summary>
public sealed class StudentTTests
{
    [Theory]
    [InlineData(0.975, 1, 12.706)]
    [InlineData(0.975, 4, 2.776)]
    [InlineData(0.975, 19, 2.093)]
    [InlineData(0.975, 30, 2.042)]
    [InlineData(0.80, 1, 1.376)]
    [InlineData(0.80, 10, 0.879)]
    [InlineData(0.95, 120, 1.658)]
    public void Quantiles_Are_Those_Of_The_Tables(double probability, int degrees, double expected) =>
        Assert.Equal(expected, StudentT.Quantile(probability, degrees), 0.0006);

    [Fact]
    public void Half_Lies_Below_Zero_And_Other_Arguments_Are_Refused()
    {
        Assert.InRange(StudentT.Quantile(0.5, 3), 0.0, 1e-9);
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.Quantile(1.0, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.Quantile(0.4, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.Quantile(0.9, 0));
    }
}
