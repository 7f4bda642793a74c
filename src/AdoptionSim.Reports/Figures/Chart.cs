using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Figures;

/// <summary>One picture of a figure, as data: whoever draws it decides on pixels.</summary>
public abstract record Chart
{
    /// <summary>What the values are, with their unit.</summary>
    public required ReportText Axis { get; init; }

    /// <summary>Title of this picture where a figure has several; empty for one alone.</summary>
    public ReportText Title { get; init; } = ReportText.Same("");
}
