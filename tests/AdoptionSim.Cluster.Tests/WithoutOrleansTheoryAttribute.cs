using System;

namespace AdoptionSim.Cluster.Tests;

/// <summary>A theory about a build without Orleans.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class WithoutOrleansTheoryAttribute : TheoryAttribute
{
    public WithoutOrleansTheoryAttribute()
    {
        if (ClusterHosts.IsAvailable)
        {
            Skip = "Orleans is in this build.";
        }
    }
}
