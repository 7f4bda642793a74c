using AdoptionSim.Runtime.Probing;

namespace AdoptionSim.Planning;

/// <summary>What a part of a run takes.</summary>
/// <param name="Stage">The part.</param>
/// <param name="Cost">Its time.</param>
public sealed record StageCost(RunStage Stage, Cost Cost);
