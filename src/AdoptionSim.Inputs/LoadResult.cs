using System.Collections.Generic;
using AdoptionSim.Inputs.Diagnostics;

namespace AdoptionSim.Inputs;

/// <summary>A loaded scenario, or why it could not be loaded.</summary>
/// <param name="Scenario">The scenario; null when any diagnostic is an error.</param>
/// <param name="Diagnostics">All problems, in order of their places.</param>
public sealed record LoadResult(ResolvedScenario? Scenario, IReadOnlyList<Diagnostic> Diagnostics);
