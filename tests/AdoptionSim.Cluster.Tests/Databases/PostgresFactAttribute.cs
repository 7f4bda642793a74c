using System;

namespace AdoptionSim.Cluster.Tests.Databases;

/// <summary>A test that needs a build with Orleans, and PostgreSQL on this machine.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute()
    {
        if (!ClusterHosts.IsAvailable)
        {
            Skip = OrleansFactAttribute.Reason;
        }
        else if (PostgresServer.Programs is null)
        {
            Skip = "PostgreSQL is not installed (apt-get install postgresql).";
        }
    }
}
