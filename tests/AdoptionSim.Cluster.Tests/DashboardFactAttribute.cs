using System;

namespace AdoptionSim.Cluster.Tests;

/// <summary>A test that needs a build with the dashboard of Orleans.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DashboardFactAttribute : FactAttribute
{
    public DashboardFactAttribute()
    {
        if (!ClusterHosts.IsAvailable)
        {
            Skip = OrleansFactAttribute.Reason;
        }
        else if (!ClusterHosts.HasDashboard)
        {
            Skip = $"The package {ClusterHosts.DashboardPackage} could not be restored.";
        }
    }
}
