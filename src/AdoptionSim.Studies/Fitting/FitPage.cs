using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace AdoptionSim.Studies.Fitting;

/// <summary>The Markdown page of a fit.</summary>
internal sealed class FitPage(IReadOnlyList<FitResult> results, FitOptions options)
{
    private const string Method = """
        # Fit of the diffusion parameters

        Written by `./adoptionsim fit --write`; changes by hand are lost.

        Each parameter has a normal prior on its scale (logarithm, log-odds or plain), with the range of its file as
        5 and 95 % points. Each published reading has a normal error in log-odds: sampling, printed bounds, and a
        discrepancy for what wording and panel do. Damped Gauss–Newton steps on the engine itself, with common draws,
        give the most likely parameters. The ensemble comes from the normal approximation around them; each member is
        run and corrected so that it meets the data. Log-odds shifts of operators are parameters as well: they are
        constant in time, so that levels of a survey are absorbed and its changes are not. Where the data narrow a
        parameter by 0 %, the value is the prior.

        The free initial condition is `initial_user_log_odds` and `initial_user_size_slope`: firms that used AI
        before the first month, so that no birth of the S-curve has to explain the first wave.

        The priors of the belief, vendors, peers and the first users were set anew after trial fits, and the weight of
        peers was taken out of the fit: the data entered twice, so these bands are too narrow by an unknown amount. The
        decision record of the fit says what was changed.

        Fitted readings are those of one population and one set of draws at the scale below. A run at another scale
        draws other firms, so its readings differ by chance, most for small groups such as large firms.

        """;

    private readonly StringBuilder text = new();

    public string Text()
    {
        Opening();
        foreach (FitResult result in results)
        {
            Country(result);
        }

        return text.ToString();
    }

    private void Opening()
    {
        text.Append(Method).Append('\n');
        Line($"Seed {options.Seed}; home country at 1:{options.HomeScale}; comparators with at least "
            + $"{options.ComparatorPersons:N0} persons; {options.Members} members.");
    }

    private void Country(FitResult result)
    {
        Line(string.Empty);
        Line($"## {result.CountryCode}");
        Line(string.Empty);
        string cost = Number(result.Cost, "F2");
        Line($"{result.Simulations} runs of {result.Persons:N0} persons; cost at the optimum {cost}.");
        if (result.Readings.Count > 0)
        {
            Readings(result);
        }
        else
        {
            Line("No reading of this country is published: its parameters are priors.");
        }

        Parameters(result);
    }

    private void Readings(FitResult result)
    {
        Line(string.Empty);
        Line("| reading | field month | published % | fitted % | 5–95 % of members | latent % | error (s.d.) | flag |");
        Line("|---|---|---|---|---|---|---|---|");
        foreach (FittedReading reading in result.Readings)
        {
            var row = reading.Target.Reading;
            string published = row.ValuePercent is { } value
                ? Number(value, "0.0#")
                : $"{Number(row.LowerPercent ?? 0.0, "0.0#")}–{Number(row.UpperPercent ?? 0.0, "0.0#")}";
            Line($"| {row.Operator}: {row.Measure}, {row.Subgroup} | {row.FieldMonth} | {published} | "
                + $"{Number(reading.ReadingPercent, "F1")} | "
                + $"{Number(reading.LowPercent, "F1")}–{Number(reading.HighPercent, "F1")} | "
                + $"{Number(reading.LatentPercent, "F1")} | {Number(reading.Error, "+0.0;-0.0;0.0")} | {row.Flag} |");
        }
    }

    private void Parameters(FitResult result)
    {
        Line(string.Empty);
        Line("| parameter | unit | prior (5–95 %) | fitted (5–95 %) | narrowed by |");
        Line("|---|---|---|---|---|");
        foreach (FittedValue value in result.Parameters.Where(value => value.Parameter.MovesWithData))
        {
            FitParameter p = value.Parameter;
            string range = $"{Number(p.FromScale(p.ScaledLow))}–{Number(p.FromScale(p.ScaledHigh))}";
            string prior = $"{Number(p.Centre)} ({range})";
            string fitted = $"{Number(value.Value)} ({Number(value.Low)}–{Number(value.High)})";
            Line($"| `{p.Id}` | {p.Unit} | {prior} | {fitted} | {Number(Math.Max(0.0, value.Shrinkage), "P0")} |");
        }

        string[] drawn = [.. result.Parameters.Where(v => !v.Parameter.MovesWithData).Select(v =>
            $"`{v.Parameter.Id}`")];
        Line(string.Empty);
        Line(drawn.Length == 0 ? "Nothing else is drawn." : $"Drawn from their priors: {string.Join(", ", drawn)}.");
    }

    private static string Number(double value, string format = "G4") => value.ToString(format,
        CultureInfo.InvariantCulture);

    private void Line(string line) => text.Append(line).Append('\n');
}
