using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Reports.Attributions;
using AdoptionSim.Reports.Figures;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Notebooks;

/// <summary>Which lever did what: Shapley values that add up to the whole, and how levers act together.</summary>
[TypeFormatterSource(typeof(ShownFormatters))]
public sealed class LeverExplanation : IShown
{
    private readonly ReportLanguage language;

    /// <summary>Makes it from what was found.</summary>
    internal LeverExplanation(string folder, Attribution attribution, ReportLanguage language)
    {
        Folder = folder;
        Attribution = attribution;
        this.language = language;
    }

    /// <summary>Path of the folder, for other programs; it is in nothing that is shown.</summary>
    public string Folder { get; }

    /// <summary>Every value as data.</summary>
    public Attribution Attribution { get; }

    /// <summary>One waterfall for each indicator.</summary>
    public IReadOnlyList<ResultFigure> Figures =>
    [
        .. AttributionFigures.Of(Attribution).Select(figure => new ResultFigure(
            figure, $"AdoptionSim {Simulation.EngineVersion} · run id {Attribution.FullRunId}", language, Cite())),
    ];

    /// <summary>The same, shown in a language.</summary>
    /// <param name="language">Language.</param>
    public LeverExplanation In(ReportLanguage language) => new(Folder, Attribution, language);

    /// <summary>The tables of every indicator.</summary>
    public override string ToString() => Tables().ToString();

    /// <inheritdoc/>
    public string ToHtml() => string.Concat(Figures.Select(figure => figure.ToHtml()));

    /// <inheritdoc/>
    public string ToCsv() => Tables().ToCsv();

    /// <summary>What was explained, by the ids of the run with all levers and of the run without.</summary>
    public string Cite() => language == ReportLanguage.Ja
        ? $"（出典）AdoptionSim（版 {Simulation.EngineVersion}）による試算「{Attribution.ScenarioId}」の施策別の内訳。"
            + $"run id：{Attribution.FullRunId}、施策のない run id：{Attribution.EmptyRunId}\n"
        : $"The AdoptionSim authors. Contributions of levers in {Attribution.ScenarioId} [Simulation results; "
            + $"AdoptionSim version {Simulation.EngineVersion}]. Run id {Attribution.FullRunId}; run id without "
            + $"levers {Attribution.EmptyRunId}.\n";

    private Listing Tables() => new(AttributionTables.Of(Attribution), language, Cite());
}
