using System.Collections.Generic;

namespace AdoptionSim.Studies.Laws;

/// <summary>A law of work checked against the model's equations.</summary>
/// <param name="Name">Name of the law, as the command takes it.</param>
/// <param name="Equation">The closed form, in plain text.</param>
/// <param name="Values">Values.</param>
public sealed record LawSheet(string Name, string Equation, IReadOnlyList<LawValue> Values)
{
    /// <summary>
    /// Area of the loop that a cycle of demand draws with unemployment to the right and vacancies upwards, squared
    /// shares of the labour force; positive where it runs counter-clockwise; null without a cycle.
    /// </summary>
    public double? LoopArea { get; init; }

    /// <summary>How far unemployment still moved in the last step; null where nothing moves in steps.</summary>
    public double? LastChange { get; init; }

    /// <summary>Markets or draws behind the agents' means; null without agents.</summary>
    public int? Samples { get; init; }

    /// <summary>Seed of the agents' draws; null without agents.</summary>
    public ulong? Seed { get; init; }
}
