using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Spectre.Console;

namespace AdoptionSim.Cli.Output;

/// <summary>Prints a table as plain text; wide characters take two columns and nothing is cut.</summary>
internal static class TextTable
{
    private const int Wide = 2000;

    /// <summary>Prints the table.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="titles">Titles of the columns.</param>
    /// <param name="rows">Cells by row.</param>
    /// <param name="numeric">Whether all columns but the first hold numbers.</param>
    public static void Print(
        TextWriter output, IReadOnlyList<string> titles, IEnumerable<IReadOnlyList<string>> rows, bool numeric = false)
    {
        var table = new Table { Border = TableBorder.Simple };
        for (int c = 0; c < titles.Count; c++)
        {
            var column = new TableColumn(new Text(titles[c])) { NoWrap = true };
            column.Alignment = numeric && c > 0 ? Justify.Right : Justify.Left;
            table.AddColumn(column);
        }

        foreach (IReadOnlyList<string> row in rows)
        {
            table.AddRow(row.Select(cell => new Text(Printable.Of(cell))));
        }

        using var page = new StringWriter();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(page),
        });
        console.Profile.Width = Wide;
        console.Write(table);
        foreach (string line in page.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.TrimEnd() is { Length: > 0 } text)
            {
                output.Write(text + "\n");
            }
        }
    }
}
