using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Parquet;

namespace AdoptionSim.Reports.Results;

/// <summary>
/// Gathers the rows of the table <c>survey</c> by published reading, in the order of their first row.
/// </summary>
internal static class SurveyResults
{
    public static IReadOnlyList<SurveyResult> Read(ParquetReader table)
    {
        string[] ids = table.ReadStrings("survey_id");
        double?[] waves = table.ReadNullableDouble("wave_percent");
        Dictionary<string, List<double>> wavesById = new(StringComparer.Ordinal);
        Dictionary<string, int> firstRow = new(StringComparer.Ordinal);
        for (int i = 0; i < ids.Length; i++)
        {
            if (firstRow.TryAdd(ids[i], i))
            {
                wavesById[ids[i]] = [];
            }

            if (waves[i] is double wave)
            {
                wavesById[ids[i]].Add(wave);
            }
        }

        SurveyColumns columns = new(table);
        return [.. firstRow.OrderBy(pair => pair.Value).Select(pair => columns.At(pair.Value, wavesById[pair.Key]))];
    }

    private sealed class SurveyColumns(ParquetReader table)
    {
        private readonly string[] ids = table.ReadStrings("survey_id");
        private readonly string[] operators = table.ReadStrings("operator");
        private readonly string[] countries = table.ReadStrings("country");
        private readonly DateOnly[] months = table.ReadDates("field_month");
        private readonly string[] kinds = table.ReadStrings("subgroup_kind");
        private readonly string[] subgroups = table.ReadStrings("subgroup");
        private readonly string[] measures = table.ReadStrings("measure");
        private readonly double?[] published = table.ReadNullableDouble("published_percent");
        private readonly double?[] lower = table.ReadNullableDouble("lower_percent");
        private readonly double?[] upper = table.ReadNullableDouble("upper_percent");
        private readonly string[] roles = table.ReadStrings("role");
        private readonly string[] flags = table.ReadStrings("flag");
        private readonly string?[] reasons = table.ReadNullableStrings("not_simulated_reason");

        public SurveyResult At(int row, List<double> waves) => new()
        {
            SurveyId = ids[row],
            Operator = operators[row],
            Country = countries[row],
            FieldMonth = months[row],
            SubgroupKind = kinds[row],
            Subgroup = subgroups[row],
            Measure = measures[row],
            PublishedPercent = published[row],
            LowerPercent = lower[row],
            UpperPercent = upper[row],
            IsFitted = roles[row] is SurveyTable.Fitted,
            Flag = flags[row],
            NotSimulatedReason = waves.Count > 0 ? null : reasons[row],
            WavePercents = waves,
        };
    }
}
