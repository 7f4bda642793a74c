using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;

namespace AdoptionSim.Reports.Pages;

/// <summary>Parts of a page that are embedded in the library.</summary>
internal static class ReportAssets
{
    private static readonly Lazy<string?> Plotly = new(() => Read("plotly.js")?.Replace(
        "</script", "<\\/script", StringComparison.OrdinalIgnoreCase));

    private static readonly Lazy<string> PlotlyDigest = new(() => DigestOf(Plotly.Value ?? string.Empty));

    /// <summary>Style sheet of a page.</summary>
    public static string Style { get; } = Read("report.css") ?? string.Empty;

    /// <summary>Script of a page.</summary>
    public static string Script { get; } = Read("report.js") ?? string.Empty;

    /// <summary>What moves pictures; null where the library was built without it.</summary>
    public static string? Moving => Plotly.Value;

    /// <summary>Its digest as a content security policy states it.</summary>
    public static string MovingDigest => PlotlyDigest.Value;

    /// <summary>The digest of a script as a content security policy states it.</summary>
    public static string DigestOf(string script) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'";

    /// <summary>Line ends are those of HTML, which reads every other as a line feed before a digest is taken.</summary>
    private static string? Read(string name)
    {
        using Stream? stream = typeof(ReportAssets).Assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }
}
