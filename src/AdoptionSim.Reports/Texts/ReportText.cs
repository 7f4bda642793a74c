namespace AdoptionSim.Reports.Texts;

/// <summary>One text of the reports in both languages.</summary>
/// <param name="Ja">Japanese.</param>
/// <param name="En">English.</param>
public readonly record struct ReportText(string Ja, string En)
{
    /// <summary>A text that is the same in both languages, such as a number or a code.</summary>
    /// <param name="text">The text.</param>
    public static ReportText Same(string text) => new(text, text);

    /// <summary>The text in a language.</summary>
    /// <param name="language">The language.</param>
    public string In(ReportLanguage language) => language == ReportLanguage.Ja ? Ja : En;
}
