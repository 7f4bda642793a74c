namespace AdoptionSim.Inputs.Parameters;

/// <summary>A parameter that a fit found.</summary>
public sealed record FittedParameter
{
    /// <summary>Id, for a family with its key.</summary>
    public required string Id { get; init; }

    /// <summary>Value in the unit of the parameter.</summary>
    public required double Value { get; init; }

    /// <summary>Lower end of the range.</summary>
    public required double Low { get; init; }

    /// <summary>Upper end of the range.</summary>
    public required double High { get; init; }

    /// <summary>Confidence flag; C for a value that the program computed.</summary>
    public string Flag { get; init; } = "C";

    /// <summary>Keys of the sources that it was fitted to, separated by semicolons.</summary>
    public required string Source { get; init; }

    /// <summary>How it was found, in English; empty when there is nothing to say.</summary>
    public string Note { get; init; } = string.Empty;
}
