using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace AdoptionSim.Inputs.Parameters;

/// <summary>Writes the parameters that a fit found, in the format of the parameter files.</summary>
public static class FittedParameterFile
{
    /// <summary>
    /// Writes a file; the same entries give the same bytes, and the file appears whole or not at all.
    /// </summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="entries">The parameters; their order does not matter.</param>
    /// <exception cref="ArgumentException">
    /// An id is not a parameter, or a value is not finite or outside its range.
    /// </exception>
    public static void Write(string path, IEnumerable<FittedParameter> entries)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(entries);
        var text = new StringBuilder();
        text.Append("# Written by a fit; changes by hand are lost.\nversion: 1\nparameters:");
        FittedParameter[] sorted = [.. entries.OrderBy(entry => entry.Id, StringComparer.Ordinal)];
        text.Append(sorted.Length == 0 ? " {}\n" : "\n");
        foreach (FittedParameter entry in sorted)
        {
            Append(text, entry);
        }

        WholeFile.Write(path, text.ToString());
    }

    private static void Append(StringBuilder text, FittedParameter entry)
    {
        string unit = ParameterBinding.UnitOf(entry.Id)
            ?? throw new ArgumentException($"Nothing reads the parameter '{entry.Id}'.", nameof(entry));
        if (!double.IsFinite(entry.Value) || !(entry.Low <= entry.Value && entry.Value <= entry.High))
        {
            throw new ArgumentException($"The value of '{entry.Id}' lies outside its range.", nameof(entry));
        }

        text.Append("  ").Append(entry.Id).Append(":\n");
        Line(text, "value", Number(entry.Value));
        Line(text, "unit", unit);
        Line(text, "range", $"[{Number(entry.Low)}, {Number(entry.High)}]");
        Line(text, "distribution", "fitted");
        Line(text, "flag", entry.Flag);
        Line(text, "source", Quoted(entry.Source));
        if (entry.Note.Length > 0)
        {
            Line(text, "note", Quoted(entry.Note));
        }
    }

    private static void Line(StringBuilder text, string key, string value) =>
        text.Append("    ").Append(key).Append(": ").Append(value).Append('\n');

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Quoted(string text) =>
        "'" + text.ReplaceLineEndings(" ").Replace("'", "''", StringComparison.Ordinal) + "'";
}
