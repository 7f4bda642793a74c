using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using AdoptionSim.Tidy.Tests.Reading;

namespace AdoptionSim.Tidy.Tests.Rules;

/// <summary>
/// The repository knows nobody's machine: no path or name of the place where it was written. The patterns are put
/// together from parts, so that this file does not break its own rule.
/// </summary>
public sealed class PrivacyRules
{
    private const string NotInPath = @"(?<![\w.:/-])";

    private static readonly Regex Place = Pattern.Of(string.Join(
        '|',
        NotInPath + "/wo" + @"rk/\w",
        NotInPath + "/ro" + @"ot/[\w.]",
        NotInPath + "/tm" + @"p/[A-Za-z]",
        NotInPath + "/ho" + @"me/\w",
        NotInPath + "/Us" + @"ers/\w",
        @"\b[A-Z]:\\Us" + @"ers\\",
        @"\.lib" + @"rary\b",
        @"\.mir" + @"ror\b",
        @"\bdos" + @"siers?\b",
        @"\bfa" + @"rm[_/]\w",
        @"\bbash_jo" + @"bs\b"));

    [Fact]
    public void No_File_Names_A_Machine_Or_A_Workplace() => Verdict.Clean(RepositoryFiles.Here.All
        .Where(file => !file.IsUnder(".ci") && FileShapeRules.IsText(file)).SelectMany(Find));

    [Fact]
    public void Places_Are_Seen_And_Paths_Of_The_Repository_Are_Not() => Verdict.Sees(
        Find(RepositoryFile.Imagined(
            "a.md",
            "see /wo" + "rk/x\nhttps://example.org/wo" + "rk/x src/wo" + "rk/x\nfarms, a farm.\n"
            + "in '/tm" + "p/x'\n/tm" + "p}/x\n")),
        "a.md:1",
        "a.md:4");

    private static IEnumerable<Finding> Find(RepositoryFile file) => Place.Matches(file.Text)
        .Select(match => file.At(match.Index, $"'{match.Value}' belongs to one machine or workplace; leave it out"));
}
