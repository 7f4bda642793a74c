using System;
using System.Collections.Generic;

namespace AdoptionSim.Model.Workers;

/// <summary>Age bands in which the labour market is counted; other than the classes of the surveys of AI use.</summary>
public static class AgeBand
{
    private static readonly byte[] BandOfYears = Bands();

    /// <summary>Ids of the bands, in order of age.</summary>
    public static IReadOnlyList<string> Ids { get; } = ["15_24", "25_34", "35_44", "45_54", "55_64", "65_plus"];

    /// <summary>Number of bands.</summary>
    public const int Count = 6;

    /// <summary>Band of an age.</summary>
    /// <param name="ageYears">Age in years, 15 or more.</param>
    public static int Of(byte ageYears) => BandOfYears[ageYears];

    private static byte[] Bands()
    {
        int[] firstAges = [15, 25, 35, 45, 55, 65];
        var bands = new byte[byte.MaxValue + 1];
        for (int years = 0; years < bands.Length; years++)
        {
            int band = Array.FindLastIndex(firstAges, first => first <= years);
            bands[years] = (byte)Math.Max(0, band);
        }

        return bands;
    }
}
