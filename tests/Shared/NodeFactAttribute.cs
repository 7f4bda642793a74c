using System;

namespace AdoptionSim.Tests;

/// <summary>A test that runs programs under Node; it is skipped, with the reason, where they are turned off.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        if (NodeScripts.IsTurnedOff)
        {
            Skip = NodeScripts.TurnedOff;
        }
    }
}
