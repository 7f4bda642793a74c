using System;

namespace AdoptionSim.Cluster.Tests;

/// <summary>A test that needs a build with Orleans.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OrleansFactAttribute : FactAttribute
{
    /// <summary>Why it is skipped.</summary>
    public const string Reason =
        "Orleans is not in this build: the package " + ClusterHosts.Package + " could not be restored.";

    public OrleansFactAttribute()
    {
        if (!ClusterHosts.IsAvailable)
        {
            Skip = Reason;
        }
    }
}
