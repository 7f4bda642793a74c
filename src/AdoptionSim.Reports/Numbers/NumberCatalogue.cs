using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Reports.Attributions;
using AdoptionSim.Reports.Comparisons;
using AdoptionSim.Reports.Figures;
using AdoptionSim.Reports.Headlines;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Numbers;

/// <summary>
/// Every number that a headline, a comparison or an explanation prints, by its id: the file <c>numbers.csv</c> of its
/// folder.
/// </summary>
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
    public static NumberCatalogue Of(Headline headline) => Of(headline, []);

    /// <summary>Collects the numbers of a headline and of the figures of the same run.</summary>
    /// <param name="headline">The headline.</param>
    /// <param name="figures">The figures; tables that the headline has too count once.</param>
    /// <exception cref="InvalidOperationException">Two numbers have the same id.</exception>
    public static NumberCatalogue Of(Headline headline, IReadOnlyList<Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(headline);
        ArgumentNullException.ThrowIfNull(figures);
        IReadOnlyList<PrintedTable> tables = HeadlineTables.Of(headline);
        HashSet<string> known = [.. tables.Select(table => table.Id)];
        return Of("run.replicates", headline.Replicates, NumberSources.Replicates(AggregateTable.Name),
        [
            .. tables,
            .. figures.Where(figure => !figure.RepeatsNumbers && !known.Contains(figure.Id))
                .Select(figure => figure.Table),
        ]);
    }

    /// <summary>Collects the numbers of a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <exception cref="InvalidOperationException">Two numbers have the same id.</exception>
    public static NumberCatalogue Of(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return Of("compare.replicates", comparison.Replicates, ComparisonSources.Replicates,
            ComparisonTables.Of(comparison));
    }

    /// <summary>Collects the numbers of an explanation.</summary>
    /// <param name="attribution">What it found.</param>
    /// <exception cref="InvalidOperationException">Two numbers have the same id.</exception>
    public static NumberCatalogue Of(Attribution attribution)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        return Of("explain.replicates", attribution.Replicates, ShareSources.Replicates,
            AttributionTables.Of(attribution));
    }

    /// <summary>The number of an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The number; null when the headline prints none of that id.</returns>
    public PrintedNumber? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>Writes the numbers as comma-separated values; see <see cref="NumberTable"/>.</summary>
    /// <param name="stream">Where to write; stays open. UTF-8 without a mark, lines end in a line feed.</param>
    public void WriteCsv(Stream stream) => NumberTable.Write(Numbers, stream);

    private static NumberCatalogue Of(
        string countId, int count, NumberSource source, IReadOnlyList<PrintedTable> tables)
    {
        ReportText replicates = NumberFormat.Text(count, NumberFormat.Count);
        return new NumberCatalogue(
        [
            new PrintedNumber(countId, replicates.En, NumberFormat.Count, replicates)
            {
                Source = source,
                Label = ReportTexts.Of("number.replicates"),
            },
            .. tables.SelectMany(NumbersOf),
        ]);
    }

    private static IEnumerable<PrintedNumber> NumbersOf(PrintedTable table) =>
        from row in table.Rows
        from place in Enumerable.Range(0, row.Count)
        from number in row[place].Numbers
        select number with { Figure = table.Id, Label = LabelOf(table, row, place) };

    /// <summary>Title of the table, the cells of the row before the first number, title of the column.</summary>
    private static ReportText LabelOf(PrintedTable table, IReadOnlyList<PrintedCell> row, int place)
    {
        ReportText[] words =
        [
            table.Title,
            .. row.TakeWhile(cell => cell.Numbers.Count == 0).Select(cell => cell.Text),
            table.Columns[place],
        ];
        return new ReportText(
            string.Join("／", words.Select(word => word.Ja)), string.Join(" / ", words.Select(word => word.En)));
    }
}
