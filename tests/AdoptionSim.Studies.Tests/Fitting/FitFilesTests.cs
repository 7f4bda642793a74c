using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AdoptionSim.Studies.Fitting;

namespace AdoptionSim.Studies.Tests.Fitting;

public sealed class FitFilesTests
{
    private const string Moved = "personal_ceiling";
    private const string Drawn = "trust_target";

    [Fact]
    public void A_Comparator_Leaves_Out_Only_What_All_Its_Members_Share_With_The_Home_Country()
    {
        FitResult home = Result("JP", (0.9, 0.3), (0.8, 0.4));
        FitResult shared = Result("US", (0.9, 0.3), (0.7, 0.4 * (1.0 + 1e-12)));
        Assert.Equal(
            [
                "0,JP,personal_ceiling,0.9", "0,JP,trust_target,0.3", "1,JP,personal_ceiling,0.8",
                "1,JP,trust_target,0.4", "0,US,personal_ceiling,0.9", "1,US,personal_ceiling,0.7",
            ],
            Ensemble(home, shared));
    }

    [Fact]
    public void A_Member_That_Meets_The_Home_Value_By_Chance_Keeps_Its_Row()
    {
        FitResult home = Result("JP", (0.9, 0.3), (0.8, 0.4));
        FitResult own = Result("AE", (0.9, 0.3), (0.8, 0.5));
        string[] rows = Ensemble(home, own);
        Assert.Contains("0,AE,trust_target,0.3", rows, StringComparer.Ordinal);
        Assert.Contains("1,AE,trust_target,0.5", rows, StringComparer.Ordinal);
        Assert.Contains("0,AE,personal_ceiling,0.9", rows, StringComparer.Ordinal);
    }

    private static string[] Ensemble(params FitResult[] results)
    {
        using var folder = new TemporaryFolder();
        FitFiles.WriteParameters(results, folder.Path);
        return [.. File.ReadAllLines(folder.Sub("ensemble.csv")).Skip(1).OrderBy(row => row[2] != 'J')];
    }

    private static FitResult Result(string country, params (double Moved, double Drawn)[] members) => new(
        country,
        [
            Value(new FitParameter(Moved, "share", 0.9, 0.6, 0.99, movesWithData: true)),
            Value(new FitParameter(Drawn, "index_0_1", 0.35, 0.3, 0.6, movesWithData: false)),
        ],
        [],
        [.. members.Select(member => new Dictionary<string, double>(StringComparer.Ordinal)
        {
            [Moved] = member.Moved,
            [Drawn] = member.Drawn,
        })],
        Cost: 0.0,
        Simulations: 0,
        Persons: 1);

    private static FittedValue Value(FitParameter parameter) =>
        new(parameter, parameter.Centre, parameter.Centre, parameter.Centre, 0.0);
}
