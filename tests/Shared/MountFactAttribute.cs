using System;

namespace AdoptionSim.Tests;

/// <summary>A test that mounts a small file system for its own process; skipped where that is not allowed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MountFactAttribute : FactAttribute
{
    public MountFactAttribute()
    {
        if (!SmallDisk.CanBeMounted)
        {
            Skip = SmallDisk.Reason;
        }
    }
}
