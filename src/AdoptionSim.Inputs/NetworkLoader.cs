using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Tables;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Inputs;

/// <summary>
/// Reads moves between occupations (L-30) from a comma-separated file: a list with the columns <c>from</c>,
/// <c>to</c> and <c>weight</c>, or a square table whose first column and header name the occupations.
/// </summary>
public static class NetworkLoader
{
    /// <summary>Finer than any published classification; the matrix grows with the square.</summary>
    private const int OccupationsMax = 2000;

    private const string From = "from";
    private const string To = "to";
    private const string Weight = "weight";

    private static readonly BilingualText Countable =
        new($"{OccupationsMax} 件以内の職業", $"one of at most {OccupationsMax} occupations");

    /// <summary>Reads a network.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="stayShare">Accessibility of one's own occupation, in [0, 1].</param>
    /// <returns>The network or null, and all diagnostics; mistakes in files never throw.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of its range.</exception>
    public static NetworkResult Load(string path, double stayShare)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!(stayShare is >= 0.0 and <= 1.0))
        {
            throw new ArgumentOutOfRangeException(nameof(stayShare), stayShare, "A share lies in [0, 1].");
        }

        var bag = new DiagnosticBag();
        Moves? moves = CsvTable.Read(path, path, [], bag) is { } table ? Read(table) : null;
        if (moves is not null && !bag.HasErrors)
        {
            moves.ReportThoseWhoNeverMove(bag);
        }

        OccupationNetwork? network = moves is null || bag.HasErrors
            ? null
            : OccupationNetwork.FromMoves(moves.Names, moves.Dense(), stayShare);
        return new NetworkResult(network, bag.Sorted());
    }

    private static Moves? Read(CsvTable table)
    {
        bool isList = table.Columns.Contains(From, StringComparer.Ordinal)
            && (table.Columns.Contains(To, StringComparer.Ordinal)
                || table.Columns.Contains(Weight, StringComparer.Ordinal));
        return isList ? OfList(table) : OfSquare(table);
    }

    private static Moves? OfList(CsvTable table)
    {
        foreach (string column in (string[])[From, To, Weight])
        {
            if (!table.Columns.Contains(column, StringComparer.Ordinal))
            {
                SourcePlace start = SourcePlace.StartOf(table.Name);
                table.Bag.Report(
                    DiagnosticCatalogue.MissingColumn, start, column, Suggestions.For(column, table.Columns));
                return null;
            }
        }

        var moves = new Moves();
        foreach (CsvRow row in table.Rows)
        {
            int from = moves.RowOf(row.Text(From), row.PlaceOf(From), From, table.Bag);
            int to = moves.RowOf(row.Text(To), row.PlaceOf(To), To, table.Bag);
            if (!moves.TryAdd(from, to, row.Number(Weight)))
            {
                table.Bag.Report(DiagnosticCatalogue.RowTwice, row.Place, $"{row.Text(From)} → {row.Text(To)}");
            }
        }

        return WithRows(moves, table);
    }

    private static Moves? OfSquare(CsvTable table)
    {
        string first = table.Columns.Count > 0 ? table.Columns[0] : string.Empty;
        string[] names = [.. table.Columns.Skip(1)];
        var moves = new Moves();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (CsvRow row in table.Rows)
        {
            if (row.Word(first, names) is not { } name)
            {
                continue;
            }

            if (!seen.Add(name))
            {
                table.Bag.Report(DiagnosticCatalogue.RowTwice, row.Place, name);
                continue;
            }

            int from = moves.RowOf(name, row.Place, first, table.Bag);
            foreach (string to in names)
            {
                moves.TryAdd(from, moves.RowOf(to, row.PlaceOf(to), to, table.Bag), row.Number(to));
            }
        }

        foreach (string name in names.Where(name => !seen.Contains(name)))
        {
            table.Bag.Report(DiagnosticCatalogue.RowsMissing, SourcePlace.StartOf(table.Name), name);
        }

        return WithRows(moves, table);
    }

    private static Moves? WithRows(Moves moves, CsvTable table)
    {
        if (moves.Names.Count == 0 && !table.Bag.HasErrors)
        {
            var nothing = new BilingualText("職業間の移動", "moves between occupations");
            table.Bag.Report(DiagnosticCatalogue.RowsMissing, SourcePlace.StartOf(table.Name), nothing);
        }

        return moves.Names.Count == 0 ? null : moves;
    }

    /// <summary>Moves as they are read, and where each occupation was first named.</summary>
    private sealed class Moves
    {
        private readonly Dictionary<string, int> rows = new(StringComparer.Ordinal);
        private readonly Dictionary<(int From, int To), double> weights = [];
        private readonly List<SourcePlace> places = [];

        public List<string> Names { get; } = [];

        /// <summary>Row of an occupation, a new one where it was not named before; reports no name and too many.
        /// </summary>
        public int RowOf(string name, SourcePlace place, string column, DiagnosticBag bag)
        {
            if (rows.TryGetValue(name, out int row))
            {
                return row;
            }

            if (name.Length == 0 || Names.Count == OccupationsMax)
            {
                bag.Report(DiagnosticCatalogue.BadCell, place, column, name, Countable);
            }

            rows.Add(name, Names.Count);
            Names.Add(name);
            places.Add(place);
            return Names.Count - 1;
        }

        public bool TryAdd(int from, int to, double weight) => weights.TryAdd((from, to), weight);

        public void ReportThoseWhoNeverMove(DiagnosticBag bag)
        {
            bool[] moves = new bool[Names.Count];
            foreach (((int from, int to), double weight) in weights)
            {
                moves[from] |= from != to && weight > 0.0;
            }

            for (int row = 0; row < moves.Length && moves.Length > 1; row++)
            {
                if (!moves[row])
                {
                    var what = new BilingualText(
                        $"「{Names[row]}」から他の職業への移動", $"moves from '{Names[row]}' to another occupation");
                    bag.Report(DiagnosticCatalogue.RowsMissing, places[row], what);
                }
            }
        }

        public double[] Dense()
        {
            double[] dense = new double[Names.Count * Names.Count];
            foreach (((int from, int to), double weight) in weights)
            {
                dense[(from * Names.Count) + to] = weight;
            }

            return dense;
        }
    }
}
