namespace AdoptionSim.Reports.Texts;

/// <summary>Language of a report.</summary>
public enum ReportLanguage
{
    /// <summary>Japanese.</summary>
    Ja,

    /// <summary>English.</summary>
    En,
}
