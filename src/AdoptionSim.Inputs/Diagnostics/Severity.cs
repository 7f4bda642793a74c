namespace AdoptionSim.Inputs.Diagnostics;

/// <summary>How grave a diagnostic is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing to do.</summary>
    Info,

    /// <summary>The input is valid and probably not what was meant.</summary>
    Warning,

    /// <summary>The input cannot be used.</summary>
    Error,
}
