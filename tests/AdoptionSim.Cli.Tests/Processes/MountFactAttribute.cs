using System;

namespace AdoptionSim.Cli.Tests.Processes;

/// <summary>A test that mounts a small file system for its own process; skipped where that is not allowed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MountFactAttribute : FactAttribute
{
    private static readonly bool CanMount = Launch.Succeeds(
        "unshare", "--mount", "--map-root-user", "sh", "-c", "mount -t tmpfs -o size=64k none /tmp");

    public MountFactAttribute()
    {
        if (!CanMount)
        {
            Skip = "A private file system cannot be mounted here.";
        }
    }
}
