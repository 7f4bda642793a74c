using System;
using System.IO;
using System.Text;
using AdoptionSim.Inputs.Diagnostics;

namespace AdoptionSim.Inputs.Tests;

/// <summary>Whether a diagnostic points to a place that an editor can go to.</summary>
internal static class DiagnosticPlaces
{
    /// <summary>A place lies in its file, or at most one column behind the end of a line.</summary>
    /// <param name="problem">The diagnostic.</param>
    /// <param name="folder">Folder from which relative names start.</param>
    public static void AssertInside(Diagnostic problem, string folder)
    {
        Assert.True(problem is { Line: > 0, Column: > 0 }, problem.ToString());
        string path = Path.Combine(folder, problem.File);
        if (File.Exists(path) && new FileInfo(path).Length <= 4 * 1024 * 1024)
        {
            AssertInside(problem, File.ReadAllBytes(path));
        }
    }

    /// <summary>The same for the bytes of the file.</summary>
    public static void AssertInside(Diagnostic problem, byte[] bytes)
    {
        // YAML ends a line at each of these, and so do the places of its scanner.
        string text = Encoding.UTF8.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal);
        string[] lines = text.Split(['\n', '\r', '\u0085', '\u2028', '\u2029']);
        Assert.True(problem.Line <= lines.Length, $"line {problem.Line} of {lines.Length}: {problem}");
        string line = lines[problem.Line - 1];
        Assert.True(problem.Column <= line.Length + 1, $"column {problem.Column} of '{line}': {problem}");
    }
}
