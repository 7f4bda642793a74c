namespace AdoptionSim.Tidy.Tests.CSharp;

public sealed class CSharpTextTests
{
    [Theory]
    [InlineData("a // b", "a", "// b")]
    [InlineData("a /* b */ c", "a         c", "/* b */")]
    [InlineData("f('\"', b) // x", "f(   , b)", "// x")]
    [InlineData("s = \"a\\\"//b\"; c", "s =         ; c", "")]
    [InlineData("s = @\"a\\\" + b", "s =       + b", "")]
    [InlineData("s = @\"a\"\"b\" + c", "s =         + c", "")]
    [InlineData("s = $\"a{b + \"c\"}d\" + e", "s =     b +        + e", "")]
    [InlineData("s = $\"{{a}} {b:N2}\";", "s =          b     ;", "")]
    [InlineData("s = \"\"\"a \" b\"\"\"; c", "s =            ; c", "")]
    [InlineData("s = $$\"\"\"{a} {{b}}\"\"\"; c", "s =            b     ; c", "")]
    public void Parts_Of_A_Line_Keep_Their_Places(string text, string code, string comment)
    {
        var read = new CSharpText(text);
        Assert.Equal(code, read.Code.TrimEnd());
        Assert.Equal(comment, read.Comments.Trim());
        Assert.Equal(text.Length, read.Code.Length);
    }
}
