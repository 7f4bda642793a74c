using System;
using System.Collections.Generic;
using System.Linq;

namespace AdoptionSim.Data.Tests;

public sealed class ReadmeTests
{
    private static readonly string[] Flags = ["S", "s", "C", "M", "D"];

    private static readonly string[] Lines = DataFolder.ReadText("README.md").Split('\n');

    [Fact]
    public void Counts_Of_Flags_Equal_The_Files()
    {
        Dictionary<string, string> printed = Lines
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Where(line => line.Contains(".csv`", StringComparison.Ordinal))
            .Select(Cells)
            .Where(cells => cells.Length == 8)
            .ToDictionary(cells => cells[0].Trim('`'), cells => string.Join(' ', cells[1..7]), StringComparer.Ordinal);

        Assert.Equal(DataFolder.TableNames, printed.Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(DataFolder.TableNames, name => Assert.Equal(Counts([DataFolder.Read(name)]), printed[name]));

        string[] total = Cells(Lines.Single(line => line.StartsWith("| all tables |", StringComparison.Ordinal)));
        Assert.Equal(Counts(DataFolder.TableNames.Select(DataFolder.Read)), string.Join(' ', total[1..7]));
    }

    [Fact]
    public void Factors_Of_The_Sections_Equal_The_Files()
    {
        CsvTable employers = DataFolder.Read("japan/employers.csv");
        CsvTable sections = DataFolder.Read("japan/employment_by_section.csv");
        string[][] rows = [.. Lines
            .SkipWhile(line => !line.StartsWith("| section | census", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(Cells)];

        Assert.Equal(sections.Rows.Select(r => r["section"]), rows.Select(cells => cells[0]), StringComparer.Ordinal);
        foreach ((string[] cells, CsvRow section) in rows.Zip(sections.Rows))
        {
            decimal employed = section.Number("employed_thousand");
            Assert.Equal(employed, Number(cells[2]));
            if (cells[1].Length > 0)
            {
                decimal factor = employed / Number(cells[1]);
                Assert.True(Math.Abs(factor - Number(cells[3])) < 0.03m, $"factor of {cells[0]}: {factor}");
            }

            decimal others = employers.Rows
                .Where(r => r.Is("section", cells[0]) && !r.Is("kind", "enterprise"))
                .Sum(r => r.Number("persons_thousand"));
            Assert.Equal(decimal.Round(others), Number(cells[5]));
        }
    }

    private static string Counts(IEnumerable<CsvTable> tables)
    {
        CsvRow[] rows = [.. tables.SelectMany(table => table.Rows)];
        return string.Join(' ', Flags.Select(flag => rows.Count(r => r.Is("flag", flag))).Prepend(rows.Length));
    }

    private static string[] Cells(string line) => [.. line.Trim('|').Split('|').Select(cell => cell.Trim())];

    private static decimal Number(string cell) =>
        decimal.Parse(cell.Replace(",", string.Empty, StringComparison.Ordinal));
}
