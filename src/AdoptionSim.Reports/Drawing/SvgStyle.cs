using System.Collections.Generic;
using System.Text;

namespace AdoptionSim.Reports.Drawing;

/// <summary>
/// Looks of pictures. On a page colours are variables, so that light and dark differ; in a file of its own they are
/// written out, because programs that turn SVG into pixels know no variables.
/// </summary>
internal static class SvgStyle
{
    /// <summary>Styles of series: colour, dash and mark together.</summary>
    public const int Count = 8;

    private static readonly string[] Dashes = ["", "7 3", "2 3", "9 3 2 3", "5 2", "1 3", "12 4", "4 4"];

    /// <summary>Names of the colours with their values on light and on dark ground.</summary>
    public static IReadOnlyList<(string Name, string Light, string Dark)> Colours { get; } =
    [
        ("ground", "#ffffff", "#15191e"),
        ("ink", "#1c2126", "#e8ebee"),
        ("soft", "#565f68", "#aab3bc"),
        ("rule", "#d5dade", "#3a424a"),
        ("panel", "#f4f6f8", "#1d2329"),
        ("accent", "#0b5fa5", "#7dbcf5"),
        ("warn", "#8a3b00", "#ffb47d"),
        ("c0", "#0b5fa5", "#6cb2f0"),
        ("c1", "#b3440c", "#ff9a66"),
        ("c2", "#2f7d32", "#7cc97f"),
        ("c3", "#7b3fa0", "#c79be8"),
        ("c4", "#856000", "#e0b64c"),
        ("c5", "#00707a", "#4cc5cf"),
        ("c6", "#a1155d", "#f080b5"),
        ("c7", "#59626b", "#b8c0c8"),
    ];

    /// <summary>Rules for a page, whose colours are variables.</summary>
    public static string ForPage() => Rules(name => $"var(--{name})");

    /// <summary>Rules for a file of its own, on light ground.</summary>
    public static string ForFile() => Rules(name => Light(name));

    /// <summary>The variables with their values.</summary>
    public static string Variables(bool isDark)
    {
        var text = new StringBuilder();
        foreach ((string name, string light, string dark) in Colours)
        {
            text.Append("--").Append(name).Append(':').Append(isDark ? dark : light).Append(';');
        }

        return text.ToString();
    }

    /// <summary>A colour on light ground.</summary>
    public static string Light(string name)
    {
        foreach ((string known, string light, _) in Colours)
        {
            if (known == name)
            {
                return light;
            }
        }

        return "#000000";
    }

    private static string Rules(System.Func<string, string> colour)
    {
        var text = new StringBuilder();
        text.Append($".tx{{fill:{colour("ink")}}}.mu{{fill:{colour("soft")}}}.hd{{fill:{colour("ink")};")
            .Append("font-weight:600}")
            .Append($".gr{{stroke:{colour("rule")};stroke-width:1}}.ax{{stroke:{colour("soft")};stroke-width:1}}")
            .Append(".ln{fill:none;stroke-width:2;stroke-linejoin:round}.solid{stroke-dasharray:none!important}")
            .Append(".bd{opacity:.2;stroke:none}.faint{opacity:.05}")
            .Append($".mk{{stroke:{colour("ground")};stroke-width:1}}")
            .Append($".pub{{fill:{colour("ground")};stroke:{colour("ink")};stroke-width:1.6}}")
            .Append($".wk{{fill:none;stroke:{colour("ink")};stroke-width:1.4}}")
            .Append($".dot{{fill:{colour("soft")};opacity:.55}}.bg{{fill:{colour("ground")}}}")
            .Append($".pl{{fill:{colour("ground")};stroke:none}}.ed{{fill:none;stroke:{colour("soft")}}}")
            .Append($".hatch{{fill:none;stroke:{colour("ground")};stroke-width:1.2}}")
            .Append($".ht{{fill:{colour("c0")};stroke:{colour("rule")};stroke-width:.5}}")
            .Append($".inv{{fill:{colour("ground")}}}.sm{{font-size:11px}}");
        for (int k = 0; k < Count; k++)
        {
            string dash = Dashes[k].Length == 0 ? "" : $";stroke-dasharray:{Dashes[k]}";
            text.Append($".s{k}{{stroke:{colour($"c{k}")}{dash}}}.f{k}{{fill:{colour($"c{k}")}}}");
        }

        return text.ToString();
    }
}
