using System;

namespace AdoptionSim.Tests;

/// <summary>A test of signals and limits, which Windows does not have.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "Signals and limits are tested on Unix.";
        }
    }
}
