using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using AdoptionSim.Cli.Language;

namespace AdoptionSim.Cli.Usage;

/// <summary>Reads the values of options and collects every one that is wrong.</summary>
internal sealed class OptionReader(ParseResult parsed, Tongue tongue)
{
    private readonly List<string> problems = [];

    /// <summary>A text.</summary>
    public string? Text(Option<string> option) => parsed.GetValue(option);

    /// <summary>All texts of an option that may be repeated.</summary>
    public IReadOnlyList<string> Texts(Option<string[]> option) => parsed.GetValue(option) ?? [];

    /// <summary>A whole number within limits; null when the option is not given or wrong.</summary>
    public long? Whole(Option<string> option, long least, long most)
    {
        if (Text(option) is not { } text)
        {
            return null;
        }

        bool isWhole = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value);
        return isWhole && value >= least && value <= most
            ? value
            : Wrong<long>(Catalogue.NotWhole, option.Name, text, least, most);
    }

    /// <summary>A finite number that passes a test; the usual value when the option is not given or wrong.</summary>
    public double Number(Option<string> option, double usual, Func<double, bool> fits, CliText range)
    {
        if (Text(option) is not { } text)
        {
            return usual;
        }

        bool isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value);
        return isNumber && double.IsFinite(value) && fits(value)
            ? value
            : Wrong<double>(Catalogue.NotNumber, option.Name, text, range.In(tongue)) ?? usual;
    }

    /// <summary>k of a scale 1:k; null when the option is not given or wrong.</summary>
    public int? Scale(Option<string> option)
    {
        if (Text(option) is not { } text)
        {
            return null;
        }

        return text.StartsWith("1:", StringComparison.Ordinal)
            && int.TryParse(text.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out int scale)
                && scale >= 1
            ? scale
            : Wrong<int>(Catalogue.NotScale, option.Name, text);
    }

    /// <summary>First day of a month <c>yyyy-MM</c>; those that are wrong are left out.</summary>
    public IReadOnlyList<DateOnly> Months(Option<string[]> option)
    {
        List<DateOnly> months = [];
        foreach (string text in Texts(option))
        {
            if (DateOnly.TryParseExact(
                text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly month))
            {
                months.Add(month);
            }
            else
            {
                Wrong<int>(Catalogue.NotMonth, option.Name, text);
            }
        }

        return months;
    }

    /// <summary>One of some words; the first when the option is not given or wrong.</summary>
    public string Word(Option<string> option, params string[] words)
    {
        string text = Text(option) ?? words[0];
        if (Array.IndexOf(words, text) >= 0)
        {
            return text;
        }

        string meant = Nearest.To(text, words) is { } near ? Catalogue.DidYouMean.In(tongue, near) : string.Empty;
        Wrong<int>(Catalogue.NotWord, option.Name, text, string.Join(", ", words), meant);
        return words[0];
    }

    /// <summary>
    /// The folder of all runs: a relative path stays in the current folder, so that no name in a script leads out of
    /// it unseen.
    /// </summary>
    public string Folder(Option<string> option, string usual)
    {
        string text = Text(option) ?? usual;
        string here = Path.GetFullPath(".");
        if (!Path.IsPathRooted(text) && text.Length > 0 && !text.Contains('\0', StringComparison.Ordinal)
            && Path.GetRelativePath(here, Path.GetFullPath(text)).Split('/', '\\')[0] is "..")
        {
            Wrong<int>(Catalogue.OutClimbs, option.Name, text);
        }

        return text;
    }

    /// <summary>Adds a problem that only the verb can see.</summary>
    public void Report(string problem) => problems.Add(problem);

    /// <summary>Throws when anything is wrong.</summary>
    /// <exception cref="UsageException">Something is wrong.</exception>
    public void ThrowIfWrong()
    {
        if (problems.Count > 0)
        {
            throw new UsageException(problems);
        }
    }

    private TValue? Wrong<TValue>(CliText text, params object[] words)
        where TValue : struct
    {
        problems.Add(text.In(tongue, words));
        return null;
    }
}
