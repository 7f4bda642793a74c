using System;

namespace AdoptionSim.Data.Tests;

/// <summary>The rule of a cell of employers: whole employers whose mean headcount lies in their class.</summary>
internal static class SizeClass
{
    public static void AssertMeanInside(CsvRow row)
    {
        decimal employers = row.Number("employers");
        Assert.True(employers >= 1m && employers == decimal.Truncate(employers), $"{row.Place}: employers {employers}");

        decimal mean = row.Number("persons_thousand") * 1_000m / employers;
        decimal highest = row.NumberOrNone("persons_to") ?? decimal.MaxValue;
        Assert.True(mean >= row.Number("persons_from"), $"{row.Place}: mean {mean} below its class");
        Assert.True(mean <= highest, $"{row.Place}: mean {mean} above its class");
        Assert.True(Math.Abs(mean - row.Number("mean_persons")) <= 0.005m, $"{row.Place}: mean is {mean}");

        string to = row["persons_to"].Length == 0 ? "plus" : row["persons_to"];
        Assert.Equal($"{row["persons_from"]}_{to}", row["size_class"]);
    }
}
