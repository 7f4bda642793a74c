using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace AdoptionSim.Data.Tests;

public sealed class SurveysTests
{
    private static readonly string[] Places = ["JP", "US", "CN", "DE", "GB", "KR", "AE", "EU", "ES", "WORLD"];

    private static readonly CsvTable Surveys = DataFolder.Read("surveys.csv");

    [Fact]
    public void Identifiers_And_Questions_Are_Unique()
    {
        int rows = Surveys.Rows.Count;

        Assert.Equal(rows, Surveys.Rows.Select(r => r["survey_id"]).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(rows, Surveys.Rows
            .Select(r => (r["operator"], r["country_iso2"], r["field_date"], r["subgroup"], r["measure"]))
            .Distinct()
            .Count());
    }

    [Fact]
    public void Values_Are_Percentages_Inside_Their_Bounds()
    {
        foreach (CsvRow row in Surveys.Rows)
        {
            decimal? value = row.NumberOrNone("value_percent");
            decimal? lower = row.NumberOrNone("lower_percent");
            decimal? upper = row.NumberOrNone("upper_percent");

            Assert.All(new[] { value, lower, upper }, x => Assert.True(x is null or (>= 0m and <= 100m), row.Place));
            Assert.True((value ?? lower) is not null, $"{row.Place}: neither value nor interval");
            Assert.True(lower is null == upper is null, $"{row.Place}: half an interval");
            Assert.True((lower ?? 0m) <= (value ?? lower ?? 0m), $"{row.Place}: below its interval");
            Assert.True((value ?? upper ?? 0m) <= (upper ?? 100m), $"{row.Place}: above its interval");
        }
    }

    [Fact]
    public void Dates_Countries_Roles_And_Sizes_Are_Valid()
    {
        foreach (CsvRow row in Surveys.Rows)
        {
            AssertMonthOrYear(row);
            Assert.Contains(row["country_iso2"], Places, StringComparer.Ordinal);
            Assert.True(row["role"] is "calibrate" or "check" or "initial_state", $"{row.Place}: role {row["role"]}");
            Assert.True(row.Is("role", "initial_state") == row.Is("operator", "model_prior"), row.Place);
            decimal highest = row.NumberOrNone("persons_to") ?? decimal.MaxValue;
            Assert.True((row.NumberOrNone("persons_from") ?? 0m) <= highest, row.Place);
            Assert.True(row.NumberOrNone("n") is null or > 0m, row.Place);
            Assert.NotEmpty(row["like_for_like_group"]);
        }
    }

    [Fact]
    public void Printed_Numbers_Of_The_Government_Stand_Unchanged_Among_The_Surveys()
    {
        foreach (CsvRow row in DataFolder.Read("benchmarks.csv").Rows)
        {
            (string Operator, string Measure)? survey = (row["measure"], row["year"]) switch
            {
                ("individual_genai_experience", _) => ("mic_individuals", "ever_used"),
                ("firm_genai_business_use", "2023") => ("mic_firms_one_task", "business_use_one_task"),
                ("firm_genai_business_use", _) => ("mic_firms_any_task", "business_use_any_task"),
                _ => null,
            };
            if (survey is var (name, measure))
            {
                string date = row.Is("year", "2023") ? "2024-02" : "2025-02";
                CsvRow match = Surveys.Rows.Single(s => s.Is("operator", name) && s.Is("measure", measure)
                    && s.Is("country_iso2", row["country_iso2"]) && s.Is("field_date", date)
                    && s.Is("subgroup", "all"));
                Assert.Equal(row.Number("value"), match.Number("value_percent"));
            }
        }
    }

    [Fact]
    public void First_Survey_Points_Of_The_Countries_Are_Those_Of_The_Surveys()
    {
        foreach (CsvRow country in DataFolder.Read("comparators/countries.csv").Rows)
        {
            Dictionary<string, decimal> points = Surveys.Rows
                .Where(r => r.Is("operator", "mic_individuals") && r.Is("measure", "ever_used"))
                .Where(r => r.Is("subgroup", "all"))
                .Where(r => r.Is("country_iso2", country["country_iso2"]))
                .ToDictionary(r => r["field_date"], r => r.Number("value_percent"), StringComparer.Ordinal);

            Assert.Equal(country.NumberOrNone("personal_use_2023_survey_percent"), Point(points, "2024-02"));
            Assert.Equal(country.NumberOrNone("personal_use_2024_survey_percent"), Point(points, "2025-02"));
        }
    }

    private static void AssertMonthOrYear(CsvRow row)
    {
        string date = row["field_date"].Length == 4 ? row["field_date"] + "-01" : row["field_date"];
        bool parsed = DateOnly.TryParseExact(
            date + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day);
        Assert.True(parsed && day.Year is >= 2020 and <= 2026, $"{row.Place}: date {row["field_date"]}");
    }

    private static decimal? Point(Dictionary<string, decimal> points, string date) =>
        points.TryGetValue(date, out decimal value) ? value : null;
}
