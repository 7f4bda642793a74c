namespace AdoptionSim.Inputs.Parameters;

/// <summary>A central parameter of one country with where it comes from.</summary>
public sealed record ResolvedParameter
{
    /// <summary>Id, for a family with its key.</summary>
    public required string Id { get; init; }

    /// <summary>Country, ISO 3166 code of two letters.</summary>
    public required string CountryCode { get; init; }

    /// <summary>Value in the unit.</summary>
    public required double Value { get; init; }

    /// <summary>Unit.</summary>
    public required string Unit { get; init; }

    /// <summary>Lower end of the range.</summary>
    public required double Low { get; init; }

    /// <summary>Upper end of the range.</summary>
    public required double High { get; init; }

    /// <summary>Shape of the prior.</summary>
    public required string Distribution { get; init; }

    /// <summary>Confidence flag: S, s, C, M or D.</summary>
    public required string Flag { get; init; }

    /// <summary>Keys of the sources, separated by semicolons.</summary>
    public required string Source { get; init; }

    /// <summary>Symbol of the equations; empty when it has none.</summary>
    public required string Symbol { get; init; }

    /// <summary>Equation; empty when it stands in none.</summary>
    public required string Equation { get; init; }

    /// <summary>Why the value is what it is, in English.</summary>
    public required string Note { get; init; }

    /// <summary>File that gives the value.</summary>
    public required string File { get; init; }

    /// <summary>Line in that file.</summary>
    public required int Line { get; init; }
}
