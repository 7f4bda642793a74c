namespace AdoptionSim.Studies.Attribution;

/// <summary>What an effect is shared out over.</summary>
public enum PlayerKind
{
    /// <summary>Each lever of the scenario.</summary>
    Lever,

    /// <summary>The levers of each pillar of the plan together.</summary>
    Pillar,
}
