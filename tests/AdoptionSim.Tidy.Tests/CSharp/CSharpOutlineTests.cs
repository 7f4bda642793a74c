using System;
using System.Linq;

namespace AdoptionSim.Tidy.Tests.CSharp;

public sealed class CSharpOutlineTests
{
    [Theory]
    [InlineData("int A() { return 1; }", "int A()")]
    [InlineData("int A() => new B { C = 1 }.D;", "int A() => new B")]
    [InlineData("[X(1)] int A { get { return 1; } }", "int A")]
    [InlineData("int A { get; } = 1;", "int A")]
    [InlineData("static bool operator ==(A l, A r) { return true; }", "static bool operator ==(A l, A r)")]
    [InlineData("A(int b = 1) : base(b) { }", "A(int b = 1) : base(b)")]
    [InlineData("(int B, int C) A<T>(T t) where T : new() { }", "(int B, int C) A<T>(T t) where T : new()")]
    [InlineData("Map<(int, int), B> A = new() { [(1, 2)] = Make(1) };", null)]
    [InlineData("static (int B, int C)[] A => [(1, 2)];", null)]
    [InlineData("Func<int> A = x => { return Make(x); };", null)]
    [InlineData("enum A { B, C }", null)]
    public void Members_With_A_Body_Are_Found(string member, string? header)
    {
        var outline = new CSharpOutline($"class T {{ {member} void Last() {{ }} }}\nclass U;");
        string[] expected = header is null ? ["void Last()"] : [header, "void Last()"];
        Assert.Equal(expected, outline.Members.Select(found => found.Header), StringComparer.Ordinal);
        Assert.Equal(["T", "U"], outline.Types.Select(type => type.Name), StringComparer.Ordinal);
    }
}
