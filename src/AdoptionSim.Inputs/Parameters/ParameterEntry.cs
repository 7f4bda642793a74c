using AdoptionSim.Inputs.Diagnostics;

namespace AdoptionSim.Inputs.Parameters;

/// <summary>A parameter as one file gives it.</summary>
internal sealed record ParameterEntry
{
    /// <summary>Id, for a family with its key.</summary>
    public required string Id { get; init; }

    /// <summary>Unit.</summary>
    public required string Unit { get; init; }

    /// <summary>Value in the unit.</summary>
    public required double Value { get; init; }

    /// <summary>Lower end of the range.</summary>
    public required double Low { get; init; }

    /// <summary>Upper end of the range.</summary>
    public required double High { get; init; }

    /// <summary>Shape of the prior.</summary>
    public required string Distribution { get; init; }

    /// <summary>Confidence flag.</summary>
    public required string Flag { get; init; }

    /// <summary>Keys of the sources, separated by semicolons.</summary>
    public required string Source { get; init; }

    /// <summary>Symbol of the equations.</summary>
    public string Symbol { get; init; } = string.Empty;

    /// <summary>Equation.</summary>
    public string Equation { get; init; } = string.Empty;

    /// <summary>Why the value is what it is, in English.</summary>
    public string Note { get; init; } = string.Empty;

    /// <summary>Where the value stands.</summary>
    public required SourcePlace Place { get; init; }
}
