using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using AdoptionSim.Model.Population;
using AdoptionSim.Reports.Attributions;
using AdoptionSim.Reports.Comparisons;
using AdoptionSim.Reports.Headlines;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Pages;
using AdoptionSim.Reports.Statistics;
using AdoptionSim.Reports.Texts;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim;

/// <summary>What reports say of a folder beside its figures, from its manifest and its inputs.</summary>
internal static class ReportSubjects
{
    private const int IdLettersShown = 8;
    private const string LeverPath = "levers.";

    /// <summary>Of a run.</summary>
    /// <param name="folder">Its folder, which may still be partial.</param>
    /// <param name="manifest">What it is.</param>
    /// <param name="headline">Its main figures.</param>
    /// <exception cref="FormatException">A file of its inputs is not of its form.</exception>
    public static ReportSubject Of(string folder, RunManifest manifest, Headline headline) => new()
    {
        Kind = SubjectKind.Run,
        Id = manifest.RunId,
        ResultDigest = manifest.ResultDigest,
        EngineVersion = manifest.EngineVersion,
        Title = new ReportText(manifest.ScenarioTitle.Ja, manifest.ScenarioTitle.En),
        Facts = FactsOf(folder, manifest, headline),
        Parameters = ParametersOf(folder, manifest.HomeCountry),
        DataDigests = manifest.DataDigests,
        Command = CommandOf(manifest),
        ShortId = manifest.RunId[..IdLettersShown],
        BandNote = BandNote(headline.Band, "band"),
    };

    /// <summary>Of a comparison.</summary>
    /// <param name="comparison">Its figures.</param>
    /// <param name="runs">Its runs, base first.</param>
    /// <param name="engineVersion">Version of the engine that made it.</param>
    /// <param name="resultDigest">Its result digest.</param>
    public static ReportSubject Of(
        Comparison comparison, IReadOnlyList<ComparedRun> runs, string engineVersion, string resultDigest)
    {
        string variants = string.Join(", ", comparison.Labels.Skip(1));
        return new ReportSubject
        {
            Kind = SubjectKind.Comparison,
            Id = comparison.Id,
            ResultDigest = resultDigest,
            EngineVersion = engineVersion,
            Title = new ReportText(
                $"{variants.Replace(", ", "、", StringComparison.Ordinal)} と {comparison.Labels[0]} の比較",
                $"{variants} against {comparison.Labels[0]}"),
            Facts =
            [
                Fact("base", comparison.Labels[0]),
                Fact("variants", variants),
                Fact("months", string.Join(", ", comparison.Months.Select(Month))),
                Fact("replicates", comparison.Replicates.ToString(CultureInfo.InvariantCulture)),
            ],
            Runs = [.. runs.Select(run => new ReportRun(run.Label, run.RunId, run.ResultDigest))],
            ShortId = comparison.Id[..IdLettersShown],
            BandNote = BandNote(comparison.Band, "compare.band"),
        };
    }

    /// <summary>Of an explanation.</summary>
    /// <param name="attribution">What it found.</param>
    /// <param name="manifest">What it is.</param>
    public static ReportSubject Of(Attribution attribution, ExplanationManifest manifest)
    {
        BilingualText title = FolderIdentity.Of(manifest).Title;
        int players = attribution.Outcomes.Count > 0 ? attribution.Outcomes[0].Shares.Count : 0;
        return new ReportSubject
        {
            Kind = SubjectKind.Explanation,
            Id = manifest.ExplanationId,
            ResultDigest = manifest.ResultDigest,
            EngineVersion = manifest.EngineVersion,
            Title = new ReportText(title.Ja, title.En),
            Facts =
            [
                (ReportTexts.Of("page.fact.scenario"), new ReportText(
                    $"{manifest.ScenarioTitle.Ja}（{manifest.ScenarioId}）",
                    $"{manifest.ScenarioTitle.En} ({manifest.ScenarioId})")),
                (ReportTexts.Of("page.fact.by"),
                    ReportTexts.Of(attribution.ByPillar ? "page.fact.by.pillar" : "page.fact.by.lever", players)),
                Fact("month", attribution.Month),
                Fact("replicates", attribution.Replicates.ToString(CultureInfo.InvariantCulture)),
                (ReportTexts.Of("page.fact.method"), attribution.Orders is int orders
                    ? ReportTexts.Of("explain.sampled", orders) : ReportTexts.Of("explain.exact")),
                Fact("full", attribution.FullRunId),
                Fact("empty", attribution.EmptyRunId),
            ],
            ShortId = manifest.ExplanationId[..IdLettersShown],
            BandNote = BandNote(Estimate.BandOf(attribution.Replicates), "explain.band"),
        };
    }

    private static ReportText BandNote(BandKind band, string family) => ReportTexts.Of(band switch
    {
        BandKind.Percentiles => $"{family}.percentiles",
        BandKind.MinMax => $"{family}.min_max",
        _ => $"{family}.none",
    });

    private static List<(ReportText Name, ReportText Value)> FactsOf(
        string folder, RunManifest manifest, Headline headline)
    {
        List<(ReportText, ReportText)> facts =
        [
            (ReportTexts.Of("page.fact.scenario"), new ReportText(
                $"{manifest.ScenarioTitle.Ja}（{manifest.ScenarioId}）",
                $"{manifest.ScenarioTitle.En} ({manifest.ScenarioId})")),
            (ReportTexts.Of("page.fact.months"),
                ReportTexts.Of("page.fact.months.value", manifest.From, manifest.To)),
            Fact("replicates", manifest.Replicates.ToString(CultureInfo.InvariantCulture)),
            Fact("scale", string.Join(", ", manifest.Scales.Select(pair => $"{pair.Key} 1:{pair.Value}"))),
            Fact("seed", manifest.Seed.ToString(CultureInfo.InvariantCulture)),
            (ReportTexts.Of("page.fact.countries"), new ReportText(
                string.Join('、', headline.Countries.Select(code => ReportTexts.NameOf("country", code).Ja)),
                string.Join(", ", headline.Countries.Select(code => ReportTexts.NameOf("country", code).En)))),
        ];
        string[] levers =
        [
            .. LinesOf(folder, RunFolder.OriginsFile).Select(line => line["path"])
                .Where(path => path.StartsWith(LeverPath, StringComparison.Ordinal))
                .Select(path => path[LeverPath.Length..].Split('.', '[')[0]).Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        if (levers.Length > 0)
        {
            Dictionary<string, BilingualText> titles = Simulation.Catalogue().Levers.ToDictionary(
                lever => lever.Id, lever => lever.Title, StringComparer.Ordinal);
            facts.Add((ReportTexts.Of("page.fact.levers"), new ReportText(
                string.Join('、', levers.Select(lever => titles.GetValueOrDefault(lever)?.Ja ?? lever)),
                string.Join(", ", levers.Select(lever => titles.GetValueOrDefault(lever)?.En ?? lever)))));
        }

        if (manifest.Overrides.Count > 0)
        {
            facts.Add(Fact("overrides", string.Join(", ", manifest.Overrides)));
        }

        return facts;
    }

    private static (ReportText Name, ReportText Value) Fact(string name, string value) =>
        (ReportTexts.Of($"page.fact.{name}"), ReportText.Same(value));

    private static string Month(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static ReportParameter[] ParametersOf(string folder, string home) =>
    [
        .. LinesOf(folder, RunFolder.ParametersFile).Where(line => line["country"] == home)
            .Select(line => new ReportParameter(
                line["parameter"], line["value"], line["low"], line["high"], line["unit"], line["flag"],
                line["source"])),
    ];

    /// <summary>The lines of a CSV file by the names of their columns; none where an older folder lacks it.</summary>
    private static IEnumerable<Dictionary<string, string>> LinesOf(string folder, string file)
    {
        string path = Path.Combine(folder, file);
        if (!File.Exists(path))
        {
            yield break;
        }

        IReadOnlyList<string>? names = null;
        foreach (IReadOnlyList<string> line in CsvLines.Read(File.ReadAllText(path)))
        {
            if (names is null)
            {
                names = line;
                continue;
            }

            yield return line.Count == names.Count
                ? names.Zip(line).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal)
                : throw new FormatException($"{file}: a line has {line.Count} cells");
        }
    }

    private static string CommandOf(RunManifest manifest)
    {
        var command = new StringBuilder("adoptionsim run ")
            .Append(manifest.ScenarioFiles.Count > 0 ? manifest.ScenarioFiles[0] : manifest.ScenarioId)
            .Append(CultureInfo.InvariantCulture, $" --replicates {manifest.Replicates} --seed {manifest.Seed}");
        if (manifest.Scales.TryGetValue(manifest.HomeCountry, out int scale))
        {
            command.Append(CultureInfo.InvariantCulture, $" --scale 1:{scale}");
        }

        foreach (string change in manifest.Overrides)
        {
            command.Append(" --set '").Append(change.Replace("'", "'\\''", StringComparison.Ordinal)).Append('\'');
        }

        return command.ToString();
    }
}
