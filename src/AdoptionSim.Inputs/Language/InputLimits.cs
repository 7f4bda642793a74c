using AdoptionSim.Model.Time;

namespace AdoptionSim.Inputs.Language;

/// <summary>Limits of the scenario language; they keep a mistake or an attack from costing time and memory.</summary>
public static class InputLimits
{
    /// <summary>Largest file, bytes.</summary>
    public const int FileBytesMax = 1024 * 1024;

    /// <summary>Deepest nesting of maps and lists.</summary>
    public const int DepthMax = 32;

    /// <summary>Most values in one file.</summary>
    public const int NodesMax = 50_000;

    /// <summary>Longest chain of <c>extends</c>.</summary>
    public const int InheritanceMax = 8;

    /// <summary>Largest k of the scale 1:k.</summary>
    public const int ScaleMax = 100_000;

    /// <summary>Most replicates.</summary>
    public const int ReplicatesMax = 10_000;

    /// <summary>Most persons simulated in a comparator.</summary>
    public const int ComparatorPersonsMax = 100_000_000;

    /// <summary>Strongest lever; 1 is the strength that the plan funds.</summary>
    public const double StrengthMax = 2;

    /// <summary>Deepest slump in the demand for labour, share.</summary>
    public const double DemandChangeMin = -0.9;

    /// <summary>Highest boom in the demand for labour, share.</summary>
    public const double DemandChangeMax = 1;

    /// <summary>Month of the initial conditions: every horizon starts here.</summary>
    public static Month FirstMonth => Month.Of(2023, 1);

    /// <summary>Last month that a horizon may reach.</summary>
    public static Month LastMonth => Month.Of(2045, 12);
}
