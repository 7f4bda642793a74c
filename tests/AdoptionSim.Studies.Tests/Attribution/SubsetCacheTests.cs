using System;
using System.Collections.Generic;
using System.IO;
using AdoptionSim.Studies.Attribution;

namespace AdoptionSim.Studies.Tests.Attribution;

public sealed class SubsetCacheTests
{
    private static readonly SubsetValues Values = new(
        [0, 1], new Dictionary<string, IReadOnlyList<double?>>(StringComparer.Ordinal) { ["x"] = [0.1, null] });

    [Fact]
    public void What_Was_Kept_Is_Found_By_Run_And_Month_Alone()
    {
        using var folder = new TemporaryFolder();
        new SubsetCache(folder.Path, "2030-12").Keep("ab", Values);
        SubsetValues? found = new SubsetCache(folder.Path, "2030-12").Find("ab");
        Assert.NotNull(found);
        Assert.Equal([0, 1], found.Replicates);
        Assert.Equal([0.1, null], found.ValuesById["x"]);
        Assert.Null(new SubsetCache(folder.Path, "2030-12").Find("cd"));
        Assert.Null(new SubsetCache(folder.Path, "2035-12").Find("ab"));
    }

    [Theory]
    [InlineData("0.1", "0.2")]
    [InlineData("{", "[")]
    [InlineData("\"ab\"", "\"cd\"")]
    [InlineData("\"format_version\": 1", "\"format_version\": 2")]
    public void A_File_That_Was_Changed_Counts_As_Missing(string text, string other)
    {
        using var folder = new TemporaryFolder();
        var cache = new SubsetCache(folder.Path, "2030-12");
        cache.Keep("ab", Values);
        string file = Assert.Single(Directory.GetFiles(folder.Sub(SubsetCache.FolderName)));
        File.WriteAllText(file, File.ReadAllText(file).Replace(text, other, StringComparison.Ordinal));
        Assert.Null(cache.Find("ab"));
    }
}
