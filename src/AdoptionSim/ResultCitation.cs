using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Texts;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim;

/// <summary>Text ready to paste that says where a number comes from, so that anybody can find and check it.</summary>
public sealed class ResultCitation
{
    private const int IdLetters = 16;
    private const int FirstYearOfReiwa = 2019;
    private static readonly TimeSpan JapanOffset = TimeSpan.FromHours(9);

    private readonly IReadOnlyList<PrintedNumber> numbers;

    private ResultCitation(FolderIdentity identity, IReadOnlyList<PrintedNumber> numbers)
    {
        Identity = identity;
        this.numbers = numbers;
    }

    /// <summary>What the folder says of itself.</summary>
    public FolderIdentity Identity { get; }

    /// <summary>Ids of the numbers that can be cited, in the order printed.</summary>
    public IEnumerable<string> NumberIds => numbers.Select(number => number.Id);

    /// <summary>Ids of the figures that can be cited, in the order printed.</summary>
    public IEnumerable<string> FigureIds => numbers.Select(number => number.Figure)
        .Where(figure => figure.Length > 0).Distinct(StringComparer.Ordinal);

    /// <summary>Opens a folder to cite from it.</summary>
    /// <param name="folder">The folder of a run, a comparison or an explanation.</param>
    /// <exception cref="FormatException">The manifest or the numbers cannot be read.</exception>
    /// <exception cref="RunFolderException">A file cannot be read.</exception>
    public static ResultCitation Open(string folder)
    {
        FolderEntry entry = ResultFolders.Show(folder);
        return new ResultCitation(
            entry.Identity ?? throw new FormatException(entry.Problem ?? entry.Name), FolderNumbers.Read(folder));
    }

    /// <summary>The number of an id; null when there is none.</summary>
    /// <param name="id">The id.</param>
    public PrintedNumber? Find(string id) =>
        numbers.FirstOrDefault(number => string.Equals(number.Id, id, StringComparison.Ordinal));

    /// <summary>A number with its unit and band, in both languages; never a bare point.</summary>
    /// <param name="number">The number.</param>
    public ReportText TextOf(PrintedNumber number) => new CitedNumber(number, numbers).Text();

    /// <summary>Cites the whole, a figure or a number.</summary>
    /// <param name="style">How it is written.</param>
    /// <param name="number">The number; null for none.</param>
    /// <param name="figure">Id of the figure; null for none.</param>
    /// <returns>Lines, each ended by a line feed.</returns>
    public string Write(CitationStyle style, PrintedNumber? number = null, string? figure = null) => style switch
    {
        CitationStyle.JaGov => InJapanese(number, figure),
        CitationStyle.Apa => Apa(number, figure),
        CitationStyle.Bibtex => Bibtex(number, figure),
        _ => Cff(number, figure),
    };

    private string InJapanese(PrintedNumber? number, string? figure)
    {
        var text = new StringBuilder();
        if (number is not null)
        {
            text.Append($"{number.Label.Ja}：{TextOf(number).Ja}\n");
            text.Append("（注）数値は模型による試算であり、前提とデータが変われば変わる。\n");
        }
        else if (figure is not null)
        {
            text.Append($"{TitleOf(figure).Ja}\n（注）模型による試算であり、前提とデータが変われば変わる。\n");
        }

        string replicates = Find(CountId())?.Exact is { } count
            ? $"、反復{count}回" : string.Empty;
        text.Append($"（出典）AdoptionSim（版 {Identity.EngineVersion}）による試算「{Identity.Title.Ja}」");
        text.Append($"（{DateInJapan()}実施{replicates}）。{IdName().Ja}：{ShortId()}");
        text.Append(number is null ? "" : $"、数値 id：{number.Id}");
        text.Append(figure is null ? "" : $"、図表 id：{figure}");
        return text.Append('\n').ToString();
    }

    private string Apa(PrintedNumber? number, string? figure)
    {
        var text = new StringBuilder();
        if (number is not null)
        {
            text.Append($"{number.Label.En}: {TextOf(number).En}\n");
        }

        text.Append(
            $"{CitationFile.Authors}. ({Year()}). {Identity.Title.En} [Simulation results; AdoptionSim version "
            + $"{Identity.EngineVersion}]. {IdName().En} {ShortId()}");
        text.Append(number is null ? "" : $"; number id {number.Id}");
        text.Append(figure is null ? "" : $"; figure id {figure}");
        return text.Append(".\n").ToString();
    }

    private string Bibtex(PrintedNumber? number, string? figure)
    {
        string note = $"{IdName().En} sha256:{Identity.Id}; result digest sha256:{Identity.ResultDigest}";
        if (number is not null)
        {
            note += $"; number id {number.Id}: {TextOf(number).En}";
        }

        if (figure is not null)
        {
            note += $"; figure id {figure}";
        }

        string[] lines =
        [
            $"@misc{{adoptionsim_{Identity.Id[..8]},",
            $"  author = {{{{{Tex(CitationFile.Authors)}}}}},",
            $"  title = {{{{{Tex(Identity.Title.En)}}}}},",
            $"  year = {{{Year()}}},",
            $"  howpublished = {{Simulation results, AdoptionSim version {Tex(Identity.EngineVersion)}}},",
            $"  note = {{{Tex(note)}}}",
            "}",
        ];
        return string.Join('\n', lines) + "\n";
    }

    private string Cff(PrintedNumber? number, string? figure)
    {
        List<(string Value, string Description)> identifiers = [];
        if (number is not null)
        {
            identifiers.Add(($"number:{number.Id}", $"{number.Label.En}: {TextOf(number).En}"));
        }

        if (figure is not null)
        {
            identifiers.Add(($"figure:{figure}", TitleOf(figure).En));
        }

        return Encoding.UTF8.GetString(CitationFile.ToBytes(Identity, [.. identifiers]));
    }

    /// <summary>The first part of the labels of a figure is its title.</summary>
    private ReportText TitleOf(string figure)
    {
        ReportText label = numbers.First(
            number => string.Equals(number.Figure, figure, StringComparison.Ordinal)).Label;
        return new ReportText(label.Ja.Split('／')[0], label.En.Split(" / ")[0]);
    }

    /// <summary>Id of the number of replicates.</summary>
    private string CountId() => Identity.Kind switch
    {
        FolderKind.Run => "run.replicates",
        FolderKind.Comparison => "compare.replicates",
        _ => "explain.replicates",
    };

    private ReportText IdName() => Identity.Kind switch
    {
        FolderKind.Run => new ReportText("run id", "Run id"),
        FolderKind.Comparison => new ReportText("比較 id", "Comparison id"),
        _ => new ReportText("内訳 id", "Explanation id"),
    };

    /// <summary>So many digits name one run among all that will ever be made, and the verbs take them.</summary>
    private string ShortId() => Identity.Id[..IdLetters];

    private string Year() => Identity.StartedUtc.UtcDateTime.Year.ToString(CultureInfo.InvariantCulture);

    private string DateInJapan()
    {
        DateTimeOffset day = Identity.StartedUtc.ToOffset(JapanOffset);
        string year = day.Year > FirstYearOfReiwa ? $"令和{day.Year - FirstYearOfReiwa + 1}年" : $"{day.Year}年";
        return $"{year}{day.Month}月{day.Day}日";
    }

    private static string Tex(string text)
    {
        var safe = new StringBuilder();
        foreach (char letter in text)
        {
            safe.Append(letter switch
            {
                '\\' => "\\textbackslash{}",
                '{' or '}' or '%' or '&' or '#' or '_' or '$' => $"\\{letter}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '–' => "--",
                _ => letter.ToString(),
            });
        }

        return safe.ToString();
    }
}
