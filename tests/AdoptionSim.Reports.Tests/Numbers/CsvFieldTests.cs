using AdoptionSim.Reports.Numbers;

namespace AdoptionSim.Reports.Tests.Numbers;

public sealed class CsvFieldTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0")]
    [InlineData("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0")]
    [InlineData("-A1", "'-A1")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\t=1", "\\u0009=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")]
    public void Formulas_Do_Not_Run(string text, string cell) => Assert.Equal(cell, CsvField.Of(text));

    [Theory]
    [InlineData("-1.5")]
    [InlineData("+2")]
    [InlineData("-1.5E-07")]
    [InlineData("-3 %")]
    [InlineData("-5 億円")]
    [InlineData("0.1")]
    [InlineData("2030-12")]
    [InlineData("gap.firm_usage.US.points")]
    [InlineData("")]
    [InlineData("日本")]
    public void Numbers_And_Words_Stay_As_They_Are(string text) => Assert.Equal(text, CsvField.Of(text));

    [Theory]
    [InlineData("a\u001b[31mb", "a\\u001b[31mb")]
    [InlineData("a\u202eb", "a\\u202eb")]
    [InlineData("a\u0000b", "a\\u0000b")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    public void Hidden_Characters_Are_Shown_And_Separators_Quoted(string text, string cell) =>
        Assert.Equal(cell, CsvField.Of(text));
}
