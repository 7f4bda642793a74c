using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Studies.Validation;

/// <summary>The Markdown page of the scorecard, in both languages. Equal results give equal bytes.</summary>
public static class ScorecardPage
{
    private const string Opening = """
        # Scorecard of stylised facts / 様式化された事実との照合

        Written by `./adoptionsim scorecard --write`; changes by hand are lost. All figures are estimates by a model.

        Each fact is measured on runs of the engine, with AI and without on the same draws, people and parameters: no
        lever is pulled, and the first half of the pairs has the central parameters, the others are members of the
        ensemble. Without AI no firm begins with it or decides on it, and no person takes it up. The expected ranges
        were fixed before the figures were seen. A figure passes when the median and two thirds of its runs lie in the
        range; one marked † when every run does. (The two thirds were asked for after the first figures, where a median
        stood between runs of opposite sign; the runs and ranges of fact 6 were set up anew then too.) Figures
        marked * are needed for a release. The band is from the least to the greatest run; with so few runs it is not a
        confidence interval. A fact that fails stays on the page: nothing was tuned to pass.

        数字はすべてモデルによる試算である。AI ありの試算と、同じ人・同じ乱数・同じパラメータで AI
        なしの試算を比べる。政策手段は使わない。期待する範囲は数字を見る前に決めた。中央値と三分の二以上の試算が範囲に入れば合格、†
        の付いた項目はすべての試算が入れば合格とする（三分の二の条件と、事実 6
        を測る試算の設定と範囲は、最初の数字を見た後に変えた）。* は公開に必要な項目。幅は最小から最大まで。不合格もそのまま載せる。

        Flags: S seen in the source, s seen in a secondary text, C computed, M recalled and still to be traced, D chosen
        by design. Sources are keys of `data/sources.yaml` or titles.

        """;

    /// <summary>The page.</summary>
    /// <param name="results">Facts with their figures.</param>
    /// <param name="options">How large the validation was.</param>
    public static string Text(IReadOnlyList<FactResult> results, ValidationOptions options)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(options);
        var text = new StringBuilder(Opening.ReplaceLineEndings("\n")).Append('\n');
        Line(text, Settings(options).En);
        Line(text, string.Empty);
        Line(text, Settings(options).Ja);
        Line(text, string.Empty);
        Line(text, $"{results.Count(result => result.Passes)} of {results.Count} facts pass.");
        Summary(text, results);
        foreach (FactResult result in results)
        {
            Details(text, result);
        }

        return text.ToString();
    }

    /// <summary>The line that says how large the validation was.</summary>
    /// <param name="options">How large it was.</param>
    public static BilingualText Settings(ValidationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        string tenthJa = options.WithTenth ? "、平時は 1:10 も" : string.Empty;
        string tenthEn = options.WithTenth ? ", at rest also 1:10" : string.Empty;
        return new BilingualText(
            FormattableString.Invariant(
                $"乱数の種 {options.Seed}、縮尺 1:{options.Scale}、粗い縮尺 1:{options.CoarseScale}{tenthJa}、")
                + FormattableString.Invariant($"試算の組 {options.Replicates}、2023-01 から 2032-12 まで。"),
            FormattableString.Invariant(
                $"Seed {options.Seed}; scale 1:{options.Scale}, coarse scale 1:{options.CoarseScale}{tenthEn}; ")
                + FormattableString.Invariant($"{options.Replicates} pairs of runs, 2023-01 to 2032-12."));
    }

    private static void Summary(StringBuilder text, IReadOnlyList<FactResult> results)
    {
        Line(text, string.Empty);
        Line(text, "| id | fact | 事実 | result |");
        Line(text, "|---|---|---|---|");
        foreach (FactResult result in results)
        {
            Line(text, $"| {result.Fact.Id} | {result.Fact.Statement.En} | {result.Fact.Statement.Ja} | "
                + $"{Verdict(result.Passes)} |");
        }
    }

    private static void Details(StringBuilder text, FactResult result)
    {
        Line(text, string.Empty);
        Line(text, $"## {result.Fact.Id}. {result.Fact.Statement.En}");
        Line(text, string.Empty);
        Line(text, "| id | measured | 測るもの | median | band | runs inside | expected | source | flag | result |");
        Line(text, "|---|---|---|---|---|---|---|---|---|---|");
        foreach (FactReading reading in result.Readings)
        {
            FactCheck check = reading.Check;
            string marks = (check.IsRequired ? "*" : string.Empty) + (check.EveryRun ? "†" : string.Empty);
            Line(text, $"| {check.Id}{marks} | {check.Measure.En} | {check.Measure.Ja} | "
                + $"{FactNumbers.Median(reading)} | {FactNumbers.Band(reading)} | "
                + FormattableString.Invariant($"{reading.Inside}/{reading.Values.Count} | ")
                + $"{FactNumbers.Expected(check)} | {check.Source} | {check.Flag} | {Verdict(reading.Passes)} |");
        }

        if (result.Fact.Caution is { } caution)
        {
            Line(text, string.Empty);
            Line(text, caution.En);
            Line(text, string.Empty);
            Line(text, caution.Ja);
        }
    }

    private static string Verdict(bool passes) => passes ? "pass" : "**fail**";

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
