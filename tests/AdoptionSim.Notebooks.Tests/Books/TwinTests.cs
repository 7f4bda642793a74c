using System;

namespace AdoptionSim.Notebooks.Tests.Books;

/// <summary>How a program becomes a notebook.</summary>
public sealed class TwinTests
{
    [Fact]
    public void Program_Becomes_Cells_And_What_It_Prints_Last_Is_Shown()
    {
        var twin = Twin.Parse(
            "#!/usr/bin/env dotnet\n#:project ../a.csproj\n\n// %% [markdown]\n// # Title\n//\n// Text.\n\n// %%\n"
            + "using A;\n\nint a = 1;\nConsole.WriteLine(a);\nConsole.WriteLine(\n    a + 1);\n\n// %%\nint b = 2;\n");
        Assert.Equal(
            [
                new Cell(true, $"#r \"nuget: AdoptionSim, {Simulation.EngineVersion}\""),
                new Cell(false, "# Title\n\nText."),
                new Cell(true, "using A;\n\nint a = 1;\nConsole.WriteLine(a);\n\n    a + 1"),
                new Cell(true, "int b = 2;"),
            ],
            twin.Cells);
        Assert.DoesNotContain("#:project", twin.Program, StringComparison.Ordinal);
    }

    [Fact]
    public void Notebook_Gives_Back_What_Was_Written()
    {
        Cell[] cells = [new(false, "# あ\n<b>"), new(true, "1"), new(true, "2")];
        CellOutput[] outputs = [new("a\nb\n", "値\n\"x\"", "<p>&amp;</p>\n"), CellOutput.None];
        string notebook = NotebookFile.Write(cells, outputs);
        Assert.Equal(cells, NotebookFile.Cells(notebook));
        Assert.Equal(outputs, NotebookFile.Stored(notebook));
    }

    [Fact]
    public void Digests_And_Days_Are_Masked_And_Figures_Are_Not() => Assert.Equal(
        "run id # · 55.7 [39.6–63.1] # # s",
        Masked.Of("run id b1f844c8a90cf93d · 55.7 [39.6–63.1] (2026) 3.4 s"));
}
