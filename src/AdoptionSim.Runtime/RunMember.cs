using AdoptionSim.Observations.Recording;

namespace AdoptionSim.Runtime;

/// <summary>One scenario of a set that runs together.</summary>
/// <param name="Recording">What is recorded, and the scenario.</param>
/// <param name="Tables">Where its rows go.</param>
public sealed record RunMember(RecordingPlan Recording, RunTables Tables);
