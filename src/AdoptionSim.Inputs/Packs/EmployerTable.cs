using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Tables;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Inputs.Packs;

/// <summary>Reads employers by sector and size class.</summary>
internal static class EmployerTable
{
    private static readonly string[] Kinds = ["enterprise", "public", "own_account", "unclassified"];

    /// <summary>Size classes of some rows, in order of size.</summary>
    public static IReadOnlyList<SizeClass> SizeClasses(IEnumerable<CsvRow> rows) =>
    [
        .. rows
            .Select(row => new SizeClass(
                row.Text("size_class"), row.Whole("persons_from"), row.OptionalWhole("persons_to")))
            .Distinct()
            .OrderBy(size => size.PersonsFrom),
    ];

    /// <summary>Employers of some rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="sectorColumn">Column of the sector.</param>
    /// <param name="sectors">Sectors in the order of the pack.</param>
    /// <param name="sizes">Size classes in the order of the pack.</param>
    /// <param name="isJapan">Whether the rows give the large firms of the act.</param>
    /// <param name="bag">Takes the problems.</param>
    public static IReadOnlyList<EmployerCell> Cells(
        IEnumerable<CsvRow> rows,
        string sectorColumn,
        IReadOnlyList<string> sectors,
        IReadOnlyList<SizeClass> sizes,
        bool isJapan,
        DiagnosticBag bag)
    {
        var cells = new SortedDictionary<(int Sector, int Size, EmployerKind Kind), EmployerCell>();
        foreach (CsvRow row in rows)
        {
            string? sector = row.Word(sectorColumn, sectors);
            EmployerKind? kind = KindOf(row);
            int size = IndexOf(sizes.Select(known => known.Id), row.Text("size_class"));
            long employers = row.Whole("employers");
            long persons = row.Thousands("persons_thousand");
            double large = isJapan ? row.Number("expected_large_sme_act") : 0;
            if (sector is null || kind is null || employers == 0)
            {
                continue;
            }

            (int, int, EmployerKind) key = (IndexOf(sectors, sector), size, kind.Value);
            var cell = new EmployerCell(key.Item1, key.Item2, key.Item3, employers, persons, large);
            if (!cells.TryAdd(key, cell))
            {
                string name = $"{sector} {row.Text("size_class")} {kind}";
                bag.Report(DiagnosticCatalogue.RowTwice, row.Place, name);
            }
        }

        return [.. cells.Values];
    }

    private static EmployerKind? KindOf(CsvRow row) => row.Word("kind", Kinds) switch
    {
        "enterprise" => EmployerKind.Enterprise,
        "public" => EmployerKind.Public,
        "own_account" => EmployerKind.OwnAccount,
        "unclassified" => EmployerKind.Unclassified,
        _ => null,
    };

    private static int IndexOf(IEnumerable<string> words, string word)
    {
        int index = 0;
        foreach (string known in words)
        {
            if (string.Equals(known, word, StringComparison.Ordinal))
            {
                return index;
            }

            index++;
        }

        return -1;
    }
}
