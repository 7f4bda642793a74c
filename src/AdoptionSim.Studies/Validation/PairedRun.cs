namespace AdoptionSim.Studies.Validation;

/// <summary>The same country, parameters and draws with AI and without.</summary>
/// <param name="With">The months with AI.</param>
/// <param name="Without">The months without.</param>
/// <param name="Firms">What the firms of both show.</param>
internal sealed record PairedRun(RunTrace With, RunTrace Without, FirmStory Firms);
