using System;
using System.Collections.Generic;

namespace AdoptionSim.Model.Workers;

/// <summary>Age classes that share the hazards of personal AI use, as the surveys print them.</summary>
public static class AgeClass
{
    private static readonly int[] FirstAges = [15, 20, 30, 40, 50, 60, 70];
    private static readonly byte[] ClassOfYears = Classes();

    /// <summary>Ids of the classes, in order of age.</summary>
    public static IReadOnlyList<string> Ids { get; } = ["15_19", "20_29", "30_39", "40_49", "50_59", "60_69",
        "70_plus"];

    /// <summary>Youngest age of all, years.</summary>
    internal static int YoungestYears => FirstAges[0];

    /// <summary>Number of classes.</summary>
    public const int Count = 7;

    /// <summary>Class of an age.</summary>
    /// <param name="ageYears">Age in years, 15 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The age is below 15.</exception>
    public static int Of(int ageYears)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ageYears, FirstAges[0]);
        return ageYears < ClassOfYears.Length ? ClassOfYears[ageYears] : FirstAges.Length - 1;
    }

    private static byte[] Classes()
    {
        var classes = new byte[byte.MaxValue + 1];
        for (int years = FirstAges[0]; years < classes.Length; years++)
        {
            classes[years] = (byte)Array.FindLastIndex(FirstAges, first => first <= years);
        }

        return classes;
    }
}
