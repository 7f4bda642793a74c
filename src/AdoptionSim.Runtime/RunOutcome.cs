using System;

namespace AdoptionSim.Runtime;

/// <summary>What a finished run was, beside its tables.</summary>
/// <param name="StateDigest">
/// Digest of the state of every firm and person of every country and replicate at the end; the same for any thread
/// count.
/// </param>
/// <param name="Firms">Firms simulated in one replicate, all countries.</param>
/// <param name="Persons">Persons simulated in one replicate, all countries.</param>
/// <param name="AgentTicks">Agent-ticks of the whole run.</param>
/// <param name="PopulationTime">Wall time of building the populations.</param>
/// <param name="TickTime">Wall time of the ticks.</param>
public sealed record RunOutcome(
    ulong StateDigest, long Firms, long Persons, long AgentTicks, TimeSpan PopulationTime, TimeSpan TickTime);
