namespace AdoptionSim.Tidy.Tests.Reading;

/// <summary>A place that breaks a rule, with what to do about it.</summary>
/// <param name="Path">File, from the root.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
internal sealed record Finding(string Path, int Line, string Message)
{
    public override string ToString() => $"{Path}:{Line}: {Message}";
}
