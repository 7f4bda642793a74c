using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Results;

namespace AdoptionSim.Reports.Tests.Numbers;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData(68_196.3, WorkMeasures.ThousandPersons, "6819.6万", "68196.3")]
    [InlineData(12.34, WorkMeasures.ThousandPosts, "1.23万", "12.3")]
    [InlineData(-0.001, WorkMeasures.ThousandPersons, "0.00万", "0.0")]
    [InlineData(62_585_500.0, NumberFormat.Persons, "6258.6万", "62585500")]
    [InlineData(9_999.0, NumberFormat.Persons, "9999", "9999")]
    [InlineData(2.5, NumberFormat.Percent, "2.5", "2.5")]
    public void Persons_And_Posts_Are_Counted_In_Ten_Thousands_In_Japanese_Alone(
        double value, string unit, string ja, string en)
    {
        Assert.Equal(ja, NumberFormat.Text(value, unit).Ja);
        Assert.Equal(en, NumberFormat.Text(value, unit).En);
    }
}
