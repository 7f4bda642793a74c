using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Model.Time;

namespace AdoptionSim.Inputs.Language;

/// <summary>Reads money by fiscal year, such as <c>{2026: 340 億円, 2027: 0}</c>; an amount holds until the
/// next.</summary>
/// <param name="nodes">Reads values.</param>
/// <param name="to">Last month of the horizon.</param>
internal sealed class MoneyReader(NodeReader nodes, Month to)
{
    private const int April = 4;
    private const double LargestYen = 1e15;

    /// <summary>The amounts at the Aprils of their years, yen per fiscal year; null after a report.</summary>
    public Timeline? ByYear(SourceNode node)
    {
        if (node is ScalarNode)
        {
            return Yen(node) is { } constant ? Timeline.Constant(constant) : null;
        }

        if (nodes.Map(node, "{2026: 340 億円}") is not { } map)
        {
            return null;
        }

        int errors = nodes.Bag.Errors;
        var points = new SortedDictionary<Month, double>();
        foreach (MapEntry entry in map.Entries)
        {
            Month? month = AprilOf(entry);
            double? yen = Yen(entry.Value);
            if (month is { } known && yen is { } value && !points.TryAdd(known, value))
            {
                nodes.Bag.Report(DiagnosticCatalogue.PointTwice, entry.KeyPlace, known);
            }

            if (month > to)
            {
                nodes.Bag.Report(DiagnosticCatalogue.PointsAfterEnd, entry.KeyPlace, month, to);
            }
        }

        if (map.Entries.Count == 0)
        {
            nodes.Bag.Report(DiagnosticCatalogue.NoPoints, map.Place);
        }

        return nodes.Bag.Errors > errors
            ? null
            : new Timeline([.. points.Select(point => (point.Key, point.Value))], IsLinear: false);
    }

    private Month? AprilOf(MapEntry entry)
    {
        bool isYear = entry.Key.Length == 4
            && int.TryParse(entry.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _);
        if (!isYear || !Month.TryParse(entry.Key + "-01", out Month january))
        {
            WrittenNumber.Report(
                nodes.Bag, entry.KeyPlace, entry.Key, DiagnosticCatalogue.BadFiscalYear, entry.Key);
            return null;
        }

        var april = Month.Of(january.Year, April);
        if (april >= InputLimits.FirstMonth && april <= InputLimits.LastMonth)
        {
            return april;
        }

        nodes.Bag.Report(
            DiagnosticCatalogue.PointOutOfRange, entry.KeyPlace, april, InputLimits.FirstMonth, InputLimits.LastMonth);
        return null;
    }

    private double? Yen(SourceNode node)
    {
        if (Quantity.Read(node, "yen", nodes.Bag) is not { } yen)
        {
            return null;
        }

        // A bare number could be meant in any of the units in which budgets are printed.
        if (yen != 0 && node is ScalarNode scalar && !char.IsLetter(scalar.Text.TrimEnd()[^1]))
        {
            nodes.Bag.Report(DiagnosticCatalogue.BudgetWithoutUnit, node.Place, scalar.Text);
            return null;
        }

        if (yen is >= 0 and <= LargestYen)
        {
            return yen;
        }

        string written = yen.ToString(CultureInfo.InvariantCulture);
        nodes.Bag.Report(DiagnosticCatalogue.OutOfRange, node.Place, "budget", written, 0, LargestYen, "yen");
        return null;
    }
}
