namespace AdoptionSim.Runtime.Probing;

/// <summary>Time that something takes.</summary>
/// <param name="WallSeconds">Time on the wall, seconds; other work on the machine makes it longer.</param>
/// <param name="CpuSeconds">Time of all processors that this process took, seconds, compiling and collecting included.
/// </param>
public readonly record struct Cost(double WallSeconds, double CpuSeconds)
{
    /// <summary>Both after each other.</summary>
    /// <param name="other">The other.</param>
    public Cost Plus(Cost other) => new(WallSeconds + other.WallSeconds, CpuSeconds + other.CpuSeconds);

    /// <summary>What is left of this without the other; may be negative.</summary>
    /// <param name="other">The other.</param>
    public Cost Minus(Cost other) => new(WallSeconds - other.WallSeconds, CpuSeconds - other.CpuSeconds);

    /// <summary>So many of it.</summary>
    /// <param name="factor">How many.</param>
    public Cost Times(double factor) => new(WallSeconds * factor, CpuSeconds * factor);

    /// <summary>The same, with nothing below zero: a difference of two measured times can come out so.</summary>
    public Cost OrNothing() => new(double.Max(0.0, WallSeconds), double.Max(0.0, CpuSeconds));
}
