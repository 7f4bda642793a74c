using AdoptionSim.Model.Population;

namespace AdoptionSim.Inputs.Language;

/// <summary>A key of the scenario language: the validator and the schema both read it.</summary>
/// <param name="Name">The key.</param>
/// <param name="Shape">Shape of its value.</param>
/// <param name="IsRequired">Whether it must be given.</param>
/// <param name="Description">What it is, in both languages.</param>
internal sealed record KeyDefinition(string Name, KeyShape Shape, bool IsRequired, BilingualText Description);
