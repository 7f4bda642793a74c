using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace AdoptionSim.Benchmarks.Measuring;

/// <summary>A table of results with a title and sentences that say what was compared.</summary>
/// <param name="Title">Title.</param>
/// <param name="About">What was compared, and how to read it.</param>
/// <param name="Columns">Titles of the columns.</param>
internal sealed record Table(string Title, string About, IReadOnlyList<string> Columns)
{
    private readonly List<IReadOnlyList<string>> rows = [];

    /// <summary>The rows.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows => rows;

    /// <summary>Adds a row.</summary>
    public void Add(params IReadOnlyList<string> cells) => rows.Add(cells);

    /// <summary>The table as Markdown.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.Append("## ").Append(Title).Append("\n\n").Append(About).Append("\n\n");
        Line(text, Columns);
        Line(text, Columns.Select(_ => "---"));
        foreach (IReadOnlyList<string> row in rows)
        {
            Line(text, row);
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
