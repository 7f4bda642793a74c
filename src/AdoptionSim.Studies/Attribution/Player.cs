using System.Collections.Generic;

namespace AdoptionSim.Studies.Attribution;

/// <summary>A lever, or the levers of one pillar, that are pulled together or not at all.</summary>
/// <param name="Id">Id of the lever or pillar.</param>
/// <param name="Levers">Ids of its levers.</param>
public sealed record Player(string Id, IReadOnlyList<string> Levers);
