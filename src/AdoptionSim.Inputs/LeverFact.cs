using AdoptionSim.Model.Population;

namespace AdoptionSim.Inputs;

/// <summary>What the table of levers says of one.</summary>
/// <param name="Id">Id, as scenarios name it.</param>
/// <param name="Pillar">Pillar of the plan: <c>use</c>, <c>build</c>, <c>trust</c> or <c>collaborate</c>.</param>
/// <param name="Title">Title in both languages.</param>
public sealed record LeverFact(string Id, string Pillar, BilingualText Title);
