using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using AdoptionSim.Reports.Drawing;
using AdoptionSim.Reports.Figures;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Texts;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim;

/// <summary>
/// Writes the figures of a report as files: pictures as SVG that programs can turn into pixels, tables as CSV, and what
/// each shows as text, in both languages. Nothing is overwritten.
/// </summary>
public static class FigureFiles
{
    private const string IndexName = "figures";

    /// <summary>Writes figures into a folder that does not exist yet.</summary>
    /// <param name="report">The report.</param>
    /// <param name="folder">The folder that is made.</param>
    /// <returns>Number of files.</returns>
    /// <exception cref="RunFolderException">The folder exists, or the environment does not let files be written.
    /// </exception>
    public static int Write(ResultReport report, string folder)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        string target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        string place = Path.Combine(
            Path.GetDirectoryName(target) ?? target, $".partial-{Path.GetFileName(target)}-{Environment.ProcessId}");
        try
        {
            if (Path.Exists(target))
            {
                throw new IOException($"'{target}' already exists.");
            }

            Directory.CreateDirectory(place);
            foreach (ReportLanguage language in Enum.GetValues<ReportLanguage>())
            {
                WriteLanguage(report, place, language);
            }

            int count = Directory.GetFiles(place).Length;
            Directory.Move(place, target);
            return count;
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            throw RunFolderException.From(target, failure);
        }
        finally
        {
            if (Directory.Exists(place))
            {
                Directory.Delete(place, recursive: true);
            }
        }
    }

    private static void WriteLanguage(ResultReport report, string place, ReportLanguage language)
    {
        string word = language == ReportLanguage.Ja ? "ja" : "en";
        string note = $"AdoptionSim {report.Subject.EngineVersion} · {report.Subject.IdName.In(language)} "
            + $"{report.Subject.Id} · "
            + ReportTexts.Of("nature").In(language);
        using StreamWriter index = TableCsv.Open(Path.Combine(place, $"{IndexName}.{word}.csv"), language);
        TableCsv.WriteLine(index, ["file", "figure", "title", "alt"]);
        foreach (Figure figure in report.Figures)
        {
            string name = NameOf(figure.Id);
            string title = figure.Table.Title.In(language);
            string csv = $"{name}.{word}.csv";
            WriteTable(figure.Table, Path.Combine(place, csv), language);
            TableCsv.WriteLine(index, [csv, figure.Id, title, figure.Takeaway.Text.In(language)]);
            for (int k = 0; k < figure.Charts.Count; k++)
            {
                string svg = figure.Charts.Count == 1 ? $"{name}.{word}.svg" : $"{name}-{k + 1}.{word}.svg";
                File.WriteAllText(
                    Path.Combine(place, svg), FigureDrawing.File(figure, k, language, note), new UTF8Encoding(false));
                TableCsv.WriteLine(
                    index, [svg, figure.Id, title, FigureDrawing.AltText(figure, k).In(language)]);
            }
        }
    }

    private static void WriteTable(PrintedTable table, string path, ReportLanguage language)
    {
        using StreamWriter page = TableCsv.Open(path, language);
        TableCsv.WriteLine(page, [.. table.Columns.Select(column => column.In(language)), "ids"]);
        foreach (IReadOnlyList<PrintedCell> row in table.Rows)
        {
            TableCsv.WriteLine(
                page,
                [
                    .. row.Select(cell => cell.Text.In(language)),
                    string.Join(' ', row.SelectMany(cell => cell.Numbers).Select(number => number.Id)),
                ]);
        }
    }

    /// <summary>An id as the name of a file on every system.</summary>
    private static string NameOf(string id) => new(
        [.. id.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_' ? letter : '_')]);
}
