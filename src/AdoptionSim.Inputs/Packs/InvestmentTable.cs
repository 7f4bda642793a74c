using System;
using System.Collections.Generic;
using System.Linq;

namespace AdoptionSim.Inputs.Packs;

/// <summary>Reads private AI investment by country and year.</summary>
internal static class InvestmentTable
{
    /// <summary>Investment of a country by year, bn USD.</summary>
    public static IReadOnlyDictionary<int, double> Of(string country, PackTables tables)
    {
        var byYear = new SortedDictionary<int, double>();
        foreach (var row in tables
            .Rows("data/investment.csv", "country_iso2", "year", "private_ai_investment_bn_usd")
            .Where(row => string.Equals(row.Text("country_iso2"), country, StringComparison.Ordinal)))
        {
            int year = row.Whole("year");
            if (!byYear.TryAdd(year, row.Number("private_ai_investment_bn_usd")))
            {
                tables.Bag.Report(Diagnostics.DiagnosticCatalogue.RowTwice, row.Place, $"{country} {year}");
            }
        }

        if (byYear.Count == 0)
        {
            var place = Diagnostics.SourcePlace.StartOf("data/investment.csv");
            tables.Bag.Report(Diagnostics.DiagnosticCatalogue.RowsMissing, place, country);
        }

        return byYear;
    }
}
