using System;

namespace AdoptionSim.Cluster.Tests;

/// <summary>A test that needs a build with Orleans, and a small file system of its own.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OrleansMountFactAttribute : FactAttribute
{
    public OrleansMountFactAttribute()
    {
        if (!ClusterHosts.IsAvailable)
        {
            Skip = OrleansFactAttribute.Reason;
        }
        else if (!SmallDisk.CanBeMounted)
        {
            Skip = SmallDisk.Reason;
        }
    }
}
