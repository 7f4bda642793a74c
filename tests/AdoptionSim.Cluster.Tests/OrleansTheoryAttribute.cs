using System;

namespace AdoptionSim.Cluster.Tests;

/// <summary>A theory that needs a build with Orleans.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OrleansTheoryAttribute : TheoryAttribute
{
    public OrleansTheoryAttribute()
    {
        if (!ClusterHosts.IsAvailable)
        {
            Skip = OrleansFactAttribute.Reason;
        }
    }
}
