using System;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Notebooks;

/// <summary>The language in which things are shown unless somebody says otherwise.</summary>
internal static class UsualLanguage
{
    private static readonly string[] Variables = ["ADOPTIONSIM_LANG", "LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Japanese where the first variable that is set says so, else English.</summary>
    public static ReportLanguage Current()
    {
        foreach (string name in Variables)
        {
            if (Environment.GetEnvironmentVariable(name) is { Length: > 0 } value)
            {
                return value.StartsWith("ja", StringComparison.OrdinalIgnoreCase)
                    ? ReportLanguage.Ja
                    : ReportLanguage.En;
            }
        }

        return ReportLanguage.En;
    }
}
