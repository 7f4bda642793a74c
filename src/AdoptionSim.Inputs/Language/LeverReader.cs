using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Model.Government;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Time;

namespace AdoptionSim.Inputs.Language;

/// <summary>Reads the levers of a scenario and the budget that pays for them.</summary>
/// <param name="nodes">Reads values.</param>
/// <param name="cited">Checks sources.</param>
/// <param name="timelines">Reads strengths.</param>
/// <param name="to">Last month of the horizon.</param>
internal sealed class LeverReader(NodeReader nodes, CitedValues cited, TimelineReader timelines, Month to)
{
    private const double LargestAmountYen = 1e9;

    private static readonly BilingualText RationingName = new("選び方の語", "a way to choose applicants");
    private static readonly BilingualText ProgrammeName = new("予算の id", "a budget");

    private readonly MoneyReader money = new(nodes, to);

    /// <summary>Levers in order of id.</summary>
    public IReadOnlyList<LeverSetting> Levers(SourceNode? node)
    {
        var levers = new List<LeverSetting>();
        if (node is null || nodes.Map(node, "talent: {strength: 1}") is not { } map)
        {
            return levers;
        }

        foreach (MapEntry entry in map.Entries)
        {
            if (!ScenarioLanguage.Levers.TryGetValue(entry.Key, out LeverId lever))
            {
                Advice advice = Suggestions.For(entry.Key, [.. ScenarioLanguage.Levers.Keys]);
                nodes.Bag.Report(DiagnosticCatalogue.UnknownLever, entry.KeyPlace, entry.Key, advice);
            }
            else if (nodes.Map(entry.Value, ExampleOf(lever)) is { } body && Lever(entry, lever, body) is { } setting)
            {
                levers.Add(setting);
            }
        }

        return [.. levers.OrderBy(setting => setting.Id, StringComparer.Ordinal)];
    }

    /// <summary>The budget whose lines are booked; null for none.</summary>
    public ProgrammeSetting? Programme(SourceNode? node)
    {
        if (node is null || nodes.Map(node, "{id: FY2025_supplementary, year: 2026}") is not { } map
            || !nodes.Keys(map, ScenarioLanguage.Programme, "programme")
            || nodes.Choice(map.Find("id")!.Value, ScenarioLanguage.Programmes, ProgrammeName) is not { } id // required
            || id is ScenarioLanguage.NoProgramme)
        {
            return null;
        }

        if (map.Find("year") is not { } year)
        {
            nodes.Bag.Report(DiagnosticCatalogue.MissingKey, map.Place, "year", "programme");
            return null;
        }

        return nodes.Integer(year.Value, InputLimits.FirstMonth.Year, InputLimits.LastMonth.Year) is { } number
            ? new ProgrammeSetting(id, (int)number, map.Place)
            : null;
    }

    private static string ExampleOf(LeverId lever) =>
        ScenarioLanguage.IsFunded(lever) ? "{budget: {2026: 340 億円}}" : "{strength: 1}";

    private LeverSetting? Lever(MapEntry entry, LeverId lever, MapNode body)
    {
        int errors = nodes.Bag.Errors;
        nodes.Keys(body, ScenarioLanguage.KeysOf(lever), entry.Key);
        if (body.Find("source") is { } source)
        {
            cited.CheckSource(source.Value);
        }

        if (body.Find("note") is { } note)
        {
            nodes.Both(note.Value);
        }

        LeverMoney said = MoneyOf(entry.Key, body);
        Timeline? strength = ScenarioLanguage.IsFunded(lever)
            ? StrengthOfMoney(entry, body, said)
            : body.Find("strength") is { } given ? timelines.ReadStrength(given.Value) : null;
        return strength is null || nodes.Bag.Errors > errors
            ? null
            : new LeverSetting(lever, entry.Key, strength, entry.KeyPlace, said);
    }

    /// <summary>A lever that is money is on in the fiscal years that have some.</summary>
    private Timeline? StrengthOfMoney(MapEntry entry, MapNode body, LeverMoney said)
    {
        bool hasBudget = body.Find("budget") is not null;
        if (hasBudget == body.Find("envelope") is not null)
        {
            nodes.Bag.Report(DiagnosticCatalogue.BudgetOrEnvelope, entry.KeyPlace, entry.Key);
            return null;
        }

        return (said.Budget ?? said.Envelope) is { } path
            ? path with { Points = [.. path.Points.Select(point => (point.Month, point.Value > 0 ? 1.0 : 0.0))] }
            : null;
    }

    private LeverMoney MoneyOf(string lever, MapNode body) => new()
    {
        Budget = body.Find("budget") is { } budget ? money.ByYear(budget.Value) : null,
        Envelope = body.Find("envelope") is { } envelope ? money.ByYear(envelope.Value) : null,
        RateShare = Number(lever, body, "rate", "share", 0, 1),
        CapYen = Number(lever, body, "cap", "yen_per_firm", 1, LargestAmountYen),
        UnitCostYen = Number(lever, body, "unit_cost", "yen_per_person", 1, LargestAmountYen),
        Rationing = body.Find("rationing") is { } word
            && nodes.Choice(word.Value, ScenarioLanguage.Rationings, RationingName) is "score"
                ? Rationing.Score
                : Rationing.Lottery,
    };

    private double? Number(string lever, MapNode body, string key, string unit, double low, double high)
    {
        if (body.Find(key) is not { } entry || Quantity.Read(entry.Value, unit, nodes.Bag) is not { } value)
        {
            return null;
        }

        if (value >= low && value <= high && value > 0)
        {
            return value;
        }

        string written = value.ToString(CultureInfo.InvariantCulture);
        nodes.Bag.Report(
            DiagnosticCatalogue.OutOfRange, entry.Value.Place, $"{lever}.{key}", written, low, high, unit);
        return null;
    }
}
