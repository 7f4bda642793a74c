using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;

namespace AdoptionSim.Cli.Tests.Documents;

/// <summary>
/// Runs what the README tells a newcomer to run, through the launcher, and holds the figure it shows against what the
/// command prints. With <c>ADOPTIONSIM_ACCEPT=1</c> the figure is rewritten.
/// </summary>
public sealed class ReadmeTests : IDisposable
{
    private const string FigureEnd = "```\n";
    private const string Launcher = "./adoptionsim ";

    /// <summary>Which tables of what a command prints stand in the README.</summary>
    private static readonly Dictionary<string, string[]> Figures = new(StringComparer.Ordinal)
    {
        ["./adoptionsim run scenarios/plan-fy2025.yaml"] =
        [
            "■ Use and investment: Individuals who have ever used it",
            "■ Use and investment: Firms using it at work (any task",
            "■ Employment, wages and distribution",
        ],
        ["./adoptionsim compare scenarios/no-plan.yaml scenarios/plan-fy2025.yaml"] =
            ["■ Main effects: plan-fy2025 against no-plan"],
    };

    /// <summary>The picture of the README and the command that draws it.</summary>
    private const string PictureCommand = "./adoptionsim report latest --figures figures";
    private const string Picture = "usage.individual_usage.en.svg";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("adoptionsim-readme-");

    public ReadmeTests()
    {
        foreach (string name in new[] { "adoptionsim", "scenarios" })
        {
            File.CreateSymbolicLink(Path.Combine(folder.FullName, name), Repository.PathOf(name));
        }
    }

    private static string ReadmePath => Repository.PathOf("README.md");

    [Fact]
    public void Every_Command_Of_The_Readme_Runs_And_Its_Figure_Is_What_It_Prints()
    {
        string readme = File.ReadAllText(ReadmePath);
        List<string> commands = Commands(readme);
        Assert.True(commands.Count > 5, "The README shows the commands to try.");
        Assert.Contains(PictureCommand, commands, StringComparer.Ordinal);
        foreach (string command in commands.Union(Figures.Keys, StringComparer.Ordinal))
        {
            string printed = Run(command);
            if (Figures.TryGetValue(command, out string[]? titles))
            {
                CheckFigure(command, Figure(printed, titles));
            }

            if (string.Equals(command, PictureCommand, StringComparison.Ordinal))
            {
                Assert.Contains(
                    $"<!-- from: {command} -->\n![", readme, StringComparison.Ordinal);
                Assert.Contains($"](docs/figures/{Picture})", readme, StringComparison.Ordinal);
                CommittedFile.AssertCurrent(
                    Repository.PathOf("docs", "figures", Picture),
                    File.ReadAllText(Path.Combine(folder.FullName, "figures", Picture)));
            }
        }
    }

    [Fact]
    public void Test_Command_Of_The_Readme_Is_What_The_Build_Server_Runs()
    {
        Assert.Contains("\n./test\n", File.ReadAllText(ReadmePath), StringComparison.Ordinal);
        Assert.Contains("/test\"", File.ReadAllText(Repository.PathOf(".ci", "run")), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        foreach (FileSystemInfo link in folder.EnumerateFileSystemInfos().Where(entry => entry.LinkTarget is not null))
        {
            link.Delete();
        }

        folder.Delete(recursive: true);
    }

    private static List<string> Commands(string readme) =>
    [
        .. readme.Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.StartsWith(Launcher, StringComparison.Ordinal)),
    ];

    private string Run(string command)
    {
        var start = new ProcessStartInfo(Path.Combine(folder.FullName, "adoptionsim"))
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (string argument in command[Launcher.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["ADOPTIONSIM_LANG"] = "en";
        using Process process = Process.Start(start)
            ?? throw new InvalidOperationException("The launcher did not start.");
        var errors = new StringBuilder();
        process.ErrorDataReceived += (_, line) => errors.AppendLine(line.Data);
        process.BeginErrorReadLine();
        string printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"`{command}` ended with {process.ExitCode}: {errors}");
        return printed;
    }

    /// <summary>The tables that the README shows: from their title to the next empty line.</summary>
    private static string Figure(string printed, string[] titles)
    {
        var figure = new StringBuilder();
        foreach (string title in titles)
        {
            int start = printed.IndexOf(title, StringComparison.Ordinal);
            Assert.True(start >= 0, $"The command prints no table '{title}'.");
            int end = printed.IndexOf("\n\n", start, StringComparison.Ordinal);
            figure.Append(figure.Length == 0 ? "" : "\n").Append(printed, start, end + 1 - start);
        }

        return figure.ToString();
    }

    private static void CheckFigure(string command, string figure)
    {
        string readme = File.ReadAllText(ReadmePath);
        string mark = $"<!-- from: {command} -->\n```text\n";
        int start = readme.IndexOf(mark, StringComparison.Ordinal) + mark.Length;
        Assert.True(start >= mark.Length, $"The README marks where the figure of `{command}` comes from.");
        int end = readme.IndexOf(FigureEnd, start, StringComparison.Ordinal);
        if (CommittedFile.IsRewritten)
        {
            File.WriteAllText(ReadmePath, readme[..start] + figure + readme[end..]);
            return;
        }

        Assert.Equal(figure, readme[start..end]);
    }
}
