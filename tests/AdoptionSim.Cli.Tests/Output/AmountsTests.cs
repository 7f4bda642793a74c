using System;
using System.Globalization;
using System.Linq;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Reports.Rendering;

namespace AdoptionSim.Cli.Tests.Output;

public sealed class AmountsTests
{
    [Theory]
    [InlineData(438_000_000_000.0, "4,380.0億円", "438.00 bn yen")]
    [InlineData(1_234_000_000_000.0, "1.23兆円", "1,234.00 bn yen")]
    [InlineData(40_000_000.0, "4,000万円", "40.0 m yen")]
    [InlineData(500.0, "500円", "500 yen")]
    [InlineData(0.0, "0円", "0 yen")]
    public void Yen_Is_Counted_As_Readers_Count_It(double yen, string ja, string en) =>
        Assert.Equal((ja, en), (Amounts.Yen(yen, Tongue.Ja), Amounts.Yen(yen, Tongue.En)));

    [Theory]
    [InlineData(2026, "令和8年度", "FY2026")]
    [InlineData(2019, "令和元年度", "FY2019")]
    [InlineData(2018, "2018年度", "FY2018")]
    public void Fiscal_Years_Have_The_Era_In_Japanese(int year, string ja, string en) =>
        Assert.Equal((ja, en), (Amounts.FiscalYear(year, Tongue.Ja), Amounts.FiscalYear(year, Tongue.En)));

    [Theory]
    [InlineData(68_196_000.0, "6,820万人", "68,196,000")]
    [InlineData(99_469.0, "9.9万人", "99,469")]
    [InlineData(9_999.0, "9,999人", "9,999")]
    public void Persons_Are_Counted_In_Ten_Thousands_In_Japanese(double persons, string ja, string en) =>
        Assert.Equal((ja, en), (Amounts.Persons(persons, Tongue.Ja), Amounts.Persons(persons, Tongue.En)));

    [Theory]
    [InlineData(1.24, "1.2秒", "1.2 s")]
    [InlineData(95.0, "95秒", "95 s")]
    [InlineData(1_800.0, "30分", "30 min")]
    [InlineData(9_000.0, "2.5時間", "2.5 h")]
    public void Times_Are_No_Finer_Than_Useful(double seconds, string ja, string en) => Assert.Equal(
        ja + en,
        Amounts.Time(TimeSpan.FromSeconds(seconds), Tongue.Ja)
            + Amounts.Time(TimeSpan.FromSeconds(seconds), Tongue.En));

    [Theory]
    [InlineData("900 B", 900.0)]
    [InlineData("1.5 KiB", 1536.0)]
    [InlineData("24.0 GiB", 25_769_803_776.0)]
    public void Bytes_Are_In_Steps_Of_1024(string text, double bytes) => Assert.Equal(text, Amounts.Bytes(bytes));

    [Fact]
    public void Columns_Of_A_Table_Begin_At_The_Same_Place_Under_Wide_Characters()
    {
        using var page = new System.IO.StringWriter(CultureInfo.InvariantCulture);
        TextTable.Print(page, ["年度", "額"], [["令和8年度", "@340.0億円"], ["x", "@1"]]);
        string[] lines = page.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        int[] starts = [.. lines.Where(line => line.Contains('@', StringComparison.Ordinal))
            .Select(line => TextWidth.Of(line[..line.IndexOf('@', StringComparison.Ordinal)]))];
        Assert.Equal(2, starts.Length);
        Assert.Equal(starts[0], starts[1]);
    }
}
