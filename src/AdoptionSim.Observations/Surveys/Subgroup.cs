using System;
using System.Collections.Generic;
using System.Globalization;

namespace AdoptionSim.Observations.Surveys;

/// <summary>Which respondents a published reading is about, read from its subgroup kind and name.</summary>
public sealed record Subgroup
{
    private const string SizePrefix = "size_";
    private const string AgePrefix = "age_";

    /// <summary>What kind of subgroup this is.</summary>
    public required SubgroupKind Kind { get; init; }

    /// <summary>Index of the age class; for <see cref="SubgroupKind.Age"/>.</summary>
    public int AgeClass { get; init; }

    /// <summary>Smallest headcount; for sizes.</summary>
    public int PersonsFrom { get; init; } = 1;

    /// <summary>Largest headcount, null when open; for sizes.</summary>
    public int? PersonsTo { get; init; }

    /// <summary>JSIC section letter; for <see cref="SubgroupKind.Section"/>.</summary>
    public string Section { get; init; } = "";

    /// <summary>Reads a subgroup.</summary>
    /// <param name="kind">Kind as the tables write it, such as <c>size</c>.</param>
    /// <param name="name">Subgroup as the tables write it, such as <c>size_1000_plus</c> or <c>G</c>.</param>
    /// <returns>The subgroup; null when the words are not known.</returns>
    public static Subgroup? Parse(string kind, string name)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(name);
        if (name is "all")
        {
            return new Subgroup { Kind = SubgroupKind.All };
        }

        return kind switch
        {
            "age" => ParseAge(Without(AgePrefix, name)),
            "size" => ParseSize(Without(SizePrefix, name)),
            "sector" => ParseSection(name),
            _ => null,
        };
    }

    private static Subgroup? ParseAge(string name)
    {
        for (int k = 0; k < Model.Workers.AgeClass.Count; k++)
        {
            if (string.Equals(Model.Workers.AgeClass.Ids[k], name, StringComparison.Ordinal))
            {
                return new Subgroup { Kind = SubgroupKind.Age, AgeClass = k };
            }
        }

        return null;
    }

    private static Subgroup? ParseSize(string name)
    {
        switch (name)
        {
            case "large":
                return new Subgroup { Kind = SubgroupKind.Large };
            case "sme":
                return new Subgroup { Kind = SubgroupKind.Sme };
            case "large_company_sample":
                return new Subgroup { Kind = SubgroupKind.Size, PersonsFrom = 1000 };
            default:
                return ParseBounds(name.Split('_'));
        }
    }

    private static Subgroup? ParseBounds(IReadOnlyList<string> parts)
    {
        if (parts is ["lt", string below, ..] && IsCount(below, out int end) && end > 1)
        {
            SubgroupKind? kind = parts switch
            {
                [_, _] => SubgroupKind.Size,
                [_, _, "max" or "high"] => SubgroupKind.LargestBelow,
                [_, _, "low"] => SubgroupKind.SmallestBelow,
                _ => null,
            };
            return kind is SubgroupKind known ? new Subgroup { Kind = known, PersonsTo = end - 1 } : null;
        }

        if (parts is not [string from, string to] || !IsCount(from, out int first))
        {
            return null;
        }

        if (to is "plus")
        {
            return new Subgroup { Kind = SubgroupKind.Size, PersonsFrom = first };
        }

        return IsCount(to, out int last) && last >= first
            ? new Subgroup { Kind = SubgroupKind.Size, PersonsFrom = first, PersonsTo = last }
            : null;
    }

    // Eating and drinking is printed apart within section M; the model has the section only.
    private static Subgroup ParseSection(string name)
    {
        string section = name.ToUpperInvariant();
        return new Subgroup { Kind = SubgroupKind.Section, Section = section is "M_FOOD" ? "M" : section };
    }

    private static bool IsCount(string text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count > 0;

    private static string Without(string prefix, string name) =>
        name.StartsWith(prefix, StringComparison.Ordinal) ? name[prefix.Length..] : name;
}
