using System.Globalization;
using System.Text.RegularExpressions;
using AdoptionSim.Inputs.Diagnostics;

namespace AdoptionSim.Inputs.Language;

/// <summary>Reads numbers with units, such as <c>33 %</c>, <c>3400 億円</c> or <c>20万 人</c>.</summary>
internal static partial class Quantity
{
    /// <summary>No number with its unit is longer; the pattern would take long over a longer text.</summary>
    private const int LengthMax = 100;

    /// <summary>Reads a value in the wanted unit; reports and gives null when it is none.</summary>
    /// <param name="node">The value.</param>
    /// <param name="unit">Unit wanted; a bare number is in it already.</param>
    /// <param name="bag">Takes the problems.</param>
    public static double? Read(SourceNode node, string unit, DiagnosticBag bag)
    {
        if (node is not ScalarNode scalar)
        {
            bag.Report(DiagnosticCatalogue.WrongKind, node.Place, Shapes.Number, "0.33");
            return null;
        }

        string text = scalar.Text.Trim();
        Match match = NumberWithUnit().Match(text.Length > LengthMax ? string.Empty : text);
        if (!match.Success || !TryNumber(match.Groups["number"].Value, out double number))
        {
            WrittenNumber.Report(bag, node.Place, scalar.Text, DiagnosticCatalogue.NotANumber, scalar.Text);
            return null;
        }

        if (WrittenNumber.ReportsLeadingZero(bag, node, match.Groups["number"].Value))
        {
            return null;
        }

        double magnitude = Magnitude(match.Groups["magnitude"].Value);
        string written = match.Groups["unit"].Value;
        if (written.Length == 0)
        {
            return Finite(number * magnitude, scalar, bag);
        }

        if (!UnitTable.Knows(written))
        {
            Advice advice = Suggestions.For(written, UnitTable.ConvertibleTo(unit));
            WrittenNumber.Report(
                bag, node.Place, scalar.Text, DiagnosticCatalogue.UnknownUnit, written, unit, advice);
            return null;
        }

        if (UnitTable.Factor(written, unit) is not { } factor)
        {
            bag.Report(DiagnosticCatalogue.WrongUnit, node.Place, written, unit);
            return null;
        }

        return Finite(number * magnitude * factor, scalar, bag);
    }

    /// <summary>The unit behind a number, a magnitude such as 億 not included; nothing where there is none.</summary>
    /// <param name="text">The number with its unit.</param>
    public static string UnitOf(string text) =>
        NumberWithUnit().Match(text.Length > LengthMax ? string.Empty : text.Trim()).Groups["unit"].Value;

    /// <summary>Reads a finite number in invariant notation, without thousands separators.</summary>
    public static bool TryNumber(string text, out double number) =>
        double.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture,
            out number)
        && double.IsFinite(number);

    private static double? Finite(double value, ScalarNode scalar, DiagnosticBag bag)
    {
        if (double.IsFinite(value))
        {
            return value + 0.0; // a negative zero becomes zero, so that equal values look equal
        }

        bag.Report(DiagnosticCatalogue.NotANumber, scalar.Place, scalar.Text);
        return null;
    }

    private static double Magnitude(string word) => word switch
    {
        "千" => 1e3,
        "万" => 1e4,
        "百万" => 1e6,
        "億" => 1e8,
        "兆" => 1e12,
        _ => 1,
    };

    [GeneratedRegex(
        @"^(?<number>[+-]?[0-9]*\.?[0-9]*(?:[eE][+-]?[0-9]+)?)\s*(?<magnitude>千|百万|万|億|兆)?\s*"
            + @"(?<unit>(?![xobXOB][0-9a-fA-F])[^0-9\s,_:.'].*)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberWithUnit();
}
