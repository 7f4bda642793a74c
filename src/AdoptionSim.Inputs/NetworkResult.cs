using System.Collections.Generic;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Model.Labour;

namespace AdoptionSim.Inputs;

/// <summary>A network of occupations read from a file, or why it could not be read.</summary>
/// <param name="Network">The network; null when any diagnostic is an error.</param>
/// <param name="Diagnostics">All problems, in order of their places.</param>
public sealed record NetworkResult(OccupationNetwork? Network, IReadOnlyList<Diagnostic> Diagnostics);
