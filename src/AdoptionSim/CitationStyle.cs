namespace AdoptionSim;

/// <summary>How a citation is written.</summary>
public enum CitationStyle
{
    /// <summary>As Japanese government documents write sources: 注 and 出典.</summary>
    JaGov,

    /// <summary>As the American Psychological Association does.</summary>
    Apa,

    /// <summary>An entry for BibTeX.</summary>
    Bibtex,

    /// <summary>A file in the Citation File Format.</summary>
    Cff,
}
