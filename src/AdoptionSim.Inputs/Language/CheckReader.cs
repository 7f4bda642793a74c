using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using AdoptionSim.Inputs.Checks;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Model.Time;

namespace AdoptionSim.Inputs.Language;

/// <summary>
/// Reads <c>checks</c>: comparisons of an indicator with a number and its unit, or with another indicator, in the last
/// month or another one: <c>firm_usage@2030-12 &gt;= 50 %</c>.
/// </summary>
internal sealed partial class CheckReader
{
    /// <summary>Of twenty replicates, eighteen: one that strays does not fail a check.</summary>
    private const double UsualShare = 0.9;

    private const int LengthMax = 300;
    private const double PercentShare = 0.01;

    /// <summary>Units of quantities that are bare numbers to everyone.</summary>
    private static readonly ImmutableArray<string> BareUnits =
        ["count", "index", "index_0_1", "index_first_month_100", "ratio", "log_odds"];

    private readonly NodeReader nodes;
    private readonly Month to;
    private readonly IReadOnlyDictionary<string, CheckIndicator> indicators;

    /// <summary>Makes a reader.</summary>
    /// <param name="nodes">Reads values.</param>
    /// <param name="to">Last month of the horizon.</param>
    /// <param name="comparators">Comparators of the scenario.</param>
    public CheckReader(NodeReader nodes, Month to, IEnumerable<string> comparators)
    {
        this.nodes = nodes;
        this.to = to;
        indicators = CheckIndicators.Of(comparators);
    }

    /// <summary>The checks; those that are wrong are reported and left out.</summary>
    /// <param name="node">Value of <c>checks</c>; null when the scenario has none.</param>
    public IReadOnlyList<ScenarioCheck> Read(SourceNode? node) =>
        node is null || nodes.List(node, "[{expect: fiscal_cost_total <= 4380 億円}]") is not { } list
            ? []
            : [.. list.Items.Select(One).OfType<ScenarioCheck>()];

    private ScenarioCheck? One(SourceNode item)
    {
        if (nodes.Map(item, "{expect: fiscal_cost_total <= 4380 億円}") is not { } map
            || !nodes.Keys(map, ScenarioLanguage.CheckKeys, "checks"))
        {
            return null;
        }

        SourceNode expect = map.Find("expect")!.Value; // required key
        Month? given = map.Find("at") is { } at && nodes.MonthOf(at.Value) is { } asked
            && IsInside(asked, at.Value.Place)
                ? asked
                : null;
        double needed = map.Find("share") is { } share ? Share(share.Value) : UsualShare;
        return nodes.Word(expect, "fiscal_cost_total <= 4380 億円") is { } text
            ? Comparison((ScalarNode)expect, text, given ?? to, needed)
            : null;
    }

    private double Share(SourceNode node)
    {
        if (Quantity.Read(node, "share", nodes.Bag) is not { } share)
        {
            return UsualShare;
        }

        if (share is > 0 and <= 1)
        {
            return share;
        }

        string written = share.ToString(CultureInfo.InvariantCulture);
        nodes.Bag.Report(DiagnosticCatalogue.OutOfRange, node.Place, "checks.share", written, 0, 1, "share");
        return UsualShare;
    }

    private ScenarioCheck? Comparison(ScalarNode node, string text, Month month, double needed)
    {
        string half = WrittenNumber.HalfWidth(text);
        Match match = Form().Match(text.Length > LengthMax ? string.Empty : half);
        if (!match.Success)
        {
            nodes.Bag.Report(DiagnosticCatalogue.BadCheck, node.Place, text);
            return null;
        }

        Group left = match.Groups["left"];
        Group right = match.Groups["right"];
        bool leftIsNumber = IsNumber(left.Value);
        bool rightIsNumber = IsNumber(right.Value);
        if (leftIsNumber && rightIsNumber)
        {
            nodes.Bag.Report(DiagnosticCatalogue.BadCheck, node.Place, text);
            return null;
        }

        CheckOperand? one = leftIsNumber ? null : Indicator(PartOf(node, left), left.Value, month);
        CheckOperand? other = rightIsNumber ? null : Indicator(PartOf(node, right), right.Value, month);
        if ((!leftIsNumber && one is null) || (!rightIsNumber && other is null))
        {
            return null;
        }

        string unit = (one ?? other)!.Indicator!.Unit; // one side is an indicator, and is known
        one ??= Number(PartOf(node, left), unit, month);
        other = other is null ? Number(PartOf(node, right), unit, month) : InUnit(other, unit, PartOf(node, right));
        return one is null || other is null
            ? null
            : Shown(
                new ScenarioCheck(
                    text, one, SignOf(match.Groups["sign"].Value), other, unit, needed, node.Place.File,
                    node.Place.Line),
                leftIsNumber ? left.Value : rightIsNumber ? right.Value : string.Empty);
    }

    /// <summary>The check with the unit of its number for the eyes of readers.</summary>
    private static ScenarioCheck Shown(ScenarioCheck check, string number)
    {
        string written = number.TrimStart('+', '-', '.', ',', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9').Trim();
        var one = new ScalarNode(default, $"1 {written}", IsPlain: true);
        if (check.Unit is "share" && written.Length == 0)
        {
            return check with { ShownUnit = "%", ShownFactor = PercentShare };
        }

        return written.Length > 0 && Quantity.Read(one, check.Unit, new DiagnosticBag()) is { } factor
            ? check with { ShownUnit = written, ShownFactor = factor }
            : check;
    }

    private CheckOperand? Indicator(ScalarNode part, string text, Month month)
    {
        string[] pieces = text.Split('@', 2, StringSplitOptions.TrimEntries);
        if (pieces.Length == 2)
        {
            if (nodes.MonthOf(part with { Text = pieces[1] }) is not { } own || !IsInside(own, part.Place))
            {
                return null;
            }

            month = own;
        }

        if (indicators.TryGetValue(pieces[0], out CheckIndicator? indicator))
        {
            return new CheckOperand(indicator, month, 1, 0);
        }

        string[] known = [.. indicators.Keys];
        nodes.Bag.Report(
            DiagnosticCatalogue.UnknownIndicator, part.Place, pieces[0], Suggestions.For(pieces[0], known));
        return null;
    }

    private CheckOperand? Number(ScalarNode part, string unit, Month month)
    {
        if (Quantity.Read(part, unit, nodes.Bag) is not { } number)
        {
            return null;
        }

        string text = part.Text.TrimEnd();
        bool isBare = Quantity.UnitOf(text).Length == 0;
        if (isBare && number != 0 && !BareUnits.Contains(unit, StringComparer.Ordinal))
        {
            string units = string.Join(", ", UnitTable.ConvertibleTo(unit).Select(name => $"{text} {name}"));
            nodes.Bag.Report(DiagnosticCatalogue.CheckWithoutUnit, part.Place, text, unit, units);
            return null;
        }

        return new CheckOperand(null, month, 1, number);
    }

    private CheckOperand? InUnit(CheckOperand operand, string unit, ScalarNode part)
    {
        string own = operand.Indicator!.Unit; // asked for indicators only
        if (string.Equals(own, unit, StringComparison.Ordinal))
        {
            return operand;
        }

        if (UnitTable.Factor(own, unit) is { } factor)
        {
            return operand with { Factor = factor };
        }

        nodes.Bag.Report(DiagnosticCatalogue.WrongUnit, part.Place, own, unit);
        return null;
    }

    private bool IsInside(Month month, SourcePlace place)
    {
        if (month >= InputLimits.FirstMonth && month <= to)
        {
            return true;
        }

        nodes.Bag.Report(DiagnosticCatalogue.CheckOutsideHorizon, place, month, InputLimits.FirstMonth, to);
        return false;
    }

    private static bool IsNumber(string text) =>
        text.Length > 0 && (char.IsAsciiDigit(text[0]) || text[0] is '+' or '-' or '.');

    /// <summary>A part of the text at its own place, where the text stands in the file as it is.</summary>
    private static ScalarNode PartOf(ScalarNode node, Group part) => node with
    {
        Place = node.IsPlain ? node.Place with { Column = node.Place.Column + part.Index } : node.Place,
        Text = part.Value,
    };

    private static string SignOf(string sign) => sign switch
    {
        "≤" => "<=",
        "≥" => ">=",
        "≠" => "!=",
        _ => sign,
    };

    [GeneratedRegex(
        @"^\s*(?<left>[^<>=!≤≥≠]*[^<>=!≤≥≠\s])\s*(?<sign><=|>=|==|!=|<|>|≤|≥|≠)\s*"
            + @"(?<right>[^<>=!≤≥≠\s][^<>=!≤≥≠]*?)\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
