using System.Collections.Generic;

namespace AdoptionSim.Model.Population;

/// <summary>Ids of the published maps of how far AI reaches into the tasks of occupations.</summary>
public static class ExposureMaps
{
    /// <summary>Task scores of the International Labour Organization.</summary>
    public const string Ilo = "ilo";

    /// <summary>Human ratings of Eloundou and others.</summary>
    public const string Eloundou = "eloundou";

    /// <summary>Occupational exposure by abilities, of Felten and others.</summary>
    public const string Aioe = "aioe";

    /// <summary>All ids; the first is taken where nothing is said.</summary>
    public static IReadOnlyList<string> Ids { get; } = [Ilo, Eloundou, Aioe];
}
