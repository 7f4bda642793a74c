using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using AdoptionSim.Notebooks.Tests.Running;
using AdoptionSim.Notebooks.Tests.Views;

namespace AdoptionSim.Notebooks.Tests.Books;

/// <summary>Runs the blocks of C# on pages of the documentation, one after the other, and what pages say of folders.
/// </summary>
[Collection(nameof(InOneFolder))]
public sealed class PageTests(SmallResults results) : IClassFixture<SmallResults>
{
    private const string End = "```";

    public static TheoryData<string> Pages =>
    [
        .. Directory.GetFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Append(Repository.PathOf("README.md")).Where(page => Blocks(page, "csharp").Count > 0)
            .Select(page => Path.GetRelativePath(Repository.Root, page)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_Block_Of_CSharp_Of_A_Page_Runs(string page)
    {
        var session = new ScriptSession();
        foreach (string block in Blocks(Repository.PathOf(page), "csharp"))
        {
            await session.RunAsync(block);
        }
    }

    [Fact]
    public void Examples_In_The_Comments_Of_The_Code_Compile()
    {
        const string Before = "using AdoptionSim;\nusing AdoptionSim.Notebooks;\nusing System.IO;\nRun run = null!;\n";
        string[] examples =
        [
            .. Directory.GetFiles(Repository.PathOf("src", "AdoptionSim", "Notebooks"), "*.cs")
                .SelectMany(path => File.ReadAllText(path).Split("/// <code>\n").Skip(1))
                .Select(rest => rest[..rest.IndexOf("/// </code>", StringComparison.Ordinal)]
                    .Replace("/// ", string.Empty, StringComparison.Ordinal)),
        ];
        Assert.True(examples.Length >= 4);
        Assert.All(examples, example => Assert.Empty(ScriptSession.ErrorsOf(Before, example)));
    }

    [Fact]
    public void Every_Notebook_Stands_On_The_Page_Of_Notebooks()
    {
        string page = File.ReadAllText(Repository.PathOf("docs", "guides", "notebooks.md"));
        Assert.All(
            Directory.GetFiles(Repository.PathOf("notebooks"), "*.ipynb"),
            book => Assert.Contains($"`notebooks/{Path.GetFileName(book)}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Commands_Of_The_Page_Of_Folders_Give_The_Ids_That_It_Says()
    {
        string block = Assert.Single(Blocks(Repository.PathOf("docs", "reference", "run-folder.md"), "sh"));
        var start = new ProcessStartInfo("bash", ["-euo", "pipefail", "-c", block])
        {
            WorkingDirectory = results.Run.Folder,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("bash did not start.");
        string printed = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        Assert.Equal(
            $"{results.Run.Id} {results.Run.ResultDigest}",
            string.Join(' ', printed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..64])));
    }

    private static List<string> Blocks(string page, string language) =>
    [
        .. File.ReadAllText(page).Split($"{End}{language}\n").Skip(1)
            .Select(rest => rest[..rest.IndexOf(End, StringComparison.Ordinal)]),
    ];
}
