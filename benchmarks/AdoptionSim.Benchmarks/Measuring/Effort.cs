namespace AdoptionSim.Benchmarks.Measuring;

/// <summary>How much is measured.</summary>
/// <param name="IsQuick">Whether a moment has to do: small sizes, few rounds.</param>
internal sealed record Effort(bool IsQuick)
{
    /// <summary>k of the scales 1:k of whole ticks; null for the usual.</summary>
    public int[]? Scales { get; init; }

    /// <summary>Rounds of a measurement, each of which runs all that is compared once.</summary>
    public int Rounds => IsQuick ? 5 : 15;

    /// <summary>Takes the quick value or the full one.</summary>
    public T Of<T>(T quick, T full) => IsQuick ? quick : full;
}
