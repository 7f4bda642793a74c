using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using AdoptionSim.Notebooks.Tests.Running;

namespace AdoptionSim.Notebooks.Tests.Books;

/// <summary>
/// Runs every notebook cell by cell and every program beside it, and holds what they show against what is stored. With
/// <c>ADOPTIONSIM_ACCEPT=1</c> the notebooks are written from the programs.
/// </summary>
[Collection(nameof(InOneFolder))]
public sealed class NotebookTests(WorkFolder folder)
{
    private static readonly string Home = Repository.PathOf("notebooks");

    public static TheoryData<string> Books => [.. NamesOf("*.cs")];

    private static bool IsAccepting => Environment.GetEnvironmentVariable("ADOPTIONSIM_ACCEPT") == "1";

    [Theory]
    [MemberData(nameof(Books))]
    public async Task Notebook_Shows_What_Is_Stored_And_Its_Program_Prints_The_Same(string book)
    {
        var twin = Twin.Read(Path.Combine(Home, book + ".cs"));
        string path = Path.Combine(Home, book + ".ipynb");
        string stored = File.Exists(path) ? await File.ReadAllTextAsync(path) : string.Empty;
        var session = new ScriptSession();
        List<CellOutput> shown = [];
        foreach (Cell cell in twin.Cells.Where(cell => cell.IsCode))
        {
            shown.Add(await session.RunAsync(cell.Text));
        }

        Assert.DoesNotContain(folder.Path, string.Concat(shown), StringComparison.Ordinal);
        if (IsAccepting)
        {
            bool isSame = stored.Length > 0 && NotebookFile.Cells(stored).SequenceEqual(twin.Cells)
                && NotebookFile.Stored(stored).Select(AsCompared).SequenceEqual(shown.Select(AsCompared));
            if (!isSame)
            {
                await File.WriteAllTextAsync(path, NotebookFile.Write(twin.Cells, shown));
            }
        }
        else
        {
            Assert.Equal(twin.Cells, NotebookFile.Cells(stored));
            Assert.Equal(shown.Select(AsCompared), NotebookFile.Stored(stored).Select(AsCompared));
        }

        string printed = CompiledProgram.Run(book, twin.Program);
        Assert.Equal(Masked.Of(string.Concat(shown.Select(output => output.OnConsole))), Masked.Of(printed));
    }

    [Fact]
    public void Every_Notebook_Has_Its_Program() => Assert.Equal(
        NamesOf("*.cs"), NamesOf("*.ipynb"));

    [Fact]
    public async Task Program_Runs_By_The_Command_Of_The_Platform()
    {
        const string Book = "01-first-run";
        var start = new ProcessStartInfo("dotnet", ["run", "--file", Path.Combine(Home, Book + ".cs"), "-c", "Release"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["ADOPTIONSIM_LANG"] = "en";
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string printed = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"It ended with {process.ExitCode}: {await errors}{printed}");
        string stored = await File.ReadAllTextAsync(Path.Combine(Home, Book + ".ipynb"));
        Assert.Equal(
            Masked.Of(string.Concat(NotebookFile.Stored(stored).Select(output => output.OnConsole))),
            Masked.Of(printed));
    }

    private static string[] NamesOf(string pattern) =>
    [
        .. Directory.GetFiles(Home, pattern).Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal),
    ];

    private static CellOutput AsCompared(CellOutput output) => new(
        Masked.Of(output.Printed), output.Plain is null ? null : Masked.Of(output.Plain),
        output.Html is null ? null : Masked.Of(output.Html));
}
