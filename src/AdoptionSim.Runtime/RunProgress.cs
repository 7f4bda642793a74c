namespace AdoptionSim.Runtime;

/// <summary>How far a run has come.</summary>
/// <param name="DoneAgentTicks">Agent-ticks done; an agent is a firm or a person.</param>
/// <param name="AllAgentTicks">Agent-ticks of the whole run.</param>
/// <param name="DoneReplicates">Replicates that have ended.</param>
/// <param name="Replicates">Replicates of the run.</param>
public readonly record struct RunProgress(long DoneAgentTicks, long AllAgentTicks, int DoneReplicates, int Replicates)
{
    /// <summary>Share of the work that is done, 0 to 1.</summary>
    public double DoneShare => AllAgentTicks == 0 ? 1.0 : (double)DoneAgentTicks / AllAgentTicks;
}
