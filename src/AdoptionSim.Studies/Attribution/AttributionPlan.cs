using System;
using System.Collections.Generic;

namespace AdoptionSim.Studies.Attribution;

/// <summary>What an attribution has to do.</summary>
/// <param name="Players">The players.</param>
/// <param name="Runs">Runs in all.</param>
/// <param name="RunsLeft">Runs that are not in the cache.</param>
/// <param name="Left">Time that they take, measured on the first of them; null when nothing was measured.</param>
public sealed record AttributionPlan(IReadOnlyList<Player> Players, int Runs, int RunsLeft, TimeSpan? Left);
