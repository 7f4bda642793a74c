using System.Globalization;

namespace AdoptionSim.Cli.Language;

/// <summary>A text in both languages, with places such as <c>{0}</c> for words of the case.</summary>
/// <param name="Ja">Japanese.</param>
/// <param name="En">English.</param>
internal sealed record CliText(string Ja, string En)
{
    /// <summary>The text in a language.</summary>
    public string In(Tongue tongue, params object[] words)
    {
        string text = tongue is Tongue.Ja ? Ja : En;
        return words.Length == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, words);
    }
}
