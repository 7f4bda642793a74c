using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using AdoptionSim.Model;
using AdoptionSim.Model.Population;
using AdoptionSim.Observations.Recording;
using AdoptionSim.Observations.Surveys;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Parquet;

namespace AdoptionSim.Observations.Tests.Recording;

public sealed class RunTablesTests
{
    private const int Ticks = 4;
    private static readonly CountryPack[] Packs = [SmallCountries.Pack(), SmallCountries.Pack("US", 2)];

    private static readonly RecordingPlan Plan = new(
        SmallCountries.Scenario(3, Ticks, Packs),
        new SurveyPlan(
            [
                SmallCountries.Reading("mic_individuals", "ever_used"),
                SmallCountries.Reading("mic_individuals", "ever_used", country: "US"),
                SmallCountries.Reading("kpmg", "regulation_needed"),
            ],
            SmallCountries.Parameters(
                ("jp.mic_individuals.ever_used", 0.1), ("us.mic_individuals.ever_used", 0.2),
                ("jp.mic_firms_any_task.business_use_any_task", 1.6)),
            []));

    [Fact]
    public void Order_Of_Ending_Does_Not_Change_A_Byte()
    {
        Dictionary<string, byte[]> forward = Write(0, 1, 2);
        Dictionary<string, byte[]> backward = Write(2, 1, 0);
        Assert.Equal(
            "aggregate.parquet gap.parquet group.parquet ledger.parquet occupation.parquet occupation_market.parquet "
            + "survey.parquet transition.parquet",
            string.Join(' ', forward.Keys.Order(StringComparer.Ordinal)));
        Assert.All(forward, file => Assert.Equal(file.Value, backward[file.Key]));
    }

    [Fact]
    public void Rows_Stand_By_Replicate_Country_And_Month()
    {
        using ParquetReader table = Open(Write(1, 0, 2), "aggregate.parquet");
        (int, string, DateOnly)[] rows =
        [
            .. table.ReadInt32("replicate").Zip(table.ReadStrings("country"), table.ReadDates("month")),
        ];
        Assert.Equal(3 * 2 * Ticks, rows.Length);
        Assert.Equal(rows.OrderBy(r => r.Item1).ThenBy(r => r.Item2 is "JP" ? 0 : 1).ThenBy(r => r.Item3), rows);
        Assert.Equal(new DateOnly(2024, 11, 1), rows[0].Item3);
    }

    [Fact]
    public void Gap_Is_What_The_Aggregate_Says()
    {
        Dictionary<string, byte[]> files = Write(0, 1, 2);
        using ParquetReader aggregate = Open(files, "aggregate.parquet");
        using ParquetReader gap = Open(files, "gap.parquet");
        Assert.Equal(3 * Ticks * 5, gap.RowCount);
        Assert.All(gap.ReadStrings("comparator"), code => Assert.Equal("US", code));
        double?[] readings = aggregate.ReadNullableDouble("individual_usage_reading");
        double?[] points = gap.ReadNullableDouble("points");
        Assert.Equal(100.0 * (readings[Ticks] - readings[0]), points[0]);
        Assert.Equal("individual_usage", gap.ReadStrings("measure")[0]);
        Assert.Equal("firm_usage", gap.ReadStrings("measure")[1]);
        Assert.NotNull(gap.ReadNullableDouble("japan_value")[1]);
        Assert.Null(gap.ReadNullableDouble("comparator_value")[1]);
        Assert.Null(points[1]);
    }

    [Fact]
    public void Occupations_Add_Up_To_The_Aggregate_In_Every_Month()
    {
        Dictionary<string, byte[]> files = Write(0, 1, 2);
        using ParquetReader aggregate = Open(files, "aggregate.parquet");
        using ParquetReader occupation = Open(files, "occupation.parquet");
        using ParquetReader market = Open(files, "occupation_market.parquet");
        Assert.Equal(3 * Ticks * 6 * 6 * 2, occupation.RowCount);
        Assert.Equal(3 * Ticks * 6, market.RowCount);
        Assert.Equal(Totals(aggregate, "employed_persons"), Totals(occupation, "employed"));
        Assert.Equal(Totals(aggregate, "laid_off_by_ai"), Totals(occupation, "laid_off_by_ai"));
        Assert.Equal(Totals(aggregate, "reassigned"), Totals(occupation, "reassigned"));
        Assert.Equal(Totals(aggregate, "retrained"), Totals(occupation, "completed_training"));
        Assert.Equal(
            Totals(aggregate, "labour_force"),
            Totals(occupation, "employed").Zip(Totals(occupation, "unemployed"), Totals(occupation, "trainees"))
                .Select(sum => sum.First + sum.Second + sum.Third));
        Assert.Equal(Totals(aggregate, "vacancies"), Totals(market, "vacancies"));
        Assert.Equal(Totals(aggregate, "complemented_persons"), Totals(market, "complemented"));
        Assert.Equal(Totals(aggregate, "displaced_by_ai_persons"), Totals(market, "displaced"));
        Assert.Equal(Totals(aggregate, "hiring_suppressed_by_ai"), Totals(market, "hiring_suppressed_by_ai"));
        Assert.Equal(Totals(aggregate, "vacancies_withdrawn_by_ai"), Totals(market, "vacancies_withdrawn_by_ai"));
    }

    [Fact]
    public void Country_Without_A_Labour_Market_Has_No_Work()
    {
        Dictionary<string, byte[]> files = Write(0, 1, 2);
        using ParquetReader aggregate = Open(files, "aggregate.parquet");
        string[] countries = aggregate.ReadStrings("country");
        foreach (string column in new[] { "employed_persons", "vacancies", "firms_closed" })
        {
            Assert.Equal(
                countries.Select(code => code is "JP"),
                aggregate.ReadNullableInt64(column).Select(value => value is not null));
        }

        Assert.Equal(
            countries.Select(code => code is "JP"),
            aggregate.ReadNullableDouble("gini_wage").Select(value => value is not null));
        foreach (string name in new[] { "occupation.parquet", "occupation_market.parquet", "transition.parquet" })
        {
            using ParquetReader table = Open(files, name);
            Assert.All(table.ReadStrings("country"), code => Assert.Equal("JP", code));
        }

        using ParquetReader group = Open(files, "group.parquet");
        string[] places = group.ReadStrings("country");
        bool[] hasEmployer = [.. group.ReadNullableInt64("firms").Select(firms => firms is not null)];
        Assert.Equal(
            places.Zip(hasEmployer, (code, employer) => code is "JP" && employer),
            group.ReadNullableInt64("laid_off_by_ai").Select(value => value is not null));
    }

    [Fact]
    public void Survey_Lists_What_Is_Not_Simulated_First_And_Once()
    {
        using ParquetReader table = Open(Write(0, 1, 2), "survey.parquet");
        Assert.Equal([null, 0, 0, 1, 1, 2, 2], table.ReadNullableInt32("replicate"));
        Assert.Equal([false, true, true, true, true, true, true], table.ReadBooleans("simulated"));
        Assert.Equal("opinions", table.ReadNullableStrings("not_simulated_reason")[0]);
        Assert.Equal(30.0, table.ReadNullableDouble("published_percent")[1]);
        Assert.All(table.ReadStrings("role"), role => Assert.Equal("fitted", role));
        double?[] waves = table.ReadNullableDouble("wave_percent");
        Assert.Equal(6, waves.Where(w => w is not null).Distinct().Count());
    }

    [Fact]
    public void Footer_Names_Version_Run_Table_And_Columns()
    {
        Dictionary<string, byte[]> files = Write(0, 1, 2);
        foreach (TableDefinition definition in RunTables.Definitions)
        {
            using ParquetReader table = Open(files, definition.FileName);
            Assert.Equal("2", table.Metadata[TableMetadata.SchemaVersion]);
            Assert.Equal("run-7", table.Metadata[TableMetadata.RunId]);
            Assert.Equal(definition.Name, table.Metadata[TableMetadata.Table]);
            using JsonDocument columns = JsonDocument.Parse(table.Metadata[TableMetadata.Columns]);
            Assert.Equal(
                string.Join(' ', table.Schema.Columns.Select(column => column.Name)),
                string.Join(' ', columns.RootElement.EnumerateObject().Select(column => column.Name)));
            Assert.All(columns.RootElement.EnumerateObject(), column =>
            {
                Assert.NotEmpty(column.Value.GetProperty("unit").GetString() ?? "");
                Assert.NotEmpty(column.Value.GetProperty("description").GetProperty("ja").GetString() ?? "");
                Assert.NotEmpty(column.Value.GetProperty("description").GetProperty("en").GetString() ?? "");
            });
        }
    }

    [Fact]
    public void Failed_Replicate_Is_Left_Out_And_Holds_Nobody_Up()
    {
        Dictionary<string, MemoryStream> files = [];
        using (RunTables tables = new(Plan, "run-7", name => files[name] = new MemoryStream()))
        {
            tables.Append(Replicate(2));
            Assert.Equal(1, tables.Waiting);
            tables.Skip(1);
            tables.Append(Replicate(0));
            Assert.Equal(0, tables.Waiting);
            tables.Complete();
        }

        using ParquetReader table = ParquetReader.Open(new MemoryStream(files["aggregate.parquet"].ToArray()));
        Assert.Equal([0, 2], table.ReadInt32("replicate").Distinct());
    }

    [Fact]
    public void Missing_Or_Repeated_Replicates_Are_Bugs()
    {
        using RunTables tables = new(Plan, "run-7", _ => new MemoryStream());
        tables.Append(Replicate(0));
        Assert.Throws<ArgumentException>(() => tables.Append(Replicate(0)));
        Assert.Throws<ArgumentException>(() => tables.Skip(3));
        Assert.Throws<InvalidOperationException>(tables.Complete);
        Assert.Throws<ArgumentException>(() => new ReplicateRecord(1, Replicate(0).Countries));
        Assert.Throws<ArgumentException>(() => tables.Append(new ReplicateRecord(1, [])));
    }

    private static Dictionary<string, byte[]> Write(params int[] order)
    {
        Dictionary<string, MemoryStream> files = [];
        using (RunTables tables = new(Plan, "run-7", name => files[name] = new MemoryStream()))
        {
            foreach (int replicate in order)
            {
                tables.Append(Replicate(replicate));
            }

            tables.Complete();
        }

        return files.ToDictionary(file => file.Key, file => file.Value.ToArray(), StringComparer.Ordinal);
    }

    private static ReplicateRecord Replicate(int replicate)
    {
        List<CountryRecord> countries = [];
        for (int c = 0; c < Packs.Length; c++)
        {
            Recorder recorder = new(Plan, c, replicate);
            for (int t = 0; t < Ticks; t++)
            {
                CountrySnapshot country = SmallCountries.Filled(Packs[c], replicate, (replicate * 5) + c + t);
                country.Tick = t;
                country.Month = SmallCountries.Start.Plus(t);
                recorder.Observe(country);
            }

            countries.Add(recorder.Complete());
        }

        return new ReplicateRecord(replicate, countries);
    }

    /// <summary>Sums of a column by replicate and month, in order; values that do not exist are left out.</summary>
    private static long[] Totals(ParquetReader table, string column)
    {
        int[] replicates = table.ReadInt32("replicate");
        DateOnly[] months = table.ReadDates("month");
        long?[] values = table.ReadNullableInt64(column);
        return
        [
            .. Enumerable.Range(0, values.Length).Where(row => values[row] is not null)
                .GroupBy(row => (replicates[row], months[row])).Select(rows => rows.Sum(row => values[row] ?? 0)),
        ];
    }

    private static ParquetReader Open(Dictionary<string, byte[]> files, string name) =>
        ParquetReader.Open(new MemoryStream(files[name]));
}
