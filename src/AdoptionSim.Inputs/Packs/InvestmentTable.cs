using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Tables;

namespace AdoptionSim.Inputs.Packs;

/// <summary>Reads private AI investment by country and year.</summary>
internal static class InvestmentTable
{
    private const string File = "data/investment.csv";

    /// <summary>Investment of a country by year, bn USD.</summary>
    public static IReadOnlyDictionary<int, double> Of(string country, PackTables tables)
    {
        var byYear = new SortedDictionary<int, double>();
        foreach (CsvRow row in tables
            .Rows(File, "country_iso2", "year", "private_ai_investment_bn_usd")
            .Where(row => string.Equals(row.Text("country_iso2"), country, StringComparison.Ordinal)))
        {
            int year = row.Whole("year");
            if (!byYear.TryAdd(year, row.Number("private_ai_investment_bn_usd")))
            {
                tables.Bag.Report(DiagnosticCatalogue.RowTwice, row.Place, $"{country} {year}");
            }
        }

        if (byYear.Count == 0 && tables.Opened.ContainsKey(File))
        {
            tables.Bag.Report(DiagnosticCatalogue.RowsMissing, SourcePlace.StartOf(File), country);
        }

        return byYear;
    }
}
