using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Language;
using AdoptionSim.Inputs.Tables;

namespace AdoptionSim.Inputs.Parameters;

/// <summary>Equally likely draws of the fitted parameters, one row for each member, country and parameter.</summary>
public static class EnsembleFile
{
    private static readonly string[] Columns = ["member", "country", "parameter_id", "value"];

    /// <summary>Writes a file; the same rows give the same bytes, and the file appears whole or not at all.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="rows">The rows; their order does not matter.</param>
    /// <exception cref="ArgumentException">An id is not a drawn parameter, or a value is not finite.</exception>
    public static void Write(string path, IEnumerable<EnsembleRow> rows)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(rows);
        var text = new StringBuilder();
        text.Append(string.Join(',', Columns)).Append('\n');
        foreach (EnsembleRow row in rows
            .OrderBy(row => row.CountryCode, StringComparer.Ordinal)
            .ThenBy(row => row.Member)
            .ThenBy(row => row.ParameterId, StringComparer.Ordinal))
        {
            if (!ParameterBinding.IsDrawn(row.ParameterId) || !double.IsFinite(row.Value))
            {
                throw new ArgumentException($"'{row.ParameterId}' = {row.Value} cannot be drawn.", nameof(rows));
            }

            text.Append(row.Member).Append(',').Append(row.CountryCode).Append(',').Append(row.ParameterId).Append(',');
            text.Append(row.Value.ToString("R", CultureInfo.InvariantCulture)).Append('\n');
        }

        WholeFile.Write(path, text.ToString());
    }

    /// <summary>Reads a file: for each country its members, each with the values that it changes.</summary>
    internal static Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, double>>> Read(
        string path, string name, DiagnosticBag bag)
    {
        var members =
            new SortedDictionary<string, SortedDictionary<int, Dictionary<string, double>>>(StringComparer.Ordinal);
        CsvTable? table = CsvTable.Read(path, name, Columns, bag);
        foreach (CsvRow row in table?.Rows ?? [])
        {
            Add(row, members, bag);
        }

        foreach ((string country, SortedDictionary<int, Dictionary<string, double>> ofCountry) in members)
        {
            Check(country, ofCountry, SourcePlace.StartOf(name), bag);
        }

        return members.ToDictionary(
            pair => pair.Key,
            pair => (IReadOnlyList<IReadOnlyDictionary<string, double>>)[.. pair.Value.Values],
            StringComparer.Ordinal);
    }

    private static void Add(
        CsvRow row,
        SortedDictionary<string, SortedDictionary<int, Dictionary<string, double>>> members,
        DiagnosticBag bag)
    {
        string[] countries = [ScenarioLanguage.HomeCountry, .. ScenarioLanguage.Comparators];
        int errors = bag.Errors;
        string? country = row.Word("country", countries);
        int member = row.Whole("member");
        double? value = row.AnyNumber("value");
        string id = row.Text("parameter_id");
        if (!ParameterBinding.IsDrawn(id))
        {
            Advice advice = Suggestions.For(id, ParameterBinding.RequiredIds);
            bag.Report(DiagnosticCatalogue.UnboundParameter, row.PlaceOf("parameter_id"), id, advice);
        }

        if (bag.Errors > errors || country is null || value is null)
        {
            return;
        }

        if (!members.TryGetValue(country, out SortedDictionary<int, Dictionary<string, double>>? ofCountry))
        {
            members.Add(country, ofCountry = []);
        }

        if (!ofCountry.TryGetValue(member, out Dictionary<string, double>? values))
        {
            ofCountry.Add(member, values = new Dictionary<string, double>(StringComparer.Ordinal));
        }

        if (!values.TryAdd(id, value.Value))
        {
            bag.Report(DiagnosticCatalogue.RowTwice, row.Place, $"{country} {member} {id}");
        }
    }

    private static void Check(
        string country, SortedDictionary<int, Dictionary<string, double>> members, SourcePlace place, DiagnosticBag bag)
    {
        int expected = 0;
        foreach (int member in members.Keys)
        {
            if (member != expected)
            {
                bag.Report(DiagnosticCatalogue.MembersNotCounted, place, country, expected);
                return;
            }

            expected++;
        }

        string[] ids = [.. members.Values.SelectMany(values => values.Keys).Distinct(StringComparer.Ordinal)];
        foreach ((int member, Dictionary<string, double> values) in members)
        {
            foreach (string id in ids.Where(id => !values.ContainsKey(id)))
            {
                bag.Report(DiagnosticCatalogue.MemberIncomplete, place, country, member, id);
            }
        }
    }
}
