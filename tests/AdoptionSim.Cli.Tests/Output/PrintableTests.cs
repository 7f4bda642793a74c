using AdoptionSim.Cli.Output;

namespace AdoptionSim.Cli.Tests.Output;

public sealed class PrintableTests
{
    [Theory]
    [InlineData("plain 日本語 — σ", "plain 日本語 — σ")]
    [InlineData("a\u001b[2Jb", "a\\u001b[2Jb")]
    [InlineData("a\r\nb\tc\u0007", "a\\u000d\\u000ab\\u0009c\\u0007")]
    [InlineData("a\u009b31mb\u007f", "a\\u009b31mb\\u007f")]
    [InlineData("a\u202eb\u2066c\u200fd", "a\\u202eb\\u2066c\\u200fd")]
    public void Control_And_Direction_Characters_Are_Escaped(string text, string expected) =>
        Assert.Equal(expected, Printable.Of(text));

    [Theory]
    [InlineData(0.0, "0.000000000")]
    [InlineData(1.0, "1.000000000")]
    [InlineData(0.1234567890123, "0.1234567890")]
    [InlineData(-12.34567890123, "-12.34567890")]
    [InlineData(0.000123456789012, "0.0001234567890")]
    [InlineData(0.0000123456789012, "1.234567890E-005")]
    [InlineData(9.9999999999, "10.00000000")]
    [InlineData(12345678901.0, "1.234567890E+010")]
    public void Numbers_Have_Ten_Significant_Digits(double value, string expected) =>
        Assert.Equal(expected, Digits.Of(value));
}
