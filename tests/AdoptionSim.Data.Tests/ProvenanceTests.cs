using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace AdoptionSim.Data.Tests;

public sealed partial class ProvenanceTests
{
    private static readonly string[] SourceFields = ["title", "publisher", "year", "locator", "licence", "retrieved"];

    public static TheoryData<string> Tables => [.. DataFolder.TableNames];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Table_Parses_And_Has_The_Columns_Of_Provenance(string name)
    {
        CsvTable table = DataFolder.Read(name);

        Assert.NotEmpty(table.Rows);
        Assert.Equal(["source", "vintage", "flag", "note"],
            table.Columns.Where(c => c is "source" or "vintage" or "flag" or "note"),
            StringComparer.Ordinal);
        Assert.All(table.Columns, column => Assert.Matches("^[a-z0-9_]+$", column));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Table_Is_Utf8_Without_Mark_And_With_Line_Feeds_Only(string name)
    {
        byte[] bytes = DataFolder.ReadBytes(name);

        Assert.NotEqual(0xEF, bytes[0]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal((byte)'\n', bytes[^1]);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Row_Names_Known_Sources_A_Flag_And_A_Vintage(string name)
    {
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> sources = SourceList.Read();
        foreach (CsvRow row in DataFolder.Read(name).Rows)
        {
            Assert.NotEmpty(row.Keys("source"));
            Assert.All(row.Keys("source"), key => Assert.True(sources.ContainsKey(key), $"{row.Place}: {key}"));
            Assert.True(row["flag"] is "S" or "s" or "C" or "M" or "D", $"{row.Place}: flag {row["flag"]}");
            Assert.True(Vintage().IsMatch(row["vintage"]), $"{row.Place}: vintage {row["vintage"]}");
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Recalled_And_Prior_Rows_Say_So_In_Their_Sources(string name)
    {
        foreach (CsvRow row in DataFolder.Read(name).Rows)
        {
            if (row.Is("flag", "M"))
            {
                Assert.True(row.Keys("source").Contains("recalled", StringComparer.Ordinal), row.Place);
            }

            if (row.Is("flag", "D"))
            {
                Assert.True(row.Keys("source").Contains("design_prior", StringComparer.Ordinal), row.Place);
            }
        }
    }

    [Fact]
    public void Every_Source_Is_Used_And_Complete()
    {
        HashSet<string> used = new(StringComparer.Ordinal);
        foreach (CsvTable table in DataFolder.TableNames.Select(DataFolder.Read))
        {
            foreach (string column in table.Columns.Where(c => c is "source" or "also_in_source"))
            {
                used.UnionWith(table.Rows.SelectMany(row => row.Keys(column)));
            }
        }

        used.UnionWith(ParameterSources());
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> sources = SourceList.Read();

        Assert.Equal(
            used.Order(StringComparer.Ordinal),
            sources.Keys.Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
        Assert.All(sources, source => Assert.Equal(SourceFields, source.Value.Keys, StringComparer.Ordinal));
        Assert.All(sources, source => Assert.All(source.Value.Values, value => Assert.True(value.Length > 0)));
        Assert.All(sources, source => Assert.Matches("^(19|20)[0-9]{2}$", source.Value["year"]));
    }

    /// <summary>Keys that the files of parameters name; numbers of the model have sources as tables have.</summary>
    private static IEnumerable<string> ParameterSources() => Directory
        .EnumerateFiles(Repository.PathOf("scenarios/parameters"), "*.yaml")
        .SelectMany(File.ReadLines)
        .Select(line => SourceLine().Match(line))
        .Where(match => match.Success)
        .SelectMany(match => match.Groups["keys"].Value.Split(';'));

    [GeneratedRegex(
        "^    source: (?<keys>[a-z0-9_;]+)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex SourceLine();

    [GeneratedRegex(
        "^(FY)?(19|20)[0-9]{2}(-(0[1-9]|1[0-2]))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Vintage();
}
