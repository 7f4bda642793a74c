using System;
using System.Collections.Frozen;
using System.Collections.Generic;

namespace AdoptionSim.Inputs.Packs;

/// <summary>Numbers of ISO 3166 that key the draws of each country.</summary>
internal static class CountryCodes
{
    private static readonly FrozenDictionary<string, uint> Numbers =
        new Dictionary<string, uint>(StringComparer.Ordinal)
        {
            ["AE"] = 784,
            ["CN"] = 156,
            ["DE"] = 276,
            ["GB"] = 826,
            ["JP"] = 392,
            ["KR"] = 410,
            ["US"] = 840,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Number of a country.</summary>
    public static uint DrawScopeOf(string code) => Numbers[code];
}
