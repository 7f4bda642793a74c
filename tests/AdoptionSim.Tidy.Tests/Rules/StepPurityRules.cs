using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using AdoptionSim.Tidy.Tests.Reading;

namespace AdoptionSim.Tidy.Tests.Rules;

/// <summary>
/// Kernel and Model hold arithmetic that gives the same bits everywhere and waits for nobody.
/// </summary>
public sealed class StepPurityRules
{
    private const string TimeAdvice = "model time is the tick; take wall time outside the model";
    private const string MathsAdvice = "use PortableMath: the bits of the C runtime differ by machine";
    private const string Functions =
        "(Exp2|Exp10|ExpM1|Exp|Log2|Log10|Log2P1|Log10P1|LogP1|Log|Pow|SinCosPi|SinCos|SinPi|Sinh|Sin|CosPi|Cosh|Cos|"
        + "TanPi|Tanh|Tan|AsinPi|Asinh|Asin|AcosPi|Acosh|Acos|Atan2Pi|Atan2|AtanPi|Atanh|Atan|Cbrt|RootN|Hypot)";

    // The conversation of a tick waits for blocks; a host of blocks may, wherever it lives.
    private static readonly string[] AsyncPages = ["src/AdoptionSim.Model/Tick.cs", "src/AdoptionSim.Model/Country.cs"];

    private static readonly (Regex Pattern, string Advice)[] Bans =
    [
        (Pattern.Of(@"\bSystem\.Linq\b"), "write the loop: LINQ allocates and hides the order of additions"),
        (Pattern.Of($@"\b(MathF?|double|float|Double|Single|Vector(64|128|256|512)?)\.{Functions}\s*\("), MathsAdvice),
        (Pattern.Of(@"\bTensorPrimitives\b"), MathsAdvice),
        (Pattern.Of(@"\b(DateTime|DateTimeOffset|TimeProvider|Stopwatch)\b"), TimeAdvice),
        (Pattern.Of(@"\bConsole\b"), "the model says nothing; report through an observer or an exception"),
    ];

    private static readonly Regex Async = Pattern.Of(@"\basync\b");
    private static readonly Regex BlockHost = Pattern.Of(@"class\s+\w+[^{;]*:[^{;]*\bIBlockHost\b");

    [Fact]
    public void Kernel_And_Model_Are_Pure() => Verdict.Clean(RepositoryFiles.Here.Source
        .Where(file => file.IsUnder("src/AdoptionSim.Kernel") || file.IsUnder("src/AdoptionSim.Model"))
        .SelectMany(Find));

    [Fact]
    public void Impure_Code_Is_Seen() => Verdict.Sees(
        Find(RepositoryFile.Imagined(
            "src/AdoptionSim.Model/A.cs",
            "using System.Linq;\n// Math.Exp and async\nclass A\n{\n"
            + "    double B() => PortableMath.Exp(1) + Math.Sqrt(2);\n"
            + "    string C() => $\"{Math.Exp(1):N2} Console\" + 'x';\n"
            + "    async Task D() => Console.WriteLine(\"DateTime\");\n}\n")),
        "A.cs:1: 'System.Linq'",
        "A.cs:6: 'Math.Exp('",
        "A.cs:7: 'async'",
        "A.cs:7: 'Console'");

    private static IEnumerable<Finding> Find(RepositoryFile file)
    {
        string code = file.Code.Code;
        IEnumerable<Finding> found = from ban in Bans
                                     from Match match in ban.Pattern.Matches(code)
                                     select file.At(match.Index, $"'{match.Value}': {ban.Advice}");
        bool mayWait = AsyncPages.Contains(file.Path, StringComparer.Ordinal) || BlockHost.IsMatch(code);
        return mayWait ? found : found.Concat(Async.Matches(code)
            .Select(match => file.At(match.Index, "'async': only the tick, the country and hosts of blocks wait")));
    }
}
