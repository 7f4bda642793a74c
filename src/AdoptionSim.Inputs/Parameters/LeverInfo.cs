using System.Collections.Generic;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Inputs.Parameters;

/// <summary>What the program knows of a lever.</summary>
/// <param name="Id">Id, as a scenario writes it.</param>
/// <param name="Number">Number in the list of levers, such as L1.</param>
/// <param name="Title">Title in both languages.</param>
/// <param name="Pillar">Pillar of the plan.</param>
/// <param name="BudgetLines">Lines of the printed budget that carry it.</param>
/// <param name="Keys">Keys that a scenario may give it, with what they mean.</param>
/// <param name="Parameters">Parameters that it moves or that set its terms.</param>
public sealed record LeverInfo(
    string Id, string Number, BilingualText Title, string Pillar, IReadOnlyList<string> BudgetLines,
    IReadOnlyList<(string Key, BilingualText Meaning)> Keys, IReadOnlyList<ResolvedParameter> Parameters);
