namespace AdoptionSim.Studies.Laws;

/// <summary>What the laws of matching are checked for.</summary>
public sealed record MatchingLawSettings
{
    /// <summary>Applications, 0 or more.</summary>
    public required int Applications { get; init; }

    /// <summary>Vacancies, 0 or more.</summary>
    public required int Vacancies { get; init; }

    /// <summary>Matches at one searcher and one vacancy where the rule is Cobb–Douglas, 0 or more.</summary>
    public double Efficiency { get; init; } = 1.0;

    /// <summary>Elasticity of matches to searchers where the rule is Cobb–Douglas, in [0, 1].</summary>
    public double Elasticity { get; init; } = 0.5;

    /// <summary>Times that the exact rule is drawn ball by ball, 2 or more.</summary>
    public int Draws { get; init; } = 1000;

    /// <summary>Seed of the draws.</summary>
    public ulong Seed { get; init; } = 1;
}
