using System;
using System.IO;

namespace AdoptionSim.Notebooks;

/// <summary>Writes one form of what is shown, with the members that .NET Interactive looks for.</summary>
/// <param name="mimeType">Media type of the form.</param>
/// <param name="write">Makes the form.</param>
internal sealed class ShownFormatter(string mimeType, Func<IShown, string> write)
{
    public const string Html = "text/html";
    public const string Plain = "text/plain";
    public const string Csv = "text/csv";

    /// <summary>Media type of the form.</summary>
    public string MimeType { get; } = mimeType;

    /// <summary>Writes the form.</summary>
    /// <param name="instance">What is shown.</param>
    /// <param name="writer">Takes the form.</param>
    /// <returns>Whether it could.</returns>
    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not IShown shown)
        {
            return false;
        }

        writer.Write(write(shown));
        return true;
    }
}
