using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;

namespace AdoptionSim.Cli.Tests.Processes;

public sealed class InternalErrorTests
{
    [Theory]
    [InlineData("En", "internal error (a bug", "reference")]
    [InlineData("Ja", "内部エラー", "参照番号")]
    public void A_Bug_Ends_With_1_And_A_Reference_But_No_Stack_Trace(string tongue, string expected, string reference)
    {
        (int code, string told) = Tell(new InvalidOperationException("secret detail"), tongue, debug: false);
        Assert.Equal(1, code);
        Assert.Contains(expected, told, StringComparison.Ordinal);
        Assert.Contains(reference, told, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException-", told, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", told, StringComparison.Ordinal);
        Assert.DoesNotContain("secret detail", told, StringComparison.Ordinal);
    }

    [Fact]
    public void The_Same_Bug_Has_The_Same_Reference() => Assert.Equal(
        Tell(new InvalidOperationException("one"), "En", debug: false),
        Tell(new InvalidOperationException("two"), "En", debug: false));

    [Fact]
    public void The_Stack_Trace_Comes_When_It_Is_Asked_For() =>
        Assert.Contains(
            "   at ", Tell(new InvalidOperationException("x"), "En", debug: true).Told, StringComparison.Ordinal);

    [Fact]
    public void A_Bug_Inside_A_Thread_Is_The_Same_Bug() => Assert.Equal(
        1, Tell(new AggregateException(new InvalidOperationException("x")), "En", debug: false).Code);

    [Theory]
    [InlineData("En", "not enough memory")]
    [InlineData("Ja", "メモリが足りません")]
    public void Too_Little_Memory_Ends_With_6(string tongue, string expected)
    {
        (int code, string told) = Tell(new InsufficientMemoryException(), tongue, debug: false);
        Assert.Equal(6, code);
        Assert.Contains(expected, told, StringComparison.Ordinal);
    }

    private static (int Code, string Told) Tell(Exception failure, string tongue, bool debug)
    {
        Dictionary<string, string> variables = debug ? new(StringComparer.Ordinal) { ["ADOPTIONSIM_DEBUG"] = "1" } : [];
        using var error = new StringWriter();
        var context = new CliContext
        {
            Out = TextWriter.Null,
            Error = error,
            IsErrorTerminal = false,
            Variable = name => variables.GetValueOrDefault(name),
            Tongue = Enum.Parse<Cli.Language.Tongue>(tongue),
        };
        try
        {
            throw failure;
        }
        catch (Exception thrown)
        {
            return (Failures.Tell(thrown, context, CancellationToken.None), error.ToString());
        }
    }
}
