using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using AdoptionSim.Benchmarks.Measuring;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Benchmarks.Bracket;

/// <summary>The section of the page of validation that holds scales beside each other.</summary>
internal static class BracketPage
{
    private const string FewFirms =
        "Firms keep their size at every scale, so a coarse country has few great ones, the same for every seed, and "
        + "the shares of sections differ from the tables: labour share and Gini follow. 企業の規模は縮尺によらないので、"
        + "粗い縮尺では大企業が少なく（どの種でも同じ）、産業の構成が表からずれる。労働分配率とジニ係数はその影響を受ける。";

    private const string Title = "Coarse and fine scales / 粗い縮尺と細かい縮尺";

    /// <summary>The section.</summary>
    public static string Text(IReadOnlyList<BracketRow> rows, BracketOptions options)
    {
        int inside = rows.Count(row => row.IsInside);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{ValidationScorecard.OtherSectionsMark}\n## {Title}\n\n");
        text.Append(string.Create(
            CultureInfo.InvariantCulture,
            $"Written by `./bench bracket`: {options.Scenario} at 1:{options.CoarseScale}, {options.Runs} runs, beside "
            + $"one run at 1:{options.FineScale}, all with the central parameters and each with its own seed, so that "
            + $"only population, draws and scale differ. The band is from the least to the greatest run. All figures "
            + $"are estimates (試算).\n\n"));
        text.Append(string.Create(
            CultureInfo.InvariantCulture,
            $"`./bench bracket` が書く。{options.Scenario} を 1:{options.CoarseScale} で種を変えて {options.Runs} "
            + $"回行った試算と、1:{options.FineScale} "
            + $"の一回の試算を並べる。パラメータはどちらも中央値なので、違うのは人口の割り当て、乱数と縮尺だけである。幅は最小から最大まで。数字はすべて試算である。\n\n"));
        text.Append(CultureInfo.InvariantCulture, $"{inside} of {rows.Count} values are bracketed. {FewFirms}\n\n");
        text.Append(CultureInfo.InvariantCulture,
            $"| indicator | 指標 | month | 1:{options.FineScale} | 1:{options.CoarseScale} | band | inside |\n");
        text.Append("|---|---|---|---|---|---|---|\n");
        foreach (BracketRow row in rows)
        {
            text.Append(string.Create(
                CultureInfo.InvariantCulture,
                $"| {row.Indicator.Name.In(ReportLanguage.En)}, {row.Indicator.Unit} | "
                + $"{row.Indicator.Name.In(ReportLanguage.Ja)} | {row.Month:yyyy-MM} | {Digits(row.Fine)} | "
                + $"{Digits(row.Median)} | [{Digits(row.Lowest)}, {Digits(row.Highest)}] | "
                + $"{(row.IsInside ? "yes" : "**no**")} |\n"));
        }

        return text.ToString();
    }

    /// <summary>Writes the section at the end of the page, in place of the one that is there.</summary>
    public static void Write(string section)
    {
        string path = Path.Combine(Places.Repository, "docs", "model", "validation.md");
        string page = File.ReadAllText(path);
        int mark = page.IndexOf(ValidationScorecard.OtherSectionsMark, StringComparison.Ordinal);
        string kept = (mark < 0 ? page : page[..mark]).TrimEnd();
        File.WriteAllText(path, $"{kept}\n\n{section}");
    }

    private static string Digits(double value) => Math.Abs(value) >= 1000.0
        ? value.ToString("N0", CultureInfo.InvariantCulture) : Interval.Digits(value);
}
