using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace AdoptionSim.Cli.Tests.Documents;

/// <summary>Runs every shell block of the guides through the launcher, one after the other, at a small scale.</summary>
public sealed partial class GuidesTests : IDisposable
{
    private const string BlockStart = "```sh\n";
    private const string BlockEnd = "```";
    private static readonly TimeSpan TimeMax = TimeSpan.FromMinutes(10);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("adoptionsim-guide-");

    public GuidesTests()
    {
        foreach (string name in new[] { "adoptionsim", "scenarios" })
        {
            File.CreateSymbolicLink(Path.Combine(folder.FullName, name), Repository.PathOf(name));
        }
    }

    public static TheoryData<string> Guides { get; } =
    [
        .. Directory.GetFiles(Repository.PathOf("docs", "guides"), "*.md").Where(path => Blocks(path).Count > 0)
            .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Guides))]
    public void Every_Shell_Block_Of_A_Guide_Runs(string guide)
    {
        foreach (string block in Blocks(Repository.PathOf("docs", "guides", guide)))
        {
            Run(Small(block));
        }
    }

    [Fact]
    public void Blocks_Are_Made_Small_Without_Changing_What_They_Ask() => Assert.Equal(
        "./adoptionsim run a.yaml --replicates 2 --scale 1:50000 --set comparators.persons=1000 "
            + "--set comparators.countries=[US] --set horizon.to=2030-12\nls\n",
        Small("./adoptionsim run a.yaml --replicates 20 --scale 1:1000\nls\n"));

    public void Dispose()
    {
        foreach (FileSystemInfo link in folder.EnumerateFileSystemInfos().Where(entry => entry.LinkTarget is not null))
        {
            link.Delete();
        }

        folder.Delete(recursive: true);
    }

    private static List<string> Blocks(string path) =>
    [
        .. File.ReadAllText(path).Split(BlockStart).Skip(1)
            .Select(rest => rest[..rest.IndexOf(BlockEnd, StringComparison.Ordinal)]),
    ];

    private static string Small(string block)
    {
        string coarse = Scale().Replace(Replicates().Replace(block, "--replicates 2"), "--scale 1:50000");
        string alone = Running().Replace(
            coarse, "$0 --set comparators.persons=1000 --set comparators.countries=[US] --set horizon.to=2030-12");
        return Explaining().Replace(
            alone, line => line.Value.Replace("horizon.to=2030-12", "horizon.to=2027-12", StringComparison.Ordinal));
    }

    private void Run(string block)
    {
        var start = new ProcessStartInfo("bash", ["-euo", "pipefail", "-c", block])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["ADOPTIONSIM_LANG"] = "en";
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("bash did not start.");
        var printed = new StringBuilder();
        process.OutputDataReceived += (_, line) => printed.AppendLine(line.Data);
        process.BeginOutputReadLine();
        string errors = process.StandardError.ReadToEnd();
        Assert.True(process.WaitForExit(TimeMax), $"{block} did not end.");
        Assert.True(process.ExitCode == 0, $"`{block}` ended with {process.ExitCode}: {errors}{printed}");
    }

    [GeneratedRegex(@"--replicates \d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Replicates();

    [GeneratedRegex(@"--scale 1:\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Scale();

    [GeneratedRegex(@"^\./adoptionsim explain .*$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Explaining();

    [GeneratedRegex(@"^\./adoptionsim (run|compare|explain) .*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Running();
}
