using System.Text;

namespace AdoptionSim.Inputs.Diagnostics;

/// <summary>Makes the reference page of the diagnostics from the catalogue.</summary>
public static class DiagnosticPage
{
    /// <summary>The page as Markdown.</summary>
    public static string ToMarkdown()
    {
        var page = new StringBuilder();
        page.Append("# Diagnostics / 診断コード\n\n");
        page.Append("Generated from `DiagnosticCatalogue`; do not edit. ");
        page.Append("`{0}`, `{1}` … stand for the words of the case.\n\n");
        page.Append("診断は `ファイル:行:列: 重さ コード: 内容 — 直し方` の形で出ます。\n");
        foreach (DiagnosticRule rule in DiagnosticCatalogue.All)
        {
            page.Append('\n').Append("## ").Append(rule.Code).Append("\n\n");
            page.Append(rule.Meaning.En).Append(" / ").Append(rule.Meaning.Ja);
            page.Append(" (").Append(rule.Severity.ToString().ToLowerInvariant()).Append(")\n\n");
            AppendTexts(page, "en", rule.Message.En, rule.Fix.En);
            AppendTexts(page, "ja", rule.Message.Ja, rule.Fix.Ja);
        }

        return page.ToString();
    }

    private static void AppendTexts(StringBuilder page, string language, string message, string fix) =>
        page.Append("- ").Append(language).Append(": ").Append(message).Append(" — ").Append(fix).Append('\n');
}
