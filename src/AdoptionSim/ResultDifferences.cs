using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Texts;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim;

/// <summary>
/// What two finished folders were asked differently, and which printed numbers differ by how much. The differences are
/// between medians; whether they are more than chance is what a comparison says.
/// </summary>
public sealed class ResultDifferences
{
    private const int MonthsPerYear = 12;

    private readonly IReadOnlyList<PrintedNumber> ones;
    private readonly IReadOnlyList<PrintedNumber> others;

    private ResultDifferences(IReadOnlyList<PrintedNumber> ones, IReadOnlyList<PrintedNumber> others)
    {
        this.ones = ones;
        this.others = others;
    }

    /// <summary>What the scenarios say differently, as it was written; nothing for comparisons.</summary>
    public required IReadOnlyList<AskedDifference> Written { get; init; }

    /// <summary>What was asked differently once everything is resolved, by path.</summary>
    public required IReadOnlyList<AskedDifference> Asked { get; init; }

    /// <summary>Numbers that differ, in the order printed.</summary>
    public required IReadOnlyList<NumberDifference> Numbers { get; init; }

    /// <summary>Numbers that are the same in both.</summary>
    public required int SameNumbers { get; init; }

    /// <summary>Ids of numbers that only the first has.</summary>
    public required IReadOnlyList<string> OnlyInOne { get; init; }

    /// <summary>Ids of numbers that only the second has.</summary>
    public required IReadOnlyList<string> OnlyInOther { get; init; }

    /// <summary>Compares two folders.</summary>
    /// <param name="one">The first.</param>
    /// <param name="other">The second.</param>
    /// <exception cref="FormatException">A file cannot be understood.</exception>
    /// <exception cref="RunFolderException">A file cannot be read.</exception>
    public static ResultDifferences Between(string one, string other)
    {
        IReadOnlyList<PrintedNumber> first = FolderNumbers.Read(one);
        IReadOnlyList<PrintedNumber> second = FolderNumbers.Read(other);
        Dictionary<string, PrintedNumber> byId = second.DistinctBy(number => number.Id, StringComparer.Ordinal)
            .ToDictionary(number => number.Id, StringComparer.Ordinal);
        HashSet<string> known = [.. first.Select(number => number.Id)];
        List<NumberDifference> differences = [];
        int same = 0;
        foreach (PrintedNumber number in first)
        {
            if (!byId.TryGetValue(number.Id, out PrintedNumber? match))
            {
                continue;
            }

            if (string.Equals(number.Exact, match.Exact, StringComparison.Ordinal))
            {
                same++;
            }
            else
            {
                differences.Add(new NumberDifference(number, match, Difference(number, match)));
            }
        }

        return new ResultDifferences(first, second)
        {
            Written = AskedDifferences.BetweenOrigins(OriginsOf(one), OriginsOf(other)),
            Asked = AskedDifferences.Between(AskedOf(one), AskedOf(other)),
            Numbers = differences,
            SameNumbers = same,
            OnlyInOne = [.. first.Select(number => number.Id).Where(id => !byId.ContainsKey(id))],
            OnlyInOther = [.. second.Select(number => number.Id).Where(id => !known.Contains(id))],
        };
    }

    /// <summary>A number of the first folder with its unit and band.</summary>
    /// <param name="number">The number.</param>
    public ReportText TextOfOne(PrintedNumber number) => new CitedNumber(number, ones).Text();

    /// <summary>A number of the second folder with its unit and band.</summary>
    /// <param name="number">The number.</param>
    public ReportText TextOfOther(PrintedNumber number) => new CitedNumber(number, others).Text();

    private static byte[] AskedOf(string folder)
    {
        FolderEntry entry = ResultFolders.Show(folder);
        FolderIdentity identity = entry.Identity ?? throw new FormatException(entry.Problem ?? entry.Name);
        return Read(folder, identity.AskedFile);
    }

    private static string OriginsOf(string folder) => File.Exists(Path.Combine(folder, RunFolder.OriginsFile))
        ? Encoding.UTF8.GetString(Read(folder, RunFolder.OriginsFile)) : string.Empty;

    private static byte[] Read(string folder, string name)
    {
        string path = Path.Combine(folder, name);
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            throw RunFolderException.From(path, failure);
        }
    }

    private static double? Difference(PrintedNumber one, PrintedNumber other)
    {
        if (ValueOf(one.Exact) is not double first || ValueOf(other.Exact) is not double second)
        {
            return null;
        }

        return second - first;
    }

    private static double? ValueOf(string exact)
    {
        if (double.TryParse(exact, NumberStyles.Float, CultureInfo.InvariantCulture, out double value))
        {
            return value;
        }

        return DateOnly.TryParseExact(
            exact + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly month)
            ? (month.Year * MonthsPerYear) + month.Month
            : null;
    }
}
