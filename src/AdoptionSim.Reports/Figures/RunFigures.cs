using System;
using System.Collections.Generic;
using System.IO;
using AdoptionSim.Reports.Figures.Building;
using AdoptionSim.Reports.Headlines;
using AdoptionSim.Reports.Results;
using AdoptionSim.Reports.Sources;

namespace AdoptionSim.Reports.Figures;

/// <summary>Makes the figures of a run from the tables of its folder.</summary>
public static class RunFigures
{
    /// <summary>The figures that the tables of a run allow, in the order of the sections.</summary>
    /// <param name="folder">The run's folder, which holds <c>data/</c>.</param>
    /// <param name="headline">The main figures of the same run.</param>
    /// <exception cref="IOException">A table cannot be read.</exception>
    public static IReadOnlyList<Figure> Of(string folder, Headline headline)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(headline);
        using var sources = new SourceTables(Path.Combine(folder, RunResults.DataFolder));
        var context = new FigureContext(headline, sources);
        return
        [
            .. UsageFigures.Of(context), .. GapFigures.Of(context), .. WorkFigures.Of(context),
            .. DistributionFigures.Of(context), .. SpendingFigures.Of(context), .. QualityFigures.Of(context),
        ];
    }
}
