using AdoptionSim.Reports.Attributions;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim;

/// <summary>A finished explanation.</summary>
/// <param name="Folder">Path of its folder.</param>
/// <param name="ResultDigest">SHA-256 of what came out.</param>
/// <param name="Attribution">What did what.</param>
/// <param name="Language">Language of <see cref="ToText"/>.</param>
public sealed record ExplanationResult(
    string Folder, string ResultDigest, Attribution Attribution, ReportLanguage Language)
{
    /// <summary>The tables as plain text.</summary>
    /// <param name="width">Columns of the page, 40 or more.</param>
    public string ToText(int width = 160) => AttributionText.Render(Attribution, Language, width);
}
