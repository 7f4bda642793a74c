using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace AdoptionSim.Studies.Fitting;

/// <summary>
/// Which parameters a fit moves with the data and which it only draws from their priors: a table of stage, parameter
/// and role, where a name that ends in <c>.*</c> stands for every key of a family. The first line that matches decides.
/// </summary>
public sealed class FitSpecification
{
    private const string Header = "stage,parameter,role";
    private readonly List<(string Stage, string Parameter, string Role)> rows = [];

    /// <summary>Stage of the home country.</summary>
    public const string Home = "home";

    /// <summary>Stage of the comparators.</summary>
    public const string Comparator = "comparator";

    private FitSpecification()
    {
    }

    /// <summary>Reads the table.</summary>
    /// <param name="path">Path of the table.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="FormatException">A line is not stage, parameter and role.</exception>
    public static FitSpecification Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        string[] lines = File.ReadAllLines(path);
        if (lines.Length == 0 || !string.Equals(lines[0], Header, StringComparison.Ordinal))
        {
            throw new FormatException($"{path}:1: the first line is '{Header}'.");
        }

        var specification = new FitSpecification();
        for (int k = 1; k < lines.Length; k++)
        {
            string[] cells = lines[k].Split(',');
            if (cells.Length != 3 || cells[0] is not (Home or Comparator) || cells[1].Length == 0
                || cells[2] is not ("fitted" or "drawn" or "held"))
            {
                throw new FormatException(
                    $"{path}:{k + 1}: a line is home|comparator, a parameter, fitted|drawn|held.");
            }

            specification.rows.Add((cells[0], cells[1], cells[2]));
        }

        return specification;
    }

    /// <summary>
    /// Whether data move a parameter (true), it is drawn (false), or it keeps the value of its file (null).
    /// </summary>
    /// <param name="stage"><see cref="Home"/> or <see cref="Comparator"/>.</param>
    /// <param name="id">Id of the parameter.</param>
    public bool? MovesWithData(string stage, string id)
    {
        foreach ((string Stage, string Parameter, string Role) row in rows.Where(row => row.Stage == stage))
        {
            bool matches = row.Parameter.EndsWith(".*", StringComparison.Ordinal)
                ? id.StartsWith(row.Parameter[..^1], StringComparison.Ordinal)
                : string.Equals(id, row.Parameter, StringComparison.Ordinal);
            if (matches)
            {
                return row.Role switch { "fitted" => true, "drawn" => false, _ => null };
            }
        }

        return null;
    }
}
