using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Tables;
using AdoptionSim.Model.Time;
using AdoptionSim.Observations.Surveys;

namespace AdoptionSim.Inputs.Packs;

/// <summary>Reads what the surveys printed.</summary>
internal static class SurveyTable
{
    private const string File = "data/surveys.csv";

    /// <summary>Role of rows that profile the first month and are no survey.</summary>
    private const string StartingProfile = "initial_state";

    private static readonly ImmutableArray<string> Roles = ["calibrate", "check", StartingProfile];
    private static readonly ImmutableArray<string> Flags = ["S", "s", "C", "M", "D"];

    /// <summary>Readings of the wanted countries; an info counts those of others.</summary>
    /// <param name="tables">Opens the tables.</param>
    /// <param name="countries">Countries of the scenario.</param>
    public static IReadOnlyList<PublishedReading> Readings(PackTables tables, IReadOnlyCollection<string> countries)
    {
        var readings = new List<PublishedReading>();
        var leftOut = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var places = new Dictionary<string, SourcePlace>(StringComparer.Ordinal);
        foreach (CsvRow row in tables.Rows(
            File,
            "survey_id",
            "operator",
            "country_iso2",
            "field_date",
            "subgroup_kind",
            "subgroup",
            "measure",
            "value_percent",
            "lower_percent",
            "upper_percent",
            "n",
            "role",
            "source",
            "flag"))
        {
            if (Reading(row) is not { } reading)
            {
                continue;
            }

            if (!countries.Contains(reading.CountryCode, StringComparer.Ordinal))
            {
                leftOut[reading.CountryCode] = leftOut.GetValueOrDefault(reading.CountryCode) + 1;
                places.TryAdd(reading.CountryCode, row.Place);
            }
            else
            {
                readings.Add(reading);
            }
        }

        foreach ((string country, int count) in leftOut)
        {
            tables.Bag.Report(DiagnosticCatalogue.ReadingsLeftOut, places[country], country, count);
        }

        return readings;
    }

    private static PublishedReading? Reading(CsvRow row)
    {
        Month? month = row.Month("field_date");
        string? role = row.Word("role", Roles);
        string? flag = row.Word("flag", Flags);
        if (month is null || role is null or StartingProfile || flag is null)
        {
            return null;
        }

        return new PublishedReading
        {
            SurveyId = row.Text("survey_id"),
            Operator = row.Text("operator"),
            CountryCode = row.Text("country_iso2"),
            FieldMonth = month.Value,
            SubgroupKind = row.Text("subgroup_kind"),
            Subgroup = row.Text("subgroup"),
            Measure = row.Text("measure"),
            ValuePercent = row.OptionalNumber("value_percent"),
            LowerPercent = row.OptionalNumber("lower_percent"),
            UpperPercent = row.OptionalNumber("upper_percent"),
            Respondents = row.OptionalWhole("n"),
            Role = role is "calibrate" ? ReadingRole.Fitted : ReadingRole.Check,
            Source = row.Text("source"),
            Flag = flag,
        };
    }
}
