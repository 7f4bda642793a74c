using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using AdoptionSim.Reports.Comparisons;
using AdoptionSim.Reports.Headlines;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Numbers;

/// <summary>Every number that the headline prints, by its id: the file <c>numbers.csv</c> of a run.</summary>
public sealed class NumberCatalogue
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "numbers.csv";

    private readonly Dictionary<string, PrintedNumber> byId = new(StringComparer.Ordinal);

    private NumberCatalogue(IReadOnlyList<PrintedNumber> numbers)
    {
        Numbers = numbers;
        foreach (PrintedNumber number in numbers)
        {
            if (!byId.TryAdd(number.Id, number))
            {
                throw new InvalidOperationException($"Two numbers have the id '{number.Id}'.");
            }
        }
    }

    /// <summary>The numbers, in the order printed.</summary>
    public IReadOnlyList<PrintedNumber> Numbers { get; }

    /// <summary>Collects the numbers of a headline.</summary>
    /// <param name="headline">The headline.</param>
    /// <exception cref="InvalidOperationException">Two numbers have the same id.</exception>
    public static NumberCatalogue Of(Headline headline)
    {
        ArgumentNullException.ThrowIfNull(headline);
        return Of("run.replicates", headline.Replicates, HeadlineTables.Of(headline));
    }

    /// <summary>Collects the numbers of a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <exception cref="InvalidOperationException">Two numbers have the same id.</exception>
    public static NumberCatalogue Of(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return Of("compare.replicates", comparison.Replicates, ComparisonTables.Of(comparison));
    }

    /// <summary>The number of an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The number; null when the headline prints none of that id.</returns>
    public PrintedNumber? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>
    /// Writes the numbers as comma-separated values: id, value, unit and the printed text in both languages.
    /// </summary>
    /// <param name="stream">Where to write; stays open. UTF-8 without a mark, lines end in a line feed.</param>
    public void WriteCsv(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using StreamWriter writer = new(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine("id,value,unit,text_ja,text_en");
        foreach (PrintedNumber number in Numbers)
        {
            writer.WriteLine(string.Join(
                ',', Field(number.Id), Field(number.Exact), Field(number.Unit), Field(number.Text.Ja),
                Field(number.Text.En)));
        }
    }

    private static NumberCatalogue Of(string countId, int count, IReadOnlyList<PrintedTable> tables)
    {
        ReportText replicates = NumberFormat.Text(count, NumberFormat.Count);
        return new NumberCatalogue(
        [
            new PrintedNumber(countId, replicates.En, NumberFormat.Count, replicates),
            .. tables.SelectMany(table => table.Rows).SelectMany(row => row).SelectMany(cell => cell.Numbers),
        ]);
    }

    private static string Field(string text) => CsvField.Of(text);
}
