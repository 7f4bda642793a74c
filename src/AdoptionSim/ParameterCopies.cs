using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using AdoptionSim.Inputs;
using AdoptionSim.Inputs.Parameters;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim;

/// <summary>
/// Writes every central parameter into the folder of a run, with what it rests on, so that a reader of a number can see
/// which of them are recalled or assumed.
/// </summary>
internal static class ParameterCopies
{
    private const string Header = "country,parameter,value,unit,low,high,flag,source,equation,file,line\n";

    public static void Write(RunFolder folder, ResolvedScenario scenario) =>
        folder.Write(RunFolder.ParametersFile, TextOf(scenario));

    /// <summary>The list as text.</summary>
    public static string TextOf(ResolvedScenario scenario)
    {
        var text = new StringBuilder(Header);
        foreach (ResolvedParameter p in scenario.Parameters)
        {
            string[] cells =
            [
                p.CountryCode, p.Id, Number(p.Value), p.Unit, Number(p.Low), Number(p.High), p.Flag, p.Source,
                p.Equation, p.File, p.Line.ToString(CultureInfo.InvariantCulture),
            ];
            text.AppendJoin(',', cells.Select(CsvField.Of)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Number of the home country's parameters by flag, in the order of trust: S, s, C, M, D.</summary>
    public static IReadOnlyDictionary<string, int> FlagsOf(ResolvedScenario scenario)
    {
        string home = scenario.Scenario.Countries[0].Pack.Code;
        Dictionary<string, int> counts = new(StringComparer.Ordinal)
        {
            ["S"] = 0, ["s"] = 0, ["C"] = 0, ["M"] = 0, ["D"] = 0,
        };
        foreach (ResolvedParameter parameter in scenario.Parameters.Where(p => p.CountryCode == home))
        {
            counts[parameter.Flag] = counts.GetValueOrDefault(parameter.Flag) + 1;
        }

        return counts;
    }

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
