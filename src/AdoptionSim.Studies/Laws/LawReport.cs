using System.Collections.Generic;

namespace AdoptionSim.Studies.Laws;

/// <summary>A law of diffusion checked against the engine.</summary>
/// <param name="Name">Name of the law, as the command takes it.</param>
/// <param name="Equation">The closed form, in plain text.</param>
/// <param name="Points">Values.</param>
public sealed record LawReport(string Name, string Equation, IReadOnlyList<LawPoint> Points);
