namespace AdoptionSim.Studies.Validation;

/// <summary>Runs on one network of occupations, without ageing and with every offer accepted.</summary>
/// <param name="AtRest">Without AI and shocks.</param>
/// <param name="InCycle">Without AI, with a business cycle.</param>
/// <param name="WithAi">With AI, without shocks.</param>
internal sealed record NetworkRuns(RunTrace AtRest, RunTrace InCycle, RunTrace WithAi);
