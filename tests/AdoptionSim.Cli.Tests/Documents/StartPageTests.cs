using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace AdoptionSim.Cli.Tests.Documents;

/// <summary>
/// Does what the page for newcomers does, line by line in one folder, and holds what the page shows against what is
/// printed. Figures are compared by their form: every number stands for any number, because results change with the
/// model, while <see cref="ReadmeTests"/> holds one figure to its digits.
/// </summary>
public sealed partial class StartPageTests : IDisposable
{
    /// <summary>Size of a run on the page. Countries are made smaller here: their numbers stand for any number.
    /// </summary>
    private const string Scale = "--scale 1:1000";
    private const string Prompt = "$ ";
    private const string Skip = "…";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("adoptionsim-start-");

    public StartPageTests()
    {
        foreach (string name in new[] { "adoptionsim", "scenarios" })
        {
            File.CreateSymbolicLink(Path.Combine(folder.FullName, name), Repository.PathOf(name));
        }
    }

    [Fact]
    public void Every_Line_Of_The_Transcript_Runs_And_Prints_What_The_Page_Shows()
    {
        List<(string Line, List<string> Shown)> steps = Steps(File.ReadAllLines(Repository.PathOf("docs", "start.md")));
        Assert.True(steps.Count >= 5, "The page shows a whole way.");
        Assert.Contains(steps, step => step.Line.Contains(" compare ", StringComparison.Ordinal));
        foreach ((string line, List<string> shown) in steps)
        {
            List<string> printed = [.. Run(line).Select(Masked)];
            int from = 0;
            foreach (string expected in shown.Where(text => text is not (Skip or "")).Select(Masked))
            {
                int found = printed.FindIndex(from, text => string.Equals(text, expected, StringComparison.Ordinal));
                Assert.True(found >= 0, $"`{line}` no longer prints: {expected}\n{string.Join('\n', printed)}");
                from = found + 1;
            }
        }
    }

    public void Dispose()
    {
        foreach (FileSystemInfo link in folder.EnumerateFileSystemInfos().Where(entry => entry.LinkTarget is not null))
        {
            link.Delete();
        }

        folder.Delete(recursive: true);
    }

    /// <summary>Lines after a prompt in blocks of the page, each with what the page shows below it.</summary>
    private static List<(string Line, List<string> Shown)> Steps(string[] page)
    {
        List<(string Line, List<string> Shown)> steps = [];
        bool isBlock = false;
        foreach (string line in page)
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                isBlock = !isBlock && line is "```console";
            }
            else if (isBlock && line.StartsWith(Prompt, StringComparison.Ordinal))
            {
                steps.Add((line[Prompt.Length..], []));
            }
            else if (isBlock)
            {
                steps[^1].Shown.Add(line);
            }
        }

        return steps;
    }

    private string[] Run(string line)
    {
        string small = line.Replace(Scale, "--scale 1:20000 --set comparators.persons=1000", StringComparison.Ordinal);
        var start = new ProcessStartInfo("bash", ["-c", small + " 2>&1"])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment["ADOPTIONSIM_LANG"] = "en";
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("bash did not start.");
        string printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"`{line}` ended with {process.ExitCode}: {printed}");
        return printed.Split('\n');
    }

    /// <summary>A line without its digits, signs of bounds and widths of columns, and without the parts of the time:
    /// one that takes none is left out.</summary>
    private static string Masked(string line)
    {
        string plain = Hash().Replace(Parts().Replace(line, string.Empty), "#");
        plain = Number().Replace(plain, "#");
        return Rule().Replace(Spaces().Replace(plain, " "), "-").Trim();
    }

    [GeneratedRegex("(?<=^ *of which).*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parts();

    [GeneratedRegex("[0-9a-f]{8,}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hash();

    [GeneratedRegex(@"[-−+≥≤<>]?\d[\d.,]*(T\d+Z)?( (KiB|MiB|GiB|TiB|s|min|h)\b)?|n/a|\b(yes|no)\b",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex(" +", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex("[-─]{2,}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rule();
}
