using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Globalization;

namespace AdoptionSim.Reports.Texts;

/// <summary>Every text that the reports print, in both languages.</summary>
public static partial class ReportTexts
{
    private static readonly FrozenDictionary<string, ReportText> All = Gather();

    /// <summary>Keys of all texts.</summary>
    public static IReadOnlyCollection<string> Keys => All.Keys;

    /// <summary>The text of a key.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="KeyNotFoundException">There is no such text.</exception>
    public static ReportText Of(string key) => All.TryGetValue(key, out ReportText text)
        ? text
        : throw new KeyNotFoundException($"The reports have no text '{key}'.");

    /// <summary>The text of a key with values put in.</summary>
    /// <param name="key">The key.</param>
    /// <param name="values">Values of the places {0}, {1} and so on, the same in both languages.</param>
    /// <exception cref="KeyNotFoundException">There is no such text.</exception>
    public static ReportText Of(string key, params ReadOnlySpan<object?> values)
    {
        ReportText text = Of(key);
        return new ReportText(
            string.Format(CultureInfo.InvariantCulture, text.Ja, values),
            string.Format(CultureInfo.InvariantCulture, text.En, values));
    }

    /// <summary>
    /// The name of a code from the data, such as a country; the code itself where the reports know no name.
    /// </summary>
    /// <param name="family">Family of names: country, operator, survey_measure, subgroup or reason.</param>
    /// <param name="code">The code.</param>
    public static ReportText NameOf(string family, string code) =>
        All.TryGetValue($"{family}.{code}", out ReportText text) ? text : ReportText.Same(code);

    /// <summary>Name of a unit as axes have it: unlike tables in Japanese, they count no ten thousands.</summary>
    /// <param name="unit">The unit, such as <c>thousand_persons</c>.</param>
    public static ReportText AxisUnit(string unit) =>
        All.TryGetValue($"axis.{unit}", out ReportText text) ? text : NameOf("unit", unit);

    private static FrozenDictionary<string, ReportText> Gather()
    {
        Dictionary<string, ReportText> texts = new(StringComparer.Ordinal);
        foreach ((string key, string ja, string en) in (ReadOnlySpan<(string, string, string)>)
            [.. Frame, .. Columns, .. Names, .. SurveyNames, .. Studies, .. Work, .. Spending, .. Figures,
                .. MoreFigures, .. GroupNames, .. Page])
        {
            texts.Add(key, new ReportText(ja, en));
        }

        return texts.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
