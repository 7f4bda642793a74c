using System;

namespace AdoptionSim.Cli.Tests.Processes;

/// <summary>A test with cases of what Windows does not have.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "Shells and peak memory are tested on Unix.";
        }
    }
}
